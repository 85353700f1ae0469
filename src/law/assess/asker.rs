//! The questions: unknown facts that could still change an outcome, the most decisive first.

use std::collections::{BTreeMap, BTreeSet};

use super::QuestionAsked;
use crate::law::book::LawBook;
use crate::law::fact::{Ask, FactId, Scope};

/// Collects the unknown facts and what each still decides.
#[derive(Default)]
pub(super) struct Asker {
    decides: BTreeMap<(FactId, Option<usize>), BTreeSet<String>>,
}

impl Asker {
    pub(super) fn note(&mut self, fact: Option<FactId>, item: Option<usize>, outcome: &str) {
        if let Some(fact) = fact {
            self.decides.entry((fact, item)).or_default().insert(outcome.to_owned());
        }
    }

    pub(super) fn note_all(&mut self, facts: &BTreeSet<FactId>, item: Option<usize>, outcome: &str) {
        facts.iter().for_each(|fact| self.note(Some(*fact), item, outcome));
    }

    /// The questions, the most decisive first; among equals in the vocabulary's order.
    pub(super) fn questions(self, book: &LawBook) -> Vec<QuestionAsked> {
        let mut merged: BTreeMap<(FactId, Option<usize>), BTreeSet<String>> = BTreeMap::new();
        for ((fact, item), outcomes) in self.decides {
            let own = book.vocabulary.fact(fact).scope == Scope::Item;
            merged.entry((fact, item.filter(|_| own))).or_default().extend(outcomes);
        }
        let mut asked: Vec<_> =
            merged.into_iter().filter(|((fact, _), _)| book.vocabulary.fact(*fact).ask != Ask::Derived).collect();
        asked.sort_by_key(|(key, outcomes)| (std::cmp::Reverse(outcomes.len()), *key));
        let question = |((fact, item), outcomes): ((FactId, Option<usize>), BTreeSet<String>)| {
            let decides: BTreeSet<String> =
                outcomes.iter().map(|outcome| outcome.split(':').next().unwrap_or(outcome).to_owned()).collect();
            QuestionAsked { fact: book.vocabulary.fact(fact).id.clone(), item, decides: decides.into_iter().collect() }
        };
        asked.into_iter().map(question).collect()
    }
}
