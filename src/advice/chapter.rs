//! A jurisdiction's law in words: each version of each right with its articles and dates, and what the book does not cover;
//! to be looked at in parts, or read aloud as one text.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use super::SourceWords;
use super::cite::cite;
use super::words::{dashed, length, word};
use crate::law::{Certainty, Coverage, CoveredCondition, CoveredDeadline, CoveredRight, LawBook, Pinpoint};
use crate::locale::{Locale, Said};

/// A jurisdiction in words.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Chapter {
    pub code: String,
    pub name: String,
    pub summary: String,
    pub edition: String,
    pub rights: Vec<ChapterRight>,
    pub not_covered: Vec<String>,
}

/// One version of a right.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ChapterRight {
    pub id: String,
    pub variant: String,
    pub title: String,
    /// From when it holds, and until when.
    pub force: String,
    pub basis: Vec<SourceWords>,
    pub when: Vec<String>,
    pub unless: Vec<String>,
    pub remedies: Vec<String>,
    pub duties: Vec<String>,
    pub deadlines: Vec<ChapterDeadline>,
    pub note: Option<String>,
    /// Said only where it is open.
    pub certainty: Option<String>,
    pub checked: String,
}

/// A deadline of a right.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ChapterDeadline {
    pub id: String,
    pub title: String,
    pub who: String,
    pub length: String,
    pub basis: Vec<SourceWords>,
}

/// A line for a jurisdiction: how many rights, what is not covered, when it was last checked.
pub fn summary(coverage: &Coverage, locale: &Locale) -> String {
    let ids: BTreeSet<&str> = coverage.rights.iter().map(|right| right.id.as_str()).collect();
    let silent = silent(coverage, locale);
    let said = Said::new()
        .with("country", locale.country(&coverage.code))
        .with("code", coverage.code.clone())
        .with("number", ids.len().to_string())
        .with("date", locale.date(coverage.checked))
        .with("silent", silent.join("; "));
    locale.say(if silent.is_empty() { "chapter-line-whole" } else { "chapter-line" }, &said)
}

fn silent(coverage: &Coverage, locale: &Locale) -> Vec<String> {
    coverage.not_covered.iter().map(|id| locale.text(&format!("right-{}", dashed(id)))).collect()
}

/// A jurisdiction in full.
pub fn chapter(book: &LawBook, coverage: &Coverage, locale: &Locale) -> Chapter {
    let teller = Teller { book, locale };
    Chapter {
        code: coverage.code.clone(),
        name: locale.country(&coverage.code),
        summary: summary(coverage, locale),
        edition: coverage.edition.clone(),
        rights: coverage.rights.iter().map(|right| teller.right(coverage, right)).collect(),
        not_covered: silent(coverage, locale),
    }
}

/// A chapter as one text.
pub fn told(chapter: &Chapter, locale: &Locale) -> String {
    let words = |basis: &[SourceWords]| basis.iter().map(|source| source.words.as_str()).collect::<Vec<_>>().join("; ");
    let mut lines = vec![chapter.summary.clone()];
    for right in &chapter.rights {
        lines.extend([String::new(), right.title.clone()]);
        let mut line = |text: String| lines.push(format!("  {text}"));
        line(right.force.clone());
        line(words(&right.basis));
        for (id, list) in [
            ("chapter-when", right.when.join(" ")),
            ("chapter-unless", right.unless.join("; ")),
            ("plain-remedies", right.remedies.join("; ")),
            ("plain-duties", right.duties.join("; ")),
        ] {
            if !list.is_empty() {
                line(locale.say(id, &Said::new().with("list", list)));
            }
        }
        for deadline in &right.deadlines {
            let ChapterDeadline { title, who, length, basis, .. } = deadline;
            line(format!("* {title} ({who}): {length} [{}]", words(basis)));
        }
        right.note.iter().chain(&right.certainty).for_each(|text| line(text.clone()));
        line(right.checked.clone());
    }
    lines.extend([String::new(), locale.text("advice-disclaimer")]);
    lines.join("\n")
}

struct Teller<'a> {
    book: &'a LawBook,
    locale: &'a Locale,
}

impl Teller<'_> {
    fn sources(&self, basis: &[Pinpoint]) -> Vec<SourceWords> {
        basis.iter().map(|pinpoint| cite(self.book, self.locale, pinpoint)).collect()
    }

    fn texts(&self, prefix: &str, ids: &[String]) -> Vec<String> {
        ids.iter().map(|id| self.locale.text(&format!("{prefix}-{}", dashed(id)))).collect()
    }

    fn right(&self, coverage: &Coverage, right: &CoveredRight) -> ChapterRight {
        let own = format!("right-{}", dashed(&format!("{}-{}", right.id, right.variant)));
        let id = if self.locale.knows(&own) { own } else { format!("right-{}", dashed(&right.id)) };
        let until = right.to.map(|day| self.locale.date(day)).unwrap_or_default();
        let said = Said::new()
            .with("from", self.locale.date(right.from))
            .with("to", until.clone())
            .with("test", right.test.iter().map(|fact| self.locale.fact_label(fact)).collect::<Vec<_>>().join(" / "));
        let pack = self.book.pack(&coverage.code);
        let checked = Said::new().with("date", self.locale.date(right.checked));
        ChapterRight {
            id: right.id.clone(),
            variant: right.variant.clone(),
            title: self.locale.text(&id),
            force: self.locale.say(if until.is_empty() { "chapter-from" } else { "chapter-between" }, &said),
            basis: self.sources(&right.basis),
            when: right.when.iter().map(|asked| self.condition(asked)).collect(),
            unless: self.texts("exclusion", &right.exclusions),
            remedies: self.texts("remedy", &right.remedies),
            duties: self.texts("duty", &right.duties),
            deadlines: right.deadlines.iter().map(|deadline| self.deadline(deadline)).collect(),
            note: pack.and_then(|pack| pack.note(&right.id, &right.variant, &self.locale.tag)).map(str::to_owned),
            certainty: (right.certainty == Certainty::Arguable).then(|| self.locale.text("certainty-arguable")),
            checked: self.locale.say("advice-checked", &checked),
        }
    }

    /// A named condition as it reads where it holds; another by the facts it looks at.
    fn condition(&self, asked: &CoveredCondition) -> String {
        let label = asked.condition.as_str();
        let (outcome, plain) = label.strip_prefix("not ").map_or(("true", label), |rest| ("false", rest));
        let id = format!("condition-{}", dashed(plain));
        if self.locale.knows(&id) {
            return self.locale.say(&id, &Said::new().with("outcome", outcome));
        }
        let facts: Vec<String> = asked.facts.iter().map(|fact| self.locale.fact_label(fact)).collect();
        self.locale.say("chapter-depends", &Said::new().with("facts", self.locale.list(&facts)))
    }

    fn deadline(&self, deadline: &CoveredDeadline) -> ChapterDeadline {
        let events: Vec<String> = deadline.event.iter().map(|fact| self.locale.fact_label(fact)).collect();
        let said = Said::new().with("length", length(self.locale, &deadline.length)).with("event", events.join(" / "));
        ChapterDeadline {
            id: deadline.id.clone(),
            title: self.locale.text(&format!("deadline-{}", dashed(&deadline.id))),
            who: self.locale.text(&format!("who-{}", word(&deadline.who))),
            length: self.locale.say("chapter-length", &said),
            basis: self.sources(&deadline.basis),
        }
    }
}
