//! The table `letters`: letters as they were saved.
//!
//! What this is: a letter's kind, language and body, whole. What this is not: its wording; the body is opaque here.

use chrono::NaiveDate;
use rusqlite::Row;
use serde_json::Value;
use uuid::Uuid;

use super::error::{Result, VaultError, unreadable};
use super::migrate::Step;
use super::{Vault, events};
use crate::case::OrderId;

pub(super) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE letters (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        order_id TEXT NOT NULL REFERENCES orders (id),
        kind TEXT NOT NULL,
        lang TEXT NOT NULL,
        beside TEXT,
        body TEXT NOT NULL,
        saved_on TEXT NOT NULL
    ) STRICT;
    CREATE INDEX letters_of_order ON letters (order_id, number);",
)];

/// A letter as it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct StoredLetter {
    /// Its name in the vault.
    pub id: Uuid,
    /// What it asks for, by the name of its file in `assets/letters`.
    pub kind: String,
    /// The language it is written in.
    pub lang: String,
    /// The language set beside it for the sender to read, if any.
    pub beside: Option<String>,
    /// The letter itself, in whatever shape its maker gave it.
    pub body: Value,
    /// The day it was saved.
    pub saved_on: NaiveDate,
}

impl Vault {
    /// Keeps a letter about an order, in place of an earlier state of the same letter.
    ///
    /// # Errors
    /// `NotFound` when there is no such order, or it is set aside; `AlreadyThere` when the id is that of a letter about
    /// another order, or of one that was sent; `Full` or `Io` when it cannot be written.
    pub fn save_letter(&mut self, order: OrderId, letter: &StoredLetter, today: NaiveDate) -> Result<()> {
        let change = self.change()?;
        let order_id = order.0.to_string();
        let known =
            change.prepare_cached("SELECT 1 FROM orders WHERE id = ?1 AND deleted_on IS NULL")?.exists([&order_id])?;
        if !known {
            return Err(VaultError::NotFound);
        }
        let body = serde_json::to_string(&letter.body).map_err(unreadable)?;
        let saved = change
            .prepare_cached(
                "INSERT INTO letters (id, order_id, kind, lang, beside, body, saved_on)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, lang = excluded.lang, beside = excluded.beside,
                     body = excluded.body, saved_on = excluded.saved_on WHERE order_id = excluded.order_id
                     AND NOT EXISTS (SELECT 1 FROM sent WHERE letter_id = excluded.id)",
            )?
            .execute((
                letter.id.to_string(),
                &order_id,
                &letter.kind,
                &letter.lang,
                &letter.beside,
                body,
                letter.saved_on.to_string(),
            ))?;
        if saved == 0 {
            return Err(VaultError::AlreadyThere);
        }
        events::add(&change, order, "letter_saved", &letter.kind, today)?;
        Ok(change.commit()?)
    }

    /// The letters about an order, in the order they were first saved.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read. An unknown order has none: an empty list.
    pub fn letters(&self, order: OrderId) -> Result<Vec<StoredLetter>> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, kind, lang, beside, body, saved_on FROM letters WHERE order_id = ?1 ORDER BY number",
        )?;
        let mut rows = statement.query([order.0.to_string()])?;
        let mut letters = Vec::new();
        while let Some(row) = rows.next()? {
            letters.push(read(row)?);
        }
        Ok(letters)
    }

    /// The letters about all orders that are not set aside, the last saved first, at most `limit`.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read.
    pub fn all_letters(&self, limit: usize) -> Result<Vec<(OrderId, StoredLetter)>> {
        let mut statement = self.db.prepare_cached(
            "SELECT letters.id, kind, lang, beside, body, saved_on, order_id FROM letters
             JOIN orders ON orders.id = letters.order_id AND orders.deleted_on IS NULL
             ORDER BY letters.number DESC LIMIT ?1",
        )?;
        let mut rows = statement.query([i64::try_from(limit).unwrap_or(i64::MAX)])?;
        let mut letters = Vec::new();
        while let Some(row) = rows.next()? {
            let order = row.get_ref(6)?.as_str().map_err(unreadable)?.parse().map_err(unreadable)?;
            letters.push((OrderId(order), read(row)?));
        }
        Ok(letters)
    }

    /// A letter.
    ///
    /// # Errors
    /// `NotFound` when there is no such letter, `Damaged` or `Io` when it cannot be read.
    pub fn letter(&self, id: Uuid) -> Result<StoredLetter> {
        let mut statement =
            self.db.prepare_cached("SELECT id, kind, lang, beside, body, saved_on FROM letters WHERE id = ?1")?;
        let mut rows = statement.query([id.to_string()])?;
        read(rows.next()?.ok_or(VaultError::NotFound)?)
    }
}

fn read(row: &Row<'_>) -> Result<StoredLetter> {
    let text = |column: usize| row.get_ref(column)?.as_str().map_err(unreadable);
    Ok(StoredLetter {
        id: text(0)?.parse().map_err(unreadable)?,
        kind: row.get(1)?,
        lang: row.get(2)?,
        beside: row.get(3)?,
        body: serde_json::from_str(text(4)?).map_err(unreadable)?,
        saved_on: text(5)?.parse().map_err(unreadable)?,
    })
}
