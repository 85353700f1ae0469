//! Every command of the window, one line of work each: the desk does it.

#![allow(clippy::needless_pass_by_value, reason = "Tauri hands a command its arguments by value")]

mod door;
mod evidence;
mod knowledge;
mod letters;
mod orders;
mod places;
mod program;
mod rates;
mod reminders;
mod statistics;

use redress::error::Error;
use redress::vault::VaultError;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{Manager, Wry};

use crate::Shell;
use crate::outcome::{Refused, refused};

/// What may be asked while the vault is closed; none of it touches what is kept. Every other command waits for the vault.
const AT_THE_DOOR: [&str; 11] = [
    "door_state",
    "key_store_answers",
    "create_vault",
    "unlock_vault",
    "unlock_remembered",
    "lock_vault",
    "speak",
    "vocabulary",
    "countries",
    "languages",
    "today",
];

/// The commands, behind the door.
pub fn behind_the_door() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let known = all();
    move |invoke| match shut_out(&invoke) {
        None => known(invoke),
        Some(refused) => {
            invoke.resolver.reject(refused);
            true
        }
    }
}

/// The refusal of a command that came while the vault is closed, in the language it came in.
fn shut_out(invoke: &Invoke<Wry>) -> Option<Refused> {
    let shell = invoke.message.webview_ref().state::<Shell>();
    let passes = shell.is_open() || AT_THE_DOOR.contains(&invoke.message.command());
    let lang = match invoke.message.payload() {
        InvokeBody::Json(body) => body.get("uiLang").or_else(|| body.get("lang")).and_then(|lang| lang.as_str()),
        InvokeBody::Raw(_) => None,
    };
    let refuse = || refused(shell.knowledge, lang.unwrap_or_default(), &Error::Vault(VaultError::NotThere));
    (!passes).then(refuse)
}

/// The commands the page may call.
pub fn all() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        door::door_state,
        door::key_store_answers,
        door::create_vault,
        door::unlock_vault,
        door::unlock_remembered,
        door::lock_vault,
        door::stir,
        door::setting,
        door::set_setting,
        program::speak,
        program::case_waits,
        program::handed_case,
        reminders::reminders,
        reminders::snooze,
        reminders::export_calendar,
        reminders::autostart,
        reminders::set_autostart,
        knowledge::vocabulary,
        knowledge::countries,
        knowledge::languages,
        knowledge::today,
        knowledge::open_source,
        knowledge::law_list,
        knowledge::law_show,
        knowledge::version,
        orders::list_orders,
        orders::read_order,
        orders::add_order,
        orders::change_order,
        orders::delete_order,
        orders::restore_order,
        orders::answer,
        orders::take_door,
        orders::what_if,
        orders::change_facts,
        places::today_list,
        places::look_on,
        places::list_days,
        places::kept_letters,
        places::add_sample,
        evidence::evidence_kinds,
        evidence::add_exhibit,
        evidence::remove_exhibit,
        evidence::restore_exhibit,
        evidence::save_exhibit,
        evidence::filing,
        evidence::save_pack,
        letters::draft_letter,
        letters::save_letter,
        letters::read_letter,
        letters::channels,
        letters::review_letter,
        letters::compare_letter,
        letters::send_letter,
        letters::note_proof,
        letters::note_reply,
        letters::print_letter,
        letters::save_sent_letter,
        letters::print_proof,
        letters::letter_text,
        letters::mail_letter,
        rates::import_rates,
        rates::rates_day,
        statistics::statistics,
        statistics::export_statistics,
    ]
}
