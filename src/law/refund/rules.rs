//! The lines of the sum, as `assets/law/sum.toml` has them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::law::amount::Formula;
use crate::law::fact::{FactId, Vocabulary};
use crate::law::tree;

/// Who pays a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Payer {
    #[default]
    Trader,
    /// The customs, or the post or courier that paid them.
    Customs,
}

/// Every line that a sum may have, in order.
#[derive(Debug)]
pub struct SumRules {
    pub(super) lines: Vec<Line>,
    /// Remedies for which the price is at stake.
    pub(super) price_at_stake_for: Vec<String>,
}

/// One line.
#[derive(Debug)]
pub(super) struct Line {
    pub id: String,
    pub source: Source,
    pub when: Vec<String>,
    pub unless: Vec<String>,
    pub provided: Option<Formula>,
    pub from: Payer,
    pub off: bool,
    pub informs: bool,
    pub day: Vec<FactId>,
}

/// Where a line's amount comes from.
#[derive(Debug)]
pub(super) enum Source {
    Amount(String),
    Part { of: String, beyond: Formula },
    Formula { formula: Formula, against: Option<Formula> },
}

impl Line {
    pub(super) fn is_amount(&self, id: &str) -> bool {
        matches!(&self.source, Source::Amount(own) if own == id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRules {
    price_at_stake_for: Vec<String>,
    line: Vec<RawLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    id: String,
    amount: Option<String>,
    part_of: Option<String>,
    beyond: Option<String>,
    formula: Option<String>,
    against: Option<String>,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    provided: Option<String>,
    #[serde(default)]
    from: Payer,
    #[serde(default)]
    off: bool,
    #[serde(default)]
    informs: bool,
    #[serde(default)]
    day: Vec<String>,
}

impl SumRules {
    /// Reads the lines.
    ///
    /// # Errors
    /// File, line and cure, where one is not understood.
    pub fn read(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<Self> {
        let raw: RawRules = tree::read(file, text)?;
        let lines = raw.line.into_iter().map(|line| {
            let key = format!("line {}", line.id);
            understand(line, vocabulary).map_err(|cure| Error::Pack { file: file.into(), key, cure })
        });
        Ok(Self { lines: lines.collect::<Result<_>>()?, price_at_stake_for: raw.price_at_stake_for })
    }

    /// The ids of all lines, for the texts they need.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| line.id.as_str())
    }
}

fn understand(raw: RawLine, vocabulary: &Vocabulary) -> std::result::Result<Line, String> {
    let formula = |text: &String| Formula::read(text, vocabulary);
    let source = match (raw.amount, raw.part_of.zip(raw.beyond), raw.formula) {
        (Some(id), None, None) => Source::Amount(id),
        (None, Some((of, beyond)), None) => Source::Part { of, beyond: formula(&beyond)? },
        (None, None, Some(own)) => {
            Source::Formula { formula: formula(&own)?, against: raw.against.as_ref().map(formula).transpose()? }
        }
        _ => return Err("give `amount`, or `part_of` with `beyond`, or `formula`".into()),
    };
    let day = |name: &String| vocabulary.find(name).ok_or_else(|| format!("`{name}` is no fact"));
    Ok(Line {
        id: raw.id,
        source,
        when: raw.when,
        unless: raw.unless,
        provided: raw.provided.as_ref().map(formula).transpose()?,
        from: raw.from,
        off: raw.off,
        informs: raw.informs,
        day: raw.day.iter().map(day).collect::<std::result::Result<_, _>>()?,
    })
}
