//! Over all orders: what needs the person today, and every day that counts.
//!
//! Thousands of orders are not assessed at each start. How an order stands is kept in the vault for the day, the edition of
//! the law and the language it was made for, and is worked out again when one of these or the order changes: a piece at
//! each call, new orders first and then those that had the soonest day. The page calls on until nothing is `left`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use super::state::Look;
use super::{Desk, OrderStanding};
use crate::advice::DeadlineWords;
use crate::carried;
use crate::case::{Order, OrderId};
use crate::error::{Error, Result};
use crate::law::{Certainty, DeadlineState, Party};
use crate::locale::Said;
use crate::remind;
use crate::vault::Outlook;

/// How many orders are assessed in one call, a fraction of a second; of those that nobody has looked at today, as many as
/// a screen shows come first.
const PIECE: usize = 100;
const FIRST: usize = 12;
/// From so many days before it on, a day is near.
const SOON: i64 = 3;
/// How many orders and days a list shows.
const LIST: usize = 60;
const DAYS: usize = 1000;

/// An order as it stands today.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TodayRow {
    pub order: OrderId,
    pub title: String,
    pub trader: String,
    pub state: OrderStanding,
    pub state_words: String,
    /// The day on which something is lost; else the day that is waited for.
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    pub on_words: Option<String>,
    /// How many days are left until then.
    pub left_words: Option<String>,
    /// It is the person's turn, and the day is near.
    pub soon: bool,
    /// What is lost.
    pub lost: Option<String>,
    pub step: String,
    pub why: String,
}

/// What needs the person, the soonest day first.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Today {
    pub today_words: String,
    pub rows: Vec<TodayRow>,
    /// How many orders are still to be looked at.
    pub left: usize,
    pub orders: usize,
    /// The sample order, while it is there.
    pub sample: Option<OrderId>,
}

/// A day of an order.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DayRow {
    pub order: OrderId,
    pub order_title: String,
    pub deadline: String,
    pub jurisdiction: String,
    pub item: Option<usize>,
    pub title: String,
    pub law: String,
    pub who: Party,
    pub who_words: String,
    pub state: DeadlineState,
    pub state_words: String,
    /// The day to keep to: the safe one for the person, the last lawful one for others.
    pub on: String,
    pub on_words: String,
    /// The last lawful day, where it is another.
    pub latest_words: Option<String>,
    pub arguable: bool,
    pub why: String,
}

/// Every day from one to another.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct DayList {
    #[ts(type = "string")]
    pub today: NaiveDate,
    pub rows: Vec<DayRow>,
    /// There are more days than are listed.
    pub more: bool,
    pub left: usize,
    pub orders: usize,
}

impl Desk<'_> {
    /// What needs the person today. Looks at a piece of what is not yet looked at first.
    pub fn today(&mut self) -> Result<Today> {
        let (made_for, left, orders) = self.look()?;
        let rows = self.vault.outlooks(&made_for, LIST)?;
        Ok(Today {
            today_words: self.locale.weekday_date(self.today),
            rows: rows.into_iter().map(read).collect::<Result<_>>()?,
            left,
            orders,
            sample: self.sample()?,
        })
    }

    /// Every day of every order from one day to another.
    pub fn days(&mut self, from: NaiveDate, to: NaiveDate) -> Result<DayList> {
        let (made_for, left, orders) = self.look()?;
        let rows = self.vault.outlook_days(&made_for, from, to, DAYS + 1)?;
        let more = rows.len() > DAYS;
        let rows = rows.into_iter().take(DAYS).map(read).collect::<Result<_>>()?;
        Ok(DayList { today: self.today, rows, more, left, orders })
    }

    /// Looks at a piece of what is not yet looked at; answers how many orders are left.
    pub fn look_on(&mut self) -> Result<usize> {
        Ok(self.look()?.1)
    }

    /// What a look is good for, whatever its language: this day, this edition.
    pub(super) fn good_for(&self) -> String {
        format!("{} {} ", self.today, carried::EDITION)
    }

    fn look(&mut self) -> Result<(String, usize, usize)> {
        let made_for = self.good_for() + &self.locale.tag;
        let (left, orders) = self.vault.count_outlooks(&made_for)?;
        let piece = if left == orders { FIRST } else { PIECE };
        let stale = if left > 0 { self.vault.without_outlook(&made_for, piece)? } else { Vec::new() };
        let seen = stale.iter().map(|order| self.outlook(order)).collect::<Result<Vec<_>>>()?;
        if !seen.is_empty() {
            self.vault.keep_outlooks(&made_for, &seen)?;
        }
        Ok((made_for, left.saturating_sub(seen.len()), orders))
    }

    fn outlook(&self, order: &Order) -> Result<Outlook> {
        let situation = self.situation(order)?;
        let found = self.knowledge.assess(&situation)?;
        let look = Look { speaker: self.knowledge.speaker(&situation, self.locale), found: &found };
        let row = self.today_row(order, &look);
        let days = look.speaker.days(&found).into_iter().filter_map(|day| self.day(order, day)).collect();
        let reminds = remind::dates(&found).any(|date| remind::is_near(date, self.today));
        Ok(Outlook { order: order.id, on: row.on, reminds, shown: written(&row), days })
    }

    /// How an order stands, with the step, the day and the reason together.
    fn today_row(&self, order: &Order, look: &Look<'_>) -> TodayRow {
        let (speaker, found) = (&look.speaker, look.found);
        let standing = look.order_state();
        let next = speaker.next_step(found);
        let deciding = speaker.next_deadline(found);
        let loss = speaker.nearest_loss(found);
        let on = loss.and_then(|loss| loss.safe_by).or_else(|| deciding.and_then(|deadline| deadline.due));
        let left = |on: NaiveDate| {
            let days = (on - self.today).num_days();
            let id = if days < 0 { "today-past" } else { "today-left" };
            self.locale.say(id, &Said::new().with_number("days", days.abs()))
        };
        let word = |fact: &str| order.facts.get(fact).and_then(Json::as_str).unwrap_or_default().to_owned();
        TodayRow {
            order: order.id,
            title: self.title(order),
            trader: word("trader.name"),
            state: standing.state,
            state_words: standing.state_words,
            on,
            on_words: on.map(|on| self.locale.weekday_date(on)),
            left_words: on.map(left),
            soon: on.is_some_and(|on| standing.state != OrderStanding::Waiting && (on - self.today).num_days() <= SOON),
            lost: loss.map(|loss| speaker.lost(loss)),
            step: next.as_ref().map_or_else(|| self.locale.text("ui-next-none"), |next| next.title.clone()),
            why: next.map(|next| next.why).unwrap_or_default(),
        }
    }

    fn day(&self, order: &Order, day: DeadlineWords) -> Option<(NaiveDate, Json)> {
        let (due, safe) = ((day.due, day.due_words), (day.safe_by, day.safe_by_words));
        let moved = day.who == Party::Consumer && safe.0.is_some() && safe.0 != due.0;
        let latest_words = if moved { due.1.clone() } else { None };
        let (on, on_words) = if moved { safe } else { due };
        let on = on?;
        let row = DayRow {
            order: order.id,
            order_title: self.title(order),
            deadline: day.id,
            jurisdiction: day.jurisdiction,
            item: day.item,
            title: day.title,
            law: day.jurisdiction_name,
            who: day.who,
            who_words: day.who_words,
            state: day.state,
            state_words: day.state_words,
            on: on.clone(),
            on_words: on_words?,
            latest_words,
            arguable: day.certainty == Certainty::Arguable,
            why: day.why,
        };
        Some((on.parse().ok()?, written(&row)))
    }
}

fn written<T: Serialize>(row: &T) -> Json {
    serde_json::to_value(row).unwrap_or_default()
}

fn read<T: for<'de> Deserialize<'de>>(row: Json) -> Result<T> {
    serde_json::from_value(row).map_err(|error| Error::File { detail: error.to_string() })
}
