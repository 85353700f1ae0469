//! Letters as they were kept.

use chrono::NaiveDate;
use rusqlite::{Row, params};
use serde_json::Value as Json;
use uuid::Uuid;

use super::error::{Result, unreadable};
use super::orders::name;
use super::schema::{Step, changing};
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
    CREATE INDEX letters_of_order ON letters (order_id);",
)];

const COLUMNS: &str = "SELECT id, kind, lang, beside, body, saved_on FROM letters";

/// A letter as it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct StoredLetter {
    pub id: Uuid,
    pub kind: String,
    pub lang: String,
    pub beside: Option<String>,
    pub body: Json,
    pub saved_on: NaiveDate,
}

impl Vault {
    /// Keeps a letter.
    pub fn save_letter(&mut self, order: OrderId, letter: &StoredLetter, today: NaiveDate) -> Result<()> {
        changing(&mut self.db, |change| {
            let sql = "INSERT INTO letters (id, order_id, kind, lang, beside, body, saved_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let saved_on = letter.saved_on.to_string();
            let (id, body) = (letter.id.to_string(), letter.body.to_string());
            change.execute(sql, params![id, name(order), letter.kind, letter.lang, letter.beside, body, saved_on])?;
            events::note(change, order, "letter_saved", &letter.kind, today)
        })
    }

    /// The letters of an order, the oldest first.
    pub fn letters(&self, order: OrderId) -> Result<Vec<StoredLetter>> {
        let mut query = self.db.prepare_cached(&format!("{COLUMNS} WHERE order_id = ?1 ORDER BY number"))?;
        let rows = query.query_map(params![name(order)], columns)?;
        rows.map(|row| stored(row?)).collect()
    }

    /// A kept letter.
    ///
    /// # Errors
    /// [`super::VaultError::NotFound`].
    pub fn letter(&self, id: Uuid) -> Result<StoredLetter> {
        let mut query = self.db.prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?;
        stored(query.query_row(params![id.to_string()], columns)?)
    }
}

type Columns = (String, String, String, Option<String>, String, String);

fn columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
}

fn stored((id, kind, lang, beside, body, saved_on): Columns) -> Result<StoredLetter> {
    Ok(StoredLetter {
        id: id.parse().map_err(unreadable)?,
        kind,
        lang,
        beside,
        body: serde_json::from_str(&body).map_err(unreadable)?,
        saved_on: saved_on.parse().map_err(unreadable)?,
    })
}
