//! Statistics: sums, shares and days as counted by hand; and the export, in which nobody is alone and nobody is named.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use proptest::prelude::*;
use redress::case::Facts;
use redress::desk::{Desk, Knowledge, Statistics, StatisticsRow};
use redress::statistics::{AT_LEAST, Counted, HEAD, export, groups};
use redress::vault::Vault;
use serde_json::json;

fn order(
    trader: &str,
    country: &str,
    outcome: Option<&str>,
    paid: &str,
    back: Option<&str>,
    days: Option<i64>,
) -> Counted {
    Counted {
        trader: Some(trader.into()),
        country: Some(country.into()),
        problem: Some("late".into()),
        payment: Some("paypal".into()),
        outcome: outcome.map(str::to_owned),
        ordered_on: "2026-05-04".parse().ok(),
        paid: paid.parse().ok(),
        money_back: back.is_some(),
        back: back.map(|money| money.parse().expect("an amount")),
        days,
    }
}

#[test]
fn groups_are_counted_as_by_hand() {
    let orders = [
        order("A", "CN", Some("paid"), "100.00 EUR", Some("100.00 EUR"), Some(10)),
        order("A", "CN", Some("paid_part"), "50.00 EUR", Some("20.00 EUR"), Some(21)),
        order("A", "CN", Some("refused_for_good"), "30.00 EUR", None, Some(40)),
        order("A", "CN", None, "999.00 EUR", None, None),
        order("B", "FR", Some("paid"), "5000 JPY", Some("5000 JPY"), None),
    ];
    let found = groups(&orders, |order| order.trader.as_deref());
    assert_eq!((found[0].orders, found[0].ended, found[0].money_back), (4, 3, 2), "two of the three that are over");
    let sums: Vec<(String, String)> =
        found[0].sums.iter().map(|(paid, back)| (paid.to_string(), back.to_string())).collect();
    assert_eq!(sums, [("180.00 EUR".to_owned(), "120.00 EUR".to_owned())], "what is still open is in no sum");
    assert_eq!(found[0].days, Some(21), "the one in the middle of 10, 21 and 40");
    assert_eq!(found[1].sums[0].0.to_string(), "5000 JPY", "currencies are never added to one another");
    let even = groups(&orders[..2], |order| order.country.as_deref());
    assert_eq!(even[0].days, Some(15), "of 10 and 21 the mean, rounded down");
}

#[test]
fn what_came_back_in_an_unknown_amount_is_in_no_sum() {
    let unknown = Counted { money_back: true, back: None, ..order("A", "CN", Some("paid"), "80.00 EUR", None, None) };
    let found = groups(&[unknown], |order| order.trader.as_deref());
    assert_eq!((found[0].money_back, found[0].sums.len()), (1, 0), "it counts as paid, with no amount made up");
}

#[test]
fn rows_are_made_coarser_step_by_step() {
    let on = |day: &str, paid: &str, payment: &str| Counted {
        ordered_on: day.parse().ok(),
        payment: Some(payment.into()),
        ..order("A", "CN", Some("paid"), paid, None, None)
    };
    let check = |why: &str, orders: Vec<Counted>, row: &str| {
        let export = export(&orders);
        let wanted = std::iter::repeat_n(row, orders.len()).fold(HEAD.to_owned(), |all, row| all + "\r\n" + row);
        assert_eq!(export.csv.trim_end(), wanted, "{why}");
        assert_eq!(export.left_out, 0, "{why}");
    };
    let same = |count: usize| vec![on("2026-05-04", "59.90 EUR", "paypal"); count];
    check("five alike stay as they are", same(5), "CN,late,paypal,paid,2026-Q2,30-99 EUR");
    let mut year = same(4);
    year.push(on("2026-07-01", "59.90 EUR", "paypal"));
    check("two quarters become a year", year, "CN,late,paypal,paid,2026,30-99 EUR");
    let mut amount = same(4);
    amount.push(on("2026-05-04", "100.00 EUR", "paypal"));
    check("two bands become none", amount, "CN,late,paypal,paid,2026,*");
    let mut payment = same(4);
    payment.push(on("2026-05-04", "59.90 EUR", "wallet"));
    check("two ways of paying become none", payment, "CN,late,*,paid,2026,*");
    let few = export(&same(4));
    assert_eq!((few.rows, few.left_out, few.csv.trim_end()), (0, 4, HEAD), "four alike are left out, and counted");
}

fn any_order() -> impl Strategy<Value = Counted> {
    let word = |words: &'static [&'static str]| proptest::option::of(proptest::sample::select(words));
    let owned = |word: Option<&str>| word.map(str::to_owned);
    let day = (2025_i32..=2026, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day));
    let paid = (proptest::sample::select(&["EUR", "JPY", "USD"][..]), 0_i64..2_000);
    (
        word(&["CN", "FR"]),
        word(&["late", "defective"]),
        word(&["paypal", "credit_card", "wallet"]),
        word(&["paid", "given_up"]),
        day,
        paid,
    )
        .prop_map(move |(country, problem, payment, outcome, ordered_on, (code, amount))| Counted {
            trader: Some("Geheim, \"Trading\" GmbH".into()),
            country: owned(country),
            problem: owned(problem),
            payment: owned(payment),
            outcome: owned(outcome),
            ordered_on,
            paid: format!("{amount} {code}").parse().ok(),
            ..Counted::default()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn nobody_is_alone_in_an_export(orders in proptest::collection::vec(any_order(), 0..120)) {
        let export = export(&orders);
        let mut lines = export.csv.split_terminator("\r\n");
        prop_assert_eq!(lines.next(), Some(HEAD));
        let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
        for line in lines {
            prop_assert_eq!(line.split(',').count(), HEAD.split(',').count(), "{}", line);
            *alike.entry(line).or_default() += 1;
        }
        for (line, count) in &alike {
            prop_assert!(*count >= AT_LEAST, "{} stands there {} times", line, count);
        }
        prop_assert_eq!(alike.values().sum::<usize>(), export.rows);
        prop_assert_eq!(export.rows + export.left_out, orders.len(), "every order is in it or counted as left out");
        prop_assert!(!export.csv.contains("Geheim"));
    }
}

fn row<'a>(found: &'a Statistics, table: &str, name: &str) -> &'a StatisticsRow {
    let table = found.tables.iter().find(|known| known.id == table).expect("a table");
    table.rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("{name} among {:?}", table.rows))
}

/// Seven orders at a real desk, in which every text a person writes holds a canary.
#[test]
fn a_desk_counts_what_it_keeps_and_names_nobody() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let folder = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(folder.path(), "correct horse battery staple").expect("a vault");
    let today = "2026-11-25".parse().expect("a day");
    let mut desk = Desk { knowledge: &knowledge, vault: &mut vault, today, locale: knowledge.locales.first() };
    let canary = "Kanarienvogel";
    for number in 0..7 {
        let mut facts = json!({
            "consumer.country": "DE", "consumer.private_purpose": true, "trader.country": "CN", "trader.kind": "business",
            "trader.directs_activity": true, "contract.date": format!("2026-0{}-04", number % 3 + 4),
            "contract.channel": "online", "contract.type": "sale", "problem.kind": "not_delivered", "price.total": "59.90 EUR",
            "payment.method": "paypal", "outcome.kind": "paid", "outcome.on": "2026-11-20", "outcome.amount": "40.00 EUR",
        });
        for text in [
            "consumer.name",
            "consumer.address",
            "consumer.email",
            "trader.name",
            "trader.address",
            "trader.email",
            "trader.phone",
            "trader.website",
            "trader.register_number",
            "importer.name",
            "payment.payee",
            "contract.number",
            "problem.story",
        ] {
            facts[text] = json!(canary);
        }
        let facts: Facts = serde_json::from_value(facts).expect("facts");
        let item: Facts = serde_json::from_value(json!({ "item.name": canary, "item.kind": "goods" })).expect("facts");
        let id = desk.add_order(facts, vec![item]).expect("added");
        if number == 0 {
            desk.today = "2026-11-06".parse().expect("a day");
            let letter = desk.draft_letter(id, "chronology", "en", None).expect("drafted");
            assert!(desk.save_letter(id, &letter, None).is_ok(), "kept");
            desk.vault.note_event(id, "letter_sent", "chronology", desk.today).expect("noted");
            desk.today = today;
        }
    }
    let found = desk.statistics().expect("counted");
    assert_eq!(found.orders, 7, "every order counts");
    let china = row(&found, "country", "China");
    assert_eq!((china.orders, china.money_back.as_str()), (7, "7 of 7"), "all of them paid");
    assert_eq!(china.sums, ["EUR 280.00 of EUR 419.30"], "7 x 40.00 of 7 x 59.90");
    assert_eq!(china.days, "14 days", "from 6 to 20 November");
    assert_eq!(row(&found, "trader", canary).orders, 7, "names stay on this computer");
    let export = desk.export_statistics().expect("exported");
    assert_eq!((export.rows, export.left_out), (7, 0), "seven are alike: {}", export.csv);
    assert!(!export.csv.contains(canary), "no word a person wrote is in it: {}", export.csv);
    for line in export.csv.lines().skip(1) {
        assert_eq!(line, "CN,not_delivered,paypal,paid,2026-Q2,30-99 EUR", "codes and bands, nothing else");
    }
}
