//! Rights as rules, ready to be asked, and the pinpoints they rest on.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Certainty;
use super::amount::Formula;
use super::assess::Asked;
use super::condition::Condition;
use super::deadline::Deadline;
use super::fact::FactId;

/// A place in a source: `{ "source": "EU.rome1", "at": "Art. 6(1)" }`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Pinpoint {
    /// Pack and source: `DE.bgb`.
    pub source: Arc<str>,
    /// The article, section or paragraph, as the source itself writes it.
    pub at: Arc<str>,
}

/// One version of one right in one jurisdiction.
#[derive(Clone, Debug)]
pub struct Right {
    pub id: Arc<str>,
    pub variant: Arc<str>,
    pub adds: bool,
    /// Shared by every member of its bloc without a word of theirs.
    pub harmonised: bool,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub test: Vec<FactId>,
    pub when: Condition,
    /// What `when` is called, part by part.
    pub asked: Asked,
    pub unless: Vec<Exclusion>,
    pub basis: Vec<Pinpoint>,
    pub cite: Vec<Pinpoint>,
    pub remedies: Vec<Saying>,
    pub duties: Vec<Saying>,
    pub burden: Option<Burden>,
    pub deadlines: Vec<Deadline>,
    pub amounts: Vec<Amount>,
    pub waits_for: Option<Arc<str>>,
    /// What the general texts cannot tell, by language.
    pub note: BTreeMap<String, String>,
    pub certainty: Certainty,
    pub checked: NaiveDate,
}

/// A ground that excludes a right.
#[derive(Clone, Debug)]
pub struct Exclusion {
    pub id: Arc<str>,
    pub when: Condition,
    pub basis: Vec<Pinpoint>,
}

/// A remedy or duty, with what it hangs on.
#[derive(Clone, Debug)]
pub struct Saying {
    pub id: Arc<str>,
    pub when: Option<Condition>,
    pub basis: Vec<Pinpoint>,
    pub until: Option<Arc<str>>,
    pub after: Option<Arc<str>>,
}

/// Who must prove, until when.
#[derive(Clone, Debug)]
pub struct Burden {
    pub on: Arc<str>,
    pub until: Option<Arc<str>>,
    pub when: Option<Condition>,
    pub basis: Vec<Pinpoint>,
}

/// An amount that follows from a right.
#[derive(Clone, Debug)]
pub struct Amount {
    pub id: Arc<str>,
    pub variant: Arc<str>,
    pub when: Option<Condition>,
    pub formula: Formula,
    pub delay: Option<Delay>,
    pub basis: Vec<Pinpoint>,
}

/// A delay that an amount hangs on.
#[derive(Clone, Debug)]
pub struct Delay {
    /// The trader's deadline.
    pub after: Arc<str>,
    /// The first day of delay for which it is owed.
    pub from: i64,
    pub to: Option<i64>,
}

/// An amount as worked out for a case.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct AmountFound {
    pub id: String,
    /// `125.90 EUR`.
    pub amount: String,
    /// The formula with the amounts in it.
    pub formula: String,
    pub basis: Vec<Pinpoint>,
}

/// The ground that excludes a right in a case.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct ExclusionFound {
    pub id: String,
    pub basis: Vec<Pinpoint>,
}

/// Who must prove, and until which day, in a case.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct BurdenFound {
    /// `consumer` or `trader`.
    pub on: String,
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    pub basis: Vec<Pinpoint>,
}
