//! Filings: what each office wants, over every case and every open door, in every language; and packs read back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use redress::case::{CaseFile, Exhibit, ExhibitId};
use redress::desk::{Desk, Knowledge, write_pack};
use redress::error::Error;
use redress::evidence::{SUMS, verify};
use redress::filing::{CheckState, Dossier, FilingPage, PackFile};
use redress::law::{StepState, trial};
use redress::letter::{Enclosed, Suffix};
use redress::vault::Vault;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

fn knowledge() -> Knowledge {
    Knowledge::carried().expect("the carried files are right")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The cases of `tests/cases`, with what people write into letters.
fn cases() -> Vec<(String, CaseFile)> {
    let mut found = Vec::new();
    for entry in fs::read_dir("tests/cases").expect("there are cases").flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|end| end == "json") {
            let json: Json = serde_json::from_str(&fs::read_to_string(&path).expect("text")).expect("JSON");
            let mut case: CaseFile = serde_json::from_value(json["case"].clone()).expect("a case");
            for (fact, value) in [
                ("consumer.name", "Anna Weber"),
                ("trader.name", "Example Trading"),
                ("problem.story", "2. Das Licht *flackert*."),
            ] {
                case.facts.entry(fact.to_owned()).or_insert_with(|| json!(value));
            }
            found.push((path.display().to_string(), case));
        }
    }
    assert!(found.len() > 20, "the cases are there");
    found
}

fn dossier(knowledge: &Knowledge, case: &CaseFile, door: &str, exhibits: Vec<Exhibit>) -> Dossier {
    let situation = knowledge.situation(case, day("2026-11-25")).expect("a case");
    knowledge.dossier(situation, door, (exhibits, Vec::new()), knowledge.locales.first()).expect("an open door")
}

#[test]
fn every_door_has_a_filing_and_every_own_filing_its_sources() {
    let knowledge = knowledge();
    let none: Vec<&str> = knowledge
        .doors
        .all()
        .filter(|door| knowledge.filings.of(door).is_none())
        .map(|door| door.id.as_str())
        .collect();
    assert!(none.is_empty(), "no filing serves {none:?}");
    for filing in knowledge.filings.all() {
        let served =
            knowledge.doors.all().filter(|door| knowledge.filings.of(door).is_some_and(|own| own.id == filing.id));
        assert!(served.count() > 0, "{} serves a door", filing.id);
        for pinpoint in &filing.basis {
            assert!(knowledge.book.source(pinpoint).is_some(), "{}: {pinpoint:?} is a source", filing.id);
        }
        let ids: BTreeSet<&str> = filing.evidence.iter().map(|wanted| wanted.kind.as_str()).collect();
        assert_eq!(ids.len(), filing.evidence.len(), "{}: each kind of evidence once", filing.id);
    }
}

/// Each open door of a case, with its form in each language.
fn each_form(knowledge: &Knowledge, name: &str, case: &CaseFile, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let situation = knowledge.situation(case, day("2026-11-25")).expect("a case");
    let found = knowledge.assess(&situation).expect("assessed");
    let mut seen = BTreeSet::new();
    for step in found.route.iter().filter(|step| step.state == StepState::Now) {
        let door = step.body.as_deref().expect("a door");
        let filing = knowledge.filings.of(knowledge.doors.get(door).expect("known")).expect("served");
        if !wanted(&filing.id) {
            continue;
        }
        let dossier = dossier(knowledge, case, door, Vec::new());
        let mut shapes: BTreeSet<Vec<(String, CheckState)>> = BTreeSet::new();
        for tag in knowledge.locales.tags() {
            let locale = knowledge.locale(tag).expect("a language");
            let page = knowledge.filing(&dossier, door, (Some(tag), None), locale);
            let page = page.unwrap_or_else(|error| panic!("{name}, {door}, {tag}: {}", error.message(locale)));
            whole(&page, &format!("{name}, {door}, {tag}"));
            shapes.insert(page.fields.iter().map(|field| (field.id.clone(), loosely(field.state))).collect());
        }
        assert_eq!(shapes.len(), 1, "{name}, {door}: the same fields are filled in each language");
        seen.insert(filing.id.clone());
    }
    seen
}

#[test]
fn every_open_door_of_every_case_has_a_form_in_every_language() {
    let knowledge = knowledge();
    let mut seen = BTreeSet::new();
    for (name, case) in cases() {
        seen.extend(each_form(&knowledge, &name, &case, |_| true));
    }
    // The doors' own cases for the bodies that no case above leads to.
    for entry in fs::read_dir("tests/doors").expect("there are cases").flatten() {
        let (name, text) = (entry.file_name().display().to_string(), fs::read_to_string(entry.path()).expect("text"));
        for case in trial::read(&name, &text).expect("a case file") {
            let file = CaseFile { today: Some(case.today), ..CaseFile::new(case.facts.clone(), case.items.clone()) };
            let found = each_form(&knowledge, &format!("{name}: {}", case.name), &file, |id| !seen.contains(id));
            seen.extend(found);
        }
    }
    let never: Vec<&str> =
        knowledge.filings.all().map(|filing| filing.id.as_str()).filter(|id| !seen.contains(*id)).collect();
    assert!(never.is_empty(), "no case leads to {never:?}: write one");
}

/// A limit of characters is met in one language and missed in another.
fn loosely(state: CheckState) -> CheckState {
    if state == CheckState::Over { CheckState::There } else { state }
}

/// No text is wanting, and what vanishes first stands first.
fn whole(page: &FilingPage, place: &str) {
    let words = page
        .fields
        .iter()
        .flat_map(|field| [&field.label, &field.value])
        .chain(page.fields.iter().filter_map(|field| field.note.as_ref()));
    let checks = page
        .checks
        .iter()
        .flat_map(|check| [&check.words, &check.state_words])
        .chain(page.checks.iter().filter_map(|check| check.cure.as_ref()));
    for text in words.chain(checks).chain([&page.title]).chain(&page.files) {
        let left = ["filing-", "evidence-", "fact-", "letter-", "{"].iter().find(|left| text.starts_with(**left));
        assert!(left.is_none() && !text.contains("{$"), "{place}: `{text}`");
    }
    let dated: Vec<Option<&String>> = page.checks.iter().map(|check| check.gone_by.as_ref()).collect();
    let first = dated.iter().take_while(|day| day.is_some()).count();
    assert!(dated[first..].iter().all(Option::is_none), "{place}: what vanishes stands first");
    assert!(dated[..first].is_sorted(), "{place}: the nearest day before the others");
    let labels: BTreeSet<&str> = page.fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(labels.len(), page.fields.len(), "{place}: each field once");
}

/// The lamp from France: faulty, refused, in the Union.
fn lamp() -> CaseFile {
    serde_json::from_value(json!({ "format": "redress-case/1", "today": "2026-11-25", "facts": {
        "consumer.country": "DE", "consumer.name": "Anna Weber", "consumer.address": "Lindenstr. 12", "consumer.email": "a@example.org",
        "consumer.private_purpose": true, "trader.country": "FR", "trader.name": "Boutique Lune", "trader.address": "3 rue X, Paris",
        "trader.kind": "business", "trader.directs_activity": true, "platform.role": "none", "contract.date": "2026-10-20",
        "contract.channel": "online", "contract.type": "sale", "price.total": "125.90 EUR", "delivery.delivered_on": "2026-10-27",
        "payment.method": "credit_card", "payment.scheme": "visa", "payment.on": "2026-10-20", "problem.kind": "defective",
        "problem.noticed_on": "2026-10-28", "notice.complaint_on": "2026-10-29", "reply.kind": "refused", "reply.on": "2026-11-05",
        "wish": "refund" }, "items": [{ "item.kind": "goods", "item.name": "Lampe", "item.condition": "new",
        "item.delivered_on": "2026-10-27", "item.defect_on": "2026-10-28" }] }))
    .expect("a case file")
}

/// A page of the press as an exhibit, each with words of its own.
fn exhibits(knowledge: &Knowledge, number: u128) -> Vec<(Exhibit, Vec<u8>)> {
    let situation = knowledge.situation(&lamp(), day("2026-11-25")).expect("a case");
    let make = |place: u128| {
        let mut letter = knowledge.draft(&situation, redress::letter::CHRONOLOGY, "en", None).expect("drafted");
        letter.clauses.truncate(2);
        letter.clauses[1].theirs = format!("Paper number{place}");
        let file = knowledge.write(&letter, Suffix::Pdf, knowledge.locales.first()).expect("printed");
        let pages = press::pages(&file).expect("a PDF");
        let exhibit = Exhibit {
            id: ExhibitId(Uuid::from_u128(place)),
            kind: if place == 0 { "order_confirmation" } else { "messages" }.into(),
            name: format!("paper {place}.pdf"),
            on: Some(day("2026-10-20")),
            added_on: day("2026-11-25"),
            media: "application/pdf".into(),
            size: file.len() as u64,
            sha256: hex::encode(Sha256::digest(&file)),
            pages: u32::try_from(pages).expect("few"),
            removed_on: None,
        };
        (exhibit, file)
    };
    (0..number).map(make).collect()
}

fn text(file: &Path) -> String {
    let read = Command::new("pdftotext").arg(file).arg("-").output().expect("poppler-utils is installed");
    assert!(read.status.success(), "{} is a PDF", file.display());
    String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn thirty_exhibits_fit_into_eight_files_and_read_back() {
    let knowledge = knowledge();
    let (described, files): (Vec<Exhibit>, Vec<Vec<u8>>) = exhibits(&knowledge, 30).into_iter().unzip();
    let dossier = dossier(&knowledge, &lamp(), "de-ecc", described);
    let reader = knowledge.locale("en").expect("English");
    let page = knowledge.filing(&dossier, "de-ecc", (Some("de"), Some("en")), reader).expect("a page");
    assert!(
        page.files.len() <= 8 && page.limits.iter().any(|limit| limit.contains('8')),
        "the centre's limit: {:?}",
        page.files
    );
    let pack = knowledge.pack(&dossier, "de-ecc", ("de", Some("en")), &files, reader).expect("a pack");
    let handed_in = |file: &&PackFile| !file.name.contains('/') && file.name != SUMS;
    assert_eq!(
        pack.iter().filter(handed_in).map(|file| &file.name).collect::<Vec<_>>(),
        page.files.iter().collect::<Vec<_>>(),
        "as announced"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("pack");
    write_pack(&place, &pack).expect("written");
    assert_eq!(verify(&place).expect("a list"), (pack.len() - 1, vec![]), "each file is in the list");
    let again = write_pack(&place, &pack);
    assert!(matches!(again, Err(Error::FolderTaken { .. })), "nothing is written over");
    let form = text(&place.join(&page.files[0]));
    assert!(form.contains("Anna Weber") && form.contains("Boutique Lune") && form.contains("125,90 EUR"), "{form}");
    let chronology = text(&place.join(&page.files[1]));
    assert!(chronology.contains("27. Oktober 2026"), "{chronology}");
    let proof = text(&place.join(page.files.last().expect("exhibits")));
    for (number, exhibit) in dossier.exhibits.iter().enumerate() {
        let kind = if number == 0 { "Bestellbestätigung" } else { "Nachrichten" };
        assert!(
            proof.contains(&format!("Beleg {}: {kind}", number + 1)),
            "exhibit {number} is listed, the confirmation first"
        );
        assert!(proof.contains(&exhibit.sha256), "with its hash");
    }
    assert!((0..30).all(|place| proof.contains(&format!("number{place}"))), "every page is there");
}

#[test]
fn a_sent_letter_goes_into_the_pack_as_it_went_out() {
    let knowledge = knowledge();
    let folder = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(&folder.path().join("vault"), "correct horse battery staple").expect("a vault");
    let mut desk =
        Desk { knowledge: &knowledge, vault: &mut vault, today: day("2026-11-25"), locale: knowledge.locales.first() };
    let case = lamp();
    let order = desk.add_order(case.facts, case.items).expect("added");
    let letter = desk.draft_letter(order, "nonconformity", "fr", Some("en")).expect("drafted");
    let kept = desk.save_letter(order, &letter, None).expect("kept");
    desk.send_letter(order, kept, "registered_letter").expect("sent");
    let sent = desk.sent_file(kept).expect("read").1;
    let page = desk.read_order(order).expect("read");
    let asked = page.gaps.iter().any(|gap| gap.evidence.kind == "letter_to_trader");
    assert!(!asked, "a letter that went out from here is not asked for");
    for (door, lang) in
        [("eu-small-claims", "fr"), ("de-ecc", "de"), ("visa-not-as-described", "ja"), ("econsumer", "es")]
    {
        let place = desk.save_pack(order, door, (lang, None), folder.path()).expect("a pack");
        let (right, flaws) = verify(&place).expect("a list");
        assert!(right >= 2 && flaws.is_empty(), "{door}: {flaws:?}");
        let originals: Vec<Vec<u8>> = fs::read_dir(&place)
            .expect("a folder")
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .flat_map(|entry| fs::read_dir(entry.path()).expect("a folder").flatten())
            .map(|entry| fs::read(entry.path()).expect("read"))
            .collect();
        assert_eq!(originals, std::slice::from_ref(&sent), "{door}: byte by byte");
    }
    let again = desk.save_pack(order, "de-ecc", ("de", None), folder.path()).expect("a second pack");
    assert!(again.to_string_lossy().ends_with("(2)"), "beside the first: {}", again.display());
    let page = desk.read_order(order).expect("read");
    assert!(page.events.iter().any(|event| event.words.contains("Pack saved")), "it is in the history");
    let shut = desk.filing(order, "kr-kca-cross", None, None);
    assert!(matches!(shut, Err(Error::DoorShut { .. })), "no pack for a door that is not this person's");
}

#[test]
fn evidence_is_asked_for_until_it_is_there() {
    let knowledge = knowledge();
    let folder = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(&folder.path().join("vault"), "correct horse battery staple").expect("a vault");
    let mut desk =
        Desk { knowledge: &knowledge, vault: &mut vault, today: day("2026-11-25"), locale: knowledge.locales.first() };
    let order = desk.add_order(lamp().facts, lamp().items).expect("added");
    let page = desk.read_order(order).expect("read");
    let kinds: Vec<&str> = page.gaps.iter().map(|gap| gap.evidence.kind.as_str()).collect();
    assert_eq!(kinds[0], "listing", "offers vanish first: 30 days after the order");
    assert_eq!(page.gaps[0].gone_by.as_deref(), Some("2026-11-19"));
    assert!(kinds.contains(&"fault_media") && !kinds.contains(&"import_bill"), "what this case wants: {kinds:?}");
    let page =
        desk.add_exhibit(order, ("fault_media", "../../etc/photo.txt", None), b"a note on the fault").expect("added");
    assert!(!page.gaps.iter().any(|gap| gap.evidence.kind == "fault_media"), "what is there is not asked for");
    assert_eq!(page.exhibits[0].name, "photo.txt", "a name, and no way to anywhere");
    let id = page.exhibits[0].id.0;
    let twice = desk.add_exhibit(order, ("other", "copy", None), b"a note on the fault");
    assert!(matches!(twice, Err(Error::ExhibitThere { .. })), "the same bytes once");
    assert_eq!(desk.exhibit_file(id).expect("read").1, b"a note on the fault", "as they came");
    let page = desk.remove_exhibit(id).expect("removed");
    assert!(
        page.exhibits[0].removed && page.gaps.iter().any(|gap| gap.evidence.kind == "fault_media"),
        "asked for again"
    );
    let page = desk.restore_exhibit(id).expect("brought back");
    assert!(!page.exhibits[0].removed && page.events.len() >= 4, "each is in the history");
    for (kind, file, refused) in [
        ("fault_media", vec![], "file-empty"),
        ("selfie", vec![1], "unknown"),
        ("other", vec![0; 50 * 1024 * 1024 + 1], "file-too-large"),
    ] {
        let error = desk.add_exhibit(order, (kind, "x", None), &file).expect_err("refused");
        assert_eq!(error.id(), refused, "{}", error.message(knowledge.locales.first()));
    }
}

#[test]
fn too_long_and_too_many_are_told_with_the_cure() {
    let knowledge = knowledge();
    let mut case = lamp();
    case.facts.insert("consumer.country".into(), json!("GB"));
    case.facts.insert("trader.country".into(), json!("GB"));
    case.facts.insert("problem.story".into(), json!("It flickers. ".repeat(120)));
    let dossier = dossier(&knowledge, &case, "gb-county-court", Vec::new());
    let page =
        knowledge.filing(&dossier, "gb-county-court", (Some("en"), None), knowledge.locale("en").expect("English"));
    let page = page.expect("a page");
    let long = page.checks.iter().find(|check| check.id == "field-particulars").expect("the particulars");
    assert_eq!(long.state, CheckState::Over);
    assert!(
        long.cure.as_ref().is_some_and(|cure| cure.contains("1080")),
        "the court's limit and the cure: {:?}",
        long.cure
    );
}

#[test]
fn what_lies_with_a_letter_is_listed_and_goes_along_in_a_mail() {
    let knowledge = knowledge();
    let folder = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(&folder.path().join("vault"), "correct horse battery staple").expect("a vault");
    let mut desk =
        Desk { knowledge: &knowledge, vault: &mut vault, today: day("2026-11-25"), locale: knowledge.locales.first() };
    let mut case = lamp();
    case.facts.insert("consumer.email".into(), json!("anna@example.org"));
    case.facts.insert("trader.email".into(), json!("service@example.fr"));
    let order = desk.add_order(case.facts, case.items).expect("added");
    let said = "The lamp flickers since Monday.";
    let page = desk.add_exhibit(order, ("messages", "chat.txt", None), said.as_bytes()).expect("kept");
    let exhibit = page.exhibits[0].id.0;
    let mut letter = desk.draft_letter(order, "nonconformity", "fr", None).expect("drafted");
    letter.enclosures = vec![Enclosed { exhibit, words: "Messages (chat.txt)".into() }];
    let listed = String::from_utf8(desk.letter_file(&letter, Suffix::Txt).expect("text")).expect("UTF-8");
    assert!(listed.contains("Messages (chat.txt)"), "it is listed: {listed}");
    let mail = desk.letter_file(&letter, Suffix::Eml).expect("a mail");
    let mail = mail_parser::MessageParser::default().parse(&mail).expect("it reads back");
    let attached: Vec<_> = mail.attachments().map(|part| part.contents().to_vec()).collect();
    assert_eq!(attached, [said.as_bytes().to_vec()], "byte by byte as it was kept");
}
