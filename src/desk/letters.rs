//! Letters of an order: draft, keep, compare, send, prove, read back.

use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{DeadlineName, Desk, KeptLetter, OrderPage};
use crate::case::{ExhibitId, OrderId};
use crate::error::{Error, Result};
use crate::law::civil_date;
use crate::letter::{self, Attachment, Letter, LetterCompared, LetterReview, Readers, Suffix, compare};
use crate::vault::{Proof, SentLetter, StoredLetter, Vault, VaultError};

/// The longest number of a carrier, in characters.
const TRACKING_LIMIT: usize = 200;

/// The ways a letter can go, the best proof first.
pub const CHANNELS: [&str; 6] = ["registered_letter", "in_person", "platform_message", "email", "web_form", "letter"];

/// How many kept letters a list shows.
const KEPT: usize = 500;

impl Desk<'_> {
    /// Drafts a letter for an order, as of today.
    pub fn draft_letter(&self, id: OrderId, kind: &str, lang: &str, beside: Option<&str>) -> Result<Letter> {
        let order = self.vault.order(id)?;
        let readers = Readers { sender: self.locale, ..Readers::of(&self.knowledge.locales, lang, beside)? };
        self.knowledge.draft_for(&self.situation(&order)?, kind, &readers)
    }

    /// Keeps a letter as it stands: in place of the kept letter it was, or as a new version where that one was sent.
    pub fn save_letter(&mut self, id: OrderId, letter: &Letter, was: Option<Uuid>) -> Result<Uuid> {
        let (sent, before) = match was {
            Some(was) => (self.vault.sent_how(was)?.is_some(), self.read_letter(was)?.follows),
            None => (false, None),
        };
        let follows = if sent { was } else { before };
        let demand = letter.demanded(self.knowledge.locale(&letter.lang)?);
        let letter = Letter { demand, follows, ..letter.clone() };
        let stored = StoredLetter {
            id: was.filter(|_| !sent).map_or_else(Vault::fresh_id, Ok)?,
            kind: letter.kind.clone(),
            lang: letter.lang.clone(),
            beside: letter.beside.clone(),
            body: serde_json::to_value(&letter).unwrap_or(Json::Null),
            saved_on: self.today,
        };
        self.vault.save_letter(id, &stored, self.today)?;
        Ok(stored.id)
    }

    /// How a letter stands as its sender has it now.
    pub fn review_letter(&self, letter: &Letter) -> Result<LetterReview> {
        self.knowledge.review(letter, self.locale, self.today)
    }

    /// A kept letter beside what a fresh draft would say today.
    pub fn compare_letter(&self, id: OrderId, letter: Uuid) -> Result<LetterCompared> {
        let kept = self.read_letter(letter)?;
        let fresh = self.draft_letter(id, &kept.kind, &kept.lang, kept.beside.as_deref())?;
        Ok(compare(&kept, &fresh))
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
        let said = kept.as_sent();
        let clauses = structure.clauses.iter().filter(|rule| said.clauses.iter().any(|clause| clause.id == rule.id));
        for fact in structure.sets.iter().chain(clauses.flat_map(|rule| &rule.sets)) {
            order.facts.entry(fact.clone()).or_insert_with(|| json!(self.today.to_string()));
        }
        // Only the seller's answer is waited for in the dates; an office answers in its own time.
        let awaited = structure.goes_to_trader().then_some("reply.due_on");
        let demanded = [awaited, structure.sets_demand.as_deref()].into_iter().flatten();
        if let Some(day) = kept.demanded(self.knowledge.locale(&kept.lang)?) {
            order.facts.extend(demanded.map(|fact| (fact.to_owned(), json!(day.to_string()))));
            // What came before this letter is no answer to it.
            order.facts.extend(awaited.map(|_| ("reply.asked_on".to_owned(), json!(self.today.to_string()))));
        }
        self.situation(&order)?;
        let words = self.words(&order);
        self.vault.send_letter((&order, &words), letter, &sent, self.today)?;
        self.read_order(id)
    }

    /// The file of a sent letter, as it went out, with a name to save it by.
    ///
    /// # Errors
    /// `NotFound` where the letter was not sent, `Damaged` where it is no longer what went out.
    pub fn sent_file(&self, letter: Uuid) -> Result<(String, Vec<u8>)> {
        let sent = self.vault.sent_letter(letter)?.ok_or(VaultError::NotFound)?;
        let kind = self.vault.letter(letter)?.kind;
        Ok((format!("{kind}-{}.pdf", sent.on), sent.file))
    }

    /// Notes what shows that a sent letter went out or came in.
    ///
    /// # Errors
    /// [`Error::Proof`] where nothing is given, or the day is none, lies before the sending or in the future.
    pub fn note_proof(&mut self, id: OrderId, letter: Uuid, tracking: &str, received_on: &str) -> Result<OrderPage> {
        let (sent_on, _) = self.vault.sent_how(letter)?.ok_or(VaultError::NotFound)?;
        let tracking = Some(tracking.trim()).filter(|words| !words.is_empty()).map(str::to_owned);
        let given = Some(received_on).filter(|day| !day.is_empty());
        let received_on = given.map(|day| civil_date(day).ok_or(Error::Proof)).transpose()?;
        let possible = received_on.is_none_or(|day| (sent_on..=self.today).contains(&day));
        let short = tracking.as_ref().is_none_or(|words| words.chars().count() <= TRACKING_LIMIT);
        if !possible || !short || (tracking.is_none() && received_on.is_none()) {
            return Err(Error::Proof);
        }
        self.vault.note_proof(letter, &Proof { noted_on: self.today, tracking, received_on })?;
        self.vault.note_event(id, "proof_noted", &self.read_letter(letter)?.kind, self.today)?;
        self.read_order(id)
    }

    /// A letter as a file to save; an e-mail carries what lies with it.
    pub fn letter_file(&self, letter: &Letter, suffix: Suffix) -> Result<Vec<u8>> {
        if suffix != Suffix::Eml {
            return self.knowledge.write(letter, suffix, self.locale);
        }
        let attached = letter.enclosures.iter().map(|enclosed| {
            let (exhibit, bytes) = self.vault.exhibit(ExhibitId(enclosed.exhibit))?;
            Ok(Attachment { name: exhibit.name, media: exhibit.media, bytes })
        });
        self.knowledge.mail(letter, &attached.collect::<Result<Vec<_>>>()?)
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
