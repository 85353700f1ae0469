//! What is owed, line by line.

use redress::case::CaseFile;
use redress::desk::Knowledge;
use redress::law::Sum;
use serde_json::json;

/// A lamp for 59.90 plus 4.90 delivery, withdrawn from in time; the seller never said who pays the return.
fn owed(more: &serde_json::Value) -> Sum {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let mut facts = json!({
        "consumer.country": "DE", "consumer.private_purpose": true, "trader.country": "CN", "trader.kind": "business",
        "trader.directs_activity": true, "contract.date": "2026-10-20", "contract.channel": "online", "contract.type": "sale",
        "contract.withdrawal_info": true, "contract.return_cost_info": false, "problem.kind": "change_of_mind",
        "delivery.delivered_on": "2026-11-02", "notice.withdrawal_on": "2026-11-10",
        "price.total": "64.80 EUR", "price.delivery": "4.90 EUR", "price.standard_delivery": "4.90 EUR"
    });
    let more = more.as_object().expect("facts");
    facts.as_object_mut().expect("facts").extend(more.iter().map(|(fact, value)| (fact.clone(), value.clone())));
    let item =
        json!({ "item.kind": "goods", "item.traits": [], "item.condition": "new", "item.delivered_on": "2026-11-02" });
    let file: CaseFile =
        serde_json::from_value(json!({ "format": "redress-case/1", "facts": facts, "items": [item] })).expect("a case");
    let situation = knowledge.situation(&file, "2026-11-25".parse().expect("a day")).expect("a situation");
    knowledge.assess(&situation).expect("assessed").sum.expect("something is owed")
}

#[test]
fn price_and_return_are_added_and_what_was_paid_is_taken_off() {
    let sum = owed(&json!({ "return.cost": "12.50 EUR", "refund.amount": "30.00 EUR" }));
    assert_eq!(sum.total, "47.30 EUR", "64.80 + 12.50 - 30.00: the return is the seller's, who did not say otherwise");
    let ids: Vec<&str> = sum.lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids, ["refund", "outbound_post", "return_cost", "already_paid"], "each line stands by itself");
}

#[test]
fn a_return_that_the_consumer_pays_is_not_owed() {
    let sum = owed(&json!({ "return.cost": "12.50 EUR", "contract.return_cost_info": true }));
    assert_eq!(sum.total, "64.80 EUR", "told of the cost before, the consumer bears it");
}

#[test]
fn another_currency_stands_apart() {
    let sum = owed(&json!({ "refund.amount": "30.00 USD" }));
    assert_eq!(sum.total, "64.80 EUR", "no rate is made up");
    assert!(sum.lines.iter().any(|line| !line.counted), "the line is shown, and not added");
}
