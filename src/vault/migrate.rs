//! Versions of the database: which one a file is, and how it becomes today's.
//!
//! What this is: a runner of steps. What this is not: the steps; each table's file owns those of its table.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::error::{Result, VaultError};
use super::keys::Secret;
use super::{database, events, exhibits, items, letters, orders, search, sent, settings};

/// A change of shape: the version it leads to, and its SQL.
pub(super) type Step = (u32, &'static str);

/// Every step of every table; those of one version run in this order.
const TABLES: &[&[Step]] = &[
    settings::STEPS,
    orders::STEPS,
    items::STEPS,
    events::STEPS,
    search::STEPS,
    letters::STEPS,
    sent::STEPS,
    exhibits::STEPS,
];

/// The version this program writes.
pub(super) fn today() -> u32 {
    steps().map(|(version, _)| version).max().unwrap_or(0)
}

/// The version of a file.
///
/// # Errors
/// [`VaultError::Newer`] when a later program wrote it.
pub(super) fn version(db: &Connection) -> Result<u32> {
    let version = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > today() { Err(VaultError::Newer) } else { Ok(version) }
}

/// Brings an existing file to today's version. A copy of it is kept first; then all steps happen, or none.
pub(super) fn bring_up(db: &mut Connection, dir: &Path, key: &Secret) -> Result<()> {
    let from = version(db)?;
    if from == today() {
        return Ok(());
    }
    database::keep_copy(db, dir, today(), key)?;
    run(db, from, today())
}

/// Runs the steps after version `from` up to version `to`, all or none.
pub(super) fn run(db: &mut Connection, from: u32, to: u32) -> Result<()> {
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for turn in from + 1..=to {
        for (_, sql) in steps().filter(|(version, _)| *version == turn) {
            change.execute_batch(sql)?;
        }
    }
    if (from + 1..=to).contains(&search::LEARNT_SINCE) {
        search::learn_anew(&change)?;
    }
    change.pragma_update(None, "user_version", to)?;
    Ok(change.commit()?)
}

fn steps() -> impl Iterator<Item = Step> {
    TABLES.iter().flat_map(|table| table.iter().copied())
}
