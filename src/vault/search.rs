//! The index `search`: which orders hold which words.
//!
//! What this is: a full-text index over folded words, and how a typed query becomes an expression for it. What this is
//! not: a second copy of the words; the index holds only where they stand. Orders set aside are not in it.
//!
//! The index takes the tokens [`fold`](super::fold) made as they are: its own tokenizer only splits at the spaces.
//! Beginnings of up to three characters have an index of their own, so that the first keys typed answer at once.

use rusqlite::Connection;

use super::Vault;
use super::error::{Result, unreadable};
use super::fold::{Run, fold, runs};
use super::migrate::Step;

pub(super) const STEPS: &[Step] = &[(
    2,
    "CREATE VIRTUAL TABLE search USING fts5 (
        words, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
    );",
)];

/// Files older than this version learn all their words anew: the index, or the way texts are folded, came with it.
pub(super) const LEARNT_SINCE: u32 = 2;

/// No more words and signs of a query are looked at: a longer one finds too much, never too little.
const RUNS_MAX: usize = 16;
const RUN_LENGTH_MAX: usize = 64;

impl Vault {
    /// For benchmarks only: the numbers that the bare index finds for a query, by its own ranking or newest first, to
    /// compare [`Vault::list_orders`] with.
    ///
    /// # Errors
    /// `Damaged` or `Io` when the index cannot be read.
    pub fn raw_search(&self, query: &str, limit: u32, ranked: bool) -> Result<Vec<i64>> {
        let order = if ranked { "rank" } else { "rowid DESC" };
        let mut statement = self
            .db
            .prepare_cached(&format!("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY {order} LIMIT ?2"))?;
        let rows = statement.query_map((expression(query), limit), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// A typed query as an expression: every word as a beginning, every run of signs as a phrase, all of them wanted.
/// Everything is quoted, so nothing typed is ever an operator.
pub(super) fn expression(query: &str) -> Option<String> {
    let parts: Vec<String> = runs(query).into_iter().take(RUNS_MAX).map(part).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn part(run: Run) -> String {
    match run {
        Run::Word(word) => format!("\"{}\"*", word.chars().take(RUN_LENGTH_MAX).collect::<String>()),
        Run::Signs(signs) => {
            let signs: Vec<String> = signs.chars().take(RUN_LENGTH_MAX).map(String::from).collect();
            format!("\"{}\"", signs.join(" "))
        }
    }
}

/// Makes an order findable by its words.
pub(super) fn learn(change: &Connection, number: i64, words: &str) -> Result<()> {
    change.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?.execute((number, fold(words)))?;
    Ok(())
}

/// Makes an order no longer findable.
pub(super) fn forget(change: &Connection, number: i64) -> Result<()> {
    change.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([number])?;
    Ok(())
}

/// Makes every order that is not set aside findable by the words it was kept with, and by no others.
pub(super) fn learn_anew(change: &Connection) -> Result<()> {
    change.execute_batch("INSERT INTO search (search) VALUES ('delete-all')")?;
    let mut all = change.prepare("SELECT number, words FROM orders WHERE deleted_on IS NULL ORDER BY number")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        learn(change, row.get(0)?, row.get_ref(1)?.as_str().map_err(unreadable)?)?;
    }
    Ok(())
}
