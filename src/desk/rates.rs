//! Exchange rates that a person brings: kept in the vault, used where two currencies meet.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use super::Desk;
use crate::case::Rates;
use crate::error::{Error, Result};
use crate::locale::Said;

/// Which days have rates.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RatesKept {
    pub first: String,
    pub last: String,
    /// `Rates of 11,200 days are kept, the latest of 24 November 2026.`
    pub words: String,
}

/// Reads exchange rates from a file, of which no more is read than such a file can have.
///
/// # Errors
/// `Rates` with the first line that is wrong, `File` where it cannot be read.
pub fn read_rates(file: &Path) -> Result<Rates> {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|file| file.take(Rates::LIMIT + 1).read_to_end(&mut bytes));
    read.map_err(|error| Error::File { detail: error.to_string() })?;
    Ok(Rates::read(&bytes)?)
}

impl Desk<'_> {
    /// Keeps the rates of a file of the European Central Bank, all or none.
    ///
    /// # Errors
    /// `Rates` with the first line that is wrong, `File` where it cannot be read.
    pub fn import_rates(&mut self, file: &Path) -> Result<()> {
        Ok(self.vault.keep_rates(&read_rates(file)?)?)
    }

    /// Which days have rates; nothing while none were brought.
    pub fn rates_day(&self) -> Result<Option<RatesKept>> {
        let rates = self.vault.rates()?;
        Ok(rates.span().map(|(first, last)| {
            let said = Said::new()
                .with_number("number", i64::try_from(rates.days().len()).unwrap_or(i64::MAX))
                .with("first", self.locale.date(first))
                .with("last", self.locale.date(last));
            RatesKept { first: first.to_string(), last: last.to_string(), words: self.locale.say("rates-kept", &said) }
        }))
    }
}
