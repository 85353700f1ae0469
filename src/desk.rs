//! The facade: everything the window and the terminal can ask for, one verb each.
//!
//! [`Knowledge`] is what can be asked without a vault: assess a case, count a period, draft and write a letter. [`Desk`] is
//! a vault opened with that knowledge: orders in, advice and letters out. `today` and keys are arguments; nothing here
//! reads the clock.

mod doors;
mod exhibits;
mod filings;
mod law;
mod letters;
mod orders;
mod page;
mod period;
mod rates;
mod reminders;
mod reply;
mod samples;
mod state;
mod statistics;
mod today;
mod what_if;

use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::NaiveDate;
use press::Press;

use crate::advice::{Advice, Speaker};
use crate::carried;
use crate::case::CaseFile;
use crate::error::{Error, Result};
use crate::evidence::EvidenceKinds;
use crate::filing::Filings;
use crate::identity::Identity;
use crate::ladder::Doors;
use crate::law::{Assessment, LawBook, Situation};
use crate::letter::{self, Attachment, Guard, Laid, Letter, LetterReview, Letters, Readers, Suffix, Usages};
use crate::locale::{Locale, Locales};
use crate::vault::Vault;

pub use exhibits::{EvidenceWords, ExhibitRow, GapRow};
pub use filings::write_pack;
pub use law::LawRow;
pub use letters::CHANNELS;
pub use page::{DeadlineName, EventRow, HandedCase, KeptLetter, LetterRow, OrderList, OrderPage, OrderRow};
pub use period::PeriodAsked;
pub use rates::{RatesKept, read_rates};
pub use reminders::{CalendarWish, Reminder};
pub use reply::{Reply, ReplyNoted};
pub use state::{OrderStanding, OrderState, PromiseAsked};
pub use statistics::{Statistics, StatisticsRow, StatisticsTable};
pub use today::{DayList, DayRow, Today, TodayRow};
pub use what_if::{FactChange, MovedWhat, MovedWords, WhatIf};

/// What can be known without a vault.
pub struct Knowledge {
    pub book: LawBook,
    pub doors: Doors,
    pub identity: Identity,
    pub locales: Locales,
    pub letters: Letters,
    pub guard: Guard,
    pub kinds: EvidenceKinds,
    pub filings: Filings,
    /// The program that looks at files from elsewhere in a process of its own: this one.
    pub program: PathBuf,
    pub usages: Usages,
    press: OnceLock<Press>,
}

impl Knowledge {
    /// Reads everything the program carries; a language only once it is asked for.
    ///
    /// # Errors
    /// Where a pack or letter is wrong; the tests keep that from happening in a release.
    pub fn carried() -> Result<Self> {
        Self::read(carried::FILES)
    }

    /// Reads law, letters and texts from (path, text).
    pub fn read(files: &[(&'static str, &'static str)]) -> Result<Self> {
        let below = |folder: &'static str| files.iter().copied().filter(move |(path, _)| path.starts_with(folder));
        let mut book = LawBook::read(below("assets/law/").chain(below("assets/calendars/")))?;
        let doors = Doors::read(&mut book, below("assets/doors/"))?;
        let identity = Identity::read(&book, below("assets/identity/"))?;
        let letters = Letters::read(&book, below("assets/letters/"))?;
        let guard = Guard::read(below("assets/guard/"))?;
        let kinds = EvidenceKinds::read(&book, below("assets/evidence/"))?;
        let filings = Filings::read(&mut book, &doors, &kinds, below("assets/filings/"))?;
        let usages = Usages::read(below("assets/usage/"))?;
        let locales = Locales::of(below("locales/"));
        let program = std::env::current_exe().unwrap_or_default();
        Ok(Self {
            book,
            doors,
            identity,
            locales,
            letters,
            guard,
            kinds,
            filings,
            usages,
            program,
            press: OnceLock::new(),
        })
    }

    /// The language of this tag.
    pub fn locale(&self, tag: &str) -> Result<&Locale> {
        self.locales.find(tag).map(AsRef::as_ref)
    }

    /// Reads a case file against the vocabulary.
    pub fn situation(&self, case: &CaseFile, today: NaiveDate) -> Result<Situation> {
        let read = Situation::read(&self.book.vocabulary, case, today)?;
        Ok(self.identity.derive(&self.book.vocabulary, read))
    }

    /// Assesses a case.
    pub fn assess(&self, situation: &Situation) -> Result<Assessment> {
        let mut found = crate::law::assess(&self.book, situation)?;
        self.doors.route(&self.book, situation, &found)?.join(&mut found);
        found.letters = self.letters.fitting(self.book.ground(situation.view(None)), &found);
        Ok(found)
    }

    /// An address, where it is a source's or a door's; no other is opened.
    pub fn known_address<'a>(&self, url: &'a str) -> Result<&'a str> {
        let door = self.doors.all().any(|door| door.url.as_deref() == Some(url) && url.starts_with("https://"));
        if door { Ok(url) } else { self.book.known_address(url) }
    }

    /// An assessment in words.
    pub fn advise(&self, situation: &Situation, found: &Assessment, locale: &Locale) -> Advice {
        self.speaker(situation, locale).advise(found)
    }

    /// What turns an assessment into words.
    pub fn speaker<'a>(&'a self, situation: &'a Situation, locale: &'a Locale) -> Speaker<'a> {
        Speaker {
            book: &self.book,
            doors: &self.doors,
            identity: &self.identity,
            locales: &self.locales,
            letters: &self.letters,
            locale,
            situation,
        }
    }

    /// Drafts a letter, or the chronology of the case, in one language or with another beside it.
    pub fn draft(&self, situation: &Situation, kind: &str, lang: &str, beside: Option<&str>) -> Result<Letter> {
        self.draft_for(situation, kind, &Readers::of(&self.locales, lang, beside)?)
    }

    /// Drafts a letter for its readers.
    pub fn draft_for(&self, situation: &Situation, kind: &str, readers: &Readers<'_>) -> Result<Letter> {
        if kind == letter::CHRONOLOGY {
            return letter::chronology(&self.book, situation, readers);
        }
        let found = self.assess(situation)?;
        letter::draft(&self.book, &self.letters, (situation, &found), kind, readers)
    }

    /// How a letter stands: what is said, what was edited, what had better be worded otherwise.
    pub fn review(&self, letter: &Letter, sender: &Locale, today: NaiveDate) -> Result<LetterReview> {
        letter.review(&self.guard, self.locale(&letter.lang)?, sender, today)
    }

    /// A letter as its place sets it.
    pub fn lay(&self, letter: &Letter) -> Result<Laid<'_>> {
        self.usages.lay(letter, &self.locales)
    }

    /// Writes a letter as a file's bytes.
    pub fn write(&self, letter: &Letter, suffix: Suffix, locale: &Locale) -> Result<Vec<u8>> {
        letter::write(&self.lay(letter)?, suffix, || self.press(), locale)
    }

    /// A letter as an e-mail draft with what goes with it.
    pub fn mail(&self, letter: &Letter, attachments: &[Attachment]) -> Result<Vec<u8>> {
        letter::mail(&self.lay(letter)?, attachments)
    }

    /// The `mailto:` address that hands a letter to the mail program.
    pub fn mail_address(&self, letter: &Letter) -> Result<String> {
        letter::mail_address(&self.lay(letter)?)
    }

    /// The press, whose fonts are found once.
    pub fn press(&self) -> Result<&Press> {
        if let Some(press) = self.press.get() {
            return Ok(press);
        }
        let press = Press::new().map_err(|error| Error::Print { detail: error.to_string() })?;
        Ok(self.press.get_or_init(|| press))
    }
}

/// Writes a file whole or not at all: beside its place first, then moved there.
pub fn write_whole(file: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = file.with_file_name(name);
    std::fs::write(&part, bytes)?;
    std::fs::rename(&part, file).inspect_err(|_| {
        let _ = std::fs::remove_file(&part);
    })
}

/// A vault, opened with what is known.
pub struct Desk<'a> {
    pub knowledge: &'a Knowledge,
    pub vault: &'a mut Vault,
    pub today: NaiveDate,
    pub locale: &'a Locale,
}
