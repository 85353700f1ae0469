//! What happened to an order, in a table that only grows.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::error::{Result, unreadable};
use super::orders::name;
use super::schema::{Step, changing};
use super::{Vault, keyslots};
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
    CREATE INDEX events_of_order ON events (order_id);
    CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
    CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;",
)];

impl Vault {
    /// The history of an order, the oldest first.
    pub fn events(&self, order: OrderId) -> Result<Vec<Event>> {
        let sql = "SELECT id, on_date, kind, about FROM events WHERE order_id = ?1 ORDER BY number";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map(params![name(order)], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?))
        })?;
        rows.map(|row| {
            let (id, on, kind, about) = row?;
            Ok(Event { id: EventId(id.parse().map_err(unreadable)?), on: on.parse().map_err(unreadable)?, kind, about })
        })
        .collect()
    }

    /// Notes something that happened.
    pub fn note_event(&mut self, order: OrderId, kind: &str, about: &str, today: NaiveDate) -> Result<()> {
        changing(&mut self.db, |change| note(change, order, kind, about, today))
    }
}

/// Notes something as part of a change.
pub(super) fn note(change: &Connection, order: OrderId, kind: &str, about: &str, today: NaiveDate) -> Result<()> {
    let sql = "INSERT INTO events (id, order_id, on_date, kind, about) VALUES (?1, ?2, ?3, ?4, ?5)";
    let id = keyslots::random_id()?.to_string();
    change.prepare_cached(sql)?.execute(params![id, name(order), today.to_string(), kind, about])?;
    Ok(())
}
