//! The law: packs in, entitlements and deadlines out.
//!
//! What this is: rules as dated, sourced data (`assets/law`), the arithmetic of periods, and the assessment of a case on
//! a day. What this is not: a place for a country's name, a text people read, or the clock. Everything here can be asked
//! about any day.
//!
//! Flow: [`LawBook`] reads the packs ([`pack`], [`compile`]) · a case becomes a [`Situation`] ([`fact`]) · [`assess`]
//! answers with an [`Assessment`], each outcome with its conditions, facts and pinpoints.

mod amount;
mod assess;
mod bloc;
mod book;
mod calendar;
mod compile;
mod condition;
mod conflict;
mod deadline;
pub mod diff;
mod fact;
mod pack;
mod period;
mod refund;
pub mod review;
mod right;
mod tree;
pub mod trial;
mod wish;

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use assess::{
    Assessment, Better, BetterLaw, Coming, EntitlementStatus, PackEdition, QuestionAsked, Reason, RightFound,
    RouteStep, StepReason, StepState, Verdict, Worth, WorthReason, assess, reasons,
};
pub use book::{Coverage, CoveredCondition, CoveredDeadline, CoveredRight, LawBook, Overrides};
pub(crate) use compile::{Bench, Key, Names};
pub use compile::{Pack, SAME_EVERYWHERE, Source};
pub use condition::{Condition, Ground, Outcome, Reader};
pub use conflict::{Answer, ClauseFound, CourtFound, Enforceability, ForumClause, LawFound, LawRole};
pub(crate) use deadline::Deadline;
pub use deadline::{DeadlineFound, DeadlineState, Party, StepFound};
pub use fact::{Ask, Fact, FactId, Kind, Scope, Situation, Value, View, Vocabulary, civil_date, written};
pub(crate) use pack::{RawDeadline, RawExclusion, RawSource};
pub use period::{Counting, FreeDays, Length, MonthRule, Reckoned, Rule, Step, Unit};
pub use refund::{Apart, Converted, Payer, Sum, SumLine, SumRules, stake};
pub(crate) use right::Exclusion;
pub use right::{AmountFound, ExclusionFound, Pinpoint};
pub(crate) use tree::{Table, Tree, read as read_tree, understand};

/// The countries of ISO 3166-1, sorted.
static COUNTRIES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../assets/countries.txt").lines().collect());

/// The countries of ISO 3166-1 alpha-2, sorted by code.
pub fn countries() -> &'static [&'static str] {
    &COUNTRIES
}

/// How sure an answer is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Certainty {
    /// Read in the law or in settled case law.
    #[default]
    Certain,
    /// There is a serious argument for it, and one against.
    Arguable,
}

impl Certainty {
    /// The less sure of the two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        if self == Self::Certain { other } else { Self::Arguable }
    }
}
