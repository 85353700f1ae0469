//! Letters: a structure (`assets/letters`) and a language (`locales`) make clauses, clauses make a file.
//!
//! What this is: which clause is said when, on which article, by which day; the same clauses in one language or two; and
//! the letter as text, Markdown, HTML or PDF. What this is not: prose (that is in `locales/<lang>/letters`) and law.
//! A letter is whole in its language or not offered, and a clause is said only where its conditions hold.

mod chronology;
mod compare;
mod draft;
mod guard;
mod markdown;
mod said;
mod standing;
mod structure;
mod write;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::advice::SourceWords;

pub use chronology::{CHRONOLOGY, chronology};
pub use compare::{ClauseCompared, ClauseState, LetterCompared, compare};
pub use draft::{Readers, draft};
pub use guard::{Asked, Finding, Guard};
pub use said::{ClauseReview, LetterReview};
pub use structure::{Letters, Structure};
pub use write::{Suffix, document, text, write};

/// What a clause is, and so how it is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ClauseKind {
    Sender,
    Recipient,
    Date,
    Subject,
    Body,
    Closing,
    Note,
}

impl ClauseKind {
    /// Whether the sender may leave it out: everything but the letter's head.
    pub fn is_droppable(self) -> bool {
        matches!(self, Self::Body | Self::Closing | Self::Note)
    }
}

/// What a clause does in the letter, and so what the letter loses without it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Role {
    /// Opens the letter politely.
    Greeting,
    /// Tells what happened.
    Facts,
    /// Names the law it stands on.
    Ground,
    /// Asks for something.
    Demand,
    /// Sets the day.
    Day,
    /// Keeps a right open.
    Reserve,
    /// Says what follows.
    Consequence,
    /// Ends the letter politely.
    Closing,
}

/// A fact that a clause uses or is said because of, in the sender's words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ClauseFact {
    /// The fact's name; empty for what the program worked out.
    pub fact: String,
    pub label: String,
    pub value: String,
}

/// One clause, in the trader's language and beside it in the user's.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Clause {
    pub id: String,
    pub kind: ClauseKind,
    /// None for the letter's head, which cannot be left out.
    #[serde(default)]
    pub role: Option<Role>,
    /// Markdown, in the letter's language.
    pub theirs: String,
    /// The same in the language beside it.
    pub ours: Option<String>,
    /// The articles it stands on.
    pub basis: Vec<SourceWords>,
    /// The facts it uses or is said because of.
    #[serde(default)]
    pub facts: Vec<ClauseFact>,
    /// What the letter loses without it.
    #[serde(default)]
    pub loses: Option<String>,
    /// The day it names to the addressee.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub day: Option<NaiveDate>,
    /// The clauses without which it says nothing.
    #[serde(default)]
    pub falls_with: Vec<String>,
    /// The wording as it was drafted; empty in letters kept before it was noted.
    #[serde(default)]
    pub drafted: String,
    /// Left out by the sender, and kept to be taken back.
    #[serde(default)]
    pub dropped: bool,
}

/// A letter, ready to be read, changed and sent.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Letter {
    pub kind: String,
    pub title: String,
    pub lang: String,
    pub beside: Option<String>,
    /// The jurisdiction it rests on.
    pub law: String,
    /// The day it is written.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The day by which it asks for an answer.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub demand: Option<NaiveDate>,
    /// The sent letter of which it is a new version.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    #[ts(type = "string | null")]
    pub follows: Option<Uuid>,
    pub clauses: Vec<Clause>,
}

impl Clause {
    /// The clause in the letter's language, as plain text.
    pub fn plain(&self) -> String {
        markdown::to_text(&self.theirs)
    }

    /// Whether its sender gave it other words than were drafted.
    pub fn edited(&self) -> bool {
        !self.drafted.is_empty() && self.plain() != markdown::to_text(&self.drafted)
    }

    /// Whether an e-mail's body has it: address blocks, date and subject stand in the mail's own head.
    pub fn mailed(&self) -> bool {
        matches!(self.kind, ClauseKind::Body | ClauseKind::Closing | ClauseKind::Note)
    }
}
