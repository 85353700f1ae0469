//! Dates to keep: what to be reminded of today, when not to be, and the dates for a calendar program.
//!
//! [`Desk::reminders`] assesses the orders whose look found a date near today, and looks at a piece of the others first. Who
//! wants them all asks [`Desk::look_on`] until nothing is left: the shell does before it tells, piece by piece.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{Desk, Knowledge};
use crate::case::{Order, OrderId};
use crate::error::{Error, Result, Trouble};
use crate::law::{DeadlineFound, Situation};
use crate::locale::{Locale, Said};
use crate::remind::{self, Alarms, Entry};

/// The setting that remembers the last day on which reminders were told.
const TOLD: &str = "reminders.told_on";

/// A date to be reminded of.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Reminder {
    pub order: OrderId,
    pub order_title: String,
    /// The deadline's name within its order.
    pub deadline: String,
    pub title: String,
    pub safe_by: String,
    pub safe_by_words: String,
    pub due_words: String,
    /// Days left; below zero once the safe day is over.
    pub days: i32,
    pub when: String,
    /// Until when the person wants to hear nothing of it.
    pub snoozed_until: Option<String>,
    pub snoozed_words: Option<String>,
}

/// How dates go to a calendar program.
#[derive(Clone, Copy, Debug)]
pub struct CalendarWish<'a> {
    /// Days before the day on which an alarm rings.
    pub alarms: Alarms<'a>,
    /// Whether the calendar is to say no more than that there is a date.
    pub hidden: bool,
}

impl Desk<'_> {
    /// The dates that are near or were just missed, those snoozed included, the nearest first.
    pub fn reminders(&mut self) -> Result<Vec<Reminder>> {
        self.look_on()?;
        let snoozes = self.vault.snoozes()?;
        let mut found = Vec::new();
        for order in self.vault.orders_that_remind(&self.good_for())? {
            let situation = self.situation(&order)?;
            let assessment = self.knowledge.assess(&situation)?;
            let near = remind::told_once(remind::dates(&assessment)).filter(|one| remind::is_near(one, self.today));
            for deadline in near {
                let key = (order.id.0.to_string(), remind::name(deadline));
                let until = snoozes.get(&key).copied().filter(|until| *until > self.today);
                found.extend(self.reminder(&order, &situation, deadline, until));
            }
        }
        found.sort_by(|a, b| (&a.safe_by, &a.title).cmp(&(&b.safe_by, &b.title)));
        Ok(found)
    }

    /// The reminders to tell now: those that fell due since they were last told, or whose snooze ended. They count as told.
    pub fn tell_reminders(&mut self) -> Result<Vec<Reminder>> {
        let told: Option<NaiveDate> = self.vault.setting(TOLD)?.and_then(|day| day.parse().ok());
        if told.is_some_and(|told| told >= self.today) {
            return Ok(Vec::new());
        }
        let all = self.reminders()?;
        let snoozes = self.vault.snoozes()?;
        let fell_due = |reminder: &Reminder| {
            let ended = snoozes.get(&(reminder.order.0.to_string(), reminder.deadline.clone())).copied();
            let ended = ended.is_some_and(|until| until <= self.today && told.is_none_or(|told| until > told));
            let day = reminder.safe_by.parse().unwrap_or(self.today);
            reminder.snoozed_until.is_none() && (ended || remind::is_due(day, told, self.today))
        };
        let telling = all.into_iter().filter(fell_due).collect();
        self.vault.set_setting(TOLD, &self.today.to_string())?;
        Ok(telling)
    }

    /// Leaves a date unspoken of until a day. The date itself stays; a warning comes back where that day is after it.
    ///
    /// # Errors
    /// `Field` for a day that is not after today, `Unknown` for a date the order does not have.
    pub fn snooze(&mut self, order: OrderId, deadline: &str, until: NaiveDate) -> Result<Option<String>> {
        if until <= self.today {
            return Err(Error::Field { pointer: "until".into(), trouble: Trouble::NotLater });
        }
        let kept = self.vault.order(order)?;
        let found = self.knowledge.assess(&self.situation(&kept)?)?;
        let dates: Vec<&DeadlineFound> = remind::dates(&found).collect();
        let date = dates.iter().find(|date| remind::name(date) == deadline).ok_or_else(|| {
            let known: Vec<String> = dates.iter().map(|date| remind::name(date)).collect();
            Error::Unknown { what: "date", name: deadline.into(), known: known.join(", ") }
        })?;
        self.vault.snooze(order, deadline, until)?;
        let late = remind::day(date).filter(|day| until > *day);
        Ok(late.map(|day| self.locale.say("remind-snooze-late", &Said::new().with("date", self.locale.date(day)))))
    }

    /// Dates as a file for a calendar program: of one order or of all, all of them or the chosen ones.
    pub fn calendar(&self, order: Option<OrderId>, chosen: &[String], wish: CalendarWish<'_>) -> Result<String> {
        let orders = match order {
            Some(id) => vec![self.vault.order(id)?],
            None => self.vault.list_orders("", usize::MAX)?,
        };
        let mut entries = Vec::new();
        for order in &orders {
            let situation = self.situation(order)?;
            let of = (order.id.0.to_string(), self.title(order));
            entries.extend(self.knowledge.entries(&situation, &of, chosen, wish.hidden, self.locale)?);
        }
        Ok(remind::calendar_file(&entries, wish.alarms, &self.locale.text("remind-calendar"), self.today))
    }

    fn reminder(
        &self,
        order: &Order,
        situation: &Situation,
        deadline: &DeadlineFound,
        until: Option<NaiveDate>,
    ) -> Option<Reminder> {
        let words = self.knowledge.speaker(situation, self.locale).deadline(deadline);
        let day = remind::day(deadline)?;
        let days = i32::try_from((day - self.today).num_days()).ok()?;
        let (when, left) = if days < 0 { ("remind-missed", -days) } else { ("remind-left", days) };
        let snoozed = |until| self.locale.say("remind-snoozed", &Said::new().with("date", self.locale.date(until)));
        Some(Reminder {
            order: order.id,
            order_title: self.title(order),
            deadline: remind::name(deadline),
            title: words.title,
            safe_by: day.to_string(),
            safe_by_words: self.locale.weekday_date(day),
            due_words: words.due_words.unwrap_or_default(),
            days,
            when: self.locale.say(when, &Said::new().with_number("days", left.into())),
            snoozed_until: until.map(|until| until.to_string()),
            snoozed_words: until.map(snoozed),
        })
    }
}

impl Knowledge {
    /// The dates of a case as a file for a calendar program. `name` tells this case from others.
    pub fn calendar(
        &self,
        situation: &Situation,
        name: &str,
        wish: CalendarWish<'_>,
        locale: &Locale,
    ) -> Result<String> {
        let entries = self.entries(situation, &(name.to_owned(), String::new()), &[], wish.hidden, locale)?;
        Ok(remind::calendar_file(&entries, wish.alarms, &locale.text("remind-calendar"), situation.today))
    }

    /// The dates of a case in words; `of` is what the case is known by, and what it is called.
    fn entries(
        &self,
        situation: &Situation,
        of: &(String, String),
        chosen: &[String],
        hidden: bool,
        locale: &Locale,
    ) -> Result<Vec<Entry>> {
        let found = self.assess(situation)?;
        let speaker = self.speaker(situation, locale);
        let wanted = |deadline: &&DeadlineFound| {
            let open = remind::day(deadline).is_some_and(|day| day >= situation.today);
            open && (chosen.is_empty() || chosen.contains(&remind::name(deadline)))
        };
        let entry = |deadline: &DeadlineFound| {
            let words = speaker.deadline(deadline);
            let cited: Vec<&str> = words.basis.iter().map(|source| source.words.as_str()).collect();
            let said = Said::new()
                .with("who", words.who_words.clone())
                .with("title", words.title.clone())
                .with("order", of.1.clone())
                .with("due", words.due_words.clone().unwrap_or_default())
                .with("why", words.why.clone())
                .with("law", words.jurisdiction_name.clone())
                .with("source", cited.join("; "));
            let (title, about) = if hidden {
                ("remind-hidden", "remind-hidden-about")
            } else if of.1.is_empty() {
                ("remind-entry-alone", "remind-about")
            } else {
                ("remind-entry", "remind-about")
            };
            let day = remind::day(deadline)?;
            let of = format!("{}/{}", of.0, remind::name(deadline));
            Some(Entry { of, day, title: locale.say(title, &said), about: locale.say(about, &said) })
        };
        let mut entries: Vec<Entry> =
            remind::told_once(remind::dates(&found).filter(wanted)).filter_map(entry).collect();
        entries.sort_by(|a, b| (a.day, &a.of).cmp(&(b.day, &b.of)));
        let mut seen = BTreeSet::new();
        entries.retain(|entry| seen.insert(entry.of.clone()));
        Ok(entries)
    }
}
