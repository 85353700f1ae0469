//! What another edition of the law book would change for a case: dates and outcomes that move, and why.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use super::assess::Assessment;
use super::right::Pinpoint;

/// One outcome or date of a case that differs between two editions.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Change {
    /// The list of the assessment it stands in: laws, courts, clauses, rights, deadlines.
    pub what: &'static str,
    /// Its name there, with jurisdiction, variant and item where it has them.
    pub id: String,
    /// What moved: `status`, `due`, ...; `entry` where it is new or gone.
    pub field: String,
    pub old: Json,
    pub new: Json,
    /// What else differs in that entry: the rule, its source, a condition, the edition.
    pub why: Vec<String>,
}

/// Where the outcomes stand, and which of their fields are outcomes.
const OUTCOMES: [(&str, &[&str], &[&str]); 5] = [
    ("laws", &["role", "jurisdiction"], &["applies", "floor"]),
    ("courts", &["role", "country"], &["open"]),
    ("clauses", &["clause"], &["binds"]),
    ("rights", &["id", "variant", "jurisdiction", "item"], &["status", "excluded_by", "remedies", "duties", "amounts"]),
    ("deadlines", &["id", "jurisdiction", "item", "event"], &["due", "safe_by", "outer", "opens_on", "state"]),
];

/// Compares what two editions say of one case.
pub fn compare(old: &Assessment, new: &Assessment) -> Vec<Change> {
    let (before, after) = (document(old), document(new));
    let editions = editions(old, new);
    let mut changes = Vec::new();
    for (what, names, fields) in OUTCOMES {
        let (mut was, is) = (entries(&before[what], names), entries(&after[what], names));
        for (id, entry) in is {
            match was.remove(&id) {
                Some(earlier) => changes.extend(moved(what, &id, fields, &earlier, &entry, &editions)),
                None => changes.push(whole(what, id, Json::Null, entry, &editions)),
            }
        }
        changes.extend(was.into_iter().map(|(id, entry)| whole(what, id, entry, Json::Null, &editions)));
    }
    changes
}

fn document(assessment: &Assessment) -> Json {
    serde_json::to_value(assessment).unwrap_or_default()
}

fn editions(old: &Assessment, new: &Assessment) -> Vec<String> {
    let version = |code: &str| old.packs.iter().find(|pack| pack.code == code).map(|pack| pack.version.as_str());
    let differing = new.packs.iter().filter(|pack| version(&pack.code) != Some(&pack.version));
    let told = |pack: &super::PackEdition| {
        format!("pack {}: edition {} -> {}", pack.code, version(&pack.code).unwrap_or("none"), pack.version)
    };
    differing.map(told).collect()
}

/// Entries by name; of two with the same name the second gets a number.
fn entries(list: &Json, names: &[&str]) -> BTreeMap<String, Json> {
    let mut found = BTreeMap::new();
    for entry in list.as_array().into_iter().flatten() {
        let part = |name: &&str| match &entry[*name] {
            Json::Null => None,
            Json::String(word) => Some(word.clone()),
            other => Some(format!("item {other}")),
        };
        let id = names.iter().filter_map(part).collect::<Vec<_>>().join(" ");
        let again = (2..).map(|number| format!("{id} ({number})"));
        let free = std::iter::once(id.clone()).chain(again).find(|id| !found.contains_key(id));
        found.insert(free.unwrap_or(id), entry.clone());
    }
    found
}

fn whole(what: &'static str, id: String, old: Json, new: Json, editions: &[String]) -> Change {
    let outcome = |entry: Json| entry.get("status").or_else(|| entry.get("due")).cloned().unwrap_or(entry);
    Change { what, id, field: "entry".into(), old: outcome(old), new: outcome(new), why: editions.to_vec() }
}

fn moved(what: &'static str, id: &str, fields: &[&str], old: &Json, new: &Json, editions: &[String]) -> Vec<Change> {
    let differing = fields.iter().filter(|field| old[**field] != new[**field]);
    let change = |field: &&str| Change {
        what,
        id: id.into(),
        field: (*field).into(),
        old: old[*field].clone(),
        new: new[*field].clone(),
        why: reasons(old, new).into_iter().chain(editions.iter().cloned()).collect(),
    };
    differing.map(change).collect()
}

/// What of the rule itself differs: length, source, certainty, and each condition that came out otherwise.
fn reasons(old: &Json, new: &Json) -> Vec<String> {
    let mut why = Vec::new();
    for field in ["event_on", "length", "certainty"] {
        if old[field] != new[field] {
            why.push(format!("{field}: {} -> {}", plain(&old[field]), plain(&new[field])));
        }
    }
    if old["basis"] != new["basis"] {
        why.push(format!("source: {} -> {}", sources(&old["basis"]), sources(&new["basis"])));
    }
    let conditions = |entry: &Json| -> BTreeMap<String, String> {
        let reasons = entry["because"].as_array().cloned().unwrap_or_default();
        reasons.iter().map(|reason| (plain(&reason["condition"]), plain(&reason["outcome"]))).collect()
    };
    let (was, is) = (conditions(old), conditions(new));
    for name in was.keys().chain(is.keys().filter(|name| !was.contains_key(*name))) {
        if was.get(name) != is.get(name) {
            let told = |outcome: Option<&String>| outcome.cloned().unwrap_or_else(|| "not asked".into());
            why.push(format!("condition {name}: {} -> {}", told(was.get(name)), told(is.get(name))));
        }
    }
    let steps = |entry: &Json| -> Vec<String> {
        let steps = entry["steps"].as_array().cloned().unwrap_or_default();
        steps.iter().map(|step| format!("{} {}", plain(&step["rule"]), plain(&step["date"]))).collect()
    };
    let (was, is) = (steps(old), steps(new));
    why.extend(was.iter().filter(|step| !is.contains(step)).map(|step| format!("step gone: {step}")));
    why.extend(is.iter().filter(|step| !was.contains(step)).map(|step| format!("new step: {step}")));
    why
}

fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn sources(basis: &Json) -> String {
    let pinpoints: Vec<Pinpoint> = serde_json::from_value(basis.clone()).unwrap_or_default();
    pinpoints.iter().map(|pinpoint| format!("{} {}", pinpoint.source, pinpoint.at)).collect::<Vec<_>>().join("; ")
}
