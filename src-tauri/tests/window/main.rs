//! The real window, driven as a person would: through `WebDriver`, under a display and a key store of its own.
//!
//! `make test` runs it by `scripts/window-tests`; it is ignored elsewhere, since it needs a display and a session bus.

mod commands;
mod manners;
mod notices;
mod safety;
mod shots;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

const PATIENCE: Duration = Duration::from_secs(20);

/// One run of the program in a data folder of its own.
struct Window {
    driver: Child,
    client: Client,
    data: PathBuf,
}

impl Window {
    async fn open(data: &Path, port: u16) -> Self {
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
            match builder.capabilities(capabilities.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
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
        let chosen = self.client.execute(script, vec![list, json!(value)]).await.expect("a script");
        assert_eq!(chosen, json!(value), "`{id}` offers {value}");
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

    /// A picture of the page, kept as build output.
    async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../build/screens");
        std::fs::create_dir_all(&folder).expect("the folder for pictures");
        let png: Result<Vec<u8>, CmdError> = self.client.screenshot().await;
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

/// Answers the questions one after the other until the withdrawal right is settled.
async fn answer_questions(window: &Window) {
    for _ in 0..12 {
        let question = window.find("question").await;
        let fact = question.attr("data-fact").await.expect("an attribute").expect("a question names its fact");
        match fact.as_str() {
            "item.traits" => window.click("question-none").await,
            "consumer.private_purpose"
            | "trader.directs_activity"
            | "contract.withdrawal_info"
            | "contract.return_cost_info" => {
                window.click("question-answer-true").await;
            }
            _ => window.click("question-skip").await,
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        let right =
            window.client.find(Locator::Css("[data-testid=\"right-withdrawal\"][data-status=\"applies\"]")).await;
        if right.is_ok() {
            return;
        }
    }
    window.picture("failure").await;
    panic!("the answers settle the withdrawal right");
}

async fn main_job(window: &Window) {
    create_vault(window, false).await;
    window.picture("orders-empty").await;
    add_order(window).await;
    window.says("order-title", "Lampe").await;
    window.picture("order-open-questions").await;
    answer_questions(window).await;
    let deadline = window.find("deadline-withdrawal.withdraw_by").await;
    let due = deadline.attr("data-due").await.expect("an attribute");
    assert_eq!(due.as_deref(), Some("2026-11-25"), "14 days from delivery on 11 November is a working Wednesday");
    window.click("why-withdrawal.withdraw_by").await;
    window.picture("order").await;
    window.click("letter-offer-withdrawal").await;
    window.choose("letter-language", "fr").await;
    window.choose("letter-beside", "en").await;
    window.click("letter-draft").await;
    window.find("letter-clause-declare").await;
    window.picture("letter").await;
    window.click("letter-clause-declare").await;
    window.says("letter-why", "Without it the letter does not ask for this").await;
    window.click("letter-drop-declare").await;
    window.find("letter-fallen-refund-lawful").await;
    window.picture("letter-dropped").await;
    window.click("letter-drop-declare").await;
    window.click("letter-file").await;
    window.find("letter-saved-to").await;
    for format in ["docx", "eml"] {
        window.choose("letter-format", format).await;
        window.click("letter-file").await;
        window.says("letter-saved-to", format).await;
    }
    let formats = window.find("letter-format").await;
    window.show(&formats).await;
    window.picture("letter-formats").await;
}

/// Marks the letter as sent and finds it, and the first step taken, on the order's page.
async fn send_and_go_on(window: &Window) {
    window.click("letter-save").await;
    window.find("letter-done").await;
    window.click("send-channel-registered_letter").await;
    window.click("send-mark").await;
    window.says("sent", "registered letter").await;
    window.client.execute("history.back()", vec![]).await.expect("back to the order");
    window.says("letter-sent", "registered letter").await;
    let seller = window.find("door-trader").await;
    let state = seller.attr("data-state").await.expect("an attribute");
    assert_eq!(state.as_deref(), Some("done"), "writing to the seller is behind");
    let section = window.find("route-behind").await;
    // Going back puts the page at its top once it has settled.
    tokio::time::sleep(Duration::from_millis(500)).await;
    window.show(&section).await;
    window.picture("route").await;
}

/// Notes the address and how it ended, then looks at what the orders teach and takes it along without names.
async fn end_and_count(window: &Window) {
    window.click("identity-edit").await;
    window.fill("identity-trader.address", "BP 12, 75011 Paris").await;
    window.choose("identity-trader.read_in", "imprint").await;
    window.click("identity-save").await;
    window.says("party-trader", "imprint").await;
    let flag = window.find("flag-post_box").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    window.show(&flag).await;
    window.picture("identity").await;
    window.click("ending-ended").await;
    window.choose("ended-outcome.kind", "paid").await;
    window.fill("ended-outcome.on", "2026-11-25").await;
    window.fill("ended-outcome.amount", "125.90 EUR").await;
    window.click("ended-save").await;
    window.says("order-state", "Done").await;
    let state = window.find("order-state").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    window.show(&state).await;
    window.picture("ended").await;
    window.client.execute("location.hash = '#/statistics'", vec![]).await.expect("to the statistics");
    window.says("statistics-trader", "EUR 125.90 of EUR 125.90").await;
    window.picture("statistics").await;
    window.click("statistics-export").await;
    window.says("statistics-exported", "1 order was left out").await;
    let file = std::fs::read_to_string(window.data.join("statistics.csv")).expect("the export is there");
    assert!(!file.contains("Boutique") && !file.contains("Paris"), "it names nobody: {file}");
}

/// Keeps a file as evidence and leaves with the pack for the first office that is open.
async fn prepare_a_pack(window: &Window) {
    window.click("add-order_confirmation").await;
    window.says("exhibit", "chat.txt").await;
    let evidence = window.find("exhibit").await;
    window.show(&evidence).await;
    window.picture("evidence").await;
    let office =
        window.client.find(Locator::Css("a[data-testid^=\"filing-\"]")).await.expect("an open door has a pack");
    window.show(&office).await;
    office.click().await.expect("it opens");
    window.find("filing-title").await;
    window.find("copy-claimant").await;
    window.picture("filing").await;
    let fields = window.find("field-claimant").await;
    window.show(&fields).await;
    window.picture("filing-fields").await;
    window.click("filing-save").await;
    window.find("filing-saved").await;
    window.picture("filing-saved").await;
    let mut folders = std::fs::read_dir(&window.data).expect("a folder").flatten().map(|entry| entry.path());
    let pack = folders.find(|path| path.join("SHA256SUMS").is_file()).expect("the pack is a folder of its own");
    let sums = std::fs::read_to_string(pack.join("SHA256SUMS")).expect("a list");
    assert!(sums.lines().count() >= 4 && sums.contains("chat.txt"), "the files and the original: {sums}");
    window.client.back().await.expect("back to the order");
    window.find("order-title").await;
}

fn pdf_text(file: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg("-raw")
        .arg(file)
        .arg("-")
        .output()
        .expect("pdftotext runs: poppler-utils is installed");
    String::from_utf8(output.stdout).expect("text").replace(['\n', '\u{a0}'], " ")
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn a_person_finds_the_date_and_leaves_with_the_letter() {
    let data = fresh("main-job");
    let window = Window::open(&data, 4451).await;
    main_job(&window).await;
    send_and_go_on(&window).await;
    prepare_a_pack(&window).await;
    end_and_count(&window).await;
    let text = pdf_text(&window.data.join("withdrawal.pdf"));
    assert!(text.contains("Boutique Exemple SARL"), "the letter names the seller: {text}");
    assert!(text.contains("rétractation") && text.contains("withdraw"), "it says it in both languages: {text}");
    assert!(text.contains("9 décembre 2026"), "it names the day the refund is due, 14 days on: {text}");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_key_store_opens_what_the_passphrase_made() {
    let data = fresh("remembered");
    let window = Window::open(&data, 4452).await;
    create_vault(&window, true).await;
    window.close().await;
    let window = Window::open(&data, 4453).await;
    window.find("door-passphrase").await;
    window.fill("door-passphrase", "wrong passphrase").await;
    window.click("door-unlock").await;
    window.says("door-error", "does not open").await;
    window.click("door-remembered").await;
    window.find("orders-add").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn every_language_and_theme_shows_at_once() {
    let data = fresh("languages");
    let window = Window::open(&data, 4454).await;
    create_vault(&window, false).await;
    add_order(&window).await;
    window.says("order-title", "Lampe").await;
    let order = window.client.execute("return location.hash", vec![]).await.expect("a script");
    for lang in ["de", "fr", "zh-CN", "es", "ja"] {
        window.click("place-settings").await;
        window.choose("language-select", lang).await;
        window.client.execute("location.hash = arguments[0]", vec![order.clone()]).await.expect("a script");
        window.says("order-title", "Lampe").await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        window.picture(&format!("order-{lang}")).await;
        let tag = window.client.execute("return document.documentElement.lang", vec![]).await.expect("a script");
        assert_eq!(tag, json!(lang), "the page says its language to screen readers");
    }
    window.click("place-settings").await;
    window.choose("theme-select", "dark").await;
    window.client.execute("location.hash = arguments[0]", vec![order]).await.expect("a script");
    window.says("order-title", "Lampe").await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    window.picture("order-dark").await;
    window.close().await;
}
