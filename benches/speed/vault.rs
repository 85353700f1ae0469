//! The vault: search against the bare index, encrypted reads against plain ones.

use std::hint::black_box;

use redress::case::{Order, OrderId};
use redress::desk::{Desk, Knowledge};
use redress::vault::Vault;
use rusqlite::Connection;
use serde_json::json;

use crate::{Line, at, case, many, ratio};

pub fn search(knowledge: &Knowledge) -> Vec<Line> {
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
        let raw = |ranked| at(&many(100, |_| drop(black_box(vault.raw_search(query, 50, ranked).expect("found")))), 50);
        let (ours_ms, ranked, newest) = (at(&ours, 50), raw(true), raw(false));
        worst = worst.max(at(&ours, 99));
        let times = ratio(ours_ms, ranked);
        lines.push(Line {
            what: format!("search 100,000 orders for `{query}` and read 50 of them, against the bare index by rank"),
            figure: format!("{times:.2}x ({ours_ms:.2} / {ranked:.2} ms; unranked and unread {newest:.2} ms)"),
            bar: "<= 1.3x",
            holds: times <= 1.3,
        });
    }
    let desk = Desk { knowledge, vault: &mut vault, today, locale: knowledge.locales.first() };
    let listed = at(&many(60, |_| drop(black_box(desk.list_orders("amazon", 0, 50).expect("listed")))), 99);
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

pub fn encryption() -> Line {
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
