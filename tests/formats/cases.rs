//! One fitting case for each kind of letter: the one its snapshot in `tests/letters` names.

use std::fs;
use std::sync::LazyLock;

use redress::case::{CaseFile, Facts};
use redress::desk::Knowledge;
use redress::law::{Situation, trial};
use redress::letter::{Enclosed, Letter};
use serde_json::json;

pub static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::carried().expect("the carried files are right"));

/// A word for what a seller answers or promises, or how it ends, and the facts that say so.
type Answer = (&'static str, &'static [(&'static str, &'static str)]);

/// What a seller answers or promises, and an end, under which further letters fit.
const ANSWERS: [Answer; 6] = [
    ("offered_part", &[("reply.kind", "offered_part")]),
    ("asked_more", &[("reply.kind", "asked_more")]),
    ("referred_to_maker", &[("reply.kind", "referred_to_maker")]),
    (
        "promised",
        &[
            ("outcome.promise", "paid_back"),
            ("outcome.promised_amount", "12.50 EUR"),
            ("outcome.promised_by", "2099-12-31"),
        ],
    ),
    ("promise_broken", &[("outcome.promise", "paid_back"), ("outcome.promised_by", "2019-01-02")]),
    ("repaired", &[("outcome.kind", "repaired"), ("outcome.on", "2026-11-20")]),
];

/// The files whose cases are looked at first: law that most reviewers know.
const FAMILIAR: [&str; 4] = ["DE.toml", "EU.toml", "FR.toml", "GB.toml"];

/// A case that a kind of letter fits: its file, its name in it, and the seller's answer where the case has none.
#[derive(Clone, Debug)]
pub struct Fitting {
    pub kind: String,
    pub place: String,
    pub file: CaseFile,
}

impl Fitting {
    pub fn draft(&self, lang: &str, beside: Option<&str>) -> Letter {
        self.drafted(&self.file, lang, beside)
    }

    /// The letter with these facts more.
    pub fn with(&self, more: &Facts, item: &Facts, lang: &str) -> Letter {
        let mut file = self.file.clone();
        file.facts.extend(more.clone());
        for facts in &mut file.items {
            facts.extend(item.clone());
        }
        self.drafted(&file, lang, None)
    }

    fn drafted(&self, file: &CaseFile, lang: &str, beside: Option<&str>) -> Letter {
        let drafted = KNOWLEDGE.draft(&situation(file), &self.kind, lang, beside);
        drafted.unwrap_or_else(|error| {
            panic!("{} for {}: {}", self.kind, self.place, error.message(KNOWLEDGE.locales.first()))
        })
    }
}

pub fn situation(file: &CaseFile) -> Situation {
    KNOWLEDGE.situation(file, file.today.expect("a case has a day")).expect("a case speaks the vocabulary")
}

/// The cases that the snapshots name.
pub fn all() -> Vec<Fitting> {
    let kinds = KNOWLEDGE.letters.all().map(|structure| structure.kind.clone());
    kinds.map(|kind| named(&kind).unwrap_or_else(|| panic!("tests/letters/{kind}.txt names no case"))).collect()
}

/// The case of the first line of a kind's snapshot: `DE.toml: a name` or `DE.toml: a name (offered_part)`.
pub fn named(kind: &str) -> Option<Fitting> {
    let text = fs::read_to_string(format!("tests/letters/{kind}.txt")).ok()?;
    let place = text.lines().next()?.to_owned();
    let file = place.split(": ").next()?.to_owned();
    let found = in_file(&file).into_iter().find(|(known, _)| *known == place)?;
    Some(Fitting { kind: kind.into(), place, file: found.1 })
}

/// The first case that a kind fits, for a snapshot that is new.
pub fn first(kind: &str) -> Fitting {
    let names = |folder| fs::read_dir(folder).expect("cases").flatten().map(|e| e.file_name().display().to_string());
    let mut files: Vec<String> = names("tests/law").chain(names("tests/doors")).collect();
    files.sort_by_key(|file| (FAMILIAR.iter().position(|known| known == file).unwrap_or(FAMILIAR.len()), file.clone()));
    files.dedup();
    let cases = files.iter().flat_map(|file| in_file(file));
    let mut fitting = cases.filter(|(_, file)| {
        let letters = KNOWLEDGE.assess(&situation(file)).expect("assessed").letters;
        letters.iter().any(|fits| fits == kind) && KNOWLEDGE.draft(&situation(file), kind, "en", None).is_ok()
    });
    let (place, file) = fitting.next().unwrap_or_else(|| panic!("no case can be answered with {kind}"));
    Fitting { kind: kind.into(), place, file }
}

fn in_file(file: &str) -> Vec<(String, CaseFile)> {
    let read = |folder: &str| {
        let text = fs::read_to_string(format!("{folder}/{file}")).unwrap_or_default();
        if text.is_empty() { Vec::new() } else { trial::read(file, &text).expect("a case file") }
    };
    let answers = || std::iter::once(None).chain(ANSWERS.into_iter().map(Some));
    let cases = read("tests/law").into_iter().chain(read("tests/doors"));
    let told = cases.flat_map(|case| {
        answers()
            .map(|answer| {
                let mark = answer.map(|(word, _)| format!(" ({word})")).unwrap_or_default();
                let facts = answer.map(|(_, facts)| facts).unwrap_or_default();
                (format!("{file}: {}{mark}", case.name), filled(&case, facts))
            })
            .collect::<Vec<_>>()
    });
    told.collect()
}

/// What people write into letters, where a case has not said it.
fn filled(case: &trial::Case, answer: &[(&str, &str)]) -> CaseFile {
    let mut facts = case.facts.clone();
    facts.extend(answer.iter().map(|(fact, value)| ((*fact).to_owned(), json!(value))));
    for (fact, value) in [
        ("consumer.name", "Anna Weber"),
        ("consumer.address", "Lindenstrasse 12"),
        ("consumer.email", "anna@example.org"),
        ("trader.name", "Example Trading"),
        ("trader.address", "Harbour Road 1"),
        ("trader.email", "shop@example.com"),
        ("platform.name", "Marketplace"),
        ("bank.name", "Example Bank"),
        ("body.name", "Office"),
        ("contract.number", "A-42"),
    ] {
        facts.entry(fact.to_owned()).or_insert_with(|| json!(value));
    }
    let mut items = case.items.clone();
    for item in &mut items {
        item.entry("item.name".to_owned()).or_insert_with(|| json!("LX-200"));
    }
    CaseFile { today: Some(case.today), ..CaseFile::new(facts, items) }
}

/// Something that lies with a letter, under these words.
pub fn enclosed(words: &str) -> Enclosed {
    Enclosed { exhibit: uuid::Uuid::nil(), words: words.into() }
}
