//! One period in words.

use chrono::NaiveDate;
use redress::case::{CaseFile, Facts};
use redress::desk::Knowledge;
use redress::law::DeadlineFound;
use redress::locale::{Locale, Said};

/// The last day, the safe day, and each step with its source.
pub fn period(knowledge: &Knowledge, found: &DeadlineFound, locale: &Locale, today: NaiveDate) -> String {
    let Ok(situation) = knowledge.situation(&CaseFile::new(Facts::new(), Vec::new()), today) else {
        return String::new();
    };
    let speaker = knowledge.speaker(&situation, locale);
    let words = speaker.deadline(found);
    let said = Said::new()
        .with("due", words.due_words.unwrap_or_default())
        .with("safe", words.safe_by_words.unwrap_or_default());
    let steps = words.steps.iter().map(|step| {
        let source = step.basis.as_ref().map(|basis| format!(" [{}]", basis.words)).unwrap_or_default();
        format!("  - {}{source}", step.words)
    });
    std::iter::once(locale.say("advice-due", &said)).chain(steps).collect::<Vec<_>>().join("\n")
}
