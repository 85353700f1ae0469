//! The book of law: every bundled pack, blocs laid under their members, calendars, named conditions.

mod clock;
mod coverage;
mod shelf;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Deserialize;

use super::bloc::Laid;
use super::calendar::Calendars;
use super::compile::{self, Bench, Names, Pack, SAME_EVERYWHERE, Source};
use super::condition::{Blocs, Ground, Named, Reader};
use super::fact::{View, Vocabulary, civil_date};
use super::pack::{self, RawPack};
use super::period::FreeDays;
use super::refund::SumRules;
use super::right::{Pinpoint, Right};
use super::tree::{self, Table};
use super::wish::Wishes;
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
    /// The lines of what is owed.
    pub sum: SumRules,
    pub wishes: Wishes,
    packs: BTreeMap<String, Pack>,
    /// Sources that are no pack's: those of doors, by the file's name.
    shelved: BTreeMap<String, BTreeMap<String, Source>>,
    calendars: Calendars,
    days: Mutex<HashMap<(String, String), Arc<FreeDays>>>,
}

pub use clock::Clock;
pub use coverage::{Coverage, CoveredCondition, CoveredDeadline, CoveredRight};

/// Packs as their files have them, by code, with the file.
type RawPacks = BTreeMap<String, (String, RawPack)>;

/// A bloc as its members are laid over it.
struct Bloc {
    raw: RawPack,
    /// Its entries as members inherit them, by their place in the file.
    inherited: Vec<Arc<Right>>,
}

/// How a question about one period differs from a law's usual counting.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overrides {
    pub event_day_counted: bool,
    pub no_roll: bool,
}

impl LawBook {
    /// The files of the law that are no packs.
    pub const APART: [&'static str; 5] = [
        "assets/law/facts.toml",
        "assets/law/rights.toml",
        "assets/law/conditions.toml",
        "assets/law/sum.toml",
        "assets/law/wishes.toml",
    ];

    /// Facts with what conditions over them need to know.
    pub fn ground<'a>(&'a self, facts: View<'a>) -> Ground<'a> {
        Ground { facts, blocs: &self.blocs, vocabulary: &self.vocabulary }
    }

    /// Reads the files of `assets/law` and `assets/calendars`, given as (path, text).
    pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let (mut texts, mut tables) = (BTreeMap::new(), Vec::new());
        for (path, text) in files {
            let name = path.rsplit('/').next().unwrap_or(path);
            if let Some(table) = name.strip_suffix(".csv") {
                tables.push((table, text));
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
        let (sum, wishes) = (special("sum")?, special("wishes")?);
        let vocabulary = Vocabulary::read(&facts.0, facts.1)?;
        let kinds = read_kinds(&rights.0, rights.1)?;
        let named = read_conditions(&conditions.0, conditions.1, &vocabulary)?;
        let packs = texts.iter().filter(|(path, _)| !Self::APART.contains(&path.as_str()));
        let packs: Vec<(&String, &str)> = packs.map(|(path, text)| (path, *text)).collect();
        let (calendars, read) = rayon::join(
            || Calendars::read(&tables),
            || packs.par_iter().map(|(path, text)| pack::read(path, text)).collect::<Result<Vec<RawPack>>>(),
        );
        let (calendars, read) = (calendars?, read?);
        let raw: RawPacks =
            packs.iter().zip(read).map(|((path, _), pack)| (pack.code.clone(), ((*path).clone(), pack))).collect();
        let mut book = Self {
            sum: SumRules::read(&sum.0, sum.1, &vocabulary)?,
            wishes: Wishes::read(&wishes.0, wishes.1, &vocabulary)?,
            vocabulary,
            named,
            kinds,
            blocs: blocs(&raw),
            packs: BTreeMap::new(),
            shelved: BTreeMap::new(),
            calendars,
            days: Mutex::default(),
        };
        book.packs = book.compile(raw)?;
        Ok(book)
    }

    /// Compiles packs; all sources of all packs are known first, so that a member may cite its bloc.
    fn compile(&self, raw: RawPacks) -> Result<BTreeMap<String, Pack>> {
        let names = Names {
            sources: raw.values().flat_map(|(_, pack)| named_sources(pack)).collect(),
            rights: self.kinds.iter().map(|kind| kind.id.clone()).collect(),
            jurisdictions: raw.keys().cloned().collect(),
        };
        let mut blocs = HashMap::new();
        for code in self.blocs.keys() {
            if let Some((file, bloc)) = raw.get(code) {
                blocs.insert(code.clone(), Bloc { inherited: self.inherited(file, bloc, &names)?, raw: bloc.clone() });
            }
        }
        let compiled = raw.into_par_iter().map(|(_, (file, pack))| {
            let bloc = pack.bloc.as_ref().map(|code| bloc_of(&file, &blocs, code)).transpose()?;
            self.compile_one(&file, pack, bloc, &names)
        });
        let compiled: Vec<Pack> = compiled.collect::<Result<_>>()?;
        Ok(compiled.into_iter().map(|pack| (pack.code.to_string(), pack)).collect())
    }

    /// A bloc's entries as its members inherit them, compiled once for all.
    fn inherited(&self, file: &str, bloc: &RawPack, names: &Names) -> Result<Vec<Arc<Right>>> {
        let bench = self.bench(file, "", names, checked(file, bloc)?);
        let tables = bloc.right.iter().map(|base| super::bloc::of_bloc(&bloc.code, base));
        tables.map(|table| bench.right(table).map(Arc::new)).collect()
    }

    fn compile_one(&self, file: &str, mut raw: RawPack, bloc: Option<&Bloc>, names: &Names) -> Result<Pack> {
        if civil_date(&raw.edition).is_none() {
            return Err(gap_at(file, "edition", "a day written YYYY-MM-DD"));
        }
        for (id, source) in &raw.source {
            let read_there = |lang: &String| lang == "en" || lang == SAME_EVERYWHERE || raw.languages.contains(lang);
            if !source.title.keys().any(read_there) {
                return Err(gap_at(
                    file,
                    &format!("source.{id}.title"),
                    "a title in English or the country's language",
                ));
            }
        }
        let rights = std::mem::take(&mut raw.right);
        let bench = self.bench(file, &raw.code, names, checked(file, &raw)?);
        let mut pack = compile::frame(&bench, &raw)?;
        let own = |table: Table| bench.right(table).map(Arc::new);
        pack.rights = match bloc {
            None => rights.into_iter().map(own).collect::<Result<_>>()?,
            Some(bloc) => {
                if let Some(name) = super::bloc::dangling(&bloc.raw, &rights).into_iter().next() {
                    let cure = "`extends` names an entry its bloc does not have";
                    return Err(gap_at(file, &format!("right {name}"), cure));
                }
                let laid = super::bloc::lay_over(&bloc.raw, rights, &raw.drop).into_iter();
                laid.map(|entry| match entry {
                    Laid::Own(table) => own(table),
                    Laid::Inherited(place) => Ok(Arc::clone(&bloc.inherited[place])),
                })
                .collect::<Result<_>>()?
            }
        };
        compile::overlaps(file, &pack.rights)?;
        if let Some(Bloc { raw: whole, .. }) = bloc {
            let bench = Bench { code: &whole.code, ..bench };
            if raw.conflict.is_empty() {
                pack.conflicts = bench.conflicts(&whole.conflict)?;
            }
            if raw.enforcement.is_empty() {
                pack.enforcement = bench.enforcement(&whole.enforcement)?;
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

    /// The basis of one duty or remedy of a right, where it has one of its own.
    pub fn saying_basis(&self, code: &str, right: &str, id: &str) -> Option<Vec<Pinpoint>> {
        let rights = self.packs.get(code)?.rights.iter().filter(|own| *own.id == *right);
        let mut sayings = rights.flat_map(|own| own.duties.iter().chain(&own.remedies));
        sayings.find(|own| *own.id == *id && !own.basis.is_empty()).map(|own| own.basis.clone())
    }

    /// An address, where one of the packs names it as a source's.
    pub fn known_address<'a>(&self, url: &'a str) -> Result<&'a str> {
        let shelved = self.shelved.values().flat_map(BTreeMap::values);
        let mut sources = self.packs.values().flat_map(|pack| pack.sources.values()).chain(shelved);
        let known = sources.any(|source| source.url.as_deref() == Some(url) && url.starts_with("https://"));
        known.then_some(url).ok_or_else(|| gap_at("assets/law", "url", "only sources of the law book are opened"))
    }
}

/// The bloc a pack names; a bloc has no bloc of its own.
fn bloc_of<'a>(file: &str, blocs: &'a HashMap<String, Bloc>, code: &str) -> Result<&'a Bloc> {
    let bloc = blocs.get(code).ok_or_else(|| gap_at(file, "bloc", &format!("there is no pack `{code}`")))?;
    match &bloc.raw.bloc {
        Some(_) => Err(gap_at(file, "bloc", &format!("`{code}` belongs to a bloc itself"))),
        None => Ok(bloc),
    }
}

fn named_sources(pack: &RawPack) -> impl Iterator<Item = String> + '_ {
    pack.source.keys().map(|id| format!("{}.{id}", pack.code))
}

fn blocs(raw: &RawPacks) -> Blocs {
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
    let table: Table = tree::read(file, text)?;
    let kind = |(id, entry): (String, tree::Tree)| {
        let kind: RightKind = serde_json::from_value(entry).map_err(|error| gap_at(file, &id, &error.to_string()))?;
        Ok(RightKind { id, ..kind })
    };
    table.into_iter().map(kind).collect()
}

/// Reads the named conditions in order; one may use those above it, so there are no circles.
fn read_conditions(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<Named> {
    let table: Table = tree::read(file, text)?;
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
