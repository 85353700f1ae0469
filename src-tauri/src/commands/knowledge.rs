//! What can be asked without a vault.

use redress::law::{Fact, countries as all_countries};
use tauri::{State, command};

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
