//! Notices and the status area, from the other side of the bus: what a desktop is told, and what comes of a click.

#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "a bus's methods have the shape their standard gives them"
)]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;

use super::{Window, add_order, create_vault, fresh};

/// A notice as the desktop was given it.
#[derive(Clone, Debug)]
struct Shown {
    id: u32,
    summary: String,
    body: String,
    actions: Vec<String>,
}

/// A desktop's notices: it shows what it is given, which here is keeping it.
#[derive(Clone, Default)]
struct Desktop(Arc<Mutex<Vec<Shown>>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    fn get_capabilities(&self) -> Vec<String> {
        ["body", "actions"].map(str::to_owned).to_vec()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("test".into(), "test".into(), "1".into(), "1.2".into())
    }

    #[allow(clippy::too_many_arguments, reason = "the standard's method has eight")]
    fn notify(
        &self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        summary: &str,
        body: &str,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let mut shown = self.0.lock().expect("no panic");
        let id = u32::try_from(shown.len()).expect("few") + 1;
        shown.push(Shown { id, summary: summary.into(), body: body.into(), actions });
        id
    }

    fn close_notification(&self, _id: u32) {}

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(emitter: &SignalEmitter<'_>, id: u32, reason: u32) -> zbus::Result<()>;
}

impl Desktop {
    /// The notice after so many others.
    async fn shown(&self, before: usize) -> Shown {
        for _ in 0..80 {
            let found = self.0.lock().expect("no panic").get(before).cloned();
            if let Some(shown) = found {
                // Nobody clicks in the moment a notice appears; the program begins to listen once it is told its number.
                sleep(Duration::from_secs(1)).await;
                return shown;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("a notice is shown");
    }
}

/// What a command answers.
async fn ask(window: &Window, command: &str, given: Value) -> Value {
    let script = "const [name, given, done] = arguments; \
                  window.__TAURI_INTERNALS__.invoke(name, given).then(done, (refused) => done({ refused }))";
    window.client.execute_async(script, vec![json!(command), given]).await.expect("an answer")
}

/// Waits until the program has looked at its dates today.
async fn told_today(window: &Window) {
    for _ in 0..200 {
        let told = ask(window, "setting", json!({ "name": "reminders.told_on" })).await;
        if told == json!("2026-11-25") {
            return;
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("the dates are looked at once the vault is open");
}

/// Closes and opens the vault, as on another morning.
async fn another_morning(window: &Window) {
    ask(window, "set_setting", json!({ "name": "reminders.told_on", "value": "2026-11-01" })).await;
    window.click("lock").await;
    sleep(Duration::from_secs(3)).await;
    window.fill("door-passphrase", "correct horse battery").await;
    window.click("door-unlock").await;
    window.find("orders-add").await;
    told_today(window).await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn a_notice_says_little_and_its_buttons_work() {
    let desktop = Desktop::default();
    let path = "/org/freedesktop/Notifications";
    let bus = zbus::connection::Builder::session()
        .expect("a session bus")
        .serve_at(path, desktop.clone())
        .expect("served")
        .name("org.freedesktop.Notifications")
        .expect("a name")
        .build()
        .await
        .expect("the desktop shows notices");
    let click = SignalEmitter::new(&bus, path).expect("an emitter").to_owned();
    let window = Window::open(&fresh("notices")).await;
    create_vault(&window, false).await;
    window.find("orders-add").await;
    told_today(&window).await;
    add_order(&window).await;
    window.find("order-title").await;

    ask(&window, "set_setting", json!({ "name": "reminders.show", "value": "full" })).await;
    another_morning(&window).await;
    let full = desktop.shown(0).await;
    assert!(full.summary.contains("Lampe") && full.body.contains("25 November 2026"), "it says all: {full:?}");
    Desktop::action_invoked(&click, full.id, "open").await.expect("clicked");
    window.find("order-title").await;

    ask(&window, "set_setting", json!({ "name": "reminders.show", "value": "hidden" })).await;
    another_morning(&window).await;
    let hidden = desktop.shown(1).await;
    assert_eq!((hidden.summary.as_str(), hidden.body.as_str()), ("Redress", "You have a date coming up."));
    assert_eq!(hidden.actions, ["default", "Open", "open", "Open", "tomorrow", "Remind me tomorrow"]);
    Desktop::action_invoked(&click, hidden.id, "tomorrow").await.expect("clicked");
    let mut until = Value::Null;
    for _ in 0..50 {
        until = ask(&window, "reminders", json!({ "lang": "en" })).await[0]["snoozed_until"].clone();
        if !until.is_null() {
            break;
        }
        sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(until, json!("2026-11-26"), "quiet until tomorrow");
    another_morning(&window).await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(desktop.0.lock().expect("no panic").len(), 2, "what was put off is not told again today");
    window.close().await;
}
