//! Search over everything, as one types.

use rusqlite::{Connection, params};

use super::Vault;
use super::error::{Result, unreadable};
use super::fold;
use super::schema::Step;
use crate::case::{Order, OrderId};

pub(super) const STEPS: &[Step] = &[(
    2,
    "CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');",
)];

impl Vault {
    /// The orders that a query finds, the newest first; the newest of all for an empty query.
    pub fn list_orders(&self, query: &str, limit: usize) -> Result<Vec<Order>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let found = fold::query(query);
        let rows: Vec<(String, String)> = if found.is_empty() {
            let sql = "SELECT id, facts FROM orders WHERE deleted_on IS NULL ORDER BY number DESC LIMIT ?1";
            let mut all = self.db.prepare_cached(sql)?;
            all.query_map(params![limit], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?
        } else {
            let sql = "SELECT id, facts FROM orders WHERE number IN \
                       (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2) ORDER BY number DESC";
            let mut some = self.db.prepare_cached(sql)?;
            some.query_map(params![found, limit], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?
        };
        rows.into_iter().map(|(id, facts)| self.with_items(OrderId(id.parse().map_err(unreadable)?), &facts)).collect()
    }

    /// The numbers that the bare index finds, for the benchmark to compare with.
    pub fn raw_search(&self, query: &str, limit: u32) -> Result<Vec<i64>> {
        let mut raw =
            self.db.prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2")?;
        let rows = raw.query_map(params![fold::query(query), limit], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Puts an order's words into the index, in place of those it had.
pub(super) fn index(change: &Connection, number: i64, words: &str) -> Result<()> {
    forget(change, number)?;
    let mut put = change.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?;
    put.execute(params![number, fold::words(words).join(" ")])?;
    Ok(())
}

/// Takes an order out of the index.
pub(super) fn forget(change: &Connection, number: i64) -> Result<()> {
    change.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute(params![number])?;
    Ok(())
}

/// Makes the index anew from the orders.
pub(super) fn index_all(change: &Connection) -> Result<()> {
    let mut all = change.prepare("SELECT number, words FROM orders WHERE deleted_on IS NULL")?;
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for row in rows {
        let (number, words): (i64, String) = row?;
        index(change, number, &words)?;
    }
    Ok(())
}
