//! What can be asked without a vault.

use redress::advice::Chapter;
use redress::desk::LawRow;
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

#[command]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

#[command(async)]
pub fn law_list(shell: State<'_, Shell>, lang: &str) -> Outcome<Vec<LawRow>> {
    let told = shell.knowledge.locale(lang).map(|locale| shell.knowledge.law_list(locale));
    told.map_err(|error| refused(shell.knowledge, lang, &error))
}

#[command(async)]
pub fn law_show(shell: State<'_, Shell>, code: &str, lang: &str) -> Outcome<Chapter> {
    let told = shell.knowledge.locale(lang).and_then(|locale| shell.knowledge.law_show(code, locale));
    told.map_err(|error| refused(shell.knowledge, lang, &error))
}

/// Opens the text of a law in the system's browser; only an address that stands in the law book.
#[command(async)]
pub fn open_source(app: AppHandle, shell: State<'_, Shell>, url: &str) -> Outcome<()> {
    let opened = shell.knowledge.known_address(url).map(|url| app.opener().open_url(url, None::<&str>));
    let done = opened.and_then(|done| done.map_err(|error| Error::File { detail: error.to_string() }));
    done.map_err(|error| refused(shell.knowledge, "en", &error))
}
