//! Speed, as ratios in one run. `make bench` prints the table and keeps it in `docs/benchmarks.md`.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use redress::case::{CaseFile, Order, OrderId};
use redress::desk::{Desk, Knowledge};
use redress::law::{Length, Overrides};
use redress::letter::{Suffix, document};
use redress::vault::Vault;
use rusqlite::Connection;
use serde_json::json;

/// One line of the table.
struct Line {
    what: String,
    figure: String,
    bar: &'static str,
    holds: bool,
}

fn main() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let mut lines = vec![assess(&knowledge), deadlines(&knowledge)];
    lines.extend(letters(&knowledge));
    lines.extend(search(&knowledge));
    lines.push(encryption());
    let mut table = String::from(
        "# Benchmarks\n\nMeasured with `make bench` (release build, one run on one machine).\n\n| what | measured | bar | held |\n|---|---|---|---|\n",
    );
    for line in &lines {
        let held = if line.holds { "yes" } else { "no" };
        let _ = writeln!(table, "| {} | {} | {} | {held} |", line.what, line.figure, line.bar);
    }
    println!("{table}");
    std::fs::write("docs/benchmarks.md", table).expect("docs/benchmarks.md is writable");
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

fn assess(knowledge: &Knowledge) -> Line {
    let today = "2026-11-25".parse().expect("a day");
    let situation = knowledge.situation(&case("2026-11-25"), today).expect("a case");
    let laws = knowledge.assess(&situation).expect("assessed").packs.len();
    let all = many(5000, |_| {
        black_box(knowledge.assess(&situation).expect("assessed"));
    });
    let p99 = at(&all, 99);
    Line {
        what: format!("assess one case under {laws} laws, p99"),
        figure: format!("{p99:.3} ms"),
        bar: "<= 2 ms",
        holds: p99 <= 2.0,
    }
}

fn deadlines(knowledge: &Knowledge) -> Line {
    let clock = knowledge.book.clock("DE", Some("BY")).expect("a law");
    let length: Length = "14 days".parse().expect("a length");
    let first: NaiveDate = "2025-01-01".parse().expect("a day");
    let days: Vec<NaiveDate> = first.iter_days().take(1000).collect();
    let counting = redress::law::Counting { holidays: vec!["DE".into()], ..redress::law::Counting::plain() };
    let free = counting.free_days();
    black_box(clock.reckon_plain(first, &length, Overrides::default()).expect("reckoned"));
    let rounds = 500;
    let time = timed(|| {
        for _ in 0..rounds {
            for day in &days {
                black_box(counting.reckon(*day, &length, &free).expect("reckoned"));
            }
        }
    });
    #[allow(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = (rounds * days.len()) as f64 / time.as_secs_f64() / 1e6;
    Line {
        what: "deadlines on one core, with steps".into(),
        figure: format!("{rate:.2} M/s"),
        bar: ">= 1 M/s",
        holds: rate >= 1.0,
    }
}

fn letters(knowledge: &Knowledge) -> Vec<Line> {
    let today = "2026-11-25".parse().expect("a day");
    let situation = knowledge.situation(&case("2026-11-25"), today).expect("a case");
    let press = knowledge.press().expect("a press");
    let letter = |run: usize| {
        let mut letter = knowledge.draft(&situation, "nonconformity", "zh-CN", Some("de")).expect("drafted");
        letter.clauses[0].theirs = format!("Anna Weber {run}");
        letter
    };
    let ours = many(60, |run| {
        let letter = letter(run);
        black_box(knowledge.write(&letter, Suffix::Pdf, knowledge.locales.first()).expect("printed"));
    });
    let theirs: Vec<_> = (1000..1060).map(|run| document(&letter(run))).collect();
    let bare = many(60, |run| {
        black_box(press.typeset_only(&theirs[run]).expect("set"));
    });
    let (warm, times) = (at(&ours, 50), ratio(at(&ours, 50), at(&bare, 50)));
    vec![
        Line {
            what: "a letter in two languages to PDF, drafting included, against typst's own compile and export".into(),
            figure: format!("{times:.2}x"),
            bar: "<= 1.3x",
            holds: times <= 1.3,
        },
        Line { what: "the same, warm".into(), figure: format!("{warm:.1} ms"), bar: "<= 40 ms", holds: warm <= 40.0 },
    ]
}

fn search(knowledge: &Knowledge) -> Vec<Line> {
    let dir = tempfile::tempdir().expect("a folder");
    let today = "2026-11-25".parse().expect("a day");
    let mut vault = Vault::create(dir.path(), "correct horse battery").expect("a vault");
    let model = case("2026-11-25");
    let words = |number: usize| {
        let fifth = if number.is_multiple_of(5) { "amazon 退款" } else { "shop 耳机" };
        format!("{fifth} 深圳市云帆电子 order LX-{number:06} wireless lamp {}", number % 977)
    };
    let orders: Vec<(Order, String)> = (0..100_000)
        .map(|number| {
            let mut facts = model.facts.clone();
            facts.insert("trader.name".into(), json!(words(number)));
            (
                Order { id: OrderId(Vault::fresh_id().expect("randomness")), facts, items: model.items.clone() },
                words(number),
            )
        })
        .collect();
    for chunk in orders.chunks(10_000) {
        let chunk: Vec<(&Order, &str)> = chunk.iter().map(|(order, words)| (order, words.as_str())).collect();
        vault.add_orders(&chunk, today).expect("added");
    }
    let mut lines = Vec::new();
    let mut worst = 0.0_f64;
    for query in ["LX-004711", "amazon", "退款", "机", "a", "wireless lamp", "amazon 退款"] {
        let ours = many(300, |_| {
            black_box(vault.list_orders(query, 50).expect("found"));
        });
        let raw = many(300, |_| {
            black_box(vault.raw_search(query, 50).expect("found"));
        });
        worst = worst.max(at(&ours, 99));
        let (a, b) = (at(&ours, 50), at(&raw, 50));
        let times = ratio(a, b);
        lines.push(Line {
            what: format!("search 100,000 orders for `{query}`, reading 50 of them, against the bare index"),
            figure: format!("{times:.2}x ({a:.2} / {b:.2} ms)"),
            bar: "<= 1.3x",
            holds: times <= 1.3,
        });
    }
    let desk = Desk { knowledge, vault: &mut vault, today, locale: knowledge.locales.first() };
    let listed = at(&many(60, |_| drop(black_box(desk.list_orders("amazon").expect("listed")))), 99);
    lines.push(Line {
        what: "the window's list for `amazon`: 50 orders found, assessed and put into words, p99".into(),
        figure: format!("{listed:.1} ms"),
        bar: "<= 25 ms",
        holds: listed <= 25.0,
    });
    lines.push(Line {
        what: "the slowest of these, p99".into(),
        figure: format!("{worst:.1} ms"),
        bar: "<= 25 ms",
        holds: worst <= 25.0,
    });
    lines
}

fn encryption() -> Line {
    let dir = tempfile::tempdir().expect("a folder");
    let open = |name: &str, key: bool| {
        let db = Connection::open(dir.path().join(name)).expect("opened");
        if key {
            db.execute_batch(&format!("PRAGMA key = \"x'{}'\";", "7".repeat(64))).expect("keyed");
        }
        db.execute_batch("PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE s USING fts5 (w, prefix = '1 2 3');")
            .expect("made");
        db.execute_batch("BEGIN").expect("begun");
        for number in 0..100_000_u32 {
            let words = format!("order {number} shop {} lamp {}", number % 5, number % 977);
            db.execute("INSERT INTO s (w) VALUES (?1)", [words]).expect("added");
        }
        db.execute_batch("COMMIT").expect("done");
        db
    };
    let median = |db: &Connection| {
        let all = many(300, |run| {
            let mut query =
                db.prepare_cached("SELECT w FROM s WHERE s MATCH ?1 ORDER BY rank LIMIT 50").expect("prepared");
            let rows = query.query_map([format!("{} lamp", run % 977)], |row| row.get::<_, String>(0)).expect("asked");
            black_box(rows.count());
        });
        at(&all, 50)
    };
    let (plain, locked) = (open("plain.db", false), open("locked.db", true));
    let (a, b) = (median(&locked), median(&plain));
    let times = ratio(a, b);
    Line {
        what: "SQLCipher against plain SQLite, the same ranked reads".into(),
        figure: format!("{times:.2}x ({a:.2} / {b:.2} ms)"),
        bar: "<= 1.25x",
        holds: times <= 1.25,
    }
}
