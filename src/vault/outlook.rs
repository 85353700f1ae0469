//! The tables `outlook` and `outlook_days`: how each order stood when it was last looked at, ready to be shown.
//!
//! What this is: a cache by order, soonest day first; all of it can be worked out again. What this is not: knowledge; the
//! rows are opaque here. A row is good for one day, one edition of the law and one language (`made_for`), and goes when its
//! order changes, whoever changes it.

use chrono::NaiveDate;
use serde_json::Value;

use super::Vault;
use super::error::{Result, unreadable};
use super::migrate::Step;
use crate::case::{Order, OrderId};

pub(super) const STEPS: &[Step] = &[
    (
        4,
        "CREATE TABLE outlook (
        order_id TEXT NOT NULL PRIMARY KEY REFERENCES orders (id),
        made_for TEXT NOT NULL,
        on_date TEXT,
        shown TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outlook_by_day ON outlook (made_for, on_date IS NULL, on_date);
    CREATE TABLE outlook_days (
        order_id TEXT NOT NULL REFERENCES orders (id),
        on_date TEXT NOT NULL,
        shown TEXT NOT NULL
    ) STRICT;
    CREATE INDEX outlook_days_by_day ON outlook_days (on_date);
    CREATE INDEX outlook_days_of_order ON outlook_days (order_id);
    CREATE TRIGGER outlook_ends_with_a_change AFTER UPDATE ON orders BEGIN
        DELETE FROM outlook WHERE order_id = old.id;
        DELETE FROM outlook_days WHERE order_id = old.id;
    END;",
    ),
    (
        5,
        "DELETE FROM outlook;
    ALTER TABLE outlook ADD COLUMN reminds INTEGER NOT NULL DEFAULT FALSE;
    CREATE INDEX outlook_by_reminding ON outlook (made_for, reminds);",
    ),
];

/// How an order stands: what a list shows of it, and each of its days.
#[derive(Clone, PartialEq, Debug)]
pub struct Outlook {
    pub order: OrderId,
    /// The day it is sorted by.
    pub on: Option<NaiveDate>,
    /// Whether there is a date to be reminded of.
    pub reminds: bool,
    pub shown: Value,
    pub days: Vec<(NaiveDate, Value)>,
}

impl Vault {
    /// Orders not yet looked at for this day, law and language: new ones first, then by the day they had.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read.
    pub fn without_outlook(&self, made_for: &str, limit: usize) -> Result<Vec<Order>> {
        let mut never = self.db.prepare_cached(
            "SELECT id, facts FROM orders WHERE number IN (
                 SELECT number FROM orders WHERE deleted_on IS NULL AND id NOT IN (SELECT order_id FROM outlook)
                 ORDER BY number DESC LIMIT ?1)",
        )?;
        let limited = |limit: usize| i64::try_from(limit).unwrap_or(i64::MAX);
        let mut found = super::orders::read_all(&self.db, never.query([limited(limit)])?)?;
        let mut once = self.db.prepare_cached(
            "SELECT id, facts FROM orders WHERE deleted_on IS NULL AND id IN (
                 SELECT order_id FROM outlook WHERE made_for <> ?1 ORDER BY on_date IS NULL, on_date LIMIT ?2)",
        )?;
        let rest = limited(limit - found.len());
        found.extend(super::orders::read_all(&self.db, once.query((made_for, rest))?)?);
        Ok(found)
    }

    /// Orders whose look found a date to be reminded of; `made_for` begins with what is given, whatever the language.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read.
    pub fn orders_that_remind(&self, made_for: &str) -> Result<Vec<Order>> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, facts FROM orders WHERE deleted_on IS NULL AND id IN (
                 SELECT order_id FROM outlook WHERE substr(made_for, 1, length(?1)) = ?1 AND reminds)",
        )?;
        super::orders::read_all(&self.db, statement.query([made_for])?)
    }

    /// How many orders are not yet looked at, and how many there are.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be counted.
    pub fn count_outlooks(&self, made_for: &str) -> Result<(usize, usize)> {
        let number = |count: i64| usize::try_from(count).unwrap_or_default();
        let looked = "SELECT count(*) FROM outlook WHERE made_for = ?1";
        let looked = number(self.db.prepare_cached(looked)?.query_row([made_for], |row| row.get(0))?);
        let all = self.count_orders("")?;
        Ok((all.saturating_sub(looked), all))
    }

    /// Keeps how orders stand, in place of how they stood.
    ///
    /// # Errors
    /// `Full` or `Io` when it cannot be written.
    pub fn keep_outlooks(&mut self, made_for: &str, outlooks: &[Outlook]) -> Result<()> {
        let change = self.change()?;
        for outlook in outlooks {
            let id = outlook.order.0.to_string();
            change
                .prepare_cached(
                    "INSERT INTO outlook (order_id, made_for, on_date, reminds, shown) VALUES (?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT (order_id) DO UPDATE SET made_for = excluded.made_for, on_date = excluded.on_date,
                         reminds = excluded.reminds, shown = excluded.shown",
                )?
                .execute((
                    &id,
                    made_for,
                    outlook.on.map(|on| on.to_string()),
                    outlook.reminds,
                    outlook.shown.to_string(),
                ))?;
            change.prepare_cached("DELETE FROM outlook_days WHERE order_id = ?1")?.execute([&id])?;
            let mut insert =
                change.prepare_cached("INSERT INTO outlook_days (order_id, on_date, shown) VALUES (?1, ?2, ?3)")?;
            for (on, shown) in &outlook.days {
                insert.execute((&id, on.to_string(), shown.to_string()))?;
            }
        }
        Ok(change.commit()?)
    }

    /// How the orders stand for this day, law and language, the soonest day first, those without a day last.
    ///
    /// # Errors
    /// `Damaged` or `Io` when it cannot be read.
    pub fn outlooks(&self, made_for: &str, limit: usize) -> Result<Vec<Value>> {
        let mut statement = self.db.prepare_cached(
            "SELECT shown FROM outlook WHERE made_for = ?1 ORDER BY on_date IS NULL, on_date, order_id LIMIT ?2",
        )?;
        read(statement.query((made_for, i64::try_from(limit).unwrap_or(i64::MAX)))?)
    }

    /// The days of all orders from one day to another, the soonest first.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read.
    pub fn outlook_days(&self, made_for: &str, from: NaiveDate, to: NaiveDate, limit: usize) -> Result<Vec<Value>> {
        let mut statement = self.db.prepare_cached(
            "SELECT outlook_days.shown FROM outlook_days CROSS JOIN outlook ON outlook.order_id = outlook_days.order_id
             WHERE outlook.made_for = ?1 AND outlook_days.on_date BETWEEN ?2 AND ?3
             ORDER BY outlook_days.on_date, outlook_days.rowid LIMIT ?4",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        read(statement.query((made_for, from.to_string(), to.to_string(), limit))?)
    }
}

fn read(mut rows: rusqlite::Rows<'_>) -> Result<Vec<Value>> {
    let mut shown = Vec::new();
    while let Some(row) = rows.next()? {
        shown.push(serde_json::from_slice(row.get_ref(0)?.as_bytes().map_err(unreadable)?).map_err(unreadable)?);
    }
    Ok(shown)
}
