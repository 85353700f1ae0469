//! Every letter over every case of the law: what is offered can be drafted, cites only its own right, and says the same in
//! every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use redress::case::CaseFile;
use redress::desk::Knowledge;
use redress::error::Error;
use redress::law::{Assessment, RightFound, Situation, trial};
use redress::letter::{self, Clause, Letter, Readers};
use redress::locale::Locale;
use serde_json::json;

/// How many cases of each kind are drafted in every language.
const IN_EVERY_LANGUAGE: usize = 3;

/// Answers and promises of the seller, and an end, that are tried on the cases of these files, beside what the cases themselves say.
const ANSWERED: [&str; 2] = ["DE.toml", "CN.toml"];
const ANSWERS: [&[(&str, &str)]; 6] = [
    &[("reply.kind", "offered_part")],
    &[("reply.kind", "asked_more")],
    &[("reply.kind", "referred_to_maker")],
    &[
        ("outcome.promise", "paid_back"),
        ("outcome.promised_amount", "12.50 EUR"),
        ("outcome.promised_by", "2099-12-31"),
    ],
    &[("outcome.promise", "something_else"), ("outcome.promised_by", "2019-01-02")],
    &[("outcome.kind", "repaired"), ("outcome.on", "2026-11-20")],
];

/// What people write into letters, where a case has not said it.
fn filled(case: &trial::Case, answer: &[(&str, &str)]) -> CaseFile {
    let mut facts = case.facts.clone();
    facts.extend(answer.iter().map(|(fact, value)| ((*fact).to_owned(), json!(value))));
    for (fact, value) in [
        ("consumer.name", "Anna Weber"),
        ("consumer.address", "Lindenstrasse 12"),
        ("trader.name", "Example Trading"),
        ("trader.address", "Harbour Road 1"),
        ("platform.name", "Marketplace"),
        ("bank.name", "Example Bank"),
        ("body.name", "Office"),
        ("contract.number", "A-42"),
    ] {
        facts.entry(fact.to_owned()).or_insert_with(|| json!(value));
    }
    CaseFile { today: Some(case.today), ..CaseFile::new(facts, case.items.clone()) }
}

/// Every case of the law's and the doors' case files with its situation and assessment.
fn everywhere(knowledge: &Knowledge, mut visit: impl FnMut(&str, &Situation, &Assessment)) {
    for folder in ["tests/law", "tests/doors"] {
        for entry in fs::read_dir(folder).expect("there are cases").flatten() {
            let (name, text) =
                (entry.file_name().display().to_string(), fs::read_to_string(entry.path()).expect("text"));
            for case in trial::read(&name, &text).expect("a case file") {
                let more: &[&[(&str, &str)]] = if ANSWERED.contains(&name.as_str()) { &ANSWERS } else { &[] };
                for answer in std::iter::once(&[][..]).chain(more.iter().copied()) {
                    let file = filled(&case, answer);
                    let situation = knowledge.situation(&file, case.today).expect("a case speaks the vocabulary");
                    let found = knowledge.assess(&situation).expect("the periods lie within the calendar");
                    visit(&format!("{name}: {}", case.name), &situation, &found);
                }
            }
        }
    }
}

/// The articles a letter on this right may name: those of the right and of its own deadlines.
fn own_articles(knowledge: &Knowledge, right: &RightFound, found: &Assessment) -> BTreeSet<String> {
    let deadlines = found.deadlines.iter().filter(|d| d.right == right.id && d.jurisdiction == right.jurisdiction);
    let pinpoints = right.cite.iter().chain(&right.basis).chain(deadlines.flat_map(|deadline| deadline.basis.iter()));
    let locale = knowledge.locales.first();
    pinpoints.map(|pinpoint| redress::advice::cite(&knowledge.book, locale, pinpoint).words).collect()
}

/// The demanded day and the right's sums, each as the language writes it: which of them a letter says.
fn figures(letter: &Letter, right: &RightFound, locale: &Locale) -> Vec<bool> {
    let text = redress::letter::text(letter);
    let day = letter.demand.map(|day| locale.date(day));
    let sums = right.amounts.iter().map(|amount| amount.amount.parse().map(|money| locale.money(money)));
    day.into_iter().chain(sums.map(|sum| sum.expect("an amount is money"))).map(|words| text.contains(&words)).collect()
}

#[test]
fn what_is_offered_can_be_drafted_and_cites_only_its_own_right() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let (mut wrong, mut drafted) = (BTreeSet::new(), BTreeMap::<String, usize>::new());
    let mut seen = BTreeSet::new();
    everywhere(&knowledge, |place, situation, found| {
        for kind in &found.letters {
            let letter = match knowledge.draft(situation, kind, "en", None) {
                Ok(letter) => letter,
                Err(Error::LetterNeeds { .. }) => continue,
                Err(error) => {
                    wrong.insert(format!("{place}: {kind}: {error:?}"));
                    continue;
                }
            };
            let structure = knowledge.letters.get(kind).expect("a letter");
            let right =
                structure.entitlement(knowledge.book.ground(situation.view(None)), found).expect("its right holds");
            let own = own_articles(&knowledge, right, found);
            let cited = letter.clauses.iter().flat_map(|clause| clause.basis.iter());
            wrong.extend(cited.filter(|source| !own.contains(&source.words)).map(|source| {
                format!("{place}: {kind} cites {}, which is not of {} {}", source.words, right.jurisdiction, right.id)
            }));
            let said: Vec<&str> = letter.clauses.iter().map(|clause| clause.id.as_str()).collect();
            if seen.insert(format!("{kind} {}", said.join(" "))) {
                wrong.extend(
                    guarded(&knowledge, (situation, found), kind).map(|told| format!("{place}: {kind}: {told}")),
                );
            }
            if letter.demand.is_some_and(|day| day < situation.today) {
                wrong.insert(format!("{place}: {kind} demands a day that has passed"));
            }
            let count = drafted.entry(kind.clone()).or_default();
            *count += 1;
            if *count <= IN_EVERY_LANGUAGE {
                wrong.extend(
                    differences(&knowledge, (situation, right), kind, &letter)
                        .map(|told| format!("{place}: {kind}: {told}")),
                );
            }
        }
    });
    let wrong: Vec<&String> = wrong.iter().collect();
    assert!(
        wrong.is_empty(),
        "{}:\n{}",
        wrong.len(),
        wrong.iter().take(40).map(|w| w.as_str()).collect::<Vec<_>>().join("\n")
    );
    let silent: Vec<&str> = knowledge
        .letters
        .all()
        .map(|letter| letter.kind.as_str())
        .filter(|kind| !drafted.contains_key(*kind))
        .collect();
    assert!(silent.is_empty(), "no case can be answered with {silent:?}");
}

/// The languages two by two: a letter in one with the other beside it shows both.
const PAIRS: [[&str; 2]; 3] = [["en", "de"], ["zh-CN", "ja"], ["fr", "es"]];

/// What the wording guard says of a letter of ours in any language, which is nothing; and whether it is said as a whole.
fn guarded<'a>(
    knowledge: &'a Knowledge,
    (situation, found): (&'a Situation, &'a Assessment),
    kind: &'a str,
) -> impl Iterator<Item = String> + 'a {
    PAIRS.into_iter().flat_map(move |[theirs, ours]| {
        let readers = Readers::of(&knowledge.locales, theirs, Some(ours)).expect("languages");
        let letter = letter::draft(&knowledge.book, &knowledge.letters, (situation, found), kind, &readers);
        let letter = letter.expect("what is whole in English is whole in every language");
        let turned = Letter {
            lang: ours.into(),
            clauses: letter
                .clauses
                .iter()
                .map(|clause| Clause { theirs: clause.ours.clone().expect("both"), ..clause.clone() })
                .collect(),
            ..letter.clone()
        };
        [letter, turned].into_iter().flat_map(|letter| harm(knowledge, &letter, situation))
    })
}

fn harm(knowledge: &Knowledge, letter: &Letter, situation: &Situation) -> Vec<String> {
    let locale = knowledge.locale(&letter.lang).expect("a language");
    let review = knowledge.review(letter, locale, situation.today).expect("the patterns are right");
    let findings = review.clauses.iter().flat_map(|clause| {
        clause
            .findings
            .iter()
            .map(|found| format!("{} {}: {}: `{}`", letter.lang, clause.id, found.category, found.words))
    });
    let unsaid =
        review.clauses.iter().filter(|clause| !clause.said).map(|clause| format!("{} falls unasked", clause.id));
    findings.chain(unsaid).collect()
}

/// Where a language says other clauses, another day or other sums than English.
fn differences<'a>(
    knowledge: &'a Knowledge,
    (situation, right): (&'a Situation, &'a RightFound),
    kind: &'a str,
    english: &'a Letter,
) -> impl Iterator<Item = String> + 'a {
    let ids = |letter: &Letter| letter.clauses.iter().map(|clause| clause.id.clone()).collect::<Vec<_>>();
    let languages = knowledge.letters.languages(kind, &knowledge.locales);
    let missing = (languages.len() < 6).then(|| format!("whole only in {languages:?}"));
    let differing = languages.into_iter().filter_map(move |lang| {
        let other = match knowledge.draft(situation, kind, &lang, None) {
            Ok(other) => other,
            Err(error) => return Some(format!("{lang}: {error:?}")),
        };
        let clauses = ids(english) != ids(&other);
        let said = |letter, tag: &str| figures(letter, right, knowledge.locale(tag).expect("a language"));
        let sums = said(english, "en") != said(&other, &lang);
        (clauses || sums).then(|| format!("{lang} differs: clauses {clauses}, figures {sums}"))
    });
    missing.into_iter().chain(differing)
}
