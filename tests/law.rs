//! The law's cases: every file of `tests/law` and `tests/cases`, through one check.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use redress::case::{CaseFile, Facts};
use redress::desk::Knowledge;
use redress::law::Assessment;
use serde::Deserialize;
use serde_json::Value as Json;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// A case and what the engine must say of it. `why` is what a failure prints.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    today: NaiveDate,
    facts: Facts,
    #[serde(default)]
    items: Vec<Facts>,
    expect: Vec<Json>,
}

/// The keys that choose an entry; all others must then hold for one of those chosen.
const CHOOSERS: [(&str, &str, &str); 6] = [
    ("deadline", "deadlines", "id"),
    ("amount", "rights", "id"),
    ("law", "laws", "jurisdiction"),
    ("court", "courts", "country"),
    ("not_right", "rights", "id"),
    ("right", "rights", "id"),
];

fn check(knowledge: &Knowledge, case: &CaseFile, expected: &[Json]) -> Vec<String> {
    let today = case.today.expect("a case names its day");
    let situation = match knowledge.situation(case, today) {
        Ok(situation) => situation,
        Err(error) => return vec![error.message(knowledge.locales.first())],
    };
    let found = knowledge.assess(&situation).expect("the periods of a case lie within the calendar");
    expected
        .iter()
        .filter(|wanted| !holds(&found, wanted))
        .map(|wanted| format!("expected {wanted}, found {}", near(&found, wanted)))
        .collect()
}

fn holds(found: &Assessment, wanted: &Json) -> bool {
    let document = serde_json::to_value(found).expect("an assessment is a document");
    let (key, list, name) = CHOOSERS
        .into_iter()
        .find(|(key, ..)| wanted.get(key).is_some())
        .expect("an expectation names what it is about");
    let mut chosen = document[list].as_array().expect("a list").iter();
    match key {
        "not_right" => !chosen.any(|entry| entry[name] == wanted[key] && entry["status"] == "applies"),
        "amount" => chosen
            .flat_map(|right| right["amounts"].as_array().expect("a list"))
            .any(|amount| amount["id"] == wanted["amount"] && amount["amount"] == wanted["value"]),
        _ => chosen.any(|entry| entry[name] == wanted[key] && matches(entry, wanted, key)),
    }
}

fn matches(entry: &Json, wanted: &Json, key: &str) -> bool {
    let wanted = wanted.as_object().expect("an expectation is a table");
    wanted.iter().filter(|(name, _)| *name != key).all(|(name, value)| {
        let any_of = value.as_array().is_some_and(|values| values.contains(&entry[name]));
        let has = entry[name].as_array().is_some_and(|list| {
            value.as_array().map_or(list.contains(value), |all| all.iter().all(|one| list.contains(one)))
        });
        entry[name] == *value || any_of || has
    })
}

fn near(found: &Assessment, wanted: &Json) -> String {
    let document = serde_json::to_value(found).expect("an assessment is a document");
    let Some((key, list, name)) = CHOOSERS.into_iter().find(|(key, ..)| wanted.get(key).is_some()) else {
        return String::new();
    };
    let id = if key == "amount" { &wanted["right"] } else { &wanted[key] };
    let close: Vec<String> =
        document[list].as_array().into_iter().flatten().filter(|entry| entry[name] == *id).map(brief).collect();
    close.join(" | ")
}

fn brief(entry: &Json) -> String {
    let keys = ["jurisdiction", "status", "state", "due", "safe_by", "outer", "applies", "open", "missing", "amounts"];
    keys.iter()
        .filter(|key| !entry[**key].is_null())
        .map(|key| format!("{key}={}", entry[*key]))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_cases_of_every_pack_hold() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let mut failures = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir("tests/law").expect("there are law cases").flatten() {
        let text = fs::read_to_string(entry.path()).expect("a case file is readable");
        let cases: Cases = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", entry.path().display()));
        for case in cases.case {
            count += 1;
            let file = CaseFile { today: Some(case.today), ..CaseFile::new(case.facts, case.items) };
            let place = format!("{}: {} ({})", entry.file_name().display(), case.name, case.why);
            failures.extend(
                check(&knowledge, &file, &case.expect).into_iter().map(|failure| format!("{place}: {failure}")),
            );
        }
    }
    assert!(count > 0, "at least one case is asked");
    assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn the_worked_cases_hold() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let mut failures = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir("tests/cases")
        .expect("there are worked cases")
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "json"))
    {
        let text = fs::read_to_string(entry.path()).expect("a case file is readable");
        let worked: Json = serde_json::from_str(&text).expect("a worked case is JSON");
        let case: CaseFile = serde_json::from_value(worked["case"].clone()).expect("a worked case holds a case file");
        count += 1;
        let expected = worked["expect"].as_array().expect("a list of expectations");
        failures.extend(
            check(&knowledge, &case, expected)
                .into_iter()
                .map(|failure| format!("{}: {failure}", entry.file_name().display())),
        );
    }
    assert!(count > 0, "at least one case is asked");
    assert!(failures.is_empty(), "{} failures in {count} cases:\n{}", failures.len(), failures.join("\n"));
}

/// A row of the worked periods.
struct Row<'a> {
    id: &'a str,
    law: &'a str,
    region: Option<&'a str>,
    event: &'a str,
    length: String,
    counted: bool,
    working: bool,
    unrolled: &'a str,
    due: &'a str,
}

#[test]
fn the_worked_periods_hold() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let text = fs::read_to_string(Path::new("tests/cases/arithmetic.csv")).expect("there are worked periods");
    let mut failures = Vec::new();
    let rows: Vec<Vec<String>> = text.lines().skip(1).map(fields).collect();
    assert!(rows.len() > 30, "the table is whole");
    for fields in &rows {
        let row = row(fields);
        let asked = redress::desk::PeriodAsked {
            law: row.law.into(),
            region: row.region.map(str::to_owned),
            event: row.event.parse().expect("a date"),
            length: row.length.clone(),
            event_day_counted: row.counted,
            working_days: row.working,
            no_roll: false,
        };
        match knowledge.period(&asked, asked.event) {
            Ok(found)
                if found.unrolled.map(|d| d.to_string()).as_deref() == Some(row.unrolled)
                    && found.due.map(|d| d.to_string()).as_deref() == Some(row.due) => {}
            Ok(found) => failures.push(format!(
                "{}: expected {} / {}, found {:?} / {:?}",
                row.id, row.unrolled, row.due, found.unrolled, found.due
            )),
            Err(error) => failures.push(format!("{}: {}", row.id, error.message(knowledge.locales.first()))),
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), rows.len(), failures.join("\n"));
}

/// `free days` are working days; for the bloc the calendar names the member.
fn row(fields: &[String]) -> Row<'_> {
    let [id, law, region, _, event, number, unit, counted, _, calendar, unrolled, due, ..] = fields else {
        panic!("a row has all its columns: {fields:?}")
    };
    let bloc = law == "EU";
    let region = if bloc { Some(calendar.as_str()) } else { Some(region.as_str()).filter(|region| !region.is_empty()) };
    Row {
        id,
        law,
        region,
        event,
        length: format!("{number} {}", unit.replace("free ", "")),
        counted: counted == "1",
        working: unit == "free days",
        unrolled,
        due,
    }
}

fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            sign => fields.last_mut().expect("at least one field").push(sign),
        }
    }
    fields
}
