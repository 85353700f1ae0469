//! What can be asked without a vault.

use redress::error::Error;
use redress::law::{Fact, countries as all_countries};
use tauri::{AppHandle, State, command};
use tauri_plugin_opener::OpenerExt;

use crate::outcome::{Outcome, refused};
use crate::{Shell, clock};

#[command]
pub fn vocabulary(shell: State<'_, Shell>) -> Vec<Fact> {
    shell.knowledge.book.vocabulary.facts().to_vec()
}

#[command]
pub fn countries() -> Vec<&'static str> {
    all_countries().to_vec()
}

#[command]
pub fn languages(shell: State<'_, Shell>) -> Vec<String> {
    shell.knowledge.locales.tags().map(str::to_owned).collect()
}

#[command]
pub fn today() -> String {
    clock::today().to_string()
}

/// Opens the text of a law in the system's browser; only an address that stands in the law book.
#[command(async)]
pub fn open_source(app: AppHandle, shell: State<'_, Shell>, url: &str) -> Outcome<()> {
    let opened = shell.knowledge.known_address(url).map(|url| app.opener().open_url(url, None::<&str>));
    let done = opened.and_then(|done| done.map_err(|error| Error::File { detail: error.to_string() }));
    done.map_err(|error| refused(&shell.knowledge, "en", &error))
}
