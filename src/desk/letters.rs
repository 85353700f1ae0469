//! Letters of an order: draft, keep, read back.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;
use uuid::Uuid;

use super::Desk;
use crate::case::OrderId;
use crate::error::{Error, Result};
use crate::letter::{Clause, ClauseKind, Letter};
use crate::vault::{StoredLetter, Vault};

impl Desk<'_> {
    /// Drafts a letter for an order, as of today.
    pub fn draft_letter(&self, id: OrderId, kind: &str, lang: &str, beside: Option<&str>) -> Result<Letter> {
        let order = self.vault.order(id)?;
        self.knowledge.draft(&self.situation(&order)?, kind, lang, beside)
    }

    /// Keeps a letter as it stands.
    pub fn save_letter(&mut self, id: OrderId, letter: &Letter) -> Result<Uuid> {
        let stored = StoredLetter {
            id: Vault::fresh_id()?,
            kind: letter.kind.clone(),
            lang: letter.lang.clone(),
            beside: letter.beside.clone(),
            body: serde_json::to_value(letter).unwrap_or(Json::Null),
            saved_on: self.today,
        };
        self.vault.save_letter(id, &stored, self.today)?;
        Ok(stored.id)
    }

    /// The `mailto:` address that hands a letter to the mail program: the trader, the subject, the text.
    pub fn mail_address(&self, id: OrderId, letter: &Letter) -> Result<String> {
        let order = self.vault.order(id)?;
        let to = order.facts.get("trader.email").and_then(Json::as_str).unwrap_or_default();
        let subject = letter.clauses.iter().find(|clause| clause.kind == ClauseKind::Subject);
        let subject = subject.map_or_else(|| letter.title.clone(), |clause| clause.theirs.clone());
        let body: Vec<String> = letter.clauses.iter().filter(|clause| clause.mailed()).map(Clause::plain).collect();
        let quote = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        Ok(format!(
            "mailto:{}?subject={}&body={}",
            quote(to).replace("%40", "@"),
            quote(&subject),
            quote(&body.join("\r\n\r\n"))
        ))
    }

    /// A kept letter.
    pub fn read_letter(&self, letter: Uuid) -> Result<Letter> {
        let stored = self.vault.letter(letter)?;
        serde_json::from_value(stored.body).map_err(|error| Error::File { detail: error.to_string() })
    }
}
