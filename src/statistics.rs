//! What many orders teach: counts, sums and days by group, and an export without names.
//!
//! What this is: arithmetic over orders that were looked at before. What this is not: a place that knows facts, words or
//! the vault. Only orders that are over count for sums and shares: an open one has not come to anything yet.

mod export;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::case::Money;

pub use export::{AT_LEAST, Export, HEAD, export};

/// An order as it counts. What is not known is absent.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Counted {
    pub trader: Option<String>,
    /// The seller's.
    pub country: Option<String>,
    pub problem: Option<String>,
    /// The way of paying.
    pub payment: Option<String>,
    /// How it ended; absent while it has not.
    pub outcome: Option<String>,
    pub ordered_on: Option<NaiveDate>,
    pub paid: Option<Money>,
    pub back: Option<Money>,
    /// Whether money came back, even where the amount is not known.
    pub money_back: bool,
    /// Days from the first letter that was sent to the end.
    pub days: Option<i64>,
}

/// Several orders that share something.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    pub key: Option<String>,
    pub orders: usize,
    pub ended: usize,
    /// Ended orders in which money came back.
    pub money_back: usize,
    /// For each currency of ended orders, what was paid and what came back.
    pub sums: Vec<(Money, Money)>,
    /// The median; of an even number, the mean of the two in the middle, rounded down.
    pub days: Option<i64>,
}

/// The groups that a key makes of the orders, the largest first.
pub fn groups(orders: &[Counted], key: impl Fn(&Counted) -> Option<&str>) -> Vec<Group> {
    let mut sorted: BTreeMap<Option<&str>, Vec<&Counted>> = BTreeMap::new();
    for order in orders {
        sorted.entry(key(order)).or_default().push(order);
    }
    let mut groups: Vec<Group> = sorted.into_iter().map(|(key, orders)| group(key, &orders)).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.orders));
    groups
}

fn group(key: Option<&str>, orders: &[&Counted]) -> Group {
    let ended: Vec<&&Counted> = orders.iter().filter(|order| order.outcome.is_some()).collect();
    let mut days: Vec<i64> = ended.iter().filter_map(|order| order.days).collect();
    days.sort_unstable();
    Group {
        key: key.map(str::to_owned),
        orders: orders.len(),
        ended: ended.len(),
        money_back: ended.iter().filter(|order| order.money_back).count(),
        sums: sums(&ended),
        days: median(&days),
    }
}

/// An order of which money came back in an unknown amount is in no sum.
fn sums(ended: &[&&Counted]) -> Vec<(Money, Money)> {
    let mut sums: BTreeMap<&str, (Money, Money)> = BTreeMap::new();
    for order in ended.iter().filter(|order| !order.money_back || order.back.is_some()) {
        for (paid, money) in [(true, order.paid), (false, order.back)] {
            let Some(money) = money else { continue };
            let none = Money { minor: 0, ..money };
            let sum = sums.entry(money.currency.code()).or_insert((none, none));
            let side = if paid { &mut sum.0 } else { &mut sum.1 };
            side.minor = side.minor.saturating_add(money.minor);
        }
    }
    sums.into_values().collect()
}

fn median(sorted: &[i64]) -> Option<i64> {
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 { Some(upper) } else { Some(sorted[middle - 1].midpoint(upper)) }
}
