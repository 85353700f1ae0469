//! The clock: the one place of the window that knows what day it is.

use chrono::{Local, NaiveDate};

/// Today, by the computer's own time zone. `REDRESS_TODAY` stands in for it, for demonstrations and tests.
pub fn today() -> NaiveDate {
    let set = std::env::var("REDRESS_TODAY").ok().and_then(|day| day.parse().ok());
    set.unwrap_or_else(|| Local::now().date_naive())
}
