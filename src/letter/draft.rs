//! From a case to a letter's clauses, in one language or two.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::structure::{ClauseRule, Demand, Structure};
use super::{Clause, ClauseKind, Correspondent, Letter, markdown};
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
        from: writer.correspondent(SENDER),
        to: writer.correspondent(&structure.to),
        enclosures: Vec::new(),
        clauses,
    })
}

/// Whoever uses the program, among the facts.
const SENDER: &str = "consumer";

/// The choice of `trader.kind` that is no firm.
const PERSON: &str = "private_person";

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
            ClauseKind::Date => Ok(self.day_line(locale)),
            _ => locale
                .own(&self.structure.text_id(rule), &self.variables(rule, locale))
                .map_err(|error| self.needs(error)),
        }
    }

    fn day_line(&self, locale: &Locale) -> String {
        let day = markdown::escape(&locale.date(self.situation.today));
        if locale.has("letter-date-line") {
            locale.say("letter-date-line", &Said::new().with("date", day))
        } else {
            day
        }
    }

    /// A variable without a value is a fact the case lacks.
    fn needs(&self, error: Error) -> Error {
        let Error::Text { detail, .. } = &error else {
            return error;
        };
        let named = |fact: &&law::Fact| detail.contains(&format!("${}", variable(&fact.id)));
        let missing: BTreeSet<String> =
            self.book.vocabulary.facts().iter().filter(named).map(|fact| fact.id.clone()).collect();
        if missing.is_empty() { error } else { Error::LetterNeeds { missing: missing.into_iter().collect() } }
    }

    /// Name, address and e-mail, a line each; the country last, in the letter's language, where it is not the other's own.
    fn address(&self, who: &str, locale: &Locale) -> String {
        let Some(name) = self.word(who, "name") else {
            return String::new();
        };
        let name = if who == SENDER { name.to_owned() } else { self.addressed(who, name, locale) };
        let other = if who == SENDER { &self.structure.to } else { SENDER };
        let abroad = self.word(who, "country").filter(|code| self.word(other, "country") != Some(code));
        let country = abroad.map(|code| locale.country(code));
        let own = |part: &str| self.word(who, part).map(str::to_owned);
        let lines = [Some(name), own("address"), country, own("email")];
        lines.into_iter().flatten().map(|line| markdown::escape(&line)).collect::<Vec<_>>().join("\\\n")
    }

    /// A name as the language addresses it, once: people copy names with their honorific.
    fn addressed(&self, who: &str, name: &str, locale: &Locale) -> String {
        let person = self.word(who, "kind") == Some(PERSON);
        let id = if person { "letter-to-person" } else { "letter-to-firm" };
        let with =
            |name: &str| if locale.has(id) { locale.say(id, &Said::new().with("name", name)) } else { name.into() };
        let honorific = with("");
        if name.trim_end().ends_with(honorific.trim()) && !honorific.trim().is_empty() {
            name.into()
        } else {
            with(name)
        }
    }

    fn word(&self, who: &str, part: &str) -> Option<&str> {
        let id = self.book.vocabulary.find(&format!("{who}.{part}"))?;
        self.situation.view(None).word(id)
    }

    fn correspondent(&self, who: &str) -> Correspondent {
        let own = |part: &str| self.word(who, part).unwrap_or_default().to_owned();
        Correspondent { who: who.into(), name: own("name"), email: own("email"), country: own("country") }
    }

    /// Every known fact by its name, and what the letter works out.
    fn variables(&self, rule: &ClauseRule, locale: &Locale) -> Said {
        let mut said = Said::new();
        let view = self.situation.view(self.right.item);
        for fact in self.book.vocabulary.facts() {
            if let Some(value) = self.book.vocabulary.find(&fact.id).and_then(|id| view.get(id)) {
                // Safe in Markdown: `25. November` would else open a list.
                let told = markdown::escape(&told(locale, &fact.id, fact.kind, value));
                said = said.with(variable(&fact.id), told);
            }
        }
        let cited: Vec<String> =
            citations(self.book, locale, &self.basis(rule)).iter().map(|text| markdown::escape(text)).collect();
        said = said
            .with("articles", locale.list(&cited))
            .with("items", self.items(locale))
            .with("today", markdown::escape(&locale.date(self.situation.today)));
        if let Some(demand) = &self.demand {
            said = said.with("demand-date", markdown::escape(&locale.date(demand.on)));
        }
        for amount in &self.right.amounts {
            let money = amount.amount.parse().map_or_else(|_| amount.amount.clone(), |money| locale.money(money));
            said = said.with(format!("amount-{}", amount.id.replace('_', "-")), markdown::escape(&money));
        }
        said
    }

    /// The names of the things it is about; where they have none, a general word.
    fn items(&self, locale: &Locale) -> String {
        let name = self.book.vocabulary.find("item.name");
        let all = (0..self.situation.items()).filter(|item| self.right.item.is_none_or(|own| own == *item));
        let names: Vec<String> =
            all.filter_map(|item| self.situation.view(Some(item)).word(name?)).map(markdown::escape).collect();
        if names.is_empty() { locale.text("letter-goods-unnamed") } else { locale.list(&names) }
    }
}

/// The variable of a fact in a letter's text: `contract.date` is `$contract-date`.
fn variable(fact: &str) -> String {
    fact.replace(['.', '_'], "-")
}
