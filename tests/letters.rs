//! Letters: whole in every language, the same clauses, dates and amounts in each, and only articles of their own right.

use std::fs;
use std::process::Command;

use chrono::NaiveDate;
use redress::carried;
use redress::case::CaseFile;
use redress::desk::Knowledge;
use redress::error::Error;
use redress::law::Situation;
use redress::letter::{Letter, Suffix};
use serde_json::json;

fn knowledge() -> Knowledge {
    Knowledge::carried().expect("the carried files are right")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A case in which a letter fits: a purchase from France by someone in Germany, with this problem and these facts more.
fn case(problem: &str, more: &serde_json::Value) -> CaseFile {
    let mut file: serde_json::Value = json!({
        "format": "redress-case/1",
        "facts": {
            "consumer.name": "Anna *Weber*", "consumer.address": "Lindenstraße 12\n80331 München", "consumer.country": "DE",
            "consumer.private_purpose": true, "trader.name": "Boutique <b>Exemple</b>", "trader.country": "FR", "trader.kind": "business",
            "trader.directs_activity": true, "contract.date": "2026-10-01", "contract.channel": "online", "contract.type": "sale",
            "contract.number": "1. #42", "contract.withdrawal_info": true, "contract.return_cost_info": false, "problem.kind": problem,
            "price.total": "1250.90 EUR", "price.delivery": "4.90 EUR", "price.standard_delivery": "4.90 EUR"
        },
        "items": [{ "item.name": "Lampe", "item.kind": "goods", "item.traits": [], "item.condition": "new", "item.price": "1246.00 EUR" }]
    });
    for (fact, value) in more.as_object().expect("facts") {
        file["facts"][fact] = value.clone();
    }
    serde_json::from_value(file).expect("a case file")
}

fn cases() -> Vec<(&'static str, CaseFile)> {
    vec![
        ("withdrawal", case("change_of_mind", &json!({ "delivery.delivered_on": "2026-11-16" }))),
        ("delivery_reminder", case("not_delivered", &json!({}))),
        ("delivery_reminder", case("late", &json!({ "delivery.promised_by": "2026-11-10" }))),
        ("non_delivery_refund", case("not_delivered", &json!({ "delivery.carrier_chosen_by_consumer": false }))),
        (
            "non_delivery_refund",
            case(
                "not_delivered",
                &json!({ "notice.extra_time_on": "2026-11-02", "delivery.extra_time_until": "2026-11-16" }),
            ),
        ),
        ("nonconformity", case("defective", &json!({ "delivery.delivered_on": "2026-10-10", "wish": "repair" }))),
        (
            "nonconformity",
            case("damaged", &json!({ "delivery.delivered_on": "2026-10-10", "problem.story": "It <i>broke</i>." })),
        ),
    ]
}

fn situation(knowledge: &Knowledge, file: &CaseFile) -> Situation {
    knowledge.situation(file, day("2026-11-25")).expect("the case is right")
}

fn draft(knowledge: &Knowledge, file: &CaseFile, kind: &str, lang: &str) -> Letter {
    let drafted = knowledge.draft(&situation(knowledge, file), kind, lang, None);
    drafted.unwrap_or_else(|error| panic!("{kind} in {lang}: {}", error.message(knowledge.locales.first())))
}

/// The runs of digits of a text, in no order: dates, amounts and articles, whatever the language does with them.
fn figures(letter: &Letter) -> Vec<String> {
    let text = redress::letter::text(letter).replace([',', '.', '\u{202f}', '\u{a0}'], "");
    let mut runs: Vec<String> =
        text.split(|sign: char| !sign.is_ascii_digit()).filter(|run| run.len() > 2).map(str::to_owned).collect();
    runs.sort();
    runs
}

#[test]
fn every_letter_is_the_same_in_every_language() {
    let knowledge = knowledge();
    for (kind, file) in cases() {
        let languages = knowledge.letters.languages(kind, &knowledge.locales);
        assert!(languages.len() >= 4, "{kind} is whole in four languages: {languages:?}");
        let english = draft(&knowledge, &file, kind, "en");
        let ids = |letter: &Letter| letter.clauses.iter().map(|clause| clause.id.clone()).collect::<Vec<_>>();
        for lang in &languages {
            let other = draft(&knowledge, &file, kind, lang);
            assert_eq!(ids(&english), ids(&other), "{kind}: {lang} says the same clauses");
            assert_eq!(figures(&english), figures(&other), "{kind}: {lang} names the same years, amounts and articles");
        }
    }
}

#[test]
fn a_letter_demands_a_day_and_cites_only_its_own_right() {
    let knowledge = knowledge();
    for (kind, file) in cases() {
        let situation = situation(&knowledge, &file);
        let found = knowledge.assess(&situation).expect("assessed");
        assert!(found.letters.iter().any(|fitting| fitting == kind), "{kind} is offered where it can be drafted");
        let structure = knowledge.letters.get(kind).expect("a letter");
        let right =
            structure.entitlement(knowledge.book.ground(situation.view(None)), &found).expect("its right holds");
        let deadlines = found
            .deadlines
            .iter()
            .filter(|deadline| deadline.right == right.id)
            .flat_map(|deadline| deadline.basis.iter());
        let own: Vec<String> = right
            .cite
            .iter()
            .chain(deadlines)
            .map(|pin| redress::advice::cite(&knowledge.book, knowledge.locales.first(), pin).words)
            .collect();
        let letter = knowledge.draft(&situation, kind, "en", None).expect("drafted");
        let cited: Vec<&String> =
            letter.clauses.iter().flat_map(|clause| clause.basis.iter().map(|source| &source.words)).collect();
        assert!(!cited.is_empty(), "{kind} cites an article");
        assert!(cited.iter().all(|words| own.contains(words)), "{kind} cites {cited:?}, its right has {own:?}");
        assert!(
            redress::letter::text(&letter).contains("December 2026"),
            "{kind} demands a concrete day after 25 November"
        );
    }
}

#[test]
fn what_people_write_is_shown_as_they_wrote_it() {
    let knowledge = knowledge();
    let (kind, file) = cases().pop().expect("a case");
    let letter = draft(&knowledge, &file, kind, "en");
    let locale = knowledge.locales.first();
    let html = String::from_utf8(knowledge.write(&letter, Suffix::Html, locale).expect("written")).expect("text");
    assert!(
        html.contains("&lt;b&gt;Exemple&lt;/b&gt;") && html.contains("It &lt;i&gt;broke&lt;/i&gt;."),
        "no markup of theirs is taken for ours: {html}"
    );
    let text = redress::letter::text(&letter);
    assert!(text.contains("Anna *Weber*") && text.contains("1. #42"), "signs stay signs: {text}");
    let german = redress::letter::text(&draft(&knowledge, &file, kind, "de"));
    assert!(german.contains("25. November 2026"), "a date opens no list: {german}");
}

#[test]
fn a_letter_without_its_facts_or_its_right_is_refused() {
    let knowledge = knowledge();
    let mut file = case("change_of_mind", &json!({ "delivery.delivered_on": "2026-11-16" }));
    let refused = knowledge.draft(&situation(&knowledge, &file), "nonconformity", "de", None);
    assert!(matches!(refused, Err(Error::LetterDoesNotFit { .. })), "no fault, no complaint");
    file.facts.shift_remove("contract.date");
    let refused = knowledge.draft(&situation(&knowledge, &file), "withdrawal", "de", None);
    assert_eq!(refused, Err(Error::LetterNeeds { missing: vec!["contract.date".into()] }), "what is missing is named");
}

#[test]
fn a_pdf_reads_back_in_every_language() {
    let knowledge = knowledge();
    let (kind, file) = cases().swap_remove(0);
    for (lang, beside, wanted) in [
        ("de", None, "widerrufe ich"),
        ("fr", Some("en"), "rétractation"),
        ("zh-CN", Some("de"), "本人现依法行使无理由退货（撤回合同）的权利"),
        ("en", Some("zh-CN"), "I hereby withdraw"),
    ] {
        let letter = knowledge.draft(&situation(&knowledge, &file), kind, lang, beside).expect("drafted");
        let pdf = knowledge.write(&letter, Suffix::Pdf, knowledge.locales.first()).expect("printed");
        let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{kind}-{lang}.pdf"));
        fs::write(&path, pdf).expect("kept");
        let output =
            Command::new("pdftotext").args(["-raw"]).arg(&path).arg("-").output().expect("poppler-utils is installed");
        let text = String::from_utf8(output.stdout).expect("text").replace(['\n', '\u{a0}'], " ");
        let dense = |text: &str| text.replace(' ', "");
        assert!(dense(&text).contains(&dense(wanted)), "{lang}: {text}");
    }
}

#[test]
fn every_structure_names_a_text_that_exists() {
    let knowledge = knowledge();
    let english = knowledge.locales.first();
    assert_eq!(carried::below("assets/letters/").count(), knowledge.letters.all().count(), "every file is a letter");
    for structure in knowledge.letters.all() {
        assert_eq!(structure.gaps(english), Vec::<String>::new(), "{} is whole in English", structure.kind);
    }
}

#[test]
fn the_chronology_tells_each_day_in_order_in_two_languages() {
    let knowledge = knowledge();
    let file =
        case("not_delivered", &json!({ "delivery.promised_by": "2026-11-10", "notice.complaint_on": "2026-11-12" }));
    let situation = situation(&knowledge, &file);
    let chronology = knowledge.draft(&situation, redress::letter::CHRONOLOGY, "de", Some("ja")).expect("drafted");
    let days: Vec<&str> = chronology.clauses.iter().map(|clause| clause.id.as_str()).collect();
    let place = |id: &str| days.iter().position(|day| *day == id).unwrap_or_else(|| panic!("{id} is told: {days:?}"));
    assert!(place("contract.date-0") < place("delivery.promised_by-0"), "the order comes before the promised day");
    assert!(place("delivery.promised_by-0") < place("notice.complaint_on-0"), "which comes before the complaint");
    assert!(chronology.clauses.iter().all(|clause| clause.ours.is_some()), "each line has its line beside it");
    let text = redress::letter::text(&chronology);
    assert!(
        text.contains("1. Oktober 2026") && text.contains("2026年10月1日"),
        "days as each language writes them: {text}"
    );
    let pdf = knowledge.write(&chronology, Suffix::Pdf, knowledge.locales.first()).expect("printed");
    assert!(pdf.starts_with(b"%PDF"), "and it prints");
}
