//! The places over all orders, at a real desk: what needs the person, every day, the letters; trying a fact, proving a day.

use chrono::{Days, NaiveDate};
use redress::case::{Facts, OrderId};
use redress::desk::{DayList, DeadlineName, Desk, FactChange, Knowledge, MovedWhat, OrderStanding, Today};
use redress::error::Error;
use redress::letter::Suffix;
use redress::vault::Vault;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

struct Room {
    knowledge: Knowledge,
    vault: Vault,
    _folder: TempDir,
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn facts(value: &Json) -> Facts {
    serde_json::from_value(value.clone()).expect("facts")
}

const TODAY: &str = "2026-11-25";

impl Room {
    fn new() -> Self {
        let knowledge = Knowledge::carried().expect("the carried files are right");
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::create(folder.path(), "correct horse battery staple").expect("a vault");
        Self { knowledge, vault, _folder: folder }
    }

    fn at<T>(&mut self, today: &str, lang: &str, visit: impl FnOnce(&mut Desk<'_>) -> T) -> T {
        let locale = self.knowledge.locale(lang).expect("a language");
        visit(&mut Desk { knowledge: &self.knowledge, vault: &mut self.vault, today: day(today), locale })
    }

    fn today(&mut self, today: &str, lang: &str) -> Today {
        self.at(today, lang, |desk| desk.today().expect("a list"))
    }

    fn days(&mut self, from: &str, to: &str) -> DayList {
        self.at(TODAY, "en", |desk| desk.days(day(from), day(to)).expect("a list"))
    }

    /// A lamp from France for someone in Germany, no longer wanted.
    fn add(&mut self, delivered: &str) -> OrderId {
        let order = json!({
            "consumer.country": "DE", "consumer.private_purpose": true, "trader.country": "FR", "trader.kind": "business",
            "trader.name": "Boutique Exemple", "trader.directs_activity": true, "contract.date": "2026-10-20",
            "contract.channel": "online", "contract.type": "sale", "contract.withdrawal_info": true,
            "contract.return_cost_info": true, "delivery.delivered_on": delivered, "price.total": "125.90 EUR",
            "problem.kind": "change_of_mind"
        });
        let item = json!({ "item.name": "Lamp", "item.kind": "goods", "item.traits": [], "item.price": "120.00 EUR",
            "item.delivered_on": delivered });
        self.at(TODAY, "en", |desk| desk.add_order(facts(&order), vec![facts(&item)]).expect("added"))
    }
}

#[test]
fn what_is_lost_first_stands_first() {
    let mut room = Room::new();
    let later = room.add("2026-11-20");
    let sooner = room.add("2026-11-12");
    let list = room.today(TODAY, "en");
    assert_eq!((list.left, list.orders), (0, 2), "two orders are looked at in one go");
    let rows: Vec<_> = list.rows.iter().map(|row| (row.order, row.on, row.state, row.soon)).collect();
    let wanted = [
        (sooner, Some(day("2026-11-26")), OrderStanding::YourTurn, true),
        (later, Some(day("2026-12-04")), OrderStanding::YourTurn, false),
    ];
    assert_eq!(rows, wanted, "14 days from delivery, the sooner first");
    assert_eq!(list.rows[0].lost.as_deref(), Some("Changing your mind (withdrawal)"), "it says what is lost");
    assert!(!list.rows[0].step.is_empty() && !list.rows[0].why.is_empty(), "the step and its reason stand together");
}

#[test]
fn how_an_order_stands_is_worked_out_again_when_something_changes() {
    let mut room = Room::new();
    let order = room.add("2026-11-12");
    let first = room.today(TODAY, "en");
    assert_eq!(first.rows[0].left_words.as_deref(), Some("one day left"));
    assert_eq!(room.today(TODAY, "en"), first, "asked again, the same is said");
    assert_eq!(room.today(TODAY, "de").rows[0].left_words.as_deref(), Some("noch ein Tag"), "in another language");
    let next = room.today("2026-11-26", "en");
    assert_eq!(next.rows[0].left_words.as_deref(), Some("today is the last day"), "on another day");
    room.at("2026-11-26", "en", |desk| {
        desk.answer(order, "notice.withdrawal_on", None, json!("2026-11-25")).expect("noted");
    });
    let sent = room.today("2026-11-26", "en");
    assert_ne!(sent.rows[0].step, next.rows[0].step, "once the notice is sent, another step is next");
    let waiting = room.today("2027-03-01", "en");
    assert_eq!(waiting.rows[0].state, OrderStanding::Overdue, "months later the seller has not paid back");
    room.at(TODAY, "en", |desk| desk.delete_order(order).expect("deleted"));
    let gone = room.today(TODAY, "en");
    assert_eq!((gone.rows.len(), gone.orders), (0, 0), "a deleted order stands nowhere");
    assert!(room.days("2026-01-01", "2030-01-01").rows.is_empty(), "and has no days");
    room.at(TODAY, "en", |desk| desk.restore_order(order).expect("back"));
    assert_eq!(room.today(TODAY, "en").rows.len(), 1, "brought back, it stands there again");
}

#[test]
fn many_orders_are_looked_at_piece_by_piece_and_each_once() {
    let mut room = Room::new();
    for _ in 0..230 {
        room.add("2026-11-12");
    }
    let left: Vec<usize> = (0..4).map(|_| room.today(TODAY, "en").left).collect();
    assert_eq!(left, [218, 118, 18, 0], "a screenful first, so that there is something to see at once");
    let soon = room.add("2026-11-11");
    let list = room.today(TODAY, "en");
    assert_eq!((list.left, list.rows[0].order), (0, soon), "only the new one is looked at, and it is the most urgent");
}

#[test]
fn the_sample_lives_and_is_thrown_away() {
    let mut room = Room::new();
    for today in [TODAY, "2031-02-28"] {
        let id = room.at(today, "en", |desk| desk.add_sample().expect("added"));
        assert_eq!(room.at(today, "en", |desk| desk.add_sample().expect("there")), id, "there is one sample at a time");
        let list = room.today(today, "en");
        assert_eq!(list.sample, Some(id), "it is known as the sample");
        let row = list.rows.iter().find(|row| row.order == id).expect("it stands in the list");
        assert_eq!(row.on, day(today).checked_add_days(Days::new(2)), "its day runs whenever it is tried");
        room.at(today, "en", |desk| desk.delete_order(id).expect("thrown away"));
        assert_eq!(room.today(today, "en").sample, None);
    }
}

#[test]
fn every_day_shows_with_its_order_and_its_proof() {
    let mut room = Room::new();
    let order = room.add("2026-11-12");
    let rows = room.days("2026-11-26", "2026-11-26").rows;
    let german = rows.iter().find(|row| row.law == "Germany").expect("the German day");
    assert_eq!((german.order, german.deadline.as_str()), (order, "withdrawal.withdraw_by"));
    assert!(room.days("2026-11-27", "2026-11-27").rows.is_empty(), "it stands on no other day");
    let name =
        DeadlineName { id: german.deadline.clone(), jurisdiction: german.jurisdiction.clone(), item: german.item };
    let locales = ["en", "zh-CN", "de", "fr", "es", "ja"];
    for lang in locales {
        let sheet = room.at(TODAY, lang, |desk| desk.proof_sheet(order, &name).expect("a sheet"));
        let locale = room.knowledge.locale(lang).expect("a language");
        let text = redress::letter::text(&sheet);
        assert!(text.contains(&locale.weekday_date(day("2026-11-26"))), "{lang}: it names the day: {text}");
        assert!(text.contains("355") && text.contains("188"), "{lang}: it names the articles: {text}");
        let pdf = room.knowledge.write(&sheet, Suffix::Pdf, locale).expect("printed");
        assert!(pdf.starts_with(b"%PDF"), "{lang}: it can be printed");
    }
    let unknown = DeadlineName { id: "no.such_day".into(), ..name };
    let refused = room.at(TODAY, "en", |desk| desk.proof_sheet(order, &unknown));
    assert!(matches!(refused, Err(Error::Unknown { what: "deadline", .. })), "{refused:?}");
}

#[test]
fn what_if_shows_what_moves_and_keeps_nothing() {
    let mut room = Room::new();
    let order = room.add("2026-11-12");
    let change = |value: Json| vec![FactChange { fact: "item.delivered_on".into(), item: Some(0), value }];
    let before = room.at(TODAY, "en", |desk| desk.read_order(order).expect("read"));
    let same = room.at(TODAY, "en", |desk| desk.what_if(order, change(json!("2026-11-12"))).expect("tried"));
    assert_eq!(same.moved, [], "the same fact moves nothing");
    let other = room.at(TODAY, "en", |desk| {
        let mut both = change(json!("2026-11-20"));
        both.push(FactChange { fact: "delivery.delivered_on".into(), item: None, value: json!("2026-11-20") });
        desk.what_if(order, both).expect("tried")
    });
    let date = other.moved.iter().find(|moved| moved.what == MovedWhat::Date).expect("a date moves");
    assert!(date.before.contains("26 November 2026") && date.after.contains("4 December 2026"), "{date:?}");
    let after = room.at(TODAY, "en", |desk| desk.read_order(order).expect("read"));
    assert_eq!(after, before, "nothing was kept");
    let refused = room.at(TODAY, "en", |desk| {
        let mut bad = change(json!("2026-11-20"));
        bad.push(FactChange { fact: "price.total".into(), item: None, value: json!("much") });
        desk.change_facts(order, bad)
    });
    assert!(matches!(refused, Err(Error::Field { .. })), "{refused:?}");
    assert_eq!(
        room.at(TODAY, "en", |desk| desk.read_order(order).expect("read")),
        before,
        "one is wrong: none is kept"
    );
    let kept = room.at(TODAY, "en", |desk| desk.change_facts(order, change(json!("2026-11-20"))).expect("kept"));
    assert_eq!(kept.order.items[0]["item.delivered_on"], json!("2026-11-20"), "what was asked for is kept");
}

#[test]
fn letters_of_all_orders_stand_together_sent_or_not() {
    let mut room = Room::new();
    let order = room.add("2026-11-12");
    let letters = room.at(TODAY, "en", |desk| {
        let letter = desk.draft_letter(order, "withdrawal", "fr", None).expect("drafted");
        let sent = desk.save_letter(order, &letter, None).expect("kept");
        desk.send_letter(order, sent, "email").expect("sent");
        desk.save_letter(order, &letter, None).expect("kept");
        desk.kept_letters().expect("a list")
    });
    let seen: Vec<_> = letters.iter().map(|kept| (kept.order, kept.letter.sent_words.is_some())).collect();
    assert_eq!(seen, [(order, false), (order, true)], "the last saved first");
    assert_eq!(letters[0].order_title, "Lamp");
}

#[test]
fn every_law_can_be_looked_up() {
    let room = Room::new();
    let locale = room.knowledge.locale("de").expect("German");
    let laws = room.knowledge.law_list(locale);
    assert!(laws.len() > 60, "{} laws", laws.len());
    for law in &laws {
        let chapter = room.knowledge.law_show(&law.code, locale).expect("a chapter");
        assert_eq!(chapter.name, law.name);
        for right in &chapter.rights {
            assert!(!right.basis.is_empty(), "{} {} cites its source", law.code, right.id);
        }
    }
    let refused = room.knowledge.law_show("XX", locale);
    assert!(matches!(refused, Err(Error::Unknown { what: "law", .. })), "{refused:?}");
}
