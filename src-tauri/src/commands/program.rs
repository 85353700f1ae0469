//! What the page and the program around it tell each other.

use redress::desk::HandedCase;
use tauri::{AppHandle, State, command};

use crate::Shell;
use crate::outcome::{Outcome, refused};

/// The page speaks this language now; menu, tray and notices follow.
#[command(async)]
pub fn speak(app: AppHandle, shell: State<'_, Shell>, lang: &str) -> Outcome<()> {
    shell.speak(&app, lang).map_err(|error| refused(shell.knowledge, lang, &error))
}

/// Whether a case file waits to be looked at.
#[command]
pub fn case_waits(shell: State<'_, Shell>) -> bool {
    shell.handed.waits()
}

/// The case file that waits, read and checked; nothing where none does.
#[command(async)]
pub fn handed_case(shell: State<'_, Shell>, lang: &str) -> Outcome<Option<HandedCase>> {
    let taken = shell.handed.take();
    shell.at_desk(lang, |desk| taken.map(|bytes| desk.handed_case(&bytes?)).transpose())
}
