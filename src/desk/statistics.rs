//! Statistics over the orders that are kept, in words; and their export, without.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value as Json;
use ts_rs::TS;

use super::Desk;
use crate::case::{Money, Order};
use crate::error::Result;
use crate::law::{Situation, Value, View};
use crate::locale::Said;
use crate::statistics::{self, Counted, Export, Group};

/// Everything counted.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Statistics {
    pub orders: usize,
    pub tables: Vec<StatisticsTable>,
}

/// The orders grouped by one thing.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct StatisticsTable {
    pub id: String,
    pub title: String,
    pub rows: Vec<StatisticsRow>,
}

/// One group, in words.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct StatisticsRow {
    pub name: String,
    pub orders: usize,
    pub money_back: String,
    /// One line for each currency.
    pub sums: Vec<String>,
    pub days: String,
}

/// Outcomes in which money came back, whether or not the amount is noted.
const PAID: [&str; 2] = ["paid", "paid_part"];

impl Desk<'_> {
    /// What the orders that are kept teach.
    pub fn statistics(&self) -> Result<Statistics> {
        let orders = self.counted()?;
        let locale = self.locale;
        let table = |id: &str, groups: Vec<Group>, name: &dyn Fn(&str) -> String, unnamed: &str| StatisticsTable {
            title: locale.text(&format!("statistics-by-{id}")),
            rows: groups.iter().map(|group| self.group_words(group, name, unnamed)).collect(),
            id: id.into(),
        };
        let by = |key: fn(&Counted) -> Option<&str>| statistics::groups(&orders, key);
        let tables = vec![
            table("trader", by(|order| order.trader.as_deref()), &|name| name.to_owned(), "statistics-unnamed"),
            table("country", by(|order| order.country.as_deref()), &|code| locale.country(code), "statistics-unnamed"),
            table(
                "problem",
                by(|order| order.problem.as_deref()),
                &|word| locale.choice("problem.kind", word),
                "statistics-unnamed",
            ),
            table(
                "outcome",
                by(|order| order.outcome.as_deref()),
                &|word| locale.choice("outcome.kind", word),
                "statistics-open",
            ),
        ];
        Ok(Statistics { orders: orders.len(), tables })
    }

    /// The orders that are kept as a file without names.
    pub fn export_statistics(&self) -> Result<Export> {
        Ok(statistics::export(&self.counted()?))
    }

    fn counted(&self) -> Result<Vec<Counted>> {
        self.vault.list_orders("", usize::MAX)?.iter().map(|order| self.count(order)).collect()
    }

    fn count(&self, order: &Order) -> Result<Counted> {
        let situation: Situation = self.situation(order)?;
        let view = situation.view(None);
        let word = |name: &str| Some(view.word(self.knowledge.book.vocabulary.find(name)?)?.to_owned());
        let day = |name: &str| self.knowledge.book.vocabulary.find(name).and_then(|id| view.date(id));
        let outcome = word("outcome.kind");
        let back = self.money(view, "outcome.amount").or_else(|| self.money(view, "refund.amount"));
        let paid_back = outcome.as_deref().is_some_and(|kind| PAID.contains(&kind));
        let sent = self.vault.events(order.id)?.into_iter().filter(|event| event.kind == "letter_sent");
        let first: Option<NaiveDate> = sent.map(|event| event.on).min();
        let days = first.zip(day("outcome.on")).map(|(from, to)| (to - from).num_days()).filter(|days| *days >= 0);
        Ok(Counted {
            trader: order.facts.get("trader.name").and_then(Json::as_str).map(str::to_owned),
            country: word("trader.country"),
            problem: word("problem.kind"),
            payment: word("payment.method"),
            ordered_on: day("contract.date"),
            paid: self.money(view, "price.total"),
            money_back: paid_back || back.is_some_and(|money| money.minor > 0),
            back,
            outcome,
            days,
        })
    }

    fn money(&self, view: View<'_>, name: &str) -> Option<Money> {
        match view.get(self.knowledge.book.vocabulary.find(name)?) {
            Some(Value::Money(money)) => Some(*money),
            _ => None,
        }
    }

    fn group_words(&self, group: &Group, name: &dyn Fn(&str) -> String, unnamed: &str) -> StatisticsRow {
        let locale = self.locale;
        let money_back = if group.ended == 0 {
            locale.text("statistics-none-ended")
        } else {
            let said = Said::new().with("back", group.money_back.to_string());
            locale.say("statistics-share", &said.with("ended", group.ended.to_string()))
        };
        let sum = |(paid, back): &(Money, Money)| {
            let said = Said::new().with("back", locale.money(*back)).with("paid", locale.money(*paid));
            if paid.minor == 0 { locale.money(*back) } else { locale.say("statistics-sum", &said) }
        };
        let days = group.days.map(|days| locale.say("length-day", &Said::new().with_number("number", days)));
        StatisticsRow {
            name: group.key.as_deref().map_or_else(|| locale.text(unnamed), name),
            orders: group.orders,
            money_back,
            sums: group.sums.iter().map(sum).collect(),
            days: days.unwrap_or_else(|| locale.text("statistics-no-days")),
        }
    }
}
