//! Filings: the pack for each office, in its form, its language and within its limits.
//!
//! What this is: what a body wants as dated, sourced data (`assets/filings`), its form's fields filled in for a case, the
//! check-list of what is there and what is not, and the files of the pack. What this is not: a way of sending it (people hand
//! it in themselves), nor the body's own form, which it helps to fill in.
//!
//! Flow: [`Filings`] reads what bodies want ([`structure`]) · a [`Dossier`] fills the fields ([`fill`]) · [`page`] shows them
//! with the check-list ([`check`]) · [`pack`] makes the files.

mod check;
mod fill;
mod pack;
mod page;
mod structure;

use chrono::NaiveDate;

use crate::case::Exhibit;
use crate::evidence::EvidenceKinds;
use crate::law::{Assessment, LawBook, Situation};
use crate::letter::Usages;
use crate::locale::{Locale, Locales, Said};

pub use check::{CheckState, CheckWords};
pub use pack::{PackFile, pack, plain_name};
pub use page::{FieldWords, FilingPage, language, page};
pub use structure::{Field, Filing, Filings, Limits, Part, WORKED_OUT, Wanted};

/// What is known of bodies, law and languages.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub book: &'a LawBook,
    pub kinds: &'a EvidenceKinds,
    pub filings: &'a Filings,
    pub locales: &'a Locales,
    pub usages: &'a Usages,
}

/// A case with all that goes with it.
pub struct Dossier {
    pub situation: Situation,
    pub found: Assessment,
    /// Those that are not removed, in the order in which they are numbered.
    pub exhibits: Vec<Exhibit>,
    pub letters: Vec<SentPaper>,
}

/// A letter that went out.
pub struct SentPaper {
    pub kind: String,
    pub on: NaiveDate,
    pub channel: String,
    pub sha256: String,
    /// The file as it went out.
    pub file: Vec<u8>,
}

impl SentPaper {
    /// What it is, when and how it went.
    pub fn line(&self, locale: &Locale) -> String {
        let said = Said::new()
            .with("letter", locale.text(&format!("letter-{}", self.kind.replace('_', "-"))))
            .with("date", locale.date(self.on))
            .with("channel", locale.text(&format!("channel-{}", self.channel.replace('_', "-"))));
        locale.say("filing-letter", &said)
    }
}

impl Dossier {
    /// Numbers the exhibits: those a body wants first, in its order, then by the day they show.
    pub fn arrange(&mut self, filing: &Filing) {
        let rank = |exhibit: &Exhibit| filing.evidence.iter().position(|wanted| wanted.kind == exhibit.kind);
        self.exhibits.retain(|exhibit| exhibit.removed_on.is_none());
        self.exhibits.sort_by_key(|exhibit| (rank(exhibit).unwrap_or(usize::MAX), exhibit.on, exhibit.added_on));
    }
}
