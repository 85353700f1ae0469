//! What a clause stands on: its articles, the facts behind it, the day it names, and what the letter loses without it.
//!
//! What this is: the answer to "why does it say this?", in the sender's words. What this is not: the words of the letter.

use std::collections::BTreeSet;

use super::draft::{Readers, Writer, item_names, variable};
use super::structure::ClauseRule;
use super::{Clause, ClauseFact, Role};
use crate::advice::{cite, told};
use crate::law::Ask;
use crate::locale::Locale;

/// What the texts of letters call the demanded day.
const DEMANDED: &str = "demand-date";

impl Writer<'_> {
    /// A clause with what it stands on, among those that are said.
    pub fn stand(&self, rule: &ClauseRule, said: &[&ClauseRule], text: String, readers: &Readers<'_>) -> Clause {
        let basis = self.basis(rule).iter().map(|pinpoint| cite(self.book, readers.sender, pinpoint)).collect();
        Clause {
            id: rule.id.clone(),
            kind: rule.kind,
            role: rule.role,
            drafted: text.clone(),
            theirs: text,
            ours: None,
            basis,
            facts: self.facts(rule, readers),
            loses: rule.role.map(|role| readers.sender.text(&format!("clause-loses-{}", role.word()))),
            day: self.demand.as_ref().filter(|_| self.names_day(rule, readers.theirs)).map(|demand| demand.on),
            falls_with: self.falls_with(rule, said, readers.theirs),
            dropped: false,
        }
    }

    /// The variables of its text.
    fn used(&self, rule: &ClauseRule, locale: &Locale) -> BTreeSet<String> {
        locale.variables(&self.structure.text_id(rule))
    }

    fn names_day(&self, rule: &ClauseRule, locale: &Locale) -> bool {
        self.used(rule, locale).contains(DEMANDED)
    }

    /// What its structure names, of what is said; else a set day falls with the last demand, and what follows with the day.
    fn falls_with(&self, rule: &ClauseRule, said: &[&ClauseRule], locale: &Locale) -> Vec<String> {
        let others = said.iter().filter(|other| other.id != rule.id);
        let named: Vec<String> =
            others.clone().filter(|other| rule.with.contains(&other.id)).map(|other| other.id.clone()).collect();
        if !named.is_empty() {
            return named;
        }
        let carries = |other: &&&ClauseRule| match rule.role {
            Some(Role::Day) => other.role == Some(Role::Demand),
            Some(Role::Consequence) => self.names_day(other, locale),
            _ => false,
        };
        others.filter(carries).map(|other| other.id.clone()).collect()
    }

    /// The known facts that its text uses or its condition asks about, and what was worked out for it.
    fn facts(&self, rule: &ClauseRule, readers: &Readers<'_>) -> Vec<ClauseFact> {
        let used = self.used(rule, readers.theirs);
        let mut asked = BTreeSet::new();
        rule.when.iter().for_each(|when| when.facts(&mut asked));
        let view = self.situation.view(self.right.item);
        let mut facts = Vec::new();
        for fact in self.book.vocabulary.facts().iter().filter(|fact| fact.ask != Ask::Derived) {
            let Some(id) = self.book.vocabulary.find(&fact.id) else { continue };
            let Some(value) = view.get(id).filter(|_| asked.contains(&id) || used.contains(&variable(&fact.id))) else {
                continue;
            };
            facts.push(ClauseFact {
                fact: fact.id.clone(),
                label: readers.sender.fact_label(&fact.id),
                value: told(readers.sender, &fact.id, fact.kind, value),
            });
        }
        facts.extend(self.worked_out(&used, readers.sender));
        facts
    }

    /// What the program put in beside the facts: the things by name, the sums, the demanded day.
    fn worked_out(&self, used: &BTreeSet<String>, locale: &Locale) -> Vec<ClauseFact> {
        let plain = |label: String, value: String| ClauseFact { fact: String::new(), label, value };
        let things = used.contains("items").then(|| {
            plain(locale.text("clause-things"), item_names(self.book, self.situation, self.right.item, locale))
        });
        let sums = self.right.amounts.iter().filter_map(|amount| {
            let id = amount.id.replace('_', "-");
            let money = amount.amount.parse().map_or_else(|_| amount.amount.clone(), |money| locale.money(money));
            used.contains(&format!("amount-{id}")).then(|| plain(locale.text(&format!("amount-{id}")), money))
        });
        let day = self.demand.as_ref().filter(|_| used.contains(DEMANDED));
        let day = day.map(|demand| plain(locale.text("clause-day"), locale.date(demand.on)));
        things.into_iter().chain(sums).chain(day).collect()
    }
}

impl Role {
    /// Its word, as structures and texts spell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Greeting => "greeting",
            Self::Facts => "facts",
            Self::Ground => "ground",
            Self::Demand => "demand",
            Self::Day => "day",
            Self::Reserve => "reserve",
            Self::Consequence => "consequence",
            Self::Closing => "closing",
        }
    }

    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Greeting,
        Self::Facts,
        Self::Ground,
        Self::Demand,
        Self::Day,
        Self::Reserve,
        Self::Consequence,
        Self::Closing,
    ];
}
