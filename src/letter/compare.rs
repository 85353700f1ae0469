//! A kept letter beside a fresh draft of it: what the facts of today would say otherwise.
//!
//! What this is: a comparison, clause by clause, with both wordings. What this is not: a change; the sender takes a new
//! wording or leaves it.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{Clause, Letter};

/// How a clause of a kept letter stands to a fresh draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ClauseState {
    /// A fresh draft says the same.
    Same,
    /// Its sender changed it; a fresh draft would say what was drafted then.
    Edited,
    /// The facts have changed: a fresh draft words it otherwise.
    Stale,
    /// A fresh draft no longer says it.
    NoLongerSaid,
    /// A fresh draft says it, and the letter has it not.
    NewlySaid,
}

/// A clause, kept and fresh.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ClauseCompared {
    pub id: String,
    pub state: ClauseState,
    /// As a fresh draft says it, where it does.
    pub fresh: Option<Clause>,
}

/// A letter, kept and fresh, in the order of the fresh draft.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LetterCompared {
    pub clauses: Vec<ClauseCompared>,
    #[ts(type = "string")]
    pub date: NaiveDate,
    #[ts(type = "string | null")]
    pub demand: Option<NaiveDate>,
}

/// Compares a kept letter with a fresh draft of the same kind in the same languages.
pub fn compare(kept: &Letter, fresh: &Letter) -> LetterCompared {
    let find = |letter: &Letter, id: &str| letter.clauses.iter().position(|clause| clause.id == id);
    let gone = |clause: &&Clause| find(fresh, &clause.id).is_none();
    let mut clauses: Vec<ClauseCompared> = fresh
        .clauses
        .iter()
        .map(|clause| ClauseCompared {
            id: clause.id.clone(),
            state: find(kept, &clause.id).map_or(ClauseState::NewlySaid, |place| state(&kept.clauses[place], clause)),
            fresh: Some(clause.clone()),
        })
        .collect();
    for clause in kept.clauses.iter().filter(gone) {
        // Behind the clause it stood behind, so that both letters read in one order.
        let before = kept.clauses[..find(kept, &clause.id).unwrap_or(0)].last();
        let place = before.and_then(|before| clauses.iter().position(|other| other.id == before.id));
        let compared = ClauseCompared { id: clause.id.clone(), state: ClauseState::NoLongerSaid, fresh: None };
        clauses.insert(place.map_or(0, |place| place + 1), compared);
    }
    LetterCompared { clauses, date: fresh.date, demand: fresh.demand }
}

fn state(kept: &Clause, fresh: &Clause) -> ClauseState {
    let drafted = if kept.drafted.is_empty() { &kept.theirs } else { &kept.drafted };
    if Letter::same_words(&kept.theirs, &fresh.theirs) {
        ClauseState::Same
    } else if Letter::same_words(drafted, &fresh.theirs) {
        ClauseState::Edited
    } else {
        ClauseState::Stale
    }
}
