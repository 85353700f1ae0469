//! The real window, driven as a person would: through `WebDriver`, under a display and a key store of its own.
//!
//! `make test` runs it by `scripts/window-tests`; it is ignored elsewhere, since it needs a display and a session bus.

mod barriers;
mod commands;
mod effort;
mod journeys;
mod keyboard;
mod longer;
mod manners;
mod motion;
mod notices;
mod reflow;
mod safety;
mod shots;
mod tour;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

const PATIENCE: Duration = Duration::from_secs(20);

/// One run of the program in a data folder of its own.
struct Window {
    driver: Child,
    client: Client,
    data: PathBuf,
}

impl Window {
    async fn open(data: &Path) -> Self {
        let port = free_port();
        let binary = Path::new(env!("CARGO_BIN_EXE_redress-desktop"));
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_DATA_HOME", data)
            .env("REDRESS_SAVE_TO", data)
            .env("REDRESS_OPEN_FROM", data.join("chat.txt"))
            .env("REDRESS_TODAY", "2026-11-25")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts: webkit2gtk-driver is installed");
        let capabilities = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": [] } });
        let capabilities = capabilities.as_object().expect("an object").clone();
        let mut last = None;
        for _ in 0..50 {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(capabilities.clone());
            let address = format!("http://127.0.0.1:{port}");
            // A program that ends at its start leaves the driver waiting for it.
            let answer = tokio::time::timeout(3 * PATIENCE, builder.connect(&address)).await;
            match answer.expect("the program starts and the window opens") {
                Ok(client) => {
                    return Self { driver, client, data: data.to_path_buf() };
                }
                Err(error) => last = Some(error),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the window opens: {last:?}")
    }

    async fn close(mut self) {
        self.client.clone().close().await.expect("the session ends");
        self.driver.kill().expect("the driver ends");
        self.driver.wait().expect("the driver is gone");
        self.end_program().await;
    }

    /// Ends what is left of a session whose program has ended by itself.
    async fn end(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        self.end_program().await;
    }

    /// The program outlives its session: it is ended by its own id, and its vault's lock tells when it is gone.
    async fn end_program(&self) {
        for program in self.programs() {
            let _ = Command::new("kill").arg(program.to_string()).status();
        }
        for _ in 0..100 {
            if self.programs().is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the program ends");
    }

    /// The running programs that use this window's data folder.
    fn programs(&self) -> Vec<u32> {
        let mark = format!("XDG_DATA_HOME={}\0", self.data.display());
        let ours = |pid: &u32| {
            let read = |name: &str| std::fs::read(format!("/proc/{pid}/{name}")).unwrap_or_default();
            let environment = String::from_utf8_lossy(&read("environ")).into_owned();
            environment.contains(&mark) && read("comm").starts_with(b"redress-desktop")
        };
        let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
        processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).filter(ours).collect()
    }

    async fn find(&self, id: &str) -> fantoccini::elements::Element {
        let css = format!("[data-testid=\"{id}\"]");
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(&css)).await;
        match found {
            Ok(element) => element,
            Err(error) => {
                self.picture("failure").await;
                let page = self.client.source().await.unwrap_or_default();
                panic!("`{id}` shows: {error}\n{}", page.chars().take(4000).collect::<String>())
            }
        }
    }

    async fn click(&self, id: &str) {
        let element = self.find(id).await;
        self.show(&element).await;
        element.click().await.unwrap_or_else(|error| panic!("`{id}` can be clicked: {error}"));
    }

    /// Brings an element into view and unfolds what it lies in.
    async fn show(&self, element: &fantoccini::elements::Element) {
        let element = serde_json::to_value(element).expect("an element");
        self.client
            .execute(
                "for (let fold = arguments[0]; (fold = fold.parentElement?.closest('details:not([open])')); ) \
                 if (!arguments[0].matches('summary') || arguments[0].parentElement !== fold) fold.open = true; \
                 arguments[0].scrollIntoView({block:'center',behavior:'instant'})",
                vec![element],
            )
            .await
            .expect("it scrolls");
    }

    async fn fill(&self, id: &str, text: &str) {
        let element = self.find(id).await;
        self.show(&element).await;
        if let Err(error) = element.clear().await {
            self.picture("failure").await;
            panic!("`{id}` can be emptied: {error}");
        }
        element.send_keys(text).await.unwrap_or_else(|error| panic!("`{id}` takes text: {error}"));
    }

    /// Chooses from a list. The engine's own list cannot be clicked through `WebDriver`, so its value is set and told.
    async fn choose(&self, id: &str, value: &str) {
        let element = self.find(id).await;
        self.show(&element).await;
        let script = "const [list, value] = arguments; list.value = value; \
                      list.dispatchEvent(new Event('input', { bubbles: true })); \
                      list.dispatchEvent(new Event('change', { bubbles: true })); return list.value";
        let list = serde_json::to_value(&element).expect("an element");
        let mut chosen = Value::Null;
        for _ in 0..20 {
            chosen = self.client.execute(script, vec![list.clone(), json!(value)]).await.expect("a script");
            if chosen == json!(value) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("`{id}` offers {value}, but took {chosen}");
    }

    async fn text(&self, id: &str) -> String {
        self.find(id).await.text().await.expect("it has text")
    }

    /// Waits until the element says what it should.
    async fn says(&self, id: &str, wanted: &str) {
        let mut seen = String::new();
        for _ in 0..100 {
            seen = self.text(id).await;
            if seen.contains(wanted) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        self.picture("failure").await;
        panic!("`{id}` says `{wanted}`, but says `{seen}`");
    }

    /// A picture of the page, kept as build output. The engine takes it when it next draws, and a page at rest is not drawn:
    /// for that moment it has a dot that changes.
    async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../build/screens");
        std::fs::create_dir_all(&folder).expect("the folder for pictures");
        self.client.execute(include_str!("dot.js"), vec![json!(true)]).await.expect("a script");
        let png: Result<Vec<u8>, CmdError> = self.client.screenshot().await;
        self.client.execute(include_str!("dot.js"), vec![json!(false)]).await.expect("a script");
        std::fs::write(folder.join(format!("{name}.png")), png.expect("a picture")).expect("the picture is kept");
    }
}

/// A window whose test failed must not stay: the next start would hand over to it and end.
impl Drop for Window {
    fn drop(&mut self) {
        for program in self.programs() {
            let _ = Command::new("kill").arg("-9").arg(program.to_string()).status();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A port nobody listens at, so that two runs on one machine do not meet.
fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("an address").port()
}

fn fresh(name: &str) -> PathBuf {
    let data = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&data);
    std::fs::create_dir_all(&data).expect("a folder of its own");
    std::fs::write(data.join("chat.txt"), "Bonjour, la lampe est arrivée.").expect("a file to add");
    data
}

async fn create_vault(window: &Window, remember: bool) {
    window.fill("door-passphrase", "correct horse battery").await;
    window.fill("door-passphrase-again", "correct horse battery").await;
    if remember {
        window.click("door-remember").await;
    }
    window.click("door-create").await;
    window.find("orders-add").await;
}

/// A purchase from France by someone in Germany, with one question left open.
async fn add_order(window: &Window) {
    window.click("orders-add").await;
    for (id, text) in [
        ("field-trader.name", "Boutique Exemple SARL"),
        ("field-consumer.name", "Anna Weber"),
        ("field-contract.date", "2026-11-03"),
        ("field-contract.number", "BX-4711"),
        ("field-delivery.delivered_on", "2026-11-11"),
        ("field-price.total", "125.90 EUR"),
        ("field-0-item.name", "Lampe"),
        ("field-0-item.price", "120.00 EUR"),
    ] {
        window.fill(id, text).await;
    }
    for (id, value) in [
        ("field-trader.country", "FR"),
        ("field-consumer.country", "DE"),
        ("field-trader.kind", "business"),
        ("field-contract.channel", "online"),
        ("field-contract.type", "sale"),
        ("field-problem.kind", "change_of_mind"),
        ("field-0-item.kind", "goods"),
    ] {
        window.choose(id, value).await;
    }
    window.click("form-save").await;
}
