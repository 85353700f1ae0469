//! From a case to a letter's clauses, in one language or two.
//!
//! What this is: which clauses are said, and their words. What this is not: what each stands on; that is `standing.rs`.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::structure::{ClauseRule, Demand, Structure};
use super::{Clause, ClauseKind, Correspondent, Letter, markdown};
use crate::advice::{citations, told};
use crate::error::{Error, Result};
use crate::law::{self, Assessment, Ground, LawBook, Outcome, Overrides, Pinpoint, RightFound, Situation, Value};
use crate::letter::Letters;
use crate::locale::{Locale, Locales, Said};

/// Who reads a draft: the addressee, the sender in the column beside, and the sender in the window around it.
pub struct Readers<'a> {
    pub theirs: &'a Locale,
    pub ours: Option<&'a Locale>,
    pub sender: &'a Locale,
}

impl<'a> Readers<'a> {
    /// A letter in one language, or with another beside it, which is then the sender's.
    pub fn of(locales: &'a Locales, lang: &str, beside: Option<&str>) -> Result<Self> {
        let theirs = locales.written(lang)?;
        let ours = beside.map(|tag| locales.written(tag)).transpose()?.map(AsRef::as_ref);
        Ok(Self { theirs, ours, sender: ours.unwrap_or(theirs) })
    }
}

/// Drafts a letter.
///
/// # Errors
/// [`Error::LetterDoesNotFit`] where its right does not hold, [`Error::LetterNeeds`] naming what is missing, and
/// [`Error::Text`] where the letter is not whole in the language.
pub fn draft(
    book: &LawBook,
    letters: &Letters,
    (situation, found): (&Situation, &Assessment),
    kind: &str,
    readers: &Readers<'_>,
) -> Result<Letter> {
    let structure = letters.get(kind)?;
    let ground = book.ground(situation.view(None));
    let right = structure.entitlement(ground, found);
    let fits = structure.fits(ground);
    let refusal = || Error::LetterDoesNotFit { kind: kind.into(), right: structure.rights[0].id.clone() };
    if right.is_some() && fits && !structure.has_door(found) {
        return Err(Error::LetterHasNoDoor { kind: kind.into() });
    }
    let right = right.filter(|_| fits).ok_or_else(refusal)?;
    let unknown = |name: &&String| book.vocabulary.find(name).is_none_or(|id| situation.view(None).get(id).is_none());
    let missing: Vec<String> = structure.needs.iter().filter(unknown).cloned().collect();
    if !missing.is_empty() {
        return Err(Error::LetterNeeds { missing });
    }
    let demanded = |demand| Demanded::of(book, (situation, found), right, demand);
    let demand = structure.demand.as_ref().map(demanded).transpose()?;
    let writer = Writer { book, situation, structure, right, demand };
    let rules: Vec<&ClauseRule> = structure.clauses.iter().filter(|rule| writer.says(rule)).collect();
    let mut said: Vec<(&ClauseRule, String)> =
        writer.texts(&rules, readers.theirs)?.into_iter().zip(&rules).map(|(text, rule)| (*rule, text)).collect();
    said.retain(|(_, text)| !text.is_empty());
    let rules: Vec<&ClauseRule> = said.iter().map(|(rule, _)| *rule).collect();
    let ours = readers.ours.map(|locale| writer.texts(&rules, locale)).transpose()?;
    let mut ours = ours.into_iter().flatten();
    let stand = |(rule, text)| Clause { ours: ours.next(), ..writer.stand(rule, &rules, text, readers) };
    let clauses = said.into_iter().map(stand).collect();
    Ok(Letter {
        kind: kind.into(),
        title: readers.theirs.own(&format!("letter-{}", kind.replace('_', "-")), &Said::new())?,
        lang: readers.theirs.tag.clone(),
        beside: readers.ours.map(|locale| locale.tag.clone()),
        law: right.jurisdiction.clone(),
        date: situation.today,
        demand: writer.demand.as_ref().map(|demand| demand.on),
        follows: None,
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
pub(super) struct Demanded {
    pub on: NaiveDate,
    pub basis: Vec<Pinpoint>,
}

impl Demanded {
    fn of(
        book: &LawBook,
        (situation, found): (&Situation, &Assessment),
        right: &RightFound,
        demand: &Demand,
    ) -> Result<Self> {
        let assumed = demand.assuming.as_ref().and_then(|name| book.vocabulary.find(name));
        let unknown = assumed.filter(|fact| situation.view(None).get(*fact).is_none());
        let supposing = |fact| law::assess(book, &situation.supposing(fact, Value::Date(situation.today)));
        let supposed = unknown.map(supposing).transpose()?;
        let of_law = supposed.as_ref().unwrap_or(found).deadlines.iter().find(|deadline| {
            Some(&deadline.id) == demand.deadline.as_ref()
                && deadline.jurisdiction == right.jurisdiction
                && deadline.item == right.item
        });
        let day =
            of_law.and_then(|deadline| Some((deadline.due.filter(|due| *due >= situation.today)?, &deadline.basis)));
        if let Some((on, basis)) = day {
            return Ok(Self { on, basis: basis.clone() });
        }
        let length = demand.length.parse().map_err(|detail| Error::Period { detail })?;
        let clock = book
            .clock(&right.jurisdiction, None)
            .ok_or_else(|| Error::Period { detail: right.jurisdiction.clone() })?;
        let (reckoned, _) = clock.reckon_plain(situation.today, &length, Overrides::default())?;
        Ok(Self { on: reckoned.due, basis: Vec::new() })
    }
}

pub(super) struct Writer<'a> {
    pub book: &'a LawBook,
    pub situation: &'a Situation,
    pub structure: &'a Structure,
    pub right: &'a RightFound,
    pub demand: Option<Demanded>,
}

impl Writer<'_> {
    fn says(&self, rule: &ClauseRule) -> bool {
        let ground = self.ground();
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
            && rule.burden.as_ref().is_none_or(|party| self.must_prove(party))
            && rule.right.as_ref().is_none_or(|id| *id == self.right.id)
            && rule.ended.is_none_or(|wanted| wanted == self.ended())
            && rule.demand.as_ref().is_none_or(asked)
    }

    /// The facts as they stand for what the right is about.
    pub fn ground(&self) -> Ground<'_> {
        self.book.ground(self.situation.view(self.right.item))
    }

    /// Whether the contract is at an end under the letter's right.
    fn ended(&self) -> bool {
        let rule = self.structure.rights.iter().find(|rule| rule.id == self.right.id);
        let ended = rule.and_then(|rule| rule.ended.as_ref());
        ended.is_some_and(|ended| ended.outcome(self.ground()) == Outcome::True)
    }

    /// Whether this party must prove its side of a fault that showed when this one did.
    fn must_prove(&self, party: &str) -> bool {
        let view = self.situation.view(self.right.item);
        let day = |fact: &str| self.book.vocabulary.find(fact).and_then(|id| view.date(id));
        let showed = day("item.defect_on").or_else(|| day("problem.noticed_on")).unwrap_or(self.situation.today);
        let burden = self.right.burden.as_ref().filter(|burden| burden.until.is_none_or(|until| showed <= until));
        burden.is_some_and(|burden| burden.on == party)
    }

    pub fn basis(&self, rule: &ClauseRule) -> Vec<Pinpoint> {
        match rule.cite.as_deref() {
            Some("right") => self.right.cite.clone(),
            Some("demand") => self.demand.as_ref().map(|demand| demand.basis.clone()).unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// The words of clauses in a language.
    fn texts(&self, rules: &[&ClauseRule], locale: &Locale) -> Result<Vec<String>> {
        let mut said = self.variables(locale);
        let mut texts = Vec::with_capacity(rules.len());
        for rule in rules {
            texts.push(match rule.kind {
                ClauseKind::Sender => self.address(SENDER, locale),
                ClauseKind::Recipient => self.address(&self.structure.to, locale),
                ClauseKind::Date => self.day_line(locale),
                _ => {
                    said = said.with("articles", self.articles(rule, locale));
                    locale.own(&self.structure.text_id(rule), &said).map_err(|error| self.needs(error))?
                }
            });
        }
        Ok(texts)
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
        let missing = lacking(self.book, &error);
        if missing.is_empty() { error } else { Error::LetterNeeds { missing } }
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

    /// What a clause cites.
    fn articles(&self, rule: &ClauseRule, locale: &Locale) -> String {
        let cited = citations(self.book, locale, &self.basis(rule));
        locale.list(&cited.iter().map(|text| markdown::escape(text)).collect::<Vec<_>>())
    }

    /// Every known fact by its name, and what the letter works out.
    fn variables(&self, locale: &Locale) -> Said {
        let mut said = known(self.book, self.situation, self.right.item, locale);
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
    said.with("items", markdown::escape(&item_names(book, situation, item, locale)))
        .with("today", markdown::escape(&locale.date(situation.today)))
}

/// The names of the things it is about; where they have none, a general word.
pub(super) fn item_names(book: &LawBook, situation: &Situation, item: Option<usize>, locale: &Locale) -> String {
    let name = book.vocabulary.find("item.name");
    let all = (0..situation.items()).filter(|place| item.is_none_or(|own| own == *place));
    let names: Vec<String> =
        all.filter_map(|place| situation.view(Some(place)).word(name?)).map(str::to_owned).collect();
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
pub(super) fn variable(fact: &str) -> String {
    fact.replace(['.', '_'], "-")
}
