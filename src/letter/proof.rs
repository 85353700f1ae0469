//! The proof sheet of a day: the date, each step that leads to it, and where each is written.

use chrono::NaiveDate;

use super::{Clause, ClauseKind, Letter, markdown};
use crate::advice::{DeadlineWords, SourceWords};
use crate::locale::{Locale, Said};

/// What a proof sheet is called where letters are named by kind.
const PROOF: &str = "proof";

/// Writes the proof sheet of a deadline, as it stands on a day.
pub fn proof(deadline: &DeadlineWords, order: &str, today: NaiveDate, locale: &Locale) -> Letter {
    let mut clauses = Vec::new();
    let mut add = |id: &str, kind, theirs: String, basis: Vec<SourceWords>| {
        clauses.push(Clause { basis, ..Clause::plainly(id, kind, theirs, None) });
    };
    let quote = |text: &str| markdown::escape(text);
    let bold = |id: &str| format!("**{}**", quote(&locale.text(id)));
    add("date", ClauseKind::Date, quote(&locale.date(today)), Vec::new());
    add("subject", ClauseKind::Subject, quote(&format!("{}: {order}", deadline.title)), Vec::new());
    let law = Said::new().with("law", deadline.jurisdiction_name.clone()).with("who", deadline.who_words.clone());
    add("who", ClauseKind::Body, quote(&locale.say("proof-who", &law)), Vec::new());
    for (id, day) in [
        ("proof-safe", &deadline.safe_by_words),
        ("proof-due", &deadline.due_words),
        ("proof-outer", &deadline.outer_words),
    ] {
        if let Some(day) = day {
            let said = Said::new().with("date", day.clone());
            add(id, ClauseKind::Body, format!("**{}**", quote(&locale.say(id, &said))), Vec::new());
        }
    }
    add("why", ClauseKind::Body, quote(&deadline.why), Vec::new());
    if !deadline.steps.is_empty() {
        let step = |(place, step): (usize, &crate::advice::StepWords)| {
            let source = step.basis.as_ref().map(|basis| format!(" ({})", basis.words)).unwrap_or_default();
            format!("{}. {}", place + 1, quote(&format!("{}{source}", step.words)))
        };
        let steps: Vec<String> = deadline.steps.iter().enumerate().map(step).collect();
        add("steps-title", ClauseKind::Body, bold("proof-steps"), Vec::new());
        add("steps", ClauseKind::Body, steps.join("\n"), Vec::new());
    }
    if !deadline.basis.is_empty() {
        let source = |source: &SourceWords| {
            let parts = [Some(&source.words), Some(&source.title), source.url.as_ref()];
            let parts: Vec<&str> =
                parts.into_iter().flatten().map(String::as_str).filter(|part| !part.is_empty()).collect();
            format!("- {}", quote(&parts.join(" – ")))
        };
        let sources: Vec<String> = deadline.basis.iter().map(source).collect();
        add("sources-title", ClauseKind::Body, bold("ui-sources"), Vec::new());
        add("sources", ClauseKind::Body, sources.join("\n"), deadline.basis.clone());
    }
    let note = format!("{} {}", deadline.certainty_words, locale.text("advice-disclaimer"));
    add("note", ClauseKind::Note, quote(note.trim()), Vec::new());
    let sheet = Letter::sheet(PROOF, deadline.title.clone(), (locale, None), today, clauses);
    Letter { law: deadline.jurisdiction.clone(), ..sheet }
}
