//! The table `snoozes`: until when the person wants to hear nothing of a date.
//!
//! What this is: a day beside a deadline's name. What this is not: the deadline; no snooze ever moves one.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Vault;
use super::error::{Result, unreadable};
use super::migrate::Step;
use crate::case::OrderId;

pub(super) const STEPS: &[Step] = &[(
    4,
    "CREATE TABLE snoozes (
        order_id TEXT NOT NULL REFERENCES orders (id),
        deadline TEXT NOT NULL,
        until TEXT NOT NULL,
        PRIMARY KEY (order_id, deadline)
    ) STRICT, WITHOUT ROWID;",
)];

impl Vault {
    /// Keeps until when a deadline of an order is not spoken of, in place of an earlier day.
    ///
    /// # Errors
    /// `NotFound` when there is no such order or it is set aside, `Full` or `Io` when it cannot be written.
    pub fn snooze(&mut self, order: OrderId, deadline: &str, until: NaiveDate) -> Result<()> {
        self.order(order)?;
        self.db.execute(
            "INSERT INTO snoozes (order_id, deadline, until) VALUES (?1, ?2, ?3)
             ON CONFLICT (order_id, deadline) DO UPDATE SET until = excluded.until",
            (order.0.to_string(), deadline, until.to_string()),
        )?;
        Ok(())
    }

    /// Every snooze, by order and deadline.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read.
    pub fn snoozes(&self) -> Result<BTreeMap<(String, String), NaiveDate>> {
        let mut statement = self.db.prepare_cached("SELECT order_id, deadline, until FROM snoozes")?;
        let mut rows = statement.query([])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let until: String = row.get(2)?;
            found.insert((row.get(0)?, row.get(1)?), until.parse().map_err(unreadable)?);
        }
        Ok(found)
    }
}
