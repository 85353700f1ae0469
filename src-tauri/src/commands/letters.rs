//! Letters: drafted, kept, written to a file, copied, mailed.

use redress::case::OrderId;
use redress::desk::{CHANNELS, DeadlineName, OrderPage, Reply, ReplyNoted};
use redress::error::Error;
use redress::letter::{Letter, LetterCompared, LetterReview, Suffix, text};
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
pub fn save_letter(
    shell: State<'_, Shell>,
    id: OrderId,
    letter: Letter,
    was: Option<uuid::Uuid>,
    ui_lang: &str,
) -> Outcome<String> {
    shell.at_desk(ui_lang, |desk| desk.save_letter(id, &letter, was).map(|id| id.to_string()))
}

/// How a letter stands as its sender has it now.
#[command(async)]
pub fn review_letter(shell: State<'_, Shell>, letter: Letter, ui_lang: &str) -> Outcome<LetterReview> {
    shell.at_desk(ui_lang, |desk| desk.review_letter(&letter))
}

/// A kept letter beside what a fresh draft would say today.
#[command(async)]
pub fn compare_letter(
    shell: State<'_, Shell>,
    id: OrderId,
    letter_id: uuid::Uuid,
    ui_lang: &str,
) -> Outcome<LetterCompared> {
    shell.at_desk(ui_lang, |desk| desk.compare_letter(id, letter_id))
}

/// Notes what shows that a sent letter went out or came in.
#[command(async)]
pub fn note_proof(
    shell: State<'_, Shell>,
    id: OrderId,
    letter_id: uuid::Uuid,
    tracking: &str,
    received_on: &str,
    ui_lang: &str,
) -> Outcome<OrderPage> {
    shell.at_desk(ui_lang, |desk| desk.note_proof(id, letter_id, tracking, received_on))
}

/// Notes what the seller answered, and tells which letter answers that.
#[command(async)]
pub fn note_reply(shell: State<'_, Shell>, id: OrderId, reply: Reply, ui_lang: &str) -> Outcome<ReplyNoted> {
    shell.at_desk(ui_lang, |desk| desk.note_reply(id, &reply))
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
    suffix: Suffix,
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
    print(&app, &shell, &sheet, Suffix::Pdf, lang)
}

fn print(app: &AppHandle, shell: &Shell, letter: &Letter, suffix: Suffix, lang: &str) -> Outcome<Option<String>> {
    let bytes = shell.at_desk(lang, |desk| desk.letter_file(letter, suffix))?;
    crate::place::put(app, &format!("{}.{}", letter.kind, suffix.ending()), &bytes)
        .map_err(|error| refused(shell.knowledge, lang, &error))
}

/// Writes the file of a sent letter, byte by byte as it went out, where the user says; nothing where they cancel.
#[command(async)]
pub fn save_sent_letter(
    app: AppHandle,
    shell: State<'_, Shell>,
    letter_id: uuid::Uuid,
    ui_lang: &str,
) -> Outcome<Option<String>> {
    let (name, bytes) = shell.at_desk(ui_lang, |desk| desk.sent_file(letter_id))?;
    crate::place::put(&app, &name, &bytes).map_err(|error| refused(shell.knowledge, ui_lang, &error))
}

/// The letter as text, to be pasted elsewhere.
#[command(async)]
pub fn letter_text(shell: State<'_, Shell>, letter: Letter, ui_lang: &str) -> Outcome<String> {
    shell
        .knowledge
        .lay(&letter)
        .map(|laid| text(&laid.letter))
        .map_err(|error| refused(shell.knowledge, ui_lang, &error))
}

/// Hands the letter to the mail program.
#[command(async)]
pub fn mail_letter(app: AppHandle, shell: State<'_, Shell>, letter: Letter, ui_lang: &str) -> Outcome<()> {
    let hand = || {
        let address = shell.knowledge.mail_address(&letter)?;
        app.opener().open_url(address, None::<&str>).map_err(|error| Error::File { detail: error.to_string() })
    };
    hand().map_err(|error| refused(shell.knowledge, ui_lang, &error))
}
