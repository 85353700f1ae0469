//! The real window beside a bare one of the same engine: time to a usable list, memory, switching language, searching.
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
use redress::vault::Vault;
use serde_json::{Value, json};

const PASSPHRASE: &str = "correct horse battery";

/// A program that the engine's driver has started.
struct Driven {
    driver: Child,
    client: Client,
    took: Duration,
    data: PathBuf,
}

async fn start(program: &Path, data: &Path, port: u16) -> Driven {
    let mut driver = Command::new("WebKitWebDriver");
    driver.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true").env("XDG_DATA_HOME", data);
    let driver = driver.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("WebKitWebDriver starts");
    tokio::time::sleep(Duration::from_secs(1)).await;
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted.as_object().expect("an object").clone());
    let begun = Instant::now();
    let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.expect("the window opens");
    Driven { driver, client, took: begun.elapsed(), data: data.into() }
}

impl Driven {
    async fn find(&self, css: &str) -> fantoccini::elements::Element {
        self.client.wait().at_most(Duration::from_mins(1)).for_element(Locator::Css(css)).await.expect(css)
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
    let today = "2026-11-25".parse().expect("a day");
    let mut vault = Vault::create(&data.join("org.redress.desktop/vault"), PASSPHRASE).expect("a vault");
    let facts = |number: usize| -> Facts {
        let facts = json!({ "consumer.country": "DE", "trader.country": "FR", "trader.kind": "business",
            "trader.name": format!("Boutique {}", number % 977), "contract.number": format!("BX-{number:06}"),
            "contract.channel": "online", "contract.type": "sale", "contract.date": "2026-11-03",
            "delivery.delivered_on": "2026-11-11", "problem.kind": "change_of_mind", "price.total": "125.90 EUR" });
        serde_json::from_value(facts).expect("facts")
    };
    let orders: Vec<(Order, String)> = (0..count)
        .map(|number| {
            let id = OrderId(Vault::fresh_id().expect("randomness"));
            (Order { id, facts: facts(number), items: Vec::new() }, format!("Boutique BX-{number:06}"))
        })
        .collect();
    for chunk in orders.chunks(5_000) {
        let chunk: Vec<(&Order, &str)> = chunk.iter().map(|(order, words)| (order, words.as_str())).collect();
        vault.add_orders(&chunk, today).expect("added");
    }
}

fn line(what: &str, measured: &str, bar: &str, holds: bool) -> String {
    format!("| {what} | {measured} | {bar} | {} |\n", if holds { "yes" } else { "no" })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let count = std::env::var("REDRESS_BENCH_ORDERS").ok().and_then(|count| count.parse().ok()).unwrap_or(20_000);
    let program = PathBuf::from(env!("CARGO_BIN_EXE_redress-desktop"));
    let bare = program.with_file_name("examples").join("bare");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    let _ = std::fs::remove_dir_all(&folder);
    let mut lines = String::new();

    let other = start(&bare, &folder.join("bare"), 4491).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let (bare_took, bare_memory) = (other.took, other.memory());
    other.end().await;

    let data = folder.join("full");
    fill(&data, count);
    let window = start(&program, &data, 4492).await;
    let begun = Instant::now();
    let door = window.find("[data-testid=\"door-passphrase\"]").await;
    let took = window.took + begun.elapsed();
    door.send_keys(PASSPHRASE).await.expect("typed");
    let begun = Instant::now();
    window.find("[data-testid=\"door-unlock\"]").await.click().await.expect("clicked");
    window.find("[data-testid=\"orders-add\"]").await;
    let unlocked = begun.elapsed();
    let times = took.as_secs_f64() / bare_took.as_secs_f64();
    let figure = format!("{times:.2}x ({:.0} / {:.0} ms)", took.as_secs_f64() * 1e3, bare_took.as_secs_f64() * 1e3);
    lines += &line(
        "the window from start to its door, against a bare window of the same engine",
        &figure,
        "<= 1.5x",
        times <= 1.5,
    );
    let figure = format!("{:.0} ms", unlocked.as_secs_f64() * 1e3);
    let what = format!("from the passphrase to the list of {count} orders, the slow key included");
    lines += &line(&what, &figure, "<= 2,000 ms", unlocked <= Duration::from_secs(2));

    let seen = timed(&window, "language-select", "de").await;
    lines += &line("another language on the whole page", &format!("{seen:.0} ms"), "<= 100 ms", seen <= 100.0);
    tokio::time::sleep(Duration::from_secs(3)).await;
    let memory = window.memory();
    let times = memory / bare_memory;
    let figure = format!("{times:.2}x ({memory:.0} / {bare_memory:.0} MB)");
    lines += &line(
        "memory of all its processes (PSS) with the list open, against the bare window",
        &figure,
        "<= 1.5x",
        times <= 1.5,
    );
    window.end().await;

    print!("{lines}");
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/benchmarks.md");
    let mut text = std::fs::read_to_string(&table).unwrap_or_default();
    let _ = write!(text, "{lines}");
    std::env::var_os("REDRESS_BENCH_ORDERS").map_or_else(|| std::fs::write(&table, text).expect("written"), drop);
}

/// How long the page takes from a choice in a list until it is drawn anew, in milliseconds.
async fn timed(window: &Driven, list: &str, value: &str) -> f64 {
    let script = "const [list, value, done] = arguments; const begun = performance.now(); \
        const select = document.querySelector(`[data-testid=\"${list}\"]`); select.value = value; \
        select.dispatchEvent(new Event('change', { bubbles: true })); \
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)))";
    let answer: Value = window.client.execute_async(script, vec![json!(list), json!(value)]).await.expect("measured");
    answer.as_f64().expect("a time")
}
