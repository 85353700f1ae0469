//! The sum: what is owed line by line, each with its basis, in the order's currency.
//!
//! What this is: the amounts that a held right comes to, the costs its duties and remedies put on the trader, what comes
//! from elsewhere, what is taken off; which lines there are stands in `assets/law/sum.toml` ([`rules`]). What this is not:
//! a source of rates: a line in another currency stands apart, unadded, where the situation brings no rate of its day.

mod rules;

use chrono::NaiveDate;
use iso_currency::Currency;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::amount::Figures;
use super::assess::{Assessment, EntitlementStatus, RightFound};
use super::book::LawBook;
use super::fact::{FactId, Situation, Value};
use super::right::Pinpoint;
use crate::case::{Exchange, Money};

pub use rules::{Payer, SumRules};

use rules::{Line, Source};

/// Why a line is not added.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Apart {
    /// It is in another currency, and there are no rates.
    NoRates,
    /// It is in another currency, and there is no rate of its day or the week before.
    NoRateOfDay,
    /// Another than the trader pays it.
    OfAnother,
    /// It only informs.
    Informs,
}

/// A line in the order's currency; where it only informs, the amount that it is the difference from.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Converted {
    pub amount: String,
    /// The day of the rates.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// What one euro was worth: `7.8352 CNY`.
    pub rates: Vec<String>,
}

/// One line of the sum.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct SumLine {
    /// As `assets/law/sum.toml` names it.
    pub id: String,
    /// `-12.00 EUR` where it is taken off.
    pub amount: String,
    pub formula: String,
    pub basis: Vec<Pinpoint>,
    /// Whether it is part of the total.
    pub counted: bool,
    pub from: Payer,
    pub converted: Option<Converted>,
    pub apart: Option<Apart>,
    /// The day whose rate counts, where it is in another currency.
    #[ts(type = "string | null")]
    pub day: Option<NaiveDate>,
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

/// The sum owed under the best right that holds; nothing where no right comes to an amount.
pub fn sum(book: &LawBook, situation: &Situation, found: &Assessment) -> Option<Sum> {
    let owing = |right: &&RightFound| {
        let owed = |id: &str| book.sum.lines.iter().any(|line| line.is_amount(id));
        right.status == EntitlementStatus::Applies && right.amounts.iter().any(|amount| owed(&amount.id))
    };
    let best = found.rights.iter().filter(owing).min_by_key(|right| found.role(&right.jurisdiction))?;
    let same = |right: &&RightFound| right.id == best.id && right.jurisdiction == best.jurisdiction && owing(right);
    let tally = Tally { book, situation, rights: found.rights.iter().filter(same).collect() };
    let mut drawn: Vec<(&Line, Money, SumLine)> = Vec::new();
    for line in &book.sum.lines {
        tally.draw(line, &mut drawn);
    }
    let currency = tally.currency(&drawn)?;
    let mut total = Money { minor: 0, currency };
    let mut lines = Vec::new();
    for (line, money, mut shown) in drawn {
        total.minor += tally.settle(line, money, currency, &mut shown);
        lines.push(shown);
    }
    Some(Sum { right: best.id.clone(), jurisdiction: best.jurisdiction.clone(), lines, total: total.to_string() })
}

/// What is at stake: what is owed, else the price; nothing where the problem is about neither goods nor money.
pub fn stake(book: &LawBook, situation: &Situation, found: &Assessment) -> Option<Money> {
    let fact = |name| book.vocabulary.find(name).and_then(|id| situation.view(None).get(id));
    let problem = match fact("problem.kind") {
        Some(Value::Word(problem)) => Some(&**problem),
        _ => None,
    };
    let comes_for = |right: &str| {
        let mut kinds = book.kinds.iter().filter(|kind| kind.id == right);
        kinds.any(|kind| kind.problems.iter().any(|known| Some(known.as_str()) == problem))
    };
    let mut held = found.rights.iter().filter(|right| right.status.holds() && comes_for(&right.id)).peekable();
    let about = |right: &RightFound| right.remedies.iter().any(|own| book.sum.price_at_stake_for.contains(own));
    let price_counts = held.peek().is_none() || held.any(about);
    let owed = found.sum.as_ref().filter(|sum| price_counts || comes_for(&sum.right));
    let price = match fact("price.total") {
        Some(Value::Money(price)) if price_counts => Some(*price),
        _ => None,
    };
    owed.and_then(|sum| sum.total.parse().ok()).or(price)
}

/// What the lines are drawn from.
struct Tally<'a> {
    book: &'a LawBook,
    situation: &'a Situation,
    rights: Vec<&'a RightFound>,
}

impl Tally<'_> {
    fn figures(&self) -> Figures<'_> {
        Figures { facts: self.situation.view(None), days: 0 }
    }

    /// Draws a line as often as the case has it.
    fn draw<'b>(&self, line: &'b Line, drawn: &mut Vec<(&'b Line, Money, SumLine)>) {
        let fits = |formula: &super::amount::Formula| formula.amount(self.figures()).is_some_and(|one| one.minor >= 0);
        let Some(basis) = self.borne(line).filter(|_| line.provided.as_ref().is_none_or(fits)) else { return };
        match &line.source {
            Source::Amount(id) => {
                for amount in self.rights.iter().flat_map(|right| &right.amounts).filter(|amount| amount.id == *id) {
                    if let Ok(money) = amount.amount.parse() {
                        let shown = shown(line, money, amount.basis.clone());
                        drawn.push((line, money, SumLine { formula: amount.formula.clone(), ..shown }));
                    }
                }
            }
            Source::Part { of, beyond } => {
                let whole = drawn.iter_mut().find(|(other, ..)| other.id == *of);
                let (Some((_, money, whole)), Some(rest)) = (whole, beyond.amount(self.figures())) else { return };
                let part = Money { minor: money.minor - rest.minor, ..rest };
                if part.currency == money.currency && part.minor > 0 && rest.minor > 0 {
                    *money = rest;
                    (whole.amount, whole.formula) = (rest.to_string(), rest.to_string());
                    let basis = whole.basis.clone();
                    drawn.push((line, part, shown(line, part, basis)));
                }
            }
            Source::Formula { formula, against } => {
                let Some(mut money) = formula.amount(self.figures()) else { return };
                let mut compared = None;
                if let Some(other) = against {
                    let Some(own) = other.amount(self.figures()) else { return };
                    let Some(other) = self.exchange(line, own, money.currency) else { return };
                    money.minor -= other.money.minor;
                    if money.minor == 0 {
                        return;
                    }
                    compared = (own.currency != money.currency).then(|| converted(&other));
                }
                money.minor *= if line.off { -1 } else { 1 };
                let basis = if line.when.is_empty() { Vec::new() } else { basis };
                let formula = formula.worked(self.figures(), &self.book.vocabulary);
                drawn.push((line, money, SumLine { formula, converted: compared, ..shown(line, money, basis) }));
            }
        }
    }

    /// The basis of the duty or remedy that the line rests on, else of its right; nothing where there is none.
    fn borne(&self, line: &Line) -> Option<Vec<Pinpoint>> {
        let says = |right: &RightFound, ids: &[String]| {
            right.duties.iter().chain(&right.remedies).find(|own| ids.contains(own)).cloned()
        };
        let right = self.rights.iter().find(|right| {
            (line.when.is_empty() || says(right, &line.when).is_some()) && says(right, &line.unless).is_none()
        })?;
        let own = says(right, &line.when).and_then(|id| self.book.saying_basis(&right.jurisdiction, &right.id, &id));
        Some(own.unwrap_or_else(|| right.basis.clone()))
    }

    /// The order's currency, where a line is in it or can be turned into it; else that of the first line.
    fn currency(&self, drawn: &[(&Line, Money, SumLine)]) -> Option<Currency> {
        let (line, first, _) = drawn.first()?;
        let price = self.book.vocabulary.find("price.total").and_then(|id| self.money(id));
        let own = price.map(|price| price.currency).filter(|own| {
            drawn.iter().any(|(_, money, _)| money.currency == *own) || self.exchange(line, *first, *own).is_some()
        });
        Some(own.unwrap_or(first.currency))
    }

    fn money(&self, fact: FactId) -> Option<Money> {
        match self.situation.view(None).get(fact) {
            Some(Value::Money(money)) => Some(*money),
            _ => None,
        }
    }

    fn day(&self, line: &Line) -> Option<NaiveDate> {
        line.day.iter().find_map(|fact| self.situation.view(None).date(*fact))
    }

    /// The amount in a currency, at the rate of the line's day where it is another one.
    fn exchange(&self, line: &Line, money: Money, into: Currency) -> Option<Exchange> {
        let day = self.day(line).or((money.currency == into).then_some(self.situation.today))?;
        self.situation.rates.exchange(money, into, day)
    }

    /// Settles how a line stands to the total, and answers with what it adds.
    fn settle(&self, line: &Line, money: Money, currency: Currency, shown: &mut SumLine) -> i64 {
        let foreign = money.currency != currency;
        shown.day = self.day(line).filter(|_| foreign);
        let exchanged = self.exchange(line, money, currency);
        shown.apart = match (&exchanged, line.informs, line.from) {
            (_, true, _) => Some(Apart::Informs),
            (_, _, payer) if payer != Payer::Trader => Some(Apart::OfAnother),
            (None, ..) if self.situation.rates.span().is_none() => Some(Apart::NoRates),
            (None, ..) => Some(Apart::NoRateOfDay),
            (Some(_), ..) => None,
        };
        shown.counted = shown.apart.is_none();
        if foreign && !line.informs {
            shown.converted = exchanged.as_ref().map(converted);
        }
        exchanged.filter(|_| shown.counted).map_or(0, |exchange| exchange.money.minor)
    }
}

fn converted(exchange: &Exchange) -> Converted {
    let rate = |(currency, rate): &(Currency, crate::case::Rate)| format!("{rate} {}", currency.code());
    Converted { amount: exchange.money.to_string(), on: exchange.on, rates: exchange.rates.iter().map(rate).collect() }
}

fn shown(line: &Line, money: Money, basis: Vec<Pinpoint>) -> SumLine {
    SumLine {
        id: line.id.clone(),
        amount: money.to_string(),
        formula: money.to_string(),
        basis,
        counted: true,
        from: line.from,
        converted: None,
        apart: None,
        day: None,
    }
}
