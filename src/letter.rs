//! Letters: a structure (`assets/letters`) and a language (`locales`) make clauses, clauses make a file.
//!
//! What this is: which clause is said when, on which article, by which day; the same clauses in one language or two; and
//! the letter as text, Markdown, HTML or PDF. What this is not: prose (that is in `locales/<lang>/letters`) and law.
//! A letter is whole in its language or not offered, and a clause is said only where its conditions hold.

mod chronology;
mod draft;
mod markdown;
mod structure;
mod write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::advice::SourceWords;

pub use chronology::{CHRONOLOGY, chronology};
pub use draft::{draft, known, lacking};
pub use markdown::escape;
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

/// One clause, in the trader's language and beside it in the user's.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Clause {
    pub id: String,
    pub kind: ClauseKind,
    /// Markdown, in the letter's language.
    pub theirs: String,
    /// The same in the language beside it.
    pub ours: Option<String>,
    /// The articles it stands on.
    pub basis: Vec<SourceWords>,
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
    pub date: chrono::NaiveDate,
    /// The day by which it asks for an answer.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub demand: Option<chrono::NaiveDate>,
    pub clauses: Vec<Clause>,
}

/// Markdown as plain text: a line per paragraph or list entry.
pub fn plain(markdown: &str) -> String {
    markdown::to_text(markdown)
}

impl Clause {
    /// The clause in the letter's language, as plain text.
    pub fn plain(&self) -> String {
        plain(&self.theirs)
    }

    /// Whether an e-mail's body has it: address blocks, date and subject stand in the mail's own head.
    pub fn mailed(&self) -> bool {
        matches!(self.kind, ClauseKind::Body | ClauseKind::Closing | ClauseKind::Note)
    }
}
