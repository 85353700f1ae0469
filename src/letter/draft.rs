//! From a case to a letter's clauses, in one language or two.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::structure::{ClauseRule, Demand, Structure};
use super::{Clause, ClauseKind, Letter, markdown};
use crate::advice::{citations, cite, told};
use crate::error::{Error, Result};
use crate::law::{self, Assessment, Ground, LawBook, Outcome, Overrides, Pinpoint, RightFound, Situation, Value};
use crate::letter::Letters;
use crate::locale::{Locale, Locales, Said};

/// Drafts a letter.
///
/// # Errors
/// [`Error::LetterDoesNotFit`] where its right does not hold, [`Error::LetterNeeds`] naming what is missing, and
/// [`Error::Text`] where the letter is not whole in the language.
pub fn draft(
    book: &LawBook,
    letters: &Letters,
    locales: &Locales,
    (situation, found): (&Situation, &Assessment),
    kind: &str,
    lang: &str,
    beside: Option<&str>,
) -> Result<Letter> {
    let structure = letters.get(kind)?;
    let right = structure.entitlement(found);
    let ground = Ground { facts: situation.view(None), blocs: &book.blocs, vocabulary: &book.vocabulary };
    let fits = structure.when.as_ref().is_none_or(|when| when.outcome(ground) == Outcome::True);
    let refusal = || Error::LetterDoesNotFit { kind: kind.into(), right: structure.rights[0].clone() };
    if right.is_some() && fits && !structure.has_door(found) {
        return Err(Error::LetterHasNoDoor { kind: kind.into() });
    }
    let right = right.filter(|_| fits).ok_or_else(refusal)?;
    let unknown = |name: &&String| book.vocabulary.find(name).is_none_or(|id| situation.view(None).get(id).is_none());
    let missing: Vec<String> = structure.needs.iter().filter(unknown).cloned().collect();
    if !missing.is_empty() {
        return Err(Error::LetterNeeds { missing });
    }
    let demand = structure.demand.as_ref().map(|demand| Demanded::of(book, situation, right, demand)).transpose()?;
    let writer = Writer { book, situation, structure, right, demand };
    let theirs = locales.find(lang)?;
    let ours = beside.map(|tag| locales.find(tag)).transpose()?;
    let mut clauses = Vec::new();
    for rule in structure.clauses.iter().filter(|rule| writer.says(rule)) {
        let text = writer.clause(rule, theirs)?;
        let beside = ours.map(|locale| writer.clause(rule, locale)).transpose()?;
        if !text.is_empty() {
            let basis =
                writer.basis(rule).iter().map(|pinpoint| cite(book, ours.unwrap_or(theirs), pinpoint)).collect();
            clauses.push(Clause { id: rule.id.clone(), kind: rule.kind, theirs: text, ours: beside, basis });
        }
    }
    Ok(Letter {
        kind: kind.into(),
        title: theirs.own(&format!("letter-{}", kind.replace('_', "-")), &Said::new())?,
        lang: theirs.tag.clone(),
        beside: ours.map(|locale| locale.tag.clone()),
        law: right.jurisdiction.clone(),
        date: situation.today,
        demand: writer.demand.as_ref().map(|demand| demand.on),
        clauses,
    })
}

/// The demanded day, and the law's own deadline behind it where there is one.
struct Demanded {
    on: NaiveDate,
    basis: Vec<Pinpoint>,
}

impl Demanded {
    fn of(book: &LawBook, situation: &Situation, right: &RightFound, demand: &Demand) -> Result<Self> {
        let assumed = demand.assuming.as_ref().and_then(|name| book.vocabulary.find(name));
        let known = assumed.is_none_or(|fact| situation.view(None).get(fact).is_some());
        let supposed = match assumed.filter(|_| !known) {
            Some(fact) => situation.supposing(fact, Value::Date(situation.today)),
            None => situation.clone(),
        };
        let found: Assessment = law::assess(book, &supposed)?;
        let of_law = found.deadlines.into_iter().find(|deadline| {
            Some(&deadline.id) == demand.deadline.as_ref()
                && deadline.jurisdiction == right.jurisdiction
                && deadline.item == right.item
        });
        let day =
            of_law.and_then(|deadline| Some((deadline.due.filter(|due| *due >= situation.today)?, deadline.basis)));
        if let Some((on, basis)) = day {
            return Ok(Self { on, basis });
        }
        let length = demand.length.parse().map_err(|detail| Error::Period { detail })?;
        let clock = book
            .clock(&right.jurisdiction, None)
            .ok_or_else(|| Error::Period { detail: right.jurisdiction.clone() })?;
        let (reckoned, _) = clock.reckon_plain(situation.today, &length, Overrides::default())?;
        Ok(Self { on: reckoned.due, basis: Vec::new() })
    }
}

struct Writer<'a> {
    book: &'a LawBook,
    situation: &'a Situation,
    structure: &'a Structure,
    right: &'a RightFound,
    demand: Option<Demanded>,
}

impl Writer<'_> {
    fn says(&self, rule: &ClauseRule) -> bool {
        let ground = Ground {
            facts: self.situation.view(self.right.item),
            blocs: &self.book.blocs,
            vocabulary: &self.book.vocabulary,
        };
        let asked = |wanted: &String| {
            let lawful = self.demand.as_ref().is_some_and(|demand| !demand.basis.is_empty());
            (wanted == "law") == lawful
        };
        let has = |known: &[String], wanted: &Option<String>| wanted.as_ref().is_none_or(|id| known.contains(id));
        let amounts: Vec<String> = self.right.amounts.iter().map(|amount| amount.id.clone()).collect();
        rule.when.as_ref().is_none_or(|when| when.outcome(ground) == Outcome::True)
            && has(&self.right.remedies, &rule.remedy)
            && rule.without_remedy.as_ref().is_none_or(|id| !self.right.remedies.contains(id))
            && has(&self.right.duties, &rule.duty)
            && has(&amounts, &rule.amount)
            && rule.demand.as_ref().is_none_or(asked)
    }

    fn basis(&self, rule: &ClauseRule) -> Vec<Pinpoint> {
        match rule.cite.as_deref() {
            Some("right") => self.right.cite.clone(),
            Some("demand") => self.demand.as_ref().map(|demand| demand.basis.clone()).unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    fn clause(&self, rule: &ClauseRule, locale: &Locale) -> Result<String> {
        match rule.kind {
            ClauseKind::Sender => Ok(self.address("consumer", locale)),
            ClauseKind::Recipient => Ok(self.address(&self.structure.to, locale)),
            ClauseKind::Date => Ok(markdown::escape(&locale.date(self.situation.today))),
            _ => locale
                .own(&self.structure.text_id(rule), &self.variables(rule, locale))
                .map_err(|error| self.needs(error)),
        }
    }

    fn needs(&self, error: Error) -> Error {
        let missing = lacking(self.book, &error);
        if missing.is_empty() { error } else { Error::LetterNeeds { missing } }
    }

    /// Name, address and e-mail, a line each; the country last, in the letter's language, where it is not the other's own.
    fn address(&self, who: &str, locale: &Locale) -> String {
        let word = |part: &str| {
            let id = self.book.vocabulary.find(&format!("{who}.{part}"))?;
            self.situation.view(None).word(id).map(markdown::escape)
        };
        let Some(name) = word("name") else {
            return String::new();
        };
        let country = word("country").map(|code| locale.country(&code));
        let lines = [Some(name), word("address"), country, word("email")];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\\\n")
    }

    /// Every known fact by its name, and what the letter works out.
    fn variables(&self, rule: &ClauseRule, locale: &Locale) -> Said {
        let cited: Vec<String> =
            citations(self.book, locale, &self.basis(rule)).iter().map(|text| markdown::escape(text)).collect();
        let mut said = known(self.book, self.situation, self.right.item, locale).with("articles", locale.list(&cited));
        if let Some(demand) = &self.demand {
            said = said.with("demand-date", markdown::escape(&locale.date(demand.on)));
        }
        for amount in &self.right.amounts {
            let money = amount.amount.parse().map_or_else(|_| amount.amount.clone(), |money| locale.money(money));
            said = said.with(format!("amount-{}", amount.id.replace('_', "-")), markdown::escape(&money));
        }
        said
    }
}

/// Every known fact by its name, the things it is about and the day, safe in Markdown: the variables of a text that goes out.
pub fn known(book: &LawBook, situation: &Situation, item: Option<usize>, locale: &Locale) -> Said {
    let mut said = Said::new();
    let view = situation.view(item);
    for fact in book.vocabulary.facts() {
        if let Some(value) = book.vocabulary.find(&fact.id).and_then(|id| view.get(id)) {
            // `25. November` would else open a list.
            said = said.with(variable(&fact.id), markdown::escape(&told(locale, &fact.id, fact.kind, value)));
        }
    }
    said.with("items", items(book, situation, item, locale))
        .with("today", markdown::escape(&locale.date(situation.today)))
}

/// The names of the things it is about; where they have none, a general word.
fn items(book: &LawBook, situation: &Situation, item: Option<usize>, locale: &Locale) -> String {
    let name = book.vocabulary.find("item.name");
    let all = (0..situation.items()).filter(|place| item.is_none_or(|own| own == *place));
    let names: Vec<String> =
        all.filter_map(|place| situation.view(Some(place)).word(name?)).map(markdown::escape).collect();
    if names.is_empty() { locale.text("letter-goods-unnamed") } else { locale.list(&names) }
}

/// The facts that a text lacks, where it is not whole for want of facts; a variable without a value is one.
pub fn lacking(book: &LawBook, error: &Error) -> Vec<String> {
    let Error::Text { detail, .. } = error else { return Vec::new() };
    let named = |fact: &&law::Fact| detail.contains(&format!("${}", variable(&fact.id)));
    let missing: BTreeSet<String> = book.vocabulary.facts().iter().filter(named).map(|fact| fact.id.clone()).collect();
    missing.into_iter().collect()
}

/// The variable of a fact in a letter's text: `contract.date` is `$contract-date`.
fn variable(fact: &str) -> String {
    fact.replace(['.', '_'], "-")
}
