//! Is it worth it, and what is owed in two currencies: every case of `tests/worth.toml`, and the words for it.

use std::collections::BTreeMap;
use std::fs;

use chrono::NaiveDate;
use redress::case::{CaseFile, Facts};
use redress::desk::{Knowledge, read_rates};
use redress::law::{Assessment, Situation};
use serde::Deserialize;
use serde_json::Value as Json;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    /// What every case has, unless it says otherwise.
    facts: Facts,
    item: Facts,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    today: NaiveDate,
    facts: Facts,
    /// A file of rates below `tests/rates`.
    rates: Option<String>,
    /// The verdict on the whole and its reason.
    whole: Option<(String, String)>,
    /// The verdict on each door and one of its reasons.
    #[serde(default)]
    doors: BTreeMap<String, (String, String)>,
    /// How each of these doors stands.
    #[serde(default)]
    states: BTreeMap<String, String>,
    total: Option<String>,
    /// What must hold of each of these lines; a line of `false` must not be there.
    #[serde(default)]
    lines: BTreeMap<String, Json>,
}

fn situation(knowledge: &Knowledge, cases: &Cases, case: &Case) -> Situation {
    let mut facts = cases.facts.clone();
    facts.extend(case.facts.clone());
    let file = CaseFile::new(facts, vec![cases.item.clone()]);
    let situation = knowledge.situation(&file, case.today).unwrap_or_else(|error| panic!("{}: {error:?}", case.name));
    let mut rates = case.rates.iter().map(|name| read_rates(format!("tests/rates/{name}").as_ref()).expect("rates"));
    situation.with_rates(rates.next_back().unwrap_or_default().into())
}

/// A part of the document as words, for comparing.
fn said(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn check(case: &Case, found: &Assessment, failures: &mut Vec<String>) {
    let document = serde_json::to_value(found).expect("JSON");
    let mut wrong = |what: &str, wanted: &dyn std::fmt::Debug, got: &dyn std::fmt::Debug| {
        failures.push(format!("{} ({}): {what}: {wanted:?} expected, {got:?} found", case.name, case.why));
    };
    let weighed = |worth: &Json, wanted: &(String, String)| {
        said(&worth["verdict"]) == wanted.0
            && worth["because"].as_array().is_some_and(|all| all.iter().any(|reason| said(reason) == wanted.1))
    };
    let silent = |wanted: &(String, String)| wanted.0 == "none" && document["worth"].is_null();
    if let Some(wanted) = case.whole.as_ref().filter(|wanted| !silent(wanted) && !weighed(&document["worth"], wanted)) {
        wrong("the whole", wanted, &document["worth"]);
    }
    let step = |door: &String| found.route.iter().position(|step| step.body.as_ref() == Some(door));
    for (door, wanted) in &case.doors {
        let worth = step(door).map_or(&Json::Null, |place| &document["route"][place]["worth"]);
        if !weighed(worth, wanted) {
            wrong(door, wanted, worth);
        }
    }
    for (door, wanted) in &case.states {
        let state = step(door).map_or(String::new(), |place| said(&document["route"][place]["state"]));
        if state != *wanted {
            wrong(door, wanted, &state);
        }
    }
    let sum = &document["sum"];
    if let Some(wanted) = case.total.as_ref().filter(|wanted| said(&sum["total"]) != **wanted) {
        wrong("total", wanted, &sum["total"]);
    }
    for (id, wanted) in &case.lines {
        let line = sum["lines"].as_array().into_iter().flatten().find(|line| said(&line["id"]) == *id);
        let holds = match (line, wanted) {
            (line, Json::Bool(there)) => line.is_some() == *there,
            (Some(line), wanted) => wanted.as_object().expect("a table").iter().all(|(key, value)| {
                said(line.pointer(&format!("/{}", key.replace('.', "/"))).unwrap_or(&Json::Null)) == said(value)
            }),
            (None, _) => false,
        };
        if !holds {
            wrong(id, wanted, &line);
        }
    }
}

#[test]
fn the_cases_hold_and_are_said_in_every_language() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let text = fs::read_to_string("tests/worth.toml").expect("readable");
    let cases: Cases = toml::from_str(&text).expect("cases");
    assert!(cases.case.len() >= 20, "pairs across the world are asked");
    let mut failures = Vec::new();
    for case in &cases.case {
        let situation = situation(&knowledge, &cases, case);
        let found = knowledge.assess(&situation).expect("assessed");
        check(case, &found, &mut failures);
        for tag in knowledge.locales.tags() {
            let advice = knowledge.advise(&situation, &found, knowledge.locale(tag).expect("a language"));
            let doors = advice.route.iter().filter_map(|door| door.worth.as_ref());
            let words = doors.chain(&advice.stop).flat_map(|worth| worth.reasons.iter().chain([&worth.verdict_words]));
            let lines = advice.sum.iter().flat_map(|sum| &sum.lines);
            let lines =
                lines.flat_map(|line| [Some(&line.title), line.apart.as_ref(), line.converted.as_ref()]).flatten();
            let bare = |text: &&String| ["worth-", "sum-", "amount-", "enforce-"].iter().any(|id| text.starts_with(id));
            failures.extend(words.chain(lines).filter(bare).map(|text| format!("{}: {tag}: {text}", case.name)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
