//! The route as sentences: each door's state, why, by when, what it costs and what it closes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::{dashed, word};
use super::{ReasonWords, SourceWords, Speaker, WorthWords};
use crate::ladder::{Cost, Door};
use crate::law::{Assessment, RouteStep, StepReason, StepState};
use crate::locale::Said;

/// A door, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DoorWords {
    pub id: String,
    pub step: String,
    pub step_words: String,
    pub name: String,
    pub state: StepState,
    pub state_words: String,
    pub why: String,
    pub act_by: Option<String>,
    pub act_by_words: Option<String>,
    /// Whether it is worth it; nothing where it is not open any more.
    pub worth: Option<WorthWords>,
    /// Cost, odds, form, languages, time to answer, who may file: one sentence each.
    pub about: Vec<String>,
    /// What going there closes, as one sentence.
    pub closes: Option<String>,
    pub url: Option<String>,
    pub because: Vec<ReasonWords>,
    pub missing: Vec<String>,
    pub basis: Vec<SourceWords>,
    pub certainty_words: String,
    pub checked_words: String,
}

impl Speaker<'_> {
    /// A door's name in the reader's language, else in English; a step's own word where the id is a step.
    pub fn door_name(&self, id: &str) -> String {
        let door = self.doors.get(id).map(|door| door.named(&self.locale.tag).to_owned());
        door.unwrap_or_else(|| self.text("rung", id))
    }

    pub(super) fn door(&self, step: &RouteStep, found: &Assessment) -> Option<DoorWords> {
        let door = self.doors.get(step.body.as_deref()?)?;
        let open = |id: &&String| found.route.iter().any(|other| would_shut(id, door, other));
        let names: Vec<String> = step.closes.iter().filter(open).map(|id| self.door_name(id)).collect();
        let closes = (!names.is_empty())
            .then(|| self.locale.say("door-closes", &Said::new().with("list", self.locale.list(&names))));
        let dated = |id: &str, day| self.locale.say(id, &Said::new().with("date", self.locale.weekday_date(day)));
        Some(DoorWords {
            id: door.id.clone(),
            step: step.step.clone(),
            step_words: self.text("rung", &step.step),
            name: self.door_name(&door.id),
            state: step.state,
            state_words: self.text("door-state", &word(&step.state)),
            why: self.door_why(step),
            act_by: step.act_by.map(|day| day.to_string()),
            act_by_words: step.act_by.map(|day| dated("door-act-by", day)),
            worth: step.worth.as_ref().map(|worth| self.worth(door, worth, found)),
            about: self.door_about(door, step),
            closes,
            url: door.url.clone(),
            because: self.reasons(&step.because, None),
            missing: step.missing.iter().map(|fact| self.locale.fact_label(fact)).collect(),
            basis: self.sources(&step.basis),
            certainty_words: self.text("certainty", &word(&step.certainty)),
            checked_words: self.locale.say("advice-checked", &Said::new().with("date", self.locale.date(door.checked))),
        })
    }

    fn door_why(&self, step: &RouteStep) -> String {
        let day = match step.why {
            StepReason::Day => step.opens_on,
            _ => step.last_day,
        };
        let date = day.map(|day| self.locale.date(day)).unwrap_or_default();
        let said = Said::new().with("date", date);
        match (step.why, &step.closed_by, &step.excluded_by) {
            (StepReason::ClosedBy, Some(other), _) => {
                self.locale.say("door-why-closed-by", &said.with("door", self.door_name(other)))
            }
            (StepReason::ClosedBy, None, _) => self.locale.text("door-why-closed-by-none"),
            (StepReason::Excluded, _, Some(id)) if self.locale.knows(&format!("exclusion-{}", dashed(id))) => {
                self.text("exclusion", id)
            }
            (why, ..) => self.locale.say(&format!("door-why-{}", dashed(&word(&why))), &said),
        }
    }

    fn door_about(&self, door: &Door, step: &RouteStep) -> Vec<String> {
        let mut about = Vec::new();
        if let Some(day) = step.last_day.filter(|_| step.state == StepState::Now) {
            about.push(self.locale.say("door-last-day", &Said::new().with("date", self.locale.weekday_date(day))));
        }
        if door.contract_rule {
            about.push(self.locale.text("door-contract-rule"));
        }
        if let Some(cost) = &door.cost {
            about.push(self.door_cost(cost));
        }
        if let Some(odds) = &door.odds {
            let said = Said::new().with("percent", odds.percent.to_string()).with("year", odds.year.to_string());
            about.push(self.locale.say("door-odds", &said));
        }
        if let Some(length) = &door.answers {
            let said = Said::new().with("length", self.length(&length.to_string()));
            about.push(self.locale.say("door-answers", &said));
        }
        about.push(self.text("door-form", &door.form));
        if !door.languages.is_empty() {
            let names: Vec<String> = door.languages.iter().map(|tag| self.language_name(tag)).collect();
            about.push(self.locale.say("door-languages", &Said::new().with("list", self.locale.list(&names))));
        }
        if let Some(may) = door.representative {
            about.push(self.locale.text(if may { "door-representative-yes" } else { "door-representative-no" }));
        }
        about
    }

    fn door_cost(&self, cost: &Cost) -> String {
        let low = self.locale.money(cost.low);
        match cost.high {
            Some(high) if high != cost.low => {
                let said = Said::new().with("low", low).with("high", self.locale.money(high));
                self.locale.say("door-cost-range", &said)
            }
            _ if cost.low.minor == 0 => self.locale.text("door-cost-free"),
            _ => self.locale.say("door-cost", &Said::new().with("low", low)),
        }
    }

    /// A language's name in the reader's.
    pub(super) fn language_name(&self, tag: &str) -> String {
        let id = format!("tongue-{tag}");
        if self.locale.knows(&id) { self.locale.text(&id) } else { tag.to_owned() }
    }
}

/// Whether what a door names as closed by it, a door or a whole step, is another one that could still be gone through.
fn would_shut(named: &str, door: &Door, other: &RouteStep) -> bool {
    let another = other.body.as_ref().is_some_and(|body| *body != door.id);
    let meant = other.body.as_deref() == Some(named) || other.step == named;
    another && meant && matches!(other.state, StepState::Now | StepState::Later)
}
