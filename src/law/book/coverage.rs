//! What the book covers for a jurisdiction, right by right, and what it does not.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LawBook;
use crate::law::Certainty;
use crate::law::deadline::{Deadline, Event, Party};
use crate::law::right::{Pinpoint, Right};

/// What is covered for one jurisdiction.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Coverage {
    pub code: String,
    pub bloc: Option<String>,
    pub edition: String,
    #[ts(type = "string")]
    pub checked: NaiveDate,
    /// Each version of each right, with the day from which it is covered and how sure it is.
    pub rights: Vec<CoveredRight>,
    /// Rights of the closed list on which the book says nothing here.
    pub not_covered: Vec<String>,
    pub languages: Vec<String>,
}

/// One covered version of a right.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CoveredRight {
    pub id: String,
    pub variant: String,
    /// Adds to the right's base entry.
    pub adds: bool,
    /// Shared by the whole bloc.
    pub harmonised: bool,
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    /// The facts whose day picks the version; the first known one counts.
    pub test: Vec<String>,
    pub certainty: Certainty,
    #[ts(type = "string")]
    pub checked: NaiveDate,
    pub basis: Vec<Pinpoint>,
    /// The conditions, all of which must hold.
    pub when: Vec<CoveredCondition>,
    pub exclusions: Vec<String>,
    pub remedies: Vec<String>,
    pub duties: Vec<String>,
    pub deadlines: Vec<CoveredDeadline>,
    pub amounts: Vec<String>,
    /// `consumer` or `trader`.
    pub burden_on: Option<String>,
}

/// A condition of a covered right and the facts it looks at.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CoveredCondition {
    pub condition: String,
    pub facts: Vec<String>,
}

/// A deadline of a covered right.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CoveredDeadline {
    pub id: String,
    pub who: Party,
    /// The facts one of whose days starts it.
    pub event: Vec<String>,
    pub length: String,
    /// The right is lost when it passes.
    pub closes: bool,
    pub certainty: Certainty,
    pub basis: Vec<Pinpoint>,
}

impl LawBook {
    /// What is covered for a jurisdiction.
    pub fn coverage(&self, code: &str) -> Option<Coverage> {
        let pack = self.packs.get(code)?;
        let silent = self.kinds.iter().filter(|kind| !pack.rights.iter().any(|right| *right.id == *kind.id));
        Some(Coverage {
            code: pack.code.to_string(),
            bloc: pack.bloc.as_deref().map(str::to_owned),
            edition: pack.edition.clone(),
            checked: pack.checked,
            rights: pack.rights.iter().map(|right| self.covered(right)).collect(),
            not_covered: silent.map(|kind| kind.id.clone()).collect(),
            languages: pack.languages.clone(),
        })
    }

    fn covered(&self, right: &Right) -> CoveredRight {
        let vocabulary = &self.vocabulary;
        CoveredRight {
            id: right.id.to_string(),
            variant: right.variant.to_string(),
            adds: right.adds,
            harmonised: right.harmonised,
            from: right.from,
            to: right.to,
            test: right.test.iter().map(|fact| vocabulary.fact(*fact).id.clone()).collect(),
            certainty: right.certainty,
            checked: right.checked,
            basis: right.basis.clone(),
            when: right.asked.parts().map(|(condition, facts)| CoveredCondition { condition, facts }).collect(),
            exclusions: right.unless.iter().map(|exclusion| exclusion.id.to_string()).collect(),
            remedies: right.remedies.iter().map(|saying| saying.id.to_string()).collect(),
            duties: right.duties.iter().map(|saying| saying.id.to_string()).collect(),
            deadlines: right.deadlines.iter().map(|deadline| self.covered_deadline(deadline)).collect(),
            amounts: right.amounts.iter().map(|amount| amount.id.to_string()).collect(),
            burden_on: right.burden.as_ref().map(|burden| burden.on.to_string()),
        }
    }

    fn covered_deadline(&self, deadline: &Deadline) -> CoveredDeadline {
        let event = |event: &Event| match event {
            Event::Of(fact) | Event::LastOf(fact) => self.vocabulary.fact(*fact).id.clone(),
        };
        CoveredDeadline {
            id: deadline.id.to_string(),
            who: deadline.who,
            event: deadline.event.iter().map(event).collect(),
            length: deadline.length.to_string(),
            closes: deadline.closes,
            certainty: deadline.certainty,
            basis: deadline.basis.clone(),
        }
    }
}
