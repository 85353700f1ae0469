//! The table `items`: the things an order bought, in the order's own order.
//!
//! What this is: facts by position. What this is not: a thing with a life of its own; items come and go with their order.

use rusqlite::{Connection, Transaction};

use super::error::{Result, unreadable};
use super::migrate::Step;
use super::orders::{as_facts, as_json};
use crate::case::Facts;

pub(super) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE items (
        order_id TEXT NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        facts TEXT NOT NULL,
        PRIMARY KEY (order_id, position)
    ) STRICT, WITHOUT ROWID;",
)];

/// Puts these items in place of those the order had.
pub(super) fn replace(change: &Transaction<'_>, order_id: &str, items: &[Facts]) -> Result<()> {
    change.prepare_cached("DELETE FROM items WHERE order_id = ?1")?.execute([order_id])?;
    let mut insert = change.prepare_cached("INSERT INTO items (order_id, position, facts) VALUES (?1, ?2, ?3)")?;
    for (position, facts) in items.iter().enumerate() {
        let position = i64::try_from(position).map_err(unreadable)?;
        insert.execute((order_id, position, as_json(facts)?))?;
    }
    Ok(())
}

/// The items of an order.
pub(super) fn of(db: &Connection, order_id: &str) -> Result<Vec<Facts>> {
    let mut statement = db.prepare_cached("SELECT facts FROM items WHERE order_id = ?1 ORDER BY position")?;
    let mut rows = statement.query([order_id])?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(as_facts(row.get_ref(0)?)?);
    }
    Ok(items)
}
