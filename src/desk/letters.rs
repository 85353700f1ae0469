//! Letters of an order: draft, keep, read back.

use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{Desk, OrderPage};
use crate::case::OrderId;
use crate::error::{Error, Result};
use crate::letter::{Letter, Suffix};
use crate::vault::{SentLetter, StoredLetter, Vault};

/// The ways a letter can go, the best proof first.
pub const CHANNELS: [&str; 6] = ["registered_letter", "in_person", "platform_message", "email", "web_form", "letter"];

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

    /// Marks a kept letter as sent today: its file is frozen with its hash, and the facts that sending brings about are noted.
    ///
    /// # Errors
    /// `Unknown` for a channel there is not, and where the letter was sent before.
    pub fn send_letter(&mut self, id: OrderId, letter: Uuid, channel: &str) -> Result<OrderPage> {
        if !CHANNELS.contains(&channel) {
            return Err(Error::Unknown { what: "channel", name: channel.into(), known: CHANNELS.join(", ") });
        }
        let kept = self.read_letter(letter)?;
        let structure = self.knowledge.letters.get(&kept.kind)?;
        let mut order = self.vault.order(id)?;
        let file = self.knowledge.write(&kept, Suffix::Pdf, self.locale)?;
        let recipient = format!("{}.name", structure.to);
        let recipient = order.facts.get(&recipient).and_then(Json::as_str).unwrap_or_default();
        let sent = SentLetter::new(self.today, channel, recipient, file);
        for fact in &structure.sets {
            order.facts.entry(fact.clone()).or_insert_with(|| json!(self.today.to_string()));
        }
        // Only the seller's answer is waited for in the dates; an office answers in its own time.
        let awaited = structure.goes_to_trader().then_some("reply.due_on");
        let demanded = [awaited, structure.sets_demand.as_deref()].into_iter().flatten();
        if let Some(day) = kept.demand {
            order.facts.extend(demanded.map(|fact| (fact.to_owned(), json!(day.to_string()))));
        }
        self.situation(&order)?;
        let words = self.words(&order);
        self.vault.send_letter((&order, &words), letter, &sent, self.today)?;
        self.read_order(id)
    }

    /// The file of a sent letter, as it went out.
    pub fn sent_file(&self, letter: Uuid) -> Result<Option<Vec<u8>>> {
        Ok(self.vault.sent_letter(letter)?.map(|sent| sent.file))
    }

    /// A kept letter.
    pub fn read_letter(&self, letter: Uuid) -> Result<Letter> {
        let stored = self.vault.letter(letter)?;
        serde_json::from_value(stored.body).map_err(|error| Error::File { detail: error.to_string() })
    }
}
