//! The vault: what opens it, what does not, what is found, and that nothing is lost or readable.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use proptest::prelude::*;
use redress::case::{Facts, Order, OrderId};
use redress::vault::{Key, SlotKind, StoredLetter, Vault, VaultError};
use serde_json::json;

const PASSPHRASE: &str = "correct horse battery";

fn today() -> NaiveDate {
    "2026-11-25".parse().expect("a day")
}

fn order(words: &str) -> Order {
    let mut facts = Facts::new();
    facts.insert("trader.name".into(), json!(words));
    let mut item = Facts::new();
    item.insert("item.name".into(), json!(format!("thing {words}")));
    Order { id: OrderId(Vault::fresh_id().expect("randomness")), facts, items: vec![item] }
}

fn vault(dir: &Path) -> Vault {
    Vault::create(dir, PASSPHRASE).expect("a vault is made")
}

fn open(dir: &Path) -> Result<Vault, VaultError> {
    Vault::open(dir, &Key::Passphrase(PASSPHRASE))
}

fn bytes(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(dir).expect("a folder").flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "db" || end == "json"));
    files.sort();
    files.into_iter().map(|path| (path.display().to_string(), fs::read(&path).expect("a file"))).collect()
}

#[test]
fn what_goes_in_comes_out_after_closing() {
    let dir = tempfile::tempdir().expect("a folder");
    let kept = order("Fabrik GmbH");
    let mut first = vault(dir.path());
    first.add_order(&kept, today(), "Fabrik GmbH").expect("an order is added");
    drop(first);
    let second = open(dir.path()).expect("the passphrase opens it");
    assert_eq!(second.order(kept.id), Ok(kept.clone()), "the order is as it was, items in their order");
    assert_eq!(second.events(kept.id).expect("a history")[0].kind, "order_added", "the history begins with the adding");
}

#[test]
fn the_troubles_are_told_apart_and_change_nothing() {
    type Harm = (&'static str, &'static str, fn(&Path), VaultError);
    let damage: [Harm; 5] = [
        (
            "a damaged page is damage, not a wrong passphrase",
            PASSPHRASE,
            |dir| flip(&dir.join("redress.db"), 100),
            VaultError::Damaged,
        ),
        ("a cut file is damage", PASSPHRASE, |dir| cut(&dir.join("redress.db")), VaultError::Damaged),
        (
            "damaged key slots have a word of their own",
            PASSPHRASE,
            |dir| flip(&dir.join("keyslots.json"), 80),
            VaultError::KeySlotsDamaged,
        ),
        (
            "missing key slots too",
            PASSPHRASE,
            |dir| fs::remove_file(dir.join("keyslots.json")).expect("removed"),
            VaultError::KeySlotsDamaged,
        ),
        ("a wrong passphrase is just that", "wrong passphrase", |_| {}, VaultError::WrongPassphrase),
    ];
    for (why, passphrase, harm, wanted) in damage {
        let dir = tempfile::tempdir().expect("a folder");
        let mut made = vault(dir.path());
        made.add_order(&order("Haus"), today(), "Haus").expect("an order is added");
        drop(made);
        harm(dir.path());
        let before = bytes(dir.path());
        let outcome = Vault::open(dir.path(), &Key::Passphrase(passphrase)).map(|_| ());
        assert_eq!(outcome, Err(wanted), "{why}");
        assert_eq!(before, bytes(dir.path()), "{why}, and no byte was changed");
    }
}

fn flip(file: &Path, from: usize) {
    let mut content = fs::read(file).expect("a file");
    let end = (from + 600).min(content.len() - 1);
    content[from..end].iter_mut().for_each(|byte| *byte ^= 0x55);
    fs::write(file, content).expect("written");
}

fn cut(file: &Path) {
    let content = fs::read(file).expect("a file");
    fs::write(file, &content[..1000]).expect("written");
}

#[test]
fn only_one_may_hold_it_and_only_one_may_make_it() {
    let dir = tempfile::tempdir().expect("a folder");
    assert_eq!(open(dir.path()).map(|_| ()), Err(VaultError::NotThere), "an empty folder holds no vault");
    assert_eq!(
        Vault::create(dir.path(), "short").map(|_| ()),
        Err(VaultError::PassphraseTooShort),
        "seven characters are too few"
    );
    let held = vault(dir.path());
    assert_eq!(open(dir.path()).map(|_| ()), Err(VaultError::InUse), "a second holder is told so");
    drop(held);
    assert_eq!(
        Vault::create(dir.path(), PASSPHRASE).map(|_| ()),
        Err(VaultError::AlreadyThere),
        "a vault is never overwritten"
    );
}

#[test]
fn a_secret_kept_elsewhere_opens_it_too() {
    let dir = tempfile::tempdir().expect("a folder");
    let secret = Vault::fresh_secret().expect("randomness");
    let mut made = vault(dir.path());
    made.add_external(&secret).expect("a second way in");
    drop(made);
    assert_eq!(Vault::slots(dir.path()), Ok(vec![SlotKind::Passphrase, SlotKind::External]), "both ways show");
    assert!(Vault::open(dir.path(), &Key::External(&secret)).is_ok(), "the secret opens it");
    let other = Vault::fresh_secret().expect("randomness");
    assert_eq!(
        Vault::open(dir.path(), &Key::External(&other)).map(|_| ()),
        Err(VaultError::WrongSecret),
        "another secret does not"
    );
    let mut again = open(dir.path()).expect("the passphrase still does");
    again.remove_external().expect("the second way goes");
    drop(again);
    assert_eq!(Vault::open(dir.path(), &Key::External(&secret)).map(|_| ()), Err(VaultError::NoSlot), "and is gone");
}

#[test]
fn the_passphrase_can_change() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut made = vault(dir.path());
    assert_eq!(
        made.change_passphrase("not this one", "another good one"),
        Err(VaultError::WrongPassphrase),
        "the old one is asked for"
    );
    made.change_passphrase(PASSPHRASE, "another good one").expect("it changes");
    drop(made);
    assert_eq!(open(dir.path()).map(|_| ()), Err(VaultError::WrongPassphrase), "the old one no longer opens it");
    assert!(Vault::open(dir.path(), &Key::Passphrase("another good one")).is_ok(), "the new one does");
}

#[test]
fn search_finds_what_people_type() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = vault(dir.path());
    let texts = [
        "无线耳机 退款申请",
        "返金をお願いします カメラ",
        "Größe 42 Straße",
        "Café crème à l'été",
        "Tracking LX-4711-88 CN",
        "Smørrebrød Łódź",
        "헤드폰 환불",
    ];
    for text in texts {
        vault.add_order(&order(text), today(), text).expect("an order is added");
    }
    let table: [(&str, &[usize]); 20] = [
        ("退款", &[0]),
        ("耳机", &[0]),
        ("机", &[0]),
        ("款退", &[]),
        ("返金", &[1]),
        ("カメラ", &[1]),
        ("メラ", &[1]),
        ("grosse", &[2]),
        ("GRÖSSE", &[2]),
        ("strasse", &[2]),
        ("ete", &[3]),
        ("cafe cr", &[3]),
        ("4711", &[4]),
        ("lx-47", &[4]),
        ("lodz", &[5]),
        ("smor", &[5]),
        ("환불", &[6]),
        ("\"", &[0, 1, 2, 3, 4, 5, 6]),
        ("caf* OR lx", &[]),
        ("NEAR(退 款)", &[]),
    ];
    for (query, wanted) in table {
        let found = vault.list_orders(query, 50).expect("a search never fails");
        let names: Vec<_> =
            found.iter().rev().map(|order| order.facts["trader.name"].as_str().unwrap_or_default()).collect();
        let wanted: Vec<_> = wanted.iter().map(|place| texts[*place]).collect();
        assert_eq!(names, wanted, "`{query}`, the newest first");
    }
}

#[test]
fn a_deleted_order_is_gone_until_it_is_brought_back() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = vault(dir.path());
    let kept = order("Hafen");
    vault.add_order(&kept, today(), "Hafen").expect("added");
    vault.delete_order(kept.id, today()).expect("deleted");
    assert_eq!(vault.list_orders("hafen", 9), Ok(vec![]), "it is not found");
    assert_eq!(vault.order(kept.id), Err(VaultError::NotFound), "nor read");
    vault.restore_order(kept.id, today()).expect("brought back");
    assert_eq!(vault.list_orders("hafen", 9), Ok(vec![kept.clone()]), "it is found again");
    let kinds: Vec<_> = vault.events(kept.id).expect("a history").into_iter().map(|event| event.kind).collect();
    assert_eq!(kinds, ["order_added", "order_deleted", "order_restored"], "the history keeps all of it");
}

#[test]
fn a_change_replaces_facts_and_items_and_moves_the_search() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = vault(dir.path());
    let mut kept = order("Alt");
    vault.add_order(&kept, today(), "Alt").expect("added");
    kept.facts.insert("trader.name".into(), json!("Neu"));
    kept.items.clear();
    vault.change_order(&kept, today(), "Neu").expect("changed");
    assert_eq!(vault.order(kept.id), Ok(kept.clone()), "facts and items are the new ones");
    assert_eq!(vault.list_orders("alt", 9).expect("a search").len(), 0, "the old words are gone");
    assert_eq!(vault.list_orders("neu", 9).expect("a search").len(), 1, "the new ones are found");
}

#[test]
fn letters_are_kept_as_they_were() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = vault(dir.path());
    let kept = order("Brief");
    vault.add_order(&kept, today(), "Brief").expect("added");
    let letter = StoredLetter {
        id: Vault::fresh_id().expect("randomness"),
        kind: "withdrawal".into(),
        lang: "zh-CN".into(),
        beside: Some("de".into()),
        body: json!({ "clauses": ["退款"] }),
        saved_on: today(),
    };
    vault.save_letter(kept.id, &letter, today()).expect("kept");
    assert_eq!(vault.letter(letter.id), Ok(letter.clone()), "it reads back whole");
    assert_eq!(vault.letters(kept.id), Ok(vec![letter]), "and stands with its order");
}

#[test]
fn nothing_plain_reaches_the_disk() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = vault(dir.path());
    let canary = "Kanarienvogel4711";
    let mut kept = order(canary);
    kept.facts.insert("problem.story".into(), json!(canary));
    vault.add_order(&kept, today(), canary).expect("added");
    for entry in fs::read_dir(dir.path()).expect("a folder").flatten() {
        let content = fs::read(entry.path()).expect("a file");
        let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let folded = canary.to_lowercase();
        for form in [canary.as_bytes(), folded.as_bytes(), &wide, PASSPHRASE.as_bytes()] {
            assert!(
                !content.windows(form.len()).any(|part| part == form),
                "{} holds no plain text",
                entry.path().display()
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_text_breaks_the_search(text in "\\PC{0,60}", query in "\\PC{0,20}") {
        thread_local! {
            static SHARED: (tempfile::TempDir, std::cell::RefCell<Vault>) = {
                let dir = tempfile::tempdir().expect("a folder");
                let made = vault(dir.path());
                (dir, std::cell::RefCell::new(made))
            };
        }
        SHARED.with(|(_, shared)| {
            let mut vault = shared.borrow_mut();
            prop_assert_eq!(vault.add_order(&order(&text), today(), &text), Ok(()));
            prop_assert!(vault.list_orders(&query, 5).is_ok());
            Ok(())
        })?;
    }
}
