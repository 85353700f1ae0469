//! The wording guard: what must be caught is caught, what is harmless passes, and no letter of ours is ever caught.

use std::collections::BTreeMap;
use std::fs;

use chrono::NaiveDate;
use redress::desk::Knowledge;
use redress::letter::{Asked, Finding};
use redress::locale::Said;
use serde::Deserialize;

/// Sentences of one language: those to be caught, with the category, and those to pass.
#[derive(Deserialize)]
struct Sentences {
    caught: Vec<(String, String)>,
    fine: Vec<String>,
}

fn today() -> NaiveDate {
    "2026-11-25".parse().expect("a day")
}

fn findings(knowledge: &Knowledge, lang: &str, text: &str) -> Vec<Finding> {
    let locale = knowledge.locale(lang).expect("a language");
    knowledge
        .guard
        .findings(text, [locale, locale], locale, Some(Asked { today: today() }))
        .expect("the patterns are right")
}

#[test]
fn what_harms_is_caught_and_what_does_not_passes() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let mut wrong = Vec::new();
    for lang in knowledge.locales.languages() {
        let text = fs::read_to_string(format!("tests/guard/{lang}.toml")).expect("every language has its sentences");
        let Sentences { caught, fine } = toml::from_str(&text).expect("sentences");
        assert!(caught.len() >= 20 && fine.len() >= 20, "{lang}: twenty of each");
        let mut seen = BTreeMap::<&str, usize>::new();
        for (category, sentence) in &caught {
            let found = findings(&knowledge, lang, sentence);
            *seen.entry(category).or_default() += 1;
            if !found.iter().any(|finding| finding.category == *category) {
                wrong.push(format!("{lang}: {category} is missed in `{sentence}`: {found:?}"));
            }
            wrong.extend(
                found.iter().filter(|finding| !stands(sentence, finding)).map(|finding| format!("{lang}: {finding:?}")),
            );
        }
        for category in knowledge.guard.categories() {
            assert!(seen.contains_key(category.as_str()), "{lang}: no sentence for {category}");
        }
        for sentence in &fine {
            wrong.extend(
                findings(&knowledge, lang, sentence)
                    .into_iter()
                    .map(|finding| format!("{lang}: `{sentence}`: {finding:?}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a finding's place holds its words.
fn stands(sentence: &str, finding: &Finding) -> bool {
    let words: String = sentence.chars().skip(finding.start).take(finding.end - finding.start).collect();
    words == finding.words && !words.is_empty()
}

#[test]
fn no_text_of_ours_is_caught_whoever_says_it() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let mut caught = Vec::new();
    for lang in knowledge.locales.languages() {
        let locale = knowledge.locale(lang).expect("a language");
        for structure in knowledge.letters.all() {
            for clause in &structure.clauses {
                let id = structure.text_id(clause);
                let said = locale.variables(&id).into_iter().fold(Said::new(), |said, name| {
                    let value = if name == "demand-date" { locale.date(today()) } else { "A1".to_owned() };
                    said.with(name, value)
                });
                let Ok(text) = locale.own(&id, &said) else { continue };
                caught.extend(
                    findings(&knowledge, lang, &text).into_iter().map(|found| format!("{lang}: {id}: {found:?}")),
                );
            }
        }
    }
    caught.dedup();
    assert!(caught.is_empty(), "{}", caught.join("\n"));
}

#[test]
fn a_day_counts_only_where_something_is_asked_by_it() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let locale = knowledge.locale("en").expect("English");
    let told = "You had promised delivery by 3 November 2026.";
    let found = knowledge.guard.findings(told, [locale, locale], locale, None).expect("the patterns are right");
    assert!(found.is_empty(), "what happened may lie in the past: {found:?}");
}

#[test]
fn a_text_is_looked_at_in_the_letters_language_and_in_the_senders() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let (theirs, ours) = (knowledge.locale("ja").expect("Japanese"), knowledge.locale("de").expect("German"));
    let found = knowledge.guard.findings("Ihr Betrüger! 刑事告訴します。", [theirs, ours], ours, None).expect("right");
    let categories: Vec<&str> = found.iter().map(|finding| finding.category.as_str()).collect();
    assert_eq!(categories, ["insult", "threat"], "each in its language, in the order of the text");
    assert!(found.iter().all(|finding| finding.why != finding.instead), "told in the sender's language");
}
