//! The book of law: every bundled pack, blocs laid under their members, calendars, named conditions.

mod clock;
mod shelf;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use toml::Table;
use ts_rs::TS;

use super::Certainty;
use super::bloc::Laid;
use super::calendar::Calendars;
use super::compile::{self, Bench, Names, Pack, Source};
use super::condition::{Blocs, Named, Reader};
use super::fact::{Vocabulary, civil_date};
use super::pack::{self, RawPack};
use super::period::FreeDays;
use super::right::{Pinpoint, Right};
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
    /// Sources that are no pack's: those of doors, by the file's name.
    shelved: BTreeMap<String, BTreeMap<String, Source>>,
    calendars: Calendars,
    days: Mutex<HashMap<(String, String), Arc<FreeDays>>>,
}

pub use clock::Clock;

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
        let packs: Vec<(&String, &str)> = packs.map(|(path, text)| (path, *text)).collect();
        let read: Vec<RawPack> = packs.par_iter().map(|(path, text)| pack::read(path, text)).collect::<Result<_>>()?;
        let raw: BTreeMap<String, (String, RawPack)> =
            packs.iter().zip(read).map(|((path, _), pack)| (pack.code.clone(), ((*path).clone(), pack))).collect();
        let mut book = Self {
            vocabulary,
            named,
            kinds,
            blocs: blocs(&raw),
            packs: BTreeMap::new(),
            shelved: BTreeMap::new(),
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
        let mut shared = HashMap::new();
        for code in self.blocs.keys() {
            if let Some((file, bloc)) = raw.get(code) {
                shared.insert(code.as_str(), self.inherited(file, bloc, &names)?);
            }
        }
        let compiled: Vec<Pack> = raw
            .par_iter()
            .map(|(_, (file, pack))| {
                let bloc = pack.bloc.as_ref().map(|code| bloc_of(file, raw, code)).transpose()?;
                let inherited = pack.bloc.as_ref().and_then(|code| shared.get(code.as_str()));
                self.compile_one(file, pack, bloc.zip(inherited.map(Vec::as_slice)), &names)
            })
            .collect::<Result<_>>()?;
        Ok(compiled.into_iter().map(|pack| (pack.code.to_string(), pack)).collect())
    }

    /// A bloc's entries as its members inherit them, compiled once for all.
    fn inherited(&self, file: &str, bloc: &RawPack, names: &Names) -> Result<Vec<Arc<Right>>> {
        let bench = self.bench(file, "", names, checked(file, bloc)?);
        let tables = bloc.right.iter().map(|base| super::bloc::of_bloc(&bloc.code, base));
        tables.map(|table| bench.right(table).map(Arc::new)).collect()
    }

    fn compile_one(
        &self,
        file: &str,
        raw: &RawPack,
        bloc: Option<(&RawPack, &[Arc<Right>])>,
        names: &Names,
    ) -> Result<Pack> {
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
        let bench = self.bench(file, &raw.code, names, checked(file, raw)?);
        let mut pack = compile::frame(&bench, raw)?;
        let own = |table: Table| bench.right(table).map(Arc::new);
        pack.rights = match bloc {
            None => raw.right.iter().cloned().map(own).collect::<Result<_>>()?,
            Some((whole, inherited)) => {
                if let Some(name) = super::bloc::dangling(whole, raw).into_iter().next() {
                    let cure = "`extends` names an entry its bloc does not have";
                    return Err(gap_at(file, &format!("right {name}"), cure));
                }
                let laid = super::bloc::lay_over(whole, raw).into_iter();
                laid.map(|entry| match entry {
                    Laid::Own(table) => own(table),
                    Laid::Inherited(place) => Ok(Arc::clone(&inherited[place])),
                })
                .collect::<Result<_>>()?
            }
        };
        compile::overlaps(file, &pack.rights)?;
        if let Some((bloc, _)) = bloc {
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
        let own = self.packs.get(code).and_then(|pack| pack.sources.get(id));
        own.or_else(|| self.shelved.get(code)?.get(id))
    }

    /// An address, where one of the packs names it as a source's.
    pub fn known_address<'a>(&self, url: &'a str) -> Result<&'a str> {
        let shelved = self.shelved.values().flat_map(BTreeMap::values);
        let mut sources = self.packs.values().flat_map(|pack| pack.sources.values()).chain(shelved);
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

fn checked(file: &str, raw: &RawPack) -> Result<NaiveDate> {
    civil_date(&raw.checked).ok_or_else(|| gap_at(file, "checked", "a day written YYYY-MM-DD"))
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
