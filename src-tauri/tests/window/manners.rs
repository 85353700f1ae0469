//! Manners on a desktop: one program at a time, the files it is handed, its menu and keys, the system's colours, no network.

#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "a bus's methods have the shape their standard gives them"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::json;
use tokio::time::sleep;

use super::{Window, add_order, create_vault, fresh};

/// Starts the program a second time, in the same data folder, and gives back whether it ended by itself in time.
async fn start_again(data: &Path, arguments: &[&str]) -> bool {
    let mut second = Command::new(env!("CARGO_BIN_EXE_redress-desktop"))
        .args(arguments)
        .env("XDG_DATA_HOME", data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    for _ in 0..50 {
        if second.try_wait().expect("it can be waited for").is_some() {
            return true;
        }
        sleep(Duration::from_millis(100)).await;
    }
    second.kill().expect("it ends");
    false
}

fn case_file(data: &Path, name: &str, text: &str) -> PathBuf {
    let path = data.join(name);
    fs::write(&path, text).expect("written");
    path
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn a_second_start_hands_its_case_to_the_first() {
    let data = fresh("second");
    let window = Window::open(&data).await;
    window.find("door-passphrase").await;
    let sample = include_str!("../../../assets/samples/return-de-cn.json");
    let good = case_file(&data, "return.redress.json", sample);
    assert!(start_again(&data, &[&good.display().to_string()]).await, "the second start ends by itself");
    create_vault_anywhere(&window).await;
    window.find("form-handed").await;
    let country = window.find("field-consumer.country").await.prop("value").await.expect("a value");
    assert_eq!(country.as_deref(), Some("DE"), "the form holds what the file says");
    window.picture("form-handed").await;
    window.click("form-save").await;
    window.find("order-title").await;
    for (name, text, told) in [
        (
            "no.redress.json",
            "{\"format\":\"redress-case/1\",\"facts\":{\"contract.date\":\"2026-02-30\"}}",
            "contract.date",
        ),
        ("none.redress.json", "this is no case", "case file"),
        ("absent.redress.json", "", "case file"),
    ] {
        let bad = case_file(&data, name, text);
        let address = format!("file://{}", bad.display());
        assert!(start_again(&data, &[&address]).await, "{name}: the second start ends");
        window.says("form-error", told).await;
    }
    let rows = window
        .client
        .execute_async(
            "const [done] = arguments; window.__TAURI_INTERNALS__.invoke('list_orders', { query: '', from: 0, limit: 9, lang: 'en' }).then((list) => done(list.all))",
            vec![],
        )
        .await
        .expect("an answer");
    assert_eq!(rows, json!(1), "what was refused left nothing behind");
    window.close().await;
}

async fn create_vault_anywhere(window: &Window) {
    window.fill("door-passphrase", "correct horse battery").await;
    window.fill("door-passphrase-again", "correct horse battery").await;
    window.click("door-create").await;
}

/// The process ids below a process, itself included.
fn family(of: &[u32]) -> BTreeSet<u32> {
    let parent = |pid: u32| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        stat.rsplit(") ").next()?.split(' ').nth(1)?.parse::<u32>().ok()
    };
    let all: Vec<u32> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .collect();
    let mut found: BTreeSet<u32> = of.iter().copied().collect();
    loop {
        let more: Vec<u32> = all
            .iter()
            .copied()
            .filter(|pid| !found.contains(pid) && parent(*pid).is_some_and(|up| found.contains(&up)))
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The inet sockets that processes hold: a table's name and the far end as the kernel writes it.
fn inet_sockets(pids: &BTreeSet<u32>) -> Vec<String> {
    let links = pids.iter().flat_map(|pid| fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten());
    let held: BTreeSet<String> = links
        .filter_map(|link| {
            fs::read_link(link.path()).ok()?.to_str()?.strip_prefix("socket:[")?.strip_suffix(']').map(str::to_owned)
        })
        .collect();
    let mut found = Vec::new();
    for table in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"] {
        for line in fs::read_to_string(format!("/proc/net/{table}")).unwrap_or_default().lines().skip(1) {
            let fields: Vec<&str> = line.split_whitespace().collect();
            if fields.get(9).is_some_and(|inode| held.contains(*inode)) {
                found.push(format!("{table} {} {}", fields[1], fields[2]));
            }
        }
    }
    found
}

#[test]
fn a_socket_would_be_seen() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").expect("a socket");
    let seen = inet_sockets(&BTreeSet::from([std::process::id()]));
    assert!(seen.iter().any(|one| one.starts_with("udp ")), "the test sees a socket of its own: {seen:?}");
    drop(socket);
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn no_socket_leads_out_of_the_computer() {
    let window = Window::open(&fresh("offline")).await;
    create_vault(&window, false).await;
    add_order(&window).await;
    window.find("order-title").await;
    let mut processes = 0;
    for _ in 0..20 {
        let family = family(&window.programs());
        processes = processes.max(family.len());
        // The driver speaks with the engine over a loopback address; that is the test's own line, and ends on this computer.
        let own = |one: &String| {
            let ends: Vec<&str> = one.split(' ').skip(1).collect();
            let local = |end: &str| end.starts_with("0100007F:");
            local(ends[0]) && (local(ends[1]) || ends[1] == "00000000:0000")
        };
        let outside: Vec<String> = inet_sockets(&family).into_iter().filter(|one| !own(one)).collect();
        assert_eq!(outside, Vec::<String>::new(), "no socket but the driver's");
        sleep(Duration::from_millis(100)).await;
    }
    assert!(processes >= 3, "the engine's own processes were looked at too, {processes} in all");
    window.close().await;
}

fn press(keys: &str) {
    let script = format!(
        "w=$(xdotool search --onlyvisible --name '^Redress$' | tail -1); xdotool windowfocus $w; sleep 0.3; xdotool key --clearmodifiers {keys}"
    );
    let done = Command::new("timeout")
        .args(["10", "bash", "-c", &script])
        .status()
        .expect("xdotool runs: xdotool is installed");
    assert!(done.success(), "{keys}");
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_keys_of_the_menu_work() {
    let window = Window::open(&fresh("keys")).await;
    create_vault(&window, false).await;
    press("ctrl+n");
    window.find("form-save").await;
    press("ctrl+l");
    window.find("door-passphrase").await;
    press("ctrl+q");
    for _ in 0..50 {
        if window.programs().is_empty() {
            return window.end().await;
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("the program ends");
}

/// The other side of the bus: the desktop's settings, as a portal gives them.
struct Settings(u32);

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    fn read(&self, _namespace: &str, _key: &str) -> zbus::zvariant::OwnedValue {
        let value = zbus::zvariant::Value::new(zbus::zvariant::Value::new(self.0));
        value.try_to_owned().expect("a number")
    }

    #[zbus(signal)]
    async fn setting_changed(
        emitter: &zbus::object_server::SignalEmitter<'_>,
        namespace: &str,
        key: &str,
        value: zbus::zvariant::Value<'_>,
    ) -> zbus::Result<()>;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_colours_follow_the_system_at_once() {
    let path = "/org/freedesktop/portal/desktop";
    let bus = zbus::connection::Builder::session()
        .expect("a session bus")
        .serve_at(path, Settings(1))
        .expect("served")
        .name("org.freedesktop.portal.Desktop")
        .expect("a name")
        .build()
        .await
        .expect("the desktop's settings are served");
    let window = Window::open(&fresh("colours")).await;
    window.find("door-passphrase").await;
    dark(&window, true, "the system is dark at the start").await;
    let emitter = zbus::object_server::SignalEmitter::new(&bus, path).expect("an emitter");
    for scheme in [2_u32, 1] {
        Settings::setting_changed(&emitter, "org.freedesktop.appearance", "color-scheme", scheme.into())
            .await
            .expect("told");
        dark(&window, scheme == 1, "it follows while it runs").await;
    }
    window.close().await;
}

async fn dark(window: &Window, wanted: bool, why: &str) {
    let script = "return matchMedia('(prefers-color-scheme: dark)').matches";
    for _ in 0..50 {
        if window.client.execute(script, vec![]).await.expect("a script") == json!(wanted) {
            return;
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("{why}: dark is {wanted}");
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_window_is_where_it_was() {
    let data = fresh("place");
    let window = Window::open(&data).await;
    window.find("door-passphrase").await;
    window.client.set_window_size(900, 700).await.expect("a size");
    sleep(Duration::from_millis(500)).await;
    press("ctrl+q");
    sleep(Duration::from_secs(1)).await;
    window.end().await;
    let config = std::env::var("XDG_CONFIG_HOME").expect("a folder of its own");
    let kept = fs::read_to_string(Path::new(&config).join("org.redress.desktop/.window-state.json")).expect("kept");
    let kept: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
    let width = kept["main"]["width"].as_u64().expect("a width");
    assert!((850..=950).contains(&width), "the width is kept: {kept}");
    let window = Window::open(&data).await;
    window.find("door-passphrase").await;
    let (_, _, again, _) = window.client.get_window_rect().await.expect("a place");
    assert!(again.abs_diff(width) < 60, "it opens as wide as it was: {again} after {width}");
    window.close().await;
}

/// The file type and the menu entry, as the system's own tools see them.
#[test]
fn the_system_knows_a_case_file() {
    let home = fresh("mime");
    let packages = home.join("mime/packages");
    fs::create_dir_all(&packages).expect("a folder");
    fs::copy(
        concat!(env!("CARGO_MANIFEST_DIR"), "/linux/org.redress.desktop.xml"),
        packages.join("org.redress.desktop.xml"),
    )
    .expect("copied");
    let made =
        Command::new("update-mime-database").arg(home.join("mime")).status().expect("shared-mime-info is installed");
    assert!(made.success());
    let case = home.join("anna.redress.json");
    fs::write(&case, "{}").expect("written");
    let told = Command::new("gio")
        .args(["info", "-a", "standard::content-type"])
        .arg(&case)
        .env("XDG_DATA_HOME", &home)
        .output()
        .expect("gio");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("application/vnd.redress.case+json"), "{told}");
    let entry = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/linux/redress.desktop")).expect("an entry");
    assert!(entry.contains("MimeType=application/vnd.redress.case+json;") && entry.contains("Exec={{exec}} %f"));
}
