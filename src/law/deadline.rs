//! A right's deadlines on the facts of a case: when they start, end, and how they stand today.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Certainty;
use super::book::Clock;
use super::condition::{Condition, Ground, Outcome};
use super::fact::{FactId, View, Vocabulary, written};
use super::pack::{EventDay, Pick, Roll};
use super::period::{Length, Reckoned, Rule, Step};
use super::right::Pinpoint;
use crate::error::Result;

/// Whose deadline it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Party {
    Consumer,
    Trader,
    Body,
}

/// What starts a deadline.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    Of(FactId),
    /// The latest over all items.
    LastOf(FactId),
}

/// A deadline as a rule.
#[derive(Clone, Debug)]
pub struct Deadline {
    pub id: Arc<str>,
    pub when: Option<Condition>,
    pub who: Party,
    pub event: Vec<Event>,
    pub pick: Pick,
    pub length: Length,
    pub rule: Option<String>,
    pub basis: Vec<Pinpoint>,
    pub closes: bool,
    pub met_by: Vec<FactId>,
    pub not_before: Vec<FactId>,
    /// Acts of this day or before are about something else.
    pub met_after: Option<FactId>,
    pub at_least: Vec<Bound>,
    pub opens: Option<Bound>,
    pub extend: Option<Extension>,
    /// The pack whose counting is used, where it is not the right's own.
    pub counting: Option<String>,
    pub event_day: Option<EventDay>,
    pub roll: Option<Roll>,
    pub certainty: Certainty,
}

/// What lengthens a deadline.
#[derive(Clone, Debug)]
pub struct Extension {
    pub when: Condition,
    pub length: Length,
    pub basis: Vec<Pinpoint>,
    pub told: Option<(FactId, Length)>,
}

/// A length from a day, which bounds another period.
#[derive(Clone, Debug)]
pub struct Bound {
    pub event: Vec<FactId>,
    pub length: Length,
    pub basis: Vec<Pinpoint>,
}

impl Bound {
    fn from(&self, facts: View<'_>) -> Option<NaiveDate> {
        self.event.iter().find_map(|fact| facts.date(*fact))
    }
}

/// How a deadline stands on the day the case is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DeadlineState {
    NotStarted,
    Running,
    Passed,
    Met,
}

/// One step of a reckoning, with the source of its rule.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct StepFound {
    pub rule: Rule,
    pub basis: Option<Pinpoint>,
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The holiday's name, where the day is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub holiday: Option<String>,
}

/// A deadline as it stands in a case.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct DeadlineFound {
    pub id: String,
    pub right: String,
    /// Whose law; empty where it is no law's but a contract's.
    pub jurisdiction: String,
    /// The door it belongs to, where it is the ladder's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub door: Option<String>,
    pub item: Option<usize>,
    pub who: Party,
    /// The fact whose day starts it.
    pub event: String,
    #[ts(type = "string | null")]
    pub event_on: Option<NaiveDate>,
    pub length: String,
    /// The last day before the law moves it off a free day.
    #[ts(type = "string | null")]
    pub unrolled: Option<NaiveDate>,
    /// The last lawful day.
    #[ts(type = "string | null")]
    pub due: Option<NaiveDate>,
    /// The day nobody can argue with; never after `unrolled`.
    #[ts(type = "string | null")]
    pub safe_by: Option<NaiveDate>,
    /// The far limit where the clock never properly began.
    #[ts(type = "string | null")]
    pub outer: Option<NaiveDate>,
    /// The first day on which the step may be taken, where there is one.
    #[ts(type = "string | null")]
    pub opens_on: Option<NaiveDate>,
    pub state: DeadlineState,
    /// The day on which what it asks for was done, in time or late.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[ts(optional, type = "string")]
    pub met_on: Option<NaiveDate>,
    /// `dispatch`: sent in time is enough. `receipt`: it must have arrived.
    pub rule: Option<String>,
    pub certainty: Certainty,
    pub basis: Vec<Pinpoint>,
    pub steps: Vec<StepFound>,
    /// Facts that would fix or move it.
    pub missing: Vec<String>,
}

/// A deadline found, and whether its passing ends the right.
pub struct Standing {
    pub found: DeadlineFound,
    pub missing: BTreeSet<FactId>,
    /// The right is lost (true), not lost (false), or it depends on an unknown fact.
    pub closed: Outcome,
}

struct Span {
    unrolled: NaiveDate,
    due: NaiveDate,
    safe_by: NaiveDate,
    outer: Option<NaiveDate>,
    steps: Vec<StepFound>,
    sure: bool,
}

impl Deadline {
    /// The deadline on the facts of a case; nothing where its own conditions do not hold.
    pub fn stand(
        &self,
        right: &str,
        ground: Ground<'_>,
        clock: &Clock<'_>,
        vocabulary: &Vocabulary,
    ) -> Result<Option<Standing>> {
        let mut missing = BTreeSet::new();
        match self.when.as_ref().map_or(Outcome::True, |when| when.outcome(ground)) {
            Outcome::False => return Ok(None),
            Outcome::Unknown => {
                if let Some(when) = &self.when {
                    when.missing(ground, &mut missing);
                }
            }
            Outcome::True => {}
        }
        let start = self.start(ground.facts);
        let event = vocabulary.fact(start.map_or_else(|| self.first_event(), |(fact, _)| fact)).id.clone();
        if start.is_none() {
            missing.insert(self.first_event());
        }
        let dated = start.filter(|_| missing.is_empty());
        let span = dated.map(|(_, on)| self.span(on, ground, clock, &mut missing)).transpose()?;
        let state = self.state(span.as_ref(), start.map(|(_, on)| on), ground.facts);
        let closed = if self.closes { self.closed(span.as_ref(), state, ground) } else { Outcome::False };
        let sure = span.as_ref().is_none_or(|span| span.sure);
        let found = DeadlineFound {
            id: self.id.to_string(),
            right: right.into(),
            jurisdiction: clock.code.into(),
            door: None,
            item: ground.facts.item,
            who: self.who,
            event,
            event_on: start.map(|(_, on)| on),
            length: self.length.to_string(),
            unrolled: span.as_ref().map(|span| span.unrolled),
            due: span.as_ref().map(|span| span.due),
            safe_by: span.as_ref().map(|span| span.safe_by),
            outer: span.as_ref().and_then(|span| span.outer),
            opens_on: self.opens_on(ground.facts, clock)?,
            state,
            met_on: self.acted(ground.facts),
            rule: self.rule.clone(),
            certainty: self
                .certainty
                .and(if sure { Certainty::Certain } else { Certainty::Arguable })
                .and(clock.certainty(self)),
            basis: self.basis.clone(),
            steps: span.map(|span| span.steps).unwrap_or_default(),
            missing: written(vocabulary, missing.iter().copied()),
        };
        Ok(Some(Standing { found, missing, closed }))
    }

    fn first_event(&self) -> FactId {
        match self.event[0] {
            Event::Of(fact) | Event::LastOf(fact) => fact,
        }
    }

    /// The fact that starts the deadline and its day.
    fn start(&self, facts: View<'_>) -> Option<(FactId, NaiveDate)> {
        let mut days = self.event.iter().filter_map(|event| match event {
            Event::Of(fact) => facts.date(*fact).map(|date| (*fact, date)),
            Event::LastOf(fact) => facts.latest_over_items(*fact).map(|date| (*fact, date)),
        });
        match self.pick {
            Pick::FirstKnown => days.next(),
            Pick::Latest => days.max_by_key(|(_, date)| *date),
            Pick::Earliest => days.min_by_key(|(_, date)| *date),
        }
    }

    fn span(
        &self,
        on: NaiveDate,
        ground: Ground<'_>,
        clock: &Clock<'_>,
        missing: &mut BTreeSet<FactId>,
    ) -> Result<Span> {
        let reckoned = clock.reckon(self, on, &self.length)?;
        let mut span = Span {
            unrolled: reckoned.unrolled,
            due: reckoned.due,
            safe_by: reckoned.unrolled,
            outer: None,
            sure: reckoned.sure,
            steps: clock.steps(self, &reckoned),
        };
        if let Some(extension) = &self.extend {
            self.lengthen(extension, &mut span, ground, clock, missing)?;
        }
        self.stretch(&mut span, ground, clock)?;
        let held = self.not_before.iter().filter_map(|fact| ground.facts.date(*fact)).min();
        if let Some(until) = held.filter(|until| *until > span.due) {
            (span.unrolled, span.due, span.safe_by) = (until, until, until);
            span.steps.push(StepFound {
                rule: Rule::HeldBack,
                basis: self.basis.first().cloned(),
                date: until,
                holiday: None,
            });
        }
        Ok(span)
    }

    /// Moves the end to the least time that must remain after another day, where that day still lies within the period.
    fn stretch(&self, span: &mut Span, ground: Ground<'_>, clock: &Clock<'_>) -> Result<()> {
        for bound in &self.at_least {
            let Some(on) = bound.from(ground.facts).filter(|on| *on <= span.due) else { continue };
            let least = clock.reckon(self, on, &bound.length)?;
            if least.due > span.due {
                let basis = bound.basis.first().cloned();
                span.steps.push(StepFound { rule: Rule::AtLeast, basis, date: least.unrolled, holiday: None });
                (span.unrolled, span.due, span.safe_by) = (least.unrolled, least.due, least.unrolled);
                span.sure &= least.sure;
            }
        }
        Ok(())
    }

    fn opens_on(&self, facts: View<'_>, clock: &Clock<'_>) -> Result<Option<NaiveDate>> {
        let bound = self.opens.as_ref().and_then(|bound| Some((bound, bound.from(facts)?)));
        bound.map(|(bound, on)| Ok(clock.reckon(self, on, &bound.length)?.unrolled)).transpose()
    }

    /// Lengthens the period where its extension holds; where that is unknown, only the far limit shows.
    fn lengthen(
        &self,
        extension: &Extension,
        span: &mut Span,
        ground: Ground<'_>,
        clock: &Clock<'_>,
        missing: &mut BTreeSet<FactId>,
    ) -> Result<()> {
        let outcome = extension.when.outcome(ground);
        if outcome == Outcome::False {
            return Ok(());
        }
        extension.when.missing(ground, missing);
        let far = clock.reckon_on(self, span.unrolled, &extension.length)?;
        let told = extension.told.as_ref().and_then(|(fact, length)| Some((ground.facts.date(*fact)?, length)));
        let step = |rule, date| StepFound { rule, basis: extension.basis.first().cloned(), date, holiday: None };
        if let Some((on, length)) = told.filter(|(on, _)| outcome == Outcome::True && *on <= far.due) {
            let after = clock.reckon(self, on, length)?;
            span.steps.push(step(Rule::ToldLater, on));
            span.steps.extend(clock.steps(self, &after));
            (span.unrolled, span.due, span.safe_by, span.sure) =
                (after.unrolled, after.due, after.unrolled, after.sure);
        } else {
            span.outer = Some(far.due);
            if outcome == Outcome::True {
                span.steps.push(step(Rule::Extended, far.unrolled));
                span.steps.extend(
                    clock.steps(self, &far).into_iter().filter(|step| step.date > far.unrolled || step.date == far.due),
                );
                (span.unrolled, span.due, span.sure) = (far.unrolled, far.due, span.sure && far.sure);
            }
        }
        Ok(())
    }

    /// The first day on which one of the acts that meet it was done.
    fn acted(&self, facts: View<'_>) -> Option<NaiveDate> {
        let after = self.met_after.and_then(|fact| facts.date(fact));
        self.met_by
            .iter()
            .filter_map(|fact| facts.date(*fact))
            .filter(|day| after.is_none_or(|after| *day > after))
            .min()
    }

    fn state(&self, span: Option<&Span>, start: Option<NaiveDate>, facts: View<'_>) -> DeadlineState {
        let acted = self.acted(facts);
        match (span, start) {
            (Some(span), Some(start)) => match acted {
                Some(acted) if acted <= span.due => DeadlineState::Met,
                Some(_) => DeadlineState::Passed,
                None if start > facts.today() => DeadlineState::NotStarted,
                None if facts.today() > span.due => DeadlineState::Passed,
                None => DeadlineState::Running,
            },
            _ => DeadlineState::NotStarted,
        }
    }

    /// Whether the right is lost by this deadline. A fact that would have met it and is merely unknown leaves it open.
    fn closed(&self, span: Option<&Span>, state: DeadlineState, ground: Ground<'_>) -> Outcome {
        let Some(span) = span.filter(|_| state == DeadlineState::Passed) else {
            return Outcome::False;
        };
        let acted = self.acted(ground.facts);
        let last_act = acted.unwrap_or(ground.facts.today());
        let may_be_extended = span.outer.is_some_and(|outer| last_act <= outer);
        let merely_unknown = acted.is_none() && self.met_by.iter().any(|fact| !ground.vocabulary.noted_later(*fact));
        if may_be_extended || merely_unknown { Outcome::Unknown } else { Outcome::True }
    }
}

/// The steps of a reckoning with the sources of their rules.
pub fn sourced_steps(
    reckoned: &Reckoned,
    source: impl Fn(Rule) -> Option<Pinpoint>,
    holiday: impl Fn(NaiveDate) -> Option<String>,
) -> Vec<StepFound> {
    let found = |step: &Step| {
        let named = matches!(step.rule, Rule::EndsOnHoliday | Rule::EndsOnEstimatedHoliday | Rule::FreeDayStays);
        StepFound {
            rule: step.rule,
            basis: source(step.rule),
            date: step.date,
            holiday: if named { holiday(step.date) } else { None },
        }
    };
    reckoned.steps.iter().map(found).collect()
}
