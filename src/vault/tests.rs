//! What only the inside can test: older and newer files, changes cut short, damage page by page, keys that never show.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use serde_json::json;
use sha2::Digest as _;

use super::keys::Secret;
use super::{Key, Vault, VaultError, database, events, fold, folder, migrate, orders, search};
use crate::case::{Exhibit, ExhibitId, Facts, Order, OrderId};
use crate::vault::StoredLetter;

const PASSPHRASE: &str = "correct horse battery";

fn today() -> NaiveDate {
    "2026-11-25".parse().expect("a day")
}

fn order(name: &str) -> Order {
    let facts = Facts::from_iter([("trader.name".to_owned(), json!(name))]);
    Order { id: OrderId(Vault::fresh_id().expect("randomness")), facts: facts.clone(), items: vec![facts] }
}

fn letter() -> StoredLetter {
    StoredLetter {
        id: Vault::fresh_id().expect("randomness"),
        kind: "a-kind".into(),
        lang: "ja".into(),
        beside: None,
        body: json!(["返金"]),
        saved_on: today(),
    }
}

fn open(dir: &Path) -> Result<Vault, VaultError> {
    Vault::open(dir, &Key::Passphrase(PASSPHRASE))
}

fn content(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(dir).expect("a folder").flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "db" || end == "json"));
    files.sort();
    files.into_iter().map(|path| (path.display().to_string(), fs::read(&path).expect("a file"))).collect()
}

fn copied(dir: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for entry in fs::read_dir(dir).expect("a folder").flatten() {
        fs::copy(entry.path(), copy.path().join(entry.file_name())).expect("copied");
    }
    copy
}

#[test]
fn an_older_file_is_copied_then_brought_up() {
    let dir = tempfile::tempdir().expect("a folder");
    let kept = order("退款 Größe");
    let mut old = Vault::create_as(dir.path(), PASSPHRASE, 1).expect("an older vault");
    let facts = orders::as_json(&kept.facts).expect("facts are text");
    let change = old.change().expect("a change");
    change
        .execute(
            "INSERT INTO orders (id, facts, words, added_on) VALUES (?1, ?2, '退款 Größe', '2026-01-02')",
            (kept.id.0.to_string(), facts),
        )
        .expect("an order as version 1 kept it");
    super::items::replace(&change, &kept.id.0.to_string(), &kept.items).expect("its items");
    change.commit().expect("kept");
    drop(old);
    let now = migrate::today();
    let taken = dir.path().join(format!("redress-before-{now}.db"));
    fs::write(&taken, "an earlier copy").expect("written");

    let mut vault = open(dir.path()).expect("it opens and is brought up");
    assert_eq!(migrate::version(&vault.db), Ok(now), "it is of today's version");
    assert_eq!(vault.list_orders("grosse 款", 9), Ok(vec![kept.clone()]), "older orders are found by their words");
    assert_eq!(vault.save_letter(kept.id, &letter(), today()), Ok(()), "and the vault can be worked with");
    assert_eq!(fs::read(&taken).expect("a file"), b"an earlier copy", "an earlier copy is never written over");
    let copy =
        database::open(&dir.path().join(format!("redress-before-{now}-2.db")), &vault.key).expect("the copy opens");
    assert_eq!(migrate::version(&copy), Ok(1), "the copy is of the older version, under the same key");
    let count: i64 = copy.query_row("SELECT count(*) FROM orders", [], |row| row.get(0)).expect("a count");
    assert_eq!(count, 1, "and holds the order");
    drop((vault, copy));
    drop(open(dir.path()).expect("it opens again"));
    assert!(!dir.path().join(format!("redress-before-{now}-3.db")).exists(), "a file of today's version is not copied");
}

#[test]
fn a_newer_file_is_left_alone() {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    vault.db.pragma_update(None, "user_version", migrate::today() + 1).expect("a later version");
    drop(vault);
    let before = content(dir.path());
    assert_eq!(open(dir.path()).map(drop), Err(VaultError::Newer), "a later program's vault is not ours to change");
    assert_eq!(content(dir.path()), before, "not a byte of it");
}

#[test]
fn a_change_cut_short_never_was() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    let kept = order("Hafen");
    vault.add_order(&kept, today(), "Hafen").expect("added");
    let change = vault.change().expect("a change");
    change.execute("UPDATE orders SET facts = '{}', words = 'x'", []).expect("half a change");
    search::forget(&change, 1).expect("half a change");
    events::add(&change, kept.id, "order_changed", "", today()).expect("half a change");
    let killed = copied(dir.path());
    drop(change);
    drop(vault);
    for (folder, why) in [(killed.path(), "killed in the middle"), (dir.path(), "given up in the middle")] {
        let vault = open(folder).expect("it opens");
        assert_eq!(vault.list_orders("hafen", 9), Ok(vec![kept.clone()]), "{why}: the order is as it was, and found");
        assert_eq!(vault.events(kept.id).expect("a history").len(), 1, "{why}: nothing happened");
        assert_eq!(vault.check(), Ok(()), "{why}: the file is whole");
    }
}

#[test]
fn what_was_answered_survives_a_kill() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    let kept = order("Hafen");
    vault.add_order(&kept, today(), "Hafen").expect("added");
    let killed = copied(dir.path());
    assert!(killed.path().join("redress.db-wal").exists(), "the change still stands in the log beside the file");
    assert_eq!(open(killed.path()).expect("it opens").order(kept.id), Ok(kept), "and is not lost");
}

#[test]
fn the_history_only_grows() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    let kept = order("Hafen");
    vault.add_order(&kept, today(), "Hafen").expect("added");
    for sql in ["UPDATE events SET kind = 'x'", "DELETE FROM events", "REPLACE INTO events SELECT * FROM events"] {
        assert!(vault.db.execute(sql, []).is_err(), "`{sql}` is refused");
    }
    assert_eq!(vault.events(kept.id).expect("a history").len(), 1, "and changed nothing");
    let nobody = order("x").id;
    assert_eq!(vault.note_event(nobody, "order_added", "", today()), Err(VaultError::NotFound), "no order, no event");
}

#[test]
fn damage_in_any_page_shows_on_opening_and_changes_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    vault.add_external(&[7; 32]).expect("a second way in, which takes no time to open");
    for turn in 0..200 {
        vault.add_order(&order(&format!("Haus {turn}")), today(), "Haus am See").expect("added");
    }
    drop(vault);
    let whole = fs::read(dir.path().join(folder::DATABASE)).expect("a file");
    assert!(whole.len() > 20 * 4096, "there are pages to damage");
    let flipped = (0..whole.len() / 4096).map(|page| {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 2000] ^= 1;
        bytes
    });
    let cut = [0, 1, 100, 4096, whole.len() / 2, whole.len() - 4096, whole.len() - 1].map(|end| whole[..end].to_vec());
    for (turn, bytes) in flipped.chain(cut).enumerate() {
        fs::write(dir.path().join(folder::DATABASE), &bytes).expect("written");
        let before = content(dir.path());
        let outcome = Vault::open(dir.path(), &Key::External(&[7; 32])).map(drop);
        assert_eq!(
            outcome,
            Err(VaultError::Damaged),
            "damage {turn} of {}, {}: the key is right, the file is not",
            whole.len(),
            bytes.len()
        );
        assert_eq!(content(dir.path()), before, "damage {turn}: not a byte was changed");
    }
    fs::write(dir.path().join(folder::DATABASE), &whole).expect("written");
    assert!(open(dir.path()).is_ok(), "the file put back opens again");
}

#[test]
fn damage_beside_an_unfinished_log_changes_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    vault.add_order(&order("Haus"), today(), "Haus").expect("added");
    let killed = copied(dir.path());
    let path = killed.path().join(folder::DATABASE);
    let mut bytes = fs::read(&path).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).expect("written");
    let before = content(killed.path());
    assert_eq!(open(killed.path()).map(drop), Err(VaultError::Damaged), "the file under the log is damaged");
    assert_eq!(content(killed.path()), before, "the log was not written into it");
}

#[test]
fn key_slots_tell_their_damage_from_a_wrong_passphrase() {
    let dir = tempfile::tempdir().expect("a folder");
    drop(Vault::create(dir.path(), PASSPHRASE).expect("a vault"));
    let path = dir.path().join(folder::KEYSLOTS);
    let whole = fs::read_to_string(&path).expect("a file");
    let digit = whole.find("\"salt\": \"").expect("a salt") + 9;
    let other = if whole.as_bytes()[digit] == b'0' { "1" } else { "0" };
    let table = [
        ("another salt", [&whole[..digit], other, &whole[digit + 1..]].concat(), VaultError::KeySlotsDamaged),
        ("cheap stretching", whole.replace("65536", "1024"), VaultError::KeySlotsDamaged),
        ("an unknown key", whole.replacen("\"format\"", "\"hint\": 1, \"format\"", 1), VaultError::KeySlotsDamaged),
        ("half a file", whole[..whole.len() / 2].into(), VaultError::KeySlotsDamaged),
        ("no file to speak of", String::new(), VaultError::KeySlotsDamaged),
        ("a later format", whole.replace("redress-keys/1", "redress-keys/2"), VaultError::Newer),
    ];
    for (why, text, wanted) in table {
        fs::write(&path, text).expect("written");
        let before = content(dir.path());
        assert_eq!(open(dir.path()).map(drop), Err(wanted), "{why}");
        assert_eq!(content(dir.path()), before, "{why}: not a byte was changed");
    }
}

#[test]
fn a_making_cut_short_is_begun_again_and_a_lost_file_is_not() {
    let dir = tempfile::tempdir().expect("a folder");
    drop(Vault::create(dir.path(), PASSPHRASE).expect("a vault"));
    fs::rename(dir.path().join(folder::DATABASE), dir.path().join("elsewhere.db")).expect("moved");
    assert_eq!(open(dir.path()).map(drop), Err(VaultError::Damaged), "the keys wait for their database");
    let again = Vault::create(dir.path(), PASSPHRASE).map(drop);
    assert_eq!(again, Err(VaultError::AlreadyThere), "keys are never written over");
    fs::rename(dir.path().join("elsewhere.db"), dir.path().join(folder::UNFINISHED)).expect("moved");
    assert!(!Vault::exists(dir.path()), "a database that never got its name holds nothing yet");
    assert!(Vault::create(dir.path(), PASSPHRASE).is_ok(), "so the making begins again");
}

#[test]
fn one_letter_has_one_order() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    let (mine, other) = (order("Mine"), order("Other"));
    vault.add_orders(&[(&mine, "mine"), (&other, "other")], today()).expect("added");
    let mut letter = letter();
    vault.save_letter(mine.id, &letter, today()).expect("saved");
    letter.body = json!(["返金してください"]);
    vault.save_letter(mine.id, &letter, today()).expect("saved again");
    assert_eq!(vault.letters(mine.id), Ok(vec![letter.clone()]), "the later state stands in place of the earlier");
    assert_eq!(vault.save_letter(other.id, &letter, today()), Err(VaultError::AlreadyThere), "it stays with its order");
    assert_eq!(vault.save_letter(order("x").id, &letter, today()), Err(VaultError::NotFound), "no order, no letter");
    assert_eq!(vault.add_orders(&[(&order("New"), "new"), (&mine, "mine")], today()), Err(VaultError::AlreadyThere));
    assert_eq!(vault.list_orders("new", 9), Ok(vec![]), "of many orders all are added, or none");
}

#[test]
fn the_bytes_of_an_exhibit_never_change() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    let kept = order("Haus");
    vault.add_order(&kept, today(), "haus").expect("added");
    let file = b"%PDF-1.7 proof".repeat(1000);
    let exhibit = Exhibit {
        id: ExhibitId(Vault::fresh_id().expect("randomness")),
        kind: "a-kind".into(),
        name: "退款.pdf".into(),
        on: Some(today()),
        added_on: today(),
        media: "application/pdf".into(),
        size: file.len() as u64,
        sha256: hex::encode(sha2::Sha256::digest(&file)),
        pages: 2,
        removed_on: None,
    };
    assert_eq!(
        vault.add_exhibit(order("x").id, &exhibit, &file, today()),
        Err(VaultError::NotFound),
        "no order, no exhibit"
    );
    vault.add_exhibit(kept.id, &exhibit, &file, today()).expect("added");
    assert_eq!(
        vault.add_exhibit(kept.id, &exhibit, &file, today()),
        Err(VaultError::AlreadyThere),
        "the same bytes once"
    );
    assert_eq!(vault.exhibits(kept.id), Ok(vec![exhibit.clone()]), "it stands with its order");
    assert_eq!(vault.exhibit(exhibit.id), Ok((exhibit.clone(), file)), "byte by byte");
    for sql in [
        "UPDATE exhibit_files SET file = x'00'",
        "DELETE FROM exhibit_files",
        "UPDATE exhibits SET sha256 = ''",
        "UPDATE exhibits SET name = 'other'",
        "DELETE FROM exhibits",
    ] {
        assert!(vault.db.execute_batch(sql).is_err(), "`{sql}` is refused");
    }
    assert_eq!(vault.restore_exhibit(exhibit.id, today()), Err(VaultError::NotFound), "it is not removed");
    assert_eq!(vault.remove_exhibit(exhibit.id, today()), Ok(kept.id));
    assert_eq!(vault.remove_exhibit(exhibit.id, today()), Err(VaultError::NotFound), "it is removed already");
    let removed = Exhibit { removed_on: Some(today()), ..exhibit.clone() };
    assert_eq!(vault.exhibits(kept.id), Ok(vec![removed]), "marked, not gone");
    assert_eq!(vault.restore_exhibit(exhibit.id, today()), Ok(kept.id));
    let kinds: Vec<_> = vault.events(kept.id).expect("a history").into_iter().map(|event| event.kind).collect();
    assert_eq!(kinds, ["order_added", "exhibit_added", "exhibit_removed", "exhibit_restored"]);
    drop(vault);
    let plain = content(dir.path());
    assert!(plain.iter().all(|(_, bytes)| !bytes.windows(14).any(|part| part == b"%PDF-1.7 proof")), "encrypted");
    assert_eq!(open(dir.path()).expect("opened").exhibits(kept.id), Ok(vec![exhibit]), "kept over closing");
}

#[test]
fn folding_levels_what_people_type_differently() {
    let table = [
        ("Größe: ＸＬ, Crème", "grosse xl creme"),
        ("İstanbul ISPARTA ısı", "istanbul isparta isi"),
        ("Łódź Smørrebrød Œuvre Æsir", "lodz smorrebrod oeuvre aesir"),
        ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
        ("ｶﾞｽ ガス", "ガ ス ガ ス"),
        ("退款AB-12耳机", "退 款 ab 12 耳 机"),
        ("हिन्दी", "हिन्दी"),
        ("한글", "한 글"),
        ("... \0 – „“", ""),
    ];
    for (text, wanted) in table {
        assert_eq!(fold(text), wanted, "`{text}`");
        assert_eq!(fold(wanted), wanted, "`{text}`: folded text stays as it is");
    }
}

#[test]
fn a_long_or_strange_query_is_no_error() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    let kept = order("Haus");
    vault.add_order(&kept, today(), "haus 退款").expect("added");
    let long = ["haus ".repeat(5000), "退".repeat(5000), "h".repeat(100_000), "退a".repeat(5000)];
    for query in
        long.iter().map(String::as_str).chain(["\"", "(", "haus AND", "-haus", "haus:", "^haus", "\0", "NEAR("])
    {
        assert!(vault.list_orders(query, 9).is_ok(), "whatever is typed or pasted is looked for");
    }
    assert_eq!(vault.list_orders(&long[0], 9), Ok(vec![kept]), "a pasted text still finds");
}

#[test]
fn keys_never_show() {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = Vault::create(dir.path(), PASSPHRASE).expect("a vault");
    let secret = Secret::random().expect("randomness");
    let shown = format!("{vault:?} {secret:?} {:?} {:?}", Key::Passphrase(PASSPHRASE), Key::External(&[65; 32]));
    assert!(!shown.contains(PASSPHRASE) && !shown.contains("65") && !shown.contains("x'"), "{shown}");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().expect("a folder");
    let dir = dir.path().join("vault");
    let mut vault = Vault::create(&dir, PASSPHRASE).expect("a vault");
    vault.add_order(&order("Haus"), today(), "haus").expect("added");
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700, "the folder is its owner's");
    for entry in fs::read_dir(&dir).expect("a folder").flatten() {
        assert_eq!(mode(&entry.path()), 0o600, "{} is its owner's", entry.path().display());
    }
}
