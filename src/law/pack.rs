//! The shape of a law pack, and the refusal of a wrong one with file, key and cure.
//!
//! A pack is one TOML file per jurisdiction; `CONTRIBUTING.md` has the recipe and `assets/law/EU.toml` a full example.
//! This module reads one file into [`RawPack`]; [`super::bloc`] lays a member's entries over its bloc's, and
//! [`super::compile`] turns the result into rules that can be asked.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::tree::{self, Table, Tree};
use crate::error::{Error, Result};

/// The largest pack that is read, in bytes.
pub const PACK_LIMIT: usize = 2_000_000;

/// A pack as its file has it. Rights stay tables until a member's are laid over its bloc's.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPack {
    /// ISO 3166-1 alpha-2, or `EU`.
    pub code: String,
    /// The bloc whose rights this jurisdiction shares.
    pub bloc: Option<String>,
    /// The edition of this pack: a date.
    pub edition: String,
    /// The day its facts were last checked.
    pub checked: String,
    /// ISO 4217; a bloc may have none.
    pub currency: Option<String>,
    /// The languages a trader there is written to in, first choice first.
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub source: BTreeMap<String, RawSource>,
    pub counting: RawCounting,
    #[serde(default)]
    pub conflict: Vec<RawConflict>,
    #[serde(default)]
    pub enforcement: Vec<RawEnforcement>,
    #[serde(default)]
    pub right: Vec<Table>,
    /// Entries of the bloc that do not hold here, as `right/variant`.
    #[serde(default)]
    pub drop: Vec<String>,
}

/// A statute, treaty or regulation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    /// Its name by language; at least the country's own or English, or under `mul` one that is the same in every language.
    pub title: BTreeMap<String, String>,
    /// How it is cited, by language, where that is shorter.
    #[serde(default)]
    pub short: BTreeMap<String, String>,
    pub url: Option<String>,
}

/// One rule of counting with its source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRule<T> {
    pub rule: T,
    #[serde(default)]
    pub basis: Vec<String>,
}

/// How a jurisdiction counts time.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCounting {
    pub event_day: RawRule<EventDay>,
    pub months: RawRule<super::period::MonthRule>,
    pub roll: RawRule<Roll>,
    #[serde(default)]
    pub weekend: Vec<String>,
    #[serde(default)]
    pub holidays: Vec<String>,
    #[serde(default)]
    pub workdays: Vec<String>,
    pub short: Option<RawShort>,
    pub least: Option<RawLeast>,
    pub working: Option<RawWorking>,
    #[serde(default)]
    pub certainty: super::Certainty,
}

/// Whether the event's own day counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventDay {
    Counted,
    NotCounted,
}

/// What happens to a last day that is free.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    NextWorkingDay,
    None,
}

/// Short periods in which free days are not reckoned.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawShort {
    pub days: u32,
    #[serde(default)]
    pub basis: Vec<String>,
}

/// The working days that a period must hold.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLeast {
    pub from_days: u32,
    pub working_days: u32,
    #[serde(default)]
    pub basis: Vec<String>,
}

/// The days by which working days are counted, where they differ.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWorking {
    pub weekend: Vec<String>,
    pub holidays: Vec<String>,
    #[serde(default)]
    pub basis: Vec<String>,
}

/// A rule on which law applies, which court is open, or whether a clause on courts or arbitration binds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConflict {
    /// `home`, `trader` or `chosen`: whose law.
    pub law: Option<String>,
    /// `home` or `trader`: whose court.
    pub court: Option<String>,
    /// `arbitration` or `court`: a clause of the contract.
    pub clause: Option<String>,
    /// Whether the clause binds the consumer when the condition holds.
    pub binds: Option<bool>,
    pub when: Tree,
    /// Whether this law's protection stays whatever law is chosen.
    #[serde(default)]
    pub floor: bool,
    pub basis: Vec<String>,
    #[serde(default)]
    pub certainty: super::Certainty,
}

/// How the courts here treat a judgment won in the consumer's country.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEnforcement {
    /// Blocs or countries the judgment comes from; none means every other.
    #[serde(default)]
    pub from: Vec<String>,
    /// 4 directly, 3 by treaty, 2 by an action or proven reciprocity, 1 in theory, 0 not realistically.
    pub level: u8,
    /// The day from which the rule is in force for proceedings begun then.
    pub since: Option<String>,
    pub basis: Vec<String>,
    #[serde(default)]
    pub certainty: super::Certainty,
}

/// A right as a pack tells it, after a member's entry was laid over its bloc's.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRight {
    pub id: String,
    #[serde(default)]
    pub variant: String,
    /// Adds remedies, duties and deadlines to the right's base entry while its own conditions hold.
    #[serde(default)]
    pub adds: bool,
    /// In a bloc: the members need not repeat it.
    #[serde(default)]
    pub harmonised: bool,
    pub from: String,
    pub to: Option<String>,
    /// The facts whose day picks the version, the first known one counts.
    pub test: Vec<String>,
    pub when: Tree,
    #[serde(default)]
    pub unless: Vec<RawExclusion>,
    pub basis: Vec<String>,
    /// What a letter cites, where that is less than the whole basis.
    #[serde(default)]
    pub cite: Vec<String>,
    #[serde(default)]
    pub remedies: Vec<RawSaying>,
    #[serde(default)]
    pub duties: Vec<RawSaying>,
    pub burden: Option<RawBurden>,
    #[serde(default)]
    pub deadline: Vec<RawDeadline>,
    #[serde(default)]
    pub amount: Vec<RawAmount>,
    /// The right is ripe once this deadline has passed.
    pub waits_for: Option<String>,
    /// What the general texts cannot tell of this entry, by language; English at least.
    #[serde(default)]
    pub note: BTreeMap<String, String>,
    #[serde(default)]
    pub certainty: super::Certainty,
    pub checked: Option<String>,
}

/// A ground that excludes a right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawExclusion {
    pub id: String,
    pub when: Tree,
    pub basis: Vec<String>,
}

/// A remedy or duty: its name, or its name with a condition, a source and the deadline it hangs on.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum RawSaying {
    Name(String),
    Full(FullSaying),
}

/// The long form of [`RawSaying`].
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FullSaying {
    pub id: String,
    pub when: Option<Tree>,
    #[serde(default)]
    pub basis: Vec<String>,
    /// Open only while this deadline has not passed.
    pub until: Option<String>,
    /// Open only once this deadline has passed.
    pub after: Option<String>,
}

/// Who must prove what, until when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBurden {
    /// `consumer` or `trader`.
    pub on: String,
    pub until: Option<String>,
    pub when: Option<Tree>,
    pub basis: Vec<String>,
}

/// A deadline of a right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDeadline {
    pub id: String,
    #[serde(default)]
    pub variant: String,
    pub when: Option<Tree>,
    /// `consumer`, `trader` or `body`.
    pub who: String,
    /// Facts whose day starts it; `last f` is the latest `f` of all items.
    pub event: Vec<String>,
    #[serde(default)]
    pub pick: Pick,
    pub length: String,
    /// `dispatch` or `receipt`.
    pub rule: Option<String>,
    pub basis: Vec<String>,
    /// The right is lost when it passes.
    #[serde(default)]
    pub closes: bool,
    /// Facts whose day meets it, if in time.
    #[serde(default)]
    pub met_by: Vec<String>,
    /// It never ends before the earliest of these days: the trader may wait for them.
    #[serde(default)]
    pub not_before: Vec<String>,
    /// The fact after whose day an act must fall to meet it.
    pub met_after: Option<String>,
    /// It never ends before this much time after one of these days, if that day lies within it. One bound, or several.
    #[serde(default)]
    pub at_least: OneOrMore,
    /// The step may first be taken this much time after one of these days.
    pub opens: Option<RawBound>,
    pub extend: Option<RawExtension>,
    /// `EU` or another pack's code whose counting is used, or `national`.
    pub counting: Option<String>,
    pub event_day: Option<EventDay>,
    pub roll: Option<Roll>,
    #[serde(default)]
    pub certainty: super::Certainty,
}

/// One bound or a list of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    One(RawBound),
    More(Vec<RawBound>),
}

impl Default for OneOrMore {
    fn default() -> Self {
        Self::More(Vec::new())
    }
}

impl OneOrMore {
    /// The bounds.
    pub fn as_slice(&self) -> &[RawBound] {
        match self {
            Self::One(bound) => std::slice::from_ref(bound),
            Self::More(bounds) => bounds,
        }
    }
}

/// A length from a day, as a bound of another period.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBound {
    /// The first known one counts.
    pub event: Vec<String>,
    pub length: String,
    pub basis: Vec<String>,
}

/// Which of several starting days counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pick {
    #[default]
    FirstKnown,
    Latest,
    Earliest,
}

/// What lengthens a deadline.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawExtension {
    pub when: Tree,
    pub length: String,
    pub basis: Vec<String>,
    /// The fact whose day ends the extension early, and the length that then runs from it.
    pub told_on: Option<String>,
    pub told_length: Option<String>,
}

/// An amount of money that follows from the right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAmount {
    pub id: String,
    #[serde(default)]
    pub variant: String,
    pub when: Option<Tree>,
    pub formula: String,
    /// The trader's deadline whose passing it hangs on; interest runs from it.
    pub after: Option<String>,
    /// The first and last day of delay for which it is owed.
    pub late_from: Option<i64>,
    pub late_to: Option<i64>,
    pub basis: Vec<String>,
}

/// Reads one pack file.
pub fn read(file: &str, text: &str) -> Result<RawPack> {
    if text.len() > PACK_LIMIT {
        let cure = format!("a pack holds at most {PACK_LIMIT} bytes; split it or remove what is no law");
        return Err(Error::Pack { file: file.into(), key: "file size".into(), cure });
    }
    tree::read(file, text)
}
