//! Dates to keep: which deadlines deserve a reminder and when, and how they go to a calendar program.
//!
//! What this is: choosing among the deadlines of an assessment, by the safe day. What this is not: the deadlines
//! themselves ([`crate::law`]), or when the person wants to be left alone (a snooze stands in the vault, beside the date,
//! and never moves it).

mod calendar_file;

use std::collections::BTreeSet;

use chrono::NaiveDate;

pub use calendar_file::{Alarms, Entry, calendar_file};

use crate::law::{Assessment, DeadlineFound, DeadlineState, Party};

/// How many days before the safe day a reminder is due, the earliest first.
pub const STAGES: [i64; 5] = [14, 7, 3, 1, 0];

/// How many days after the safe day a date is still shown as missed.
const MISSED: i64 = 14;

/// The name of a deadline within its case. It stays the same while facts change, so that a calendar program knows it again.
pub fn name(deadline: &DeadlineFound) -> String {
    let place = deadline.door.as_deref().unwrap_or(&deadline.jurisdiction);
    let item = deadline.item.map(|item| format!("/{item}")).unwrap_or_default();
    format!("{place}/{}{item}", deadline.id)
}

/// The deadlines of an assessment that have a day and are not met: the person's own, and those of the others.
pub fn dates(found: &Assessment) -> impl Iterator<Item = &DeadlineFound> {
    let concerns = |deadline: &DeadlineFound| {
        let mut rights = found.rights.iter();
        let of = rights.any(|right| {
            (&right.id, &right.jurisdiction) == (&deadline.right, &deadline.jurisdiction)
                && (right.status.holds() || deadline.state == DeadlineState::Passed && right.status.is_expired())
        });
        of || deadline.door.is_some()
    };
    found.deadlines.iter().filter(move |deadline| day(deadline).is_some() && concerns(deadline))
}

/// The day to keep: the safe day of what the person must do, the last lawful day of what others must.
pub fn day(deadline: &DeadlineFound) -> Option<NaiveDate> {
    let day = match deadline.who {
        Party::Consumer => deadline.safe_by,
        Party::Trader | Party::Body => deadline.due,
    };
    day.filter(|_| deadline.state != DeadlineState::Met)
}

/// The same dates, each told once: where two laws say the same of one thing on one day, the first law's stands for both.
pub fn told_once<'a>(dates: impl Iterator<Item = &'a DeadlineFound>) -> impl Iterator<Item = &'a DeadlineFound> {
    let mut seen = BTreeSet::new();
    dates.filter(move |deadline| seen.insert((&deadline.id, deadline.item, day(deadline))))
}

/// Whether the person's own date is near, or was missed a short while ago.
pub fn is_near(deadline: &DeadlineFound, today: NaiveDate) -> bool {
    let left = day(deadline).map(|day| (day - today).num_days());
    deadline.who == Party::Consumer && left.is_some_and(|left| (-MISSED..=STAGES[0]).contains(&left))
}

/// Whether a reminder of this day fell due after `told` and up to today. The day after the safe day is the last one.
pub fn is_due(day: NaiveDate, told: Option<NaiveDate>, today: NaiveDate) -> bool {
    let mut due = STAGES.iter().chain(&[-1]).map(|stage| day - chrono::Duration::days(*stage));
    due.any(|due| due <= today && told.is_none_or(|told| due > told))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_reminder_is_due_once_a_stage_and_is_made_up_for() {
        let safe = on("2026-12-24");
        for (told, today, due, why) in [
            (None, "2026-12-09", false, "fifteen days are far"),
            (None, "2026-12-10", true, "fourteen days are near"),
            (Some("2026-12-10"), "2026-12-11", false, "told yesterday"),
            (Some("2026-12-10"), "2026-12-17", true, "a week is left"),
            (Some("2026-12-10"), "2026-12-19", true, "the computer was off when a week was left"),
            (Some("2026-12-21"), "2026-12-22", false, "three days were told"),
            (Some("2026-12-23"), "2026-12-24", true, "the day itself"),
            (Some("2026-12-24"), "2026-12-24", false, "once a day"),
            (Some("2026-12-24"), "2026-12-25", true, "the day was missed"),
            (Some("2026-12-25"), "2026-12-28", false, "and that was told"),
        ] {
            assert_eq!(is_due(safe, told.map(on), on(today)), due, "{today} after {told:?}: {why}");
        }
    }
}
