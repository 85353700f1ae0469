//! The law by itself: every jurisdiction in a line, and one in full.

use serde::Serialize;
use ts_rs::TS;

use super::Knowledge;
use crate::advice::{Chapter, chapter};
use crate::error::{Error, Result};
use crate::locale::Locale;

/// A jurisdiction in a line.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LawRow {
    pub code: String,
    pub name: String,
    pub bloc: Option<String>,
    pub edition: String,
    pub checked_words: String,
    /// How many rights of the closed list it says something about.
    pub rights: usize,
}

impl Knowledge {
    /// Every jurisdiction the book covers, by code.
    pub fn law_list(&self, locale: &Locale) -> Vec<LawRow> {
        let covered = self.book.packs().filter_map(|pack| self.book.coverage(&pack.code));
        let row = |coverage: crate::law::Coverage| LawRow {
            name: locale.country(&coverage.code),
            bloc: coverage.bloc.clone(),
            edition: coverage.edition.clone(),
            checked_words: locale.date(coverage.checked),
            rights: self.book.kinds.len() - coverage.not_covered.len(),
            code: coverage.code,
        };
        covered.map(row).collect()
    }

    /// One jurisdiction in full.
    ///
    /// # Errors
    /// `Unknown` where the book does not cover it.
    pub fn law_show(&self, code: &str, locale: &Locale) -> Result<Chapter> {
        let known = || self.book.packs().map(|pack| pack.code.to_string()).collect::<Vec<_>>().join(", ");
        let coverage = self.book.coverage(code);
        let coverage = coverage.ok_or_else(|| Error::Unknown { what: "law", name: code.into(), known: known() })?;
        Ok(chapter(&self.book, &coverage, locale))
    }
}
