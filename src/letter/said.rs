//! A letter as its sender has it now: which clauses are said, which day is demanded, what had better be worded otherwise.
//!
//! What this is: what dropping and editing do to a letter. What this is not: drafting; nothing here is worded anew.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::guard::{Asked, Finding, Guard};
use super::{Letter, Role, markdown};
use crate::error::Result;
use crate::locale::Locale;

/// How one clause stands.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ClauseReview {
    pub id: String,
    /// Whether it goes out with the letter: neither dropped nor left without what it refers to.
    pub said: bool,
    pub edited: bool,
    pub findings: Vec<Finding>,
}

/// How a letter stands.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LetterReview {
    pub clauses: Vec<ClauseReview>,
    /// The day it still demands, in words.
    pub demand_words: Option<String>,
}

impl Letter {
    /// Whether each clause is said. A clause falls when all it refers to are left out.
    pub fn said(&self) -> Vec<bool> {
        let mut said: Vec<bool> =
            self.clauses.iter().map(|clause| !(clause.dropped && clause.kind.is_droppable())).collect();
        loop {
            let stands = |id: &String| self.clauses.iter().zip(&said).any(|(clause, said)| *said && clause.id == *id);
            let falls = |clause: &super::Clause| {
                clause.kind.is_droppable() && !clause.falls_with.is_empty() && !clause.falls_with.iter().any(stands)
            };
            let fallen: Vec<usize> =
                (0..said.len()).filter(|place| said[*place] && falls(&self.clauses[*place])).collect();
            if fallen.is_empty() {
                return said;
            }
            fallen.into_iter().for_each(|place| said[place] = false);
        }
    }

    /// The letter as it goes out: what is not said is not in it.
    pub fn as_sent(&self) -> Cow<'_, Self> {
        let said = self.said();
        if said.iter().all(|said| *said) {
            return Cow::Borrowed(self);
        }
        let clauses = self.clauses.iter().zip(said).filter(|(_, said)| *said).map(|(clause, _)| clause.clone());
        Cow::Owned(Self { clauses: clauses.collect(), ..self.clone() })
    }

    /// The day that it demands as it goes out: that of a said clause which still names it. `locale` is the letter's own.
    pub fn demanded(&self, locale: &Locale) -> Option<NaiveDate> {
        if self.clauses.iter().all(|clause| clause.day.is_none()) {
            return self.demand;
        }
        let said = self.clauses.iter().zip(self.said()).filter(|(_, said)| *said);
        said.filter_map(|(clause, _)| clause.day.filter(|day| clause.plain().contains(&locale.date(*day)))).max()
    }

    /// How it stands, in the sender's words. `theirs` is the letter's own language.
    pub fn review(&self, guard: &Guard, theirs: &Locale, sender: &Locale, today: NaiveDate) -> Result<LetterReview> {
        let mut clauses = Vec::new();
        for (clause, said) in self.clauses.iter().zip(self.said()) {
            let asks = matches!(clause.role, Some(Role::Demand | Role::Day));
            let asked = asks.then_some(Asked { today });
            let text = if said && clause.kind.is_droppable() { clause.plain() } else { String::new() };
            clauses.push(ClauseReview {
                id: clause.id.clone(),
                said,
                edited: clause.edited(),
                findings: guard.findings(&text, [theirs, sender], sender, asked)?,
            });
        }
        Ok(LetterReview { clauses, demand_words: self.demanded(theirs).map(|day| sender.date(day)) })
    }

    /// A clause's other wording taken for its own, as plain text.
    pub(super) fn same_words(one: &str, other: &str) -> bool {
        markdown::to_text(one) == markdown::to_text(other)
    }
}
