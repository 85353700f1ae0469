//! The real window beside a bare one of the same engine: time to a usable list, memory, scrolling, languages, searching.
//!
//! Needs a display and `WebKitWebDriver`; `make bench` runs it after the other parts and adds its lines to their table.
//! `REDRESS_BENCH_ORDERS` sets how many orders the vault holds (20,000 where it is not set).

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use redress::case::{Facts, Order, OrderId};
use redress::vault::{Key, Vault};
use serde_json::{Value, json};

const PASSPHRASE: &str = "correct horse battery";

/// The vault in a data folder.
const VAULT: &str = "org.redress.desktop/vault";

/// So many starts of each; the middle one counts.
const ROUNDS: u16 = 5;

/// A program that the engine's driver has started.
struct Driven {
    driver: Child,
    client: Client,
    /// From the start until its page is painted, in milliseconds.
    took: f64,
    data: PathBuf,
}

/// When the page was painted first: milliseconds since 1970, by the engine's own clock. Nobody asks while it is being made.
const PAINTED: &str = "const done = arguments[0]; const look = () => { \
    const [first] = performance.getEntriesByName('first-contentful-paint'); \
    if (first) done(performance.timeOrigin + first.startTime); else setTimeout(look, 50) }; look()";

async fn start(program: &Path, data: &Path, port: u16) -> Driven {
    let mut driver = Command::new("WebKitWebDriver");
    driver
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("XDG_DATA_HOME", data)
        .env("REDRESS_TODAY", "2026-11-25");
    let driver = driver.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("WebKitWebDriver starts");
    tokio::time::sleep(Duration::from_secs(1)).await;
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted.as_object().expect("an object").clone());
    let begun = chrono::Utc::now();
    let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.expect("the window opens");
    tokio::time::sleep(Duration::from_secs(1)).await;
    let painted = client.execute_async(PAINTED, vec![]).await.expect("an answer").as_f64().expect("a time");
    #[allow(clippy::cast_precision_loss, reason = "in milliseconds that is a small number")]
    let took = painted - begun.timestamp_micros() as f64 / 1e3;
    Driven { driver, client, took, data: data.into() }
}

impl Driven {
    async fn find(&self, id: &str) -> fantoccini::elements::Element {
        let css = format!("[data-testid=\"{id}\"]");
        let often = self.client.wait().at_most(Duration::from_mins(1)).every(Duration::from_millis(5));
        often.for_element(Locator::Css(&css)).await.expect(id)
    }

    /// What a script answers.
    async fn ask(&self, script: &str, given: Vec<Value>) -> Value {
        self.client.execute_async(script, given).await.expect("an answer")
    }

    /// The memory of the program and the engine's processes, in MB: what is shared counts by its share.
    fn memory(&self) -> f64 {
        let mark = format!("XDG_DATA_HOME={}\0", self.data.display());
        let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path());
        let ours = processes.filter(|path| {
            let read = |name: &str| std::fs::read(path.join(name)).unwrap_or_default();
            String::from_utf8_lossy(&read("environ")).contains(&mark) && !read("comm").starts_with(b"WebKitWebDriver")
        });
        let share = |path: PathBuf| {
            let text = std::fs::read_to_string(path.join("smaps_rollup")).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default().to_owned();
            line.split_whitespace().next().and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default()
        };
        ours.map(share).sum::<f64>() / 1024.0
    }

    async fn end(mut self) {
        let _ = self.client.close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let mark = format!("XDG_DATA_HOME={}\0", self.data.display());
        for path in std::fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path()) {
            let environment = std::fs::read(path.join("environ")).unwrap_or_default();
            let comm = std::fs::read_to_string(path.join("comm")).unwrap_or_default();
            let named = ["redress-desktop", "bare"].iter().any(|name| comm.starts_with(name));
            if named && String::from_utf8_lossy(&environment).contains(&mark) {
                let pid = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let _ = Command::new("kill").arg(pid).status();
            }
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

fn fill(data: &Path, count: usize) {
    let today: chrono::NaiveDate = "2026-11-25".parse().expect("a day");
    let mut vault = Vault::create(&data.join(VAULT), PASSPHRASE).expect("a vault");
    // Three years of orders: most of their days are over.
    let ago = |days: usize| (today - chrono::Days::new(days as u64)).to_string();
    let facts = |number: usize| -> Facts {
        let facts = json!({ "consumer.country": "DE", "trader.country": "FR", "trader.kind": "business",
            "trader.name": format!("Boutique {}", number % 977), "contract.number": format!("BX-{number:06}"),
            "contract.channel": "online", "contract.type": "sale", "contract.date": ago(number % 1_000 + 8),
            "delivery.delivered_on": ago(number % 1_000), "problem.kind": "change_of_mind", "price.total": "125.90 EUR" });
        serde_json::from_value(facts).expect("facts")
    };
    let orders: Vec<(Order, String)> = (0..count)
        .map(|number| {
            let id = OrderId(Vault::fresh_id().expect("randomness"));
            (Order { id, facts: facts(number), items: Vec::new() }, format!("Boutique {} BX-{number:06}", number % 977))
        })
        .collect();
    for chunk in orders.chunks(5_000) {
        let chunk: Vec<(&Order, &str)> = chunk.iter().map(|(order, words)| (order, words.as_str())).collect();
        vault.add_orders(&chunk, today).expect("added");
    }
}

/// The middle one.
fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

fn line(what: &str, measured: &str, bar: &str, holds: bool) -> String {
    format!("| {what} | {measured} | {bar} | {} |\n", if holds { "yes" } else { "no" })
}

/// A folder like another, as it was before anybody looked.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        if old.is_dir() {
            copy(&old, &new);
        } else {
            std::fs::copy(old, new).expect("copied");
        }
    }
}

/// What the rounds of starts found, one figure a round.
#[derive(Default)]
struct Starts {
    bare: Vec<f64>,
    bare_memory: Vec<f64>,
    /// From the start to the list, without the key.
    list: Vec<f64>,
    memory: Vec<f64>,
    unlock: Vec<f64>,
}

/// One start of each: the bare window, and the real one to the list of a vault nobody has looked at today.
async fn round(number: u16, folder: &Path, vault: &Path, starts: &mut Starts) -> Driven {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_redress-desktop"));
    let bare = program.with_file_name("examples").join("bare");
    let other = start(&bare, &folder.join(format!("bare-{number}")), 4400 + 2 * number).await;
    starts.bare.push(other.took);
    tokio::time::sleep(Duration::from_secs(2)).await;
    starts.bare_memory.push(other.memory());
    other.end().await;

    let data = folder.join(format!("full-{number}"));
    copy(vault, &data);
    let _ = Command::new("sync").status();
    let begun = Instant::now();
    drop(Vault::open(&data.join(VAULT), &Key::Passphrase(PASSPHRASE)).expect("opened"));
    starts.unlock.push(begun.elapsed().as_secs_f64() * 1e3);
    let window = start(&program, &data, 4401 + 2 * number).await;
    let opened = window.ask(&[DRAWN, UNLOCK].concat(), vec![json!(PASSPHRASE)]).await.as_f64().expect("a time");
    starts.list.push(window.took + opened);
    tokio::time::sleep(Duration::from_secs(2)).await;
    starts.memory.push(window.memory());
    window
}

fn start_lines(starts: Starts, count: usize) -> String {
    let (bare, list, unlock) = (median(starts.bare), median(starts.list), median(starts.unlock));
    let times = (list - unlock) / bare;
    let what = format!(
        "from the start to the list of {count} orders drawn, the key's own {unlock:.0} ms taken off, against a bare \
         window's one word drawn"
    );
    let figure = format!("{times:.2}x ({:.0} / {bare:.0} ms)", list - unlock);
    let mut lines = line(&what, &figure, "<= 1.15x", times <= 1.15);
    let (memory, other) = (median(starts.memory), median(starts.bare_memory));
    let times = memory / other;
    let figure = format!("{times:.2}x ({memory:.0} / {other:.0} MB)");
    let what = "memory of all its processes (PSS) with the list open, against the bare window";
    lines += &line(what, &figure, "<= 1.25x", times <= 1.25);
    lines
}

/// Goes on by so many pixels a frame; answers the longest time between two frames, in milliseconds.
const SCROLL: &str = "const [step, frames, done] = arguments; let [left, before, longest] = [frames, 0, 0]; \
    const frame = (now) => { if (before) longest = Math.max(longest, now - before); before = now; \
    scrollBy({ top: step, behavior: 'instant' }); if (left-- > 0) requestAnimationFrame(frame); else done(longest) }; \
    scrollTo({ top: 0, behavior: 'instant' }); requestAnimationFrame(frame)";

/// Is done with the milliseconds once what changed is drawn: the frame after it has begun.
const DRAWN: &str = "const drawn = () => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); \
    port1.onmessage = () => done(performance.now() - begun); port2.postMessage(0) });";

/// Opens the door and waits until the first orders are drawn. Answers the milliseconds.
const UNLOCK: &str = "const [passphrase, done] = arguments; \
    const at = (id) => document.querySelector(`[data-testid=\"${id}\"]`); \
    at('door-passphrase').value = passphrase; at('door-passphrase').dispatchEvent(new Event('input', { bubbles: true })); \
    const watch = new MutationObserver(() => { if (at('today-row')) { watch.disconnect(); drawn() } }); \
    watch.observe(document.body, { subtree: true, childList: true }); \
    const begun = performance.now(); at('door-unlock').click()";

/// Does something to a field and waits until what is read at a place is another, and drawn.
/// Answers the milliseconds.
const CHANGE: &str = "const [field, value, event, place, done] = arguments; \
    const read = () => [...document.querySelectorAll(place)].slice(0, 3).map((one) => one.outerHTML).join(); \
    const [input, old] = [document.querySelector(`[data-testid=\"${field}\"]`), read()]; const begun = performance.now(); \
    const watch = new MutationObserver(() => { if (read() !== old) { watch.disconnect(); drawn() } }); \
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true }); \
    input.value = value; input.dispatchEvent(new Event(event, { bubbles: true }))";

/// Another language and back; then the orders: scrolled, and searched key by key.
async fn page_lines(window: &Driven, count: usize) -> String {
    while window.client.find(Locator::Css("progress")).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let mut lines = String::new();
    window.ask("location.hash = '#/settings'; arguments[0]()", vec![]).await;
    window.find("language-select").await;
    // Nobody chooses from a list without having gone to it.
    let go_there =
        "document.querySelector('[data-testid=\"language-select\"]').focus(); setTimeout(arguments[0], 1000)";
    window.ask(go_there, vec![]).await;
    let mut slowest = 0.0_f64;
    for lang in ["de", "zh-CN", "ja", "en"] {
        let place = "nav, h1, h2";
        let given = ["language-select", lang, "change", place].map(Value::from).to_vec();
        slowest = slowest.max(window.ask(&[DRAWN, CHANGE].concat(), given).await.as_f64().expect("a time"));
    }
    lines += &line(
        "another language on the page, the slowest of four",
        &format!("{slowest:.0} ms"),
        "<= 100 ms",
        slowest <= 100.0,
    );
    window.ask("location.hash = '#/orders'; arguments[0]()", vec![]).await;
    window.find("order-row").await;
    let mut longest = 0.0_f64;
    for (step, frames) in [(150, 600), (5_000, 600)] {
        longest = longest.max(window.ask(SCROLL, vec![json!(step), json!(frames)]).await.as_f64().expect("a time"));
    }
    let what = format!("scrolling {count} orders, slowly and from end to end: the longest frame of 1,200");
    lines += &line(&what, &format!("{longest:.0} ms"), "<= 50 ms", longest <= 50.0);
    window.ask("scrollTo({ top: 0, behavior: 'instant' }); setTimeout(arguments[0], 500)", vec![]).await;
    let mut slowest = 0.0_f64;
    for typed in ["1", "12", "123", "12", "1", ""] {
        let given = ["orders-search", typed, "input", "li[aria-setsize]"].map(Value::from).to_vec();
        slowest = slowest.max(window.ask(&[DRAWN, CHANGE].concat(), given).await.as_f64().expect("a time"));
    }
    let what = "from a key typed in the search until its orders are drawn, the slowest of six";
    lines += &line(what, &format!("{slowest:.0} ms"), "<= 50 ms", slowest <= 50.0);
    lines
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let asked = std::env::var("REDRESS_BENCH_ORDERS").ok();
    let count = asked.as_ref().and_then(|count| count.parse().ok()).unwrap_or(20_000);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    let _ = std::fs::remove_dir_all(&folder);
    let vault = folder.join("vault");
    fill(&vault, count);

    let mut starts = Starts::default();
    for number in 0..ROUNDS - 1 {
        round(number, &folder, &vault, &mut starts).await.end().await;
    }
    let window = round(ROUNDS - 1, &folder, &vault, &mut starts).await;
    let page = page_lines(&window, count).await;
    window.end().await;
    let lines = start_lines(starts, count) + &page;
    print!("{lines}");
    if asked.is_none() {
        let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/benchmarks.md");
        let mut text = std::fs::read_to_string(&table).unwrap_or_default();
        let _ = write!(text, "{lines}");
        std::fs::write(&table, text).expect("written");
    }
}
