//! A jurisdiction's way of counting, with the source of each rule.

use std::collections::HashMap;

use super::Bench;
use crate::error::Result;
use crate::law::pack::{EventDay, RawCounting, Roll};
use crate::law::period::{Counting, Rule};
use crate::law::right::Pinpoint;

impl Bench<'_> {
    /// The counting rules with their sources.
    pub fn counting(&self, raw: &RawCounting) -> Result<(Counting, HashMap<Rule, Pinpoint>)> {
        for (key, tables) in [("counting.holidays", &raw.holidays), ("counting.workdays", &raw.workdays)] {
            if let Some(table) = tables.iter().find(|table| !self.calendars.has(table)) {
                return self.refuse(&key, format!("there is no assets/calendars/{table}.csv"));
            }
        }
        let working = match &raw.working {
            Some(working) => {
                Some((self.weekend(&"counting.working.weekend", &working.weekend)?, working.holidays.clone()))
            }
            None => None,
        };
        let counting = Counting {
            event_day_counted: raw.event_day.rule == EventDay::Counted,
            months: raw.months.rule,
            rolls: raw.roll.rule == Roll::NextWorkingDay,
            weekend: self.weekend(&"counting.weekend", &raw.weekend)?,
            holidays: raw.holidays.clone(),
            workdays: raw.workdays.clone(),
            short_days: raw.short.as_ref().map(|short| short.days),
            least: raw.least.as_ref().map(|least| (least.from_days, least.working_days)),
            working,
        };
        let short: &[String] = raw.short.as_ref().map_or(&[], |short| &short.basis);
        let working_basis: &[String] = raw.working.as_ref().map_or(&[], |working| &working.basis);
        let least: &[String] = raw.least.as_ref().map_or(&[], |least| &least.basis);
        let mut sources = HashMap::new();
        for (key, entries, rules) in [
            ("event_day", &raw.event_day.basis[..], &[Rule::EventDayCounted, Rule::EventDayNotCounted][..]),
            ("months", &raw.months.basis, &[Rule::NoSuchDayInMonth, Rule::DayBeforeCorresponding, Rule::LengthAdded]),
            (
                "roll",
                &raw.roll.basis,
                &[
                    Rule::MovedToWorkingDay,
                    Rule::FreeDayStays,
                    Rule::EndsOnWeekend,
                    Rule::EndsOnHoliday,
                    Rule::EndsOnEstimatedHoliday,
                ],
            ),
            ("short", short, &[Rule::FreeDaysNotReckoned]),
            ("least", least, &[Rule::LeastWorkingDays]),
            ("working", working_basis, &[Rule::WorkingDaysCounted]),
        ] {
            if let Some(pinpoint) = self.basis(&format_args!("counting.{key}.basis"), entries)?.into_iter().next() {
                sources.extend(rules.iter().map(|rule| (*rule, pinpoint.clone())));
            }
        }
        Ok((counting, sources))
    }
}
