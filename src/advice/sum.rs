//! What is owed, in words: each line with its basis, and how a line in another currency was turned or why it was not.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::word;
use super::{SourceWords, Speaker};
use crate::law::{Apart, Converted, Sum, SumLine};
use crate::locale::Said;

/// One line of what is owed, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SumLineWords {
    pub title: String,
    pub amount: String,
    pub formula: String,
    pub counted: bool,
    /// What it is in the order's currency, at which rate of which day.
    pub converted: Option<String>,
    /// Why it is not added.
    pub apart: Option<String>,
    pub basis: Vec<SourceWords>,
}

/// What is owed, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SumWords {
    pub lines: Vec<SumLineWords>,
    pub total: String,
    /// A file of exchange rates would add a line.
    pub wants_rates: bool,
}

impl Speaker<'_> {
    /// What is owed, line by line.
    pub(super) fn sum(&self, sum: &Sum) -> SumWords {
        let without_rate = |line: &SumLine| matches!(line.apart, Some(Apart::NoRates | Apart::NoRateOfDay));
        SumWords {
            lines: sum.lines.iter().map(|line| self.sum_line(line)).collect(),
            total: self.written_money(&sum.total),
            wants_rates: sum.lines.iter().any(without_rate),
        }
    }

    fn sum_line(&self, line: &SumLine) -> SumLineWords {
        let date = line.day.map(|day| self.locale.date(day));
        let apart = line.apart.map(|apart| match (apart, date) {
            (Apart::NoRateOfDay, Some(date)) => self.locale.say("sum-apart-no-rate", &Said::new().with("date", date)),
            (Apart::NoRates | Apart::NoRateOfDay, _) => self.locale.text("plain-sum-apart"),
            (Apart::OfAnother, _) => self.text("sum-from", &word(&line.from)),
            (Apart::Informs, _) => self.locale.text("sum-apart-informs"),
        });
        SumLineWords {
            title: self.text("amount", &line.id),
            amount: self.written_money(&line.amount),
            formula: line.formula.clone(),
            counted: line.counted,
            converted: line.converted.as_ref().map(|converted| {
                let informs = line.apart == Some(Apart::Informs);
                self.converted(converted, if informs { "sum-compared" } else { "sum-converted" })
            }),
            apart,
            basis: self.sources(&line.basis),
        }
    }

    fn converted(&self, converted: &Converted, id: &str) -> String {
        let rate = |written: &String| {
            let (rate, code) = written.split_once(' ').unwrap_or((written, ""));
            let rate = rate.replace('.', &self.locale.text("number-decimal"));
            self.locale.say("sum-rate", &Said::new().with("rate", rate).with("code", code))
        };
        let rates: Vec<String> = converted.rates.iter().map(rate).collect();
        let said = Said::new()
            .with("amount", self.written_money(&converted.amount))
            .with("date", self.locale.date(converted.on))
            .with("rates", rates.join(", "));
        self.locale.say(id, &said)
    }

    /// An amount of the assessment as the language writes it.
    pub(super) fn written_money(&self, text: &str) -> String {
        let (sign, plain) = text.strip_prefix('-').map_or(("", text), |plain| ("−", plain));
        plain.parse().map_or_else(|_| text.to_owned(), |money| format!("{sign}{}", self.locale.money(money)))
    }
}
