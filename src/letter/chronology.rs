//! The chronology of a case: what happened on which day, and what is known beside it. Every office asks for one.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Clause, ClauseKind, Letter, Readers, markdown};
use crate::advice::told;
use crate::error::Result;
use crate::law::{Ask, Kind, LawBook, Situation, Value};
use crate::locale::{Locale, Said};

/// What the chronology is called where letters are named by kind.
pub const CHRONOLOGY: &str = "chronology";

/// Writes the chronology of a case, in one language or two.
///
/// # Errors
/// [`crate::error::Error::Text`] where a language lacks its words.
pub fn chronology(book: &LawBook, situation: &Situation, readers: &Readers<'_>) -> Result<Letter> {
    let (theirs, ours) = (readers.theirs, readers.ours);
    let case = Case { book, situation };
    let (left, right) = (case.lines(theirs)?, ours.map(|locale| case.lines(locale)).transpose()?);
    let clauses = left.into_iter().enumerate().map(|(place, (id, kind, theirs))| {
        Clause::plainly(id, kind, theirs, right.as_ref().map(|lines| lines[place].2.clone()))
    });
    let title = theirs.own("letter-chronology", &Said::new())?;
    Ok(Letter::sheet(CHRONOLOGY, title, (theirs, ours), situation.today, clauses.collect()))
}

struct Case<'a> {
    book: &'a LawBook,
    situation: &'a Situation,
}

type Line = (String, ClauseKind, String);

impl Case<'_> {
    fn lines(&self, locale: &Locale) -> Result<Vec<Line>> {
        let own = |id: &str| locale.own(id, &Said::new());
        let day = markdown::escape(&locale.date(self.situation.today));
        let mut lines = vec![
            ("date".into(), ClauseKind::Date, day),
            ("subject".into(), ClauseKind::Subject, own("letter-chronology")?),
            ("days".into(), ClauseKind::Body, format!("**{}**", own("letter-chronology-days")?)),
        ];
        for (on, fact, item) in self.days() {
            let label = self.label(&fact, item, locale);
            let text = format!("**{}**: {}", markdown::escape(&locale.date(on)), markdown::escape(&label));
            lines.push((format!("{fact}-{}", item.map_or(0, |item| item + 1)), ClauseKind::Body, text));
        }
        lines.push(("facts".into(), ClauseKind::Body, format!("**{}**", own("letter-chronology-facts")?)));
        for (fact, item, value) in self.others(locale) {
            let label = markdown::escape(&self.label(&fact, item, locale));
            let id = format!("{fact}-{}", item.map_or(0, |item| item + 1));
            lines.push((id, ClauseKind::Body, format!("{label}: {}", markdown::escape(&value))));
        }
        Ok(lines)
    }

    fn label(&self, fact: &str, item: Option<usize>, locale: &Locale) -> String {
        let name = self.book.vocabulary.find("item.name");
        let named = item.and_then(|item| self.situation.view(Some(item)).word(name?).map(str::to_owned));
        let label = locale.fact_label(fact);
        named.map_or(label.clone(), |name| format!("{label} ({name})"))
    }

    /// Each known day with its fact, the earliest first.
    fn days(&self) -> BTreeSet<(NaiveDate, String, Option<usize>)> {
        let mut days = BTreeSet::new();
        self.each(|fact, item, value| {
            if let Value::Date(on) = value {
                days.insert((*on, fact.to_owned(), item));
            }
        });
        days
    }

    /// What is known beside the days, in the order in which people are asked.
    fn others(&self, locale: &Locale) -> Vec<(String, Option<usize>, String)> {
        let mut others = Vec::new();
        self.each(|fact, item, value| {
            let kind = self.book.vocabulary.find(fact).map(|id| self.book.vocabulary.fact(id).kind);
            let Some(kind) = kind.filter(|kind| !matches!(kind, Kind::Date | Kind::Names | Kind::Bool)) else { return };
            let words = told(locale, fact, kind, value);
            if !words.is_empty() {
                others.push((fact.to_owned(), item, words));
            }
        });
        others
    }

    /// Every known fact that is not the program's own.
    fn each(&self, mut visit: impl FnMut(&str, Option<usize>, &Value)) {
        let items = (0..self.situation.items()).map(Some);
        for item in std::iter::once(None).chain(items) {
            for fact in self.book.vocabulary.facts().iter().filter(|fact| fact.ask != Ask::Derived) {
                let own = (fact.scope == crate::law::Scope::Item) == item.is_some();
                let value = self.book.vocabulary.find(&fact.id).and_then(|id| self.situation.view(item).get(id));
                if let (true, Some(value)) = (own, value) {
                    visit(&fact.id, item, value);
                }
            }
        }
    }
}
