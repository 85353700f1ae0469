//! Orders and their items.

use chrono::NaiveDate;
use rusqlite::{Transaction, params};

use super::error::{Result, VaultError, unreadable};
use super::schema::{Step, changing};
use super::{Vault, events, search};
use crate::case::{Facts, Order, OrderId};

pub(super) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE orders (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        facts TEXT NOT NULL,
        words TEXT NOT NULL,
        added_on TEXT NOT NULL,
        deleted_on TEXT
    ) STRICT;
    CREATE TABLE items (
        order_id TEXT NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        facts TEXT NOT NULL,
        PRIMARY KEY (order_id, position)
    ) STRICT;",
)];

impl Vault {
    /// Adds an order, to be found by `words`.
    ///
    /// # Errors
    /// [`VaultError::AlreadyThere`] where there is an order of this id.
    pub fn add_order(&mut self, order: &Order, today: NaiveDate, words: &str) -> Result<()> {
        changing(&mut self.db, |change| {
            let sql = "INSERT OR IGNORE INTO orders (id, facts, words, added_on) VALUES (?1, ?2, ?3, ?4)";
            let added =
                change.execute(sql, params![name(order.id), written(&order.facts)?, words, today.to_string()])?;
            if added == 0 {
                return Err(VaultError::AlreadyThere);
            }
            let number = change.last_insert_rowid();
            put_items(change, order)?;
            search::index(change, number, words)?;
            events::note(change, order.id, "order_added", "", today)
        })
    }

    /// Replaces what is known of an order.
    pub fn change_order(&mut self, order: &Order, today: NaiveDate, words: &str) -> Result<()> {
        changing(&mut self.db, |change| {
            let sql = "UPDATE orders SET facts = ?2, words = ?3 WHERE id = ?1 AND deleted_on IS NULL RETURNING number";
            let number =
                change.query_row(sql, params![name(order.id), written(&order.facts)?, words], |row| row.get(0))?;
            change.execute("DELETE FROM items WHERE order_id = ?1", params![name(order.id)])?;
            put_items(change, order)?;
            search::index(change, number, words)?;
            events::note(change, order.id, "order_changed", "", today)
        })
    }

    /// An order that is not deleted.
    ///
    /// # Errors
    /// [`VaultError::NotFound`].
    pub fn order(&self, id: OrderId) -> Result<Order> {
        let sql = "SELECT facts FROM orders WHERE id = ?1 AND deleted_on IS NULL";
        let facts: String = self.db.prepare_cached(sql)?.query_row(params![name(id)], |row| row.get(0))?;
        self.with_items(id, &facts)
    }

    pub(super) fn with_items(&self, id: OrderId, facts: &str) -> Result<Order> {
        let mut query = self.db.prepare_cached("SELECT facts FROM items WHERE order_id = ?1 ORDER BY position")?;
        let rows = query.query_map(params![name(id)], |row| row.get::<_, String>(0))?;
        let items = rows.map(|facts| read(&facts?)).collect::<Result<_>>()?;
        Ok(Order { id, facts: read(facts)?, items })
    }

    /// Marks an order as deleted; it is no longer found, and can be brought back.
    pub fn delete_order(&mut self, id: OrderId, today: NaiveDate) -> Result<()> {
        changing(&mut self.db, |change| {
            let sql = "UPDATE orders SET deleted_on = ?2 WHERE id = ?1 AND deleted_on IS NULL RETURNING number";
            let number = change.query_row(sql, params![name(id), today.to_string()], |row| row.get(0))?;
            search::forget(change, number)?;
            events::note(change, id, "order_deleted", "", today)
        })
    }

    /// Brings a deleted order back.
    pub fn restore_order(&mut self, id: OrderId, today: NaiveDate) -> Result<()> {
        changing(&mut self.db, |change| {
            let sql =
                "UPDATE orders SET deleted_on = NULL WHERE id = ?1 AND deleted_on IS NOT NULL RETURNING number, words";
            let (number, words): (i64, String) =
                change.query_row(sql, params![name(id)], |row| Ok((row.get(0)?, row.get(1)?)))?;
            search::index(change, number, &words)?;
            events::note(change, id, "order_restored", "", today)
        })
    }
}

fn put_items(change: &Transaction<'_>, order: &Order) -> Result<()> {
    let mut put = change.prepare_cached("INSERT INTO items (order_id, position, facts) VALUES (?1, ?2, ?3)")?;
    for (position, facts) in order.items.iter().enumerate() {
        put.execute(params![name(order.id), i64::try_from(position).unwrap_or(i64::MAX), written(facts)?])?;
    }
    Ok(())
}

/// An order's id as the tables write it.
pub(super) fn name(id: OrderId) -> String {
    id.0.to_string()
}

fn written(facts: &Facts) -> Result<String> {
    serde_json::to_string(facts).map_err(unreadable)
}

fn read(facts: &str) -> Result<Facts> {
    serde_json::from_str(facts).map_err(unreadable)
}
