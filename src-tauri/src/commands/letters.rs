//! Letters: drafted, kept, written to a file, copied, mailed.

use redress::case::OrderId;
use redress::desk::{CHANNELS, DeadlineName, OrderPage, write_whole};
use redress::error::Error;
use redress::letter::{Letter, Suffix, text};
use tauri::{AppHandle, State, command};
use tauri_plugin_opener::OpenerExt;

use crate::Shell;
use crate::outcome::{Outcome, refused};

#[command(async)]
pub fn draft_letter(
    shell: State<'_, Shell>,
    id: OrderId,
    kind: &str,
    lang: &str,
    beside: Option<&str>,
    ui_lang: &str,
) -> Outcome<Letter> {
    shell.at_desk(ui_lang, |desk| desk.draft_letter(id, kind, lang, beside))
}

#[command(async)]
pub fn save_letter(shell: State<'_, Shell>, id: OrderId, letter: Letter, ui_lang: &str) -> Outcome<String> {
    shell.at_desk(ui_lang, |desk| desk.save_letter(id, &letter).map(|id| id.to_string()))
}

#[command(async)]
pub fn read_letter(shell: State<'_, Shell>, letter_id: uuid::Uuid, ui_lang: &str) -> Outcome<Letter> {
    shell.at_desk(ui_lang, |desk| desk.read_letter(letter_id))
}

/// The ways a letter can go, the best proof first.
#[command]
pub fn channels() -> [&'static str; 6] {
    CHANNELS
}

/// Marks a kept letter as sent today.
#[command(async)]
pub fn send_letter(
    shell: State<'_, Shell>,
    id: OrderId,
    letter_id: uuid::Uuid,
    channel: &str,
    ui_lang: &str,
) -> Outcome<OrderPage> {
    shell.at_desk(ui_lang, |desk| desk.send_letter(id, letter_id, channel))
}

/// Writes the letter where the user says; nothing where they cancel.
#[command(async)]
pub fn print_letter(
    app: AppHandle,
    shell: State<'_, Shell>,
    letter: Letter,
    suffix: &str,
    ui_lang: &str,
) -> Outcome<Option<String>> {
    print(&app, &shell, &letter, suffix, ui_lang)
}

/// Writes the sheet that shows how a day is worked out where the user says; nothing where they cancel.
#[command(async)]
pub fn print_proof(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: OrderId,
    deadline: DeadlineName,
    lang: &str,
) -> Outcome<Option<String>> {
    let sheet = shell.at_desk(lang, |desk| desk.proof_sheet(id, &deadline))?;
    print(&app, &shell, &sheet, "pdf", lang)
}

fn print(app: &AppHandle, shell: &Shell, letter: &Letter, suffix: &str, lang: &str) -> Outcome<Option<String>> {
    let print = || {
        let bytes = shell.knowledge.write(letter, Suffix::of(suffix)?, shell.knowledge.locale(lang)?)?;
        let chosen = crate::place::ask(app, &format!("{}.{suffix}", letter.kind));
        chosen
            .map(|file| write_whole(&file, &bytes).map(|()| file.display().to_string()))
            .transpose()
            .map_err(|error| Error::File { detail: error.to_string() })
    };
    print().map_err(|error| refused(&shell.knowledge, lang, &error))
}

#[command(async)]
pub fn letter_text(letter: Letter) -> String {
    text(&letter)
}

/// Hands the letter to the mail program.
#[command(async)]
pub fn mail_letter(app: AppHandle, shell: State<'_, Shell>, id: OrderId, letter: Letter, ui_lang: &str) -> Outcome<()> {
    let address = shell.at_desk(ui_lang, |desk| desk.mail_address(id, &letter))?;
    app.opener()
        .open_url(address, None::<&str>)
        .map_err(|error| refused(&shell.knowledge, ui_lang, &Error::File { detail: error.to_string() }))
}
