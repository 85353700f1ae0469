//! Keys: the random key of the database, and how another key wraps it.
//!
//! What this is: Argon2id, XChaCha20-Poly1305 and memory that is wiped. What this is not: a file; `keyslots` knows how
//! wrapped keys are written down.

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

use super::error::{Result, VaultError};

/// The fewest characters a new passphrase may have.
pub const PASSPHRASE_MIN: usize = 8;

/// What opens a vault.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// What the person knows.
    Passphrase(&'a str),
    /// A random secret the caller keeps elsewhere, such as the operating system's key store.
    External(&'a [u8; 32]),
}

impl fmt::Debug for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passphrase(_) => "Passphrase(<redacted>)",
            Self::External(_) => "External(<redacted>)",
        })
    }
}

/// Thirty-two secret bytes, wiped when dropped: the key of the database, or a key that wraps it.
#[derive(Clone)]
pub(super) struct Secret(Zeroizing<[u8; 32]>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

impl Secret {
    /// A fresh random key.
    pub fn random() -> Result<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    /// The caller's secret, as a key that wraps.
    pub fn from_external(secret: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*secret))
    }

    /// The key of a passphrase: NFC, then Argon2id. Slow and large on purpose.
    pub fn from_passphrase(passphrase: &str, stretch: &Stretch) -> Result<Self> {
        let params = stretch.params()?;
        let text = composed(passphrase);
        let mut memory = vec![Block::default(); params.block_count()];
        let mut bytes = Zeroizing::new([0; 32]);
        let outcome = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            text.as_bytes(),
            &stretch.salt,
            bytes.as_mut_slice(),
            &mut memory,
        );
        memory.iter_mut().for_each(Zeroize::zeroize);
        outcome.map_err(|_| VaultError::KeySlotsDamaged)?;
        Ok(Self(bytes))
    }

    /// The key as SQL writes a blob: `x'..'`.
    pub fn as_blob(&self) -> Zeroizing<String> {
        let mut digits = Zeroizing::new([0; 64]);
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        if hex::encode_to_slice(self.0.as_slice(), digits.as_mut_slice()).is_ok() {
            text.extend(digits.iter().map(|digit| char::from(*digit)));
        }
        text.push('\'');
        text
    }

    /// Wraps `inner` so that only this key, in this vault and this slot, opens it again.
    pub fn wrap(&self, inner: &Self, vault: Uuid, slot: Uuid) -> Result<Wrapped> {
        let mut nonce = [0; 24];
        getrandom::fill(&mut nonce)?;
        let payload = Payload { msg: inner.0.as_slice(), aad: &bound_to(vault, slot) };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).map_err(|_| VaultError::KeySlotsDamaged)?;
        let sealed = sealed.try_into().map_err(|_| VaultError::KeySlotsDamaged)?;
        Ok(Wrapped { nonce, sealed })
    }

    /// Opens what [`Self::wrap`] closed; `None` when this is not the key, or not the slot.
    pub fn unwrap(&self, wrapped: &Wrapped, vault: Uuid, slot: Uuid) -> Option<Self> {
        let payload = Payload { msg: wrapped.sealed.as_slice(), aad: &bound_to(vault, slot) };
        let inner = Zeroizing::new(self.cipher().decrypt(&XNonce::from(wrapped.nonce), payload).ok()?);
        let mut bytes = Zeroizing::new([0; 32]);
        (inner.len() == bytes.len()).then(|| bytes.copy_from_slice(&inner))?;
        Some(Self(bytes))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&CipherKey::from(*self.0))
    }
}

/// A key closed with another key. The tag tells whether the opening key was right.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrapped {
    #[serde(with = "hex::serde")]
    nonce: [u8; 24],
    #[serde(with = "hex::serde")]
    sealed: [u8; 48],
}

impl fmt::Debug for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

/// How a passphrase was stretched into a key. Stored, so that a later version can ask for more without locking anyone out.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stretch {
    algorithm: StretchAlgorithm,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    #[serde(with = "hex::serde")]
    salt: [u8; 16],
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StretchAlgorithm {
    Argon2id,
}

impl Stretch {
    /// Today's parameters and a fresh salt.
    pub fn fresh() -> Result<Self> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt)?;
        Ok(Self { algorithm: StretchAlgorithm::Argon2id, memory_kib: 65_536, passes: 3, lanes: 1, salt })
    }

    /// The parameters, unless they are under the floor (someone made guessing cheap) or over a ceiling (someone made
    /// opening impossible).
    fn params(&self) -> Result<Params> {
        let StretchAlgorithm::Argon2id = self.algorithm;
        let sound = (19_456..=1_048_576).contains(&self.memory_kib)
            && (2..=64).contains(&self.passes)
            && (1..=16).contains(&self.lanes);
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32));
        params.ok().filter(|_| sound).ok_or(VaultError::KeySlotsDamaged)
    }
}

/// Refuses a passphrase too short to be a new one.
pub(super) fn long_enough(passphrase: &str) -> Result<()> {
    let long = composed(passphrase).chars().count() >= PASSPHRASE_MIN;
    long.then_some(()).ok_or(VaultError::PassphraseTooShort)
}

/// The passphrase in NFC, so that it opens the vault whichever keyboard composed its accents. NFC at most triples a text.
fn composed(passphrase: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    text.extend(passphrase.nfc());
    text
}

fn bound_to(vault: Uuid, slot: Uuid) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(vault.as_bytes());
    bytes[16..].copy_from_slice(slot.as_bytes());
    bytes
}
