//! The table `sent`: letters that went out, byte by byte. It only ever grows.
//!
//! What this is: the exact file, its hash, the day, the way and the recipient, and proof when it comes. What this is not:
//! the letter that can still be changed; a later wording is another letter.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::error::{Result, VaultError, unreadable};
use super::migrate::Step;
use super::{Vault, events, orders};
use crate::case::Order;

pub(super) const STEPS: &[Step] = &[(
    3,
    "CREATE TABLE sent (
        number INTEGER PRIMARY KEY,
        letter_id TEXT NOT NULL UNIQUE REFERENCES letters (id),
        on_date TEXT NOT NULL,
        channel TEXT NOT NULL,
        recipient TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        file BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER sent_stays_as_it_is BEFORE UPDATE ON sent
        BEGIN SELECT RAISE(ABORT, 'what was sent is never changed'); END;
    CREATE TRIGGER sent_stays BEFORE DELETE ON sent
        BEGIN SELECT RAISE(ABORT, 'what was sent is never deleted'); END;",
)];

/// A letter as it went out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SentLetter {
    pub on: NaiveDate,
    /// `registered_letter`, `letter`, `email`, `platform_message`, `web_form` or `in_person`.
    pub channel: String,
    pub recipient: String,
    /// Of the file, in hexadecimal digits.
    pub sha256: String,
    /// The PDF itself.
    pub file: Vec<u8>,
}

impl SentLetter {
    /// A file going out.
    pub fn new(on: NaiveDate, channel: &str, recipient: &str, file: Vec<u8>) -> Self {
        let sha256 = hex::encode(Sha256::digest(&file));
        Self { on, channel: channel.into(), recipient: recipient.into(), sha256, file }
    }
}

impl Vault {
    /// Keeps a letter as it went out, and what is now known of its order, both or neither. A letter can be sent once; a
    /// changed letter is another one.
    ///
    /// # Errors
    /// `NotFound` when there is no such letter about this order, `AlreadyThere` when it was sent before, `Full` or `Io` when
    /// it cannot be written.
    pub fn send_letter(
        &mut self,
        (order, words): (&Order, &str),
        letter: Uuid,
        sent: &SentLetter,
        today: NaiveDate,
    ) -> Result<()> {
        let change = self.change()?;
        let kind: Option<String> = change
            .prepare_cached("SELECT kind FROM letters WHERE id = ?1 AND order_id = ?2")?
            .query_row((letter.to_string(), order.id.0.to_string()), |row| row.get(0))
            .optional()?;
        let kind = kind.ok_or(VaultError::NotFound)?;
        let kept = change
            .prepare_cached(
                "INSERT INTO sent (letter_id, on_date, channel, recipient, sha256, file) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (letter_id) DO NOTHING",
            )?
            .execute((
                letter.to_string(),
                sent.on.to_string(),
                &sent.channel,
                &sent.recipient,
                &sent.sha256,
                &sent.file,
            ))?;
        if kept == 0 {
            return Err(VaultError::AlreadyThere);
        }
        orders::change(&change, order, today, words)?;
        events::add(&change, order.id, "letter_sent", &kind, today)?;
        Ok(change.commit()?)
    }

    /// The day on which and the way in which a letter went out, without its file; nothing where it has not.
    ///
    /// # Errors
    /// `Damaged` or `Io` when it cannot be read.
    pub fn sent_how(&self, letter: Uuid) -> Result<Option<(NaiveDate, String)>> {
        let mut statement = self.db.prepare_cached("SELECT on_date, channel FROM sent WHERE letter_id = ?1")?;
        let mut rows = statement.query([letter.to_string()])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some((row.get::<_, String>(0)?.parse().map_err(unreadable)?, row.get(1)?)))
    }

    /// A letter as it went out; nothing where it has not.
    ///
    /// # Errors
    /// `Damaged` when it cannot be read or is no longer what was sent, `Io` when the disk refuses.
    pub fn sent_letter(&self, letter: Uuid) -> Result<Option<SentLetter>> {
        let mut statement = self
            .db
            .prepare_cached("SELECT on_date, channel, recipient, sha256, file FROM sent WHERE letter_id = ?1")?;
        let mut rows = statement.query([letter.to_string()])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let on: String = row.get(0)?;
        let on = on.parse().map_err(unreadable)?;
        let found = SentLetter::new(on, &row.get::<_, String>(1)?, &row.get::<_, String>(2)?, row.get(4)?);
        if found.sha256 == row.get::<_, String>(3)? { Ok(Some(found)) } else { Err(VaultError::Damaged) }
    }
}
