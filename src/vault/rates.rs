//! The table `rates`: exchange rates from the files a person brought, a row for each day.
//!
//! What this is: what those files said. What this is not: a source of rates; a day without a row has none.

use std::sync::Arc;

use super::Vault;
use super::error::{Result, unreadable};
use super::migrate::Step;
use crate::case::Rates;

pub(super) const STEPS: &[Step] = &[(
    4,
    "CREATE TABLE rates (
        day TEXT NOT NULL PRIMARY KEY,
        per_euro TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;",
)];

impl Vault {
    /// Keeps the rates of a file, all or none. Days that were kept before and are in the file are replaced; others stay.
    ///
    /// # Errors
    /// `Full` or `Io` when they cannot be written.
    pub fn keep_rates(&mut self, rates: &Rates) -> Result<()> {
        let change = self.change()?;
        {
            let mut statement = change.prepare_cached(
                "INSERT INTO rates (day, per_euro) VALUES (?1, ?2)
                 ON CONFLICT (day) DO UPDATE SET per_euro = excluded.per_euro",
            )?;
            for (day, of_day) in rates.days() {
                statement.execute([day.to_string(), of_day.to_string()])?;
            }
        }
        change.commit()?;
        self.rates.take();
        Ok(())
    }

    /// The rates that were kept.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read.
    pub fn rates(&self) -> Result<Arc<Rates>> {
        if let Some(known) = self.rates.get() {
            return Ok(Arc::clone(known));
        }
        let mut rates = Rates::default();
        let mut statement = self.db.prepare_cached("SELECT day, per_euro FROM rates")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (day, of_day): (String, String) = (row.get(0)?, row.get(1)?);
            rates.note(day.parse().map_err(unreadable)?, of_day.parse().map_err(unreadable)?);
        }
        Ok(Arc::clone(self.rates.get_or_init(|| Arc::new(rates))))
    }
}
