//! Where several laws may apply: which gives more for each remedy, date and amount, and why it may be relied on.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Assessment, RightFound};
use crate::case::Money;
use crate::law::conflict::{Answer, LawFound, LawRole};
use crate::law::deadline::{DeadlineFound, Party};
use crate::law::right::Pinpoint;

/// What one law gives more of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Better {
    /// A remedy that the others do not give.
    Remedy,
    /// More time for the consumer, or less for the trader.
    Deadline,
    /// A higher amount.
    Amount,
}

/// One thing of which one law gives more, and by what argument it may be relied on.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct BetterLaw {
    pub kind: Better,
    /// The remedy, deadline or amount.
    pub id: String,
    pub right: String,
    pub item: Option<usize>,
    pub jurisdiction: String,
    /// The laws that give less.
    pub than: Vec<String>,
    /// As whose law it applies.
    pub role: LawRole,
    /// No choice of law takes it away.
    pub floor: bool,
    /// Whether it is already clear that this law applies.
    pub applies: Answer,
    pub basis: Vec<Pinpoint>,
}

/// Compares what the laws that may apply give for the same right and item.
pub(super) fn compare(found: &Assessment) -> Vec<BetterLaw> {
    let laws: Vec<&LawFound> = found.laws.iter().filter(|law| law.applies != Answer::No && law.covered).collect();
    if laws.len() < 2 {
        return Vec::new();
    }
    let subjects: BTreeSet<(&str, Option<usize>)> = held(found).map(|right| (right.id.as_str(), right.item)).collect();
    let mut better = Vec::new();
    for (right, item) in subjects {
        let contest = Contest { found, laws: &laws, right, item };
        contest.remedies(&mut better);
        contest.deadlines(&mut better);
        contest.amounts(&mut better);
    }
    better
}

fn held(found: &Assessment) -> impl Iterator<Item = &RightFound> {
    found.rights.iter().filter(|right| right.status.holds())
}

struct Contest<'a> {
    found: &'a Assessment,
    laws: &'a [&'a LawFound],
    right: &'a str,
    item: Option<usize>,
}

impl<'a> Contest<'a> {
    fn entries(&self, law: &LawFound) -> impl Iterator<Item = &'a RightFound> + use<'a> {
        let (right, item, code) = (self.right, self.item, law.jurisdiction.clone());
        held(self.found).filter(move |entry| entry.id == right && entry.item == item && entry.jurisdiction == code)
    }

    fn win(&self, kind: Better, id: &str, winner: &LawFound, than: Vec<String>) -> BetterLaw {
        BetterLaw {
            kind,
            id: id.into(),
            right: self.right.into(),
            item: self.item,
            jurisdiction: winner.jurisdiction.clone(),
            than,
            role: winner.role,
            floor: winner.floor,
            applies: winner.applies,
            basis: winner.basis.clone(),
        }
    }

    /// A remedy counts for the laws that give it, against each that is known not to.
    fn remedies(&self, into: &mut Vec<BetterLaw>) {
        let remedies_of = |law: &LawFound| -> BTreeSet<&'a str> {
            self.entries(law).flat_map(|entry| entry.remedies.iter().map(String::as_str)).collect()
        };
        let given: Vec<(&LawFound, BTreeSet<&str>)> = self.laws.iter().map(|law| (*law, remedies_of(law))).collect();
        let all: BTreeSet<&str> = given.iter().flat_map(|(_, remedies)| remedies.iter().copied()).collect();
        for remedy in all {
            let lacking = given.iter().filter(|(_, remedies)| !remedies.contains(remedy));
            let than: Vec<String> = lacking.map(|(law, _)| law.jurisdiction.clone()).collect();
            if than.is_empty() {
                continue;
            }
            let winners = given.iter().filter(|(_, remedies)| remedies.contains(remedy));
            into.extend(winners.map(|(law, _)| self.win(Better::Remedy, remedy, law, than.clone())));
        }
    }

    fn deadlines(&self, into: &mut Vec<BetterLaw>) {
        let own = |deadline: &&DeadlineFound| deadline.right == self.right && deadline.item == self.item;
        let dated = || self.found.deadlines.iter().filter(own).filter(|deadline| deadline.due.is_some());
        let ids: BTreeSet<&str> = dated().map(|deadline| deadline.id.as_str()).collect();
        for id in ids {
            // Within one law the earliest of several limits counts.
            let worth = |law: &LawFound| {
                let days = dated().filter(|d| d.id == id && d.jurisdiction == law.jurisdiction);
                let first = days.min_by_key(|deadline| deadline.due)?;
                let day = first.due?.signed_duration_since(chrono::NaiveDate::default()).num_days();
                Some(if first.who == Party::Consumer { day } else { -day })
            };
            self.highest(Better::Deadline, id, worth, into);
        }
    }

    fn amounts(&self, into: &mut Vec<BetterLaw>) {
        let entries = || self.laws.iter().flat_map(|law| self.entries(law));
        let ids: BTreeSet<&str> =
            entries().flat_map(|entry| entry.amounts.iter().map(|amount| amount.id.as_str())).collect();
        for id in ids {
            let amounts = |law: &LawFound| -> Vec<Money> {
                let own = self.entries(law).flat_map(|entry| entry.amounts.iter()).filter(|amount| amount.id == id);
                own.filter_map(|amount| amount.amount.parse().ok()).collect()
            };
            let all: Vec<Money> = self.laws.iter().flat_map(|law| amounts(law)).collect();
            if all.windows(2).all(|pair| pair[0].currency == pair[1].currency) {
                let worth = |law: &LawFound| amounts(law).iter().map(|money| money.minor).max();
                self.highest(Better::Amount, id, worth, into);
            }
        }
    }

    /// The laws with the highest worth, against those known to give less.
    fn highest(&self, kind: Better, id: &str, worth: impl Fn(&LawFound) -> Option<i64>, into: &mut Vec<BetterLaw>) {
        let worths: Vec<(&LawFound, i64)> = self.laws.iter().filter_map(|law| Some((*law, worth(law)?))).collect();
        let Some(best) = worths.iter().map(|(_, worth)| *worth).max() else { return };
        let than: Vec<String> =
            worths.iter().filter(|(_, worth)| *worth < best).map(|(law, _)| law.jurisdiction.clone()).collect();
        if than.is_empty() {
            return;
        }
        let winners = worths.iter().filter(|(_, worth)| *worth == best);
        into.extend(winners.map(|(law, _)| self.win(kind, id, law, than.clone())));
    }
}
