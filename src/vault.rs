//! The vault: one person's orders in one encrypted file, and the ways to open it.
//!
//! What this is: the only place that knows SQL. A vault is a folder with `redress.db` (`SQLCipher` under a random key) and
//! `keyslots.json` (that key, wrapped by a passphrase and perhaps by a secret the operating system keeps). What this is
//! not: a place that knows what an order means, or what day it is.
//!
//! A wrong passphrase and a damaged file are different errors, and neither changes a byte: the slot's tag tells the first
//! before the database is opened; the first read under the proven key tells the second. Nothing is ever deleted to recover.

mod error;
mod events;
mod fold;
mod folder;
mod keys;
mod keyslots;
mod letters;
mod orders;
mod schema;
mod search;
mod settings;

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::Uuid;

pub use error::{Result, VaultError};
pub use keys::{Key, PASSPHRASE_MIN};
pub use keyslots::SlotKind;
pub use letters::StoredLetter;

use folder::Holds;
use keys::Secret;
use keyslots::KeySlots;

/// An open vault.
pub struct Vault {
    dir: PathBuf,
    db: Connection,
    slots: KeySlots,
    secret: Secret,
    _lock: File,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(<redacted>)")
    }
}

impl Vault {
    /// Makes a vault behind a passphrase. The database comes into place last, so a cut-short making leaves no vault.
    ///
    /// # Errors
    /// [`VaultError::PassphraseTooShort`], [`VaultError::AlreadyThere`], or the system's.
    pub fn create(dir: &Path, passphrase: &str) -> Result<Self> {
        keys::long_enough(passphrase)?;
        folder::make(dir)?;
        let lock = folder::lock(dir)?;
        if folder::look(dir) == Holds::Vault {
            return Err(VaultError::AlreadyThere);
        }
        let secret = Secret::random()?;
        let mut slots = KeySlots::new()?;
        slots.set(&Key::Passphrase(passphrase), &secret)?;
        let unfinished = dir.join(folder::UNFINISHED);
        folder::make_empty(&unfinished)?;
        let mut db = schema::connect(&unfinished, &secret)?;
        schema::migrate(&mut db, &unfinished, &secret)?;
        schema::close(db)?;
        slots.write(dir)?;
        folder::into_place(&unfinished, &dir.join(folder::DATABASE))?;
        let db = schema::connect(&dir.join(folder::DATABASE), &secret)?;
        Ok(Self { dir: dir.into(), db, slots, secret, _lock: lock })
    }

    /// Whether the folder holds a vault, or what is left of one.
    pub fn exists(dir: &Path) -> bool {
        folder::look(dir) == Holds::Vault
    }

    /// The ways in.
    pub fn slots(dir: &Path) -> Result<Vec<SlotKind>> {
        Ok(KeySlots::read(dir)?.kinds())
    }

    /// The name of the vault in a folder, under which a key store keeps its secret.
    pub fn id_of(dir: &Path) -> Result<Uuid> {
        Ok(KeySlots::read(dir)?.vault())
    }

    /// Opens the vault.
    ///
    /// # Errors
    /// As [`VaultError`] tells them apart; none of them changes a file.
    pub fn open(dir: &Path, key: &Key<'_>) -> Result<Self> {
        if !Self::exists(dir) {
            return Err(VaultError::NotThere);
        }
        let lock = folder::lock(dir)?;
        let slots = KeySlots::read(dir)?;
        let secret = slots.open(key)?;
        let file = dir.join(folder::DATABASE);
        if !file.exists() {
            return Err(VaultError::Damaged);
        }
        let mut db = schema::connect(&file, &secret)?;
        schema::migrate(&mut db, &file, &secret)?;
        Ok(Self { dir: dir.into(), db, slots, secret, _lock: lock })
    }

    /// The vault's name.
    pub fn id(&self) -> Uuid {
        self.slots.vault()
    }

    /// A random secret for a key store to keep.
    pub fn fresh_secret() -> Result<[u8; 32]> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret)?;
        Ok(secret)
    }

    /// A random name for something new.
    pub fn fresh_id() -> Result<Uuid> {
        keyslots::random_id()
    }

    /// Lets a secret that is kept elsewhere open the vault too.
    pub fn add_external(&mut self, secret: &[u8; 32]) -> Result<()> {
        self.slots.set(&Key::External(secret), &self.secret)?;
        self.slots.write(&self.dir)
    }

    /// Takes that way in away.
    pub fn remove_external(&mut self) -> Result<()> {
        self.slots.remove_external()?;
        self.slots.write(&self.dir)
    }

    /// Changes the passphrase.
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<()> {
        keys::long_enough(new)?;
        self.slots.open(&Key::Passphrase(old))?;
        self.slots.set(&Key::Passphrase(new), &self.secret)?;
        self.slots.write(&self.dir)
    }
}
