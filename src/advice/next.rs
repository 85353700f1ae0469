//! The one thing to do next, and the day on which something is lost.

use chrono::NaiveDate;

use super::words::{dashed, word};
use super::{DeadlineWords, NextStep, Speaker};
use crate::law::{Assessment, DeadlineFound, DeadlineState, Party};
use crate::locale::Said;

/// Days within which a day of one's own is near; nobody is told to wait for one that is further off.
const SOON: i64 = 60;

impl Speaker<'_> {
    /// The next step: the date and the reason together; nothing once it is noted how the matter ended. For a list of many
    /// orders, only this is put into words.
    pub fn next_step(&self, found: &Assessment) -> Option<NextStep> {
        let end = self.book.vocabulary.find("outcome.kind");
        if end.is_some_and(|id| self.situation.view(None).get(id).is_some()) {
            return None;
        }
        if let Some(found) = self.next_deadline(found) {
            let deadline = self.deadline(found);
            // A person acts by the safe day; a trader is late only after the last lawful one.
            let (due, due_words, day) = match deadline.who {
                Party::Consumer => (deadline.safe_by, deadline.safe_by_words, found.safe_by),
                Party::Trader | Party::Body => (deadline.due, deadline.due_words, found.due),
            };
            let state = Said::new().with("state", word(&deadline.state));
            return Some(NextStep {
                title: self.locale.say(&format!("next-{}", dashed(&deadline.id)), &state),
                due,
                due_words,
                state: word(&deadline.state),
                day_words: day.map(|day| self.whose_day(found, day)),
                why: deadline.why,
            });
        }
        let (title, why) = match found.questions.iter().find_map(|question| self.question(question)) {
            Some(question) => (self.locale.text("next-answer"), question.words),
            None if !found.letters.is_empty() => {
                (self.locale.text("next-write"), self.text("letter-about", &found.letters[0]))
            }
            None => return None,
        };
        Some(NextStep { title, due: None, due_words: None, state: "open".into(), day_words: None, why })
    }

    /// Whose day it is, in a sentence: what the consumer does by then, or what the other side had to do.
    fn whose_day(&self, deadline: &DeadlineFound, day: NaiveDate) -> String {
        let far = (day - self.situation.today).num_days() > SOON;
        let said = Said::new()
            .with("state", word(&deadline.state))
            .with("far", if far { "yes" } else { "no" })
            .with("date", self.locale.weekday_date(day))
            .with("left", self.state(deadline.state, Some(day)));
        self.locale.say(&format!("day-{}", word(&deadline.who)), &said)
    }

    /// What is overdue on the trader's side; else the consumer's nearest day; else the trader's.
    pub fn next_deadline<'f>(&self, found: &'f Assessment) -> Option<&'f DeadlineFound> {
        let running = self.nearest(found, Party::Trader, DeadlineState::Running);
        // A day given after the one that passed takes its place.
        let renewed = |passed: &&DeadlineFound| running.is_some_and(|newer| newer.event_on > passed.due);
        self.latest_passed(found).filter(|passed| !renewed(passed)).or_else(|| self.nearest_loss(found)).or(running)
    }

    /// The consumer's nearest day: when it passes, something is lost.
    pub fn nearest_loss<'f>(&self, found: &'f Assessment) -> Option<&'f DeadlineFound> {
        self.nearest(found, Party::Consumer, DeadlineState::Running)
    }

    /// What is lost when a deadline passes: the right it belongs to, or the door.
    pub fn lost(&self, deadline: &DeadlineFound) -> String {
        match &deadline.door {
            Some(door) => self.door_name(door),
            None => self.text("right", &deadline.right),
        }
    }

    fn nearest<'f>(&self, found: &'f Assessment, who: Party, state: DeadlineState) -> Option<&'f DeadlineFound> {
        self.told(found, who, state).min_by_key(|deadline| deadline.safe_by)
    }

    /// The last of the trader's days that passed: of two, the later says how things stand.
    fn latest_passed<'f>(&self, found: &'f Assessment) -> Option<&'f DeadlineFound> {
        self.told(found, Party::Trader, DeadlineState::Passed).max_by_key(|deadline| deadline.due)
    }

    /// The deadlines of one side in one state of which there is something to say as a step.
    fn told<'f>(
        &self,
        found: &'f Assessment,
        who: Party,
        state: DeadlineState,
    ) -> impl Iterator<Item = &'f DeadlineFound> {
        let known = |deadline: &DeadlineFound| self.locale.knows(&format!("next-{}", dashed(&deadline.id)));
        found.due_from(who).filter(move |deadline| deadline.state == state && known(deadline))
    }

    /// The dated deadlines that count for this case, in words.
    pub fn days(&self, found: &Assessment) -> Vec<DeadlineWords> {
        let dated = found.deadlines.iter().filter(|deadline| deadline.due.is_some() && found.counts(deadline));
        dated.map(|deadline| self.deadline(deadline)).collect()
    }
}
