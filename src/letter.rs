//! Letters: a structure (`assets/letters`) and a language (`locales`) make clauses, clauses make a file.
//!
//! What this is: which clause is said when, on which article, by which day; the same clauses in one language or two; how a
//! letter is set where it goes (`assets/usage`); and the letter as text, Markdown, HTML, PDF, DOCX or e-mail. What this is
//! not: prose (that is in `locales/<lang>/letters`) and law. A letter is whole in its language or not offered, and a clause
//! is said only where its conditions hold.

mod chronology;
mod compare;
mod docx;
mod draft;
mod guard;
mod html;
mod mail;
mod markdown;
mod proof;
mod said;
mod standing;
mod structure;
mod usage;
mod write;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::advice::SourceWords;
use crate::locale::Locale;

pub use chronology::{CHRONOLOGY, chronology};
pub use compare::{ClauseCompared, ClauseState, LetterCompared, compare};
pub use draft::{Readers, draft, known, lacking};
pub use guard::{Asked, Finding, Guard};
pub use mail::{Attachment, mail, mail_address};
pub use markdown::escape;
pub use proof::proof;
pub use said::{ClauseReview, LetterReview};
pub use structure::{Letters, Structure};
pub use usage::{Laid, Usages};
pub use write::{Suffix, document, text, write};

/// What a clause is, and so how it is set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ClauseKind {
    Sender,
    Recipient,
    Date,
    Subject,
    Body,
    Closing,
    /// The name, where usage puts it apart from the greeting; made when the letter is laid out.
    Signature,
    Note,
    /// What lies with the letter; made when it is laid out.
    Enclosures,
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

/// Who writes, or who is written to: what a letter's layout and an e-mail's head need beside its clauses.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct Correspondent {
    /// The word its facts begin with: `trader`.
    pub who: String,
    pub name: String,
    pub email: String,
    /// ISO 3166-1 alpha-2; empty where it is not known.
    pub country: String,
}

/// What lies with a letter: an exhibit that is kept, and what the letter calls it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Enclosed {
    #[schemars(with = "String")]
    #[ts(type = "string")]
    pub exhibit: Uuid,
    pub words: String,
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
    #[serde(default)]
    pub from: Correspondent,
    #[serde(default)]
    pub to: Correspondent,
    /// What lies with it, in its language, a line each.
    #[serde(default)]
    pub enclosures: Vec<Enclosed>,
    pub clauses: Vec<Clause>,
}

/// Markdown as plain text: a line per paragraph or list entry.
pub fn plain(markdown: &str) -> String {
    markdown::to_text(markdown)
}

impl Letter {
    /// A sheet that is written to nobody: a list, a form's contents, a chronology. The languages are its own and the one beside.
    pub fn sheet(
        kind: &str,
        title: String,
        (lang, beside): (&Locale, Option<&Locale>),
        date: NaiveDate,
        clauses: Vec<Clause>,
    ) -> Self {
        Self {
            kind: kind.into(),
            title,
            lang: lang.tag.clone(),
            beside: beside.map(|locale| locale.tag.clone()),
            law: String::new(),
            date,
            demand: None,
            follows: None,
            from: Correspondent::default(),
            to: Correspondent::default(),
            enclosures: Vec::new(),
            clauses,
        }
    }

    /// Whether it is written to somebody, as a chronology is not.
    pub fn is_addressed(&self) -> bool {
        self.clauses.iter().any(|clause| clause.kind == ClauseKind::Recipient)
    }
}

impl Clause {
    /// A clause that stands on nothing and is said as it is.
    pub fn plainly(id: impl Into<String>, kind: ClauseKind, theirs: String, ours: Option<String>) -> Self {
        Self {
            id: id.into(),
            kind,
            role: None,
            drafted: theirs.clone(),
            theirs,
            ours,
            basis: Vec::new(),
            facts: Vec::new(),
            loses: None,
            day: None,
            falls_with: Vec::new(),
            dropped: false,
        }
    }

    /// The clause in the letter's language, as plain text.
    pub fn plain(&self) -> String {
        plain(&self.theirs)
    }

    /// Whether its sender gave it other words than were drafted.
    pub fn edited(&self) -> bool {
        !self.drafted.is_empty() && self.plain() != markdown::to_text(&self.drafted)
    }

    /// Whether an e-mail's body has it: address blocks, date and subject stand in the mail's own head.
    pub fn mailed(&self) -> bool {
        !matches!(self.kind, ClauseKind::Sender | ClauseKind::Recipient | ClauseKind::Date | ClauseKind::Subject)
    }
}
