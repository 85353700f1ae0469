//! What a screen shows of an order.

use serde::Serialize;
use ts_rs::TS;

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
}

/// An order with all that is known of it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderPage {
    pub order: Order,
    pub title: String,
    pub advice: Advice,
    pub events: Vec<EventRow>,
    pub letters: Vec<LetterRow>,
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
