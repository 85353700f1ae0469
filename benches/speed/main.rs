//! Speed, as ratios in one run. `make bench` prints the table and keeps it in `docs/benchmarks.md`; with the name of a
//! part (`law`, `letters`, `pack`, `vault`) only that part is timed and nothing is kept.

mod law;
mod letters;
mod pack;
mod vault;

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use redress::case::CaseFile;
use redress::desk::Knowledge;
use serde_json::json;

/// Thousands of small rules are read at every start; this allocator does that in half the time.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// One line of the table.
struct Line {
    what: String,
    figure: String,
    bar: &'static str,
    holds: bool,
}

impl Line {
    fn new(what: impl Into<String>, figure: String, bar: &'static str, holds: bool) -> Self {
        Self { what: what.into(), figure, bar, holds }
    }
}

fn main() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let asked: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let wanted = |part: &str| asked.is_empty() || asked.iter().any(|name| name == part);
    let mut lines = Vec::new();
    if wanted("law") {
        lines.extend(law::lines(&knowledge));
    }
    if wanted("letters") {
        lines.extend(letters::lines(&knowledge));
    }
    if wanted("pack") {
        lines.push(pack::line(&knowledge));
    }
    if wanted("vault") {
        lines.extend(vault::search(&knowledge));
        lines.push(vault::encryption());
    }
    let mut table = String::from(
        "# Benchmarks\n\nMeasured with `make bench` (release build, one run on one machine).\n\n| what | measured | bar | held |\n|---|---|---|---|\n",
    );
    for line in &lines {
        let held = if line.holds { "yes" } else { "no" };
        let _ = writeln!(table, "| {} | {} | {} | {held} |", line.what, line.figure, line.bar);
    }
    println!("{table}");
    if asked.is_empty() {
        std::fs::write("docs/benchmarks.md", table).expect("docs/benchmarks.md is writable");
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

/// The durations of many runs, sorted.
fn many(times: usize, mut work: impl FnMut(usize)) -> Vec<Duration> {
    let mut all: Vec<Duration> = (0..times).map(|run| timed(|| work(run))).collect();
    all.sort();
    all
}

fn at(all: &[Duration], share: usize) -> f64 {
    all[(all.len() * share / 100).min(all.len() - 1)].as_secs_f64() * 1000.0
}

fn ratio(a: f64, b: f64) -> f64 {
    if b > 0.0 { a / b } else { f64::INFINITY }
}

fn case(today: &str) -> CaseFile {
    serde_json::from_value(json!({
        "format": "redress-case/1", "today": today,
        "facts": { "consumer.country": "DE", "consumer.name": "Anna Weber", "consumer.private_purpose": true, "trader.country": "CN", "trader.kind": "business",
                   "contract.date": "2026-10-20", "contract.channel": "online", "contract.type": "sale", "contract.chosen_law": "GB",
                   "delivery.delivered_on": "2026-11-12", "problem.kind": "defective", "price.total": "64.80 EUR" },
        "items": [{ "item.kind": "goods", "item.traits": [], "item.condition": "new", "item.price": "59.90 EUR", "item.name": "Lampe" }]
    }))
    .expect("a case file")
}
