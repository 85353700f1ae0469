//! What a screen shows of an order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ExhibitRow, GapRow, OrderState, PromiseAsked};
use crate::advice::{Advice, NextStep};
use crate::case::{Facts, Order, OrderId};

/// An order in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderRow {
    pub id: OrderId,
    pub title: String,
    pub trader: String,
    pub number: Option<String>,
    pub ordered_on: Option<String>,
    pub problem: Option<String>,
    pub next: Option<NextStep>,
    pub state: OrderState,
}

/// A part of the list of orders.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderList {
    pub rows: Vec<OrderRow>,
    /// How many orders the whole list has.
    pub all: usize,
}

/// An order with all that is known of it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderPage {
    pub order: Order,
    pub title: String,
    pub advice: Advice,
    pub state: OrderState,
    pub promise: Option<PromiseAsked>,
    pub events: Vec<EventRow>,
    pub letters: Vec<LetterRow>,
    /// What is kept to show what happened; removed ones are marked.
    pub exhibits: Vec<ExhibitRow>,
    /// Evidence that the case wants and lacks, what vanishes first before all else.
    pub gaps: Vec<GapRow>,
}

/// An entry of the history.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct EventRow {
    pub on: String,
    pub on_words: String,
    pub words: String,
}

/// A kept letter.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LetterRow {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub lang: String,
    pub beside: Option<String>,
    pub saved_on: String,
    pub saved_words: String,
    /// When and how it went out, once it has.
    pub sent_words: Option<String>,
    /// What shows it, in words.
    pub proofs: Vec<String>,
    /// The sent letter of which it is a new version.
    pub follows: Option<String>,
}

/// A kept letter among those of all orders.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct KeptLetter {
    pub order: OrderId,
    pub order_title: String,
    pub letter: LetterRow,
}

/// Which deadline of an order is meant.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DeadlineName {
    pub id: String,
    pub jurisdiction: String,
    pub item: Option<usize>,
}

/// A case that came from outside, not yet an order.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct HandedCase {
    #[ts(type = "Record<string, unknown>")]
    pub facts: Facts,
    #[ts(type = "Record<string, unknown>[]")]
    pub items: Vec<Facts>,
}
