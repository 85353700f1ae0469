//! What if a fact were otherwise: the advice on changed facts, and what moves in it. Nothing is kept until it is asked for.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use super::{Desk, OrderPage};
use crate::advice::{Advice, DeadlineWords, RightWords};
use crate::case::{Order, OrderId};
use crate::error::{Error, Result, Trouble};

/// A fact as it might be. `null` takes it away.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct FactChange {
    pub fact: String,
    pub item: Option<usize>,
    #[ts(type = "unknown")]
    pub value: Json,
}

/// What a difference is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MovedWhat {
    Step,
    Right,
    Date,
    Sum,
}

/// One thing that differs, in words; an empty side is one where it is not there.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct MovedWords {
    pub what: MovedWhat,
    pub title: String,
    pub before: String,
    pub after: String,
}

/// The advice on changed facts, and what moved.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct WhatIf {
    pub advice: Advice,
    pub moved: Vec<MovedWords>,
}

impl Desk<'_> {
    /// What would differ if facts were otherwise. Nothing is kept.
    pub fn what_if(&self, id: OrderId, changes: Vec<FactChange>) -> Result<WhatIf> {
        let order = self.vault.order(id)?;
        let before = self.advice(&order)?;
        let advice = self.advice(&changed(order, changes)?)?;
        Ok(WhatIf { moved: compare(&before, &advice), advice })
    }

    /// Keeps facts as they were tried, all or none.
    pub fn change_facts(&mut self, id: OrderId, changes: Vec<FactChange>) -> Result<OrderPage> {
        let facts: BTreeSet<String> = changes.iter().map(|change| change.fact.clone()).collect();
        let order = changed(self.vault.order(id)?, changes)?;
        self.change_order(id, order.facts, order.items)?;
        for fact in facts {
            self.vault.note_event(id, "fact_answered", &fact, self.today)?;
        }
        self.read_order(id)
    }
}

/// An order with some facts otherwise.
pub(super) fn changed(mut order: Order, changes: Vec<FactChange>) -> Result<Order> {
    for FactChange { fact, item, value } in changes {
        let facts = match item {
            None => &mut order.facts,
            Some(place) => order
                .items
                .get_mut(place)
                .ok_or_else(|| Error::Field { pointer: format!("/items/{place}"), trouble: Trouble::WrongPlace })?,
        };
        match value {
            Json::Null => facts.shift_remove(&fact),
            value => facts.insert(fact, value),
        };
    }
    Ok(order)
}

fn compare(before: &Advice, after: &Advice) -> Vec<MovedWords> {
    let step = |advice: &Advice| {
        let next = advice.next.as_ref()?;
        Some([Some(next.title.clone()), next.due_words.clone()].into_iter().flatten().collect::<Vec<_>>().join(" – "))
    };
    let sum = |advice: &Advice| advice.sum.as_ref().map(|sum| sum.total.clone());
    let single = |what, before: Option<String>, after: Option<String>| {
        let words = |side: Option<String>| side.unwrap_or_default();
        MovedWords { what, title: String::new(), before: words(before), after: words(after) }
    };
    let mut moved =
        vec![single(MovedWhat::Step, step(before), step(after)), single(MovedWhat::Sum, sum(before), sum(after))];
    moved.extend(pairs(MovedWhat::Right, &before.rights, &after.rights, right));
    moved.extend(pairs(MovedWhat::Date, &before.deadlines, &after.deadlines, date));
    moved.retain(|moved| moved.before != moved.after);
    moved
}

/// What tells an entry from others, what it is called, and how it stands.
type Told = (String, String, String);

fn right(right: &RightWords) -> Told {
    let name = format!("{} {} {} {:?}", right.id, right.variant, right.jurisdiction, right.item);
    (name, titled(&right.title, &right.jurisdiction_name, right.item_name.as_deref()), right.status_words.clone())
}

fn date(deadline: &DeadlineWords) -> Told {
    let name = format!("{} {} {:?}", deadline.id, deadline.jurisdiction, deadline.item);
    let on = deadline.safe_by_words.as_ref().or(deadline.due_words.as_ref());
    let stands = on.map_or_else(|| deadline.state_words.clone(), |on| format!("{on} – {}", deadline.state_words));
    (name, titled(&deadline.title, &deadline.jurisdiction_name, deadline.item_name.as_deref()), stands)
}

fn titled(title: &str, law: &str, item: Option<&str>) -> String {
    let about: Vec<&str> = [Some(law), item].into_iter().flatten().filter(|word| !word.is_empty()).collect();
    if about.is_empty() { title.to_owned() } else { format!("{title} ({})", about.join(", ")) }
}

/// Entries side by side: those of after in their order, then those that are gone.
fn pairs<T>(what: MovedWhat, before: &[T], after: &[T], told: fn(&T) -> Told) -> Vec<MovedWords> {
    let mut was: Vec<Told> = before.iter().map(told).collect();
    let mut moved = Vec::new();
    for (name, title, after) in after.iter().map(told) {
        let place = was.iter().position(|(known, _, _)| *known == name);
        let before = place.map(|place| was.remove(place).2).unwrap_or_default();
        moved.push(MovedWords { what, title, before, after });
    }
    moved.extend(was.into_iter().map(|(_, title, before)| MovedWords { what, title, before, after: String::new() }));
    moved
}
