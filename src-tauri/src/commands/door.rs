//! Opening and closing the vault, and what the vault remembers of the window.

use tauri::{State, command};

use crate::door::{Door, DoorState};
use crate::outcome::{Outcome, refused};
use crate::{Shell, key_store};

fn at_door<T>(shell: &Shell, lang: &str, verb: impl FnOnce(&mut Door) -> redress::error::Result<T>) -> Outcome<T> {
    let mut door = shell.door.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    verb(&mut door).map_err(|error| refused(shell.knowledge, lang, &error))
}

#[command(async)]
pub fn door_state(shell: State<'_, Shell>) -> Outcome<DoorState> {
    at_door(&shell, "en", |door| Ok(door.state()))
}

/// Whether a key store can open a new vault; it may take its time to answer, so nothing waits for it.
#[command(async)]
pub fn key_store_answers() -> bool {
    key_store::available()
}

#[command(async)]
pub fn create_vault(shell: State<'_, Shell>, passphrase: &str, remember: bool, lang: &str) -> Outcome<()> {
    shell.idle.stir();
    at_door(&shell, lang, |door| door.create(passphrase, remember))
}

#[command(async)]
pub fn unlock_vault(shell: State<'_, Shell>, passphrase: &str, lang: &str) -> Outcome<()> {
    shell.idle.stir();
    at_door(&shell, lang, |door| door.unlock(passphrase))
}

#[command(async)]
pub fn unlock_remembered(shell: State<'_, Shell>, lang: &str) -> Outcome<()> {
    shell.idle.stir();
    at_door(&shell, lang, Door::unlock_remembered)
}

#[command(async)]
pub fn lock_vault(shell: State<'_, Shell>) {
    shell.lock();
}

/// Somebody is there: the vault stays open.
#[command]
pub fn stir(shell: State<'_, Shell>) {
    shell.idle.stir();
}

#[command(async)]
pub fn setting(shell: State<'_, Shell>, name: &str) -> Outcome<Option<String>> {
    at_door(&shell, "en", |door| Ok(door.vault()?.setting(name)?))
}

#[command(async)]
pub fn set_setting(shell: State<'_, Shell>, name: &str, value: &str) -> Outcome<()> {
    at_door(&shell, "en", |door| Ok(door.vault()?.set_setting(name, value)?))
}
