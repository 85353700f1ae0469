//! One made-up jurisdiction, language, letter, door and body's pack, each added by a file, without touching Rust.

use redress::carried;
use redress::case::{CaseFile, Exhibit, ExhibitId};
use redress::desk::Knowledge;
use redress::filing::CheckState;
use redress::law::EntitlementStatus;
use serde_json::json;

const LAND: &str = r#"
code = "AQ"
edition = "2026-11-25"
checked = "2026-11-25"
languages = ["qaa", "en"]
[source.ice]
title = { en = "Ice Code" }
[counting]
event_day = { rule = "counted", basis = ["ice s. 1"] }
months = { rule = "same_date", basis = ["ice s. 2"] }
roll = { rule = "next_working_day", basis = ["ice s. 3"] }
weekend = ["sun"]
[[conflict]]
law = "home"
when = "consumer"
basis = ["ice s. 9"]
[[right]]
id = "withdrawal"
from = "2020-01-01"
test = ["contract.date"]
when = ["consumer", "remote_order"]
basis = ["ice s. 4"]
remedies = ["refund_price"]
[[right.deadline]]
id = "withdrawal.withdraw_by"
who = "consumer"
event = ["delivery.delivered_on"]
length = "5 days"
basis = ["ice s. 4(2)"]
closes = true
met_by = ["notice.withdrawal_on"]
"#;

const LETTER: &str = r#"
right = "withdrawal"
needs = ["contract.date"]
demand = { length = "3 days" }
clause = [{ id = "hello", kind = "subject" }, { id = "want", kind = "body", role = "demand", cite = "right" }]
"#;

const TONGUE: &str = "
language-name = Penguin
date-long = { $day }~{ $month-number }~{ $year }
money = { $amount } { $code }
number-decimal = .
number-group = ,
list-comma = { \" \" }
list-and = { $front } o { $last }
cite-law = { $law } { $at }
letter-honk = Honk
letter-about-honk = Honk.
letter-honk-hello = Honk { $contract-date }
letter-honk-want = Honk { $articles } { $demand-date }
";

const BODY: &str = r#"
checked = "2026-11-25"
serves = ["econsumer-of-ice"]
basis = ["AQ.ice s. 12"]
limits = { files = 2 }
evidence = [{ kind = "order_confirmation", required = true }]
field = [{ id = "claimant", fill = ["consumer.name"], required = true }, { id = "order_date", fill = ["contract.date"] }]
"#;

const DOOR: &str = r#"
checked = "2026-11-25"
[[door]]
id = "econsumer-of-ice"
step = "portal"
name = { en = "Ice portal" }
when = ["consumer", { fact = "consumer.country", is = "AQ" }]
form = "online"
basis = ["AQ.ice s. 11"]
"#;

const MORE: [(&str, &str); 5] = [
    ("assets/law/AQ.toml", LAND),
    ("assets/letters/honk.toml", LETTER),
    ("locales/qaa.ftl", TONGUE),
    ("assets/doors/AQ.toml", DOOR),
    ("assets/filings/ice.toml", BODY),
];

fn case() -> CaseFile {
    serde_json::from_value(json!({
        "format": "redress-case/1", "today": "2026-11-25",
        "facts": { "consumer.country": "AQ", "consumer.private_purpose": true, "contract.date": "2026-11-20", "contract.channel": "online",
                   "delivery.delivered_on": "2026-11-24" },
        "items": [{ "item.kind": "goods", "item.traits": [] }]
    }))
    .expect("a case file")
}

#[test]
fn a_land_a_language_and_a_letter_are_each_one_file() {
    let files: Vec<_> = carried::FILES.iter().copied().chain(MORE).collect();
    let knowledge = Knowledge::read(&files).expect("three files are enough");
    let situation = knowledge.situation(&case(), "2026-11-25".parse().expect("a day")).expect("a case");
    let found = knowledge.assess(&situation).expect("assessed");
    let right =
        found.rights.iter().find(|right| right.jurisdiction == "AQ" && right.id == "withdrawal").expect("the right");
    assert_eq!(right.status, EntitlementStatus::Applies, "the new land's right holds");
    let deadline = found.deadlines.iter().find(|deadline| deadline.jurisdiction == "AQ").expect("the deadline");
    assert_eq!(deadline.due.map(|day| day.to_string()).as_deref(), Some("2026-11-28"), "its day one is the day itself");
    assert!(found.letters.iter().any(|kind| kind == "honk"), "the new letter is offered");
    let letter = knowledge.draft(&situation, "honk", "qaa", None).expect("whole in the new language");
    assert_eq!(
        redress::letter::text(&letter).trim(),
        "Honk 20~11~2026\n\nHonk Ice Code s. 4 27~11~2026",
        "in its own dates"
    );
    assert_eq!(
        knowledge.letters.languages("honk", &knowledge.locales),
        ["qaa"],
        "and in no language that lacks its texts"
    );
    let words = knowledge.advise(&situation, &found, knowledge.locale("qaa").expect("a language"));
    assert_eq!(words.today_words, "25~11~2026", "advice is in it too, with English where it has no text yet");
}

#[test]
fn a_body_s_pack_is_one_file() {
    let files: Vec<_> = carried::FILES.iter().copied().chain(MORE).collect();
    let knowledge = Knowledge::read(&files).expect("its file is enough");
    let situation = knowledge.situation(&case(), "2026-11-25".parse().expect("a day")).expect("a case");
    let reader = knowledge.locales.first();
    let none = (Vec::new(), Vec::new());
    let dossier = knowledge.dossier(situation, "econsumer-of-ice", none, reader).expect("its door is open");
    let page = knowledge.filing(&dossier, "econsumer-of-ice", (Some("qaa"), None), reader).expect("a page");
    assert_eq!(page.fields[1].value, "20~11~2026", "the form speaks the new language");
    let states: Vec<_> = page.checks.iter().map(|check| (check.id.as_str(), check.state)).collect();
    assert!(states.contains(&("evidence-order_confirmation", CheckState::Missing)), "{states:?}");
    assert!(states.contains(&("field-claimant", CheckState::Missing)), "{states:?}");
    assert_eq!(page.basis[0].words, "s. 12 Ice Code", "with its source");
    for (good, bad, cure) in [
        ("basis = [\"AQ.ice s. 12\"]", "", "names its source"),
        ("econsumer-of-ice", "nowhere", "no door and no step"),
        ("order_confirmation", "selfie", "no kind"),
        ("consumer.name", "consumer.shoe", "no fact"),
        ("serves = [\"", "serves = [\"econsumer\", \"", "served by another"),
        ("limits", "limit", "unknown field"),
    ] {
        let body = BODY.replace(good, bad);
        let others = files.iter().copied().filter(|(path, _)| !path.ends_with("ice.toml"));
        let files: Vec<_> = others.chain([("assets/filings/ice.toml", &*body.leak())]).collect();
        let words = Knowledge::read(&files).err().expect("it is refused").message(reader);
        assert!(words.contains("ice.toml") && words.contains(cure), "`{bad}`: {words}");
    }
}

#[test]
fn what_is_over_a_body_s_limits_is_told_and_joined() {
    let body = BODY.replace(
        "limits = { files = 2 }",
        "parts = [\"exhibits\"]\nlimits = { files = 3, file_kilobytes = 100, all_kilobytes = 300 }",
    );
    let files = carried::FILES.iter().copied().chain(MORE).filter(|(path, _)| !path.ends_with("ice.toml"));
    let files: Vec<_> = files.chain([("assets/filings/ice.toml", &*body.leak())]).collect();
    let knowledge = Knowledge::read(&files).expect("its file is enough");
    let reader = knowledge.locales.first();
    let day = "2026-11-25".parse().expect("a day");
    let page = |sizes: &[u64]| {
        let exhibits = sizes.iter().zip(0_u128..).map(|(kilobytes, number)| Exhibit {
            id: ExhibitId(uuid::Uuid::from_u128(number)),
            kind: "messages".into(),
            name: format!("{number}.pdf"),
            on: None,
            added_on: day,
            media: "application/pdf".into(),
            size: kilobytes << 10,
            sha256: String::new(),
            pages: 1,
            removed_on: None,
        });
        let situation = knowledge.situation(&case(), day).expect("a case");
        let along = (exhibits.collect(), Vec::new());
        let dossier = knowledge.dossier(situation, "econsumer-of-ice", along, reader).expect("its door is open");
        let page = knowledge.filing(&dossier, "econsumer-of-ice", (Some("en"), None), reader).expect("a page");
        let over = page.checks.iter().filter(|check| check.state == CheckState::Over);
        let over: Vec<String> = over.map(|check| check.id.chars().take(11).collect()).collect();
        (page.files.len(), over)
    };
    assert_eq!(page(&[40, 40]), (2, vec![]), "the form, and both in one file");
    assert_eq!(page(&[60, 60]), (3, vec![]), "a file for each, so that none is too large");
    assert_eq!(page(&[60, 60, 60]), (3, vec!["limit-files".into()]), "never more files than are taken");
    let over = vec!["limit-00000".to_owned(), "limit-all".into(), "limit-files".into()];
    assert_eq!(page(&[200, 60, 60]), (3, over), "each limit is told");
}

#[test]
fn a_wrong_pack_is_refused_with_file_key_and_cure() {
    let spoil: [(&str, &str, &str); 8] = [
        ("from = \"2020-01-01\"", "", "missing field `from`"),
        ("basis = [\"ice s. 4\"]", "basis = []", "every rule names its source"),
        ("basis = [\"ice s. 4\"]", "basis = [\"snow s. 4\"]", "is no source"),
        ("remedies = [\"refund_price\"]", "remedie = []", "unknown field"),
        ("\"remote_order\"", "\"remote_ordr\"", "is no condition"),
        ("length = \"5 days\"", "length = \"5 moons\"", "a length such as"),
        ("met_by = [\"notice.withdrawal_on\"]", "met_by = [\"notice.withdrawn\"]", "is no day"),
        ("code = \"AQ\"", "code = \"AQ\"\nbloc = \"XX\"", "there is no pack"),
    ];
    for (good, bad, cure) in spoil {
        let land = LAND.replace(good, bad);
        let files: Vec<_> = carried::FILES.iter().copied().chain([("assets/law/AQ.toml", &*land.leak())]).collect();
        let refused = Knowledge::read(&files).err().expect("it is refused");
        let words = refused.message(Knowledge::carried().expect("the carried files are right").locales.first());
        assert!(words.contains("AQ.toml") && words.contains(cure), "`{bad}`: {words}");
    }
}
