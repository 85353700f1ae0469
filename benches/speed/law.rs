//! The law book: loading, assessing, counting, beside `OpenFisca`'s country template.

use std::hint::black_box;
use std::process::Command;
use std::thread;

use chrono::NaiveDate;
use redress::carried;
use redress::case::CaseFile;
use redress::desk::Knowledge;
use redress::law::{self, LawBook, Length, Overrides, Situation};
use serde_json::json;

use crate::{Line, at, case, many, ratio, timed};

pub fn lines(knowledge: &Knowledge) -> Vec<Line> {
    let mut lines = vec![load(), assess(knowledge), many_cases(knowledge), route(knowledge), deadlines(knowledge)];
    lines.extend(peer(knowledge));
    lines
}

fn load() -> Line {
    let files = || carried::below("assets/law/").chain(carried::below("assets/calendars/"));
    // The books are kept to the end: what is timed is loading, not giving memory back.
    let mut books = Vec::new();
    let all = many(40, |_| books.push(LawBook::read(files()).expect("the carried law is right")));
    let (packs, median) = (
        files().filter(|(path, _)| path.starts_with("assets/law/") && path.len() == "assets/law/XX.toml".len()).count(),
        at(&all, 50),
    );
    Line::new(format!("load all {packs} packs, median"), format!("{median:.1} ms"), "<= 30 ms", median <= 30.0)
}

fn situation(knowledge: &Knowledge, file: &CaseFile) -> Situation {
    knowledge.situation(file, "2026-11-25".parse().expect("a day")).expect("a case")
}

/// The case, of a consumer in the country whose courts leave the most laws open.
fn widest(knowledge: &Knowledge) -> Situation {
    let countries = knowledge.book.packs().filter(|pack| pack.currency.is_some());
    let cases = countries.map(|pack| {
        let mut file = case("2026-11-25");
        file.facts.insert("consumer.country".into(), json!(&*pack.code));
        situation(knowledge, &file)
    });
    let open = |case: &Situation| knowledge.assess(case).expect("assessed").packs.len();
    cases.max_by_key(open).expect("there are countries")
}

fn assess(knowledge: &Knowledge) -> Line {
    let situation = widest(knowledge);
    let laws = knowledge.assess(&situation).expect("assessed").packs.len();
    let all = many(5000, |_| {
        black_box(knowledge.assess(&situation).expect("assessed"));
    });
    let p99 = at(&all, 99);
    Line {
        what: format!("assess one case under {laws} candidate laws, p99"),
        figure: format!("{p99:.3} ms"),
        bar: "<= 2 ms",
        holds: p99 <= 2.0,
    }
}

fn route(knowledge: &Knowledge) -> Line {
    let situation = situation(knowledge, &case("2026-11-25"));
    let found = law::assess(&knowledge.book, &situation).expect("assessed");
    let doors = &knowledge.doors;
    let all = many(3000, |_| drop(black_box(doors.route(&knowledge.book, &situation, &found).expect("a route"))));
    let p99 = at(&all, 99);
    let what = format!("the route of one case through {} doors, p99", doors.all().count());
    Line::new(what, format!("{p99:.3} ms"), "<= 3 ms", p99 <= 3.0)
}

/// Cases of many countries and problems, re-assessed on two cores.
fn many_cases(knowledge: &Knowledge) -> Line {
    const CASES: usize = 20_000;
    let countries: Vec<&str> =
        knowledge.book.packs().filter(|pack| pack.currency.is_some()).map(|pack| &*pack.code).collect();
    let problems =
        ["change_of_mind", "defective", "late", "not_delivered", "counterfeit", "refund_not_paid", "data_request"];
    let one = |number: usize| {
        let mut file = case("2026-11-25");
        file.facts.insert("consumer.country".into(), json!(countries[number % countries.len()]));
        file.facts.insert("trader.country".into(), json!(countries[number * 7 % countries.len()]));
        file.facts.insert("problem.kind".into(), json!(problems[number % problems.len()]));
        file.facts.remove("contract.chosen_law");
        situation(knowledge, &file)
    };
    let cases: Vec<Situation> = (0..CASES).map(one).collect();
    let time = timed(|| {
        thread::scope(|scope| {
            for half in cases.chunks(CASES / 2) {
                scope.spawn(move || {
                    half.iter().for_each(|case| drop(black_box(law::assess(&knowledge.book, case).expect("assessed"))));
                });
            }
        });
    })
    .as_secs_f64();
    Line::new("20,000 cases re-assessed on two cores", format!("{time:.2} s"), "<= 2 s", time <= 2.0)
}

/// Time per rule answered, against `OpenFisca`'s time per formula, each asked about one case at a time.
fn peer(knowledge: &Knowledge) -> Option<Line> {
    let output = Command::new("target/peer/bin/python").arg("benches/speed/peer.py").output().ok()?;
    let theirs: f64 = String::from_utf8(output.stdout).ok()?.trim().parse().ok()?;
    let situation = situation(knowledge, &case("2026-11-25"));
    let found = knowledge.assess(&situation).expect("assessed");
    let rules = found.rights.len() + found.deadlines.len() + found.laws.len() + found.courts.len();
    let all = many(2000, |_| drop(black_box(knowledge.assess(&situation).expect("assessed"))));
    #[allow(clippy::cast_precision_loss, reason = "a rate for people")]
    let ours = at(&all, 50) / 1000.0 / rules as f64;
    let times = ratio(ours, theirs);
    Some(Line::new(
        "one rule answered with reasons and dates, against one formula of OpenFisca's country template",
        format!("{times:.3}x ({:.1} / {:.1} us)", ours * 1e6, theirs * 1e6),
        "no bar",
        times <= 1.0,
    ))
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
