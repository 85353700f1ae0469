//! Packs that are wrong: each refused with file, key and cure, and no change of a good pack makes the reader fall over.

use std::collections::BTreeMap;
use std::sync::Mutex;

use proptest::prelude::*;
use redress::carried;
use redress::error::Error;
use redress::law::LawBook;

/// A law file as people write it.
fn text(path: &str) -> &'static str {
    static READ: Mutex<BTreeMap<String, &'static str>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().expect("nobody fell over");
    read.entry(path.to_owned()).or_insert_with(|| std::fs::read_to_string(path).expect("the file is there").leak())
}

/// Reads a book of the vocabulary, the bloc and one pack, with these texts in the place of the carried ones.
fn read(changed: &[(&str, &str)]) -> Result<LawBook, Error> {
    let mut files: Vec<(&str, &str)> = carried::below("assets/calendars/").collect();
    files.extend(LawBook::APART.iter().chain(&["assets/law/EU.toml"]).map(|path| (*path, text(path))));
    files.retain(|(path, _)| !changed.iter().any(|(known, _)| known == path));
    files.extend(changed);
    LawBook::read(files.into_iter())
}

/// A made-up pack that is right.
const GOOD: &str = r#"
code = "AQ"
edition = "2026-11-25"
checked = "2026-11-25"
currency = "EUR"
languages = ["en"]
[source.ice]
title = { en = "Ice Code" }
[counting]
event_day = { rule = "not_counted", basis = ["ice s. 1"] }
months = { rule = "same_date", basis = ["ice s. 2"] }
roll = { rule = "none", basis = ["ice s. 3"] }
weekend = ["sat", "sun"]
[[conflict]]
law = "home"
when = "consumer"
basis = ["ice s. 9"]
[[conflict]]
clause = "arbitration"
when = "consumer"
binds = false
basis = ["ice s. 10"]
[[enforcement]]
from = ["EU"]
level = 2
basis = ["ice s. 11"]
[[right]]
id = "withdrawal"
variant = "old"
from = "2010-01-01"
to = "2019-12-31"
test = ["contract.date"]
when = ["consumer", { fact = "contract.channel", is = "online" }]
unless = [{ id = "made_to_order", when = { fact = "item.traits", has = "made_to_order" }, basis = ["ice s. 5"] }]
basis = ["ice s. 4"]
remedies = ["refund_price", { id = "damages", until = "withdrawal.withdraw_by" }]
burden = { on = "consumer", basis = ["ice s. 6"] }
[[right.deadline]]
id = "withdrawal.withdraw_by"
who = "consumer"
event = ["delivery.delivered_on"]
length = "1 month + 10 days"
basis = ["ice s. 4(2)"]
at_least = { event = ["item.defect_on"], length = "2 months", basis = ["ice s. 7"] }
[[right.amount]]
id = "interest"
formula = "max(interest(5.25, price.total), percent(1, price.total))"
after = "withdrawal.withdraw_by"
late_from = 3
basis = ["ice s. 8"]
[[right]]
id = "withdrawal"
variant = "new"
from = "2020-01-01"
test = ["contract.date"]
when = "consumer"
basis = ["ice s. 4a"]
"#;

const PACK: &str = "assets/law/AQ.toml";

/// One thing made wrong in the good pack: what it is, what stands there, and what stands there instead.
const WRONG: [(&str, &str, &str); 36] = [
    ("an unknown key", "currency = \"EUR\"", "curency = \"EUR\""),
    ("an unknown key in a right", "remedies = [\"refund_price\"", "remedy = [\"refund_price\""),
    ("no edition", "edition = \"2026-11-25\"", ""),
    ("an edition that is no day", "edition = \"2026-11-25\"", "edition = \"soon\""),
    ("a check on no day", "checked = \"2026-11-25\"", "checked = \"2026-02-30\""),
    ("a currency that is none", "\"EUR\"", "\"EUX\""),
    ("a source without a readable title", "title = { en = \"Ice Code\" }", "title = { fi = \"Jaalaki\" }"),
    ("an undated right", "from = \"2010-01-01\"\n", ""),
    ("a right from an impossible day", "from = \"2010-01-01\"", "from = \"2010-13-01\""),
    ("a right that ends before it begins", "to = \"2019-12-31\"", "to = \"2009-12-31\""),
    ("versions that overlap", "variant = \"new\"\nfrom = \"2020-01-01\"", "variant = \"old\"\nfrom = \"2019-12-31\""),
    ("an unsourced right", "basis = [\"ice s. 4\"]", "basis = []"),
    ("a basis without an article", "basis = [\"ice s. 4\"]", "basis = [\"ice\"]"),
    ("a source that is not declared", "basis = [\"ice s. 4\"]", "basis = [\"snow s. 4\"]"),
    ("a right nobody knows", "id = \"withdrawal\"\nvariant = \"new\"", "id = \"whim\"\nvariant = \"new\""),
    ("a fact nobody knows", "fact = \"contract.channel\"", "fact = \"contract.chanel\""),
    ("a choice the fact does not have", "is = \"online\"", "is = \"telepathy\""),
    (
        "a test the fact's kind does not have",
        "{ fact = \"contract.channel\", is = \"online\" }",
        "{ fact = \"contract.channel\", below = 3 }",
    ),
    ("a condition that is not defined", "when = [\"consumer\",", "when = [\"konsument\","),
    ("a date test on no date", "test = [\"contract.date\"]\nwhen = [", "test = [\"price.total\"]\nwhen = ["),
    ("no date test", "test = [\"contract.date\"]\nwhen = [", "test = []\nwhen = ["),
    ("a length nobody can count", "\"1 month + 10 days\"", "\"a fortnight\""),
    ("an event that is no day", "event = [\"delivery.delivered_on\"]", "event = [\"price.total\"]"),
    ("a deadline of nobody", "who = \"consumer\"", "who = \"carrier\""),
    ("a remedy that hangs on no deadline", "until = \"withdrawal.withdraw_by\"", "until = \"withdrawal.never\""),
    ("a burden on nobody", "burden = { on = \"consumer\"", "burden = { on = \"postman\""),
    ("a formula that cannot be read", "max(interest", "max((interest"),
    ("a formula over no money", "percent(1, price.total)", "percent(1, contract.date)"),
    ("a rate with three decimals", "interest(5.25,", "interest(5.255,"),
    ("interest on no deadline", "after = \"withdrawal.withdraw_by\"\n", ""),
    ("a weekday that is none", "weekend = [\"sat\", \"sun\"]", "weekend = [\"caturday\"]"),
    ("holidays of a place without a calendar", "weekend = [\"sat\", \"sun\"]", "holidays = [\"AQ-99\"]"),
    ("a clause that neither binds nor falls", "binds = false\n", ""),
    ("a level of enforcement above four", "level = 2", "level = 5"),
    ("a judgment from nowhere", "from = [\"EU\"]", "from = [\"ZZ\"]"),
    ("a bloc without a pack", "currency = \"EUR\"", "bloc = \"MOON\""),
];

fn refused(told: &str, error: Option<Error>) {
    match error {
        Some(Error::Pack { file, key, cure }) => {
            assert!(file.ends_with(".toml"), "{told}: the file is named: {file}");
            assert!(!key.is_empty() && !cure.is_empty(), "{told}: key and cure are named");
        }
        other => panic!("{told}: refused with file, key and cure, not {other:?}"),
    }
}

#[test]
fn the_made_up_pack_is_right() {
    read(&[(PACK, GOOD)]).expect("what the table below makes wrong is right before");
}

#[test]
fn each_wrong_pack_is_refused_with_file_key_and_cure() {
    for (told, good, wrong) in WRONG {
        assert!(GOOD.contains(good), "{told}: `{good}` stands in the good pack");
        let changed = GOOD.replacen(good, wrong, 1);
        refused(told, read(&[(PACK, &changed)]).err());
    }
}

#[test]
fn a_pack_of_a_hundred_megabytes_is_refused_before_it_is_read() {
    let huge = "#".repeat(100_000_000);
    refused("100 MB", read(&[(PACK, &huge)]).err());
}

#[test]
fn circles_are_refused() {
    let conditions = format!("a = {{ not = \"b\" }}\nb = {{ not = \"a\" }}\n{}", text("assets/law/conditions.toml"));
    refused("conditions in a circle", read(&[("assets/law/conditions.toml", &conditions)]).err());
    let own = GOOD.replacen("currency = \"EUR\"", "bloc = \"AQ\"", 1);
    refused("a bloc of itself", read(&[(PACK, &own)]).err());
}

/// The national and bloc packs that are mutated: the fullest of each legal family.
const MUTATED: [&str; 5] = ["DE", "GB", "CN", "US", "JP"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any line dropped, doubled, cut, or given another's value: the pack is read, or refused with file, key and cure.
    #[test]
    fn no_change_of_a_good_pack_makes_the_reader_fall_over(
        pack in 0..MUTATED.len(), line in any::<prop::sample::Index>(), other in any::<prop::sample::Index>(),
        change in 0..5_u8, sign in any::<char>(), cut in any::<prop::sample::Index>(),
    ) {
        let path = format!("assets/law/{}.toml", MUTATED[pack]);
        let mut lines: Vec<String> = text(&path).lines().map(str::to_owned).collect();
        let (at, beside) = (line.index(lines.len()), other.index(lines.len()));
        match change {
            0 => { lines.remove(at); }
            1 => { let doubled = lines[at].clone(); lines.insert(beside, doubled); }
            2 => {
                let place = cut.index(lines[at].chars().count() + 1);
                lines[at] = lines[at].chars().take(place).collect();
            }
            3 => {
                let value = lines[beside].split_once(" = ").map(|(_, value)| value.to_owned());
                let key = lines[at].split_once(" = ").map(|(key, _)| key.to_owned());
                if let (Some(key), Some(value)) = (key, value) { lines[at] = format!("{key} = {value}"); }
            }
            _ => {
                let place = cut.index(lines[at].chars().count() + 1);
                let (before, after): (String, String) =
                    (lines[at].chars().take(place).collect(), lines[at].chars().skip(place).collect());
                lines[at] = format!("{before}{sign}{after}");
            }
        }
        let changed = lines.join("\n");
        if let Err(error) = read(&[(&path, &changed)]) {
            prop_assert!(
                matches!(&error, Error::Pack { file, key, cure } if file.ends_with(".toml") && !key.is_empty() && !cure.is_empty()),
                "refused with file, key and cure: {error:?}"
            );
        }
    }
}
