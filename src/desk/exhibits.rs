//! Exhibits of an order: kept as they came, removed and brought back, and what the case still lacks.

use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;
use uuid::Uuid;

use super::{Desk, Knowledge, OrderPage};
use crate::case::{Exhibit, ExhibitId, OrderId};
use crate::error::{Error, Result};
use crate::evidence::{self, EvidenceKind, LARGEST, Media};
use crate::law::{Ground, Situation};
use crate::locale::{Locale, Said};
use crate::vault::Vault;

/// The longest name of a file that is shown, in characters.
const NAME: usize = 120;

/// An exhibit in words.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ExhibitRow {
    pub id: ExhibitId,
    pub kind: String,
    pub kind_words: String,
    pub name: String,
    /// The day it shows, the day it was added, its size.
    pub about: Vec<String>,
    /// How it prints, or that it is kept as a file.
    pub print_words: String,
    pub prints: bool,
    pub sha256: String,
    pub removed: bool,
}

/// A kind of evidence, in words.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct EvidenceWords {
    pub kind: String,
    pub name: String,
    /// How to keep it.
    pub get: String,
}

/// Evidence that the case wants and lacks, in words.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct GapRow {
    pub evidence: EvidenceWords,
    /// What it can show.
    pub shows: Vec<String>,
    pub gone_by: Option<String>,
    pub gone_words: Option<String>,
}

impl Knowledge {
    /// A file as an exhibit: what it is, and whether it prints.
    ///
    /// # Errors
    /// `FileEmpty`, `FileTooLarge`, and `Unknown` for a kind there is not.
    pub fn exhibit(
        &self,
        (kind, name, on): (&str, &str, Option<NaiveDate>),
        file: &[u8],
        today: NaiveDate,
    ) -> Result<Exhibit> {
        let kind = self.kinds.find(kind)?;
        if file.is_empty() {
            return Err(Error::FileEmpty);
        }
        if file.len() > LARGEST {
            return Err(Error::FileTooLarge { megabytes: LARGEST >> 20 });
        }
        let media = Media::of(file);
        let last = Path::new(name).file_name().map_or_else(|| name.into(), |last| last.to_string_lossy());
        Ok(Exhibit {
            id: ExhibitId(Vault::fresh_id()?),
            kind: kind.id.clone(),
            name: last.chars().filter(|sign| !sign.is_control()).take(NAME).collect(),
            on,
            added_on: today,
            media: media.name().into(),
            size: file.len() as u64,
            sha256: hex::encode(Sha256::digest(file)),
            pages: evidence::look(&self.program, media, file),
            removed_on: None,
        })
    }

    /// A kind of evidence in words.
    pub fn evidence_words(&self, kind: &EvidenceKind, locale: &Locale) -> EvidenceWords {
        let id = kind.text_id();
        EvidenceWords { kind: kind.id.clone(), name: locale.text(&id), get: locale.text(&format!("{id}-get")) }
    }

    /// What evidence a case wants and lacks, what vanishes first before all else. `sent`: a letter went out from here.
    pub fn gaps(
        &self,
        situation: &Situation,
        (exhibits, sent): (&[Exhibit], bool),
        locale: &Locale,
    ) -> Result<Vec<GapRow>> {
        let ground = Ground { facts: situation.view(None), blocs: &self.book.blocs, vocabulary: &self.book.vocabulary };
        let row = |gap: evidence::Gap<'_>| {
            let gone = |day: NaiveDate| {
                let id = if day < situation.today { "evidence-gone-passed" } else { "evidence-gone-by" };
                locale.say(id, &Said::new().with("date", locale.date(day)))
            };
            GapRow {
                evidence: self.evidence_words(gap.kind, locale),
                shows: gap.kind.shows.iter().map(|fact| locale.fact_label(fact)).collect(),
                gone_by: gap.gone_by.map(|day| day.to_string()),
                gone_words: gap.gone_by.map(gone),
            }
        };
        Ok(evidence::gaps(&self.kinds, ground, exhibits, sent)?.into_iter().map(row).collect())
    }
}

impl Desk<'_> {
    /// Keeps a file with an order, byte by byte.
    ///
    /// # Errors
    /// As [`Knowledge::exhibit`]; `ExhibitThere` where the order has this very file.
    pub fn add_exhibit(
        &mut self,
        id: OrderId,
        about: (&str, &str, Option<NaiveDate>),
        file: &[u8],
    ) -> Result<OrderPage> {
        self.vault.order(id)?;
        let exhibit = self.knowledge.exhibit(about, file, self.today)?;
        if let Some(same) = self.vault.exhibits(id)?.into_iter().find(|known| known.sha256 == exhibit.sha256) {
            return Err(Error::ExhibitThere { name: same.name });
        }
        self.vault.add_exhibit(id, &exhibit, file, self.today)?;
        self.read_order(id)
    }

    /// Marks an exhibit as removed; it can be brought back.
    pub fn remove_exhibit(&mut self, exhibit: Uuid) -> Result<OrderPage> {
        let order = self.vault.remove_exhibit(ExhibitId(exhibit), self.today)?;
        self.read_order(order)
    }

    /// Brings a removed exhibit back.
    pub fn restore_exhibit(&mut self, exhibit: Uuid) -> Result<OrderPage> {
        let order = self.vault.restore_exhibit(ExhibitId(exhibit), self.today)?;
        self.read_order(order)
    }

    /// An exhibit's name and its bytes, as they came.
    pub fn exhibit_file(&self, exhibit: Uuid) -> Result<(String, Vec<u8>)> {
        let (exhibit, file) = self.vault.exhibit(ExhibitId(exhibit))?;
        Ok((exhibit.name, file))
    }

    /// The kinds of evidence, to choose from.
    pub fn evidence_kinds(&self) -> Vec<EvidenceWords> {
        self.knowledge.kinds.all().map(|kind| self.knowledge.evidence_words(kind, self.locale)).collect()
    }

    pub(super) fn exhibit_row(&self, exhibit: &Exhibit) -> Result<ExhibitRow> {
        let kind = self.knowledge.kinds.find(&exhibit.kind)?;
        let dated = |id: &str, day| self.locale.say(id, &Said::new().with("date", self.locale.date(day)));
        let mut about = vec![dated("evidence-added", exhibit.added_on), self.size(exhibit.size)];
        about.splice(0..0, exhibit.on.map(|day| dated("evidence-shows-day", day)));
        let pages = Said::new().with_number("number", exhibit.pages.into());
        Ok(ExhibitRow {
            id: exhibit.id,
            kind: exhibit.kind.clone(),
            kind_words: self.locale.text(&kind.text_id()),
            name: exhibit.name.clone(),
            about,
            print_words: if exhibit.prints() {
                self.locale.say("evidence-pages", &pages)
            } else {
                self.locale.text("evidence-not-printed")
            },
            prints: exhibit.prints(),
            sha256: exhibit.sha256.clone(),
            removed: exhibit.removed_on.is_some(),
        })
    }

    /// A size to the next kilobyte or megabyte.
    fn size(&self, bytes: u64) -> String {
        let (id, unit) =
            if bytes >= 1 << 20 { ("evidence-megabytes", 1 << 20) } else { ("evidence-kilobytes", 1 << 10) };
        self.locale.say(id, &Said::new().with("number", bytes.div_ceil(unit).to_string()))
    }
}
