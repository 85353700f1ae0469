//! Exhibits of an order, and the packs for offices. Files are chosen in the system's own dialogs; the page gives no path.

use chrono::NaiveDate;
use redress::case::OrderId;
use redress::desk::{EvidenceWords, OrderPage};
use redress::error::Error;
use redress::filing::FilingPage;
use tauri::{AppHandle, State, command};

use crate::outcome::{Outcome, refused};
use crate::{Shell, place};

/// The kinds of evidence, to choose from.
#[command(async)]
pub fn evidence_kinds(shell: State<'_, Shell>, lang: &str) -> Outcome<Vec<EvidenceWords>> {
    shell.at_desk(lang, |desk| Ok(desk.evidence_kinds()))
}

/// Keeps a file that the user chooses; nothing where they cancel.
#[command(async)]
pub fn add_exhibit(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: OrderId,
    kind: &str,
    on: Option<NaiveDate>,
    lang: &str,
) -> Outcome<Option<OrderPage>> {
    let chosen = place::choose(&app).transpose();
    let chosen = chosen.map_err(|error| refused(shell.knowledge, lang, &Error::File { detail: error.to_string() }))?;
    chosen.map(|(name, file)| shell.at_desk(lang, |desk| desk.add_exhibit(id, (kind, &name, on), &file))).transpose()
}

#[command(async)]
pub fn remove_exhibit(shell: State<'_, Shell>, exhibit_id: uuid::Uuid, lang: &str) -> Outcome<OrderPage> {
    shell.at_desk(lang, |desk| desk.remove_exhibit(exhibit_id))
}

#[command(async)]
pub fn restore_exhibit(shell: State<'_, Shell>, exhibit_id: uuid::Uuid, lang: &str) -> Outcome<OrderPage> {
    shell.at_desk(lang, |desk| desk.restore_exhibit(exhibit_id))
}

/// Writes a copy of an exhibit where the user says; nothing where they cancel.
#[command(async)]
pub fn save_exhibit(
    app: AppHandle,
    shell: State<'_, Shell>,
    exhibit_id: uuid::Uuid,
    lang: &str,
) -> Outcome<Option<String>> {
    let (name, file) = shell.at_desk(lang, |desk| desk.exhibit_file(exhibit_id))?;
    place::put(&app, &name, &file).map_err(|error| refused(shell.knowledge, lang, &error))
}

/// The pack for a door before it is made.
#[command(async)]
pub fn filing(
    shell: State<'_, Shell>,
    id: OrderId,
    door: &str,
    lang: Option<&str>,
    beside: Option<&str>,
    ui_lang: &str,
) -> Outcome<FilingPage> {
    shell.at_desk(ui_lang, |desk| desk.filing(id, door, lang, beside))
}

/// Makes the pack in a folder of its own, below the one that the user chooses; nothing where they cancel.
#[command(async)]
pub fn save_pack(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: OrderId,
    door: &str,
    lang: &str,
    beside: Option<&str>,
    ui_lang: &str,
) -> Outcome<Option<String>> {
    let saved = |below: std::path::PathBuf| {
        shell.at_desk(ui_lang, |desk| {
            desk.save_pack(id, door, (lang, beside), &below).map(|folder| folder.display().to_string())
        })
    };
    place::folder(&app).map(saved).transpose()
}
