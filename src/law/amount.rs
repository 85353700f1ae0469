//! Amounts: small formulas over money facts, such as `max(3 * price.total, 500.00 CNY)`.
//!
//! A formula is made of money facts, numbers, amounts with their currency, `+`, `-`, `*` with a number, brackets and the
//! functions `max(..)`, `min(..)`, `or(a, b)` (`b` where `a` is unknown), `percent(7.5, a)` and `interest(5, a)`: five
//! per cent a year for the days of delay. A bare `0` is nothing in any currency. Two currencies never mix: the result is
//! then unknown, as it is while a fact is.

mod parse;

use std::collections::BTreeSet;

use super::fact::{FactId, Kind, Value, View, Vocabulary};
use crate::case::Money;

/// A formula, ready to be worked out.
#[derive(Clone, Debug)]
pub enum Formula {
    Fact(FactId),
    Money(Money),
    Number(i64),
    Plus(Box<Formula>, Box<Formula>),
    Minus(Box<Formula>, Box<Formula>),
    Times(i64, Box<Formula>),
    Most(Vec<Formula>),
    Least(Vec<Formula>),
    Or(Box<Formula>, Box<Formula>),
    /// Hundredths of a per cent.
    Percent(i64, Box<Formula>),
    /// Hundredths of a per cent a year.
    Interest(i64, Box<Formula>),
}

/// What a formula is worked out from: the facts, and the days of delay it may hang on.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    pub facts: View<'a>,
    pub days: i64,
}

impl Formula {
    /// Reads a formula.
    ///
    /// # Errors
    /// The cure, where the text is no formula.
    pub fn read(text: &str, vocabulary: &Vocabulary) -> Result<Self, String> {
        parse::read(text, vocabulary)
    }

    /// The amount on these facts; nothing while a fact it needs is unknown.
    pub fn amount(&self, figures: Figures<'_>) -> Option<Money> {
        match self.term(figures)? {
            Term::Money(money) => Some(money),
            Term::Nothing => None,
        }
    }

    fn term(&self, facts: Figures<'_>) -> Option<Term> {
        match self {
            Self::Fact(id) => match facts.facts.get(*id) {
                Some(Value::Money(money)) => Some(Term::Money(*money)),
                _ => None,
            },
            Self::Money(money) => Some(Term::Money(*money)),
            Self::Number(number) => (*number == 0).then_some(Term::Nothing),
            Self::Plus(a, b) => join(a.term(facts)?, b.term(facts)?, i64::checked_add),
            Self::Minus(a, b) => join(a.term(facts)?, b.term(facts)?, i64::checked_sub),
            Self::Times(number, part) => match part.term(facts)? {
                Term::Money(money) => Some(Term::Money(Money { minor: money.minor.checked_mul(*number)?, ..money })),
                Term::Nothing => Some(Term::Nothing),
            },
            Self::Most(parts) => pick(parts, facts, |a, b| Some(a.max(b))),
            Self::Least(parts) => pick(parts, facts, |a, b| Some(a.min(b))),
            Self::Or(a, b) => a.term(facts).or_else(|| b.term(facts)),
            Self::Percent(rate, part) => share(part.term(facts)?, *rate, 1),
            Self::Interest(rate, part) => share(part.term(facts)?, rate.checked_mul(facts.days)?, 365),
        }
    }

    fn is_nothing(&self, figures: Figures<'_>) -> bool {
        matches!(self.term(figures), Some(Term::Nothing | Term::Money(Money { minor: 0, .. })))
    }

    /// The formula with the facts' amounts in place of their names: `max(3 x 120.00 CNY, 500.00 CNY)`. What adds or takes off
    /// nothing is left out.
    pub fn worked(&self, facts: Figures<'_>, vocabulary: &Vocabulary) -> String {
        let list = |parts: &[Formula]| parts.iter().map(|p| p.worked(facts, vocabulary)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Fact(id) => self.amount(facts).map_or_else(|| vocabulary.fact(*id).id.clone(), |m| m.to_string()),
            Self::Money(money) => money.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Plus(a, b) | Self::Minus(a, b) if b.is_nothing(facts) => a.worked(facts, vocabulary),
            Self::Plus(a, b) if a.is_nothing(facts) => b.worked(facts, vocabulary),
            Self::Plus(a, b) => format!("{} + {}", a.worked(facts, vocabulary), b.worked(facts, vocabulary)),
            Self::Minus(a, b) => format!("{} - {}", a.worked(facts, vocabulary), b.worked(facts, vocabulary)),
            Self::Times(number, part) => format!("{number} x {}", part.worked(facts, vocabulary)),
            Self::Most(parts) => format!("max({})", list(parts)),
            Self::Least(parts) => format!("min({})", list(parts)),
            Self::Or(a, b) => {
                a.amount(facts).map_or_else(|| b.worked(facts, vocabulary), |_| a.worked(facts, vocabulary))
            }
            Self::Percent(rate, part) => format!("{} % x {}", rate_words(*rate), part.worked(facts, vocabulary)),
            Self::Interest(rate, part) => {
                let (rate, days) = (rate_words(*rate), facts.days);
                format!("{rate} % x {} x {days} / 365", part.worked(facts, vocabulary))
            }
        }
    }

    /// The unknown facts the amount depends on.
    pub fn missing(&self, facts: View<'_>, into: &mut BTreeSet<FactId>) {
        match self {
            Self::Fact(id) => {
                if facts.get(*id).is_none() {
                    into.insert(*id);
                }
            }
            Self::Money(_) | Self::Number(_) => {}
            Self::Plus(a, b) | Self::Minus(a, b) => [a, b].iter().for_each(|part| part.missing(facts, into)),
            Self::Or(a, b) => {
                a.missing(facts, into);
                if a.amount(Figures { facts, days: 0 }).is_none() {
                    b.missing(facts, into);
                }
            }
            Self::Times(_, part) | Self::Percent(_, part) | Self::Interest(_, part) => part.missing(facts, into),
            Self::Most(parts) | Self::Least(parts) => parts.iter().for_each(|part| part.missing(facts, into)),
        }
    }
}

/// An amount, or a plain nothing that takes on the currency of what it meets.
#[derive(Clone, Copy)]
enum Term {
    Money(Money),
    Nothing,
}

fn join(a: Term, b: Term, with: fn(i64, i64) -> Option<i64>) -> Option<Term> {
    let currency = match (a, b) {
        (Term::Money(a), Term::Money(b)) if a.currency != b.currency => return None,
        (Term::Money(money), _) | (_, Term::Money(money)) => money.currency,
        (Term::Nothing, Term::Nothing) => return Some(Term::Nothing),
    };
    let minor = |term| match term {
        Term::Money(money) => money.minor,
        Term::Nothing => 0,
    };
    Some(Term::Money(Money { minor: with(minor(a), minor(b))?, currency }))
}

fn pick(parts: &[Formula], facts: Figures<'_>, choose: fn(i64, i64) -> Option<i64>) -> Option<Term> {
    let mut terms = parts.iter().map(|part| part.term(facts));
    let first = terms.next()??;
    terms.try_fold(first, |best, next| join(best, next?, choose))
}

/// Hundredths of a per cent of an amount, over a number of parts, rounded to the nearest unit.
fn share(term: Term, rate: i64, parts: i64) -> Option<Term> {
    let Term::Money(money) = term else {
        return Some(Term::Nothing);
    };
    let whole = i128::from(money.minor) * i128::from(rate);
    let below = i128::from(parts) * 10_000;
    let minor = (whole + below / 2).div_euclid(below);
    Some(Term::Money(Money { minor: i64::try_from(minor).ok()?, ..money }))
}

/// Hundredths of a per cent as a decimal: `7.5`.
fn rate_words(rate: i64) -> String {
    let text = format!("{}.{:02}", rate / 100, rate % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
