//! Where a file goes or comes from: the system's own dialogs.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use redress::desk::write_whole;
use redress::error::{Error, Result};
use redress::evidence::LARGEST;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

/// Writes a file where the user says, and answers where that was; nothing where they cancel.
///
/// # Errors
/// [`Error::File`] where the disk refuses.
pub fn put(app: &AppHandle, name: &str, bytes: &[u8]) -> Result<Option<String>> {
    let written = ask(app, name).map(|file| write_whole(&file, bytes).map(|()| file.display().to_string()));
    written.transpose().map_err(|error| Error::File { detail: error.to_string() })
}

/// Asks for a place; nothing where the user cancels. `REDRESS_SAVE_TO` names a folder instead, for tests without a person.
fn ask(app: &AppHandle, name: &str) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("REDRESS_SAVE_TO") {
        return Some(PathBuf::from(folder).join(name));
    }
    let chosen = app.dialog().file().set_file_name(name).blocking_save_file()?;
    chosen.into_path().ok()
}

/// The file the user chooses; nothing where they cancel. `REDRESS_OPEN_FROM` names it instead, for tests without a person.
pub fn pick(app: &AppHandle) -> Option<PathBuf> {
    let named = std::env::var_os("REDRESS_OPEN_FROM").map(PathBuf::from);
    named.or_else(|| app.dialog().file().blocking_pick_file()?.into_path().ok())
}

/// Asks for a folder; nothing where the user cancels. `REDRESS_SAVE_TO` names it instead.
pub fn folder(app: &AppHandle) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("REDRESS_SAVE_TO") {
        return Some(PathBuf::from(folder));
    }
    app.dialog().file().blocking_pick_folder()?.into_path().ok()
}

/// The name and bytes of the file the user chooses; nothing where they cancel.
pub fn choose(app: &AppHandle) -> Option<io::Result<(String, Vec<u8>)>> {
    pick(app).map(|file| read(&file))
}

/// A file's name and bytes; of one that is too large, enough to tell.
fn read(file: &Path) -> io::Result<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    File::open(file)?.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok((file.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
}
