//! The vocabulary of facts and the facts of one case, typed: true, false, or unknown.
//!
//! `assets/law/facts.toml` declares every fact with its kind. A [`Situation`] is a case file read against that vocabulary:
//! an unknown name, a value of the wrong kind or an impossible date is refused with its place in the file. A fact that is
//! absent or `null` is unknown, never false.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use crate::case::{CASE_FORMAT, CaseFile, Facts, Money, Rates};
use crate::error::{Error, Result, Trouble};

/// The longest text a fact may hold, in characters.
const TEXT_LIMIT: u32 = 20_000;

/// The longest name that the program notes, in bytes.
const NAME_LIMIT: usize = 100;

/// What kind of value a fact has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Kind {
    Bool,
    Choice,
    Choices,
    Country,
    Region,
    Date,
    Money,
    Integer,
    Text,
    /// A set of names that the program itself notes.
    Names,
}

impl Kind {
    /// The kind's word, as `assets/law/facts.toml` and the texts `kind-…` spell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Country => "country",
            Self::Region => "region",
            Self::Date => "date",
            Self::Money => "money",
            Self::Integer => "integer",
            Self::Text => "text",
            Self::Names => "names",
        }
    }
}

/// Where a fact stands: once in the order, or once in each item.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Scope {
    Case,
    Item,
}

/// How a fact comes to be known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Ask {
    /// The user is asked for it.
    #[default]
    Question,
    /// It is noted when it happens; while absent it has not happened.
    Later,
    /// It is only written into letters.
    Letter,
    /// The program works it out.
    Derived,
}

/// A fact's declaration.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Fact {
    /// Its name: `contract.date`.
    #[serde(default)]
    pub id: String,
    pub kind: Kind,
    #[serde(default = "case_scope")]
    pub scope: Scope,
    #[serde(default)]
    pub ask: Ask,
    /// The words a choice may take.
    #[serde(default)]
    pub choices: Vec<String>,
    /// The characters a text may have, where it has its own measure: a name is shorter than a story.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub longest: Option<u32>,
}

fn case_scope() -> Scope {
    Scope::Case
}

/// A fact's place in the vocabulary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FactId(u16);

/// All facts that packs, letters and cases may speak of.
#[derive(Debug)]
pub struct Vocabulary {
    facts: Vec<Fact>,
    places: HashMap<String, FactId>,
}

/// A fact's value.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Bool(bool),
    /// A choice, country, region or text.
    Word(Arc<str>),
    /// A set of choices.
    Words(Vec<Arc<str>>),
    Date(NaiveDate),
    Money(Money),
    Integer(i64),
}

/// A case read against the vocabulary.
#[derive(Clone, Debug)]
pub struct Situation {
    pub today: NaiveDate,
    /// The exchange rates that are at hand; none unless they are brought.
    pub rates: Arc<Rates>,
    case: Vec<Option<Value>>,
    items: Vec<Vec<Option<Value>>>,
}

/// The facts as they stand for one item, or for the order as a whole.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    situation: &'a Situation,
    pub item: Option<usize>,
}

impl Vocabulary {
    /// Reads `facts.toml`: one table per fact, in the order in which people are asked.
    pub fn read(file: &str, text: &str) -> Result<Self> {
        let table: super::tree::Table = super::tree::read(file, text)?;
        let mut facts = Vec::new();
        for (id, entry) in table {
            let mut fact: Fact = serde_json::from_value(entry).map_err(|error| Error::Pack {
                file: file.into(),
                key: id.clone(),
                cure: error.to_string(),
            })?;
            let chosen = matches!(fact.kind, Kind::Choice | Kind::Choices);
            if chosen == fact.choices.is_empty() {
                let cure = "give `choices` for a choice, and for nothing else".into();
                return Err(Error::Pack { file: file.into(), key: id, cure });
            }
            fact.id = id;
            facts.push(fact);
        }
        let places = facts
            .iter()
            .enumerate()
            .map(|(place, fact)| (fact.id.clone(), FactId(u16::try_from(place).unwrap_or(u16::MAX))))
            .collect();
        Ok(Self { facts, places })
    }

    /// The place of the fact of this name.
    pub fn find(&self, name: &str) -> Option<FactId> {
        self.places.get(name).copied()
    }

    /// The declaration of a fact.
    pub fn fact(&self, id: FactId) -> &Fact {
        &self.facts[usize::from(id.0)]
    }

    /// Whether the fact is noted when it happens, so that its absence means it has not.
    pub fn noted_later(&self, id: FactId) -> bool {
        self.fact(id).ask == Ask::Later
    }

    /// All facts, in the order in which people are asked.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// Reads a value written in a case file or a pack.
    pub fn value(fact: &Fact, written: &Json) -> std::result::Result<Value, Trouble> {
        let wrong = || Trouble::Kind { expected: fact.kind.word() };
        let word = || written.as_str().ok_or_else(wrong);
        let choice = |word: &str| {
            let known = fact.choices.iter().any(|choice| choice == word);
            known.then(|| Arc::from(word)).ok_or_else(|| Trouble::Choice { known: fact.choices.join(", ") })
        };
        Ok(match fact.kind {
            Kind::Bool => Value::Bool(written.as_bool().ok_or_else(wrong)?),
            Kind::Integer => Value::Integer(written.as_i64().ok_or_else(wrong)?),
            Kind::Choice => Value::Word(choice(word()?)?),
            Kind::Choices => {
                let mut words = Vec::new();
                for entry in written.as_array().ok_or_else(wrong)? {
                    words.push(choice(entry.as_str().ok_or_else(wrong)?)?);
                }
                Value::Words(words)
            }
            Kind::Names => {
                let entries = written.as_array().ok_or_else(wrong)?;
                let name = |entry: &Json| {
                    let name = entry.as_str().filter(|name| name.len() <= NAME_LIMIT);
                    name.map(Arc::from).ok_or_else(wrong)
                };
                Value::Words(entries.iter().map(name).collect::<std::result::Result<_, _>>()?)
            }
            Kind::Country => Value::Word(country(word()?)?),
            Kind::Region => Value::Word(region(word()?).ok_or_else(wrong)?),
            Kind::Date => Value::Date(civil_date(word()?).ok_or(Trouble::Date)?),
            Kind::Money => Value::Money(word()?.parse().map_err(|_| Trouble::Money)?),
            Kind::Text => {
                let text = word()?;
                let most = fact.longest.unwrap_or(TEXT_LIMIT);
                if text.chars().nth(most as usize).is_some() {
                    return Err(Trouble::TooLong { most });
                }
                Value::Word(Arc::from(text))
            }
        })
    }
}

/// A day written `YYYY-MM-DD`, and in no other way.
pub fn civil_date(text: &str) -> Option<NaiveDate> {
    let number = |from: usize, to: usize| {
        let digits = text.as_bytes().get(from..to)?;
        digits.iter().try_fold(0_u32, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
    };
    if text.len() != 10 || text.as_bytes()[4] != b'-' || text.as_bytes()[7] != b'-' {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(5, 7)?, number(8, 10)?)
}

fn country(word: &str) -> std::result::Result<Arc<str>, Trouble> {
    let known = super::COUNTRIES.binary_search(&word).is_ok();
    known.then(|| Arc::from(word)).ok_or(Trouble::Country)
}

fn region(word: &str) -> Option<Arc<str>> {
    let shaped = (1..=3).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    shaped.then(|| Arc::from(word))
}

impl Situation {
    /// Reads a case file. `today` counts unless the file names its own day.
    pub fn read(vocabulary: &Vocabulary, file: &CaseFile, today: NaiveDate) -> Result<Self> {
        if file.format != CASE_FORMAT {
            return Err(Error::NotACase { detail: format!("/format: `{CASE_FORMAT}`") });
        }
        let mut case = read_facts(vocabulary, &file.facts, Scope::Case, "/facts")?;
        if let Some(place) = vocabulary.find("order.items") {
            case[usize::from(place.0)] = Some(Value::Integer(i64::try_from(file.items.len()).unwrap_or(i64::MAX)));
        }
        let items = file
            .items
            .iter()
            .enumerate()
            .map(|(place, facts)| read_facts(vocabulary, facts, Scope::Item, &format!("/items/{place}")))
            .collect::<Result<_>>()?;
        Ok(Self { today: file.today.unwrap_or(today), rates: Arc::default(), case, items })
    }

    /// The same case with exchange rates at hand.
    #[must_use]
    pub fn with_rates(self, rates: Arc<Rates>) -> Self {
        Self { rates, ..self }
    }

    /// How many items the order has.
    pub fn items(&self) -> usize {
        self.items.len()
    }

    /// The facts for one item, or for the order as a whole.
    pub fn view(&self, item: Option<usize>) -> View<'_> {
        View { situation: self, item }
    }

    /// The same case with one fact of the order set, to ask what would follow.
    #[must_use]
    pub fn supposing(&self, fact: FactId, value: Value) -> Self {
        let mut other = self.clone();
        other.case[usize::from(fact.0)] = Some(value);
        other
    }
}

fn read_facts(vocabulary: &Vocabulary, facts: &Facts, scope: Scope, at: &str) -> Result<Vec<Option<Value>>> {
    let mut values = vec![None; vocabulary.facts.len()];
    for (name, written) in facts {
        let refuse = |trouble| Error::Field { pointer: format!("{at}/{name}"), trouble };
        let id = vocabulary.find(name).ok_or_else(|| refuse(Trouble::UnknownFact))?;
        let fact = vocabulary.fact(id);
        if fact.scope != scope {
            return Err(refuse(Trouble::WrongPlace));
        }
        if fact.ask == Ask::Derived {
            return Err(refuse(Trouble::Derived));
        }
        if !written.is_null() {
            values[usize::from(id.0)] = Some(Vocabulary::value(fact, written).map_err(refuse)?);
        }
    }
    Ok(values)
}

impl<'a> View<'a> {
    /// The fact's value, or nothing where it is unknown.
    pub fn get(&self, id: FactId) -> Option<&'a Value> {
        let place = usize::from(id.0);
        let own = self.item.and_then(|item| self.situation.items.get(item)).and_then(|facts| facts[place].as_ref());
        own.or(self.situation.case[place].as_ref())
    }

    /// The fact's day, where it is a day and known.
    pub fn date(&self, id: FactId) -> Option<NaiveDate> {
        match self.get(id) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The fact's word, where it is a word and known.
    pub fn word(&self, id: FactId) -> Option<&'a str> {
        match self.get(id) {
            Some(Value::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// The day the case is looked at.
    pub fn today(&self) -> NaiveDate {
        self.situation.today
    }

    /// The latest day of this fact over all items; nothing while one item lacks it or there is none.
    pub fn latest_over_items(&self, id: FactId) -> Option<NaiveDate> {
        let days: Option<Vec<_>> =
            (0..self.situation.items.len()).map(|item| self.situation.view(Some(item)).date(id)).collect();
        days?.into_iter().max()
    }

    /// The whole situation.
    pub fn situation(&self) -> &'a Situation {
        self.situation
    }
}

/// Facts by name as written values, for output.
pub fn written(vocabulary: &Vocabulary, ids: impl IntoIterator<Item = FactId>) -> Vec<String> {
    let names: BTreeMap<FactId, &str> = ids.into_iter().map(|id| (id, vocabulary.fact(id).id.as_str())).collect();
    names.into_values().map(str::to_owned).collect()
}
