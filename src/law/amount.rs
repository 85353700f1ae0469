//! Amounts: small formulas over money facts, such as `max(3 * price.total, 500.00 CNY)`.
//!
//! A formula is made of money facts, numbers, amounts with their currency, `+`, `-`, `*` with a number, brackets and the
//! functions `max(..)`, `min(..)` and `or(a, b)`: `b` where `a` is unknown. A bare `0` is nothing in any currency. Two currencies never mix: the result is then
//! unknown, as it is while a fact is.

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
}

impl Formula {
    /// Reads a formula.
    ///
    /// # Errors
    /// The cure, where the text is no formula.
    pub fn read(text: &str, vocabulary: &Vocabulary) -> Result<Self, String> {
        let mut parser = Parser { tokens: tokens(text)?, place: 0, vocabulary };
        let formula = parser.sum()?;
        if parser.place < parser.tokens.len() {
            return Err(format!("`{}` is not expected there", parser.tokens[parser.place]));
        }
        Ok(formula)
    }

    /// The amount on these facts; nothing while a fact it needs is unknown.
    pub fn amount(&self, facts: View<'_>) -> Option<Money> {
        match self.term(facts)? {
            Term::Money(money) => Some(money),
            Term::Nothing => None,
        }
    }

    fn term(&self, facts: View<'_>) -> Option<Term> {
        match self {
            Self::Fact(id) => match facts.get(*id) {
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
        }
    }

    /// The formula with the facts' amounts in place of their names: `max(3 x 120.00 CNY, 500.00 CNY)`.
    pub fn worked(&self, facts: View<'_>, vocabulary: &Vocabulary) -> String {
        let list = |parts: &[Formula]| parts.iter().map(|p| p.worked(facts, vocabulary)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Fact(id) => self.amount(facts).map_or_else(|| vocabulary.fact(*id).id.clone(), |m| m.to_string()),
            Self::Money(money) => money.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Plus(a, b) => format!("{} + {}", a.worked(facts, vocabulary), b.worked(facts, vocabulary)),
            Self::Minus(a, b) => format!("{} - {}", a.worked(facts, vocabulary), b.worked(facts, vocabulary)),
            Self::Times(number, part) => format!("{number} x {}", part.worked(facts, vocabulary)),
            Self::Most(parts) => format!("max({})", list(parts)),
            Self::Least(parts) => format!("min({})", list(parts)),
            Self::Or(a, b) => {
                a.amount(facts).map_or_else(|| b.worked(facts, vocabulary), |_| a.worked(facts, vocabulary))
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
                if a.amount(facts).is_none() {
                    b.missing(facts, into);
                }
            }
            Self::Times(_, part) => part.missing(facts, into),
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

fn pick(parts: &[Formula], facts: View<'_>, choose: fn(i64, i64) -> Option<i64>) -> Option<Term> {
    let mut terms = parts.iter().map(|part| part.term(facts));
    let first = terms.next()??;
    terms.try_fold(first, |best, next| join(best, next?, choose))
}

fn tokens(text: &str) -> Result<Vec<String>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
        let end = if word(first) { rest.find(|c| !word(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        if !word(first) && !"+-*(),".contains(first) {
            return Err(format!("`{first}` has no meaning in a formula"));
        }
        tokens.push(rest[..end].to_owned());
        rest = rest[end..].trim_start();
    }
    Ok(tokens)
}

struct Parser<'a> {
    tokens: Vec<String>,
    place: usize,
    vocabulary: &'a Vocabulary,
}

impl Parser<'_> {
    fn next(&mut self) -> Result<String, String> {
        let token = self.tokens.get(self.place).cloned().ok_or("the formula ends too early")?;
        self.place += 1;
        Ok(token)
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.tokens.get(self.place).is_some_and(|next| next == token);
        self.place += usize::from(found);
        found
    }

    fn sum(&mut self) -> Result<Formula, String> {
        let mut left = self.product()?;
        loop {
            if self.take("+") {
                left = Formula::Plus(Box::new(left), Box::new(self.product()?));
            } else if self.take("-") {
                left = Formula::Minus(Box::new(left), Box::new(self.product()?));
            } else {
                return Ok(left);
            }
        }
    }

    fn product(&mut self) -> Result<Formula, String> {
        let left = self.atom()?;
        if !self.take("*") {
            return Ok(left);
        }
        match (left, self.atom()?) {
            (Formula::Number(number), part) | (part, Formula::Number(number)) => {
                Ok(Formula::Times(number, Box::new(part)))
            }
            _ => Err("multiply an amount by a number".into()),
        }
    }

    fn atom(&mut self) -> Result<Formula, String> {
        let token = self.next()?;
        if token == "(" {
            let inner = self.sum()?;
            return if self.take(")") { Ok(inner) } else { Err("a bracket is not closed".into()) };
        }
        if token.starts_with(|c: char| c.is_ascii_digit()) {
            return self.number(&token);
        }
        if self.take("(") {
            return self.function(&token);
        }
        let id = self.vocabulary.find(&token).filter(|id| self.vocabulary.fact(*id).kind == Kind::Money);
        id.map(Formula::Fact).ok_or_else(|| format!("`{token}` is no money fact of assets/law/facts.toml"))
    }

    fn number(&mut self, token: &str) -> Result<Formula, String> {
        let currency =
            self.tokens.get(self.place).filter(|next| next.len() == 3 && next.bytes().all(|b| b.is_ascii_uppercase()));
        match currency {
            Some(code) => {
                let money = format!("{token} {code}").parse().map_err(|_| format!("`{token} {code}` is no amount"))?;
                self.place += 1;
                Ok(Formula::Money(money))
            }
            None => token
                .parse()
                .map(Formula::Number)
                .map_err(|_| format!("`{token}`: whole numbers or amounts with a currency")),
        }
    }

    fn function(&mut self, name: &str) -> Result<Formula, String> {
        let mut parts = vec![self.sum()?];
        while self.take(",") {
            parts.push(self.sum()?);
        }
        if !self.take(")") {
            return Err("a bracket is not closed".into());
        }
        match (name, parts.len()) {
            ("max", _) => Ok(Formula::Most(parts)),
            ("min", _) => Ok(Formula::Least(parts)),
            ("or", 2) => {
                let second = parts.remove(1);
                Ok(Formula::Or(Box::new(parts.remove(0)), Box::new(second)))
            }
            _ => Err(format!("`{name}` is no function: max, min, or(a, b)")),
        }
    }
}
