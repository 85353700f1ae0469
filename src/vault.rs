//! The vault: orders, their history and their letters, kept encrypted in a folder of the person's own.
//!
//! What this is: the only place that knows SQL and the only one that holds the database's key. A vault is a folder with
//! `redress.db` (`SQLCipher` under a random key), `keyslots.json` (that key, wrapped once for each way in) and a lock file.
//! Each table has one file here, which owns the steps that make and change it. Every change is one transaction together
//! with the event that tells of it. What this is not: law, letters or words on a screen; facts and letters pass through
//! unread. It never asks the clock, never logs, and never removes what a person put in, not even to recover.
//!
//! Opening goes in this order, and nothing is written before the last step but one: take the lock, open a key slot (a wrong
//! passphrase shows here), read the database with the key so proven (damage shows here), look at its version, keep a
//! copy if it is of an older one, bring it up to date.

mod database;
mod error;
mod events;
mod exhibits;
mod fold;
mod folder;
mod items;
mod keys;
mod keyslots;
mod letters;
mod migrate;
mod orders;
mod outlook;
mod proofs;
mod rates;
mod search;
mod sent;
mod settings;
mod snoozes;
#[cfg(test)]
mod tests;

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

pub use error::{Result, VaultError};
pub use fold::fold;
pub use keys::{Key, PASSPHRASE_MIN};
pub use keyslots::SlotKind;
pub use letters::StoredLetter;
pub use outlook::Outlook;
pub use proofs::Proof;
pub use sent::SentLetter;

use crate::case::Rates;
use folder::Holds;
use keys::Secret;
use keyslots::KeySlots;

/// An open vault. While it lives, no other process can open the same folder.
pub struct Vault {
    db: Connection,
    dir: PathBuf,
    id: Uuid,
    key: Secret,
    /// Read once; thousands of days are asked for again with every order.
    rates: OnceLock<Arc<Rates>>,
    // Dropped last: the folder is free only after the database is closed.
    _lock: File,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(<redacted>)")
    }
}

impl Vault {
    /// Makes a vault in a folder (and the folder, if need be), opened by a passphrase, and opens it.
    ///
    /// # Errors
    /// `PassphraseTooShort`, `AlreadyThere` when the folder holds a vault or what is left of one, `InUse` when another is
    /// just making one, `Full` or `Io`.
    pub fn create(dir: &Path, passphrase: &str) -> Result<Self> {
        Self::create_as(dir, passphrase, migrate::today())
    }

    /// Whether the folder holds a vault, or what is left of one.
    pub fn exists(dir: &Path) -> bool {
        folder::look(dir) == Holds::Vault
    }

    /// The ways in, without opening the vault.
    ///
    /// # Errors
    /// `NotThere`, `KeySlotsDamaged`, `Newer` or `Io`.
    pub fn slots(dir: &Path) -> Result<Vec<SlotKind>> {
        if !Self::exists(dir) {
            return Err(VaultError::NotThere);
        }
        Ok(KeySlots::read(dir)?.kinds())
    }

    /// Opens a vault, and brings an older one up to date (a copy of it is kept first, as `redress-before-<version>.db`).
    ///
    /// # Errors
    /// `NotThere`, `InUse`, `KeySlotsDamaged`, `NoSlot`, `WrongPassphrase` or `WrongSecret`, `Damaged`, `Newer`; and
    /// `Full` or `Io`. None of them changes a byte of the database or of the key slots.
    pub fn open(dir: &Path, key: &Key<'_>) -> Result<Self> {
        if !Self::exists(dir) {
            return Err(VaultError::NotThere);
        }
        let lock = folder::lock(dir)?;
        let slots = KeySlots::read(dir)?;
        let key = slots.open(key)?;
        let mut db = database::open(&dir.join(folder::DATABASE), &key)?;
        migrate::version(&db)?;
        database::settle(&db)?;
        migrate::bring_up(&mut db, dir, &key)?;
        Ok(Self { db, dir: dir.into(), id: slots.vault(), key, rates: OnceLock::new(), _lock: lock })
    }

    /// The name of the vault in a folder, under which a key store keeps its secret.
    ///
    /// # Errors
    /// `NotThere`, `KeySlotsDamaged`, `Newer` or `Io`.
    pub fn id_of(dir: &Path) -> Result<Uuid> {
        if !Self::exists(dir) {
            return Err(VaultError::NotThere);
        }
        Ok(KeySlots::read(dir)?.vault())
    }

    /// The vault's name.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// A random secret for a key store to keep.
    ///
    /// # Errors
    /// `Io` when the system gives no randomness.
    pub fn fresh_secret() -> Result<[u8; 32]> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret)?;
        Ok(secret)
    }

    /// A random name for something new.
    ///
    /// # Errors
    /// `Io` when the system gives no randomness.
    pub fn fresh_id() -> Result<Uuid> {
        keyslots::random_id()
    }

    /// Checks every page of the database. Small vaults are checked so whenever they are opened.
    ///
    /// # Errors
    /// `Damaged` when a page is not what was written.
    pub fn check(&self) -> Result<()> {
        database::check(&self.db)
    }

    /// Lets a secret that the caller keeps elsewhere open the vault, in place of any earlier such secret.
    ///
    /// # Errors
    /// `KeySlotsDamaged`, `Full` or `Io`.
    pub fn add_external(&mut self, secret: &[u8; 32]) -> Result<()> {
        let mut slots = KeySlots::read(&self.dir)?;
        slots.set(&Key::External(secret), &self.key)?;
        slots.write(&self.dir)
    }

    /// Makes the secret kept elsewhere useless.
    ///
    /// # Errors
    /// `NoSlot` when there is none, or when it is the only way in; `KeySlotsDamaged`, `Full` or `Io`.
    pub fn remove_external(&mut self) -> Result<()> {
        let mut slots = KeySlots::read(&self.dir)?;
        slots.remove_external()?;
        slots.write(&self.dir)
    }

    /// Puts a new passphrase in place of the old one. The database's own key stays, and so do other ways in; a copy of the
    /// old `keyslots.json` still opens with the old passphrase.
    ///
    /// # Errors
    /// `PassphraseTooShort`, `WrongPassphrase` when `old` is not the passphrase, `NoSlot`, `KeySlotsDamaged`, `Full`, `Io`.
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<()> {
        keys::long_enough(new)?;
        let mut slots = KeySlots::read(&self.dir)?;
        let key = slots.open(&Key::Passphrase(old))?;
        slots.set(&Key::Passphrase(new), &key)?;
        slots.write(&self.dir)
    }

    /// Makes a vault of a given version. The database gets its name last, so an interrupted making leaves no vault.
    fn create_as(dir: &Path, passphrase: &str, version: u32) -> Result<Self> {
        keys::long_enough(passphrase)?;
        if Self::exists(dir) {
            return Err(VaultError::AlreadyThere);
        }
        folder::make(dir)?;
        let lock = folder::lock(dir)?;
        if Self::exists(dir) {
            return Err(VaultError::AlreadyThere);
        }
        let (unfinished, path) = (dir.join(folder::UNFINISHED), dir.join(folder::DATABASE));
        let key = Secret::random()?;
        let mut db = database::create(&unfinished, &key)?;
        migrate::run(&mut db, 0, version)?;
        db.close().map_err(|(_, error)| error)?;
        folder::sync(&unfinished)?;
        let mut slots = KeySlots::new()?;
        slots.set(&Key::Passphrase(passphrase), &key)?;
        slots.write(dir)?;
        folder::into_place(&unfinished, &path)?;
        let db = database::open(&path, &key)?;
        database::settle(&db)?;
        Ok(Self { db, dir: dir.into(), id: slots.vault(), key, rates: OnceLock::new(), _lock: lock })
    }

    /// Begins a change. Dropped without a commit, it never was.
    fn change(&mut self) -> Result<Transaction<'_>> {
        Ok(self.db.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}
