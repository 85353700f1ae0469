//! The route of one case: each door's state today, why, by when, and what it closes.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::Doors;
use super::door::{Door, Step};
use super::worth::Scales;
use crate::case::Money;
use crate::error::Result;
use crate::law::{
    AmountFound, Assessment, DeadlineFound, DeadlineState, Ground, LawBook, Outcome, Party, RouteStep, Situation,
    StepReason, StepState, Value, Worth, reasons, written,
};

/// Days within which a last day makes a door more pressing than any other.
const PRESSING: i64 = 30;

impl Doors {
    /// The doors that are this person's, in the order in which they are worth trying.
    ///
    /// # Errors
    /// Only where a period leads beyond the calendar.
    pub fn route(&self, book: &LawBook, situation: &Situation, found: &Assessment) -> Result<Route> {
        let ground = book.ground(situation.view(None));
        let look = Look { book, ground, found };
        let (mut route, mut deadlines) = (Vec::new(), Vec::new());
        for door in self.all() {
            if let Some((step, dated)) = look.step(door)? {
                route.push((door, step));
                deadlines.extend(dated);
            }
        }
        let taken: Vec<&Door> =
            route.iter().filter(|(_, step)| step.state == StepState::Done).map(|(door, _)| *door).collect();
        for (door, step) in &mut route {
            let closing = taken.iter().find(|other| other.shuts(door));
            if let (Some(other), StepState::Now | StepState::Later) = (closing, step.state) {
                (step.state, step.why, step.act_by) = (StepState::Closed, StepReason::ClosedBy, None);
                step.closed_by = Some(other.id.clone());
            }
        }
        let scales = Scales::new(book, situation, found);
        for (door, step) in &mut route {
            let open = matches!(step.state, StepState::Now | StepState::Later);
            step.worth = open.then(|| scales.weigh(door));
        }
        let worth = scales.whole(&route);
        let today = situation.today;
        route.sort_by_key(|(door, step)| rank(door, step, today));
        let limits = route.iter().filter_map(|(door, _)| limit(door)).collect();
        Ok(Route { steps: route.into_iter().map(|(_, step)| step).collect(), deadlines, limits, worth })
    }
}

/// The route of a case, with the days and limits that it brings.
#[derive(Debug)]
pub struct Route {
    pub steps: Vec<RouteStep>,
    pub deadlines: Vec<DeadlineFound>,
    /// The most that can be claimed there, by country.
    pub limits: Vec<(String, AmountFound)>,
    /// Whether to go on at all.
    pub worth: Option<Worth>,
}

impl Route {
    /// Joins the route to an assessment: its days stand among the days, its limits with the rights of that law.
    pub fn join(self, found: &mut Assessment) {
        for (code, limit) in self.limits {
            let holding = found.rights.iter_mut().filter(|right| {
                let holds = right.status.holds();
                holds && right.jurisdiction == code && !right.amounts.iter().any(|known| known.id == limit.id)
            });
            holding.for_each(|right| right.amounts.push(limit.clone()));
        }
        found.deadlines.extend(self.deadlines);
        found.route = self.steps;
        found.worth = self.worth;
    }
}

/// The most that the small claims court takes, as an amount.
fn limit(door: &Door) -> Option<(String, AmountFound)> {
    let most = door.limit.as_ref().filter(|_| door.step == Step::SmallClaims)?;
    let amount = most.amount.to_string();
    let found =
        AmountFound { id: "small_claims_limit".into(), formula: amount.clone(), amount, basis: most.basis.clone() };
    Some((door.jurisdiction.clone()?, found))
}

impl Door {
    /// Whether going through it closes the other.
    pub fn shuts(&self, other: &Door) -> bool {
        let named = |id: &String| *id == other.id || Step::of(id) == Some(other.step);
        self.id != other.id && self.closes.iter().any(named)
    }
}

/// Open doors first; of those whose last day is near the nearest first; then by step, odds and cost.
fn rank(door: &Door, step: &RouteStep, today: NaiveDate) -> (StepState, i64, Step, u8, i64, String) {
    let near = step.act_by.map(|day| (day - today).num_days()).filter(|days| *days <= PRESSING);
    let odds = 100 - door.odds.as_ref().map_or(0, |odds| odds.percent);
    let cost = door.cost.as_ref().map_or(0, |cost| cost.low.minor);
    (step.state, near.unwrap_or(i64::MAX), door.step, odds, cost, door.id.clone())
}

struct Look<'a> {
    book: &'a LawBook,
    ground: Ground<'a>,
    found: &'a Assessment,
}

impl Look<'_> {
    /// The door as it stands; nothing where it is not this person's.
    fn step(&self, door: &Door) -> Result<Option<(RouteStep, Vec<DeadlineFound>)>> {
        let own = door.when.outcome(self.ground);
        if own == Outcome::False {
            return Ok(None);
        }
        let mut step = self.blank(door);
        let mut missing = BTreeSet::new();
        door.when.missing(self.ground, &mut missing);
        let (last, deadlines) = self.dates(door, &mut step)?;
        let known = |facts: &[crate::law::FactId]| {
            facts.iter().any(|fact| !matches!(self.ground.facts.get(*fact), None | Some(Value::Bool(false))))
        };
        let excluded = door.unless.iter().find(|exclusion| exclusion.when.outcome(self.ground) == Outcome::True);
        let ready = door.ready.as_ref().map_or(Outcome::True, |ready| ready.outcome(self.ground));
        let taken = self.book.vocabulary.find("route.taken").and_then(|id| self.ground.facts.get(id));
        let taken = matches!(taken, Some(Value::Words(ids)) if ids.iter().any(|id| **id == *door.id));
        (step.state, step.why) = if taken || known(&door.done_by) {
            (StepState::Done, StepReason::Taken)
        } else if let Some(exclusion) = excluded {
            step.excluded_by = Some(exclusion.id.to_string());
            step.basis.splice(0..0, exclusion.basis.iter().cloned());
            (StepState::Closed, StepReason::Excluded)
        } else if self.over_limit(door) {
            step.excluded_by = Some("over_limit".into());
            (StepState::Closed, StepReason::Excluded)
        } else if known(&door.closed_by) {
            (StepState::Closed, StepReason::ClosedBy)
        } else if last == Some(DeadlineState::Passed) {
            (StepState::Closed, StepReason::Expired)
        } else if own == Outcome::Unknown {
            (StepState::Later, StepReason::Facts)
        } else if ready != Outcome::True {
            if let Some(ready) = &door.ready {
                ready.missing(self.ground, &mut missing);
                step.because.extend(reasons(ready, self.ground));
            }
            (StepState::Later, StepReason::NotReady)
        } else if step.opens_on.is_some_and(|day| day > self.ground.facts.today()) {
            (StepState::Later, StepReason::Day)
        } else {
            (StepState::Now, StepReason::Open)
        };
        if matches!(step.state, StepState::Closed | StepState::Done) {
            step.act_by = None;
        }
        step.missing = written(&self.book.vocabulary, missing);
        Ok(Some((step, deadlines)))
    }

    /// Whether more is at stake than the door takes, on the day of filing. Where two currencies cannot be compared nobody
    /// knows, and the door stays open; so it does where the price is above the limit and what is still owed is not.
    fn over_limit(&self, door: &Door) -> bool {
        let Some(limit) = &door.limit else { return false };
        let price = self.book.vocabulary.find("price.total").and_then(|id| self.ground.facts.get(id));
        let price = price.and_then(|value| if let Value::Money(money) = value { Some(*money) } else { None });
        let owed = self.found.sum.as_ref().and_then(|sum| sum.total.parse::<Money>().ok());
        let situation = self.ground.facts.situation();
        let above = |stake: Money| {
            let stake = situation.rates.exchange(stake, limit.amount.currency, situation.today);
            stake.is_some_and(|stake| stake.money.minor > limit.amount.minor)
        };
        price.is_some_and(above) && owed.is_none_or(above)
    }

    fn blank(&self, door: &Door) -> RouteStep {
        RouteStep {
            step: door.step.word().into(),
            body: Some(door.id.clone()),
            state: StepState::Later,
            why: StepReason::Facts,
            because: reasons(&door.when, self.ground),
            excluded_by: None,
            closed_by: None,
            closes: door.closes.clone(),
            opens_on: None,
            act_by: None,
            last_day: None,
            contract_rule: door.contract_rule,
            worth: None,
            missing: Vec::new(),
            basis: door.basis.clone(),
            certainty: door.certainty,
        }
    }

    /// Sets the door's days: the first, the last, and the one to act by with its margin. Answers how the last one stands.
    fn dates(&self, door: &Door, step: &mut RouteStep) -> Result<(Option<DeadlineState>, Vec<DeadlineFound>)> {
        let home = self.found.laws.first().map(|law| law.jurisdiction.as_str());
        let mut codes = [door.jurisdiction.as_deref(), home].into_iter().flatten();
        let Some(clock) = codes.find_map(|code| self.book.clock(code, None)).or_else(|| self.book.any_clock()) else {
            return Ok((None, Vec::new()));
        };
        let (mut state, mut deadlines) = (None, Vec::new());
        for deadline in &door.deadlines {
            let Some(standing) = deadline.stand(&door.id, self.ground, &clock, &self.book.vocabulary)? else {
                continue;
            };
            let mut found = standing.found;
            found.right = found.id.split('.').next().unwrap_or_default().to_owned();
            found.jurisdiction = door.jurisdiction.clone().unwrap_or_default();
            found.door = Some(door.id.clone());
            keep_earliest(&mut deadlines, &found);
            step.opens_on = step.opens_on.max(found.opens_on);
            // Only the consumer's own days shut a door; the other side's say when it is late.
            let Some(due) = found.due.filter(|_| found.who == Party::Consumer) else { continue };
            if step.last_day.is_none_or(|last| due < last) {
                let margin = Days::new(door.margin.unsigned_abs());
                let safe = found.safe_by.unwrap_or(due);
                step.last_day = Some(due);
                step.act_by = safe.checked_sub_days(margin).map(|day| day.max(self.ground.facts.today().min(safe)));
                step.certainty = step.certainty.and(found.certainty);
                state = Some(found.state);
            }
        }
        // A waiting time never locks out somebody whose last day is near.
        step.opens_on = step.opens_on.map(|day| step.last_day.map_or(day, |last| day.min(last)));
        Ok((state, deadlines))
    }
}

/// Of several limits of one name only the earliest is shown.
fn keep_earliest(deadlines: &mut Vec<DeadlineFound>, found: &DeadlineFound) {
    match deadlines.iter_mut().find(|known| known.id == found.id) {
        Some(known) if found.due.is_some() && (known.due.is_none() || found.due < known.due) => *known = found.clone(),
        Some(_) => {}
        None => deadlines.push(found.clone()),
    }
}
