//! What a person wishes for, and the remedies that give it. What this is not: a right; a wish creates none.

use std::collections::BTreeMap;

use super::fact::{FactId, View, Vocabulary};
use super::tree;
use crate::error::{Error, Result};

/// The remedies that give each wish, as `assets/law/wishes.toml` declares them.
#[derive(Debug)]
pub struct Wishes {
    fact: FactId,
    given_by: BTreeMap<String, Vec<String>>,
}

impl Wishes {
    /// Reads the file: one fact, and each of its choices with remedies.
    pub(super) fn read(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<Self> {
        let refuse = |key: &str, cure: String| Error::Pack { file: file.into(), key: key.into(), cure };
        let mut table: BTreeMap<String, BTreeMap<String, Vec<String>>> = tree::read(file, text)?;
        let only = table.pop_first().filter(|_| table.is_empty());
        let (name, given_by) = only.ok_or_else(|| refuse("file", "one fact says a wish".into()))?;
        let fact = vocabulary.find(&name).ok_or_else(|| refuse(&name, "there is no such fact".into()))?;
        let choices = &vocabulary.fact(fact).choices;
        let strange = given_by.keys().find(|wish| !choices.contains(wish));
        let silent = choices.iter().find(|wish| given_by.get(*wish).is_none_or(Vec::is_empty));
        match (strange, silent) {
            (Some(wish), _) => Err(refuse(&format!("{name}.{wish}"), format!("`{name}` has no such choice"))),
            (_, Some(wish)) => Err(refuse(&format!("{name}.{wish}"), "name the remedies that give it".into())),
            _ => Ok(Self { fact, given_by }),
        }
    }

    /// Whether one of these remedies gives what the person wishes for; no where nothing is wished for.
    pub fn gives(&self, facts: View<'_>, remedies: &[String]) -> bool {
        let wanted = facts.word(self.fact).and_then(|wish| self.given_by.get(wish));
        wanted.is_some_and(|wanted| remedies.iter().any(|remedy| wanted.contains(remedy)))
    }

    /// Every remedy that a wish names.
    pub fn remedies(&self) -> impl Iterator<Item = &str> {
        self.given_by.values().flatten().map(String::as_str)
    }
}
