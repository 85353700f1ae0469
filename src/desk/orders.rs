//! Orders: add, change, answer, delete, bring back, list, read.

use serde_json::Value as Json;

use super::state::Look;
use super::what_if::{FactChange, changed};
use super::{Desk, EventRow, HandedCase, LetterRow, OrderList, OrderPage, OrderRow};
use crate::advice::Advice;
use crate::case::{CaseFile, Event, Facts, Order, OrderId};
use crate::error::{Error, Result};
use crate::law::Situation;
use crate::locale::Said;
use crate::vault::{Proof, StoredLetter, Vault};

impl Desk<'_> {
    /// Adds an order; its facts are read against the vocabulary first, so nothing half-right is kept.
    pub fn add_order(&mut self, facts: Facts, items: Vec<Facts>) -> Result<OrderId> {
        let order = Order { id: OrderId(Vault::fresh_id()?), facts, items };
        self.situation(&order)?;
        let words = self.words(&order);
        self.vault.add_order(&order, self.today, &words)?;
        Ok(order.id)
    }

    /// Reads a case file that came from outside, for the person to look at. Nothing is kept.
    ///
    /// # Errors
    /// `NotACase` for what is none, `Field` where a fact is wrong.
    pub fn handed_case(&self, bytes: &[u8]) -> Result<HandedCase> {
        let detail = |error: serde_json::Error| Error::NotACase { detail: error.to_string() };
        let case: CaseFile = serde_json::from_slice(bytes).map_err(detail)?;
        self.knowledge.situation(&case, self.today)?;
        Ok(HandedCase { facts: case.facts, items: case.items })
    }

    /// Replaces what is known of an order.
    pub fn change_order(&mut self, id: OrderId, facts: Facts, items: Vec<Facts>) -> Result<()> {
        let order = Order { id, facts, items };
        self.situation(&order)?;
        let words = self.words(&order);
        Ok(self.vault.change_order(&order, self.today, &words)?)
    }

    /// Notes the answer to one question. `null` takes an answer back.
    pub fn answer(&mut self, id: OrderId, fact: &str, item: Option<usize>, value: Json) -> Result<OrderPage> {
        let order = changed(self.vault.order(id)?, vec![FactChange { fact: fact.into(), item, value }])?;
        self.situation(&order)?;
        let words = self.words(&order);
        self.vault.change_order(&order, self.today, &words)?;
        self.vault.note_event(id, "fact_answered", fact, self.today)?;
        self.read_order(id)
    }

    /// Deletes an order; it can be brought back.
    pub fn delete_order(&mut self, id: OrderId) -> Result<()> {
        Ok(self.vault.delete_order(id, self.today)?)
    }

    /// Brings a deleted order back.
    pub fn restore_order(&mut self, id: OrderId) -> Result<()> {
        Ok(self.vault.restore_order(id, self.today)?)
    }

    /// Of the orders that a query finds (all of them for an empty one), the newest first: those after `from` others, at
    /// most `limit`.
    pub fn list_orders(&self, query: &str, from: usize, limit: usize) -> Result<OrderList> {
        let orders = self.vault.list_orders_from(query, from, limit)?;
        let rows = orders.iter().map(|order| self.row(order)).collect::<Result<_>>()?;
        Ok(OrderList { rows, all: self.vault.count_orders(query)? })
    }

    fn row(&self, order: &Order) -> Result<OrderRow> {
        let word = |fact: &str| order.facts.get(fact).and_then(Json::as_str).map(str::to_owned);
        let situation = self.situation(order)?;
        let found = self.knowledge.assess(&situation)?;
        let look = Look { speaker: self.knowledge.speaker(&situation, self.locale), found: &found };
        Ok(OrderRow {
            id: order.id,
            title: self.title(order),
            trader: word("trader.name").unwrap_or_default(),
            number: word("contract.number"),
            ordered_on: word("contract.date")
                .and_then(|day| crate::law::civil_date(&day))
                .map(|day| self.locale.date(day)),
            problem: word("problem.kind").map(|choice| self.locale.choice("problem.kind", &choice)),
            next: look.speaker.next_step(&found),
            state: look.order_state(),
        })
    }

    /// An order with the advice on it as of today.
    pub fn read_order(&self, id: OrderId) -> Result<OrderPage> {
        let order = self.vault.order(id)?;
        let events = self.vault.events(id)?;
        let letters = self.vault.letters(id)?;
        let letters: Vec<LetterRow> = letters.iter().map(|letter| self.letter_row(letter)).collect::<Result<_>>()?;
        let sent = letters.iter().any(|letter| letter.sent_words.is_some());
        let exhibits = self.vault.exhibits(id)?;
        let situation = self.situation(&order)?;
        let found = self.knowledge.assess(&situation)?;
        let look = Look { speaker: self.knowledge.speaker(&situation, self.locale), found: &found };
        Ok(OrderPage {
            title: self.title(&order),
            advice: look.speaker.advise(&found),
            state: look.order_state(),
            promise: look.promise(),
            events: events.iter().map(|event| self.event(event)).collect(),
            letters,
            exhibits: exhibits.iter().map(|exhibit| self.exhibit_row(exhibit)).collect::<Result<_>>()?,
            gaps: self.knowledge.gaps(&situation, (&exhibits, sent), self.locale)?,
            order,
        })
    }

    /// The case of an order as of today.
    pub(super) fn situation(&self, order: &Order) -> Result<Situation> {
        let case = CaseFile::new(order.facts.clone(), order.items.clone());
        Ok(self.knowledge.situation(&case, self.today)?.with_rates(self.vault.rates()?))
    }

    pub(super) fn advice(&self, order: &Order) -> Result<Advice> {
        let situation = self.situation(order)?;
        let found = self.knowledge.assess(&situation)?;
        Ok(self.knowledge.advise(&situation, &found, self.locale))
    }

    /// What an order is called: its things, else its trader, else its number.
    pub(super) fn title(&self, order: &Order) -> String {
        let word = |facts: &Facts, fact: &str| facts.get(fact).and_then(Json::as_str).map(str::to_owned);
        let things: Vec<String> = order.items.iter().filter_map(|item| word(item, "item.name")).collect();
        let other = || word(&order.facts, "trader.name").or_else(|| word(&order.facts, "contract.number"));
        if things.is_empty() {
            other().unwrap_or_else(|| self.locale.text("desk-untitled"))
        } else {
            self.locale.list(&things)
        }
    }

    fn event(&self, event: &Event) -> EventRow {
        let about = match event.kind.as_str() {
            "fact_answered" => self.locale.fact_label(&event.about),
            "letter_saved" | "letter_sent" | "proof_noted" => {
                self.locale.text(&format!("letter-{}", event.about.replace('_', "-")))
            }
            "door_taken" | "pack_saved" => {
                let door = self.knowledge.doors.get(&event.about);
                door.map_or_else(|| event.about.clone(), |door| door.named(&self.locale.tag).to_owned())
            }
            _ => event.about.clone(),
        };
        EventRow {
            on: event.on.to_string(),
            on_words: self.locale.date(event.on),
            words: self
                .locale
                .say(&format!("event-{}", event.kind.replace('_', "-")), &Said::new().with("about", about)),
        }
    }

    pub(super) fn letter_row(&self, letter: &StoredLetter) -> Result<LetterRow> {
        let sent_words = self.vault.sent_how(letter.id)?.map(|(on, channel)| {
            let channel = self.locale.text(&format!("channel-{}", channel.replace('_', "-")));
            self.locale.say("desk-sent", &Said::new().with("date", self.locale.date(on)).with("channel", channel))
        });
        Ok(LetterRow {
            sent_words,
            proofs: self.vault.proofs(letter.id)?.iter().map(|proof| self.proof(proof)).collect(),
            follows: letter.body.get("follows").and_then(Json::as_str).map(str::to_owned),
            id: letter.id.to_string(),
            kind: letter.kind.clone(),
            title: self.locale.text(&format!("letter-{}", letter.kind.replace('_', "-"))),
            lang: letter.lang.clone(),
            beside: letter.beside.clone(),
            saved_on: letter.saved_on.to_string(),
            saved_words: self.locale.date(letter.saved_on),
        })
    }

    fn proof(&self, proof: &Proof) -> String {
        let number = proof
            .tracking
            .as_ref()
            .map(|number| self.locale.say("desk-proof-number", &Said::new().with("number", number.as_str())));
        let day = proof
            .received_on
            .map(|day| self.locale.say("desk-proof-day", &Said::new().with("date", self.locale.date(day))));
        self.locale.list(&number.into_iter().chain(day).collect::<Vec<_>>())
    }

    /// What an order can be found by: every text in it, and the words its choices show as in every language.
    pub(super) fn words(&self, order: &Order) -> String {
        let mut words = Vec::new();
        for (fact, value) in order.items.iter().chain([&order.facts]).flatten() {
            match value {
                Json::String(text) => {
                    words.push(text.clone());
                    let shown = self.knowledge.locales.tags().filter_map(|tag| self.knowledge.locale(tag).ok());
                    words.extend(shown.filter_map(|locale| locale.choice_word(fact, text)));
                }
                Json::Array(entries) => words.extend(entries.iter().filter_map(Json::as_str).map(str::to_owned)),
                _ => {}
            }
        }
        words.join("\n")
    }
}
