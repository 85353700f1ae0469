//! Conditions over facts, in three-valued logic, each able to say why it came out as it did.
//!
//! In a pack a condition is one of
//! - a name from `assets/law/conditions.toml`: `"distance_contract"`;
//! - a test of one fact: `{ fact = "contract.channel", in = ["online", "phone"] }`;
//! - `{ all = [..] }`, `{ any = [..] }`, `{ not = .. }`; a list alone means `all`.
//!
//! Tests: `is`, `in`, `has` and `has_any` (sets), `known`, `same_as` (another fact), `in_bloc`, `from` and `before`
//! (days), `passed` (the day lies before today), `at_least` and `below` (money, integers). An unknown fact makes a test
//! unknown (Kleene), except `known`, which is about just that.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fact::{FactId, Kind, Value, View, Vocabulary, civil_date};
use super::tree::{Table, Tree};

/// How a condition came out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Outcome {
    True,
    False,
    Unknown,
}

impl From<bool> for Outcome {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl std::ops::Not for Outcome {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// A condition, ready to be asked.
#[derive(Clone, Debug)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Named(Arc<str>, Arc<Condition>),
    Test(FactId, Test),
}

/// What is asked of one fact.
#[derive(Clone, Debug)]
pub enum Test {
    Is(Value),
    In(Vec<Value>),
    Has(Arc<str>),
    HasAny(Vec<Arc<str>>),
    Known(bool),
    SameAs(FactId),
    InBloc(Arc<str>),
    From(NaiveDate),
    Before(NaiveDate),
    Passed(bool),
    AtLeast(Value),
    Below(Value),
}

/// The countries of each bloc, by the bloc's code.
pub type Blocs = HashMap<String, BTreeSet<String>>;

/// A case's facts and the blocs its countries may belong to.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub facts: View<'a>,
    pub blocs: &'a Blocs,
    pub vocabulary: &'a Vocabulary,
}

impl Condition {
    /// How the condition comes out on these facts.
    pub fn outcome(&self, ground: Ground<'_>) -> Outcome {
        match self {
            Self::All(parts) => all(parts.iter().map(|part| part.outcome(ground))),
            Self::Any(parts) => !all(parts.iter().map(|part| !part.outcome(ground))),
            Self::Not(part) => !part.outcome(ground),
            Self::Named(_, part) => part.outcome(ground),
            Self::Test(fact, test) => test.outcome(*fact, ground),
        }
    }

    /// The unknown facts that could still change the outcome. Empty unless the outcome is unknown.
    pub fn missing(&self, ground: Ground<'_>, into: &mut BTreeSet<FactId>) {
        if self.outcome(ground) != Outcome::Unknown {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.missing(ground, into)),
            Self::Not(part) => part.missing(ground, into),
            Self::Named(_, part) => part.missing(ground, into),
            Self::Test(fact, test) => {
                if ground.facts.get(*fact).is_none() {
                    into.insert(*fact);
                }
                if let Test::SameAs(other) = test
                    && ground.facts.get(*other).is_none()
                {
                    into.insert(*other);
                }
            }
        }
    }

    /// Every fact the condition speaks of.
    pub fn facts(&self, into: &mut BTreeSet<FactId>) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.facts(into)),
            Self::Not(part) => part.facts(into),
            Self::Named(_, part) => part.facts(into),
            Self::Test(fact, test) => {
                into.insert(*fact);
                if let Test::SameAs(other) = test {
                    into.insert(*other);
                }
            }
        }
    }

    /// The parts that are explained one by one: the members of an outermost `all`, else the condition itself.
    pub fn parts(&self) -> &[Condition] {
        match self {
            Self::All(parts) => parts,
            other => std::slice::from_ref(other),
        }
    }

    /// The condition's name, or its test in words a program can match: `item.kind is goods`.
    pub fn label(&self, vocabulary: &Vocabulary) -> String {
        let list = |parts: &[Condition], word: &str| {
            parts.iter().map(|part| part.label(vocabulary)).collect::<Vec<_>>().join(word)
        };
        match self {
            Self::All(parts) => format!("({})", list(parts, " and ")),
            Self::Any(parts) => format!("({})", list(parts, " or ")),
            Self::Not(part) => format!("not {}", part.label(vocabulary)),
            Self::Named(name, _) => name.to_string(),
            Self::Test(fact, test) => {
                format!("{} {}", vocabulary.fact(*fact).id, test.label(vocabulary))
            }
        }
    }
}

/// Kleene conjunction: one false decides, else one unknown leaves it open.
pub fn all(outcomes: impl IntoIterator<Item = Outcome>) -> Outcome {
    let mut result = Outcome::True;
    for outcome in outcomes {
        match outcome {
            Outcome::False => return Outcome::False,
            Outcome::Unknown => result = Outcome::Unknown,
            Outcome::True => {}
        }
    }
    result
}

impl Test {
    fn outcome(&self, fact: FactId, ground: Ground<'_>) -> Outcome {
        let value = ground.facts.get(fact);
        if let Self::Known(wanted) = self {
            return (value.is_some() == *wanted).into();
        }
        let Some(value) = value else {
            return Outcome::Unknown;
        };
        match self {
            Self::Is(wanted) => (value == wanted).into(),
            Self::In(wanted) => wanted.contains(value).into(),
            Self::Has(word) => matches!(value, Value::Words(words) if words.contains(word)).into(),
            Self::HasAny(any) => {
                matches!(value, Value::Words(words) if any.iter().any(|word| words.contains(word))).into()
            }
            Self::SameAs(other) => ground.facts.get(*other).map_or(Outcome::Unknown, |other| (value == other).into()),
            Self::InBloc(bloc) => {
                let members = ground.blocs.get(bloc.as_ref());
                matches!((value, members), (Value::Word(code), Some(members)) if members.contains(code.as_ref())).into()
            }
            Self::From(day) => matches!(value, Value::Date(date) if date >= day).into(),
            Self::Before(day) => matches!(value, Value::Date(date) if date < day).into(),
            Self::Passed(wanted) => {
                matches!(value, Value::Date(date) if (*date < ground.facts.today()) == *wanted).into()
            }
            Self::AtLeast(bound) => compare(value, bound).map_or(Outcome::Unknown, |order| order.is_ge().into()),
            Self::Below(bound) => compare(value, bound).map_or(Outcome::Unknown, |order| order.is_lt().into()),
            Self::Known(_) => Outcome::Unknown,
        }
    }

    fn label(&self, vocabulary: &Vocabulary) -> String {
        let words = |words: &[Arc<str>]| words.join(", ");
        match self {
            Self::Is(value) => format!("is {value}"),
            Self::In(values) => {
                format!("in [{}]", values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
            }
            Self::Has(word) => format!("has {word}"),
            Self::HasAny(any) => format!("has one of [{}]", words(any)),
            Self::Known(true) => "is known".into(),
            Self::Known(false) => "is not known".into(),
            Self::SameAs(other) => format!("same as {}", vocabulary.fact(*other).id),
            Self::InBloc(bloc) => format!("in bloc {bloc}"),
            Self::From(day) => format!("from {day}"),
            Self::Before(day) => format!("before {day}"),
            Self::Passed(true) => "has passed".into(),
            Self::Passed(false) => "has not passed".into(),
            Self::AtLeast(value) => format!("at least {value}"),
            Self::Below(value) => format!("below {value}"),
        }
    }
}

/// Money of two currencies does not compare: without an exchange rate the outcome stays unknown.
fn compare(value: &Value, bound: &Value) -> Option<std::cmp::Ordering> {
    match (value, bound) {
        (Value::Integer(a), Value::Integer(b)) => Some(a.cmp(b)),
        (Value::Money(a), Value::Money(b)) if a.currency == b.currency => Some(a.minor.cmp(&b.minor)),
        _ => None,
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bool(value) => write!(f, "{value}"),
            Self::Word(word) => f.write_str(word),
            Self::Words(words) => write!(f, "[{}]", words.join(", ")),
            Self::Date(date) => write!(f, "{date}"),
            Self::Money(money) => write!(f, "{money}"),
            Self::Integer(number) => write!(f, "{number}"),
        }
    }
}

/// The named conditions that packs and letters share.
pub type Named = HashMap<String, Arc<Condition>>;

/// Reads conditions written in TOML against a vocabulary and the named conditions known so far.
pub struct Reader<'a> {
    pub vocabulary: &'a Vocabulary,
    pub named: &'a Named,
}

/// Why a condition could not be read: the key below the condition's own, and the cure.
pub type Refusal = (String, String);

impl Reader<'_> {
    /// Reads one condition.
    pub fn read(&self, written: &Tree) -> Result<Condition, Refusal> {
        match written {
            Tree::String(name) => {
                let known = self.named.get(name).ok_or_else(|| {
                    (String::new(), format!("`{name}` is no condition of assets/law/conditions.toml; define it there"))
                })?;
                Ok(Condition::Named(Arc::from(name.as_str()), Arc::clone(known)))
            }
            Tree::Array(parts) => Ok(Condition::All(self.list(parts)?)),
            Tree::Object(table) => self.table(table),
            _ => Err((String::new(), "write a condition's name, a list, or a table".into())),
        }
    }

    fn list(&self, parts: &[Tree]) -> Result<Vec<Condition>, Refusal> {
        let place = |number: usize, (key, cure): Refusal| (format!("[{number}]{key}"), cure);
        parts.iter().enumerate().map(|(number, part)| self.read(part).map_err(|e| place(number, e))).collect()
    }

    fn table(&self, table: &Table) -> Result<Condition, Refusal> {
        if let Some(fact) = table.get("fact") {
            return self.test(fact, table);
        }
        let mut entries = table.iter();
        let (Some((word, inner)), None) = (entries.next(), entries.next()) else {
            return Err((String::new(), "one of `fact`, `all`, `any`, `not`, and nothing beside it".into()));
        };
        let below = |(key, cure): Refusal| (format!(".{word}{key}"), cure);
        match (word.as_str(), inner) {
            ("all", Tree::Array(parts)) => Ok(Condition::All(self.list(parts).map_err(below)?)),
            ("any", Tree::Array(parts)) => Ok(Condition::Any(self.list(parts).map_err(below)?)),
            ("not", inner) => Ok(Condition::Not(Box::new(self.read(inner).map_err(below)?))),
            _ => Err((format!(".{word}"), "a condition is made of `fact`, `all` [..], `any` [..] or `not`".into())),
        }
    }

    fn fact(&self, written: &Tree, key: &str) -> Result<FactId, Refusal> {
        let name = written.as_str().unwrap_or_default();
        let unknown = || (format!(".{key}"), format!("`{name}` is no fact of assets/law/facts.toml"));
        self.vocabulary.find(name).ok_or_else(unknown)
    }

    fn test(&self, fact: &Tree, table: &Table) -> Result<Condition, Refusal> {
        let id = self.fact(fact, "fact")?;
        let mut tests = table.iter().filter(|(key, _)| *key != "fact");
        let (Some((word, written)), None) = (tests.next(), tests.next()) else {
            return Err((String::new(), "exactly one test beside `fact`".into()));
        };
        let at = |cure: String| (format!(".{word}"), cure);
        let value = |written: &Tree| self.value(id, written).map_err(at);
        let words = |written: &Tree| match value(&Tree::Array(written.as_array().cloned().unwrap_or_default()))? {
            Value::Words(words) => Ok(words),
            _ => Err(at("this fact holds no set".into())),
        };
        let day = || written.as_str().and_then(civil_date).ok_or_else(|| at("a day such as \"2026-06-19\"".into()));
        let flag = || written.as_bool().ok_or_else(|| at("true or false".into()));
        let kind = self.vocabulary.fact(id).kind;
        let test = match word.as_str() {
            "is" => Test::Is(value(written)?),
            "in" => Test::In(written.as_array().into_iter().flatten().map(value).collect::<Result<_, _>>()?),
            "has" => Test::Has(words(&Tree::Array(vec![written.clone()]))?.remove(0)),
            "has_any" => Test::HasAny(words(written)?),
            "known" => Test::Known(flag()?),
            "same_as" => Test::SameAs(self.fact(written, "same_as")?),
            "in_bloc" => Test::InBloc(Arc::from(written.as_str().unwrap_or_default())),
            "from" if kind == Kind::Date => Test::From(day()?),
            "before" if kind == Kind::Date => Test::Before(day()?),
            "passed" if kind == Kind::Date => Test::Passed(flag()?),
            "at_least" if matches!(kind, Kind::Money | Kind::Integer) => Test::AtLeast(value(written)?),
            "below" if matches!(kind, Kind::Money | Kind::Integer) => Test::Below(value(written)?),
            _ => {
                return Err(at(format!("`{word}` is no test of a fact of kind {}", kind.word())));
            }
        };
        Ok(Condition::Test(id, test))
    }

    fn value(&self, id: FactId, written: &Tree) -> Result<Value, String> {
        let fact = self.vocabulary.fact(id);
        Vocabulary::value(fact, written).map_err(|_| {
            if fact.choices.is_empty() {
                format!("a value of kind {}", fact.kind.word())
            } else {
                format!("one of {}", fact.choices.join(", "))
            }
        })
    }
}
