//! Cases that the law book must agree with: what is asked of the engine, and where it disagrees.
//!
//! A case file is TOML with `[[case]]` tables: name, why, today, facts, items and what is expected. An expectation names
//! one entry of the assessment (`right`, `deadline`, `law`, `court`, `clause`, `enforceability`, `amount`, `better`,
//! `coming`, `door`, or `not_right`) and what must hold of it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::assess::{Assessment, assess};
use super::book::LawBook;
use super::fact::Situation;
use crate::case::{CaseFile, Facts};
use crate::error::{Error, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// A case and what the engine must say of it. `why` is what a failure prints.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub why: String,
    pub today: NaiveDate,
    pub facts: Facts,
    #[serde(default)]
    pub items: Vec<Facts>,
    pub expect: Vec<Json>,
}

/// The keys that choose an entry: key, list of the assessment, name in the entry.
const CHOOSERS: [(&str, &str, &str); 12] = [
    ("not_door", "route", "body"),
    ("door", "route", "body"),
    ("deadline", "deadlines", "id"),
    ("amount", "rights", "id"),
    ("law", "laws", "jurisdiction"),
    ("court", "courts", "country"),
    ("clause", "clauses", "clause"),
    ("enforceability", "enforceability", "in"),
    ("better", "better", "id"),
    ("coming", "coming", "right"),
    ("not_right", "rights", "id"),
    ("right", "rights", "id"),
];

/// An entry that a case looked at: jurisdiction, right, variant, and whether it applied.
pub type Reached = BTreeSet<(String, String, String, bool)>;

/// Reads a case file.
pub fn read(file: &str, text: &str) -> Result<Vec<Case>> {
    let cases: Cases = super::tree::read(file, text)?;
    Ok(cases.case)
}

/// Asks one case. What disagrees comes back in words; the entries the case reached are added to `reached`. `more` adds to
/// the assessment what is not the law's to say.
///
/// # Errors
/// Where the case itself is wrong.
pub fn ask(
    book: &LawBook,
    case: &Case,
    reached: &mut Reached,
    more: impl Fn(&Situation, &mut Assessment) -> Result<()>,
) -> Result<Vec<String>> {
    let file = CaseFile { today: Some(case.today), ..CaseFile::new(case.facts.clone(), case.items.clone()) };
    let situation = Situation::read(&book.vocabulary, &file, case.today)?;
    let mut found = assess(book, &situation)?;
    more(&situation, &mut found)?;
    let expected: BTreeSet<&str> = case
        .expect
        .iter()
        .flat_map(|wanted| ["right", "not_right", "deadline", "amount"].map(|key| wanted.get(key)))
        .flatten()
        .filter_map(|id| id.as_str()?.split('.').next())
        .collect();
    let named = |right: &&super::RightFound| {
        let amounts = right.amounts.iter().any(|amount| expected.contains(amount.id.as_str()));
        expected.contains(right.id.as_str()) || amounts
    };
    reached.extend(found.rights.iter().filter(named).map(|right| {
        let applies = right.status == super::EntitlementStatus::Applies;
        (right.jurisdiction.clone(), right.id.clone(), right.variant.clone(), applies)
    }));
    for right in found.rights.iter().filter(named) {
        let added = book.pack(&right.jurisdiction).into_iter().flat_map(|pack| &pack.rights).filter(|entry| {
            entry.adds && *entry.id == *right.id && entry.basis.first().is_some_and(|first| right.basis.contains(first))
        });
        reached
            .extend(added.map(|entry| (right.jurisdiction.clone(), right.id.clone(), entry.variant.to_string(), true)));
    }
    reached.extend(
        found
            .coming
            .iter()
            .map(|coming| (coming.jurisdiction.clone(), coming.right.clone(), coming.variant.clone(), true)),
    );
    disagreements(&found, &case.expect)
}

/// What an assessment does not say as expected.
///
/// # Errors
/// Where an expectation names nothing that can be looked at.
pub fn disagreements(found: &Assessment, expected: &[Json]) -> Result<Vec<String>> {
    let document = serde_json::to_value(found).unwrap_or_default();
    let mut disagreements = Vec::new();
    for wanted in expected {
        let Some(chooser) = CHOOSERS.into_iter().find(|(key, ..)| wanted.get(key).is_some()) else {
            let cure = format!("name one of {}", CHOOSERS.map(|(key, ..)| key).join(", "));
            return Err(Error::Pack { file: "case".into(), key: wanted.to_string(), cure });
        };
        if !holds(&document, wanted, chooser) {
            disagreements.push(format!("expected {wanted}, found {}", near(&document, wanted, chooser)));
        }
    }
    Ok(disagreements)
}

fn entries<'a>(document: &'a Json, list: &str) -> Vec<&'a Json> {
    match &document[list] {
        Json::Array(entries) => entries.iter().collect(),
        Json::Null => Vec::new(),
        one => vec![one],
    }
}

fn holds(document: &Json, wanted: &Json, (key, list, name): (&str, &str, &str)) -> bool {
    let mut chosen = entries(document, list).into_iter();
    match key {
        "not_door" => !chosen.any(|entry| entry[name] == wanted[key]),
        "not_right" => !chosen.any(|entry| {
            let same = entry[name] == wanted[key] && entry["status"] == "applies";
            same && wanted.get("jurisdiction").is_none_or(|code| *code == entry["jurisdiction"])
        }),
        "amount" => {
            let own = |entry: &&Json| {
                ["right", "jurisdiction"].iter().all(|key| {
                    wanted.get(key).is_none_or(|value| *value == entry[if *key == "right" { "id" } else { key }])
                })
            };
            let amounts = chosen.filter(own).flat_map(|right| right["amounts"].as_array().cloned().unwrap_or_default());
            let mut same = amounts.filter(|amount| amount["id"] == wanted["amount"]);
            match wanted.get("value") {
                Some(Json::Null) | None => same.next().is_none(),
                Some(value) => same.any(|amount| amount["amount"] == *value),
            }
        }
        _ => chosen.any(|entry| entry[name] == wanted[key] && matches(entry, wanted, key)),
    }
}

fn matches(entry: &Json, wanted: &Json, key: &str) -> bool {
    wanted.as_object().into_iter().flatten().filter(|(name, _)| *name != key).all(|(name, value)| {
        let any_of = value.as_array().is_some_and(|values| values.contains(&entry[name]));
        let has = entry[name].as_array().is_some_and(|list| {
            value.as_array().map_or(list.contains(value), |all| all.iter().all(|one| list.contains(one)))
        });
        entry[name] == *value || any_of || has
    })
}

fn near(document: &Json, wanted: &Json, (key, list, name): (&str, &str, &str)) -> String {
    let id = if key == "amount" { &wanted["right"] } else { &wanted[key] };
    let close: Vec<String> =
        entries(document, list).into_iter().filter(|entry| entry[name] == *id).map(brief).collect();
    if close.is_empty() { "nothing of that name".into() } else { close.join(" | ") }
}

fn brief(entry: &Json) -> String {
    let keys = [
        "variant",
        "jurisdiction",
        "item",
        "status",
        "state",
        "due",
        "safe_by",
        "outer",
        "applies",
        "open",
        "binds",
        "level",
        "certainty",
        "missing",
        "remedies",
        "duties",
        "amounts",
    ];
    let told = |key: &&&str| !entry[**key].is_null() && entry[**key] != json!([]);
    keys.iter().filter(told).map(|key| format!("{key}={}", entry[*key])).collect::<Vec<_>>().join(" ")
}
