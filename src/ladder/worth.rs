//! Whether a step is worth it: what it costs, against what is at stake and what can be got.
//!
//! What this is: a rule that can be told in four sentences. A step that at the least costs what is at stake is no longer
//! worth it. One whose cost, stake or reach is not known, that at the most costs what is at stake, that by its published
//! rate of success brings less than it costs, or whose judgment hardly reaches the trader, is uncertain. Every other is
//! worth it, and one that costs nothing is never advised against. As a whole it is reasonable to stop where nothing is owed or open,
//! where all that could bring money costs too much or only reports are left, and where only courts are left, none of them
//! surely worth it, and a judgment from home does not reach the trader. What this is not: a forecast.

use super::door::{Door, Step};
use crate::case::Money;
use crate::law::{
    Assessment, Enforceability, LawBook, RouteStep, Situation, StepReason, StepState, Value, Verdict, Worth,
    WorthReason, stake,
};

/// Up to this level a judgment from abroad hardly ever brings money.
const OUT_OF_REACH: u8 = 1;

/// From this level on it does as a rule.
const REACHES: u8 = 3;

/// What the steps of one case are weighed with.
pub(super) struct Scales<'a> {
    situation: &'a Situation,
    stake: Option<Money>,
    reach: Option<&'a Enforceability>,
    /// The trader has an establishment or assets in the consumer's country.
    present: bool,
    paid_on: Option<chrono::NaiveDate>,
    problem_known: bool,
}

/// How cost and stake compare.
enum Price {
    Free,
    NoneKnown,
    Unknown,
    NoStake,
    NoRate,
    Compared { low: i64, high: Option<i64>, stake: i64 },
}

impl<'a> Scales<'a> {
    pub(super) fn new(book: &LawBook, situation: &'a Situation, found: &'a Assessment) -> Self {
        let fact = |name| book.vocabulary.find(name).and_then(|id| situation.view(None).get(id));
        let date = |name| book.vocabulary.find(name).and_then(|id| situation.view(None).date(id));
        Self {
            situation,
            stake: stake(book, situation, found),
            reach: found.enforceability.as_ref().filter(|reach| reach.place != reach.from),
            present: fact("trader.present_in_consumer_country") == Some(&Value::Bool(true)),
            paid_on: date("payment.on").or_else(|| date("contract.date")),
            problem_known: fact("problem.kind").is_some(),
        }
    }

    /// One door that is open or will be.
    pub(super) fn weigh(&self, door: &Door) -> Worth {
        let (mut verdict, mut because) = (Verdict::WorthIt, Vec::new());
        let mut note = |reason, own: Verdict| {
            verdict = verdict.max(own);
            because.push(reason);
        };
        let price = self.price(door);
        match price {
            Price::Free => note(WorthReason::Free, Verdict::WorthIt),
            Price::NoneKnown => note(WorthReason::NoFeeKnown, Verdict::WorthIt),
            Price::Unknown => note(WorthReason::CostUnknown, Verdict::Uncertain),
            Price::NoStake => note(WorthReason::StakeUnknown, Verdict::Uncertain),
            Price::NoRate => note(WorthReason::NoRate, Verdict::Uncertain),
            Price::Compared { low, stake, .. } if low >= stake => note(WorthReason::CostsAll, Verdict::StopHere),
            Price::Compared { high: Some(high), stake, .. } if high >= stake => {
                note(WorthReason::MayCostAll, Verdict::Uncertain);
            }
            Price::Compared { .. } => note(WorthReason::CostsLess, Verdict::WorthIt),
        }
        if let (Some(odds), Price::Compared { low, stake, .. }) = (&door.odds, &price)
            && low < stake
            && i128::from(*stake) * i128::from(odds.percent) <= i128::from(*low) * 100
        {
            note(WorthReason::OddsTooLow, Verdict::Uncertain);
        }
        if door.reports_only {
            note(WorthReason::ReportsOnly, Verdict::WorthIt);
        }
        match self.judgment(door) {
            Some(reason @ (WorthReason::OutOfReach | WorthReason::SeldomPays | WorthReason::ReachUnknown)) => {
                note(reason, Verdict::Uncertain);
            }
            Some(reason) => note(reason, Verdict::WorthIt),
            None => {}
        }
        Worth { verdict, because, stake: self.stake.map(|stake| stake.to_string()) }
    }

    /// Both in the currency of the cost, at the rate of today or, where there is none, of the day of payment.
    fn price(&self, door: &Door) -> Price {
        let Some(cost) = &door.cost else {
            return if door.step.is_priced() { Price::Unknown } else { Price::NoneKnown };
        };
        let most = cost.high.unwrap_or(cost.low);
        if cost.low.minor == 0 && most.minor == 0 {
            return Price::Free;
        }
        let Some(stake) = self.stake else { return Price::NoStake };
        let at = |day| self.situation.rates.exchange(stake, cost.low.currency, day);
        match at(self.situation.today).or_else(|| self.paid_on.and_then(at)) {
            Some(stake) => Price::Compared {
                low: cost.low.minor,
                high: cost.high.map(|high| high.minor),
                stake: stake.money.minor,
            },
            None => Price::NoRate,
        }
    }

    /// What a judgment of this door is worth against a trader abroad; nothing where no judge decides or no border lies between.
    fn judgment(&self, door: &Door) -> Option<WorthReason> {
        let reach = self.reach.filter(|_| door.step.is_court())?;
        if door.jurisdiction.as_deref() == Some(&reach.place) {
            return Some(WorthReason::TradersCourt);
        }
        if self.present {
            return Some(WorthReason::WithinReach);
        }
        Some(match reach.level {
            None => WorthReason::ReachUnknown,
            Some(level) if level <= OUT_OF_REACH => WorthReason::OutOfReach,
            Some(level) if level < REACHES => WorthReason::SeldomPays,
            Some(_) => WorthReason::Reaches,
        })
    }

    /// The whole route; nothing while nobody knows what it is about.
    pub(super) fn whole(&self, route: &[(&Door, RouteStep)]) -> Option<Worth> {
        let open: Vec<Open<'_>> =
            route.iter().filter_map(|(door, step)| Some(Open { door, step, worth: step.worth.as_ref()? })).collect();
        let bringing: Vec<&Open<'_>> =
            open.iter().filter(|one| self.brings(one.door) && one.worth.verdict != Verdict::StopHere).collect();
        let (verdict, reason) = if self.stake.is_some_and(|stake| stake.minor <= 0) {
            (Verdict::StopHere, WorthReason::NothingOwed)
        } else if open.is_empty() {
            (Verdict::StopHere, WorthReason::NothingOpen)
        } else if bringing.is_empty() {
            let costly = open.iter().any(|one| one.worth.verdict == Verdict::StopHere);
            (Verdict::StopHere, if costly { WorthReason::AllCostTooMuch } else { WorthReason::ReportsLeft })
        } else if self.out_of_reach() && bringing.iter().all(|one| one.is_unsure_court()) {
            (Verdict::StopHere, WorthReason::CourtsOutOfReach)
        } else {
            best(&bringing)
        };
        let stake = self.stake.map(|stake| stake.to_string());
        self.problem_known.then(|| Worth { verdict, because: vec![reason], stake })
    }

    /// Whether a judgment from home hardly ever brings money where the trader is.
    fn out_of_reach(&self) -> bool {
        let level = self.reach.and_then(|reach| reach.level);
        !self.present && level.is_some_and(|level| level <= OUT_OF_REACH)
    }

    /// Whether going there can bring what the person is after: where that is money, a report does not.
    fn brings(&self, door: &Door) -> bool {
        self.stake.is_none() || !(door.reports_only || door.step == Step::DataAuthority)
    }
}

/// A door that is open or will be, as it was weighed.
struct Open<'a> {
    door: &'a Door,
    step: &'a RouteStep,
    worth: &'a Worth,
}

impl Open<'_> {
    fn is_unsure_court(&self) -> bool {
        self.door.step.is_court() && self.worth.verdict != Verdict::WorthIt
    }

    fn costs_nothing(&self) -> bool {
        self.worth.because.iter().any(|reason| matches!(reason, WorthReason::Free | WorthReason::NoFeeKnown))
    }
}

/// The best that some of these can do: what is open now goes before what opens later, and that before what nobody knows.
fn best(bringing: &[&Open<'_>]) -> (Verdict, WorthReason) {
    let paying = || bringing.iter().filter(|one| one.worth.verdict == Verdict::WorthIt);
    let mut now = paying().filter(|one| one.step.state == StepState::Now).peekable();
    if now.peek().is_some() {
        let free = now.any(|one| one.costs_nothing());
        return (Verdict::WorthIt, if free { WorthReason::SomethingFree } else { WorthReason::SomethingPays });
    }
    if paying().any(|one| one.step.why != StepReason::Facts) {
        return (Verdict::WorthIt, WorthReason::SomethingLater);
    }
    let unsure = if paying().next().is_some() { WorthReason::DependsOnFacts } else { WorthReason::NothingSure };
    (Verdict::Uncertain, unsure)
}
