//! A jurisdiction's law as text that can be read aloud: each version of each right with its articles and dates, and what
//! the book does not cover.

use std::collections::BTreeSet;

use super::cite::cite;
use super::words::{dashed, word};
use crate::law::{Certainty, Coverage, CoveredCondition, CoveredDeadline, CoveredRight, LawBook, Pinpoint};
use crate::locale::{Locale, Said};

/// A line for a jurisdiction: how many rights, what is not covered, when it was last checked.
pub fn summary(coverage: &Coverage, locale: &Locale) -> String {
    let ids: BTreeSet<&str> = coverage.rights.iter().map(|right| right.id.as_str()).collect();
    let name = |id: &str| locale.text(&format!("right-{}", dashed(id)));
    let silent: Vec<String> = coverage.not_covered.iter().map(|id| name(id)).collect();
    let said = Said::new()
        .with("country", locale.country(&coverage.code))
        .with("code", coverage.code.clone())
        .with("number", ids.len().to_string())
        .with("date", locale.date(coverage.checked))
        .with("silent", silent.join("; "));
    locale.say(if silent.is_empty() { "chapter-line-whole" } else { "chapter-line" }, &said)
}

/// A jurisdiction in full.
pub fn chapter(book: &LawBook, coverage: &Coverage, locale: &Locale) -> String {
    let mut page = Chapter { book, locale, lines: vec![summary(coverage, locale)] };
    for right in &coverage.rights {
        page.right(coverage, right);
    }
    page.lines.push(String::new());
    page.lines.push(locale.text("advice-disclaimer"));
    page.lines.join("\n")
}

struct Chapter<'a> {
    book: &'a LawBook,
    locale: &'a Locale,
    lines: Vec<String>,
}

impl Chapter<'_> {
    fn line(&mut self, text: impl Into<String>) {
        self.lines.push(format!("  {}", text.into()));
    }

    fn sources(&self, basis: &[Pinpoint]) -> String {
        basis.iter().map(|pinpoint| cite(self.book, self.locale, pinpoint).words).collect::<Vec<_>>().join("; ")
    }

    fn texts(&self, prefix: &str, ids: &[String]) -> String {
        ids.iter().map(|id| self.locale.text(&format!("{prefix}-{}", dashed(id)))).collect::<Vec<_>>().join("; ")
    }

    fn right(&mut self, coverage: &Coverage, right: &CoveredRight) {
        let own = format!("right-{}", dashed(&format!("{}-{}", right.id, right.variant)));
        let id = if self.locale.knows(&own) { own } else { format!("right-{}", dashed(&right.id)) };
        let until = right.to.map(|day| self.locale.date(day)).unwrap_or_default();
        let said = Said::new()
            .with("from", self.locale.date(right.from))
            .with("to", until.clone())
            .with("test", right.test.iter().map(|fact| self.locale.fact_label(fact)).collect::<Vec<_>>().join(" / "));
        self.lines.push(String::new());
        self.lines.push(self.locale.text(&id));
        let force = self.locale.say(if until.is_empty() { "chapter-from" } else { "chapter-between" }, &said);
        self.line(force);
        let sources = self.sources(&right.basis);
        self.line(sources);
        let when: Vec<String> = right.when.iter().map(|asked| self.condition(asked)).collect();
        for (id, list) in [
            ("chapter-when", when.join(" ")),
            ("chapter-unless", self.texts("exclusion", &right.exclusions)),
            ("plain-remedies", self.texts("remedy", &right.remedies)),
            ("plain-duties", self.texts("duty", &right.duties)),
        ] {
            if !list.is_empty() {
                let said = self.locale.say(id, &Said::new().with("list", list));
                self.line(said);
            }
        }
        for deadline in &right.deadlines {
            self.deadline(deadline);
        }
        let pack = self.book.pack(&coverage.code);
        if let Some(note) = pack.and_then(|pack| pack.note(&right.id, &right.variant, &self.locale.tag)) {
            self.line(note);
        }
        if right.certainty == Certainty::Arguable {
            let words = self.locale.text("certainty-arguable");
            self.line(words);
        }
        let checked = Said::new().with("date", self.locale.date(right.checked));
        let checked = self.locale.say("advice-checked", &checked);
        self.line(checked);
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

    fn deadline(&mut self, deadline: &CoveredDeadline) {
        let title = self.locale.text(&format!("deadline-{}", dashed(&deadline.id)));
        let who = self.locale.text(&format!("who-{}", word(&deadline.who)));
        let events: Vec<String> = deadline.event.iter().map(|fact| self.locale.fact_label(fact)).collect();
        let said = Said::new()
            .with("length", super::words::length(self.locale, &deadline.length))
            .with("event", events.join(" / "));
        let length = self.locale.say("chapter-length", &said);
        let sources = self.sources(&deadline.basis);
        self.line(format!("* {title} ({who}): {length} [{sources}]"));
    }
}
