//! The door: whether the vault is there, locked or open, and the ways to open it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use redress::desk::{Desk, Reminder};
use redress::error::{Error, Result};
use redress::vault::{Key, SlotKind, Vault, VaultError};
use serde::Serialize;
use ts_rs::TS;

use crate::{Shell, clock, key_store};

/// Where the vault is, and the vault while it is open.
pub struct Door {
    folder: PathBuf,
    vault: Option<Vault>,
    /// Whether it is open, for those who must not wait while it is being opened.
    open: Arc<AtomicBool>,
}

/// What the first screen must know.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct DoorState {
    /// `absent`, `locked` or `open`.
    pub state: &'static str,
    /// Whether the key store can open it.
    pub remembered: bool,
}

impl Door {
    /// A closed door to the vault in this folder.
    pub fn new(data: &Path) -> Self {
        Self { folder: data.join("vault"), vault: None, open: Arc::default() }
    }

    /// Whether it is open, kept up to date.
    pub fn watched(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.open)
    }

    fn stand(&mut self, vault: Option<Vault>) {
        self.open.store(vault.is_some(), Ordering::SeqCst);
        self.vault = vault;
    }

    /// How the door stands.
    pub fn state(&self) -> DoorState {
        let there = Vault::exists(&self.folder);
        let state = match (&self.vault, there) {
            (Some(_), _) => "open",
            (None, true) => "locked",
            (None, false) => "absent",
        };
        let slots = Vault::slots(&self.folder).unwrap_or_default();
        DoorState { state, remembered: slots.contains(&SlotKind::External) }
    }

    /// Creates a vault behind a passphrase, and lets the key store open it too where that is wished.
    pub fn create(&mut self, passphrase: &str, remember: bool) -> Result<()> {
        let mut vault = Vault::create(&self.folder, passphrase)?;
        if remember {
            let secret = Vault::fresh_secret()?;
            key_store::keep(&vault.id().to_string(), secret)?;
            vault.add_external(&secret)?;
        }
        self.stand(Some(vault));
        Ok(())
    }

    /// Opens the vault by its passphrase.
    pub fn unlock(&mut self, passphrase: &str) -> Result<()> {
        let vault = Vault::open(&self.folder, &Key::Passphrase(passphrase))?;
        self.stand(Some(vault));
        Ok(())
    }

    /// Opens the vault by the key store.
    pub fn unlock_remembered(&mut self) -> Result<()> {
        let secret = key_store::find(&Vault::id_of(&self.folder)?.to_string())?;
        let vault = Vault::open(&self.folder, &Key::External(&secret))?;
        self.stand(Some(vault));
        Ok(())
    }

    /// Closes the vault.
    pub fn lock(&mut self) {
        self.stand(None);
    }

    /// The open vault.
    pub fn vault(&mut self) -> Result<&mut Vault> {
        self.vault.as_mut().ok_or(Error::Vault(VaultError::NotThere))
    }
}

impl Shell {
    /// Whether the vault is open.
    pub fn is_open(&self) -> bool {
        self.open.load(Ordering::SeqCst)
    }

    /// Closes the vault. Once it is open again, notices are told anew.
    pub fn lock(&self) {
        self.door.lock().unwrap_or_else(std::sync::PoisonError::into_inner).lock();
        self.told(None);
    }

    /// A setting of the open vault; nothing where it is not set, or closed.
    pub fn setting(&self, name: &str) -> Option<String> {
        let mut door = self.door.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        door.vault().ok()?.setting(name).ok()?
    }

    /// The dates that are near.
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "the method is bound to one lifetime, the desk comes with any"
    )]
    pub fn reminders(&self, lang: &str) -> crate::outcome::Outcome<Vec<Reminder>> {
        self.at_desk(lang, |desk| desk.reminders())
    }

    /// Does something at the desk, in a language, today.
    pub fn at_desk<T>(&self, lang: &str, verb: impl FnOnce(&mut Desk<'_>) -> Result<T>) -> crate::outcome::Outcome<T> {
        let mut door = self.door.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let done = self.knowledge.locale(lang).and_then(|locale| {
            let vault = door.vault()?;
            verb(&mut Desk { knowledge: self.knowledge, vault, today: clock::today(), locale })
        });
        done.map_err(|error| crate::outcome::refused(self.knowledge, lang, &error))
    }
}
