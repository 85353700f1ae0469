//! The safety of the page: what it may do, and that every command holds against a page that means ill.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::commands::{all, in_page};
use super::{Window, add_order, create_vault, fresh};

fn source(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a source is text")
}

fn conf(pointer: &str) -> Value {
    let conf: Value = serde_json::from_str(&source("tauri.conf.json")).expect("JSON");
    conf.pointer(pointer).cloned().unwrap_or_default()
}

#[test]
fn the_page_may_do_little() {
    let capability: Value = serde_json::from_str(&source("capabilities/main.json")).expect("JSON");
    assert_eq!(
        capability["permissions"],
        json!(["core:event:allow-listen", "core:event:allow-unlisten"]),
        "each permission is listed by hand, and no set of them is given"
    );
    assert_eq!(capability["remote"], Value::Null, "no address from outside is trusted");
    assert_eq!(fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities")).expect("a folder").count(), 1);
    assert_eq!(conf("/app/security/capabilities"), json!(["main"]));
    assert_eq!(conf("/app/withGlobalTauri"), Value::Null, "the page gets no more of Tauri than it imports");
    assert_eq!(conf("/app/windows/0/create"), json!(false), "the window is made where its navigation is kept");
    assert_eq!(conf("/plugins"), Value::Null);
}

#[test]
fn the_page_runs_its_own_files_only() {
    let csp = conf("/app/security/csp");
    let csp = csp.as_str().expect("a policy");
    let rules: BTreeSet<&str> = csp.split(';').map(str::trim).collect();
    for rule in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-src 'none'",
        "object-src 'none'",
        "connect-src ipc: http://ipc.localhost",
    ] {
        assert!(rules.contains(rule), "{rule} stands in {csp}");
    }
    assert!(!csp.contains("unsafe") && !csp.contains('*'), "nothing written into the page runs: {csp}");
    assert_eq!(conf("/app/security/dangerousDisableAssetCspModification"), Value::Null);
}

#[test]
fn nothing_in_the_shell_can_reach_a_network_or_a_debugger() {
    let manifest = source("Cargo.toml");
    for word in ["\"devtools\"", "plugin-http", "plugin-shell", "plugin-fs", "plugin-updater", "reqwest", "websocket"] {
        assert!(!manifest.contains(word), "{word} is not built in");
    }
}

#[test]
fn no_command_takes_a_path() {
    for command in all() {
        for (name, kind) in &command.takes {
            let told = |word: &str| name.split('_').any(|part| part == word);
            let path =
                kind.contains("Path") || ["path", "file", "folder", "dir", "directory"].iter().any(|word| told(word));
            assert!(
                !path,
                "{}: `{name}: {kind}`: where a file lies is asked of the person, never of the page",
                command.name
            );
        }
    }
}

#[test]
fn every_command_is_registered_and_every_registered_one_is_seen() {
    let text = source("src/commands.rs");
    let (_, list) = text.split_once("generate_handler![").expect("the list");
    let list = list.split(']').next().expect("its end");
    let registered: BTreeSet<&str> =
        list.split(',').filter_map(|entry| entry.trim().rsplit("::").next()).filter(|name| !name.is_empty()).collect();
    let commands = all();
    let written: BTreeSet<&str> = commands.iter().map(|command| command.name.as_str()).collect();
    assert_eq!(registered, written);
}

/// The commands that need no vault, as the source lists them.
fn at_the_door() -> BTreeSet<String> {
    let text = source("src/commands.rs");
    let (_, list) = text.split_once("AT_THE_DOOR: ").and_then(|(_, rest)| rest.split_once("= [")).expect("the list");
    list.split(']').next().unwrap_or_default().split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Calls a command from the page: `null` where it did its work, else what it said.
async fn call(window: &Window, name: &str, given: &Value) -> Value {
    let script = "const [name, given, done] = arguments; \
                  window.__TAURI_INTERNALS__.invoke(name, given).then(() => done(null), (refused) => done(refused ?? 'refused'))";
    window.client.execute_async(script, vec![json!(name), given.clone()]).await.expect("an answer comes")
}

/// What is of the wrong kind for all that commands take.
fn wrong() -> Vec<Value> {
    let long = "x".repeat(1_000_000);
    vec![json!([[]]), json!(-1), json!(1e300), json!({"__proto__": 1}), Value::Null, json!([[long]])]
}

async fn refuse_wrong_kinds(window: &Window) {
    for command in all().into_iter().filter(super::commands::Command::can_be_wrong) {
        let nothing = call(window, &command.name, &json!({})).await;
        assert!(!nothing.is_null(), "`{}` refuses to be given nothing", command.name);
        for kind in wrong() {
            let given: serde_json::Map<String, Value> =
                command.takes.iter().map(|(name, _)| (in_page(name), kind.clone())).collect();
            let said = call(window, &command.name, &Value::Object(given)).await;
            let told = said.as_str().or_else(|| said["message"].as_str()).unwrap_or_default();
            let shown = kind.to_string().chars().take(60).collect::<String>();
            assert!(!told.is_empty(), "`{}` refuses {shown} in words, but says {said}", command.name);
            assert!(!told.contains('\n') && told.len() < 400, "`{}` refuses in one sentence: {told}", command.name);
        }
    }
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn every_command_refuses_wrong_kinds_and_a_closed_vault() {
    let window = Window::open(&fresh("commands")).await;
    let shut = window.find("door-passphrase").await;
    drop(shut);
    let open = at_the_door();
    assert!(open.len() >= 9, "the list is read: {open:?}");
    for command in all().iter().filter(|command| !open.contains(&command.name)) {
        let said = call(&window, &command.name, &json!({ "lang": "de" })).await;
        assert_eq!(said["id"], json!("not-there"), "`{}` waits for the vault: {said}", command.name);
        let words = said["message"].as_str().unwrap_or_default();
        assert!(words.contains("Tresor"), "it says so in the language asked for: {words}");
    }
    refuse_wrong_kinds(&window).await;
    create_vault(&window, false).await;
    add_order(&window).await;
    window.find("order-title").await;
    refuse_wrong_kinds(&window).await;
    let unknown = call(&window, "no_such_command", &json!({})).await;
    assert!(!unknown.is_null(), "what is no command is refused");
    for forbidden in [
        "plugin:fs|read_text_file",
        "plugin:opener|open_url",
        "plugin:dialog|save",
        "plugin:window|create",
        "plugin:event|emit",
    ] {
        assert!(!call(&window, forbidden, &json!({})).await.is_null(), "{forbidden} is not the page's to call");
    }
    let script = "const [done] = arguments; \
                  window.__TAURI_INTERNALS__.invoke('list_orders', { query: '', from: 0, limit: 9, lang: 'en' }).then((list) => done(list.all))";
    let orders = window.client.execute_async(script, vec![]).await.expect("an answer");
    assert_eq!(orders, json!(1), "no wrong call left anything behind");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_page_stays_and_runs_nothing_written_into_it() {
    let window = Window::open(&fresh("stays")).await;
    window.find("door-passphrase").await;
    let script = "const [done] = arguments; window.ran = []; \
        const put = (tag, set) => { const made = document.createElement(tag); set(made); document.body.append(made); return made }; \
        put('div', (made) => (made.innerHTML = '<img src=x onerror=\"window.ran.push(1)\">')); \
        put('script', (made) => (made.textContent = 'window.ran.push(2)')); \
        put('iframe', (made) => (made.src = 'data:text/html,<script>parent.ran.push(3)</script>')); \
        put('a', (made) => (made.href = 'javascript:window.ran.push(4)')).click(); \
        try { eval('window.ran.push(5)') } catch {} \
        const styled = put('p', (made) => (made.innerHTML = '<b style=\"color: rgb(1, 2, 3)\">x</b>')); \
        if (getComputedStyle(styled.firstChild).color === 'rgb(1, 2, 3)') window.ran.push(6); \
        if (window.open('https://example.org/') !== null) window.ran.push(7); \
        fetch('https://example.org/').then(() => window.ran.push(8), () => {}); \
        setTimeout(() => { location.href = 'https://example.org/' }, 200); \
        setTimeout(() => done([window.ran, location.protocol + '//' + location.host]), 1500)";
    let seen = window.client.execute_async(script, vec![]).await.expect("an answer");
    assert_eq!(seen, json!([[], "tauri://localhost"]), "nothing ran, nothing opened, and the page is still there");
    let handles = window.client.windows().await.expect("windows");
    assert_eq!(handles.len(), 1, "no other window opened");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_vault_closes_when_nobody_is_there() {
    let window = Window::open(&fresh("idle")).await;
    create_vault(&window, false).await;
    add_order(&window).await;
    window.find("order-title").await;
    let script = "const [done] = arguments; \
                  window.__TAURI_INTERNALS__.invoke('set_setting', { name: 'lock.after', value: '3' }).then(() => done(1))";
    window.client.execute_async(script, vec![]).await.expect("a setting");
    window.find("door-passphrase").await;
    let refused = call(&window, "list_orders", &json!({ "query": "", "from": 0, "limit": 9, "lang": "en" })).await;
    assert_eq!(refused["id"], json!("not-there"), "the vault is closed, not only hidden");
    let text = window.client.source().await.expect("a page");
    assert!(!text.contains("Lampe"), "nothing of the order is left in the page");
    window.close().await;
}
