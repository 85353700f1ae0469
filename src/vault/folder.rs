//! The vault's folder: its files, who may read them, and who has it open.
//!
//! What this is: names, permissions, whole writes and the lock. What this is not: what the files hold.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::Path;

use super::error::{Result, VaultError};

/// The encrypted database.
pub(super) const DATABASE: &str = "redress.db";
/// The wrapped keys.
pub(super) const KEYSLOTS: &str = "keyslots.json";
/// A database that is being made and holds nothing of anyone's yet.
pub(super) const UNFINISHED: &str = "redress.db.new";
/// Held for as long as the vault is open.
const LOCK: &str = "redress.lock";

/// What a folder holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Holds {
    /// No vault, or one whose making was cut short before anything could be put into it.
    Nothing,
    /// A vault, or what is left of one.
    Vault,
}

/// Looks at the folder without touching it.
pub(super) fn look(dir: &Path) -> Holds {
    let there = |name: &str| dir.join(name).exists();
    if there(DATABASE) || (there(KEYSLOTS) && !there(UNFINISHED)) { Holds::Vault } else { Holds::Nothing }
}

/// Makes the folder, and makes it its owner's alone.
pub(super) fn make(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(dir, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Takes the vault for this process, until the answer is dropped.
///
/// # Errors
/// [`VaultError::InUse`] when another holds it.
pub(super) fn lock(dir: &Path) -> Result<File> {
    let file = private().truncate(false).open(dir.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// An empty file that only its owner can read, for the database engine to fill; its companions take over its permissions.
pub(super) fn make_empty(path: &Path) -> Result<()> {
    private().truncate(true).open(path)?;
    Ok(())
}

/// Writes a file whole or not at all: beside, to the disk, then into place.
pub(super) fn write_whole(dir: &Path, name: &str, content: &[u8]) -> Result<()> {
    let beside = dir.join(format!("{name}.new"));
    let mut file = private().truncate(true).open(&beside)?;
    file.write_all(content)?;
    file.sync_all()?;
    into_place(&beside, &dir.join(name))
}

/// Renames a finished file into place and makes the name last.
pub(super) fn into_place(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to)?;
    sync_folder(to)
}

/// Gets a file's content to the disk.
pub(super) fn sync(path: &Path) -> Result<()> {
    Ok(OpenOptions::new().write(true).open(path)?.sync_all()?)
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    Ok(File::open(folder)?.sync_all()?)
}

/// Other systems make a rename last by themselves and do not open folders.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> Result<()> {
    Ok(())
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}
