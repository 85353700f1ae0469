//! The export without names: one row per order, each alike to at least four others.
//!
//! A row is the seller's country, the problem, the way of paying, the outcome, the quarter of the order and a band of the
//! amount; nothing else of an order is ever in it. All six could help to find somebody, so all six are held together.
//! Rows of which fewer than [`AT_LEAST`] are alike are made coarser step by step: the year instead of the quarter, then
//! without the amount, then without the way of paying. Those still too few are left out and counted. The rows are sorted,
//! so that their order says nothing either.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::Counted;
use crate::case::Money;

/// How many rows must be alike.
pub const AT_LEAST: usize = 5;

/// The first line of the file.
pub const HEAD: &str = "seller_country,problem,payment,outcome,ordered_in,paid";

/// What stands where a value was dropped.
const DROPPED: &str = "*";

/// What stands for the outcome of an order that is not over.
const OPEN: &str = "open";

/// How much of a row is told, the finest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Grain {
    Quarter,
    Year,
    NoAmount,
    NoPayment,
}

/// The file, how many orders are in it, and how many were left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Export {
    pub csv: String,
    pub rows: usize,
    pub left_out: usize,
}

/// The export of these orders.
pub fn export(orders: &[Counted]) -> Export {
    let mut rows: Vec<String> = Vec::new();
    let mut rest: Vec<&Counted> = orders.iter().collect();
    for grain in [Grain::Quarter, Grain::Year, Grain::NoAmount, Grain::NoPayment] {
        let mut alike: BTreeMap<String, Vec<&Counted>> = BTreeMap::new();
        for order in rest.drain(..) {
            alike.entry(row(order, grain)).or_default().push(order);
        }
        for (row, orders) in alike {
            if orders.len() >= AT_LEAST {
                rows.extend(std::iter::repeat_n(row, orders.len()));
            } else {
                rest.extend(orders);
            }
        }
    }
    rows.sort();
    let lines = std::iter::once(HEAD).chain(rows.iter().map(String::as_str));
    let csv = lines.flat_map(|line| [line, "\r\n"]).collect();
    Export { csv, rows: rows.len(), left_out: rest.len() }
}

fn row(order: &Counted, grain: Grain) -> String {
    let told = |word: &Option<String>| word.clone().unwrap_or_default();
    let period = order.ordered_on.map_or_else(String::new, |day| match grain {
        Grain::Quarter => format!("{}-Q{}", day.year(), day.month0() / 3 + 1),
        _ => day.year().to_string(),
    });
    let paid = order.paid.map(band).unwrap_or_default();
    [
        told(&order.country),
        told(&order.problem),
        if grain >= Grain::NoPayment { DROPPED.into() } else { told(&order.payment) },
        order.outcome.clone().unwrap_or_else(|| OPEN.into()),
        period,
        if grain >= Grain::NoAmount { DROPPED.into() } else { paid },
    ]
    .join(",")
}

/// The band of an amount, by whole units of its currency: 0-9, 10-29, 30-99, 100-299 and so on.
fn band(money: Money) -> String {
    let units = i128::from(money.minor) / 10_i128.pow(money.decimals());
    let (mut low, mut high, mut tens) = (0, 10, true);
    while units >= high {
        (low, high, tens) = (high, if tens { high * 3 } else { high / 3 * 10 }, !tens);
    }
    format!("{low}-{} {}", high - 1, money.currency.code())
}
