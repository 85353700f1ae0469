//! The sum: what is owed line by line, each with its basis, in the order's currency.
//!
//! What this is: the amounts that a held right comes to, the costs its duties and remedies put on the trader, and what was
//! paid back already. What this is not: an exchange of currencies (a line in another currency stands apart, unadded).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assess::{Assessment, EntitlementStatus, RightFound};
use super::fact::{Situation, Value, Vocabulary};
use super::right::Pinpoint;
use crate::case::Money;

/// One line of the sum.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct SumLine {
    /// An amount's id, or `return_cost`, `import_charges`, `already_paid`.
    pub id: String,
    /// `-12.00 EUR` where it is taken off.
    pub amount: String,
    pub formula: String,
    pub basis: Vec<Pinpoint>,
    /// Whether it is part of the total: a line in another currency is not.
    pub counted: bool,
}

/// What is owed under one right.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Sum {
    pub right: String,
    pub jurisdiction: String,
    pub lines: Vec<SumLine>,
    pub total: String,
}

/// Amounts that are owed on top of one another. Of the others, limits and minimums, none is added.
const OWED: [&str; 3] = ["refund", "interest", "punitive"];

/// A cost the consumer had, and the duties and remedies that put it on the trader.
const COSTS: [(&str, &str, &[&str]); 2] = [
    ("return_cost", "return.cost", &["trader_pays_return", "trader_bears_return", "trader_bears_cure_costs"]),
    ("import_charges", "import.charges", &["refund_import_charges"]),
];

/// The sum owed under the best right that holds; nothing where no right comes to an amount.
pub fn sum(vocabulary: &Vocabulary, situation: &Situation, found: &Assessment) -> Option<Sum> {
    let owing = |right: &&RightFound| {
        right.status == EntitlementStatus::Applies
            && right.amounts.iter().any(|amount| OWED.contains(&amount.id.as_str()))
    };
    let best = found.rights.iter().filter(owing).min_by_key(|right| found.role(&right.jurisdiction))?;
    let same = |right: &&RightFound| right.id == best.id && right.jurisdiction == best.jurisdiction && owing(right);
    let rights: Vec<&RightFound> = found.rights.iter().filter(same).collect();
    let mut lines: Vec<(Money, SumLine)> = Vec::new();
    for amount in rights.iter().flat_map(|right| &right.amounts).filter(|amount| OWED.contains(&amount.id.as_str())) {
        if let Ok(money) = amount.amount.parse() {
            let line = line(&amount.id, money, amount.basis.clone());
            lines.push((money, SumLine { formula: amount.formula.clone(), ..line }));
        }
    }
    let fact = |name: &str| match vocabulary.find(name).and_then(|id| situation.view(None).get(id)) {
        Some(Value::Money(money)) => Some(*money),
        _ => None,
    };
    for (id, name, reasons) in COSTS {
        let borne = |right: &&&RightFound| {
            right.duties.iter().chain(&right.remedies).any(|own| reasons.contains(&own.as_str()))
        };
        if let (Some(money), Some(right)) = (fact(name), rights.iter().find(borne)) {
            lines.push((money, line(id, money, right.basis.clone())));
        }
    }
    if let Some(paid) = fact("refund.amount") {
        let back = Money { minor: -paid.minor, ..paid };
        lines.push((back, line("already_paid", back, Vec::new())));
    }
    let currency = lines.first()?.0.currency;
    let mut total = Money { minor: 0, currency };
    for (money, line) in &mut lines {
        line.counted = money.currency == currency;
        total.minor += if line.counted { money.minor } else { 0 };
    }
    let lines = lines.into_iter().map(|(_, line)| line).collect();
    Some(Sum { right: best.id.clone(), jurisdiction: best.jurisdiction.clone(), lines, total: total.to_string() })
}

fn line(id: &str, money: Money, basis: Vec<Pinpoint>) -> SumLine {
    SumLine { id: id.into(), amount: money.to_string(), formula: money.to_string(), basis, counted: true }
}
