//! The one thing to do next, and the day on which something is lost.

use super::words::{dashed, word};
use super::{DeadlineWords, NextStep, Speaker};
use crate::law::{Assessment, DeadlineFound, DeadlineState, Party};

impl Speaker<'_> {
    /// The next step: the date and the reason together; nothing once it is noted how the matter ended. For a list of many
    /// orders, only this is put into words.
    pub fn next_step(&self, found: &Assessment) -> Option<NextStep> {
        let end = self.book.vocabulary.find("outcome.kind");
        if end.is_some_and(|id| self.situation.view(None).get(id).is_some()) {
            return None;
        }
        if let Some(deadline) = self.next_deadline(found).map(|deadline| self.deadline(deadline)) {
            // A person acts by the safe day; a trader is late only after the last lawful one.
            let (due, due_words) = match deadline.who {
                Party::Consumer => (deadline.safe_by, deadline.safe_by_words),
                Party::Trader | Party::Body => (deadline.due, deadline.due_words),
            };
            return Some(NextStep {
                title: self.text("next", &deadline.id),
                due,
                due_words,
                state: word(&deadline.state),
                state_words: deadline.state_words,
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
        Some(NextStep { title, due: None, due_words: None, state: "open".into(), state_words: String::new(), why })
    }

    /// What is overdue on the trader's side; else the consumer's nearest day; else the trader's.
    pub fn next_deadline<'f>(&self, found: &'f Assessment) -> Option<&'f DeadlineFound> {
        self.nearest(found, Party::Trader, DeadlineState::Passed)
            .or_else(|| self.nearest_loss(found))
            .or_else(|| self.nearest(found, Party::Trader, DeadlineState::Running))
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
        let known = |deadline: &DeadlineFound| self.locale.knows(&format!("next-{}", dashed(&deadline.id)));
        let fitting = found.due_from(who).filter(|deadline| deadline.state == state && known(deadline));
        fitting.min_by_key(|deadline| deadline.safe_by)
    }

    /// The dated deadlines that count for this case, in words.
    pub fn days(&self, found: &Assessment) -> Vec<DeadlineWords> {
        let dated = found.deadlines.iter().filter(|deadline| deadline.due.is_some() && found.counts(deadline));
        dated.map(|deadline| self.deadline(deadline)).collect()
    }
}
