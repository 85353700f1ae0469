//! Each part of an assessment as sentences.

use chrono::NaiveDate;

use super::{
    AmountWords, ChoiceWords, DeadlineWords, ExclusionWords, LanguageWords, LetterOffer, QuestionWords, ReasonWords,
    RightWords, SourceWords, Speaker, StepWords, cite,
};
use crate::law::{
    Ask, Assessment, Certainty, DeadlineFound, DeadlineState, EntitlementStatus, Kind, Outcome, Pinpoint,
    QuestionAsked, Reason, RightFound, StepFound, Value,
};
use crate::letter::CHRONOLOGY;
use crate::locale::{Locale, Said};

/// The word serde writes for a value: `needs_facts`.
pub(super) fn word<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|json| json.as_str().map(str::to_owned)).unwrap_or_default()
}

pub(super) fn dashed(id: &str) -> String {
    id.replace(['.', '_', ' '], "-")
}

impl Speaker<'_> {
    pub(super) fn text(&self, prefix: &str, id: &str) -> String {
        self.locale.text(&format!("{prefix}-{}", dashed(id)))
    }

    pub(super) fn sources(&self, basis: &[Pinpoint]) -> Vec<SourceWords> {
        basis.iter().map(|pinpoint| cite(self.book, self.locale, pinpoint)).collect()
    }

    pub(super) fn jurisdiction(&self, code: &str) -> String {
        self.locale.country(code)
    }

    pub(super) fn item_name(&self, item: Option<usize>) -> Option<String> {
        let item = item?;
        let named = self.book.vocabulary.find("item.name").and_then(|id| self.situation.view(Some(item)).word(id));
        let number = || self.locale.say("advice-item", &Said::new().with("number", (item + 1).to_string()));
        (self.situation.items() > 1 || named.is_some()).then(|| named.map_or_else(number, str::to_owned))
    }

    pub(super) fn reasons(&self, because: &[Reason], item: Option<usize>) -> Vec<ReasonWords> {
        let mut told: Vec<ReasonWords> = Vec::new();
        for reason in because.iter().map(|reason| self.reason(reason, item)) {
            if told.iter().all(|other| (other.outcome, &other.words) != (reason.outcome, &reason.words)) {
                told.push(reason);
            }
        }
        told
    }

    /// A named condition has a text of its own; any other is told by its facts.
    fn reason(&self, reason: &Reason, item: Option<usize>) -> ReasonWords {
        let (outcome, plain) = match reason.condition.strip_prefix("not ") {
            Some(rest) => (!reason.outcome, rest),
            None => (reason.outcome, &*reason.condition),
        };
        let id = format!("condition-{}", dashed(plain));
        let words = if self.locale.knows(&id) {
            self.locale.say(&id, &Said::new().with("outcome", word(&outcome)))
        } else {
            let facts: Vec<String> = reason.facts.iter().map(|fact| self.fact_as_known(fact, item)).collect();
            self.locale.say("advice-facts", &Said::new().with("facts", self.locale.list(&facts)))
        };
        ReasonWords { outcome: reason.outcome, words, facts: reason.facts.to_vec() }
    }

    /// A fact with its value: `How you paid: credit card`.
    fn fact_as_known(&self, fact: &str, item: Option<usize>) -> String {
        let value =
            self.book.vocabulary.find(fact).and_then(|id| self.situation.view(item).get(id).map(|value| (id, value)));
        let told = match value {
            Some((id, value)) => told(self.locale, fact, self.book.vocabulary.fact(id).kind, value),
            None => self.locale.text("advice-unknown"),
        };
        self.locale.say("advice-fact", &Said::new().with("label", self.locale.fact_label(fact)).with("value", told))
    }

    pub(super) fn right(&self, right: &RightFound) -> RightWords {
        let variant = format!("{}-{}", right.id, right.variant);
        let named = |prefix: &str| {
            let own = format!("{prefix}-{}", dashed(&variant));
            if self.locale.knows(&own) { self.locale.text(&own) } else { self.text(prefix, &right.id) }
        };
        let burden = right.burden.as_ref().map(|burden| {
            let until = burden.until.map(|day| self.locale.date(day)).unwrap_or_default();
            let form = if until.is_empty() { "always" } else { "until" };
            self.locale.say(&format!("burden-{}-{form}", burden.on), &Said::new().with("until", until))
        });
        RightWords {
            id: right.id.clone(),
            variant: right.variant.clone(),
            jurisdiction: right.jurisdiction.clone(),
            jurisdiction_name: self.jurisdiction(&right.jurisdiction),
            item: right.item,
            item_name: self.item_name(right.item),
            status: right.status,
            status_words: self.text("status", &word(&right.status)),
            title: named("right"),
            summary: named("right-about"),
            because: self.reasons(&right.because, right.item),
            excluded_by: right.excluded_by.as_ref().map(|exclusion| ExclusionWords {
                words: self.text("exclusion", &exclusion.id),
                basis: self.sources(&exclusion.basis),
            }),
            remedies: right.remedies.iter().map(|id| self.text("remedy", id)).collect(),
            gives_wish: self.book.wishes.gives(self.situation.view(right.item), &right.remedies),
            duties: right.duties.iter().map(|id| self.text("duty", id)).collect(),
            burden,
            amounts: right.amounts.iter().map(|amount| self.amount(amount)).collect(),
            basis: self.sources(&right.basis),
            certainty: right.certainty,
            certainty_words: self.certainty(right.certainty),
            checked_words: right
                .checked
                .map(|day| self.locale.say("advice-checked", &Said::new().with("date", self.locale.date(day)))),
            missing: right.missing.iter().map(|fact| self.locale.fact_label(fact)).collect(),
            note: self
                .book
                .pack(&right.jurisdiction)
                .and_then(|pack| pack.note(&right.id, &right.variant, &self.locale.tag))
                .map(str::to_owned),
            aside: aside(right),
        }
    }

    fn amount(&self, amount: &crate::law::AmountFound) -> AmountWords {
        let money = amount.amount.parse().map(|money| self.locale.money(money));
        let formula = if amount.formula == amount.amount { "" } else { &amount.formula };
        AmountWords {
            id: amount.id.clone(),
            title: self.text("amount", &amount.id),
            amount: money.unwrap_or_else(|_| amount.amount.clone()),
            formula: formula.to_owned(),
            basis: self.sources(&amount.basis),
        }
    }

    fn certainty(&self, certainty: Certainty) -> String {
        self.text("certainty", &word(&certainty))
    }

    /// A length as the language says it: `14 days`.
    pub(super) fn length(&self, text: &str) -> String {
        length(self.locale, text)
    }

    /// A deadline in words.
    pub fn deadline(&self, deadline: &DeadlineFound) -> DeadlineWords {
        let iso = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let words = |day: Option<NaiveDate>| day.map(|day| self.locale.weekday_date(day));
        let event = self.locale.fact_label(&deadline.event);
        let said = Said::new().with("event", event).with("length", self.length(&deadline.length));
        let why = match deadline.event_on {
            Some(on) if deadline.length == "0 days" => {
                self.locale.say("advice-why-day", &said.with("date", self.locale.date(on)))
            }
            Some(on) => self.locale.say("advice-why", &said.with("date", self.locale.date(on))),
            None => self.locale.say("advice-why-unknown", &said),
        };
        DeadlineWords {
            id: deadline.id.clone(),
            right: deadline.right.clone(),
            jurisdiction: deadline.jurisdiction.clone(),
            jurisdiction_name: match &deadline.door {
                Some(door) => self.door_name(door),
                None => self.jurisdiction(&deadline.jurisdiction),
            },
            item: deadline.item,
            item_name: self.item_name(deadline.item),
            who: deadline.who,
            who_words: self.text("who", &word(&deadline.who)),
            title: self.text("deadline", &deadline.id),
            why,
            event_on: iso(deadline.event_on),
            event_words: self.locale.fact_label(&deadline.event),
            state: deadline.state,
            state_words: self.state(deadline.state, deadline.due),
            due: iso(deadline.due),
            due_words: words(deadline.due),
            safe_by: iso(deadline.safe_by),
            safe_by_words: words(deadline.safe_by),
            outer: iso(deadline.outer),
            outer_words: words(deadline.outer),
            rule_words: deadline.rule.as_ref().map(|rule| self.text("rule", rule)),
            certainty: deadline.certainty,
            certainty_words: self.certainty(deadline.certainty),
            basis: self.sources(&deadline.basis),
            steps: deadline.steps.iter().map(|step| self.step(step, deadline)).collect(),
        }
    }

    /// How it stands, with the days left while it runs.
    pub(super) fn state(&self, state: DeadlineState, due: Option<NaiveDate>) -> String {
        let left = due.map_or(0, |due| (due - self.situation.today).num_days());
        self.locale.say(&format!("state-{}", dashed(&word(&state))), &Said::new().with_number("days", left))
    }

    fn step(&self, step: &StepFound, deadline: &DeadlineFound) -> StepWords {
        let said = Said::new()
            .with("date", self.locale.weekday_date(step.date))
            .with("length", self.length(&deadline.length))
            .with("holiday", step.holiday.clone().unwrap_or_default());
        StepWords {
            date: step.date.to_string(),
            date_words: self.locale.weekday_date(step.date),
            words: self.locale.say(&format!("step-{}", dashed(&word(&step.rule))), &said),
            basis: step.basis.as_ref().map(|pinpoint| cite(self.book, self.locale, pinpoint)),
        }
    }

    /// Only what the user can be asked is a question; what happens later is noted when it happens.
    pub(super) fn question(&self, question: &QuestionAsked) -> Option<QuestionWords> {
        let fact = self.book.vocabulary.fact(self.book.vocabulary.find(&question.fact)?);
        if fact.ask != Ask::Question {
            return None;
        }
        let id = format!("ask-{}", dashed(&fact.id));
        let help = format!("{id}-help");
        let choice = |value: &String| ChoiceWords { value: value.clone(), words: self.locale.choice(&fact.id, value) };
        let decided = |id: &String| {
            let (prefix, id) = match id.split_once('.') {
                Some(("law" | "court", _)) => ("decides", id.as_str()),
                Some(_) => ("deadline", id.as_str()),
                None => ("right", id.as_str()),
            };
            let own = format!("{prefix}-{}", dashed(id));
            if self.locale.knows(&own) {
                self.locale.text(&own)
            } else {
                self.text("right", id.split('.').next().unwrap_or(id))
            }
        };
        Some(QuestionWords {
            fact: fact.id.clone(),
            item: question.item,
            item_name: self.item_name(question.item),
            kind: fact.kind,
            words: if self.locale.knows(&id) { self.locale.text(&id) } else { self.locale.fact_label(&fact.id) },
            help: self.locale.knows(&help).then(|| self.locale.text(&help)),
            choices: fact.choices.iter().map(choice).collect(),
            decides: question.decides.iter().map(decided).collect(),
        })
    }

    /// The letters that fit, and the chronology, which every case has.
    pub(super) fn offers(&self, found: &Assessment) -> Vec<LetterOffer> {
        let fitting = found.letters.iter().filter_map(|kind| self.offer(kind, found));
        let languages = self.locales.languages().filter_map(|tag| self.locales.find(tag).ok());
        let languages =
            languages.map(|locale| LanguageWords { tag: locale.tag.clone(), name: locale.text("language-name") });
        let own = self.locales.written(&self.locale.tag).map_or(&self.locale.tag, |locale| &locale.tag);
        let chronology = LetterOffer {
            kind: CHRONOLOGY.into(),
            title: self.text("letter", CHRONOLOGY),
            summary: self.text("letter-about", CHRONOLOGY),
            right: String::new(),
            languages: languages.collect(),
            suggested: own.clone(),
        };
        fitting.chain([chronology]).collect()
    }

    fn offer(&self, kind: &str, found: &Assessment) -> Option<LetterOffer> {
        let structure = self.letters.get(kind).ok()?;
        let languages = self.letters.languages(kind, self.locales);
        let law = structure.entitlement(self.book.ground(self.situation.view(None)), found)?;
        let spoken = trader_languages(self.book, self.situation, &law.jurisdiction);
        let suggested = spoken.iter().find(|tag| languages.contains(tag)).cloned().unwrap_or_else(|| "en".into());
        let name = |tag: &String| {
            self.locales
                .find(tag)
                .map(|locale: &std::sync::Arc<Locale>| locale.text("language-name"))
                .unwrap_or_default()
        };
        Some(LetterOffer {
            kind: kind.into(),
            title: self.text("letter", kind),
            summary: self.text("letter-about", kind),
            right: law.id.clone(),
            languages: languages.iter().map(|tag| LanguageWords { tag: tag.clone(), name: name(tag) }).collect(),
            suggested,
        })
    }
}

/// A fact's value as a language says it.
pub fn told(locale: &Locale, fact: &str, kind: Kind, value: &Value) -> String {
    match (kind, value) {
        (Kind::Choice, Value::Word(choice)) => locale.choice(fact, choice),
        (Kind::Country, Value::Word(code)) => locale.country(code),
        (_, Value::Bool(flag)) => locale.text(if *flag { "advice-yes" } else { "advice-no" }),
        (_, Value::Date(date)) => locale.date(*date),
        (_, Value::Money(money)) => locale.money(*money),
        (Kind::Choices, Value::Words(words)) => {
            locale.list(&words.iter().map(|choice| locale.choice(fact, choice)).collect::<Vec<_>>())
        }
        (_, other) => other.to_string(),
    }
}

/// A length as a language says it: `14 days`, `1 month and 10 days`.
pub(super) fn length(locale: &Locale, text: &str) -> String {
    let part = |part: &str| {
        let (number, unit) = part.split_once(' ').unwrap_or((part, ""));
        let id = format!("length-{}", unit.trim_end_matches('s').replace(' ', "-"));
        locale.say(&id, &Said::new().with_number("number", number.parse().unwrap_or(0)))
    };
    locale.list(&text.split(" + ").map(part).collect::<Vec<_>>())
}

/// Whether a right fails for no other reason than that the problem is another one.
fn aside(right: &RightFound) -> bool {
    let failing = || right.because.iter().filter(|reason| reason.outcome == Outcome::False);
    let problem = |reason: &Reason| reason.facts.iter().any(|fact| fact == "problem.kind");
    right.status == EntitlementStatus::NotMet && failing().next().is_some() && failing().any(problem)
}

/// The languages in which a trader is written to: those of its country, else of the law the letter rests on.
pub fn trader_languages(book: &crate::law::LawBook, situation: &crate::law::Situation, law: &str) -> Vec<String> {
    let country = book.vocabulary.find("trader.country").and_then(|id| situation.view(None).word(id)).unwrap_or(law);
    book.pack(country).map(|pack| pack.languages.clone()).unwrap_or_default()
}
