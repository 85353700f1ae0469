//! The order and conditions of a letter's clauses, without a word of prose.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{ClauseKind, Role};
use crate::error::{Error, Result};
use crate::law::{
    Assessment, Condition, EntitlementStatus, Ground, LawBook, Outcome, Reader, RightFound, RouteStep, StepState, Tree,
    read_tree,
};
use crate::locale::{Locale, Locales};

/// All letters, by kind.
pub struct Letters(BTreeMap<String, Structure>);

/// A letter's structure.
pub struct Structure {
    pub kind: String,
    /// The rights it may rest on, the first that holds.
    pub rights: Vec<RightRule>,
    /// Who it goes to: `trader`, `bank`, `platform` or `body`.
    pub to: String,
    /// Fits only while a door of one of these steps is open.
    pub steps: Vec<String>,
    /// The kinds of the seller's answer that it replies to.
    pub answers: Vec<String>,
    /// Facts that sending it brings about on its day, and the one that becomes the demanded day.
    pub sets: Vec<String>,
    pub sets_demand: Option<String>,
    /// Facts without which it cannot be written.
    pub needs: Vec<String>,
    /// When it fits, beside its right.
    pub when: Option<Condition>,
    pub demand: Option<Demand>,
    pub clauses: Vec<ClauseRule>,
}

/// A right that a letter may rest on, and when it is this right that the letter is about.
pub struct RightRule {
    pub id: String,
    pub when: Option<Condition>,
    /// When the contract is at an end under this right, so that money is due back and nothing else can be asked for.
    pub ended: Option<Condition>,
}

/// The day a letter asks to be met.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    /// The deadline that the law itself gives the trader.
    pub deadline: Option<String>,
    /// The fact that this letter brings about: its day is today.
    pub assuming: Option<String>,
    /// The time asked for where the law gives none.
    pub length: String,
}

/// A clause and when it is said.
pub struct ClauseRule {
    pub id: String,
    pub kind: ClauseKind,
    /// What it does in the letter; none for the letter's head.
    pub role: Option<Role>,
    /// The clauses without which it says nothing: it falls when they are all left out.
    pub with: Vec<String>,
    /// Facts that come about on the day the letter is sent with it.
    pub sets: Vec<String>,
    /// Its text is one that all letters share.
    pub shared: bool,
    pub when: Option<Condition>,
    /// Only where the right gives this remedy, lays down this duty, or comes to this amount.
    pub remedy: Option<String>,
    /// Only where the right does not give this remedy, or not yet.
    pub without_remedy: Option<String>,
    pub duty: Option<String>,
    pub amount: Option<String>,
    /// Only where this party (`trader` or `consumer`) must prove its side.
    pub burden: Option<String>,
    /// Only where the letter rests on this right.
    pub right: Option<String>,
    /// Only where the contract is at an end under the letter's right, or only where it is not.
    pub ended: Option<bool>,
    /// Only where the demanded day is the law's own (`law`), or is merely asked for (`asked`).
    pub demand: Option<String>,
    /// It names the right's articles (`right`) or those of the demanded day (`demand`).
    pub cite: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStructure {
    right: Option<String>,
    #[serde(default)]
    rights: Vec<RawRight>,
    #[serde(default = "trader")]
    to: String,
    #[serde(default)]
    steps: Vec<String>,
    #[serde(default)]
    answers: Vec<String>,
    #[serde(default)]
    sets: Vec<String>,
    sets_demand: Option<String>,
    #[serde(default)]
    needs: Vec<String>,
    when: Option<Tree>,
    demand: Option<Demand>,
    clause: Vec<RawClause>,
}

/// A right by its name, or with the condition that makes it the right the letter is about.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawRight {
    Plain(String),
    Bound { id: String, when: Option<Tree>, ended: Option<Tree> },
}

fn trader() -> String {
    "trader".into()
}

/// Those to whom a letter may go; each has a name, an address and an e-mail address among the facts.
const RECIPIENTS: [&str; 4] = ["trader", "bank", "platform", "body"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClause {
    id: String,
    kind: ClauseKind,
    role: Option<Role>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    sets: Vec<String>,
    #[serde(default)]
    shared: bool,
    when: Option<Tree>,
    remedy: Option<String>,
    without_remedy: Option<String>,
    duty: Option<String>,
    amount: Option<String>,
    burden: Option<String>,
    right: Option<String>,
    ended: Option<bool>,
    demand: Option<String>,
    cite: Option<String>,
}

impl Letters {
    /// Reads (path, text) of `assets/letters/<kind>.toml`.
    pub fn read<'a>(book: &LawBook, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut letters = BTreeMap::new();
        for (path, text) in files {
            let kind = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml").to_owned();
            let raw: RawStructure = read_tree(path, text)?;
            letters.insert(kind.clone(), Draughtsman { book, file: path }.structure(kind, raw)?);
        }
        Ok(Self(letters))
    }

    /// The structure of a kind of letter.
    pub fn get(&self, kind: &str) -> Result<&Structure> {
        let known = || self.0.keys().cloned().collect::<Vec<_>>().join(", ");
        self.0.get(kind).ok_or_else(|| Error::Unknown { what: "letter", name: kind.into(), known: known() })
    }

    /// All kinds.
    pub fn all(&self) -> impl Iterator<Item = &Structure> {
        self.0.values()
    }

    /// The languages in which a letter is whole.
    pub fn languages(&self, kind: &str, locales: &Locales) -> Vec<String> {
        let whole = |tag: &&str| {
            let locale = locales.find(tag);
            locale.is_ok_and(|locale| self.get(kind).is_ok_and(|structure| structure.gaps(locale).is_empty()))
        };
        locales.tags().filter(whole).map(str::to_owned).collect()
    }

    /// The kinds that fit an assessed case, the nearest addressee first.
    pub fn fitting(&self, ground: Ground<'_>, found: &Assessment) -> Vec<String> {
        let fits = |structure: &&Structure| {
            structure.fits(ground) && structure.has_door(found) && structure.entitlement(ground, found).is_some()
        };
        let mut fitting: Vec<&Structure> = self.0.values().filter(fits).collect();
        fitting.sort_by_key(|structure| structure.distance());
        fitting.into_iter().map(|structure| structure.kind.clone()).collect()
    }
}

impl Structure {
    /// The texts a language lacks for this letter to be whole.
    pub fn gaps(&self, locale: &Locale) -> Vec<String> {
        let written = |clause: &&ClauseRule| {
            !matches!(clause.kind, ClauseKind::Sender | ClauseKind::Recipient | ClauseKind::Date)
        };
        let texts = self.clauses.iter().filter(written).map(|clause| self.text_id(clause));
        texts.chain([format!("letter-{}", self.dashed())]).filter(|id| !locale.has(id)).collect()
    }

    /// The id of a clause's text: its own, or the one all letters share.
    pub fn text_id(&self, clause: &ClauseRule) -> String {
        if clause.shared { format!("letter-{}", clause.id) } else { format!("letter-{}-{}", self.dashed(), clause.id) }
    }

    fn dashed(&self) -> String {
        self.kind.replace('_', "-")
    }

    /// Whether the case is one it is written for, beside its right and its door.
    pub fn fits(&self, ground: Ground<'_>) -> bool {
        holds(self.when.as_ref(), ground)
    }

    /// Whether it goes to the seller.
    pub fn goes_to_trader(&self) -> bool {
        self.to == RECIPIENTS[0]
    }

    /// How far from the seller it goes: to the seller, to somebody else, to a door further up.
    fn distance(&self) -> u8 {
        match (self.goes_to_trader(), self.steps.is_empty()) {
            (true, true) => 0,
            (false, true) => 1,
            (_, false) => 2,
        }
    }

    /// Whether a door it is written for is open.
    pub fn has_door(&self, found: &Assessment) -> bool {
        let open = |step: &&RouteStep| step.state == StepState::Now && self.steps.contains(&step.step);
        self.steps.is_empty() || found.route.iter().any(|step| open(&step))
    }

    /// The entitlement the letter rests on: one that holds, under the home law first, then as the letter ranks its rights.
    pub fn entitlement<'a>(&self, ground: Ground<'_>, found: &'a Assessment) -> Option<&'a RightFound> {
        let about: Vec<&RightRule> = self.rights.iter().filter(|rule| holds(rule.when.as_ref(), ground)).collect();
        let rank = |right: &RightFound| about.iter().position(|rule| rule.id == right.id);
        // Of several entries of one right, the one that gives what the letter asks for.
        let given = |right: &RightFound| {
            let asked = self.clauses.iter().filter_map(|clause| clause.remedy.as_ref());
            std::cmp::Reverse(asked.filter(|remedy| right.remedies.contains(remedy)).count())
        };
        let order = |right: &&RightFound| {
            (right.status != EntitlementStatus::Applies, found.role(&right.jurisdiction), rank(right), given(right))
        };
        found.rights.iter().filter(|right| rank(right).is_some() && right.status.holds()).min_by_key(order)
    }
}

/// Whether a condition that may be absent is met.
pub(super) fn holds(when: Option<&Condition>, ground: Ground<'_>) -> bool {
    when.is_none_or(|when| when.outcome(ground) == Outcome::True)
}

/// Reads one file, and refuses it with the place and the cure.
struct Draughtsman<'a> {
    book: &'a LawBook,
    file: &'a str,
}

impl Draughtsman<'_> {
    fn refuse(&self, key: &str, cure: &str) -> Error {
        Error::Pack { file: self.file.into(), key: key.into(), cure: cure.into() }
    }

    fn condition(&self, key: &str, written: Option<Tree>) -> Result<Option<Condition>> {
        let reader = Reader { vocabulary: &self.book.vocabulary, named: &self.book.named };
        let read =
            |written: Tree| reader.read(&written).map_err(|(below, cure)| self.refuse(&format!("{key}{below}"), &cure));
        written.map(read).transpose()
    }

    fn right(&self, right: RawRight) -> Result<RightRule> {
        let (id, when, ended) = match right {
            RawRight::Plain(id) => (id, None, None),
            RawRight::Bound { id, when, ended } => (id, when, ended),
        };
        if !self.book.kinds.iter().any(|known| known.id == id) {
            return Err(self.refuse("right", &format!("`{id}` is no right of assets/law/rights.toml")));
        }
        let when = self.condition(&format!("right {id}.when"), when)?;
        Ok(RightRule { when, ended: self.condition(&format!("right {id}.ended"), ended)?, id })
    }

    fn clause(&self, clause: RawClause, known: &[String]) -> Result<ClauseRule> {
        let at = |key: &str| format!("clause {}.{key}", clause.id);
        if clause.kind.is_droppable() != clause.role.is_some() {
            return Err(self.refuse(&at("role"), "a clause of the text has a role, the letter's head has none"));
        }
        if let Some(other) = clause.with.iter().find(|other| !known.contains(other)) {
            return Err(self.refuse(&at("with"), &format!("`{other}` is no clause of this letter")));
        }
        Ok(ClauseRule {
            when: self.condition(&at("when"), clause.when)?,
            id: clause.id,
            kind: clause.kind,
            role: clause.role,
            with: clause.with,
            sets: clause.sets,
            shared: clause.shared,
            remedy: clause.remedy,
            without_remedy: clause.without_remedy,
            duty: clause.duty,
            amount: clause.amount,
            burden: clause.burden,
            right: clause.right,
            ended: clause.ended,
            demand: clause.demand,
            cite: clause.cite,
        })
    }

    fn structure(&self, kind: String, raw: RawStructure) -> Result<Structure> {
        let clause_sets = raw.clause.iter().flat_map(|clause| &clause.sets);
        for fact in raw.needs.iter().chain(&raw.sets).chain(&raw.sets_demand).chain(clause_sets) {
            if self.book.vocabulary.find(fact).is_none() {
                return Err(self.refuse("needs", &format!("`{fact}` is no fact of assets/law/facts.toml")));
            }
        }
        let rights = raw.right.map(RawRight::Plain).into_iter().chain(raw.rights);
        let rights: Vec<RightRule> = rights.map(|right| self.right(right)).collect::<Result<_>>()?;
        if rights.is_empty() {
            return Err(self.refuse("right", "name the right it rests on"));
        }
        if !RECIPIENTS.contains(&raw.to.as_str()) {
            return Err(self.refuse("to", &format!("one of {}", RECIPIENTS.join(", "))));
        }
        let known: Vec<String> = raw.clause.iter().map(|clause| clause.id.clone()).collect();
        Ok(Structure {
            kind,
            rights,
            to: raw.to,
            steps: raw.steps,
            answers: raw.answers,
            sets: raw.sets,
            sets_demand: raw.sets_demand,
            needs: raw.needs,
            when: self.condition("when", raw.when)?,
            demand: raw.demand,
            clauses: raw.clause.into_iter().map(|clause| self.clause(clause, &known)).collect::<Result<_>>()?,
        })
    }
}
