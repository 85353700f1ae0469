//! A case and a day in, an [`Assessment`] out: laws, courts, rights held and failed alike, deadlines, questions.

mod asker;
mod better;
mod border;
mod jurisdiction;
mod step;
mod worth;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Certainty;
use super::book::{LawBook, RightKind};
use super::condition::{Condition, Ground, Outcome};
use super::conflict::{Answer, ClauseFound, CourtFound, Enforceability, LawFound, LawRole};
use super::deadline::{DeadlineFound, Party};
use super::fact::{Situation, View, Vocabulary, written};
use super::refund::{self, Sum};
use super::right::{AmountFound, BurdenFound, ExclusionFound, Pinpoint};
use crate::error::Result;

pub use better::{Better, BetterLaw};
pub use step::{RouteStep, StepReason, StepState};
pub use worth::{Verdict, Worth, WorthReason};

use asker::Asker;
use jurisdiction::Jurisdiction;

/// The format of an assessment.
pub const ASSESSMENT_FORMAT: &str = "redress-assessment/1";

/// What the law says of a case on a day: the `redress-assessment/1` document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Assessment {
    pub format: String,
    #[ts(type = "string")]
    pub today: NaiveDate,
    pub packs: Vec<PackEdition>,
    pub laws: Vec<LawFound>,
    pub courts: Vec<CourtFound>,
    /// The clauses of the contract on courts and arbitration.
    pub clauses: Vec<ClauseFound>,
    pub enforceability: Option<Enforceability>,
    pub rights: Vec<RightFound>,
    pub deadlines: Vec<DeadlineFound>,
    /// Where several laws may apply: which gives more, for what.
    pub better: Vec<BetterLaw>,
    /// Rights announced by law and not yet in force.
    pub coming: Vec<Coming>,
    pub questions: Vec<QuestionAsked>,
    /// What is owed, line by line.
    pub sum: Option<Sum>,
    /// The doors that are this person's, in the order in which they are worth trying.
    pub route: Vec<RouteStep>,
    /// Whether to go on at all; nothing while the problem is not known.
    pub worth: Option<Worth>,
    /// The letters that fit the case.
    pub letters: Vec<String>,
}

/// A right that the law has announced for a later day.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Coming {
    pub right: String,
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub variant: String,
    pub jurisdiction: String,
    #[ts(type = "string")]
    pub from: NaiveDate,
    pub basis: Vec<Pinpoint>,
}

/// The edition of a pack an assessment rests on.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct PackEdition {
    pub code: String,
    pub version: String,
}

/// How a right stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EntitlementStatus {
    Applies,
    Excluded,
    NotMet,
    Expired,
    NeedsFacts,
    NotInForce,
    NotCovered,
}

impl EntitlementStatus {
    /// It applies, or may once what is missing is known.
    pub fn holds(self) -> bool {
        matches!(self, Self::Applies | Self::NeedsFacts)
    }

    /// It applied, and its time is over.
    pub fn is_expired(self) -> bool {
        self == Self::Expired
    }
}

impl Assessment {
    /// As whose law a jurisdiction stands in the case.
    pub fn role(&self, jurisdiction: &str) -> LawRole {
        let law = self.laws.iter().find(|law| law.jurisdiction == jurisdiction);
        law.map_or(LawRole::Chosen, |law| law.role)
    }

    /// The dated deadlines of a party whose act is still to come, of doors and of rights that hold.
    pub fn due_from(&self, who: Party) -> impl Iterator<Item = &DeadlineFound> {
        let open = |deadline: &&DeadlineFound| deadline.due.is_some() && deadline.met_on.is_none();
        let own = self.deadlines.iter().filter(move |deadline| deadline.who == who);
        own.filter(open).filter(|deadline| self.counts(deadline))
    }

    /// Whether the right a deadline belongs to holds; a door's deadline stands by itself.
    pub fn counts(&self, deadline: &DeadlineFound) -> bool {
        let right = self.rights.iter().any(|right| {
            right.id == deadline.right && right.jurisdiction == deadline.jurisdiction && right.status.holds()
        });
        right || deadline.door.is_some()
    }
}

/// One condition, how it came out, and the facts it looked at.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Reason {
    pub condition: Arc<str>,
    pub outcome: Outcome,
    #[ts(type = "Array<string>")]
    pub facts: Arc<[String]>,
}

/// A right, held or failed, with its reasons.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct RightFound {
    pub id: String,
    /// Which of several entries of this right it is.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub variant: String,
    pub jurisdiction: String,
    pub item: Option<usize>,
    pub status: EntitlementStatus,
    pub excluded_by: Option<ExclusionFound>,
    pub basis: Vec<Pinpoint>,
    /// What a letter cites.
    pub cite: Vec<Pinpoint>,
    pub remedies: Vec<String>,
    pub duties: Vec<String>,
    pub burden: Option<BurdenFound>,
    pub amounts: Vec<AmountFound>,
    pub because: Vec<Reason>,
    pub missing: Vec<String>,
    pub certainty: Certainty,
    #[ts(type = "string | null")]
    pub checked: Option<NaiveDate>,
}

/// An unknown fact that could still change an outcome.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct QuestionAsked {
    pub fact: String,
    /// The item it is about, where it is a fact of an item.
    pub item: Option<usize>,
    pub decides: Vec<String>,
}

/// Assesses a case.
///
/// # Errors
/// Only where a period leads beyond the calendar.
pub fn assess(book: &LawBook, situation: &Situation) -> Result<Assessment> {
    let whole = book.ground(situation.view(None));
    let mut asker = Asker::default();
    let laws = border::laws(book, whole, &mut asker);
    let courts = border::courts(book, whole, &mut asker);
    let mut found = Assessment {
        format: ASSESSMENT_FORMAT.into(),
        today: situation.today,
        packs: Vec::new(),
        laws,
        courts,
        clauses: border::clauses(book, whole, &mut asker),
        enforceability: border::enforceability(book, whole),
        rights: Vec::new(),
        deadlines: Vec::new(),
        better: Vec::new(),
        coming: Vec::new(),
        questions: Vec::new(),
        sum: None,
        route: Vec::new(),
        worth: None,
        letters: Vec::new(),
    };
    let candidates: Vec<String> =
        found.laws.iter().filter(|law| law.applies != Answer::No).map(|law| law.jurisdiction.clone()).collect();
    for code in candidates {
        let region = region(book, whole.facts, &code);
        match (book.pack(&code), book.clock(&code, region)) {
            (Some(pack), Some(clock)) => {
                found.packs.push(PackEdition { code: code.clone(), version: pack.edition.clone() });
                Jurisdiction { book, pack, clock, situation }.rights(&mut found, &mut asker)?;
            }
            _ => book
                .kinds
                .iter()
                .filter(|kind| relevant(book, kind, whole.facts))
                .for_each(|kind| found.rights.push(uncovered(kind, &code))),
        }
    }
    found.better = better::compare(&found);
    found.sum = refund::sum(book, situation, &found);
    found.questions = asker.questions(book);
    Ok(found)
}

/// The region whose holidays count: the consumer's, where it is the consumer's country.
fn region<'a>(book: &LawBook, facts: View<'a>, code: &str) -> Option<&'a str> {
    let word = |name| book.vocabulary.find(name).and_then(|id| facts.word(id));
    if word("consumer.country") == Some(code) { word("consumer.region") } else { word("trader.region") }
}

fn relevant(book: &LawBook, kind: &RightKind, facts: View<'_>) -> bool {
    let problem = book.vocabulary.find("problem.kind").and_then(|id| facts.word(id));
    problem.is_some_and(|problem| kind.problems.iter().any(|known| known == problem))
}

fn uncovered(kind: &RightKind, code: &str) -> RightFound {
    blank(&kind.id, "", code, None, EntitlementStatus::NotCovered)
}

fn blank(id: &str, variant: &str, code: &str, item: Option<usize>, status: EntitlementStatus) -> RightFound {
    RightFound {
        id: id.into(),
        variant: variant.into(),
        jurisdiction: code.into(),
        item,
        status,
        excluded_by: None,
        basis: Vec::new(),
        cite: Vec::new(),
        remedies: Vec::new(),
        duties: Vec::new(),
        burden: None,
        amounts: Vec::new(),
        because: Vec::new(),
        missing: Vec::new(),
        certainty: Certainty::Certain,
        checked: None,
    }
}

/// The conditions of a rule, one by one.
pub fn reasons(condition: &Condition, ground: Ground<'_>) -> Vec<Reason> {
    Asked::of(condition, ground.vocabulary).reasons(condition, ground)
}

/// What a rule's conditions are called and which facts they look at: the part of its reasons that no case changes.
#[derive(Clone, Debug)]
pub struct Asked(Vec<(Arc<str>, Arc<[String]>)>);

impl Asked {
    /// The names and facts of a condition's parts.
    pub fn of(condition: &Condition, vocabulary: &Vocabulary) -> Self {
        let part = |part: &Condition| {
            let mut facts = BTreeSet::new();
            part.facts(&mut facts);
            (part.label(vocabulary).into(), written(vocabulary, facts).into())
        };
        Self(condition.parts().iter().map(part).collect())
    }

    /// Each part's name and facts.
    pub fn parts(&self) -> impl Iterator<Item = (String, Vec<String>)> + '_ {
        self.0.iter().map(|(condition, facts)| (condition.to_string(), facts.to_vec()))
    }

    /// How each part of the condition came out.
    pub fn reasons(&self, condition: &Condition, ground: Ground<'_>) -> Vec<Reason> {
        let reason = |((condition, facts), part): (&(Arc<str>, Arc<[String]>), &Condition)| Reason {
            condition: Arc::clone(condition),
            outcome: part.outcome(ground),
            facts: Arc::clone(facts),
        };
        self.0.iter().zip(condition.parts()).map(reason).collect()
    }
}
