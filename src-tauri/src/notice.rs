//! Notices on the desktop: that a date is coming up. They say no more than that, unless the person wants them to.
//!
//! Reminders are asked for when the vault opens and when a day begins, never at a tick.

use std::thread;
use std::time::Duration;

use chrono::{Days, NaiveDate};
use notify_rust::Notification;
use redress::desk::Reminder;
use redress::locale::Said;
use tauri::{AppHandle, Manager};

use crate::{Shell, clock, tray, window};

/// The settings: `reminders.notify` is `no` where none are wanted; `reminders.show` is `full` where they may say all.
const NOTIFY: &str = "reminders.notify";
const SHOW: &str = "reminders.show";

/// How long the vault is left to the page between two looks at a piece of the orders.
const BREATH: Duration = Duration::from_millis(50);

/// At most so many notices one by one; more are told as a number.
const MANY: usize = 3;

/// Tells what fell due, once the vault opens and once a day; the tray follows.
pub fn watch(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let now = shell.is_open().then(clock::today);
    if shell.told(now) {
        now.inspect(|today| tell(app, *today));
        tray::refresh(app);
    }
}

/// Whether notices may say what they are about.
pub fn in_full(shell: &Shell) -> bool {
    shell.setting(SHOW).as_deref() == Some("full")
}

#[allow(
    clippy::redundant_closure_for_method_calls,
    reason = "the method is bound to one lifetime, the desk comes with any"
)]
fn tell(app: &AppHandle, today: NaiveDate) {
    let shell = app.state::<Shell>();
    let locale = shell.locale();
    while shell.at_desk(&locale.tag, |desk| desk.look_on()).is_ok_and(|left| left > 0) {
        thread::sleep(BREATH);
    }
    let telling = shell.at_desk(&locale.tag, |desk| desk.tell_reminders()).unwrap_or_default();
    if telling.is_empty() || shell.setting(NOTIFY).as_deref() == Some("no") {
        return;
    }
    if in_full(&shell) && telling.len() <= MANY {
        for reminder in telling {
            let said = Said::new()
                .with("title", reminder.title.clone())
                .with("order", reminder.order_title.clone())
                .with("date", reminder.safe_by_words.clone())
                .with("when", reminder.when.clone());
            let words = (locale.say("remind-notice", &said), locale.say("remind-notice-when", &said));
            show(app, words, vec![reminder], today);
        }
    } else {
        let count = i64::try_from(telling.len()).unwrap_or(i64::MAX);
        let body = locale.say("remind-notice-hidden", &Said::new().with_number("count", count));
        show(app, (locale.text("ui-name"), body), telling, today);
    }
}

/// Says that the program waits, locked: nobody can know whether a date is near.
pub fn locked(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let locale = shell.locale();
    show(app, (locale.text("ui-name"), locale.text("remind-notice-locked")), Vec::new(), clock::today());
}

/// Shows a notice and waits, on a thread of its own, for what is done with it.
fn show(app: &AppHandle, (title, body): (String, String), about: Vec<Reminder>, today: NaiveDate) {
    let shell = app.state::<Shell>();
    let locale = shell.locale();
    let mut notice = Notification::new();
    notice.appname("Redress").icon("redress-desktop").summary(&title).body(&plain(&body));
    notice.action("default", &locale.text("remind-open")).action("open", &locale.text("remind-open"));
    if !about.is_empty() {
        notice.action("tomorrow", &locale.text("remind-tomorrow"));
    }
    let app = app.clone();
    thread::spawn(move || {
        let done = |action: &str| match action {
            "tomorrow" => snooze(&app, &about, today),
            "default" | "open" => open(&app, &about),
            _ => {}
        };
        notice.show().map(|shown| shown.wait_for_action(done))
    });
}

/// A notice's body may hold mark-up; ours never does.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn open(app: &AppHandle, about: &[Reminder]) {
    window::raise(app);
    match about {
        [] => {}
        [one] => window::lead(app, &["order", &one.order.0.to_string()]),
        _ => window::lead(app, &["orders"]),
    }
}

fn snooze(app: &AppHandle, about: &[Reminder], today: NaiveDate) {
    let shell = app.state::<Shell>();
    let lang = &shell.locale().tag;
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    for reminder in about {
        let _ = shell.at_desk(lang, |desk| desk.snooze(reminder.order, &reminder.deadline, tomorrow));
    }
}
