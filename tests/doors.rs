//! The ladder's cases: every file of `tests/doors` through the law's own check, and walks over many made-up people.

use std::collections::BTreeSet;
use std::fs;

use redress::case::CaseFile;
use redress::desk::Knowledge;
use redress::law::trial::{self, Reached};
use redress::law::{RouteStep, StepState};
use serde_json::json;

fn knowledge() -> Knowledge {
    Knowledge::carried().expect("the carried files are right")
}

#[test]
fn the_cases_of_every_door_hold() {
    let knowledge = knowledge();
    let (mut count, mut failures, mut named) = (0, Vec::new(), BTreeSet::new());
    for entry in fs::read_dir("tests/doors").expect("there are door cases").flatten() {
        let (name, text) =
            (entry.file_name().display().to_string(), fs::read_to_string(entry.path()).expect("readable"));
        for case in trial::read(&name, &text).unwrap_or_else(|error| panic!("{name}: {error:?}")) {
            count += 1;
            for wanted in &case.expect {
                named.extend(["door", "not_door"].iter().filter_map(|key| wanted[*key].as_str().map(str::to_owned)));
            }
            let more = |situation: &_, found: &mut redress::law::Assessment| {
                knowledge.doors.route(&knowledge.book, situation, found)?.join(found);
                Ok(())
            };
            let place = format!("{name}: {} ({})", case.name, case.why);
            match trial::ask(&knowledge.book, &case, &mut Reached::new(), more) {
                Ok(disagreements) => {
                    failures.extend(disagreements.into_iter().map(|told| format!("{place}: {told}")));
                }
                Err(error) => failures.push(format!("{place}: {}", error.message(knowledge.locales.first()))),
            }
        }
    }
    assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
    let without: Vec<&str> =
        knowledge.doors.all().map(|door| door.id.as_str()).filter(|id| !named.contains(*id)).collect();
    assert!(without.is_empty(), "no case names these doors: {without:?}");
}

fn route(knowledge: &Knowledge, facts: &serde_json::Value) -> Vec<RouteStep> {
    let item = json!({ "item.kind": "goods", "item.condition": "new", "item.delivered_on": "2026-11-02" });
    let file: CaseFile =
        serde_json::from_value(json!({ "format": "redress-case/1", "facts": facts, "items": [item] })).expect("a case");
    let today = "2026-11-25".parse().expect("a day");
    let situation = knowledge.situation(&file, today).expect("a situation");
    knowledge.assess(&situation).expect("the periods lie within the calendar").route
}

/// Any pair of countries and any way of paying: some door is open, none that is shown has passed, and none is of a
/// country that is neither's.
#[test]
fn every_person_finds_an_open_door() {
    let knowledge = knowledge();
    let countries: Vec<&str> =
        knowledge.book.packs().filter(|pack| pack.currency.is_some()).map(|pack| &*pack.code).collect();
    let payments = ["credit_card", "debit_card", "paypal", "bank_transfer", "direct_debit", "cash_on_delivery"];
    let problems = ["defective", "not_delivered", "unauthorised_payment", "data_request"];
    let (mut wrong, mut number) = (Vec::new(), 0_usize);
    for home in &countries {
        for trader in &countries {
            number += 1;
            let (payment, problem) = (payments[number % payments.len()], problems[number % problems.len()]);
            let route = route(
                &knowledge,
                &json!({
                    "consumer.country": home, "consumer.private_purpose": true, "trader.country": trader,
                    "trader.kind": "business", "trader.directs_activity": true, "contract.date": "2026-10-20",
                    "contract.channel": "online", "contract.type": "sale", "problem.kind": problem,
                    "payment.method": payment, "payment.on": "2026-10-20", "price.total": "59.90 EUR",
                    "delivery.delivered_on": "2026-11-02", "platform.role": "none",
                }),
            );
            if !route.iter().any(|step| step.state == StepState::Now) {
                wrong.push(format!("{home} x {trader}, {payment}, {problem}: no open door"));
            }
            for step in &route {
                let door = step.body.as_ref().and_then(|id| knowledge.doors.get(id)).expect("a step is a door");
                let code = door.jurisdiction.as_deref();
                let blocs = |code: &str, country: &str| {
                    code == country || knowledge.book.blocs.get(code).is_some_and(|members| members.contains(country))
                };
                if code.is_some_and(|code| !blocs(code, home) && !blocs(code, trader)) {
                    wrong.push(format!("{home} x {trader}: {} is neither's", door.id));
                }
                if step.state == StepState::Now
                    && step.last_day.is_some_and(|day| day.to_string().as_str() < "2026-11-25")
                {
                    wrong.push(format!("{home} x {trader}: {} has passed", door.id));
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[test]
fn every_body_has_a_source_and_a_day_on_which_it_was_checked() {
    let knowledge = knowledge();
    let today = knowledge.book.packs().map(|pack| pack.checked).max().expect("there are packs");
    let mut wrong = Vec::new();
    for door in knowledge.doors.all() {
        let named = door.basis.iter().all(|pinpoint| knowledge.book.source(pinpoint).is_some());
        let sourced = !door.basis.is_empty() || door.step.word() == "trader";
        let fresh = door.checked.checked_add_months(chrono::Months::new(18)).is_some_and(|until| until >= today);
        if !(named && sourced && fresh) {
            wrong.push(format!("{}: named {named}, sourced {sourced}, fresh {fresh}", door.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
