//! Dates as a file for a calendar program: iCalendar (RFC 5545), all-day events with alarms.
//!
//! An event is of one day (`DTSTART` alone; an end on the same day is against the standard), keeps its `UID` from export to
//! export, and a later export counts as a newer edition of it, so that reading the file again updates and never doubles.

use chrono::{Datelike, NaiveDate, NaiveTime};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property};
use sha2::{Digest, Sha256};

/// The hour of the morning at which an alarm rings.
const HOUR: u32 = 9;

/// A date for the calendar, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// What it is of: the case and the deadline's name in it. Only a hash of it goes out.
    pub of: String,
    pub day: NaiveDate,
    pub title: String,
    pub about: String,
}

/// How many days before the day alarms ring.
pub type Alarms<'a> = &'a [u32];

/// The file, as of today, under a name the calendar program shows.
pub fn calendar_file(entries: &[Entry], alarms: Alarms<'_>, name: &str, today: NaiveDate) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Redress//Redress//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property((key, value));
    }
    calendar.name(name);
    for entry in entries {
        calendar.push(event(entry, alarms, today));
    }
    calendar.to_string()
}

fn event(entry: &Entry, alarms: Alarms<'_>, today: NaiveDate) -> Event {
    let uid = format!("{}@redress", &hex::encode(Sha256::digest(&entry.of))[..32]);
    let stamp = today.and_time(NaiveTime::MIN).and_utc();
    let mut event = Event::new();
    event
        .uid(&uid)
        .timestamp(stamp)
        .last_modified(stamp)
        .sequence(u32::try_from(today.num_days_from_ce()).unwrap_or_default())
        .starts(entry.day)
        .summary(&entry.title)
        .description(&entry.about)
        .class(Class::Private)
        .add_property("TRANSP", "TRANSPARENT");
    for days in alarms {
        let mut alarm = Alarm::display(&entry.title, -chrono::Duration::days((*days).into()));
        alarm.uid(&format!("{days}.{uid}")).timestamp(stamp).append_property(Property::new("TRIGGER", before(*days)));
        event.alarm(alarm);
    }
    event.done()
}

/// So many days before the day begins, at the hour of the morning.
fn before(days: u32) -> String {
    match days {
        0 => format!("PT{HOUR}H"),
        days => format!("-P{}DT{}H", days - 1, 24 - HOUR),
    }
}
