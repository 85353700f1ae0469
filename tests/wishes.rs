//! What a person wishes for, and the rights that give it.

use std::collections::BTreeSet;

use redress::advice::RightWords;
use redress::carried;
use redress::case::CaseFile;
use redress::desk::Knowledge;
use redress::law::EntitlementStatus;
use serde_json::json;

fn knowledge() -> Knowledge {
    Knowledge::carried().expect("the carried files are right")
}

/// The rights that hold for a broken kettle from a shop in Germany.
fn holding(knowledge: &Knowledge, wish: Option<&str>) -> Vec<RightWords> {
    let mut case: CaseFile = serde_json::from_value(json!({
        "format": "redress-case/1", "today": "2026-11-25",
        "facts": { "consumer.country": "DE", "trader.country": "DE", "trader.kind": "business",
                   "consumer.private_purpose": true, "contract.channel": "online", "contract.type": "sale",
                   "contract.date": "2026-09-01", "delivery.delivered_on": "2026-09-05",
                   "problem.kind": "defective", "problem.noticed_on": "2026-11-01" },
        "items": [{ "item.kind": "goods", "item.condition": "new", "item.traits": [] }]
    }))
    .expect("a case file");
    case.facts.extend(wish.map(|wish| ("wish".to_owned(), json!(wish))));
    let situation = knowledge.situation(&case, "2026-11-25".parse().expect("a day")).expect("a case");
    let found = knowledge.assess(&situation).expect("assessed");
    let advice = knowledge.advise(&situation, &found, knowledge.locales.first());
    advice.rights.into_iter().filter(|right| right.status == EntitlementStatus::Applies).collect()
}

#[test]
fn a_right_says_whether_it_gives_what_is_wished_for() {
    let knowledge = knowledge();
    let gives = |wish| holding(&knowledge, wish).into_iter().filter(|right| right.gives_wish).map(|right| right.id);
    assert!(!holding(&knowledge, None).is_empty(), "a faulty thing gives rights");
    assert_eq!(gives(None).count(), 0, "where nothing is wished for, nothing gives it");
    assert!(gives(Some("repair")).any(|id| id == "conformity"), "a faulty thing is repaired");
    assert_eq!(gives(Some("data")).count(), 0, "a faulty thing gives nobody's data back");
}

#[test]
fn every_remedy_of_a_wish_is_given_by_a_right_and_has_words() {
    let knowledge = knowledge();
    let rights = knowledge.book.packs().flat_map(|pack| pack.rights.iter());
    let given: BTreeSet<String> =
        rights.flat_map(|right| right.remedies.iter().map(|one| one.id.to_string())).collect();
    let idle: Vec<&str> = knowledge.book.wishes.remedies().filter(|remedy| !given.contains(*remedy)).collect();
    assert!(idle.is_empty(), "no right gives {idle:?}");
    let english = knowledge.locales.first();
    for remedy in knowledge.book.wishes.remedies() {
        assert!(english.has(&format!("remedy-{}", remedy.replace('_', "-"))), "{remedy} has words");
    }
}

#[test]
fn a_wrong_list_of_wishes_is_refused_with_its_cure() {
    let place = "assets/law/wishes.toml";
    let others: Vec<_> = carried::FILES.iter().copied().filter(|(path, _)| *path != place).collect();
    for (text, cure) in [
        ("[\"wish\"]\nrefund = [\"refund_price\"]\n", "name the remedies that give it"),
        ("[\"wish\"]\nmoon = [\"refund_price\"]\n", "has no such choice"),
        ("[\"dream\"]\nrefund = [\"refund_price\"]\n", "there is no such fact"),
        ("", "one fact says a wish"),
        ("[\"dream\"]\n[\"wish\"]\n", "one fact says a wish"),
    ] {
        let files: Vec<_> = others.iter().copied().chain([(place, text)]).collect();
        let refused = Knowledge::read(&files).err().expect("it is refused");
        let words = refused.message(knowledge().locales.first());
        assert!(words.contains(place) && words.contains(cure), "{text:?}: {words}");
    }
    assert!(Knowledge::read(&others).is_err(), "and so is none");
}
