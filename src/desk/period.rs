//! One period, by a law's own arithmetic and calendar.

use chrono::NaiveDate;

use super::Knowledge;
use crate::error::{Error, Result};
use crate::law::{Certainty, DeadlineFound, DeadlineState, Overrides, Party, Unit};

/// A question about one period.
#[derive(Clone, Debug)]
pub struct PeriodAsked {
    pub law: String,
    pub region: Option<String>,
    pub event: NaiveDate,
    pub length: String,
    pub event_day_counted: bool,
    pub working_days: bool,
    pub no_roll: bool,
}

impl Knowledge {
    /// Reckons one period; the answer has the shape of any other deadline.
    pub fn period(&self, asked: &PeriodAsked, today: NaiveDate) -> Result<DeadlineFound> {
        let mut length: crate::law::Length = asked.length.parse().map_err(|detail| Error::Period { detail })?;
        if asked.working_days {
            length.0.iter_mut().filter(|(_, unit)| *unit == Unit::Days).for_each(|(_, unit)| *unit = Unit::WorkingDays);
        }
        let known = || self.book.packs().map(|pack| pack.code.to_string()).collect::<Vec<_>>().join(", ");
        let clock = self.book.clock(&asked.law, asked.region.as_deref());
        let clock = clock.ok_or_else(|| Error::Unknown { what: "law", name: asked.law.clone(), known: known() })?;
        let overrides = Overrides { event_day_counted: asked.event_day_counted, no_roll: asked.no_roll };
        let (reckoned, steps) = clock.reckon_plain(asked.event, &length, overrides)?;
        let state = match () {
            () if asked.event > today => DeadlineState::NotStarted,
            () if today > reckoned.due => DeadlineState::Passed,
            () => DeadlineState::Running,
        };
        let sure = if reckoned.sure { Certainty::Certain } else { Certainty::Arguable };
        Ok(DeadlineFound {
            id: "period".into(),
            right: "period".into(),
            jurisdiction: asked.law.clone(),
            door: None,
            item: None,
            who: Party::Consumer,
            event: "period.event".into(),
            event_on: Some(asked.event),
            length: length.to_string(),
            unrolled: Some(reckoned.unrolled),
            due: Some(reckoned.due),
            safe_by: Some(reckoned.unrolled),
            outer: None,
            opens_on: None,
            state,
            met_on: None,
            rule: None,
            certainty: sure.and(clock.general_certainty()),
            basis: steps.iter().filter_map(|step| step.basis.clone()).take(1).collect(),
            steps,
            missing: Vec::new(),
        })
    }
}
