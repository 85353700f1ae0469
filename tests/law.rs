//! The law's cases: every file of `tests/law` and `tests/cases`, through one check; every pair of countries; what is
//! covered by cases.

use std::fs;
use std::path::Path;

use redress::case::CaseFile;
use redress::desk::Knowledge;
use redress::law::review::{review, unreached};
use redress::law::trial::{self, Reached};
use serde_json::{Value as Json, json};

fn knowledge() -> Knowledge {
    Knowledge::carried().expect("the carried files are right")
}

/// The case files, by name, in order.
fn case_files() -> Vec<(String, String)> {
    let entries = fs::read_dir("tests/law").expect("there are law cases").flatten();
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).expect("a case file is readable");
        (path.file_stem().expect("a file has a name").to_string_lossy().into_owned(), text)
    };
    let mut files: Vec<_> = entries.map(|entry| read(entry.path())).collect();
    files.sort();
    files
}

/// Asks every case of `tests/law`: what disagrees, and what was reached.
fn ask_all(knowledge: &Knowledge) -> (usize, Vec<String>, Reached) {
    let (mut count, mut failures, mut reached) = (0, Vec::new(), Reached::new());
    for (name, text) in case_files() {
        let cases = trial::read(&name, &text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        for case in cases {
            count += 1;
            let place = format!("{name}: {} ({})", case.name, case.why);
            match trial::ask(&knowledge.book, &case, &mut reached, |_, _| Ok(())) {
                Ok(disagreements) => {
                    failures.extend(disagreements.into_iter().map(|told| format!("{place}: {told}")));
                }
                Err(error) => failures.push(format!("{place}: {}", error.message(knowledge.locales.first()))),
            }
        }
    }
    (count, failures, reached)
}

#[test]
fn the_cases_of_every_pack_hold() {
    let (count, failures, _) = ask_all(&knowledge());
    assert!(count > 500, "the cases are there");
    assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_entry_is_reached_by_cases_and_every_source_is_cited() {
    let knowledge = knowledge();
    let (.., reached) = ask_all(&knowledge);
    // Entries grow old on the day the newest pack was edited, not on the day of the test.
    let today = knowledge.book.packs().map(|pack| pack.checked).max().expect("there are packs");
    let mut findings = Vec::new();
    for pack in knowledge.book.packs() {
        findings.extend(unreached(&knowledge.book, pack, &reached, today));
    }
    let doubtful = review(&knowledge.book, knowledge.book.packs(), today);
    findings.extend(doubtful.into_iter().filter(|finding| finding.grave));
    let told: Vec<String> =
        findings.iter().map(|finding| format!("{}: {}: {}", finding.code, finding.key, finding.cure)).collect();
    assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_jurisdiction_of_the_book_has_cases() {
    let files: Vec<String> = case_files().into_iter().map(|(name, _)| name).collect();
    let knowledge = knowledge();
    let without: Vec<&str> =
        knowledge.book.packs().map(|pack| &*pack.code).filter(|code| !files.iter().any(|file| file == code)).collect();
    assert!(without.is_empty(), "no tests/law/<CODE>.toml for {without:?}");
}

/// Any consumer's country with any trader's: laws, courts and enforceability are answered, and nothing panics.
#[test]
fn every_pair_of_countries_answers() {
    let knowledge = knowledge();
    let countries: Vec<&str> =
        knowledge.book.packs().filter(|pack| pack.currency.is_some()).map(|pack| &*pack.code).collect();
    assert!(countries.len() >= 65, "the law book is wide: {}", countries.len());
    let today = "2026-11-25".parse().expect("a day");
    let mut silent = Vec::new();
    for home in &countries {
        for trader in &countries {
            let facts = json!({
                "consumer.country": home, "consumer.private_purpose": true, "trader.country": trader,
                "trader.kind": "business", "trader.directs_activity": true, "contract.date": "2026-10-20",
                "contract.channel": "online", "contract.type": "sale", "contract.arbitration_clause": true,
                "problem.kind": "defective", "delivery.delivered_on": "2026-11-02",
            });
            let item = json!({ "item.kind": "goods", "item.condition": "new", "item.delivered_on": "2026-11-02" });
            let file: CaseFile = serde_json::from_value(json!({
                "format": "redress-case/1", "facts": facts, "items": [item],
            }))
            .expect("a case file");
            let situation = knowledge.situation(&file, today).expect("a situation");
            let found = knowledge.assess(&situation).expect("the periods lie within the calendar");
            let law = found.laws.iter().any(|law| !law.basis.is_empty());
            let court = found.courts.iter().any(|court| !court.basis.is_empty());
            let reach = found.enforceability.as_ref().and_then(|reach| reach.level).is_some();
            // Where no rule on arbitration is known, the answer says so.
            let clause = found.clauses.len() == 1;
            let rights = found.rights.iter().any(|right| right.id == "conformity");
            if !(law && court && reach && clause && rights) {
                silent.push(format!(
                    "{home} x {trader}: law {law}, court {court}, reach {reach}, clause {clause}, rights {rights}"
                ));
            }
        }
    }
    assert!(silent.is_empty(), "{} pairs are silent:\n{}", silent.len(), silent.join("\n"));
}

#[test]
fn the_worked_cases_hold() {
    let knowledge = knowledge();
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
        let today = case.today.expect("a worked case names its day");
        let expected = worked["expect"].as_array().expect("a list of expectations");
        let situation = knowledge.situation(&case, today).expect("a worked case speaks the vocabulary");
        let found = knowledge.assess(&situation).expect("the periods lie within the calendar");
        let disagreements = trial::disagreements(&found, expected).expect("expectations name what they are about");
        failures.extend(disagreements.into_iter().map(|told| format!("{}: {told}", entry.file_name().display())));
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
