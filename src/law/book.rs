//! The book of law: every bundled pack, blocs laid under their members, calendars, named conditions.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Certainty;
use super::calendar::Calendars;
use super::compile::{self, Bench, Names, Pack, Source};
use super::condition::{Blocs, Named, Reader};
use super::deadline::{Deadline, StepFound, sourced_steps};
use super::fact::{Vocabulary, civil_date};
use super::pack::{self, EventDay, RawPack, Roll};
use super::period::{Counting, FreeDays, Length, Reckoned};
use super::right::Pinpoint;
use crate::error::{Error, Result};

/// A right of the closed list, as `assets/law/rights.toml` declares it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RightKind {
    #[serde(default)]
    pub id: String,
    /// Whether each item has its own answer.
    pub scope: super::Scope,
    /// The problems with which people come for it.
    #[serde(default)]
    pub problems: Vec<String>,
}

/// Everything the law is asked from.
#[derive(Debug)]
pub struct LawBook {
    pub vocabulary: Vocabulary,
    pub named: Named,
    pub kinds: Vec<RightKind>,
    pub blocs: Blocs,
    packs: BTreeMap<String, Pack>,
    calendars: Calendars,
    days: Mutex<HashMap<(String, String), Arc<FreeDays>>>,
}

/// How a question about one period differs from a law's usual counting.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overrides {
    pub event_day_counted: bool,
    pub no_roll: bool,
}

/// What is covered for one jurisdiction.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Coverage {
    pub code: String,
    pub bloc: Option<String>,
    pub edition: String,
    #[ts(type = "string")]
    pub checked: NaiveDate,
    /// Each right with the day from which it is covered and how sure it is.
    pub rights: Vec<CoveredRight>,
    pub languages: Vec<String>,
}

/// One covered version of a right.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CoveredRight {
    pub id: String,
    pub variant: String,
    /// Shared by the whole bloc.
    pub harmonised: bool,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    pub certainty: Certainty,
    #[ts(type = "string")]
    pub checked: NaiveDate,
    pub basis: Vec<Pinpoint>,
}

impl LawBook {
    /// Reads the files of `assets/law` and `assets/calendars`, given as (path, text).
    pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let (mut texts, mut calendars) = (BTreeMap::new(), Calendars::default());
        for (path, text) in files {
            let name = path.rsplit('/').next().unwrap_or(path);
            if let Some(table) = name.strip_suffix(".csv") {
                calendars.add(table, text)?;
            } else if path.ends_with(".toml") {
                texts.insert(path.to_owned(), text);
            }
        }
        let special = |name: &str| {
            let path = format!("assets/law/{name}.toml");
            let text = texts.get(&path).copied();
            text.map(|text| (path.clone(), text)).ok_or_else(|| gap(&path, "the file is missing"))
        };
        let (facts, rights, conditions) = (special("facts")?, special("rights")?, special("conditions")?);
        let vocabulary = Vocabulary::read(&facts.0, facts.1)?;
        let kinds = read_kinds(&rights.0, rights.1)?;
        let named = read_conditions(&conditions.0, conditions.1, &vocabulary)?;
        let packs = texts.iter().filter(|(path, _)| ![&facts.0, &rights.0, &conditions.0].contains(path));
        let mut raw = BTreeMap::new();
        for (path, text) in packs {
            let pack = pack::read(path, text)?;
            raw.insert(pack.code.clone(), (path.clone(), pack));
        }
        let mut book = Self {
            vocabulary,
            named,
            kinds,
            blocs: blocs(&raw),
            packs: BTreeMap::new(),
            calendars,
            days: Mutex::default(),
        };
        book.packs = book.compile(&raw)?;
        Ok(book)
    }

    /// Compiles packs; all sources of all packs are known first, so that a member may cite its bloc.
    fn compile(&self, raw: &BTreeMap<String, (String, RawPack)>) -> Result<BTreeMap<String, Pack>> {
        let names = Names {
            sources: raw.values().flat_map(|(_, pack)| named_sources(pack)).collect(),
            rights: self.kinds.iter().map(|kind| kind.id.clone()).collect(),
            jurisdictions: raw.keys().cloned().collect(),
        };
        let mut packs = BTreeMap::new();
        for (file, pack) in raw.values() {
            let bloc = pack.bloc.as_ref().map(|code| bloc_of(file, raw, code)).transpose()?;
            packs.insert(pack.code.clone(), self.compile_one(file, pack, bloc, &names)?);
        }
        Ok(packs)
    }

    fn compile_one(&self, file: &str, raw: &RawPack, bloc: Option<&RawPack>, names: &Names) -> Result<Pack> {
        let checked = civil_date(&raw.checked).ok_or_else(|| gap_at(file, "checked", "a day written YYYY-MM-DD"))?;
        if civil_date(&raw.edition).is_none() {
            return Err(gap_at(file, "edition", "a day written YYYY-MM-DD"));
        }
        for (id, source) in &raw.source {
            if !source.title.keys().any(|lang| lang == "en" || raw.languages.contains(lang)) {
                return Err(gap_at(
                    file,
                    &format!("source.{id}.title"),
                    "a title in English or the country's language",
                ));
            }
        }
        let reader = Reader { vocabulary: &self.vocabulary, named: &self.named };
        let bench = Bench { file, code: &raw.code, reader, calendars: &self.calendars, names, checked };
        let mut pack = compile::frame(&bench, raw)?;
        let tables = bloc.map_or_else(|| raw.right.clone(), |whole| super::bloc::lay_over(whole, raw));
        if let Some(name) = bloc.and_then(|whole| super::bloc::dangling(whole, raw).into_iter().next()) {
            return Err(gap_at(file, &format!("right {name}"), "`extends` names an entry its bloc does not have"));
        }
        pack.rights = tables.iter().map(|table| bench.right(&without_mark(table))).collect::<Result<_>>()?;
        compile::overlaps(file, &pack.rights)?;
        if let Some(bloc) = bloc {
            let bench = Bench { code: &bloc.code, ..bench };
            if raw.conflict.is_empty() {
                pack.conflicts = bench.conflicts(&bloc.conflict)?;
            }
            if raw.enforcement.is_empty() {
                pack.enforcement = bench.enforcement(&bloc.enforcement)?;
            }
        }
        Ok(pack)
    }

    /// The pack of a jurisdiction.
    pub fn pack(&self, code: &str) -> Option<&Pack> {
        self.packs.get(code)
    }

    /// All packs, by code.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs.values()
    }

    /// The source a pinpoint names.
    pub fn source(&self, pinpoint: &Pinpoint) -> Option<&Source> {
        let (code, id) = pinpoint.source.split_once('.')?;
        self.packs.get(code)?.sources.get(id)
    }

    /// An address, where one of the packs names it as a source's.
    pub fn known_address<'a>(&self, url: &'a str) -> Result<&'a str> {
        let mut sources = self.packs.values().flat_map(|pack| pack.sources.values());
        let known = sources.any(|source| source.url.as_deref() == Some(url) && url.starts_with("https://"));
        known.then_some(url).ok_or_else(|| gap_at("assets/law", "url", "only sources of the law book are opened"))
    }

    /// What is covered for a jurisdiction.
    pub fn coverage(&self, code: &str) -> Option<Coverage> {
        let pack = self.packs.get(code)?;
        let rights = pack.rights.iter().map(|right| CoveredRight {
            id: right.id.to_string(),
            variant: right.variant.to_string(),
            harmonised: right.harmonised,
            from: right.from,
            to: right.to,
            certainty: right.certainty,
            checked: right.checked,
            basis: right.basis.clone(),
        });
        Some(Coverage {
            code: pack.code.to_string(),
            bloc: pack.bloc.as_deref().map(str::to_owned),
            edition: pack.edition.clone(),
            checked: pack.checked,
            rights: rights.collect(),
            languages: pack.languages.clone(),
        })
    }

    /// A law's clock at a place: how it counts and which days are free there.
    ///
    /// For a bloc the region is a member's code; for a state it is a part of the state.
    pub fn clock<'a>(&'a self, code: &str, region: Option<&'a str>) -> Option<Clock<'a>> {
        let pack = self.packs.get(code)?;
        let member = region.filter(|_| self.blocs.contains_key(code)).and_then(|member| self.packs.get(member));
        let place = (member.unwrap_or(pack), if member.is_some() { None } else { region });
        Some(Clock { book: self, pack, place, code: pack.code.as_ref() })
    }

    /// The free days by one pack's rules at a place, worked out once.
    fn free_days(&self, pack: &Pack, place: (&Pack, Option<&str>)) -> Arc<FreeDays> {
        let (holder, region) = place;
        let key = (pack.code.to_string(), format!("{}-{}", holder.code, region.unwrap_or_default()));
        let mut known = self.days.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let days = known.entry(key).or_insert_with(|| {
            let counting = Counting {
                holidays: holder.counting.holidays.clone(),
                workdays: holder.counting.workdays.clone(),
                ..(*pack.counting).clone()
            };
            Arc::new(counting.days(&self.calendars, region))
        });
        Arc::clone(days)
    }
}

/// A law's clock at a place.
#[derive(Clone, Copy)]
pub struct Clock<'a> {
    book: &'a LawBook,
    pack: &'a Pack,
    place: (&'a Pack, Option<&'a str>),
    pub code: &'a str,
}

impl Clock<'_> {
    fn rules(&self, deadline: &Deadline) -> &Pack {
        deadline.counting.as_ref().and_then(|code| self.book.packs.get(code)).unwrap_or(self.pack)
    }

    fn counting(&self, deadline: &Deadline) -> Counting {
        let mut counting = (*self.rules(deadline).counting).clone();
        if let Some(event_day) = deadline.event_day {
            counting.event_day_counted = event_day == EventDay::Counted;
        }
        if let Some(roll) = deadline.roll {
            counting.rolls = roll == Roll::NextWorkingDay;
            counting.least = counting.least.filter(|_| counting.rolls);
        }
        counting
    }

    /// Reckons a deadline's length from a day.
    pub fn reckon(&self, deadline: &Deadline, on: NaiveDate, length: &Length) -> Result<Reckoned> {
        let days = self.book.free_days(self.rules(deadline), self.place);
        self.counting(deadline).reckon(on, length, &days)
    }

    /// Reckons a length that follows a period already ended: its last day does not count again.
    pub fn reckon_on(&self, deadline: &Deadline, end: NaiveDate, length: &Length) -> Result<Reckoned> {
        let days = self.book.free_days(self.rules(deadline), self.place);
        Counting { event_day_counted: false, ..self.counting(deadline) }.reckon(end, length, &days)
    }

    /// The steps of a reckoning with their sources.
    pub fn steps(&self, deadline: &Deadline, reckoned: &Reckoned) -> Vec<StepFound> {
        let rules = self.rules(deadline);
        let days = self.book.free_days(rules, self.place);
        let own = |rule| rules.counting_basis.get(&rule).cloned();
        let given = deadline.event_day.is_some() || deadline.roll.is_some();
        let source = |rule| {
            if given { own(rule).or_else(|| deadline.basis.first().cloned()) } else { own(rule) }
        };
        sourced_steps(reckoned, source, |date| days.rolling.holiday(date).map(str::to_owned))
    }

    /// How sure the counting itself is: only a law's own special rule in the deadline makes up for a doubtful general one.
    pub fn certainty(&self, deadline: &Deadline) -> Certainty {
        let special = deadline.roll.is_some() && deadline.event_day.is_some();
        if special { Certainty::Certain } else { self.rules(deadline).counting_certainty }
    }

    /// Reckons a period that belongs to no right, with the steps and their sources.
    pub fn reckon_plain(
        &self,
        on: NaiveDate,
        length: &Length,
        overrides: Overrides,
    ) -> Result<(Reckoned, Vec<StepFound>)> {
        let mut counting = (*self.pack.counting).clone();
        counting.event_day_counted |= overrides.event_day_counted;
        counting.rolls &= !overrides.no_roll;
        counting.least = counting.least.filter(|_| counting.rolls);
        let days = self.book.free_days(self.pack, self.place);
        let reckoned = counting.reckon(on, length, &days)?;
        let source = |rule| self.pack.counting_basis.get(&rule).cloned();
        let steps = sourced_steps(&reckoned, source, |date| days.rolling.holiday(date).map(str::to_owned));
        Ok((reckoned, steps))
    }

    /// How sure the law's general counting is.
    pub fn general_certainty(&self) -> Certainty {
        self.pack.counting_certainty
    }
}

/// The bloc a pack names; a bloc has no bloc of its own.
fn bloc_of<'a>(file: &str, raw: &'a BTreeMap<String, (String, RawPack)>, code: &str) -> Result<&'a RawPack> {
    let (_, bloc) = raw.get(code).ok_or_else(|| gap_at(file, "bloc", &format!("there is no pack `{code}`")))?;
    match &bloc.bloc {
        Some(_) => Err(gap_at(file, "bloc", &format!("`{code}` belongs to a bloc itself"))),
        None => Ok(bloc),
    }
}

fn named_sources(pack: &RawPack) -> impl Iterator<Item = String> + '_ {
    pack.source.keys().map(|id| format!("{}.{id}", pack.code))
}

fn blocs(raw: &BTreeMap<String, (String, RawPack)>) -> Blocs {
    let mut blocs: HashMap<String, BTreeSet<String>> = HashMap::new();
    for (code, (_, pack)) in raw {
        if let Some(bloc) = &pack.bloc {
            blocs.entry(bloc.clone()).or_default().insert(code.clone());
        }
    }
    blocs
}

fn without_mark(table: &toml::Table) -> toml::Table {
    let mut table = table.clone();
    table.remove("extends");
    table
}

fn read_kinds(file: &str, text: &str) -> Result<Vec<RightKind>> {
    let table: toml::Table = toml::from_str(text).map_err(|error| pack::refusal(file, &error))?;
    let kind = |(id, entry): (String, toml::Value)| {
        let kind: RightKind = entry.try_into().map_err(|error: toml::de::Error| gap_at(file, &id, error.message()))?;
        Ok(RightKind { id, ..kind })
    };
    table.into_iter().map(kind).collect()
}

/// Reads the named conditions in order; one may use those above it, so there are no circles.
fn read_conditions(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<Named> {
    let table: toml::Table = toml::from_str(text).map_err(|error| pack::refusal(file, &error))?;
    let mut named = Named::new();
    for (name, written) in table {
        let reader = Reader { vocabulary, named: &named };
        let condition =
            reader.read(&written).map_err(|(below, cure)| gap_at(file, &format!("{name}{below}"), &cure))?;
        named.insert(name, Arc::new(condition));
    }
    Ok(named)
}

fn gap(file: &str, cure: &str) -> Error {
    gap_at(file, "file", cure)
}

fn gap_at(file: &str, key: &str, cure: &str) -> Error {
    Error::Pack { file: file.into(), key: key.into(), cure: cure.into() }
}
