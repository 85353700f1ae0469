//! The tables `exhibits` and `exhibit_files`: what somebody keeps to show what happened. They only ever grow.
//!
//! What this is: each file's bytes as they came, its hash, its kind and the day it shows. What this is not: a look into the
//! file. The bytes have a table of their own, so that reading an order never reads them; removing one marks it removed.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};
use sha2::{Digest, Sha256};

use super::error::{Result, VaultError, unreadable};
use super::migrate::Step;
use super::{Vault, events};
use crate::case::{Exhibit, ExhibitId, OrderId};

pub(super) const STEPS: &[Step] = &[(
    4,
    "CREATE TABLE exhibits (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        order_id TEXT NOT NULL REFERENCES orders (id),
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        on_date TEXT,
        added_on TEXT NOT NULL,
        media TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        pages INTEGER NOT NULL,
        removed_on TEXT
    ) STRICT;
    CREATE INDEX exhibits_of_order ON exhibits (order_id, number);
    CREATE TABLE exhibit_files (
        exhibit_id TEXT PRIMARY KEY REFERENCES exhibits (id),
        file BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER exhibits_stay_as_they_are BEFORE UPDATE OF
        number, id, order_id, kind, name, on_date, added_on, media, size, sha256, pages ON exhibits
        BEGIN SELECT RAISE(ABORT, 'an exhibit is never changed'); END;
    CREATE TRIGGER exhibits_stay BEFORE DELETE ON exhibits
        BEGIN SELECT RAISE(ABORT, 'an exhibit is never deleted'); END;
    CREATE TRIGGER exhibit_files_stay_as_they_are BEFORE UPDATE ON exhibit_files
        BEGIN SELECT RAISE(ABORT, 'the bytes of an exhibit are never changed'); END;
    CREATE TRIGGER exhibit_files_stay BEFORE DELETE ON exhibit_files
        BEGIN SELECT RAISE(ABORT, 'the bytes of an exhibit are never deleted'); END;",
)];

const COLUMNS: &str = "id, kind, name, on_date, added_on, media, size, sha256, pages, removed_on";

impl Vault {
    /// Keeps an exhibit with its bytes.
    ///
    /// # Errors
    /// `NotFound` when there is no such order or it is set aside, `AlreadyThere` when the order has these very bytes among
    /// its exhibits (removed ones come back by [`Vault::restore_exhibit`]), `Full` or `Io` when it cannot be written.
    pub fn add_exhibit(&mut self, order: OrderId, exhibit: &Exhibit, file: &[u8], today: NaiveDate) -> Result<()> {
        let change = self.change()?;
        let order_id = order.0.to_string();
        let known =
            change.prepare_cached("SELECT 1 FROM orders WHERE id = ?1 AND deleted_on IS NULL")?.exists([&order_id])?;
        if !known {
            return Err(VaultError::NotFound);
        }
        let same = change
            .prepare_cached("SELECT 1 FROM exhibits WHERE order_id = ?1 AND sha256 = ?2")?
            .exists([&order_id, &exhibit.sha256])?;
        if same {
            return Err(VaultError::AlreadyThere);
        }
        let (id, size) = (exhibit.id.0.to_string(), i64::try_from(exhibit.size).map_err(unreadable)?);
        change
            .prepare_cached(
                "INSERT INTO exhibits (id, order_id, kind, name, on_date, added_on, media, size, sha256, pages)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute((
                &id,
                &order_id,
                &exhibit.kind,
                &exhibit.name,
                exhibit.on.map(|on| on.to_string()),
                exhibit.added_on.to_string(),
                &exhibit.media,
                size,
                &exhibit.sha256,
                exhibit.pages,
            ))?;
        change.prepare_cached("INSERT INTO exhibit_files (exhibit_id, file) VALUES (?1, ?2)")?.execute((&id, file))?;
        events::add(&change, order, "exhibit_added", &exhibit.name, today)?;
        Ok(change.commit()?)
    }

    /// Marks an exhibit as removed. Its bytes stay, and it can be brought back.
    ///
    /// # Errors
    /// `NotFound` when there is no such exhibit or it is removed already, `Full` or `Io` when it cannot be written.
    pub fn remove_exhibit(&mut self, id: ExhibitId, today: NaiveDate) -> Result<OrderId> {
        let sql = "UPDATE exhibits SET removed_on = ?2 WHERE id = ?1 AND removed_on IS NULL RETURNING order_id, name";
        self.mark((id, Some(today)), sql, "exhibit_removed", today)
    }

    /// Brings a removed exhibit back.
    ///
    /// # Errors
    /// `NotFound` when no such exhibit is removed, `Full` or `Io` when it cannot be written.
    pub fn restore_exhibit(&mut self, id: ExhibitId, today: NaiveDate) -> Result<OrderId> {
        let sql =
            "UPDATE exhibits SET removed_on = ?2 WHERE id = ?1 AND removed_on IS NOT NULL RETURNING order_id, name";
        self.mark((id, None), sql, "exhibit_restored", today)
    }

    fn mark(
        &mut self,
        (id, removed_on): (ExhibitId, Option<NaiveDate>),
        sql: &str,
        event: &str,
        today: NaiveDate,
    ) -> Result<OrderId> {
        let change = self.change()?;
        let marked: Option<(String, String)> = change
            .prepare_cached(sql)?
            .query_row((id.0.to_string(), removed_on.map(|on| on.to_string())), |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (order, name) = marked.ok_or(VaultError::NotFound)?;
        let order = OrderId(order.parse().map_err(unreadable)?);
        events::add(&change, order, event, &name, today)?;
        change.commit()?;
        Ok(order)
    }

    /// The exhibits of an order in the order of adding, removed ones too, without their bytes.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read. An unknown order has none: an empty list.
    pub fn exhibits(&self, order: OrderId) -> Result<Vec<Exhibit>> {
        let sql = format!("SELECT {COLUMNS} FROM exhibits WHERE order_id = ?1 ORDER BY number");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([order.0.to_string()])?;
        let mut exhibits = Vec::new();
        while let Some(row) = rows.next()? {
            exhibits.push(read(row)?);
        }
        Ok(exhibits)
    }

    /// An exhibit with its bytes, as they came.
    ///
    /// # Errors
    /// `NotFound` when there is no such exhibit; `Damaged` when its bytes cannot be read or are no longer what was added.
    pub fn exhibit(&self, id: ExhibitId) -> Result<(Exhibit, Vec<u8>)> {
        let sql = format!("SELECT {COLUMNS} FROM exhibits WHERE id = ?1");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([id.0.to_string()])?;
        let exhibit = read(rows.next()?.ok_or(VaultError::NotFound)?)?;
        let mut bytes = self.db.prepare_cached("SELECT file FROM exhibit_files WHERE exhibit_id = ?1")?;
        let file: Vec<u8> = bytes.query_row([id.0.to_string()], |row| row.get(0))?;
        let whole = hex::encode(Sha256::digest(&file)) == exhibit.sha256;
        if whole { Ok((exhibit, file)) } else { Err(VaultError::Damaged) }
    }
}

fn read(row: &Row<'_>) -> Result<Exhibit> {
    let text = |column: usize| row.get_ref(column)?.as_str().map_err(unreadable);
    let day = |column: usize| -> Result<Option<NaiveDate>> {
        row.get::<_, Option<String>>(column)?.map(|day| day.parse().map_err(unreadable)).transpose()
    };
    Ok(Exhibit {
        id: ExhibitId(text(0)?.parse().map_err(unreadable)?),
        kind: row.get(1)?,
        name: row.get(2)?,
        on: day(3)?,
        added_on: text(4)?.parse().map_err(unreadable)?,
        media: row.get(5)?,
        size: u64::try_from(row.get::<_, i64>(6)?).map_err(unreadable)?,
        sha256: row.get(7)?,
        pages: row.get(8)?,
        removed_on: day(9)?,
    })
}
