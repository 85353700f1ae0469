//! A door: who may go through it, when it opens and shuts, what it closes, what it costs. One TOML file holds the doors of
//! a country, a card scheme or a platform; `CONTRIBUTING.md` has the recipe.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::Sources;
use crate::case::Money;
use crate::error::{Error, Result};
use crate::law::{
    Bench, Certainty, Condition, Deadline, Exclusion, FactId, Key, LawBook, Length, Names, Pinpoint, RawDeadline,
    RawExclusion, RawSource, Source, Tree, civil_date, read_tree,
};

/// The steps of the ladder, from the nearest to the last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    Trader,
    Platform,
    Payment,
    Producer,
    Adr,
    Ecc,
    Portal,
    Regulator,
    Customs,
    DataAuthority,
    PaymentOrder,
    SmallClaims,
    Court,
}

impl Step {
    /// The step of this word.
    pub fn of(word: &str) -> Option<Self> {
        Self::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(word)).ok()
    }

    /// Whether a judge decides there.
    pub fn is_court(self) -> bool {
        matches!(self, Self::PaymentOrder | Self::SmallClaims | Self::Court)
    }

    /// Whether going there usually has a price, so that none given means that none is known.
    pub fn is_priced(self) -> bool {
        self.is_court() || self == Self::Adr
    }

    /// Its word in documents: `small_claims`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Trader => "trader",
            Self::Platform => "platform",
            Self::Payment => "payment",
            Self::Producer => "producer",
            Self::Adr => "adr",
            Self::Ecc => "ecc",
            Self::Portal => "portal",
            Self::Regulator => "regulator",
            Self::Customs => "customs",
            Self::DataAuthority => "data_authority",
            Self::PaymentOrder => "payment_order",
            Self::SmallClaims => "small_claims",
            Self::Court => "court",
        }
    }
}

/// What going through a door costs, where it is known.
#[derive(Clone, Debug)]
pub struct Cost {
    pub low: Money,
    pub high: Option<Money>,
}

/// The most it takes.
#[derive(Clone, Debug)]
pub struct Limit {
    pub amount: Money,
    pub basis: Vec<Pinpoint>,
}

/// How often it helps, where somebody has published that.
#[derive(Clone, Debug)]
pub struct Odds {
    pub percent: u8,
    pub year: i32,
    pub basis: Vec<Pinpoint>,
}

/// Whether one has to go there in person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    Never,
    May,
    Must,
}

impl Attendance {
    /// Its word in the texts `worth-attendance-…`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::May => "may",
            Self::Must => "must",
        }
    }
}

/// A door.
#[derive(Debug)]
pub struct Door {
    pub id: String,
    pub step: Step,
    /// The country whose body or procedure it is; none for schemes and platforms.
    pub jurisdiction: Option<String>,
    /// Its name, by language.
    pub name: BTreeMap<String, String>,
    pub url: Option<String>,
    /// Who may go there. Where this fails the door is not shown.
    pub when: Condition,
    /// What must have happened first; until then it opens later.
    pub ready: Option<Condition>,
    pub unless: Vec<Exclusion>,
    pub deadlines: Vec<Deadline>,
    /// Days by which one had better act before the last one.
    pub margin: i64,
    pub done_by: Vec<FactId>,
    /// Doors, or whole steps, that going through it closes.
    pub closes: Vec<String>,
    /// Facts whose being known closes it.
    pub closed_by: Vec<FactId>,
    pub limit: Option<Limit>,
    pub cost: Option<Cost>,
    pub odds: Option<Odds>,
    pub languages: Vec<String>,
    /// `online`, `letter`, `email`, `phone` or `form`.
    pub form: String,
    /// Whether one has to go there; none: not known.
    pub attendance: Option<Attendance>,
    /// It takes reports and gets nobody their money.
    pub reports_only: bool,
    /// How long an answer may take.
    pub answers: Option<Length>,
    /// Whether somebody may file for the consumer; none: not known.
    pub representative: Option<bool>,
    /// A rule of a private contract, not of law.
    pub contract_rule: bool,
    pub basis: Vec<Pinpoint>,
    pub certainty: Certainty,
    pub checked: NaiveDate,
}

impl Door {
    /// Its name in a language, else in English.
    pub fn named(&self, tag: &str) -> &str {
        self.name.get(tag).or_else(|| self.name.get("en")).map_or("", String::as_str)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    checked: String,
    #[serde(default)]
    source: BTreeMap<String, RawSource>,
    #[serde(default)]
    door: Vec<RawDoor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDoor {
    id: String,
    step: Step,
    jurisdiction: Option<String>,
    name: BTreeMap<String, String>,
    url: Option<String>,
    when: Tree,
    ready: Option<Tree>,
    #[serde(default)]
    unless: Vec<RawExclusion>,
    #[serde(default)]
    deadline: Vec<RawDeadline>,
    #[serde(default)]
    margin_days: i64,
    #[serde(default)]
    done_by: Vec<String>,
    #[serde(default)]
    closes: Vec<String>,
    #[serde(default)]
    closed_by: Vec<String>,
    limit: Option<RawLimit>,
    cost: Option<RawCost>,
    odds: Option<RawOdds>,
    #[serde(default)]
    languages: Vec<String>,
    form: String,
    attendance: Option<Attendance>,
    #[serde(default)]
    reports_only: bool,
    answers: Option<String>,
    representative: Option<bool>,
    #[serde(default)]
    contract_rule: bool,
    #[serde(default)]
    basis: Vec<String>,
    #[serde(default)]
    certainty: Certainty,
    checked: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCost {
    low: String,
    high: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLimit {
    most: String,
    basis: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOdds {
    percent: u8,
    year: i32,
    basis: Vec<String>,
}

const FORMS: [&str; 5] = ["online", "letter", "email", "phone", "form"];

/// One door file before its rules are understood.
pub(super) struct DoorFile<'a> {
    path: &'a str,
    stem: &'a str,
    checked: NaiveDate,
    doors: Vec<RawDoor>,
}

impl<'a> DoorFile<'a> {
    /// Reads one door file; its sources join the book under the file's name.
    pub(super) fn read(book: &mut LawBook, path: &'a str, text: &str) -> Result<Self> {
        let raw: RawFile = read_tree(path, text)?;
        let undated =
            || Error::Pack { file: path.into(), key: "checked".into(), cure: "a day written YYYY-MM-DD".into() };
        let checked = civil_date(&raw.checked).ok_or_else(undated)?;
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml");
        let sources: Sources = raw.source.iter().map(|(id, source)| (id.clone(), Source::from(source))).collect();
        book.shelve(path, stem, sources)?;
        Ok(Self { path, stem, checked, doors: raw.door })
    }

    /// Its doors, once all sources are known.
    pub(super) fn doors(&self, book: &LawBook, names: &Names) -> Result<Vec<Door>> {
        let bench = book.bench(self.path, self.stem, names, self.checked);
        self.doors.iter().map(|door| compile(&bench, book, door)).collect()
    }
}

fn compile(bench: &Bench<'_>, book: &LawBook, raw: &RawDoor) -> Result<Door> {
    let key = format_args!("door {}", raw.id);
    if !raw.name.contains_key("en") {
        return bench.refuse(&format_args!("{key}.name"), "a name in English at least");
    }
    if !FORMS.contains(&raw.form.as_str()) {
        return bench.refuse(&format_args!("{key}.form"), format!("one of {}", FORMS.join(", ")));
    }
    if raw.jurisdiction.as_ref().is_some_and(|code| book.pack(code).is_none()) {
        return bench.refuse(&format_args!("{key}.jurisdiction"), "there is no pack of this code");
    }
    let facts = |what: &str, names: &[String]| -> Result<Vec<FactId>> {
        let find = |name: &String| {
            let known = book.vocabulary.find(name);
            known.map_or_else(|| bench.refuse(&format_args!("{key}.{what}"), format!("`{name}` is no fact")), Ok)
        };
        names.iter().map(find).collect()
    };
    Ok(Door {
        id: raw.id.clone(),
        step: raw.step,
        jurisdiction: raw.jurisdiction.clone(),
        name: raw.name.clone(),
        url: raw.url.clone(),
        when: bench.condition(&format_args!("{key}.when"), &raw.when)?,
        ready: bench.maybe(&format_args!("{key}.ready"), raw.ready.as_ref())?,
        unless: raw.unless.iter().map(|entry| bench.exclusion(&key, entry)).collect::<Result<_>>()?,
        deadlines: raw.deadline.iter().map(|entry| bench.deadline(&key, entry)).collect::<Result<_>>()?,
        margin: raw.margin_days,
        done_by: facts("done_by", &raw.done_by)?,
        closes: raw.closes.clone(),
        closed_by: facts("closed_by", &raw.closed_by)?,
        limit: raw.limit.as_ref().map(|limit| most(bench, &key, limit)).transpose()?,
        cost: raw.cost.as_ref().map(|cost| price(bench, &key, cost)).transpose()?,
        odds: raw.odds.as_ref().map(|odds| chance(bench, &key, odds)).transpose()?,
        languages: raw.languages.clone(),
        form: raw.form.clone(),
        attendance: raw.attendance,
        reports_only: raw.reports_only,
        answers: raw.answers.as_ref().map(|text| bench.length(&format_args!("{key}.answers"), text)).transpose()?,
        representative: raw.representative,
        contract_rule: raw.contract_rule,
        // Writing to the seller needs nobody's leave; every other door has a source.
        basis: if raw.step == Step::Trader {
            bench.basis(&format_args!("{key}.basis"), &raw.basis)?
        } else {
            bench.sourced(&format_args!("{key}.basis"), &raw.basis)?
        },
        certainty: raw.certainty,
        checked: match &raw.checked {
            Some(day) => bench.day(&format_args!("{key}.checked"), day)?,
            None => bench.checked,
        },
    })
}

fn money(bench: &Bench<'_>, key: Key<'_>, text: &str) -> Result<Money> {
    text.parse().or_else(|_| bench.refuse(key, "an amount such as \"120.00 EUR\""))
}

fn most(bench: &Bench<'_>, key: Key<'_>, raw: &RawLimit) -> Result<Limit> {
    let basis = bench.sourced(&format_args!("{key}.limit.basis"), &raw.basis)?;
    Ok(Limit { amount: money(bench, &format_args!("{key}.limit.most"), &raw.most)?, basis })
}

fn price(bench: &Bench<'_>, key: Key<'_>, raw: &RawCost) -> Result<Cost> {
    let money = |text: &String| money(bench, &format_args!("{key}.cost"), text);
    Ok(Cost { low: money(&raw.low)?, high: raw.high.as_ref().map(money).transpose()? })
}

fn chance(bench: &Bench<'_>, key: Key<'_>, raw: &RawOdds) -> Result<Odds> {
    if raw.percent > 100 {
        return bench.refuse(&format_args!("{key}.odds.percent"), "at most 100");
    }
    Ok(Odds {
        percent: raw.percent,
        year: raw.year,
        basis: bench.sourced(&format_args!("{key}.odds.basis"), &raw.basis)?,
    })
}
