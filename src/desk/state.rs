//! How an order stands today, in one word with its day and reason: from its facts and the day alone.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::advice::Speaker;
use crate::law::{Assessment, DeadlineFound, DeadlineState, Party, Situation, Value};
use crate::locale::{Locale, Said};

/// The word for how an order stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum OrderStanding {
    /// A day of the other side's is running, and no nearer one of the buyer's own.
    Waiting,
    /// A day of the other side's has passed without what it was for.
    Overdue,
    YourTurn,
    Done,
    GivenUp,
}

/// How an order stands, with the day that matters and why.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderState {
    pub state: OrderStanding,
    pub state_words: String,
    pub on: Option<String>,
    pub words: String,
}

/// A promise whose day has come and of which nothing is noted: asked about once.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PromiseAsked {
    pub words: String,
}

/// The outcome that ends an order without what was wanted, by the consumer's own choice.
const GIVEN_UP: &str = "given_up";

/// Looks at one order on its day.
pub(super) struct Look<'a> {
    pub speaker: Speaker<'a>,
    pub found: &'a Assessment,
}

impl Look<'_> {
    fn locale(&self) -> &Locale {
        self.speaker.locale
    }

    fn fact(&self, name: &str) -> Option<&Value> {
        let situation: &Situation = self.speaker.situation;
        situation.view(None).get(self.speaker.book.vocabulary.find(name)?)
    }

    fn date(&self, name: &str) -> Option<NaiveDate> {
        match self.fact(name) {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        }
    }

    fn state(state: OrderStanding, locale: &Locale, on: Option<NaiveDate>, words: String) -> OrderState {
        let word = match state {
            OrderStanding::Waiting => "waiting",
            OrderStanding::Overdue => "overdue",
            OrderStanding::YourTurn => "your-turn",
            OrderStanding::Done => "done",
            OrderStanding::GivenUp => "given-up",
        };
        let state_words = locale.text(&format!("order-state-{word}"));
        OrderState { state, state_words, on: on.map(|day| day.to_string()), words }
    }

    /// The outcome decides; then what the other side let pass; then whose nearest day is running.
    pub fn order_state(&self) -> OrderState {
        if let Some(Value::Word(kind)) = self.fact("outcome.kind") {
            return self.ended(kind);
        }
        let today = self.found.today;
        // A day until which something merely holds asks nobody to act.
        let acts = |day: &&DeadlineFound| !day.id.ends_with("_until");
        let theirs = || [Party::Trader, Party::Body].into_iter().flat_map(|who| self.found.due_from(who)).filter(acts);
        let waiting = theirs().filter(|day| day.state != DeadlineState::Passed && day.due >= Some(today));
        let waiting = waiting.min_by_key(|day| day.due);
        let passed = theirs().filter(|day| day.state == DeadlineState::Passed).max_by_key(|day| day.due);
        // A day given after the one that passed takes its place.
        let renewed = |passed: &DeadlineFound| waiting.is_some_and(|newer| newer.event_on > passed.due);
        if let Some(passed) = passed.filter(|passed| !renewed(passed)) {
            return self.dated(OrderStanding::Overdue, "overdue", passed, passed.due);
        }
        let own = self.found.due_from(Party::Consumer).filter(acts).filter(|day| day.state == DeadlineState::Running);
        let own = own.min_by_key(|day| day.safe_by);
        match (waiting, own) {
            (Some(theirs), None) => self.dated(OrderStanding::Waiting, "waiting", theirs, theirs.due),
            (Some(theirs), Some(own)) if own.safe_by > theirs.due => {
                self.dated(OrderStanding::Waiting, "waiting", theirs, theirs.due)
            }
            (_, Some(own)) => self.dated(OrderStanding::YourTurn, "your-turn", own, own.safe_by),
            (None, None) => {
                let next = self.speaker.next_step(self.found).map(|next| next.title);
                let words = next.unwrap_or_else(|| self.locale().text("order-nothing-running"));
                Self::state(OrderStanding::YourTurn, self.locale(), None, words)
            }
        }
    }

    fn ended(&self, kind: &str) -> OrderState {
        let on = self.date("outcome.on");
        let how = self.locale().choice("outcome.kind", kind);
        let said = Said::new().with("how", how.clone());
        let words =
            on.map_or(how, |day| self.locale().say("order-ended-on", &said.with("date", self.locale().date(day))));
        let state = if kind == GIVEN_UP { OrderStanding::GivenUp } else { OrderStanding::Done };
        Self::state(state, self.locale(), on, words)
    }

    fn dated(&self, state: OrderStanding, id: &str, day: &DeadlineFound, on: Option<NaiveDate>) -> OrderState {
        let date = on.map(|day| self.locale().date(day)).unwrap_or_default();
        let said = Said::new().with("what", self.speaker.deadline(day).title).with("date", date);
        Self::state(state, self.locale(), on, self.locale().say(&format!("order-{id}-until"), &said))
    }

    /// The promise to ask about: its day has passed, and the buyer has not said whether it was kept.
    pub fn promise(&self) -> Option<PromiseAsked> {
        let by = self.date("outcome.promised_by").filter(|day| *day < self.found.today)?;
        let answered = ["outcome.kind", "outcome.kept", "outcome.asked_again_on"];
        if answered.iter().any(|fact| self.fact(fact).is_some()) {
            return None;
        }
        let what = match self.fact("outcome.promise") {
            Some(Value::Word(word)) => self.locale().choice("outcome.promise", word),
            _ => self.locale().text("order-promise-unnamed"),
        };
        let said = Said::new().with("what", what).with("date", self.locale().date(by));
        Some(PromiseAsked { words: self.locale().say("order-promise", &said) })
    }
}
