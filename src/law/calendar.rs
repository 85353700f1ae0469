//! Working days: weekends, public holidays, make-up working days and statutory extra days, by region.
//!
//! The tables are `assets/calendars/*.csv` (date, name, subdivision; an empty subdivision is the whole country). Outside
//! the years they cover a day's freedom is only known from the weekend, and [`Days::knows`] says so.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate, Weekday};

use crate::error::{Error, Result};

/// All tables, by name (`DE`, `AT-deadline-extra`, `CN-workdays`).
#[derive(Debug, Default)]
pub struct Calendars {
    tables: HashMap<String, Vec<Row>>,
    span: Option<(NaiveDate, NaiveDate)>,
}

#[derive(Debug)]
struct Row {
    date: NaiveDate,
    name: String,
    subdivision: String,
}

/// Which days count as free for one law in one place.
#[derive(Clone, Debug)]
pub struct Days {
    weekend: [bool; 7],
    holidays: BTreeMap<NaiveDate, String>,
    flags: Vec<u8>,
    first: NaiveDate,
    span: Option<(NaiveDate, NaiveDate)>,
}

const HOLIDAY: u8 = 1;
const WORKDAY: u8 = 2;
const ESTIMATED: u8 = 4;

/// What a day is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Day {
    Working,
    Weekend,
    Holiday,
    /// A holiday whose date is not yet proclaimed.
    EstimatedHoliday,
}

impl Calendars {
    /// Reads all tables, given as (name, text).
    pub fn read(tables: &[(&str, &str)]) -> Result<Self> {
        let mut calendars = Self::default();
        for (name, text) in tables {
            calendars.add(name, text)?;
        }
        Ok(calendars)
    }

    fn add(&mut self, name: &str, text: &str) -> Result<()> {
        let mut rows = Vec::new();
        for (number, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.is_empty()) {
            let row = parse_row(line).ok_or_else(|| Error::Pack {
                file: format!("assets/calendars/{name}.csv"),
                key: format!("line {}", number + 1),
                cure: "write `YYYY-MM-DD,name,subdivision`".into(),
            })?;
            let (first, last) = self.span.unwrap_or((row.date, row.date));
            self.span = Some((first.min(row.date), last.max(row.date)));
            rows.push(row);
        }
        self.tables.insert(name.into(), rows);
        Ok(())
    }

    /// Whether there is a table of this name.
    pub fn has(&self, name: &str) -> bool {
        self.tables.contains_key(name)
    }

    /// The days of one law: its weekend, its holiday tables and its make-up working days, in one region.
    pub fn days(&self, weekend: &[Weekday], holidays: &[String], workdays: &[String], region: Option<&str>) -> Days {
        let mut days = Days {
            weekend: [false; 7],
            holidays: BTreeMap::new(),
            flags: Vec::new(),
            first: self.span.map_or(NaiveDate::MIN, |(first, _)| first.with_ordinal(1).unwrap_or(first)),
            span: self.span.map(|(first, last)| (whole_year(first).0, whole_year(last).1)),
        };
        for day in weekend {
            days.weekend[day.num_days_from_monday() as usize] = true;
        }
        for (tables, flag) in [(holidays, HOLIDAY), (workdays, WORKDAY)] {
            for row in tables.iter().filter_map(|name| self.tables.get(name)).flatten() {
                let everywhere = row.subdivision.is_empty() || row.subdivision == "TARGET";
                if everywhere || region == Some(row.subdivision.as_str()) {
                    days.mark(row, flag);
                }
            }
        }
        days
    }
}

fn whole_year(date: NaiveDate) -> (NaiveDate, NaiveDate) {
    let edge = |month, day| NaiveDate::from_ymd_opt(date.year(), month, day).unwrap_or(date);
    (edge(1, 1), edge(12, 31))
}

fn parse_row(line: &str) -> Option<Row> {
    let (date, rest) = line.split_once(',')?;
    let (name, subdivision) = rest.rsplit_once(',')?;
    let name = name.trim_matches('"').replace("\"\"", "\"");
    Some(Row { date: super::fact::civil_date(date)?, name, subdivision: subdivision.into() })
}

impl Days {
    fn mark(&mut self, row: &Row, flag: u8) {
        let Some(place) = self.place(row.date) else {
            return;
        };
        if self.flags.len() <= place {
            self.flags.resize(place + 1, 0);
        }
        let estimated = if row.name.contains("(estimated)") { ESTIMATED } else { 0 };
        self.flags[place] |= flag | estimated;
        if flag == HOLIDAY {
            self.holidays.insert(row.date, row.name.clone());
        }
    }

    fn place(&self, date: NaiveDate) -> Option<usize> {
        usize::try_from((date - self.first).num_days()).ok()
    }

    /// What the day is. Make-up working days are working days; outside the tables only the weekend is known.
    pub fn day(&self, date: NaiveDate) -> Day {
        let flags = self.place(date).and_then(|place| self.flags.get(place)).copied().unwrap_or(0);
        if flags & HOLIDAY != 0 {
            return if flags & ESTIMATED == 0 { Day::Holiday } else { Day::EstimatedHoliday };
        }
        let weekend = self.weekend[date.weekday().num_days_from_monday() as usize];
        if weekend && flags & WORKDAY == 0 { Day::Weekend } else { Day::Working }
    }

    /// Whether the tables cover the day's year.
    pub fn knows(&self, date: NaiveDate) -> bool {
        self.span.is_some_and(|(first, last)| first <= date && date <= last)
    }

    /// The holiday's name, as the table has it.
    pub fn holiday(&self, date: NaiveDate) -> Option<&str> {
        self.holidays.get(&date).map(String::as_str)
    }
}
