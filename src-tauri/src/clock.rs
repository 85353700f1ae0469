//! The clock: the one place of the window that knows what day it is, and how long something has been.

use std::time::{Duration, Instant};

use chrono::{DateTime, Local, NaiveDate, Utc};

/// Today, by the computer's own time zone. `REDRESS_TODAY` stands in for it, for demonstrations and tests.
pub fn today() -> NaiveDate {
    let set = std::env::var("REDRESS_TODAY").ok().and_then(|day| day.parse().ok());
    set.unwrap_or_else(|| Local::now().date_naive())
}

/// A moment by two clocks: the steady one cannot be set back, the other one goes on while the computer sleeps.
#[derive(Clone, Copy)]
pub struct Moment {
    steady: Instant,
    wall: DateTime<Utc>,
}

impl Moment {
    /// This moment.
    pub fn now() -> Self {
        Self { steady: Instant::now(), wall: Utc::now() }
    }

    /// How long ago it was, by the clock that counted more.
    pub fn passed(&self) -> Duration {
        let wall = (Utc::now() - self.wall).to_std().unwrap_or_default();
        self.steady.elapsed().max(wall)
    }
}
