//! Languages: Fluent texts, and dates, money and country names as a language writes them.
//!
//! A language is a folder `locales/<tag>/` or a single file `locales/<tag>.ftl`; the page reads the same files. How a
//! language writes a date or an amount stands in its texts too (`date-long`, `month-1`, `money`, `number-decimal`), so that
//! both sides agree. A language is read when it is first asked for, and a broken text is refused then; a text that it lacks is taken from the
//! one behind it: a register's own language (`de` behind the easy `de-simple`), else English. Letters are the exception: they
//! are whole in one language or not offered ([`Locale::own`]).

mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

pub use said::Said;

use crate::case::Money;
use crate::error::{Error, Result};

/// The language every text exists in.
pub const FIRST: &str = "en";

/// All languages, by tag.
pub struct Locales(BTreeMap<String, Language>);

/// A language as its files have it, read once it is asked for: few are spoken, and each takes megabytes.
struct Language {
    files: Vec<(&'static str, &'static str)>,
    read: OnceLock<Arc<Locale>>,
}

/// One language.
pub struct Locale {
    /// Its BCP 47 tag: `zh-CN`.
    pub tag: String,
    bundle: FluentBundle<FluentResource>,
    behind: Option<Arc<Locale>>,
}

impl Locales {
    /// The languages of (path, text) of `locales/…`; several files of a language join.
    pub fn of(files: impl Iterator<Item = (&'static str, &'static str)>) -> Self {
        let mut languages: BTreeMap<String, Language> = BTreeMap::new();
        for (path, text) in files {
            let below = path.strip_prefix("locales/").unwrap_or(path);
            let tag = below.split('/').next().unwrap_or(below).trim_end_matches(".ftl");
            let language = || Language { files: Vec::new(), read: OnceLock::new() };
            languages.entry(tag.into()).or_insert_with(language).files.push((path, text));
        }
        Self(languages)
    }

    /// The tags of all languages.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The tags of the languages letters can be written in: all but the registers of another.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.tags().filter(|tag| self.own(tag) == *tag)
    }

    /// The language of this tag, or of its first part: `de` for `de-AT`.
    ///
    /// # Errors
    /// [`Error::Unknown`], naming the languages there are; [`Error::Text`] where one of its texts is broken.
    pub fn find(&self, tag: &str) -> Result<&Arc<Locale>> {
        let main = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
        let near = || self.0.iter().find(|(known, _)| main(known) == main(tag));
        let (tag, language) = self.0.get_key_value(tag).or_else(near).ok_or_else(|| Error::Unknown {
            what: "language",
            name: tag.into(),
            known: self.tags().collect::<Vec<_>>().join(", "),
        })?;
        if let Some(read) = language.read.get() {
            return Ok(read);
        }
        let others = [self.own(tag), FIRST].into_iter().filter(|other| *other != tag && self.0.contains_key(*other));
        let behind = others.map(|other| self.find(other).cloned()).next().transpose()?;
        let read = Locale::read(tag, &language.files, behind)?;
        Ok(language.read.get_or_init(|| Arc::new(read)))
    }

    /// The language that letters for this tag are written in: a register's own language.
    ///
    /// # Errors
    /// As [`Locales::find`].
    pub fn written(&self, tag: &str) -> Result<&Arc<Locale>> {
        let found = self.find(tag)?;
        self.find(self.own(&found.tag))
    }

    /// English, or whichever language there is.
    pub fn first(&self) -> &Locale {
        let tag = self.0.get_key_value(FIRST).or_else(|| self.0.first_key_value()).map(|(tag, _)| tag.as_str());
        tag.and_then(|tag| self.find(tag).ok()).expect("at least one language is carried, and the tests read it")
    }

    /// The tag of the language that this one is a register of; its own, where it is none.
    fn own<'a>(&'a self, tag: &'a str) -> &'a str {
        self.tags().filter(|known| register_of(tag, known)).last().unwrap_or(tag)
    }
}

/// Whether a tag is a register or a regional form of another: `de-simple` of `de`.
fn register_of(tag: &str, other: &str) -> bool {
    tag.strip_prefix(other).is_some_and(|rest| rest.starts_with('-'))
}

impl Locale {
    fn read(tag: &str, files: &[(&str, &str)], behind: Option<Arc<Locale>>) -> Result<Self> {
        let broken = |id: &str, detail: String| Error::Text { lang: tag.into(), id: id.into(), detail };
        let language: LanguageIdentifier = tag.parse().map_err(|_| broken("tag", "not a BCP 47 tag".into()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        for (path, text) in files {
            let resource = FluentResource::try_new((*text).to_owned())
                .map_err(|(_, errors)| broken(path, errors.first().map(ToString::to_string).unwrap_or_default()))?;
            bundle
                .add_resource(resource)
                .map_err(|errors| broken(path, errors.first().map(ToString::to_string).unwrap_or_default()))?;
        }
        Ok(Self { tag: tag.into(), bundle, behind })
    }

    /// Whether this language itself has the text.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Whether this language or one behind it has the text.
    pub fn knows(&self, id: &str) -> bool {
        self.has(id) || self.behind.as_ref().is_some_and(|behind| behind.knows(id))
    }

    /// The text in this very language.
    ///
    /// # Errors
    /// [`Error::Text`] where it is missing or a variable it needs is not given.
    pub fn own(&self, id: &str, said: &Said) -> Result<String> {
        let broken = |detail: &str| Error::Text { lang: self.tag.clone(), id: id.into(), detail: detail.into() };
        let pattern =
            self.bundle.get_message(id).and_then(|message| message.value()).ok_or_else(|| broken("missing"))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&said.args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(broken(&error.to_string())),
        }
    }

    /// The variables that a text needs, by name.
    pub fn variables(&self, id: &str) -> BTreeSet<String> {
        let mut missing = Vec::new();
        if let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) {
            self.bundle.format_pattern(pattern, None, &mut missing);
        }
        let named = missing.into_iter().filter_map(|error| match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => Some(id),
            _ => None,
        });
        named.collect()
    }

    /// The text with its variables; from the language behind where this one lacks it, and the id itself where all do.
    pub fn say(&self, id: &str, said: &Said) -> String {
        let behind = || self.behind.as_ref().map(|behind| behind.say(id, said));
        self.own(id, said).ok().or_else(behind).unwrap_or_else(|| id.to_owned())
    }

    /// A text without variables.
    pub fn text(&self, id: &str) -> String {
        self.say(id, &Said::new())
    }

    /// A day in words: `10 November 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        let said = Said::new()
            .with_number("day", date.day().into())
            .with("month", self.text(&format!("month-{}", date.month())))
            .with("month-number", date.month().to_string())
            .with("year", date.year().to_string());
        self.say("date-long", &said)
    }

    /// A day of the week and a day: `Tuesday, 10 November 2026`.
    pub fn weekday_date(&self, date: NaiveDate) -> String {
        let weekday = self.text(&format!("weekday-{}", date.weekday().number_from_monday()));
        self.say("date-weekday", &Said::new().with("weekday", weekday).with("date", self.date(date)))
    }

    /// An amount: `1,250.90 EUR` as the language writes it.
    pub fn money(&self, money: Money) -> String {
        let digits = money.digits();
        let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |rest| ("-", rest));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let mut amount = self.grouped(whole);
        if !part.is_empty() {
            amount.push_str(&self.mark("number-decimal"));
            amount.push_str(part);
        }
        let said = Said::new().with("amount", format!("{sign}{amount}")).with("code", money.currency.code());
        self.say("money", &said)
    }

    /// A number: `20,000` as the language writes it.
    pub fn count(&self, number: u32) -> String {
        self.grouped(&number.to_string())
    }

    fn grouped(&self, digits: &str) -> String {
        let mut grouped = String::new();
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push_str(&self.mark("number-group"));
            }
            grouped.push(digit);
        }
        grouped
    }

    fn mark(&self, id: &str) -> String {
        self.text(id)
    }

    /// A country's name.
    pub fn country(&self, code: &str) -> String {
        let id = format!("country-{code}");
        if self.knows(&id) { self.text(&id) } else { code.to_owned() }
    }

    /// The short name of a fact.
    pub fn fact_label(&self, fact: &str) -> String {
        self.text(&format!("fact-{}", fact.replace(['.', '_'], "-")))
    }

    /// The word a choice shows as.
    pub fn choice(&self, fact: &str, choice: &str) -> String {
        self.text(&format!("choice-{}-{}", fact.replace(['.', '_'], "-"), choice.replace('_', "-")))
    }

    /// The word a choice shows as, where the fact has choices.
    pub fn choice_word(&self, fact: &str, choice: &str) -> Option<String> {
        let id = format!("choice-{}-{}", fact.replace(['.', '_'], "-"), choice.replace('_', "-"));
        self.has(&id).then(|| self.text(&id))
    }

    /// Words joined as a list: `a, b and c`.
    pub fn list(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [front @ .., last] => {
                let front = front.join(&self.text("list-comma"));
                self.say("list-and", &Said::new().with("front", front).with("last", last))
            }
        }
    }
}
