//! Dates to keep: reminders, a calendar file, starting at log-in.

use chrono::NaiveDate;
use redress::case::OrderId;
use redress::desk::{CalendarWish, Reminder};
use redress::error::Error;
use tauri::{AppHandle, State, command};

use crate::outcome::{Outcome, refused};
use crate::{Shell, autostart, place};

#[command(async)]
pub fn reminders(shell: State<'_, Shell>, lang: &str) -> Outcome<Vec<Reminder>> {
    shell.reminders(lang)
}

/// Leaves a date unspoken of until a day; a warning comes back where that day is after the safe one.
#[command(async)]
pub fn snooze(
    shell: State<'_, Shell>,
    id: OrderId,
    deadline: &str,
    until: NaiveDate,
    lang: &str,
) -> Outcome<Option<String>> {
    shell.at_desk(lang, |desk| desk.snooze(id, deadline, until))
}

/// Writes dates for a calendar program where the user says: of one order or of all, the chosen ones or all of them.
#[command(async)]
pub fn export_calendar(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: Option<OrderId>,
    chosen: Vec<String>,
    alarms: Vec<u32>,
    hidden: bool,
    lang: &str,
) -> Outcome<Option<String>> {
    let text = shell.at_desk(lang, |desk| desk.calendar(id, &chosen, CalendarWish { alarms: &alarms, hidden }))?;
    place::put(&app, "redress.ics", text.as_bytes()).map_err(|error| refused(shell.knowledge, lang, &error))
}

/// Whether the program starts at log-in.
#[command]
pub fn autostart(app: AppHandle) -> bool {
    autostart::is_on(&app)
}

#[command(async)]
pub fn set_autostart(app: AppHandle, shell: State<'_, Shell>, on: bool, lang: &str) -> Outcome<()> {
    autostart::set(&app, on).map_err(|error| refused(shell.knowledge, lang, &Error::File { detail: error.to_string() }))
}
