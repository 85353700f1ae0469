//! The seller's answer: noted in one go, and the letter that answers it.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use ts_rs::TS;

use super::{Desk, OrderPage};
use crate::advice::LetterOffer;
use crate::case::OrderId;
use crate::error::Result;

/// What the seller answered. What is absent is not known.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Reply {
    /// A choice of `reply.kind`.
    pub kind: String,
    /// A choice of `reply.reason`.
    pub reason: Option<String>,
    /// The day of the answer.
    pub on: Option<String>,
    /// What was offered.
    pub amount: Option<String>,
}

/// The order with the answer noted, and the letter that answers it, where there is one.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReplyNoted {
    pub page: OrderPage,
    pub letter: Option<LetterOffer>,
}

impl Desk<'_> {
    /// Notes what the seller answered; an earlier answer is replaced. Nothing is noted where one part of it cannot be read.
    pub fn note_reply(&mut self, id: OrderId, reply: &Reply) -> Result<ReplyNoted> {
        let mut order = self.vault.order(id)?;
        let said = [
            ("reply.kind", Some(&reply.kind)),
            ("reply.reason", reply.reason.as_ref()),
            ("reply.on", reply.on.as_ref()),
            ("reply.amount", reply.amount.as_ref()),
        ];
        for (fact, value) in said {
            order.facts.insert(fact.into(), value.map_or(Json::Null, |value| json!(value)));
        }
        order.facts.retain(|_, value| !value.is_null());
        self.situation(&order)?;
        let words = self.words(&order);
        self.vault.change_order(&order, self.today, &words)?;
        self.vault.note_event(id, "fact_answered", "reply.kind", self.today)?;
        let page = self.read_order(id)?;
        let answers = |offer: &&LetterOffer| {
            let structure = self.knowledge.letters.get(&offer.kind);
            structure.is_ok_and(|structure| structure.answers.contains(&reply.kind))
        };
        let letter = page.advice.letters.iter().find(answers).cloned();
        Ok(ReplyNoted { page, letter })
    }
}
