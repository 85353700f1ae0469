//! The table `settings`: what the person chose, by name.
//!
//! What this is: small texts that live and move with the vault. What this is not: their meaning or their defaults.

use rusqlite::OptionalExtension;

use super::Vault;
use super::error::Result;
use super::migrate::Step;

pub(super) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE settings (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;",
)];

impl Vault {
    /// What was chosen under this name, if anything was.
    ///
    /// # Errors
    /// `Damaged` or `Io` when it cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        let mut statement = self.db.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Keeps a choice under this name, in place of an earlier one.
    ///
    /// # Errors
    /// `Full` or `Io` when it cannot be written.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<()> {
        self.db.execute(
            "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, value],
        )?;
        Ok(())
    }
}
