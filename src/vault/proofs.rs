//! The table `proofs`: what shows that a sent letter went out or came in. It only ever grows.
//!
//! What this is: the number of a parcel slip, the day of a receipt, noted when it comes. What this is not: the letter;
//! what was sent stays as it is.

use chrono::NaiveDate;
use uuid::Uuid;

use super::Vault;
use super::error::{Result, VaultError, unreadable};
use super::migrate::Step;

pub(super) const STEPS: &[Step] = &[(
    4,
    "CREATE TABLE proofs (
        number INTEGER PRIMARY KEY,
        letter_id TEXT NOT NULL REFERENCES sent (letter_id),
        noted_on TEXT NOT NULL,
        tracking TEXT,
        received_on TEXT
    ) STRICT;
    CREATE INDEX proofs_of_letter ON proofs (letter_id, number);
    CREATE TRIGGER proofs_stay_as_they_are BEFORE UPDATE ON proofs
        BEGIN SELECT RAISE(ABORT, 'proofs are never changed'); END;
    CREATE TRIGGER proofs_stay BEFORE DELETE ON proofs
        BEGIN SELECT RAISE(ABORT, 'proofs are never deleted'); END;",
)];

/// What shows that a letter went out or came in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    pub noted_on: NaiveDate,
    /// The number by which a carrier or platform knows it.
    pub tracking: Option<String>,
    /// The day on which the addressee had it.
    pub received_on: Option<NaiveDate>,
}

impl Vault {
    /// Notes a proof of a sent letter; an earlier one stays beside it.
    ///
    /// # Errors
    /// `NotFound` when no such letter was sent, `Full` or `Io` when it cannot be written.
    pub fn note_proof(&mut self, letter: Uuid, proof: &Proof) -> Result<()> {
        let change = self.change()?;
        let id = letter.to_string();
        if !change.prepare_cached("SELECT 1 FROM sent WHERE letter_id = ?1")?.exists([&id])? {
            return Err(VaultError::NotFound);
        }
        change
            .prepare_cached("INSERT INTO proofs (letter_id, noted_on, tracking, received_on) VALUES (?1, ?2, ?3, ?4)")?
            .execute((
                &id,
                proof.noted_on.to_string(),
                &proof.tracking,
                proof.received_on.map(|day| day.to_string()),
            ))?;
        Ok(change.commit()?)
    }

    /// The proofs of a sent letter, in the order they were noted.
    ///
    /// # Errors
    /// `Damaged` or `Io` when they cannot be read.
    pub fn proofs(&self, letter: Uuid) -> Result<Vec<Proof>> {
        let mut statement = self.db.prepare_cached(
            "SELECT noted_on, tracking, received_on FROM proofs WHERE letter_id = ?1 ORDER BY number",
        )?;
        let mut rows = statement.query([letter.to_string()])?;
        let mut proofs = Vec::new();
        while let Some(row) = rows.next()? {
            let received: Option<String> = row.get(2)?;
            proofs.push(Proof {
                noted_on: row.get::<_, String>(0)?.parse().map_err(unreadable)?,
                tracking: row.get(1)?,
                received_on: received.map(|day| day.parse().map_err(unreadable)).transpose()?,
            });
        }
        Ok(proofs)
    }
}
