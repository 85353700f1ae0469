//! Journeys: whole stories from the purchase to the outcome, at a real desk with fixed days. Each asks what an adviser
//! would ask: which rights, which day, which door, which letter; and that no door is offered that is shut.

use chrono::NaiveDate;
use redress::case::{Facts, OrderId};
use redress::desk::{Desk, Knowledge, OrderPage, OrderStanding};
use redress::error::Error;
use redress::law::{EntitlementStatus, StepState};
use redress::letter::Suffix;
use redress::vault::Vault;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

/// A person with a vault, an order and a calendar that the story turns.
struct Journey {
    knowledge: Knowledge,
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

impl Journey {
    fn begin(on: &str, order: &Json, item: &Json) -> Self {
        let knowledge = Knowledge::carried().expect("the carried files are right");
        let folder = tempfile::tempdir().expect("a folder");
        let mut vault = Vault::create(folder.path(), "correct horse battery staple").expect("a vault");
        let mut desk =
            Desk { knowledge: &knowledge, vault: &mut vault, today: day(on), locale: knowledge.locales.first() };
        let order = desk.add_order(facts(order), vec![facts(item)]).expect("added");
        Self { knowledge, vault, order, _folder: folder }
    }

    fn on<T>(&mut self, today: &str, visit: impl FnOnce(&mut Desk<'_>, OrderId) -> T) -> T {
        let locale = self.knowledge.locales.first();
        let mut desk = Desk { knowledge: &self.knowledge, vault: &mut self.vault, today: day(today), locale };
        visit(&mut desk, self.order)
    }

    fn page(&mut self, today: &str) -> OrderPage {
        self.on(today, |desk, id| desk.read_order(id).expect("read"))
    }

    fn note(&mut self, today: &str, fact: &str, value: Json) {
        self.on(today, |desk, id| desk.answer(id, fact, None, value).expect("noted"));
    }

    /// Notes how it ended.
    fn end(&mut self, on: &str, kind: &str, amount: Option<&str>) {
        self.note(on, "outcome.kind", json!(kind));
        self.note(on, "outcome.on", json!(on));
        if let Some(amount) = amount {
            self.note(on, "outcome.amount", json!(amount));
        }
    }

    /// Drafts a letter, prints it, and gives its text back.
    fn letter(&mut self, today: &str, kind: &str, lang: &str) -> String {
        let letter = self.on(today, |desk, id| desk.draft_letter(id, kind, lang, Some("en")));
        let letter = letter.unwrap_or_else(|error| panic!("{kind}: {}", error.message(self.knowledge.locales.first())));
        let pdf = self.knowledge.write(&letter, Suffix::Pdf, self.knowledge.locales.first()).expect("printed");
        assert!(pdf.starts_with(b"%PDF"), "{kind} prints");
        redress::letter::text(&letter)
    }
}

fn right(page: &OrderPage, id: &str, jurisdiction: &str) -> EntitlementStatus {
    let found = page.advice.rights.iter().find(|right| right.id == id && right.jurisdiction == jurisdiction);
    found.unwrap_or_else(|| panic!("{id} in {jurisdiction} is answered")).status
}

fn due<'a>(page: &'a OrderPage, id: &str, jurisdiction: &str) -> Option<&'a str> {
    let deadlines = page.advice.deadlines.iter();
    deadlines.filter(|d| d.id == id && d.jurisdiction == jurisdiction).find_map(|d| d.due.as_deref())
}

/// The order stands so on this day, with the day that matters, in words; the list says the same.
fn stands(journey: &mut Journey, today: &str, (state, on): (OrderStanding, Option<&str>), why: &str) {
    let page = journey.page(today);
    let row = journey.on(today, |desk, _| desk.list_orders("", 0, 1).expect("listed").rows.remove(0));
    assert_eq!(row.state, page.state, "{today}: the list and the page agree");
    let words = [&page.state.words, &page.state.state_words];
    assert!(words.iter().all(|words| !words.is_empty() && !words.starts_with("order-")), "{today}: {words:?}");
    assert_eq!((page.state.state, page.state.on.as_deref()), (state, on), "{today}: {why}");
}

fn door(page: &OrderPage, id: &str) -> Option<StepState> {
    page.advice.route.iter().find(|door| door.id == id).map(|door| door.state)
}

/// The doors of one kind that are open now.
fn open<'a>(page: &'a OrderPage, step: &str) -> Vec<&'a str> {
    let now = page.advice.route.iter().filter(|door| door.step == step && door.state == StepState::Now);
    now.map(|door| door.id.as_str()).collect()
}

#[test]
fn a_late_parcel_from_china_to_germany_paid_by_card() {
    let order = json!({
        "consumer.country": "DE", "consumer.region": "BY", "consumer.name": "Anna Weber", "consumer.private_purpose": true,
        "trader.country": "CN", "trader.name": "Yunfan", "trader.kind": "business", "trader.directs_activity": true,
        "platform.role": "none", "contract.date": "2026-09-14", "contract.channel": "online", "contract.type": "sale",
        "price.total": "89.00 EUR", "payment.method": "credit_card", "payment.scheme": "visa", "payment.on": "2026-09-14",
        "delivery.promised_by": "2026-10-12", "problem.kind": "not_delivered", "wish": "refund",
        "delivery.carrier_chosen_by_consumer": false,
    });
    let mut journey = Journey::begin("2026-10-14", &order, &json!({ "item.kind": "goods", "item.name": "Lampe" }));

    let page = journey.page("2026-10-14");
    assert_eq!(right(&page, "delivery_late", "DE"), EntitlementStatus::Applies, "the promised day has passed");
    stands(&mut journey, "2026-10-14", (OrderStanding::Overdue, Some("2026-10-12")), "since the promised day");
    assert!(
        journey.letter("2026-10-14", "delivery_reminder", "en").contains("28 October 2026"),
        "a fair last day: 14 days"
    );
    let page = journey.on("2026-10-14", |desk, id| {
        let letter = desk.draft_letter(id, "delivery_reminder", "zh-CN", Some("de")).expect("drafted");
        let kept = desk.save_letter(id, &letter, None).expect("kept");
        let page = desk.send_letter(id, kept, "email").expect("sent");
        let again = desk.send_letter(id, kept, "email");
        assert!(again.is_err(), "what was sent is frozen");
        assert!(desk.sent_file(kept).expect("read").1.starts_with(b"%PDF"), "with its exact file");
        page
    });
    let fact = |page: &OrderPage, name: &str| page.order.facts.get(name).and_then(Json::as_str).map(str::to_owned);
    assert_eq!(fact(&page, "notice.extra_time_on").as_deref(), Some("2026-10-14"), "sending sets the extra time");
    assert_eq!(fact(&page, "delivery.extra_time_until").as_deref(), Some("2026-10-28"), "until the demanded day");
    assert_eq!(due(&page, "trader.answer_by", ""), Some("2026-10-28"), "which joins the dates");

    stands(
        &mut journey,
        "2026-10-28",
        (OrderStanding::Waiting, Some("2026-10-28")),
        "the new day takes the place of the one that passed",
    );
    stands(&mut journey, "2026-10-29", (OrderStanding::Overdue, Some("2026-10-28")), "until it has passed as well");
    let page = journey.page("2026-10-29");
    assert!(page.advice.next.as_ref().is_some_and(|next| next.state == "passed"), "the day after, the seller is late");
    let remedies =
        &page.advice.rights.iter().find(|r| r.id == "non_delivery" && r.jurisdiction == "DE").expect("held").remedies;
    assert!(remedies.len() >= 2, "after the extra time the contract may be ended: {remedies:?}");
    to_the_card(&mut journey, &page);

    journey.note("2026-11-20", "refund.on", json!("2026-11-20"));
    journey.note("2026-11-20", "refund.amount", json!("89.00 EUR"));
    let page = journey.page("2026-11-21");
    assert!(page.events.len() >= 6, "the whole story is in the history");
    paid(&mut journey);
}

/// The card is asked for the money, and the page says so.
fn to_the_card(journey: &mut Journey, page: &OrderPage) {
    let visa = page.advice.route.iter().find(|door| door.step == "payment" && door.state == StepState::Now);
    let visa = visa.expect("the card is a door").id.clone();
    assert_eq!(
        due(page, "chargeback.dispute_by", ""),
        Some("2027-02-09"),
        "120 days from the last day on which the goods were expected"
    );
    let taken = journey.on("2026-10-29", |desk, id| desk.take_door(id, &visa, true).expect("taken"));
    assert_eq!(door(&taken, &visa), Some(StepState::Done), "what was done is shown as done");
    assert!(taken.events.iter().any(|event| event.words.contains("Step taken")), "and kept in the history");
}

/// All of it came back, and the seller is thanked.
fn paid(journey: &mut Journey) {
    journey.end("2026-11-21", "paid", Some("89.00 EUR"));
    stands(journey, "2026-12-24", (OrderStanding::Done, Some("2026-11-21")), "and stays so");
    assert!(journey.page("2026-12-24").advice.next.is_none(), "nobody is sent on once it is over");
    let thanks = journey.letter("2026-11-22", "closing_note", "en");
    assert!(thanks.contains("I have received my money"), "the seller is thanked: {thanks}");
}

#[test]
fn a_faulty_phone_from_britain_to_france() {
    let order = json!({
        "consumer.country": "FR", "consumer.name": "Luc Petit", "consumer.private_purpose": true,
        "trader.country": "GB", "trader.name": "Phones Ltd", "trader.kind": "business", "trader.directs_activity": true,
        "platform.role": "none", "contract.date": "2026-02-02", "contract.channel": "online", "contract.type": "sale",
        "price.total": "640.00 EUR", "payment.method": "debit_card", "payment.scheme": "mastercard", "payment.on": "2026-02-02",
        "delivery.delivered_on": "2026-02-10", "problem.kind": "defective", "problem.noticed_on": "2026-11-02", "wish": "repair",
    });
    let item = json!({ "item.kind": "goods_with_digital_elements", "item.condition": "new", "item.product": "phone", "item.name": "téléphone",
                       "item.delivered_on": "2026-02-10", "item.defect_on": "2026-11-02" });
    let mut journey = Journey::begin("2026-11-05", &order, &item);
    let page = journey.page("2026-11-05");
    assert_eq!(right(&page, "conformity", "FR"), EntitlementStatus::Applies, "the law of the buyer's home");
    assert_eq!(due(&page, "conformity.appears_by", "FR"), Some("2028-02-10"), "two years from delivery");
    assert_eq!(
        due(&page, "conformity.presumed_until", "FR"),
        Some("2028-02-10"),
        "in France the burden stays the seller's throughout"
    );
    let law = page.advice.laws.iter().find(|law| law.jurisdiction == "GB").expect("the seller's law is looked at");
    assert_eq!(law.applies, "no", "a seller that aims at France cannot take the home law away");
    let reach = page.advice.enforceability.as_ref().expect("both countries are known");
    assert_eq!(reach.level, Some(3), "the Hague Convention of 2019 binds both since July 2025");
    assert!(open(&page, "ecc").is_empty(), "the consumer centres do not take a seller in Britain");
    let text = journey.letter("2026-11-05", "nonconformity", "en");
    assert!(text.contains("repair") && text.contains("2026"), "the letter asks for repair by a day: {text}");
    let french = journey.letter("2026-11-05", "nonconformity", "fr");
    assert!(french.contains("L217"), "and cites the French code: {french}");
    promised(&mut journey);
}

/// The seller promises a repair, lets the day pass, is reminded, and repairs.
fn promised(journey: &mut Journey) {
    for (fact, value) in [
        ("reply.kind", "accepted"),
        ("reply.on", "2026-11-10"),
        ("outcome.promise", "repair"),
        ("outcome.promised_by", "2026-11-24"),
    ] {
        journey.note("2026-11-10", fact, json!(value));
    }
    let confirmed = journey.letter("2026-11-10", "settlement_confirm", "en");
    assert!(confirmed.contains("a repair") && confirmed.contains("24 November 2026"), "what and by when: {confirmed}");
    assert!(confirmed.contains("rights by law stay as they are"), "and no right is given up: {confirmed}");
    stands(
        journey,
        "2026-11-24",
        (OrderStanding::Waiting, Some("2026-11-24")),
        "the promised day itself is still the seller's",
    );
    assert!(journey.page("2026-11-24").promise.is_none(), "nobody is asked before it is over");
    stands(journey, "2026-11-25", (OrderStanding::Overdue, Some("2026-11-24")), "the day after, it is late");
    let asked = journey.page("2026-11-25").promise.expect("now it is asked");
    assert!(asked.words.contains("a repair") && asked.words.contains("24 November 2026"), "{}", asked.words);
    journey.note("2026-11-25", "outcome.asked_again_on", json!("2026-11-25"));
    assert!(journey.page("2026-11-26").promise.is_none(), "and never a second time");
    stands(journey, "2026-11-26", (OrderStanding::Overdue, Some("2026-11-24")), "it is late all the same");
    journey.on("2026-11-26", |desk, id| {
        let letter = desk.draft_letter(id, "promise_reminder", "fr", None).expect("drafted");
        let kept = desk.save_letter(id, &letter, None).expect("kept");
        desk.send_letter(id, kept, "email").expect("sent");
    });
    stands(journey, "2026-11-27", (OrderStanding::Waiting, Some("2026-12-03")), "the reminder gives seven days more");
    journey.note("2026-12-01", "outcome.kept", json!(true));
    journey.end("2026-12-01", "repaired", None);
    stands(journey, "2026-12-02", (OrderStanding::Done, Some("2026-12-01")), "it is repaired");
}

#[test]
fn a_fake_bag_from_a_purchasing_agent_to_china() {
    let order = json!({
        "consumer.country": "CN", "consumer.name": "李梅", "consumer.private_purpose": true, "trader.country": "CN",
        "trader.name": "某代购店", "trader.kind": "business", "trader.directs_activity": true, "trader.knew": true,
        "platform.role": "intermediary", "contract.import_channel": "purchasing_agent", "contract.date": "2026-08-31",
        "contract.channel": "online", "contract.type": "sale", "price.total": "120.00 CNY", "payment.method": "wallet",
        "payment.scheme": "alipay", "payment.on": "2026-08-31", "delivery.delivered_on": "2026-09-07",
        "problem.kind": "counterfeit", "problem.fraud": true, "problem.noticed_on": "2026-09-08", "wish": "compensation",
    });
    let item = json!({ "item.kind": "goods", "item.condition": "new", "item.name": "包", "item.price": "120.00 CNY", "item.delivered_on": "2026-09-07" });
    let mut journey = Journey::begin("2026-09-10", &order, &item);
    let page = journey.page("2026-09-10");
    assert_eq!(right(&page, "punitive_compensation", "CN"), EntitlementStatus::Applies, "fraud in the sale");
    let amounts: Vec<&str> = page
        .advice
        .rights
        .iter()
        .filter(|right| right.id == "punitive_compensation" && right.jurisdiction == "CN")
        .flat_map(|right| right.amounts.iter().map(|amount| amount.amount.as_str()))
        .collect();
    assert!(
        amounts.iter().any(|amount| amount.contains("500")),
        "three times 120 is under the floor of 500: {amounts:?}"
    );
    assert!(!open(&page, "regulator").is_empty() || !open(&page, "portal").is_empty(), "the complaint line is open");
    assert_eq!(page.advice.enforceability.as_ref().and_then(|reach| reach.level), Some(4), "both are in one country");
    journey.end("2026-12-01", "decided_for", Some("500.00 CNY"));
    stands(&mut journey, "2026-12-01", (OrderStanding::Done, Some("2026-12-01")), "the office decided");
}

#[test]
fn a_subscription_trap_from_cyprus_to_japan() {
    let order = json!({
        "consumer.country": "JP", "consumer.name": "佐藤 花", "consumer.private_purpose": true, "trader.country": "CY",
        "trader.name": "Easy Club Ltd", "trader.kind": "business", "trader.directs_activity": true, "platform.role": "none",
        "contract.date": "2026-10-01", "contract.channel": "online", "contract.type": "subscription", "contract.auto_renewal": true,
        "contract.order_button_clear": false, "price.total": "4980 JPY", "payment.method": "credit_card", "payment.scheme": "jcb",
        "payment.on": "2026-10-01", "problem.kind": "subscription_trap", "problem.noticed_on": "2026-11-01", "wish": "stop_charges",
    });
    let mut journey =
        Journey::begin("2026-11-04", &order, &json!({ "item.kind": "digital_service", "item.name": "会員" }));
    let page = journey.page("2026-11-04");
    assert_eq!(right(&page, "subscription_trap", "JP"), EntitlementStatus::Applies, "the final screen misled");
    assert!(!open(&page, "portal").is_empty(), "the complaint portals across borders are open");
    assert!(!open(&page, "regulator").is_empty(), "and the authority at home");
    let reach = page.advice.enforceability.as_ref().expect("both countries are known");
    assert_eq!(reach.level, Some(2), "a Japanese judgment in Cyprus needs a case of its own");
    assert!(page.advice.laws.iter().any(|law| law.jurisdiction == "JP" && law.applies == "yes"), "home law");
    journey.note("2027-02-01", "outcome.kind", json!("given_up"));
    stands(&mut journey, "2027-02-01", (OrderStanding::GivenUp, None), "an end without a day is an end");
}

#[test]
fn a_data_request_from_germany_to_the_united_states() {
    let order = json!({
        "consumer.country": "DE", "consumer.name": "Jan Koch", "consumer.private_purpose": true, "trader.country": "US",
        "trader.name": "Gadget Inc.", "trader.kind": "business", "trader.directs_activity": true, "platform.role": "none",
        "contract.date": "2026-05-04", "contract.channel": "online", "contract.type": "sale", "problem.kind": "data_request", "wish": "data",
    });
    let mut journey = Journey::begin("2026-08-30", &order, &json!({ "item.kind": "goods" }));
    journey.note("2026-08-31", "notice.data_request_on", json!("2026-08-31"));
    let page = journey.page("2026-09-01");
    assert_eq!(
        right(&page, "data_access", "DE"),
        EntitlementStatus::Applies,
        "the Union's rule reaches whoever sells there"
    );
    assert_eq!(
        due(&page, "data_access.answer_by", "DE"),
        Some("2026-09-30"),
        "one month from 31 August is 30 September"
    );
    stands(
        &mut journey,
        "2026-09-30",
        (OrderStanding::Waiting, Some("2026-09-30")),
        "the last day of the month belongs to the seller",
    );
    stands(&mut journey, "2026-10-01", (OrderStanding::Overdue, Some("2026-09-30")), "and then it is late");
    journey.note("2026-10-02", "reply.kind", json!("none"));
    let page = journey.page("2026-10-02");
    assert!(!open(&page, "data_authority").is_empty(), "the authority is open once the month is over in silence");
    assert!(open(&page, "small_claims").is_empty(), "nobody is sent to court over a copy of data");
    journey.end("2026-12-15", "decided_against", None);
    stands(
        &mut journey,
        "2026-12-16",
        (OrderStanding::Done, Some("2026-12-15")),
        "the authority decided, if not for him",
    );
}

#[test]
fn a_refund_refused_from_the_united_states_to_mexico() {
    let order = json!({
        "consumer.country": "MX", "consumer.name": "Rosa Díaz", "consumer.private_purpose": true, "trader.country": "US",
        "trader.name": "Shoes LLC", "trader.kind": "business", "trader.directs_activity": true, "platform.id": "amazon",
        "platform.role": "intermediary", "contract.date": "2026-07-20", "contract.channel": "online", "contract.type": "sale",
        "price.total": "1490.00 MXN", "payment.method": "credit_card", "payment.scheme": "visa", "payment.on": "2026-07-20",
        "delivery.delivered_on": "2026-07-31", "problem.kind": "not_as_described", "problem.noticed_on": "2026-08-01",
        "reply.kind": "refused", "reply.on": "2026-08-10", "notice.complaint_on": "2026-08-03", "wish": "refund",
    });
    let item = json!({ "item.kind": "goods", "item.condition": "new", "item.name": "zapatos", "item.delivered_on": "2026-07-31" });
    let mut journey = Journey::begin("2026-08-12", &order, &item);
    let page = journey.page("2026-08-12");
    assert_eq!(right(&page, "conformity", "MX"), EntitlementStatus::Applies, "the home law");
    let payment = open(&page, "payment").first().map(|id| (*id).to_owned()).expect("the card is a door");
    assert!(!open(&page, "platform").is_empty(), "the marketplace is a door");
    let refused = journey.on("2026-08-12", |desk, id| desk.take_door(id, &payment, false));
    let Err(Error::DoorCloses { closes, .. }) = refused else {
        panic!("a chargeback ends the marketplace's own claim: asked first")
    };
    assert!(!closes.is_empty(), "what it closes is named");
    let page = journey.on("2026-08-12", |desk, id| desk.take_door(id, &payment, true).expect("confirmed"));
    assert!(open(&page, "platform").is_empty(), "the marketplace's door is shut now");
    let shut = journey.on("2026-08-12", |desk, id| desk.take_door(id, "amazon", true));
    assert!(matches!(shut, Err(Error::DoorShut { .. })), "nobody goes through a shut door");
    stands(
        &mut journey,
        "2026-08-12",
        (OrderStanding::YourTurn, Some("2027-07-31")),
        "what stays is the buyer's own last day",
    );
    journey.end("2026-09-30", "paid_part", Some("745.00 MXN"));
    stands(&mut journey, "2026-10-01", (OrderStanding::Done, Some("2026-09-30")), "half of it came back");
}
