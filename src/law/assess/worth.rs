//! The shape of an answer to "is it worth it?" in the assessment's document. The ladder fills it in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether a step, or the whole, is worth it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Verdict {
    WorthIt,
    Uncertain,
    StopHere,
}

/// Why it is or is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum WorthReason {
    /// It costs nothing.
    Free,
    /// No fee is known, and there is none as a rule.
    NoFeeKnown,
    /// It costs less than is at stake.
    CostsLess,
    /// At the least it costs as much as is at stake.
    CostsAll,
    /// At the most it costs as much as is at stake.
    MayCostAll,
    CostUnknown,
    StakeUnknown,
    /// Cost and stake are in two currencies, and there is no rate.
    NoRate,
    /// By its published rate of success it brings less than it costs.
    OddsTooLow,
    /// It takes reports and gets nobody their money.
    ReportsOnly,
    /// Its judgment can be enforced where the trader is.
    Reaches,
    /// Its judgment needs a case of its own there.
    SeldomPays,
    /// Its judgment is as good as worthless there.
    OutOfReach,
    ReachUnknown,
    /// The trader has something at home.
    WithinReach,
    /// It is a court of the trader's own country.
    TradersCourt,
    /// Something open costs nothing.
    SomethingFree,
    /// Something open costs less than is at stake.
    SomethingPays,
    /// Something that costs nothing, or less than is at stake, opens later.
    SomethingLater,
    /// Whether such a step is this person's hangs on what is not known yet.
    DependsOnFacts,
    /// Nothing open is sure to bring more than it costs.
    NothingSure,
    /// By what was noted, nothing is owed any more.
    NothingOwed,
    /// Nothing is open.
    NothingOpen,
    /// All that could bring money costs as much as is at stake.
    AllCostTooMuch,
    /// Only reports are left.
    ReportsLeft,
    /// Only courts are left whose judgment does not reach the trader.
    CourtsOutOfReach,
}

/// A verdict with its reasons.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Worth {
    pub verdict: Verdict,
    pub because: Vec<WorthReason>,
    /// What is at stake, where that is an amount: `47.30 EUR`.
    pub stake: Option<String>,
}
