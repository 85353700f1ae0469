//! The flags' cases: every file of `tests/flags`. Each flag is seen raised and not raised, in words that hold no gap.

use std::collections::BTreeSet;
use std::fs;

use chrono::NaiveDate;
use redress::advice::Advice;
use redress::case::{CaseFile, Facts};
use redress::desk::Knowledge;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// `flags` must be raised, `not` must not, `cites` must name an article.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    today: NaiveDate,
    facts: Facts,
    flags: Vec<String>,
    not: Vec<String>,
    #[serde(default)]
    cites: Vec<String>,
}

fn knowledge() -> Knowledge {
    Knowledge::carried().expect("the carried files are right")
}

/// What is said of a case in each of these languages.
fn advice(knowledge: &Knowledge, facts: Facts, today: NaiveDate, tags: &[&str]) -> Vec<Advice> {
    let situation =
        knowledge.situation(&CaseFile::new(facts, Vec::new()), today).expect("a case speaks the vocabulary");
    let found = knowledge.assess(&situation).expect("the periods lie within the calendar");
    let locales = tags.iter().map(|tag| knowledge.locale(tag).expect("a language"));
    locales.map(|locale| knowledge.advise(&situation, &found, locale)).collect()
}

fn cases() -> Vec<(String, Case)> {
    let files = fs::read_dir("tests/flags").expect("there are cases").flatten();
    files
        .flat_map(|file| {
            let name = file.file_name().display().to_string();
            let cases: Cases = toml::from_str(&fs::read_to_string(file.path()).expect("text")).expect("a case file");
            cases.case.into_iter().map(move |case| (format!("{name}: {} ({})", case.name, case.why), case))
        })
        .collect()
}

#[test]
fn the_cases_hold_and_reach_every_flag_both_ways() {
    let knowledge = knowledge();
    let (mut wrong, mut raised, mut silent) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (place, case) in cases() {
        let advice = advice(&knowledge, case.facts.clone(), case.today, &["en"]);
        let raised_here = &advice[0].flags;
        let found: BTreeSet<&str> = raised_here.iter().map(|flag| flag.id.as_str()).collect();
        wrong.extend(
            case.flags
                .iter()
                .filter(|id| !found.contains(id.as_str()))
                .map(|id| format!("{place}: {id} is not raised")),
        );
        wrong.extend(
            case.not.iter().filter(|id| found.contains(id.as_str())).map(|id| format!("{place}: {id} is raised")),
        );
        let bare = |id: &&String| !raised_here.iter().any(|flag| flag.id == **id && !flag.basis.is_empty());
        wrong.extend(case.cites.iter().filter(bare).map(|id| format!("{place}: {id} cites nothing")));
        raised.extend(case.flags);
        silent.extend(case.not);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for flag in knowledge.identity.flags() {
        assert!(raised.contains(&flag.id), "no case raises {}", flag.id);
        assert!(silent.contains(&flag.id), "no case keeps {} silent", flag.id);
    }
}

#[test]
fn every_language_says_what_was_seen_and_what_to_do() {
    let knowledge = knowledge();
    let tags: Vec<&str> = knowledge.locales.languages().collect();
    let accusing = ["scam", "fraud", "betrug", "betrüg", "escroc", "fraude", "estafa", "timo", "诈骗", "骗子", "詐欺"];
    for (place, case) in cases() {
        let mut said = BTreeSet::new();
        for (tag, advice) in tags.iter().zip(advice(&knowledge, case.facts.clone(), case.today, &tags)) {
            for flag in advice.flags {
                for words in [&flag.words, &flag.advice, &flag.weight_words] {
                    let whole = !words.starts_with("flag-") && !words.contains("{$") && !words.contains("{ $");
                    assert!(whole, "{place}: {tag} lacks a word in `{words}`");
                    let lower = words.to_lowercase();
                    assert!(accusing.iter().all(|word| !lower.contains(word)), "{place}: {tag} accuses: `{words}`");
                }
                assert!(said.insert(flag.words.clone()), "{place}: {} speaks {tag}, not another language", flag.id);
            }
        }
    }
}

#[test]
fn parties_are_told_with_where_they_were_read_and_what_is_missing() {
    let knowledge = knowledge();
    let facts = json!({
        "trader.name": "Yunfan", "trader.country": "CN", "trader.register_number": "91440300MA5",
        "trader.read_in": "imprint", "trader.read_on": "2026-11-03", "importer.name": "Logistics BV",
        "payment.payee": "Yun Pay Ltd", "payment.payee_country": "HK",
    });
    let facts = serde_json::from_value(facts).expect("facts");
    let parties = advice(&knowledge, facts, "2026-11-25".parse().expect("a day"), &["en"]);
    let parties = &parties[0].parties;
    let ids: Vec<&str> = parties.iter().map(|party| party.id.as_str()).collect();
    assert_eq!(ids, ["trader", "importer", "payee"], "the seller, and whoever something is noted of");
    let seller = &parties[0];
    assert_eq!(seller.details.len(), 3, "what is noted: {:?}", seller.details);
    assert_eq!(seller.read.as_deref(), Some("Read in: the imprint of the shop, on 3 November 2026"), "where and when");
    let missing = seller.missing.as_deref().expect("the address is missing");
    assert!(missing.contains("postal address") && !missing.contains("the name"), "only what is missing: {missing}");
    assert!(
        parties[1].missing.as_deref().is_some_and(|words| words.contains("where you read it")),
        "nor where it was read"
    );
}
