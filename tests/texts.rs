//! Texts: every language whole, every id that law and letters need present, both sides writing dates and money alike.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use redress::carried;
use redress::desk::Knowledge;
use redress::law::{Ask, Kind};
use redress::letter::CHRONOLOGY;
use redress::locale::{Locale, Said};
use serde_json::Value as Json;

/// The languages that are whole, apart from what somebody adds next.
const WHOLE: [&str; 6] = ["en", "zh-CN", "de", "fr", "es", "ja"];

/// Easy registers: they say the explanations in plainer words, and all else as their own language does.
const EASY: [(&str, &str); 3] = [("en-simple", "en"), ("de-simple", "de"), ("zh-CN-simple", "zh-CN")];

/// What an easy register says in its own words.
const EXPLAINED: [&str; 6] = ["right-about-", "burden-", "certainty-", "enforce-", "step-", "door-why-"];

fn knowledge() -> Knowledge {
    Knowledge::carried().expect("the carried files are right")
}

fn dashed(id: &str) -> String {
    id.replace(['.', '_', ' '], "-")
}

/// Every text that facts, law and letters ask for.
fn needed(knowledge: &Knowledge) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for fact in knowledge.book.vocabulary.facts().iter().filter(|fact| fact.ask != Ask::Derived) {
        ids.insert(format!("fact-{}", dashed(&fact.id)));
        if fact.ask == Ask::Question {
            ids.insert(format!("ask-{}", dashed(&fact.id)));
        }
        ids.extend(fact.choices.iter().map(|choice| format!("choice-{}-{}", dashed(&fact.id), dashed(choice))));
    }
    for kind in &knowledge.book.kinds {
        ids.insert(format!("right-{}", dashed(&kind.id)));
        ids.insert(format!("right-about-{}", dashed(&kind.id)));
    }
    ids.extend(knowledge.book.named.keys().map(|name| format!("condition-{}", dashed(name))));
    for right in knowledge.book.packs().flat_map(|pack| pack.rights.iter()) {
        ids.extend(right.remedies.iter().map(|saying| format!("remedy-{}", dashed(&saying.id))));
        ids.extend(right.duties.iter().map(|saying| format!("duty-{}", dashed(&saying.id))));
        ids.extend(right.unless.iter().map(|exclusion| format!("exclusion-{}", dashed(&exclusion.id))));
        ids.extend(right.deadlines.iter().map(|deadline| format!("deadline-{}", dashed(&deadline.id))));
        ids.extend(right.amounts.iter().map(|amount| format!("amount-{}", dashed(&amount.id))));
    }
    for door in knowledge.doors.all() {
        ids.extend(door.languages.iter().map(|tag| format!("tongue-{tag}")));
        ids.extend([format!("rung-{}", dashed(door.step.word())), format!("door-form-{}", door.form)]);
        ids.extend(door.unless.iter().map(|exclusion| format!("exclusion-{}", dashed(&exclusion.id))));
        ids.extend(door.deadlines.iter().map(|deadline| format!("deadline-{}", dashed(&deadline.id))));
    }
    ids.extend(knowledge.book.sum.ids().map(|id| format!("amount-{}", dashed(id))));
    ids.extend(redress::desk::CHANNELS.iter().map(|channel| format!("channel-{}", dashed(channel))));
    for channel in redress::desk::CHANNELS {
        ids.insert(format!("ui-send-value-{}", dashed(channel)));
    }
    for role in redress::letter::Role::ALL {
        ids.extend([format!("clause-role-{}", role.word()), format!("clause-loses-{}", role.word())]);
    }
    for category in knowledge.guard.categories() {
        let id = format!("guard-{}", dashed(&category));
        ids.extend([format!("{id}-why"), format!("{id}-instead"), id]);
    }
    for letter in knowledge.letters.all() {
        ids.insert(format!("letter-about-{}", dashed(&letter.kind)));
    }
    for kind in knowledge.kinds.all() {
        ids.extend([kind.text_id(), format!("{}-get", kind.text_id())]);
    }
    ids.extend(knowledge.filings.texts().map(str::to_owned));
    for filing in knowledge.filings.all() {
        ids.insert(filing.text_id());
        for field in &filing.fields {
            ids.insert(field.text_id());
            ids.extend(field.yours().then(|| format!("filing-help-{}", dashed(&field.id))));
            let says = field.fill.iter().any(|name| name == "says");
            ids.extend(says.then(|| format!("filing-says-{}", dashed(&field.id))));
        }
    }
    ids
}

#[test]
fn nothing_that_is_needed_is_missing() {
    let knowledge = knowledge();
    let english: BTreeSet<String> = ids("en");
    let mut gaps = Vec::new();
    for tag in WHOLE {
        let locale = knowledge.locale(tag).expect("a language");
        let wanted = needed(&knowledge).into_iter().chain(english.iter().cloned());
        gaps.extend(wanted.filter(|id| !locale.has(id)).map(|id| format!("locales/{tag}: {id}")));
        for letter in knowledge.letters.all() {
            gaps.extend(letter.gaps(locale).into_iter().map(|id| format!("locales/{tag}: {id}")));
        }
    }
    gaps.sort();
    gaps.dedup();
    assert!(gaps.is_empty(), "{} texts are missing:\n{}", gaps.len(), gaps.join("\n"));
}

#[test]
fn every_act_has_a_name_in_every_language() {
    let knowledge = knowledge();
    let mut gaps = Vec::new();
    for pack in knowledge.book.packs() {
        for (id, source) in &pack.sources {
            let named = |tag: &str| [&source.short, &source.title].iter().any(|names| names.contains_key(tag));
            let wanted = WHOLE.into_iter().filter(|tag| !named(tag) && !named(redress::law::SAME_EVERYWHERE));
            gaps.extend(wanted.map(|tag| format!("assets/law/{}.toml: source.{id} in {tag}", pack.code)));
        }
    }
    assert!(gaps.is_empty(), "{} names of acts are missing:\n{}", gaps.len(), gaps.join("\n"));
}

#[test]
fn an_easy_register_explains_everything_and_no_letter_is_written_in_it() {
    let knowledge = knowledge();
    let mut gaps = Vec::new();
    for (tag, own) in EASY {
        let easy = knowledge.locale(tag).expect("a register");
        let explained = ids(own).into_iter().filter(|id| EXPLAINED.iter().any(|family| id.starts_with(family)));
        gaps.extend(explained.filter(|id| !easy.has(id)).map(|id| format!("locales/{tag}: {id}")));
        let strange = ids(tag).into_iter().filter(|id| !knowledge.locale(own).is_ok_and(|locale| locale.has(id)));
        gaps.extend(strange.map(|id| format!("locales/{tag}: {id} is not a text of {own}")));
        assert_eq!(knowledge.locales.written(tag).map(|locale| locale.tag.clone()).ok().as_deref(), Some(own));
        assert_eq!(easy.text("month-3"), knowledge.locale(own).expect("a language").text("month-3"));
        assert!(
            knowledge
                .letters
                .all()
                .all(|kind| !knowledge.letters.languages(&kind.kind, &knowledge.locales).contains(&tag.to_owned()))
        );
    }
    assert!(gaps.is_empty(), "{} easy explanations are missing or strange:\n{}", gaps.len(), gaps.join("\n"));
}

/// Families of texts whose every member the data names: what the data does not name is dead.
const NAMED_BY_DATA: [&str; 10] =
    ["fact-", "ask-", "choice-", "condition-", "remedy-", "duty-", "exclusion-", "deadline-", "right-", "letter-"];

#[test]
fn no_text_is_left_that_nothing_says() {
    let knowledge = knowledge();
    let mut said = needed(&knowledge);
    let english = knowledge.locale("en").expect("English");
    for letter in knowledge.letters.all() {
        said.extend(letter.clauses.iter().map(|clause| letter.text_id(clause)));
        said.insert(format!("letter-{}", dashed(&letter.kind)));
    }
    said.extend(["letter", "letter-about"].map(|stem| format!("{stem}-{CHRONOLOGY}")));
    for right in knowledge.book.packs().flat_map(|pack| pack.rights.iter()) {
        let own = dashed(&format!("{}-{}", right.id, right.variant));
        said.extend(["right", "right-about"].map(|stem| format!("{stem}-{own}")));
    }
    for fact in knowledge.book.vocabulary.facts() {
        said.extend(["", "-help"].map(|end| format!("fact-{}{end}", dashed(&fact.id))));
    }
    let mut sources = String::new();
    for folder in ["src", "cli/src", "src-tauri/src", "ui/src"] {
        read_below(Path::new(folder), &mut sources);
    }
    let names: BTreeSet<String> = sources.split(['"', '\'', '`']).map(dashed).collect();
    // A family's member may be named in the code by its own name, without the family's.
    let own = |id: &str| id.split_once('-').is_some_and(|(_, own)| names.contains(own));
    let made = |id: &str| {
        let stems = id.match_indices('-').map(|(place, _)| &id[..place]);
        stems.rev().any(|stem| {
            let ways =
                [format!("\"{stem}-{{"), format!("`{stem}-${{"), format!("(\"{stem}\","), format!("(\"{stem}-\",")];
            ways.iter().any(|way| sources.contains(way))
        })
    };
    let data = |id: &str| NAMED_BY_DATA.iter().any(|family| id.starts_with(family));
    let dead: Vec<String> = ids("en")
        .into_iter()
        .filter(|id| {
            english.has(id) && !said.contains(id) && !names.contains(id) && !if data(id) { own(id) } else { made(id) }
        })
        .collect();
    assert!(dead.is_empty(), "{} texts are never said:\n{}", dead.len(), dead.join("\n"));
}

/// The sources below a folder, joined.
fn read_below(folder: &Path, all: &mut String) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            read_below(&path, all);
        } else if path.extension().is_some_and(|end| ["rs", "ts", "svelte"].iter().any(|known| end == *known)) {
            all.push_str(&fs::read_to_string(&path).expect("a source is text"));
        }
    }
}

/// The ids of a language's files.
fn ids(tag: &str) -> BTreeSet<String> {
    let folder = format!("locales/{tag}/");
    let texts = carried::below(&folder).map(|(_, text)| text);
    texts
        .flat_map(|text| text.lines().filter_map(|line| Some(line.split_once(" =")?.0)))
        .filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_language_uses_the_variables_english_uses() {
    let variables = |tag: &str| -> std::collections::BTreeMap<String, BTreeSet<String>> {
        let folder = format!("locales/{tag}/");
        let mut found = std::collections::BTreeMap::new();
        for (_, text) in carried::below(&folder) {
            let mut id = String::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if let Some((name, _)) =
                    line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
                {
                    id = name.into();
                }
                let used = line.split('$').skip(1).map(|rest| {
                    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>()
                });
                found.entry(id.clone()).or_insert_with(BTreeSet::new).extend(used);
            }
        }
        found
    };
    let english = variables("en");
    let special = ["date-long", "date-weekday", "money", "cite-article", "cite-law"];
    let mut broken = Vec::new();
    let easy = EASY.iter().map(|(tag, _)| tag);
    for tag in WHOLE.iter().filter(|tag| **tag != "en").chain(easy) {
        for (id, used) in variables(tag).iter().filter(|(id, _)| !special.contains(&id.as_str())) {
            let wanted = english.get(id).cloned().unwrap_or_default();
            let plural_only: BTreeSet<_> = wanted.symmetric_difference(used).filter(|name| *name != "number").collect();
            if !plural_only.is_empty() {
                broken.push(format!("locales/{tag}: {id} uses {used:?}, English {wanted:?}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn dates_money_and_countries_are_written_as_the_table_says() {
    let knowledge = knowledge();
    let table: Json =
        serde_json::from_str(&fs::read_to_string("tests/locale/format.json").expect("the table")).expect("JSON");
    let rows = table.as_array().expect("rows");
    assert!(rows.len() >= 12, "the page reads the same table");
    for row in rows {
        let word = |key: &str| row[key].as_str().expect("a word");
        let locale = knowledge.locale(word("lang")).expect("a language");
        let shown = match word("kind") {
            "date" => locale.date(word("input").parse().expect("a date")),
            "weekday_date" => locale.weekday_date(word("input").parse().expect("a date")),
            "money" => locale.money(word("input").parse().expect("an amount")),
            "country" => locale.country(word("input")),
            other => panic!("no such kind: {other}"),
        };
        assert_eq!(shown, word("expect"), "{row}");
    }
}

#[test]
fn a_broken_text_is_refused() {
    let broken = [
        ("an unclosed brace", "a = { $b", true),
        ("a message without a value", "a\n", true),
        ("a line that would be dropped", "a = one\n* two", true),
        ("a whole text", "a = one { $b }", false),
    ];
    for (why, text, refused) in broken {
        let locales = redress::locale::Locales::of([("locales/en/x.ftl", text)].into_iter());
        assert_eq!(locales.find("en").is_err(), refused, "{why}");
    }
}

#[test]
fn a_variable_without_a_value_is_refused() {
    let locales = redress::locale::Locales::of([("locales/en.ftl", "a = one { $b }")].into_iter());
    let locale: &Locale = locales.first();
    assert!(locale.own("a", &Said::new()).is_err(), "a letter is never written with a hole");
    assert_eq!(
        locale.own("a", &Said::new().with("b", "two")).ok().as_deref(),
        Some("one two"),
        "with its value it is whole"
    );
}

#[test]
fn every_question_kind_has_words() {
    let locale = knowledge();
    let locale = locale.locale("en").expect("English");
    for kind in [
        Kind::Bool,
        Kind::Choice,
        Kind::Choices,
        Kind::Country,
        Kind::Region,
        Kind::Date,
        Kind::Money,
        Kind::Integer,
        Kind::Text,
    ] {
        assert!(locale.has(&format!("kind-{}", kind.word())), "errors name the kind {}", kind.word());
    }
}
