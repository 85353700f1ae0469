//! The encrypted database file: opening it, proving the key, checking every page, copying it.
//!
//! What this is: one connection with the settings that keep data whole and secret. What this is not: a table.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::error::{Result, VaultError};
use super::folder;
use super::keys::Secret;

/// A file up to this size (some ten thousand orders) is checked page by page each time it is opened, in no more time
/// than stretching the passphrase takes. A larger one is checked when asked ([`super::Vault::check`]).
const CHECKED_ON_OPENING: u64 = 16 * 1024 * 1024;

/// Set after the key is proven. The log of the engine stays silent: it would print to the terminal.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA wal_autocheckpoint = 1000;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
    PRAGMA cache_size = -65536;";

/// Makes an empty database file. Its first table writes its head.
pub(super) fn create(path: &Path, key: &Secret) -> Result<Connection> {
    folder::make_empty(path)?;
    connect(path, key)
}

/// Opens an existing file, without changing a byte of it until the key is proven and the file found whole.
///
/// # Errors
/// [`VaultError::Damaged`] when the file is missing or its pages are not what was written; the key is taken as right.
pub(super) fn open(path: &Path, key: &Secret) -> Result<Connection> {
    let size = path.metadata().map_err(|_| VaultError::Damaged)?.len();
    let db = connect(path, key)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    prove(&db)?;
    if size <= CHECKED_ON_OPENING {
        check(&db)?;
    }
    Ok(db)
}

/// Settings for work, once the file is known to be ours to write.
pub(super) fn settle(db: &Connection) -> Result<()> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    db.execute_batch(SETTINGS)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Checks that every page is what was written with this key, and that the pages make sense together.
///
/// # Errors
/// [`VaultError::Damaged`] when not.
pub(super) fn check(db: &Connection) -> Result<()> {
    let spoiled = |sql: &str| -> rusqlite::Result<bool> {
        let mut statement = db.prepare(sql)?;
        let mut rows = statement.query([])?;
        match rows.next()? {
            Some(row) => Ok(row.get::<_, String>(0)? != "ok"),
            None => Ok(false),
        }
    };
    let damaged = spoiled("PRAGMA cipher_integrity_check").and_then(|bad| Ok(bad || spoiled("PRAGMA quick_check")?));
    match damaged {
        Ok(false) => Ok(()),
        Ok(true) => Err(VaultError::Damaged),
        Err(error) => Err(as_damage(error)),
    }
}

/// Keeps a checked copy of the whole database beside it, under the same key, before its shape becomes that of `version`.
pub(super) fn keep_copy(db: &Connection, dir: &Path, version: u32, key: &Secret) -> Result<()> {
    let beside = dir.join("redress-before.db.new");
    folder::make_empty(&beside)?;
    let mut copy = connect(&beside, key)?;
    match Backup::new(db, &mut copy)?.step(-1)? {
        StepResult::Done => {}
        _ => return Err(VaultError::InUse),
    }
    check(&copy)?;
    copy.close().map_err(|(_, error)| error)?;
    folder::sync(&beside)?;
    folder::into_place(&beside, &free_name(dir, version))
}

/// `redress-before-2.db`, or the first such name not taken: an earlier copy is never written over.
fn free_name(dir: &Path, version: u32) -> PathBuf {
    let mut path = dir.join(format!("redress-before-{version}.db"));
    let mut turn = 2;
    while path.exists() {
        path = dir.join(format!("redress-before-{version}-{turn}.db"));
        turn += 1;
    }
    path
}

fn connect(path: &Path, key: &Secret) -> Result<Connection> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(Duration::from_secs(5))?;
    db.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let blob = key.as_blob();
    let statement = Zeroizing::new(["PRAGMA key = \"", &blob, "\""].concat());
    db.execute_batch(&statement)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    Ok(db)
}

/// The first read: a head that is not what was written shows here. To the engine a file with nothing in it is a new
/// database; to us it is what is left of an old one.
fn prove(db: &Connection) -> Result<()> {
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(as_damage)?;
    if tables == 0 { Err(VaultError::Damaged) } else { Ok(()) }
}

/// Before anything was written, whatever the engine cannot read of the file is damage, unless the system refused.
fn as_damage(error: rusqlite::Error) -> VaultError {
    match VaultError::from(error) {
        VaultError::Io(std::io::ErrorKind::Other) | VaultError::NotFound => VaultError::Damaged,
        told => told,
    }
}
