//! `keyslots.json`: the ways the database's key can be had.
//!
//! What this is: the file's shape, its reading and its writing. What this is not: cryptography; that is `keys`.
//! Each slot holds the same key, wrapped in its own way. The file tells its own damage (a sum over what was written) from
//! a wrong passphrase (the tag of the slot); the sum is no protection, only an honest message.

use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::error::{Result, VaultError};
use super::folder;
use super::keys::{Key, Secret, Stretch, Wrapped};

const FORMAT: &str = "redress-keys/1";

/// A way in, as far as the person can see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlotKind {
    /// A passphrase.
    Passphrase,
    /// A secret kept outside the vault.
    External,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Slot {
    Passphrase { id: Uuid, stretch: Stretch, key: Wrapped },
    External { id: Uuid, key: Wrapped },
}

impl Slot {
    fn kind(&self) -> SlotKind {
        match self {
            Self::Passphrase { .. } => SlotKind::Passphrase,
            Self::External { .. } => SlotKind::External,
        }
    }
}

/// The whole file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeySlots {
    format: String,
    vault: Uuid,
    slots: Vec<Slot>,
    #[serde(with = "hex::serde")]
    sum: [u8; 32],
}

impl KeySlots {
    /// The slots of a vault about to be made: none yet.
    pub fn new() -> Result<Self> {
        Ok(Self { format: FORMAT.into(), vault: random_id()?, slots: Vec::new(), sum: [0; 32] })
    }

    /// Reads the file.
    ///
    /// # Errors
    /// [`VaultError::KeySlotsDamaged`] when it is missing or not what was written, [`VaultError::Newer`] when its format is
    /// of a later version, `Io` when it cannot be read.
    pub fn read(dir: &Path) -> Result<Self> {
        let text = match std::fs::read(dir.join(folder::KEYSLOTS)) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(VaultError::KeySlotsDamaged);
            }
            Err(error) => return Err(error.into()),
        };
        let slots: Self = serde_json::from_slice(&text).map_err(|_| newer_or_damaged(&text))?;
        let whole = slots.format == FORMAT && !slots.slots.is_empty() && slots.sum == slots.summed()?;
        whole.then_some(slots).ok_or_else(|| newer_or_damaged(&text))
    }

    /// Writes the file, whole or not at all.
    pub fn write(&mut self, dir: &Path) -> Result<()> {
        self.sum = self.summed()?;
        let mut text = serde_json::to_vec_pretty(self).map_err(|_| VaultError::KeySlotsDamaged)?;
        text.push(b'\n');
        folder::write_whole(dir, folder::KEYSLOTS, &text)
    }

    /// The vault's name.
    pub fn vault(&self) -> Uuid {
        self.vault
    }

    /// The kinds of the slots, in the file's order.
    pub fn kinds(&self) -> Vec<SlotKind> {
        self.slots.iter().map(Slot::kind).collect()
    }

    /// The database's key, had by `key`.
    ///
    /// # Errors
    /// [`VaultError::NoSlot`] when there is no slot of that kind, [`VaultError::WrongPassphrase`] or
    /// [`VaultError::WrongSecret`] when it opens none of them.
    pub fn open(&self, key: &Key<'_>) -> Result<Secret> {
        let (kind, wrong) = match key {
            Key::Passphrase(_) => (SlotKind::Passphrase, VaultError::WrongPassphrase),
            Key::External(_) => (SlotKind::External, VaultError::WrongSecret),
        };
        let mut outcome = Err(VaultError::NoSlot);
        for slot in self.slots.iter().filter(|slot| slot.kind() == kind) {
            let opened = match (slot, key) {
                (Slot::Passphrase { id, stretch, key }, Key::Passphrase(passphrase)) => {
                    Secret::from_passphrase(passphrase, stretch)?.unwrap(key, self.vault, *id)
                }
                (Slot::External { id, key }, Key::External(secret)) => {
                    Secret::from_external(secret).unwrap(key, self.vault, *id)
                }
                _ => None,
            };
            match opened {
                Some(secret) => return Ok(secret),
                None => outcome = Err(wrong),
            }
        }
        outcome
    }

    /// Wraps the database's key for `key`, in place of every slot of that kind.
    pub fn set(&mut self, key: &Key<'_>, inner: &Secret) -> Result<()> {
        let id = random_id()?;
        let slot = match key {
            Key::Passphrase(passphrase) => {
                let stretch = Stretch::fresh()?;
                let key = Secret::from_passphrase(passphrase, &stretch)?.wrap(inner, self.vault, id)?;
                Slot::Passphrase { id, stretch, key }
            }
            Key::External(secret) => {
                Slot::External { id, key: Secret::from_external(secret).wrap(inner, self.vault, id)? }
            }
        };
        self.slots.retain(|old| old.kind() != slot.kind());
        self.slots.push(slot);
        Ok(())
    }

    /// Takes every external slot away.
    ///
    /// # Errors
    /// [`VaultError::NoSlot`] when there is none, or when nothing else would be left to open the vault with.
    pub fn remove_external(&mut self) -> Result<()> {
        let rest: Vec<Slot> = self.slots.iter().filter(|slot| slot.kind() != SlotKind::External).cloned().collect();
        if rest.is_empty() || rest.len() == self.slots.len() {
            return Err(VaultError::NoSlot);
        }
        self.slots = rest;
        Ok(())
    }

    fn summed(&self) -> Result<[u8; 32]> {
        let text = serde_json::to_vec(&(&self.format, &self.vault, &self.slots));
        Ok(Sha256::digest(text.map_err(|_| VaultError::KeySlotsDamaged)?).into())
    }
}

/// A random id. Not a dated one: the vault never asks the clock.
pub(super) fn random_id() -> Result<Uuid> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// A file of a later format is whole, but not ours to read.
fn newer_or_damaged(text: &[u8]) -> VaultError {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    let later = |head: &Head| {
        let number: Option<u32> = head.format.strip_prefix("redress-keys/").and_then(|number| number.parse().ok());
        number.is_some_and(|number| number > 1)
    };
    match serde_json::from_slice(text) {
        Ok(head) if later(&head) => VaultError::Newer,
        _ => VaultError::KeySlotsDamaged,
    }
}
