//! A law's clock at a place.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{LawBook, Overrides};
use crate::error::Result;
use crate::law::Certainty;
use crate::law::compile::Pack;
use crate::law::deadline::{Deadline, StepFound, sourced_steps};
use crate::law::pack::{EventDay, Roll};
use crate::law::period::{Counting, FreeDays, Length, Reckoned};

impl LawBook {
    /// A law's clock at a place: how it counts and which days are free there.
    ///
    /// For a bloc the region is a member's code; for a state it is a part of the state.
    pub fn clock<'a>(&'a self, code: &str, region: Option<&'a str>) -> Option<Clock<'a>> {
        let pack = self.packs.get(code)?;
        let member = region.filter(|_| self.blocs.contains_key(code)).and_then(|member| self.packs.get(member));
        let place = (member.unwrap_or(pack), if member.is_some() { None } else { region });
        Some(Clock { book: self, pack, place, code: pack.code.as_ref() })
    }

    /// The free days by one pack's rules at a place, worked out once.
    fn free_days(&self, pack: &Pack, place: (&Pack, Option<&str>)) -> Arc<FreeDays> {
        let (holder, region) = place;
        let key = (pack.code.to_string(), format!("{}-{}", holder.code, region.unwrap_or_default()));
        let mut known = self.days.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let days = known.entry(key).or_insert_with(|| {
            let counting = Counting {
                holidays: holder.counting.holidays.clone(),
                workdays: holder.counting.workdays.clone(),
                ..(*pack.counting).clone()
            };
            Arc::new(counting.days(&self.calendars, region))
        });
        Arc::clone(days)
    }

    /// Some law's clock, for periods that count by no law's rules but their own.
    pub fn any_clock(&self) -> Option<Clock<'_>> {
        self.packs.keys().next().and_then(|code| self.clock(code, None))
    }
}

/// A law's clock at a place.
#[derive(Clone, Copy)]
pub struct Clock<'a> {
    book: &'a LawBook,
    pack: &'a Pack,
    place: (&'a Pack, Option<&'a str>),
    pub code: &'a str,
}

impl Clock<'_> {
    fn rules(&self, deadline: &Deadline) -> &Pack {
        deadline.counting.as_ref().and_then(|code| self.book.packs.get(code)).unwrap_or(self.pack)
    }

    fn counting(&self, deadline: &Deadline) -> Counting {
        let mut counting = (*self.rules(deadline).counting).clone();
        if let Some(event_day) = deadline.event_day {
            counting.event_day_counted = event_day == EventDay::Counted;
        }
        if let Some(roll) = deadline.roll {
            counting.rolls = roll == Roll::NextWorkingDay;
            counting.least = counting.least.filter(|_| counting.rolls);
        }
        counting
    }

    /// Reckons a deadline's length from a day.
    pub fn reckon(&self, deadline: &Deadline, on: NaiveDate, length: &Length) -> Result<Reckoned> {
        let days = self.book.free_days(self.rules(deadline), self.place);
        self.counting(deadline).reckon(on, length, &days)
    }

    /// Reckons a length that follows a period already ended: its last day does not count again.
    pub fn reckon_on(&self, deadline: &Deadline, end: NaiveDate, length: &Length) -> Result<Reckoned> {
        let days = self.book.free_days(self.rules(deadline), self.place);
        Counting { event_day_counted: false, ..self.counting(deadline) }.reckon(end, length, &days)
    }

    /// The steps of a reckoning with their sources.
    pub fn steps(&self, deadline: &Deadline, reckoned: &Reckoned) -> Vec<StepFound> {
        let rules = self.rules(deadline);
        let days = self.book.free_days(rules, self.place);
        let own = |rule| rules.counting_basis.get(&rule).cloned();
        let given = deadline.event_day.is_some() || deadline.roll.is_some();
        let source = |rule| {
            if given { own(rule).or_else(|| deadline.basis.first().cloned()) } else { own(rule) }
        };
        sourced_steps(reckoned, source, |date| days.rolling.holiday(date).map(str::to_owned))
    }

    /// How sure the counting itself is: only a law's own special rule in the deadline makes up for a doubtful general one.
    pub fn certainty(&self, deadline: &Deadline) -> Certainty {
        let special = deadline.roll.is_some() && deadline.event_day.is_some();
        if special { Certainty::Certain } else { self.rules(deadline).counting_certainty }
    }

    /// Reckons a period that belongs to no right, with the steps and their sources.
    pub fn reckon_plain(
        &self,
        on: NaiveDate,
        length: &Length,
        overrides: Overrides,
    ) -> Result<(Reckoned, Vec<StepFound>)> {
        let mut counting = (*self.pack.counting).clone();
        counting.event_day_counted |= overrides.event_day_counted;
        counting.rolls &= !overrides.no_roll;
        counting.least = counting.least.filter(|_| counting.rolls);
        let days = self.book.free_days(self.pack, self.place);
        let reckoned = counting.reckon(on, length, &days)?;
        let source = |rule| self.pack.counting_basis.get(&rule).cloned();
        let steps = sourced_steps(&reckoned, source, |date| days.rolling.holiday(date).map(str::to_owned));
        Ok((reckoned, steps))
    }

    /// How sure the law's general counting is.
    pub fn general_certainty(&self) -> Certainty {
        self.pack.counting_certainty
    }
}
