//! An order as it is kept, and the case file as it travels.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;
use uuid::Uuid;

/// The format of a case file.
pub const CASE_FORMAT: &str = "redress-case/1";

/// Facts by name, as they stand in a case file: `"contract.date": "2026-10-20"`. Absent or `null` is unknown, never false.
pub type Facts = Map<String, Value>;

/// A case as it travels between people and programs: the `redress-case/1` document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// Always `redress-case/1`.
    pub format: String,
    /// The day the case is looked at. The window and the terminal fill in their clock's day where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub today: Option<NaiveDate>,
    /// Facts of the whole order, by the names of `assets/law/facts.toml`.
    #[serde(default)]
    pub facts: Facts,
    /// Facts of each thing bought, in the order of the order.
    #[serde(default)]
    pub items: Vec<Facts>,
}

impl CaseFile {
    /// A case file of today's format.
    pub fn new(facts: Facts, items: Vec<Facts>) -> Self {
        Self { format: CASE_FORMAT.into(), today: None, facts, items }
    }
}

/// Names one order for good.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct OrderId(pub Uuid);

/// Names one event for good.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct EventId(pub Uuid);

/// An order as it is kept: what is known of it. Everything else is worked out from this.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Order {
    /// Its name in the vault.
    pub id: OrderId,
    /// Facts of the whole order.
    #[ts(type = "Record<string, unknown>")]
    pub facts: Facts,
    /// Facts of each thing bought.
    #[ts(type = "Record<string, unknown>[]")]
    pub items: Vec<Facts>,
}

/// Something that happened to an order, in the append-only history.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Event {
    /// Its name in the vault.
    pub id: EventId,
    /// The day it was noted.
    pub on: NaiveDate,
    /// What happened: `order_added`, `order_changed`, `fact_answered`, `letter_saved`, `exhibit_added`, `order_deleted`, ...
    pub kind: String,
    /// What it was about: a fact's name, a letter's kind, an exhibit's name, or nothing.
    pub about: String,
}
