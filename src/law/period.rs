//! Periods: from the day something happened and a length to the last day, with every step recorded.
//!
//! [`Counting`] holds one law's rules as data: whether the event's own day counts, how months end, which days are free,
//! what happens when the last day is free, short periods in which free days are not reckoned, and the least number of
//! working days a period must hold. Sources stand in the packs beside each rule; the table of laws is in `docs/counting.md`.
//!
//! ```
//! use redress::law::{Counting, Length, MonthRule};
//! let day = |text| redress::law::civil_date(text).unwrap();
//! let european = Counting::plain();
//! let length: Length = "1 month".parse().unwrap();
//! let reckoned = european.reckon(day("2026-01-31"), &length, &european.free_days()).unwrap();
//! assert_eq!(reckoned.unrolled, day("2026-02-28"), "February has no 31st: the month's last day");
//! let brazilian = Counting { months: MonthRule::NextDay, ..Counting::plain() };
//! let reckoned = brazilian.reckon(day("2026-08-31"), &length, &brazilian.free_days()).unwrap();
//! assert_eq!(reckoned.unrolled, day("2026-10-01"), "CC 132 § 3: no 31 September, so the day after");
//! ```

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days as Span, Months, NaiveDate, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::calendar::{Calendars, Day, Days};
use crate::error::{Error, Result};

/// The longest period that is reckoned, in units of any kind.
const LONGEST: u32 = 40_000;

/// A unit of time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
}

/// A length of time such as `14 days` or `1 month + 10 days`: the parts follow one another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Length(pub Vec<(u32, Unit)>);

impl FromStr for Length {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let part = |part: &str| {
            let (number, unit) = part.trim().split_once(' ')?;
            let number = number.parse().ok().filter(|number| *number <= LONGEST)?;
            let unit = match unit.trim() {
                "day" | "days" => Unit::Days,
                "working day" | "working days" => Unit::WorkingDays,
                "week" | "weeks" => Unit::Weeks,
                "month" | "months" => Unit::Months,
                "year" | "years" => Unit::Years,
                _ => return None,
            };
            Some((number, unit))
        };
        let parts: Option<Vec<_>> = text.split('+').map(part).collect();
        parts.map(Self).ok_or_else(|| "a length such as `14 days`, `2 weeks` or `1 month + 10 days`".into())
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (number, unit)) in self.0.iter().enumerate() {
            let word = match unit {
                Unit::Days => "day",
                Unit::WorkingDays => "working day",
                Unit::Weeks => "week",
                Unit::Months => "month",
                Unit::Years => "year",
            };
            let join = if place > 0 { " + " } else { "" };
            let plural = if *number == 1 { "" } else { "s" };
            write!(f, "{join}{number} {word}{plural}")?;
        }
        Ok(())
    }
}

/// What happens to a period of months whose last month lacks the day, and where such a period ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthRule {
    /// The day of the same number, else the month's last day.
    #[default]
    SameDate,
    /// Counting starts on the next day and ends on the day before the corresponding one; whole months stay whole.
    DayBefore,
    /// The day of the same number, else the day after the month's end.
    NextDay,
}

/// One law's way of counting, ready to use.
#[derive(Clone, Debug)]
pub struct Counting {
    /// Whether the day of the event is day one.
    pub event_day_counted: bool,
    pub months: MonthRule,
    /// Whether a last day that is free moves to the next working day.
    pub rolls: bool,
    pub weekend: Vec<Weekday>,
    pub holidays: Vec<String>,
    pub workdays: Vec<String>,
    /// Periods of at most so many days do not reckon free days.
    pub short_days: Option<u32>,
    /// A period of at least `.0` days holds at least `.1` working days.
    pub least: Option<(u32, u32)>,
    /// The weekend and holidays by which working days are counted, where they differ from those that move a last day.
    pub working: Option<(Vec<Weekday>, Vec<String>)>,
}

/// The free days of one law in one place: those that move a last day, and those that are no working days.
#[derive(Clone, Debug)]
pub struct FreeDays {
    pub rolling: Days,
    pub working: Days,
}

/// One step of a reckoning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    pub rule: Rule,
    pub date: NaiveDate,
}

/// The rules by which a reckoning moves; the texts `step-…` explain them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Rule {
    EventDayNotCounted,
    EventDayCounted,
    LengthAdded,
    FreeDaysNotReckoned,
    WorkingDaysCounted,
    NoSuchDayInMonth,
    DayBeforeCorresponding,
    EndsOnWeekend,
    EndsOnHoliday,
    EndsOnEstimatedHoliday,
    MovedToWorkingDay,
    FreeDayStays,
    LeastWorkingDays,
    CalendarEnds,
    Extended,
    ToldLater,
    HeldBack,
    AtLeast,
}

/// A reckoned period.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reckoned {
    /// The last day before the law moves it off a free day.
    pub unrolled: NaiveDate,
    /// The last day.
    pub due: NaiveDate,
    /// Whether the calendar is sure: it covers the days and no holiday on the way is a mere estimate.
    pub sure: bool,
    pub steps: Vec<Step>,
}

impl Counting {
    /// Event day not counted, same date, Saturday and Sunday free, no holidays known, last day moves.
    pub fn plain() -> Self {
        Self {
            event_day_counted: false,
            months: MonthRule::SameDate,
            rolls: true,
            weekend: vec![Weekday::Sat, Weekday::Sun],
            holidays: Vec::new(),
            workdays: Vec::new(),
            short_days: None,
            least: None,
            working: None,
        }
    }

    /// The free days of this law where no holiday table is used.
    pub fn free_days(&self) -> FreeDays {
        self.days(&Calendars::default(), None)
    }

    /// The free days of this law in a region.
    pub fn days(&self, calendars: &Calendars, region: Option<&str>) -> FreeDays {
        let rolling = calendars.days(&self.weekend, &self.holidays, &self.workdays, region);
        let working = match &self.working {
            Some((weekend, holidays)) => calendars.days(weekend, holidays, &self.workdays, region),
            None => rolling.clone(),
        };
        FreeDays { rolling, working }
    }

    /// Reckons the period from the event's day. `days` are this law's free days at the place that counts.
    pub fn reckon(&self, event: NaiveDate, length: &Length, days: &FreeDays) -> Result<Reckoned> {
        let mut steps = Vec::with_capacity(6);
        let first = if self.event_day_counted { event } else { after(event)? };
        let mut last = event;
        // A fixed day is no period: nothing is counted.
        if length.0.iter().any(|(number, _)| *number > 0) {
            let counted = if self.event_day_counted { Rule::EventDayCounted } else { Rule::EventDayNotCounted };
            steps.push(Step { rule: counted, date: first });
            last = before(first)?;
            for (number, unit) in &length.0 {
                last = self.add(last, *number, *unit, length, days, &mut steps)?;
            }
            steps.push(Step { rule: Rule::LengthAdded, date: last });
        }
        let mut reckoned = Reckoned { unrolled: last, due: last, sure: true, steps };
        self.roll(&mut reckoned, days)?;
        self.fill(first, length, &mut reckoned, days)?;
        Ok(reckoned)
    }

    /// Adds one part to the last day so far (the day before the first counted one at the start).
    fn add(
        &self,
        last: NaiveDate,
        number: u32,
        unit: Unit,
        whole: &Length,
        days: &FreeDays,
        steps: &mut Vec<Step>,
    ) -> Result<NaiveDate> {
        match unit {
            Unit::Days if whole.0.len() == 1 && self.short_days.is_some_and(|short| number <= short) => {
                let end = count_working(last, number, &days.rolling)?;
                steps.push(Step { rule: Rule::FreeDaysNotReckoned, date: end });
                Ok(end)
            }
            Unit::Days => far(last.checked_add_days(Span::new(number.into()))),
            Unit::Weeks => far(last.checked_add_days(Span::new(u64::from(number) * 7))),
            Unit::WorkingDays => {
                let end = count_working(last, number, &days.working)?;
                steps.push(Step { rule: Rule::WorkingDaysCounted, date: end });
                Ok(end)
            }
            Unit::Months => self.add_months(last, number, steps),
            Unit::Years => self.add_months(last, number.saturating_mul(12), steps),
        }
    }

    fn add_months(&self, last: NaiveDate, number: u32, steps: &mut Vec<Step>) -> Result<NaiveDate> {
        let day_before = self.months == MonthRule::DayBefore || self.event_day_counted;
        let from = if day_before { after(last)? } else { last };
        let end = far(from.checked_add_months(Months::new(number)))?;
        let exists = end.day() == from.day();
        let rule = match (day_before, exists) {
            (true, true) => Rule::DayBeforeCorresponding,
            (_, false) => Rule::NoSuchDayInMonth,
            (false, true) => return Ok(end),
        };
        let end = match (self.months, exists) {
            (_, true) => before(end)?,
            (MonthRule::NextDay, false) if !day_before => after(end)?,
            _ => end,
        };
        steps.push(Step { rule, date: end });
        Ok(end)
    }

    /// Moves a last day that is free, where this law moves it.
    fn roll(&self, reckoned: &mut Reckoned, days: &FreeDays) -> Result<()> {
        let rolling = &days.rolling;
        if !self.rolls {
            if rolling.day(reckoned.due) != Day::Working {
                reckoned.steps.push(Step { rule: Rule::FreeDayStays, date: reckoned.due });
            }
            return Ok(());
        }
        loop {
            let date = reckoned.due;
            let rule = match rolling.day(date) {
                Day::Working => break,
                Day::Weekend => Rule::EndsOnWeekend,
                Day::Holiday => Rule::EndsOnHoliday,
                Day::EstimatedHoliday => Rule::EndsOnEstimatedHoliday,
            };
            reckoned.sure &= rule != Rule::EndsOnEstimatedHoliday;
            reckoned.steps.push(Step { rule, date });
            reckoned.due = after(date)?;
        }
        if reckoned.due != reckoned.unrolled {
            reckoned.steps.push(Step { rule: Rule::MovedToWorkingDay, date: reckoned.due });
        }
        if !rolling.knows(reckoned.due) {
            reckoned.sure = false;
            reckoned.steps.push(Step { rule: Rule::CalendarEnds, date: reckoned.due });
        }
        Ok(())
    }

    /// Lengthens a period that holds too few working days.
    fn fill(&self, first: NaiveDate, length: &Length, reckoned: &mut Reckoned, days: &FreeDays) -> Result<()> {
        let Some((from, wanted)) = self.least else {
            return Ok(());
        };
        let [(number, Unit::Days)] = length.0[..] else {
            return Ok(());
        };
        if number < from || number > from + 14 {
            return Ok(());
        }
        let working = |date: &NaiveDate| days.rolling.day(*date) == Day::Working;
        let until = reckoned.due;
        let held = first.iter_days().take_while(|date| *date <= until).filter(working).count();
        let lacking = wanted.saturating_sub(u32::try_from(held).unwrap_or(u32::MAX));
        if lacking > 0 {
            reckoned.due = count_working(reckoned.due, lacking, &days.rolling)?;
            reckoned.steps.push(Step { rule: Rule::LeastWorkingDays, date: reckoned.due });
        }
        Ok(())
    }
}

fn count_working(last: NaiveDate, number: u32, days: &Days) -> Result<NaiveDate> {
    let mut date = last;
    let mut left = number;
    while left > 0 {
        date = after(date)?;
        if days.day(date) == Day::Working {
            left -= 1;
        }
    }
    Ok(date)
}

fn after(date: NaiveDate) -> Result<NaiveDate> {
    far(date.succ_opt())
}

fn before(date: NaiveDate) -> Result<NaiveDate> {
    far(date.pred_opt())
}

fn far(date: Option<NaiveDate>) -> Result<NaiveDate> {
    date.filter(|date| (1..=9999).contains(&date.year()))
        .ok_or_else(|| Error::Period { detail: "the last day lies beyond the calendar".into() })
}
