//! The table `events`: what happened to each order. It only ever grows.
//!
//! What this is: a day, a kind and what it was about. What this is not: the facts themselves, or a way back to them.

use chrono::NaiveDate;
use rusqlite::Transaction;

use super::Vault;
use super::error::{Result, VaultError, unreadable};
use super::keyslots::random_id;
use super::migrate::Step;
use crate::case::{Event, EventId, OrderId};

pub(super) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        order_id TEXT NOT NULL REFERENCES orders (id),
        on_date TEXT NOT NULL,
        kind TEXT NOT NULL,
        about TEXT NOT NULL
    ) STRICT;
    CREATE INDEX events_of_order ON events (order_id, number);
    CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER events_stay BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;",
)];

impl Vault {
    /// What happened to an order, first things first. A deleted order keeps its history.
    ///
    /// # Errors
    /// `Damaged` or `Io` when it cannot be read. An unknown order has no history: an empty list.
    pub fn events(&self, order: OrderId) -> Result<Vec<Event>> {
        let mut statement = self
            .db
            .prepare_cached("SELECT id, on_date, kind, about FROM events WHERE order_id = ?1 ORDER BY number")?;
        let mut rows = statement.query([order.0.to_string()])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(Event {
                id: EventId(row.get_ref(0)?.as_str().map_err(unreadable)?.parse().map_err(unreadable)?),
                on: row.get_ref(1)?.as_str().map_err(unreadable)?.parse().map_err(unreadable)?,
                kind: row.get(2)?,
                about: row.get(3)?,
            });
        }
        Ok(events)
    }

    /// Notes something that happened to an order.
    ///
    /// # Errors
    /// `NotFound` when there is no such order, `Full` or `Io` when it cannot be written.
    pub fn note_event(&mut self, order: OrderId, kind: &str, about: &str, today: NaiveDate) -> Result<()> {
        let change = self.change()?;
        let known = change.prepare_cached("SELECT 1 FROM orders WHERE id = ?1")?.exists([order.0.to_string()])?;
        if !known {
            return Err(VaultError::NotFound);
        }
        add(&change, order, kind, about, today)?;
        Ok(change.commit()?)
    }
}

/// Notes an event inside the change it tells of.
pub(super) fn add(change: &Transaction<'_>, order: OrderId, kind: &str, about: &str, on: NaiveDate) -> Result<()> {
    change
        .prepare_cached("INSERT INTO events (id, order_id, on_date, kind, about) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute((random_id()?.to_string(), order.0.to_string(), on.to_string(), kind, about))?;
    Ok(())
}
