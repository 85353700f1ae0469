//! Letters of an order: draft, keep, read back.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{DeadlineName, Desk, KeptLetter, OrderPage};
use crate::case::OrderId;
use crate::error::{Error, Result};
use crate::letter::{self, Clause, ClauseKind, Letter, Suffix};
use crate::vault::{SentLetter, StoredLetter, Vault};

/// The ways a letter can go, the best proof first.
pub const CHANNELS: [&str; 6] = ["registered_letter", "in_person", "platform_message", "email", "web_form", "letter"];

/// How many kept letters a list shows.
const KEPT: usize = 500;

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

    /// The `mailto:` address that hands a letter to the mail program: its addressee, the subject, the text.
    pub fn mail_address(&self, id: OrderId, letter: &Letter) -> Result<String> {
        let order = self.vault.order(id)?;
        let who = self.knowledge.letters.get(&letter.kind).map_or("trader", |structure| structure.to.as_str());
        let to = order.facts.get(&format!("{who}.email")).and_then(Json::as_str).unwrap_or_default();
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

    /// The kept letters of all orders, the last saved first.
    pub fn kept_letters(&self) -> Result<Vec<KeptLetter>> {
        let kept = |(order, stored): &(OrderId, StoredLetter)| -> Result<KeptLetter> {
            let order_title = self.title(&self.vault.order(*order)?);
            Ok(KeptLetter { order: *order, order_title, letter: self.letter_row(stored)? })
        };
        self.vault.all_letters(KEPT)?.iter().map(kept).collect()
    }

    /// The sheet that shows how a day of an order is worked out.
    ///
    /// # Errors
    /// `Unknown` where the order has no such deadline.
    pub fn proof_sheet(&self, id: OrderId, name: &DeadlineName) -> Result<Letter> {
        let order = self.vault.order(id)?;
        let situation = self.situation(&order)?;
        let found = self.knowledge.assess(&situation)?;
        let meant = found.deadlines.iter().find(|deadline| {
            deadline.id == name.id && deadline.jurisdiction == name.jurisdiction && deadline.item == name.item
        });
        let deadline = meant.ok_or_else(|| {
            let known: Vec<&str> = found.deadlines.iter().map(|deadline| deadline.id.as_str()).collect();
            Error::Unknown { what: "deadline", name: name.id.clone(), known: known.join(", ") }
        })?;
        let words = self.knowledge.speaker(&situation, self.locale).deadline(deadline);
        Ok(letter::proof(&words, &self.title(&order), self.today, self.locale))
    }
}
