//! A letter in its sender's hands: dropped and taken back, edited, compared, sent, proven, answered.

use std::sync::LazyLock;

use chrono::NaiveDate;
use redress::case::{Facts, OrderId};
use redress::desk::{Desk, Knowledge, OrderPage, Reply};
use redress::error::Error;
use redress::letter::{ClauseState, Letter, Suffix};
use redress::vault::Vault;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

/// Read once for all tables.
static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(|| Knowledge::carried().expect("the carried files are right"));

/// An order at a desk whose day can be turned.
struct Table {
    knowledge: &'static Knowledge,
    vault: Vault,
    order: OrderId,
    _folder: TempDir,
}

fn facts(value: &Json) -> Facts {
    serde_json::from_value(value.clone()).expect("facts")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

impl Table {
    fn lay(more: &Json) -> Self {
        let knowledge: &Knowledge = &KNOWLEDGE;
        let folder = tempfile::tempdir().expect("a folder");
        let mut vault = Vault::create(folder.path(), "correct horse battery staple").expect("a vault");
        let mut order = facts(&json!({
            "consumer.country": "DE", "consumer.name": "Anna Weber", "consumer.private_purpose": true, "trader.country": "FR",
            "trader.name": "Boutique", "trader.kind": "business", "trader.directs_activity": true, "platform.role": "none",
            "contract.date": "2026-10-01", "contract.channel": "online", "contract.type": "sale", "price.total": "89.00 EUR",
            "payment.method": "credit_card", "payment.scheme": "visa", "delivery.delivered_on": "2026-10-10",
        }));
        order.extend(facts(more));
        let item = facts(&json!({
            "item.kind": "goods", "item.name": "Lampe", "item.condition": "new", "item.traits": [], "item.price": "89.00 EUR",
            "item.delivered_on": "2026-10-10", "item.defect_minor": false,
        }));
        let mut desk =
            Desk { knowledge, vault: &mut vault, today: day("2026-10-12"), locale: knowledge.locales.first() };
        let order = desk.add_order(order, vec![item]).expect("added");
        Self { knowledge, vault, order, _folder: folder }
    }

    fn on<T>(&mut self, today: &str, visit: impl FnOnce(&mut Desk<'_>, OrderId) -> T) -> T {
        let locale = self.knowledge.locales.first();
        visit(&mut Desk { knowledge: self.knowledge, vault: &mut self.vault, today: day(today), locale }, self.order)
    }

    fn draft(&mut self, today: &str, kind: &str) -> Letter {
        let drafted = self.on(today, |desk, id| desk.draft_letter(id, kind, "de", Some("en")));
        drafted.unwrap_or_else(|error| panic!("{kind}: {}", error.message(self.knowledge.locales.first())))
    }

    fn send(&mut self, today: &str, letter: &Letter) -> OrderPage {
        self.on(today, |desk, id| {
            let kept = desk.save_letter(id, letter, None).expect("kept");
            desk.send_letter(id, kept, "registered_letter").expect("sent")
        })
    }
}

fn drop_clause(mut letter: Letter, ids: &[String]) -> Letter {
    let found = letter.clauses.iter_mut().filter(|clause| ids.contains(&clause.id));
    assert_eq!(found.map(|clause| clause.dropped = true).count(), ids.len(), "{ids:?} are clauses of the letter");
    letter
}

fn fact(page: &OrderPage, name: &str) -> Option<String> {
    page.order.facts.get(name).and_then(Json::as_str).map(str::to_owned)
}

#[test]
fn a_clause_tells_its_facts_and_what_is_lost_without_it() {
    let mut table = Table::lay(&json!({ "problem.kind": "defective", "wish": "repair" }));
    let letter = table.draft("2026-10-12", "nonconformity");
    let clause =
        |id: &str| letter.clauses.iter().find(|clause| clause.id == id).unwrap_or_else(|| panic!("{id} is said"));
    let told: Vec<(&str, &str)> =
        clause("delivered").facts.iter().map(|fact| (fact.fact.as_str(), fact.value.as_str())).collect();
    assert_eq!(told, [("delivery.delivered_on", "10 October 2026")], "in the sender's language, not the letter's");
    assert!(clause("ask-repair").facts.iter().any(|fact| fact.fact == "wish"), "what it is conditioned on counts");
    let dropped: Vec<bool> = letter.clauses.iter().map(|clause| clause.loses.is_some()).collect();
    let droppable: Vec<bool> = letter.clauses.iter().map(|clause| clause.kind.is_droppable()).collect();
    assert_eq!(dropped, droppable, "each clause that can go says what goes with it");
}

/// A letter, what is dropped from it, what falls with that, and the facts that sending it sets or leaves.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    why: String,
    order: Json,
    kind: String,
    #[serde(default)]
    drop: Vec<String>,
    #[serde(default)]
    falls: Vec<String>,
    #[serde(default)]
    sets: Vec<String>,
    #[serde(default)]
    leaves: Vec<String>,
}

#[derive(Deserialize)]
struct Rows {
    case: Vec<Row>,
}

#[test]
fn what_is_dropped_is_in_no_written_form_and_sets_nothing() {
    let text = std::fs::read_to_string("tests/letter_desk.toml").expect("the cases");
    let Rows { case } = toml::from_str(&text).expect("cases");
    for row in case {
        let mut laid = Table::lay(&row.order);
        let whole = laid.draft("2026-10-12", &row.kind);
        let letter = drop_clause(whole.clone(), &row.drop);
        let gone = [&row.drop[..], &row.falls].concat();
        for clause in &letter.clauses {
            let said = letter.as_sent().clauses.iter().any(|other| other.id == clause.id);
            assert_eq!(said, !gone.contains(&clause.id), "{}: {}", row.why, clause.id);
        }
        for suffix in [Suffix::Txt, Suffix::Md, Suffix::Html] {
            let bytes = laid.knowledge.write(&letter, suffix, laid.knowledge.locales.first()).expect("written");
            let text = String::from_utf8(bytes).expect("text");
            let absent =
                |id: &String| whole.clauses.iter().find(|clause| clause.id == *id).map(redress::letter::Clause::plain);
            for words in gone.iter().filter_map(absent).map(|words| words.lines().next().unwrap_or_default().to_owned())
            {
                assert!(!text.contains(&words), "{}: {suffix:?} still says `{words}`", row.why);
            }
        }
        let page = laid.send("2026-10-12", &letter);
        row.sets.iter().for_each(|name| assert!(fact(&page, name).is_some(), "{}: sets {name}", row.why));
        row.leaves.iter().for_each(|name| assert_eq!(fact(&page, name), None, "{}: leaves {name}", row.why));
    }
}

#[test]
fn a_day_that_was_written_over_is_not_waited_for() {
    let mut table = Table::lay(&json!({ "problem.kind": "defective", "wish": "repair" }));
    let mut letter = table.draft("2026-10-12", "nonconformity");
    let by = letter.clauses.iter_mut().find(|clause| clause.id == "by-asked").expect("the day is asked for");
    by.theirs = "Bitte bald.".into();
    let page = table.send("2026-10-12", &letter);
    assert_eq!(fact(&page, "reply.due_on"), None, "nobody knows by when");
}

#[test]
fn a_fresh_draft_shows_what_changed() {
    let mut table = Table::lay(&json!({ "problem.kind": "defective", "wish": "repair", "contract.number": "A-1" }));
    let mut letter = table.draft("2026-10-12", "nonconformity");
    letter.clauses.iter_mut().find(|clause| clause.id == "costs").expect("said").theirs = "Kosten tragen Sie.".into();
    let kept = table.on("2026-10-12", |desk, id| desk.save_letter(id, &letter, None).expect("kept"));
    table.on("2026-10-12", |desk, id| {
        desk.answer(id, "delivery.delivered_on", None, json!("2026-10-09")).expect("noted");
        desk.answer(id, "contract.number", None, Json::Null).expect("taken back");
        desk.answer(id, "problem.story", None, json!("Sie flackert.")).expect("noted");
    });
    let compared = table.on("2026-10-12", |desk, id| desk.compare_letter(id, kept).expect("compared"));
    let state = |id: &str| compared.clauses.iter().find(|clause| clause.id == id).map(|clause| clause.state);
    for (id, wanted) in [
        ("ordered", ClauseState::Same),
        ("costs", ClauseState::Edited),
        ("delivered", ClauseState::Stale),
        ("number", ClauseState::NoLongerSaid),
        ("story", ClauseState::NewlySaid),
    ] {
        assert_eq!(state(id), Some(wanted), "{id}");
    }
    let order: Vec<&str> = compared.clauses.iter().map(|clause| clause.id.as_str()).collect();
    let place = |id: &str| order.iter().position(|known| *known == id).expect("compared");
    assert!(
        place("ordered") < place("number") && place("number") < place("delivered"),
        "in the letter's order: {order:?}"
    );
    let later = table.on("2026-10-20", |desk, id| desk.compare_letter(id, kept).expect("compared"));
    let by = later.clauses.iter().find(|clause| clause.id == "by-asked").map(|clause| clause.state);
    assert_eq!(by, Some(ClauseState::Stale), "an unsent letter's day grows old with it");
}

#[test]
fn a_kept_letter_is_saved_over_and_a_sent_one_followed() {
    let mut table = Table::lay(&json!({ "problem.kind": "defective", "wish": "repair" }));
    let letter = table.draft("2026-10-12", "nonconformity");
    table.on("2026-10-12", |desk, id| {
        let kept = desk.save_letter(id, &letter, None).expect("kept");
        assert_eq!(desk.save_letter(id, &letter, Some(kept)), Ok(kept), "an unsent letter is saved in its own place");
        desk.send_letter(id, kept, "email").expect("sent");
        let frozen = desk.sent_file(kept).expect("read");
        let changed = drop_clause(letter.clone(), &["salutation".to_owned()]);
        let next = desk.save_letter(id, &changed, Some(kept)).expect("a new version");
        assert_ne!(next, kept, "a sent letter is not written over");
        assert_eq!(desk.read_letter(next).expect("read").follows, Some(kept), "it follows the sent one");
        assert!(
            !desk.read_letter(kept).expect("read").clauses.iter().any(|clause| clause.dropped),
            "which is as it was"
        );
        assert_eq!(desk.sent_file(kept).expect("read"), frozen, "with its file");
        let again = desk.save_letter(id, &letter, Some(next)).expect("saved");
        assert_eq!(desk.read_letter(again).expect("read").follows, Some(kept), "and stays a version of it");
        let page = desk.read_order(id).expect("read");
        let follows: Vec<Option<String>> = page.letters.iter().map(|row| row.follows.clone()).collect();
        assert_eq!(follows, [None, Some(kept.to_string())], "the page shows the versions");
    });
}

#[test]
fn proofs_are_added_and_checked() {
    let mut table = Table::lay(&json!({ "problem.kind": "defective", "wish": "repair" }));
    let letter = table.draft("2026-10-12", "nonconformity");
    let kept = table.on("2026-10-12", |desk, id| desk.save_letter(id, &letter, None).expect("kept"));
    let early = table.on("2026-10-12", |desk, id| desk.note_proof(id, kept, "RR 1", ""));
    assert!(matches!(early, Err(Error::Vault(_))), "nothing is proven that was not sent");
    table.on("2026-10-12", |desk, id| desk.send_letter(id, kept, "registered_letter").map(|_| ()).expect("sent"));
    for (why, tracking, received) in [
        ("an empty proof", " ", ""),
        ("no such day", "", "2026-02-30"),
        ("before it was sent", "", "2026-10-11"),
        ("after today", "", "2026-10-16"),
    ] {
        let refused = table.on("2026-10-15", |desk, id| desk.note_proof(id, kept, tracking, received));
        assert!(matches!(refused, Err(Error::Proof)), "{why} is refused");
    }
    table.on("2026-10-12", |desk, id| desk.note_proof(id, kept, "RR 123 DE", "").map(|_| ()).expect("noted"));
    let page = table.on("2026-10-15", |desk, id| desk.note_proof(id, kept, "", "2026-10-14").expect("noted"));
    assert_eq!(page.letters[0].proofs, ["number RR 123 DE", "arrived on 14 October 2026"], "one beside the other");
    assert_eq!(page.events.last().map(|event| event.words.contains("Proof")), Some(true), "the history tells");
}

#[test]
fn an_answer_is_taken_up_by_its_letter() {
    let defect = json!({ "problem.kind": "defective", "wish": "repair", "notice.complaint_on": "2026-10-11" });
    let withdrawn = json!({
        "problem.kind": "change_of_mind", "wish": "refund", "notice.withdrawal_on": "2026-10-11",
        "contract.withdrawal_info": true, "contract.return_cost_info": true,
    });
    let table = [
        (&defect, "refused", Some("wear"), "reply_refused", Some("reason-burden"), "it is for the trader to prove"),
        (&defect, "refused", Some("opened"), "reply_refused", Some("reason-opened-fault"), "a fault stays a fault"),
        (&withdrawn, "refused", Some("opened"), "reply_refused", Some("reason-opened"), "withdrawal survives opening"),
        (&withdrawn, "refused", Some("wear"), "reply_refused", None, "wear is no answer to a withdrawal"),
        (&defect, "refused", Some("out_of_period"), "reply_refused", Some("reason-period"), "the time has not run out"),
        (&defect, "refused", Some("not_our_product"), "reply_refused", Some("reason-not-ours"), "it was bought there"),
        (&defect, "refused", Some("customs_your_problem"), "reply_refused", None, "no import charges, no word of them"),
        (&defect, "refused", None, "reply_refused", None, "no reason, no answer to one"),
        (&defect, "offered_part", Some("final_sale"), "reply_voucher", Some("reason-final-sale"), "a right is a right"),
        (&defect, "asked_more", None, "reply_more_time", None, "a day is set"),
        (&defect, "referred_to_maker", None, "reply_maker", None, "the seller owes it"),
        (&defect, "none", None, "reply_silent", None, "silence is told"),
    ];
    for (order, kind, reason, wanted, clause, why) in table {
        let mut laid = Table::lay(order);
        let reply =
            Reply { kind: kind.into(), reason: reason.map(str::to_owned), on: Some("2026-10-12".into()), amount: None };
        let noted = laid.on("2026-10-13", |desk, id| desk.note_reply(id, &reply).expect("noted"));
        assert_eq!(noted.letter.map(|offer| offer.kind).as_deref(), Some(wanted), "{kind}: {why}");
        assert_eq!(fact(&noted.page, "reply.kind").as_deref(), Some(kind), "the answer is noted");
        let letter = laid.draft("2026-10-13", wanted);
        let reasons: Vec<&str> =
            letter.clauses.iter().map(|clause| clause.id.as_str()).filter(|id| id.starts_with("reason-")).collect();
        assert!(clause.map_or(reasons.is_empty(), |clause| reasons.contains(&clause)), "{kind}: {why}: {reasons:?}");
    }
}

#[test]
fn an_answer_that_cannot_be_read_changes_nothing() {
    let mut table = Table::lay(&json!({ "problem.kind": "defective", "reply.kind": "asked_more" }));
    let reply = Reply { kind: "refused".into(), reason: None, on: Some("12.10.2026".into()), amount: None };
    let refused = table.on("2026-10-13", |desk, id| desk.note_reply(id, &reply).map(|_| ()));
    assert!(matches!(refused, Err(Error::Field { .. })), "the day is none");
    let page = table.on("2026-10-13", |desk, id| desk.read_order(id).expect("read"));
    assert_eq!(fact(&page, "reply.kind").as_deref(), Some("asked_more"), "the old answer stands");
}

#[test]
fn what_was_withdrawn_from_rests_on_the_withdrawal() {
    let mut table = Table::lay(&json!({
        "problem.kind": "defective", "wish": "refund", "notice.withdrawal_on": "2026-10-11", "reply.kind": "refused",
        "contract.withdrawal_info": true, "contract.return_cost_info": true,
    }));
    let letter = table.draft("2026-10-13", "reply_refused");
    let ids: Vec<&str> = letter.clauses.iter().map(|clause| clause.id.as_str()).collect();
    assert!(ids.contains(&"claim-money-back"), "the contract is at an end: {ids:?}");
    let cited: Vec<&str> =
        letter.clauses.iter().flat_map(|c| c.basis.iter().map(|source| source.words.as_str())).collect();
    assert!(cited.iter().any(|words| words.contains("355") || words.contains("357")), "by withdrawal: {cited:?}");
}
