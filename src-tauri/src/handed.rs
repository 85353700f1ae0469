//! A case file handed to the program: by the command line, a file manager or a second start. It waits until the vault is open.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use redress::error::{Error, Result};

/// The largest case file that is read, in bytes.
const LIMIT: u64 = 4_000_000;

/// The file that waits, and how many came before it.
#[derive(Default)]
pub struct Handed(Mutex<(Option<PathBuf>, usize)>);

impl Handed {
    /// Puts a file in hand, in place of an earlier one that still waits.
    pub fn put(&self, file: PathBuf) -> usize {
        let mut hand = self.hand();
        *hand = (Some(file), hand.1 + 1);
        hand.1
    }

    /// Whether a file waits.
    pub fn waits(&self) -> bool {
        self.hand().0.is_some()
    }

    /// The bytes of the file that waits. It waits no longer, whether or not it can be read.
    pub fn take(&self) -> Option<Result<Vec<u8>>> {
        let file = self.hand().0.take()?;
        Some(read(&file).map_err(|error| Error::File { detail: error.to_string() }))
    }

    fn hand(&self) -> MutexGuard<'_, (Option<PathBuf>, usize)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads an ordinary file that is not too large; a device or a pipe could go on for ever.
fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    let about = std::fs::metadata(file)?;
    if !about.is_file() || about.len() > LIMIT {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    File::open(file)?.take(LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}
