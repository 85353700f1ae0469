//! What the window remembers: its language, its theme.

use rusqlite::{OptionalExtension, params};

use super::Vault;
use super::error::Result;
use super::schema::{Step, changing};

pub(super) const STEPS: &[Step] =
    &[(1, "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;")];

impl Vault {
    /// A setting, where it was made.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        let mut query = self.db.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
        Ok(query.query_row(params![name], |row| row.get(0)).optional()?)
    }

    /// Makes a setting.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<()> {
        changing(&mut self.db, |change| {
            let sql = "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            change.execute(sql, params![name, value])?;
            Ok(())
        })
    }
}
