//! The table `orders`: what is known of each order, and the words it is found by.
//!
//! What this is: keeping, changing, setting aside and listing orders, each change together with its event. What this is
//! not: knowledge of the facts; they come and go as they are. Nothing is ever removed: a deleted order is set aside.

use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use super::error::{Result, VaultError, unreadable};
use super::migrate::Step;
use super::{Vault, events, items, search};
use crate::case::{Facts, Order, OrderId};

/// `number` counts in the order of adding, and what the search index points to. `words` are kept as they came, so that a later
/// version can find by them in a better way.
pub(super) const STEPS: &[Step] = &[
    (
        1,
        "CREATE TABLE orders (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            facts TEXT NOT NULL,
            words TEXT NOT NULL,
            added_on TEXT NOT NULL,
            deleted_on TEXT
        ) STRICT;",
    ),
    // So that counting and choosing among thousands does not read all their facts.
    (4, "CREATE INDEX orders_kept ON orders (number, id) WHERE deleted_on IS NULL;"),
];

impl Vault {
    /// Keeps a new order. `words` is the text it can be found by.
    ///
    /// # Errors
    /// `AlreadyThere` when an order of this id is kept (or set aside), `Full` or `Io` when it cannot be written.
    pub fn add_order(&mut self, order: &Order, today: NaiveDate, words: &str) -> Result<()> {
        self.add_orders(&[(order, words)], today)
    }

    /// Keeps many new orders with their words, all or none: what an import does.
    ///
    /// # Errors
    /// As [`Vault::add_order`].
    pub fn add_orders(&mut self, orders: &[(&Order, &str)], today: NaiveDate) -> Result<()> {
        let change = self.change()?;
        for (order, words) in orders {
            add(&change, order, today, words)?;
        }
        Ok(change.commit()?)
    }

    /// Puts what is now known of an order, and its words, in place of what was.
    ///
    /// # Errors
    /// `NotFound` when there is no such order or it is set aside, `Full` or `Io` when it cannot be written.
    pub fn change_order(&mut self, order: &Order, today: NaiveDate, words: &str) -> Result<()> {
        let change = self.change()?;
        self::change(&change, order, today, words)?;
        Ok(change.commit()?)
    }

    /// An order, unless it is set aside.
    ///
    /// # Errors
    /// `NotFound` when there is no such order or it is set aside, `Damaged` or `Io` when it cannot be read.
    pub fn order(&self, id: OrderId) -> Result<Order> {
        let mut statement =
            self.db.prepare_cached("SELECT id, facts FROM orders WHERE id = ?1 AND deleted_on IS NULL")?;
        let mut rows = statement.query([id.0.to_string()])?;
        let row = rows.next()?.ok_or(VaultError::NotFound)?;
        read(&self.db, row)
    }

    /// Sets an order aside: it is no longer listed or found, and can be restored.
    ///
    /// # Errors
    /// `NotFound` when there is no such order or it is set aside already, `Full` or `Io` when it cannot be written.
    pub fn delete_order(&mut self, id: OrderId, today: NaiveDate) -> Result<()> {
        let change = self.change()?;
        let number: Option<i64> = change
            .prepare_cached("UPDATE orders SET deleted_on = ?2 WHERE id = ?1 AND deleted_on IS NULL RETURNING number")?
            .query_row((id.0.to_string(), today.to_string()), |row| row.get(0))
            .optional()?;
        search::forget(&change, number.ok_or(VaultError::NotFound)?)?;
        events::add(&change, id, "order_deleted", "", today)?;
        Ok(change.commit()?)
    }

    /// Brings an order back that was set aside, to its old place in the list.
    ///
    /// # Errors
    /// `NotFound` when no such order is set aside, `Full` or `Io` when it cannot be written.
    pub fn restore_order(&mut self, id: OrderId, today: NaiveDate) -> Result<()> {
        let change = self.change()?;
        let back: Option<(i64, String)> = change
            .prepare_cached(
                "UPDATE orders SET deleted_on = NULL WHERE id = ?1 AND deleted_on IS NOT NULL RETURNING number, words",
            )?
            .query_row([id.0.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (number, words) = back.ok_or(VaultError::NotFound)?;
        search::learn(&change, number, &words)?;
        events::add(&change, id, "order_restored", "", today)?;
        Ok(change.commit()?)
    }

    /// Orders that hold every word of `query` (the last ones may be unfinished), newest first, at most `limit`. A query
    /// without a letter or digit lists the newest.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read. No text a person can type is an error.
    pub fn list_orders(&self, query: &str, limit: usize) -> Result<Vec<Order>> {
        self.list_orders_from(query, 0, limit)
    }

    /// The same list, from the order that comes after `from` others.
    ///
    /// # Errors
    /// As [`Vault::list_orders`].
    pub fn list_orders_from(&self, query: &str, from: usize, limit: usize) -> Result<Vec<Order>> {
        let [from, limit] = [from, limit].map(|number| i64::try_from(number).unwrap_or(i64::MAX));
        if let Some(expression) = search::expression(query) {
            let mut statement = self.db.prepare_cached(
                "SELECT orders.id, orders.facts FROM search JOIN orders ON orders.number = search.rowid
                 WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2 OFFSET ?3",
            )?;
            read_all(&self.db, statement.query((expression, limit, from))?)
        } else {
            let mut statement = self.db.prepare_cached(
                "SELECT id, facts FROM orders WHERE number IN (
                     SELECT number FROM orders WHERE deleted_on IS NULL ORDER BY number DESC LIMIT ?1 OFFSET ?2)
                 ORDER BY number DESC",
            )?;
            read_all(&self.db, statement.query([limit, from])?)
        }
    }

    /// How many orders such a list has as a whole.
    ///
    /// # Errors
    /// As [`Vault::list_orders`].
    pub fn count_orders(&self, query: &str) -> Result<usize> {
        let count: i64 = match search::expression(query) {
            Some(expression) => self
                .db
                .prepare_cached("SELECT count(*) FROM search WHERE search MATCH ?1")?
                .query_row([expression], |row| row.get(0))?,
            None => self
                .db
                .prepare_cached("SELECT count(*) FROM orders WHERE deleted_on IS NULL")?
                .query_row([], |row| row.get(0))?,
        };
        Ok(usize::try_from(count).unwrap_or_default())
    }
}

/// Puts what is now known of an order in place of what was, within a change of more.
pub(super) fn change(change: &Transaction<'_>, order: &Order, today: NaiveDate, words: &str) -> Result<()> {
    let id = order.id.0.to_string();
    let number: Option<i64> = change
        .prepare_cached(
            "UPDATE orders SET facts = ?2, words = ?3 WHERE id = ?1 AND deleted_on IS NULL RETURNING number",
        )?
        .query_row((&id, as_json(&order.facts)?, words), |row| row.get(0))
        .optional()?;
    let number = number.ok_or(VaultError::NotFound)?;
    items::replace(change, &id, &order.items)?;
    search::forget(change, number)?;
    search::learn(change, number, words)?;
    events::add(change, order.id, "order_changed", "", today)?;
    Ok(())
}

fn add(change: &Transaction<'_>, order: &Order, today: NaiveDate, words: &str) -> Result<()> {
    let id = order.id.0.to_string();
    let added = change
        .prepare_cached(
            "INSERT INTO orders (id, facts, words, added_on) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING",
        )?
        .execute((&id, as_json(&order.facts)?, words, today.to_string()))?;
    if added == 0 {
        return Err(VaultError::AlreadyThere);
    }
    let number = change.last_insert_rowid();
    items::replace(change, &id, &order.items)?;
    search::learn(change, number, words)?;
    events::add(change, order.id, "order_added", "", today)?;
    Ok(())
}

/// Orders from rows of `id, facts`.
pub(super) fn read_all(db: &Connection, mut rows: rusqlite::Rows<'_>) -> Result<Vec<Order>> {
    let mut orders = Vec::new();
    while let Some(row) = rows.next()? {
        orders.push(read(db, row)?);
    }
    Ok(orders)
}

/// An order from a row of `id, facts`.
fn read(db: &Connection, row: &Row<'_>) -> Result<Order> {
    let id = row.get_ref(0)?.as_str().map_err(unreadable)?;
    Ok(Order {
        id: OrderId(id.parse().map_err(unreadable)?),
        facts: as_facts(row.get_ref(1)?)?,
        items: items::of(db, id)?,
    })
}

/// Facts as they are written into a table.
pub(super) fn as_json(facts: &Facts) -> Result<String> {
    serde_json::to_string(facts).map_err(unreadable)
}

/// Facts as they stand in a table.
pub(super) fn as_facts(value: ValueRef<'_>) -> Result<Facts> {
    serde_json::from_slice(value.as_bytes().map_err(unreadable)?).map_err(unreadable)
}
