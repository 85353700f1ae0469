//! What can go wrong with a vault, told apart by what a person can do next.
//!
//! What this is: one closed list, without a word of anybody's data in it. What this is not: the sentence on the screen;
//! that is written in the reader's language elsewhere.

use std::{fmt, io};

use rusqlite::ErrorCode;

/// What went wrong. No variant carries a path, a secret or a word of what is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VaultError {
    /// The folder already holds a vault, or the vault already holds an order of this id. Nothing was overwritten.
    AlreadyThere,
    /// The folder holds no vault: create one, or choose another folder.
    NotThere,
    /// The passphrase does not open the vault: try again.
    WrongPassphrase,
    /// The secret kept outside does not open the vault: ask for the passphrase, then hand the vault a new secret.
    WrongSecret,
    /// The vault has no key slot of this kind: open it another way.
    NoSlot,
    /// `keyslots.json` is missing or no longer what was written: put back a copy of that file.
    KeySlotsDamaged,
    /// The key is right, but the database is missing or no longer what was written: put back a copy of it.
    Damaged,
    /// A newer program wrote the vault: update this one.
    Newer,
    /// Another program, or another window, holds the vault open: close it there.
    InUse,
    /// The new passphrase has fewer than [`super::PASSPHRASE_MIN`] characters: choose a longer one.
    PassphraseTooShort,
    /// The disk is full: make room, then try again. Nothing was half written.
    Full,
    /// The vault holds no such order or letter (or holds it, but not in the state the call is for).
    NotFound,
    /// The operating system refused, for the reason given.
    Io(io::ErrorKind),
}

/// What every call to the vault answers.
pub type Result<T> = std::result::Result<T, VaultError>;

impl VaultError {
    /// A word by which its sentence is found in a language.
    pub fn id(self) -> &'static str {
        match self {
            Self::AlreadyThere => "already-there",
            Self::NotThere => "not-there",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::WrongSecret => "wrong-secret",
            Self::NoSlot => "no-slot",
            Self::KeySlotsDamaged => "key-slots-damaged",
            Self::Damaged => "damaged",
            Self::Newer => "newer",
            Self::InUse => "in-use",
            Self::PassphraseTooShort => "passphrase-too-short",
            Self::Full => "full",
            Self::NotFound => "not-found",
            Self::Io(_) => "io",
        }
    }
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AlreadyThere => "there is one already",
            Self::NotThere => "there is no vault in this folder",
            Self::WrongPassphrase => "the passphrase does not open the vault",
            Self::WrongSecret => "the kept secret does not open the vault",
            Self::NoSlot => "the vault cannot be opened in this way",
            Self::KeySlotsDamaged => "the file of key slots is damaged or missing",
            Self::Damaged => "the database is damaged or missing",
            Self::Newer => "the vault was written by a newer version",
            Self::InUse => "the vault is open elsewhere",
            Self::PassphraseTooShort => "the passphrase is too short",
            Self::Full => "the disk is full",
            Self::NotFound => "the vault holds no such thing",
            Self::Io(kind) => return write!(f, "the system refused: {kind}"),
        })
    }
}

impl std::error::Error for VaultError {}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            kind => Self::Io(kind),
        }
    }
}

impl From<getrandom::Error> for VaultError {
    fn from(_: getrandom::Error) -> Self {
        Self::Io(io::ErrorKind::Other)
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, QueryReturnedNoRows,
        };
        match error {
            QueryReturnedNoRows => Self::NotFound,
            FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) => Self::Damaged,
            other => match other.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
                Some(ErrorCode::DiskFull) => Self::Full,
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
                Some(ErrorCode::ReadOnly) => Self::Io(io::ErrorKind::ReadOnlyFilesystem),
                Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::Io(io::ErrorKind::PermissionDenied),
                Some(ErrorCode::OutOfMemory) => Self::Io(io::ErrorKind::OutOfMemory),
                _ => Self::Io(io::ErrorKind::Other),
            },
        }
    }
}

/// Text the vault itself wrote and can no longer read.
pub(super) fn unreadable<E>(_: E) -> VaultError {
    VaultError::Damaged
}
