//! The database: opening it under its key, and bringing its tables to today's shape.
//!
//! Each table's file owns its steps; a step is SQL that belongs to a version, and steps run in the order of versions.

use std::path::Path;

use rusqlite::{Connection, Transaction};

use super::error::{Result, VaultError};
use super::keys::Secret;
use super::{events, letters, orders, search, settings};

/// A change of the tables: the version it brings about, and its SQL.
pub(super) type Step = (u32, &'static str);

const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
    PRAGMA busy_timeout = 5000;
";

/// All steps, in the order of their versions.
fn steps() -> Vec<Step> {
    let mut steps: Vec<Step> = [orders::STEPS, events::STEPS, letters::STEPS, settings::STEPS, search::STEPS].concat();
    steps.sort_by_key(|(version, _)| *version);
    steps
}

/// Opens the file under a proven key.
///
/// # Errors
/// [`VaultError::Damaged`] where the first read fails: the key is right, so the file is not.
pub(super) fn connect(file: &Path, secret: &Secret) -> Result<Connection> {
    let db = Connection::open(file)?;
    unlock(&db, secret)?;
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    db.execute_batch(SETTINGS)?;
    Ok(db)
}

fn unlock(db: &Connection, secret: &Secret) -> Result<()> {
    db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let key = zeroize::Zeroizing::new(format!("PRAGMA key = \"{}\";", secret.as_blob().as_str()));
    Ok(db.execute_batch(&key)?)
}

/// Closes the file so that it stands alone, without its write-ahead log.
pub(super) fn close(db: Connection) -> Result<()> {
    db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")?;
    db.close().map_err(|(_, error)| error.into())
}

/// Brings the tables to today's shape; before an existing file is changed, a copy under the same key is kept beside it.
///
/// # Errors
/// [`VaultError::Newer`] where a later program wrote the file; it is then left alone.
pub(super) fn migrate(db: &mut Connection, file: &Path, secret: &Secret) -> Result<()> {
    let at: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let steps = steps();
    let newest = steps.last().map_or(0, |(version, _)| *version);
    if at > newest {
        return Err(VaultError::Newer);
    }
    if at == newest {
        return Ok(());
    }
    if at > 0 {
        keep_copy(db, &file.with_file_name(format!("redress-before-{newest}.db")), secret)?;
    }
    let change = db.transaction()?;
    for (_, sql) in steps.iter().filter(|(version, _)| *version > at) {
        change.execute_batch(sql)?;
    }
    if at > 0 {
        search::index_all(&change)?;
    }
    change.pragma_update(None, "user_version", newest)?;
    Ok(change.commit()?)
}

fn keep_copy(db: &Connection, copy: &Path, secret: &Secret) -> Result<()> {
    super::folder::make_empty(copy)?;
    let mut target = Connection::open(copy)?;
    unlock(&target, secret)?;
    let backup = rusqlite::backup::Backup::new(db, &mut target)?;
    Ok(backup.run_to_completion(1000, std::time::Duration::ZERO, None)?)
}

/// A change of the data is one transaction together with its event.
pub(super) fn changing<T>(db: &mut Connection, change: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
    let transaction = db.transaction()?;
    let outcome = change(&transaction)?;
    transaction.commit()?;
    Ok(outcome)
}
