//! From a pack's file to rules that can be asked: names resolved, days and lengths read, everything sourced.

mod amount;
mod conflict;
mod counting;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use chrono::{NaiveDate, Weekday};
use iso_currency::Currency;

use super::Certainty;
use super::assess::Asked;
use super::calendar::Calendars;
use super::condition::{Condition, Reader};
use super::conflict::{Conflict, Enforcement};
use super::deadline::{Bound, Deadline, Event, Extension, Party};
use super::fact::{FactId, Kind, civil_date};
use super::pack::{FullSaying, RawBound, RawDeadline, RawExtension, RawPack, RawRight, RawSaying};
use super::period::{Counting, Rule};
use super::right::{Burden, Exclusion, Pinpoint, Right, Saying};
use super::tree::{self, Table, Tree};
use crate::error::{Error, Result};

/// A jurisdiction's law, ready to be asked.
#[derive(Debug)]
pub struct Pack {
    pub code: Arc<str>,
    pub bloc: Option<Arc<str>>,
    pub edition: String,
    pub checked: NaiveDate,
    pub currency: Option<String>,
    pub languages: Vec<String>,
    pub sources: BTreeMap<String, Source>,
    pub counting: Arc<Counting>,
    /// The source of each rule of counting.
    pub counting_basis: HashMap<Rule, Pinpoint>,
    pub counting_certainty: Certainty,
    pub conflicts: Vec<Conflict>,
    pub enforcement: Vec<Enforcement>,
    pub rights: Vec<Arc<Right>>,
}

impl Pack {
    /// The pack's own note on an entry, in a language, else in English.
    pub fn note(&self, right: &str, variant: &str, tag: &str) -> Option<&str> {
        let entry = self.rights.iter().find(|entry| *entry.id == *right && *entry.variant == *variant)?;
        entry.note.get(tag).or_else(|| entry.note.get("en")).map(String::as_str)
    }
}

/// The tag of a name that is the same in every language, as a court's case has one.
pub const SAME_EVERYWHERE: &str = "mul";

/// A statute, treaty or regulation, as it is shown.
#[derive(Clone, Debug)]
pub struct Source {
    pub title: BTreeMap<String, String>,
    pub short: BTreeMap<String, String>,
    pub url: Option<String>,
}

impl From<&super::pack::RawSource> for Source {
    fn from(raw: &super::pack::RawSource) -> Self {
        Self { title: raw.title.clone(), short: raw.short.clone(), url: raw.url.clone() }
    }
}

/// The names that packs may refer to.
pub struct Names {
    /// Every source of every pack, as `CODE.id`.
    pub sources: HashSet<String>,
    /// The closed list of rights.
    pub rights: HashSet<String>,
    /// Every pack's code.
    pub jurisdictions: HashSet<String>,
}

/// What is at hand while a pack is compiled.
pub struct Bench<'a> {
    pub file: &'a str,
    pub code: &'a str,
    pub reader: Reader<'a>,
    pub calendars: &'a Calendars,
    pub names: &'a Names,
    pub checked: NaiveDate,
}

/// Where in a file something stands; written out only when it is refused.
pub type Key<'a> = &'a dyn std::fmt::Display;

impl Bench<'_> {
    pub(crate) fn refuse<T>(&self, key: Key<'_>, cure: impl Into<String>) -> Result<T> {
        Err(Error::Pack { file: self.file.into(), key: key.to_string(), cure: cure.into() })
    }

    pub(crate) fn condition(&self, key: Key<'_>, written: &Tree) -> Result<Condition> {
        self.reader.read(written).or_else(|(below, cure)| self.refuse(&format_args!("{key}{below}"), cure))
    }

    pub(crate) fn maybe(&self, key: Key<'_>, written: Option<&Tree>) -> Result<Option<Condition>> {
        written.map(|written| self.condition(key, written)).transpose()
    }

    pub(crate) fn day(&self, key: Key<'_>, text: &str) -> Result<NaiveDate> {
        civil_date(text).map_or_else(|| self.refuse(key, "a day written YYYY-MM-DD"), Ok)
    }

    pub(crate) fn basis(&self, key: Key<'_>, entries: &[String]) -> Result<Vec<Pinpoint>> {
        let entry = |text: &String| {
            let (source, at) = text.split_once(' ').unwrap_or((text, ""));
            let source = if source.contains('.') { source.to_owned() } else { format!("{}.{source}", self.code) };
            if !self.names.sources.contains(&source) {
                return self.refuse(key, format!("`{source}` is no source; declare it as [source.…]"));
            }
            if at.is_empty() {
                return self.refuse(key, format!("name the article of `{source}`"));
            }
            Ok(Pinpoint { source: source.into(), at: at.into() })
        };
        entries.iter().map(entry).collect()
    }

    pub(crate) fn sourced(&self, key: Key<'_>, entries: &[String]) -> Result<Vec<Pinpoint>> {
        if entries.is_empty() {
            return self.refuse(key, "every rule names its source");
        }
        self.basis(key, entries)
    }

    fn fact(&self, key: Key<'_>, name: &str, kinds: &[Kind]) -> Result<FactId> {
        let vocabulary = self.reader.vocabulary;
        let known = vocabulary.find(name).filter(|id| kinds.contains(&vocabulary.fact(*id).kind));
        known.map_or_else(|| self.refuse(key, format!("`{name}` is no day of assets/law/facts.toml")), Ok)
    }

    fn days(&self, key: Key<'_>, names: &[String]) -> Result<Vec<FactId>> {
        names.iter().map(|name| self.fact(key, name, &[Kind::Date])).collect()
    }

    fn weekend(&self, key: Key<'_>, names: &[String]) -> Result<Vec<Weekday>> {
        let day = |name: &String| name.parse().or_else(|_| self.refuse(key, "weekdays as `sat`, `sun`"));
        names.iter().map(day).collect()
    }

    /// One right.
    pub fn right(&self, mut table: Table) -> Result<Right> {
        table.remove("extends");
        let (id, variant) = super::bloc::name(&table);
        let key = format_args!("right {id}/{variant}");
        let raw: RawRight = tree::understand(table).or_else(|cure| self.refuse(&key, cure))?;
        if !self.names.rights.contains(&raw.id) {
            return self.refuse(&key, format!("`{}` is no right of assets/law/rights.toml", raw.id));
        }
        let from = self.day(&format_args!("{key}.from"), &raw.from)?;
        let to = raw.to.as_ref().map(|to| self.day(&format_args!("{key}.to"), to)).transpose()?;
        if to.is_some_and(|to| to < from) {
            return self.refuse(&format_args!("{key}.to"), "a rule ends after it begins");
        }
        if raw.test.is_empty() {
            return self.refuse(
                &format_args!("{key}.test"),
                "name the fact whose day picks the version, such as `contract.date`",
            );
        }
        let basis = self.sourced(&format_args!("{key}.basis"), &raw.basis)?;
        let cite = self.basis(&format_args!("{key}.cite"), &raw.cite)?;
        let when = self.condition(&format_args!("{key}.when"), &raw.when)?;
        let right = Right {
            id: raw.id.as_str().into(),
            variant: raw.variant.as_str().into(),
            adds: raw.adds,
            harmonised: raw.harmonised,
            from,
            to,
            test: self.days(&format_args!("{key}.test"), &raw.test)?,
            asked: Asked::of(&when, self.reader.vocabulary),
            when,
            unless: raw.unless.iter().map(|entry| self.exclusion(&key, entry)).collect::<Result<_>>()?,
            cite: if cite.is_empty() { basis.clone() } else { cite },
            basis,
            remedies: self.sayings(&format_args!("{key}.remedies"), &raw.remedies)?,
            duties: self.sayings(&format_args!("{key}.duties"), &raw.duties)?,
            burden: self.burden(&key, &raw)?,
            deadlines: raw.deadline.iter().map(|entry| self.deadline(&key, entry)).collect::<Result<_>>()?,
            amounts: self.amounts(&key, &raw)?,
            waits_for: raw.waits_for.as_deref().map(Arc::from),
            note: self.note(&key, &raw)?,
            certainty: raw.certainty,
            checked: match &raw.checked {
                Some(day) => self.day(&format_args!("{key}.checked"), day)?,
                None => self.checked,
            },
        };
        self.known_deadlines(&key, &right)?;
        Ok(right)
    }

    fn note(&self, key: Key<'_>, raw: &RawRight) -> Result<BTreeMap<String, String>> {
        if !raw.note.is_empty() && !raw.note.contains_key("en") {
            return self.refuse(&format_args!("{key}.note"), "a note is in English at least");
        }
        Ok(raw.note.clone())
    }

    /// Every deadline a right refers to is one it has.
    fn known_deadlines(&self, key: Key<'_>, right: &Right) -> Result<()> {
        let sayings = right.remedies.iter().chain(&right.duties);
        let named = sayings.flat_map(|saying| [&saying.until, &saying.after]).flatten();
        let burden = right.burden.iter().filter_map(|burden| burden.until.as_ref());
        let delays = right.amounts.iter().filter_map(|amount| Some(&amount.delay.as_ref()?.after));
        for id in named.chain(burden).chain(right.waits_for.as_ref()).chain(delays) {
            if !right.adds && !right.deadlines.iter().any(|deadline| deadline.id == *id) {
                return self.refuse(key, format!("`{id}` is no deadline of this right"));
            }
        }
        Ok(())
    }

    pub(crate) fn exclusion(&self, key: Key<'_>, raw: &super::pack::RawExclusion) -> Result<Exclusion> {
        let key = format_args!("{key}.unless {}", raw.id);
        Ok(Exclusion {
            id: raw.id.as_str().into(),
            when: self.condition(&format_args!("{key}.when"), &raw.when)?,
            basis: self.sourced(&format_args!("{key}.basis"), &raw.basis)?,
        })
    }

    fn sayings(&self, key: Key<'_>, raw: &[RawSaying]) -> Result<Vec<Saying>> {
        let full = |saying: &RawSaying| match saying {
            RawSaying::Name(id) => {
                FullSaying { id: id.clone(), when: None, basis: Vec::new(), until: None, after: None }
            }
            RawSaying::Full(full) => full.clone(),
        };
        let read = |saying: FullSaying| {
            Ok(Saying {
                when: self.maybe(&format_args!("{key} {}.when", saying.id), saying.when.as_ref())?,
                basis: self.basis(&format_args!("{key} {}.basis", saying.id), &saying.basis)?,
                id: saying.id.into(),
                until: saying.until.map(Arc::from),
                after: saying.after.map(Arc::from),
            })
        };
        raw.iter().map(full).map(read).collect()
    }

    fn burden(&self, key: Key<'_>, raw: &RawRight) -> Result<Option<Burden>> {
        let Some(burden) = &raw.burden else {
            return Ok(None);
        };
        if !["consumer", "trader"].contains(&burden.on.as_str()) {
            return self.refuse(&format_args!("{key}.burden.on"), "`consumer` or `trader`");
        }
        Ok(Some(Burden {
            on: burden.on.as_str().into(),
            until: burden.until.as_deref().map(Arc::from),
            when: self.maybe(&format_args!("{key}.burden.when"), burden.when.as_ref())?,
            basis: self.sourced(&format_args!("{key}.burden.basis"), &burden.basis)?,
        }))
    }

    fn bound(&self, key: Key<'_>, raw: &RawBound) -> Result<Bound> {
        Ok(Bound {
            event: self.days(&format_args!("{key}.event"), &raw.event)?,
            length: self.length(key, &raw.length)?,
            basis: self.sourced(&format_args!("{key}.basis"), &raw.basis)?,
        })
    }

    pub(crate) fn deadline(&self, key: Key<'_>, raw: &RawDeadline) -> Result<Deadline> {
        let key = format_args!("{key}.deadline {}/{}", raw.id, raw.variant);
        let who = match raw.who.as_str() {
            "consumer" => Party::Consumer,
            "trader" => Party::Trader,
            "body" => Party::Body,
            _ => return self.refuse(&format_args!("{key}.who"), "`consumer`, `trader` or `body`"),
        };
        let event = |name: &String| match name.strip_prefix("last ") {
            Some(name) => Ok(Event::LastOf(self.fact(&format_args!("{key}.event"), name, &[Kind::Date])?)),
            None => Ok(Event::Of(self.fact(&format_args!("{key}.event"), name, &[Kind::Date])?)),
        };
        if raw.event.is_empty() {
            return self.refuse(&format_args!("{key}.event"), "name the fact whose day starts it");
        }
        if !matches!(raw.rule.as_deref(), None | Some("dispatch" | "receipt")) {
            return self.refuse(&format_args!("{key}.rule"), "`dispatch` or `receipt`");
        }
        Ok(Deadline {
            id: raw.id.as_str().into(),
            when: self.maybe(&format_args!("{key}.when"), raw.when.as_ref())?,
            who,
            event: raw.event.iter().map(event).collect::<Result<_>>()?,
            pick: raw.pick,
            length: self.length(&key, &raw.length)?,
            rule: raw.rule.clone(),
            basis: self.sourced(&format_args!("{key}.basis"), &raw.basis)?,
            closes: raw.closes,
            met_by: self.days(&format_args!("{key}.met_by"), &raw.met_by)?,
            not_before: self.days(&format_args!("{key}.not_before"), &raw.not_before)?,
            met_after: self.days(&format_args!("{key}.met_after"), raw.met_after.as_slice())?.first().copied(),
            at_least: raw
                .at_least
                .as_slice()
                .iter()
                .map(|bound| self.bound(&format_args!("{key}.at_least"), bound))
                .collect::<Result<_>>()?,
            opens: raw.opens.as_ref().map(|bound| self.bound(&format_args!("{key}.opens"), bound)).transpose()?,
            extend: raw.extend.as_ref().map(|extend| self.extension(&key, extend)).transpose()?,
            counting: raw.counting.clone().filter(|counting| counting != "national" && counting != self.code),
            event_day: raw.event_day,
            roll: raw.roll,
            certainty: raw.certainty,
        })
    }

    pub(crate) fn length(&self, key: Key<'_>, text: &str) -> Result<super::period::Length> {
        text.parse().or_else(|cure: String| self.refuse(&format_args!("{key}.length"), cure))
    }

    fn extension(&self, key: Key<'_>, raw: &RawExtension) -> Result<Extension> {
        let key = format_args!("{key}.extend");
        let told = match (&raw.told_on, &raw.told_length) {
            (Some(on), Some(length)) => Some((self.fact(&key, on, &[Kind::Date])?, self.length(&key, length)?)),
            (None, None) => None,
            _ => return self.refuse(&key, "`told_on` and `told_length` go together"),
        };
        Ok(Extension {
            when: self.condition(&format_args!("{key}.when"), &raw.when)?,
            length: self.length(&key, &raw.length)?,
            basis: self.sourced(&format_args!("{key}.basis"), &raw.basis)?,
            told,
        })
    }
}

/// Two versions of the same entry must not hold on the same day.
pub fn overlaps(file: &str, rights: &[Arc<Right>]) -> Result<()> {
    for (place, right) in rights.iter().enumerate().filter(|(_, right)| !right.adds) {
        let beside = rights[place + 1..].iter().filter(|other| !other.adds && other.id == right.id);
        for other in beside {
            let apart = other.to.is_some_and(|to| to < right.from) || right.to.is_some_and(|to| to < other.from);
            if !apart && other.variant == right.variant {
                let key = format_args!("right {}/{}", right.id, right.variant);
                let cure = "two entries of this name hold on the same day; end the older or name a variant".into();
                return Err(Error::Pack { file: file.into(), key: key.to_string(), cure });
            }
        }
    }
    Ok(())
}

/// A pack without its rights, which need the bloc's.
pub fn frame(bench: &Bench<'_>, raw: &RawPack) -> Result<Pack> {
    if let Some(code) = raw.currency.as_ref().filter(|code| Currency::from_code(code).is_none()) {
        return bench.refuse(&"currency", format!("`{code}` is no ISO 4217 currency"));
    }
    let (counting, counting_basis) = bench.counting(&raw.counting)?;
    let sources = raw.source.iter().map(|(id, source)| (id.clone(), Source::from(source)));
    Ok(Pack {
        code: raw.code.as_str().into(),
        bloc: raw.bloc.as_deref().map(Arc::from),
        edition: raw.edition.clone(),
        checked: bench.checked,
        currency: raw.currency.clone(),
        languages: raw.languages.clone(),
        sources: sources.collect(),
        counting: Arc::new(counting),
        counting_basis,
        counting_certainty: raw.counting.certainty,
        conflicts: bench.conflicts(&raw.conflict)?,
        enforcement: bench.enforcement(&raw.enforcement)?,
        rights: Vec::new(),
    })
}
