//! The shape of a step of the route in the assessment's document. The ladder fills it in.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reason, Worth};
use crate::law::Certainty;
use crate::law::right::Pinpoint;

/// How a door stands today.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StepState {
    Now,
    Later,
    Done,
    Closed,
}

/// Why it stands so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StepReason {
    Open,
    /// It has been taken.
    Taken,
    /// It opens on a day.
    Day,
    /// Something else comes first.
    NotReady,
    /// A fact is not known.
    Facts,
    /// Its last day has passed.
    Expired,
    /// The case is not one for it.
    Excluded,
    /// Another door, once taken, closed it.
    ClosedBy,
}

/// A door as it stands for a case today.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct RouteStep {
    /// `trader`, `platform`, `payment`, `adr`, `small_claims`, ...
    pub step: String,
    /// The door's id.
    pub body: Option<String>,
    pub state: StepState,
    pub why: StepReason,
    pub because: Vec<Reason>,
    pub excluded_by: Option<String>,
    /// The door that closed it.
    pub closed_by: Option<String>,
    /// Doors, or whole steps, that going through it closes.
    pub closes: Vec<String>,
    #[ts(type = "string | null")]
    pub opens_on: Option<NaiveDate>,
    /// The day to act by: the safe day less the margin.
    #[ts(type = "string | null")]
    pub act_by: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub last_day: Option<NaiveDate>,
    /// A rule of a private contract, not of law.
    pub contract_rule: bool,
    /// Whether it is worth it; nothing where it is not open any more.
    pub worth: Option<Worth>,
    pub missing: Vec<String>,
    pub basis: Vec<Pinpoint>,
    pub certainty: Certainty,
}
