//! Going through a door: only where it is open, and only after asking where it closes another. Each is kept in the history.

use serde_json::{Value as Json, json};

use super::{Desk, OrderPage};
use crate::case::OrderId;
use crate::error::{Error, Result};
use crate::law::StepState;

impl Desk<'_> {
    /// Notes that a door was taken today. Where that closes doors still open, it is refused until `confirmed`.
    ///
    /// # Errors
    /// `DoorShut` where the door is not open for this order, `DoorCloses` where it must be asked first.
    pub fn take_door(&mut self, id: OrderId, door: &str, confirmed: bool) -> Result<OrderPage> {
        let mut order = self.vault.order(id)?;
        let situation = self.situation(&order)?;
        let found = self.knowledge.assess(&situation)?;
        let name = self.knowledge.speaker(&situation, self.locale).door_name(door);
        let open = found.route.iter().any(|step| step.body.as_deref() == Some(door) && step.state == StepState::Now);
        let Some(taken) = self.knowledge.doors.get(door).filter(|_| open) else {
            return Err(Error::DoorShut { door: name });
        };
        let open = found.route.iter().filter(|step| matches!(step.state, StepState::Now | StepState::Later));
        let others = open.filter_map(|step| self.knowledge.doors.get(step.body.as_deref()?));
        let closes: Vec<String> =
            others.filter(|other| taken.shuts(other)).map(|other| other.named(&self.locale.tag).to_owned()).collect();
        if !closes.is_empty() && !confirmed {
            return Err(Error::DoorCloses { door: name, closes });
        }
        let mut all = order.facts.get("route.taken").and_then(Json::as_array).cloned().unwrap_or_default();
        all.push(json!(door));
        order.facts.insert("route.taken".into(), Json::Array(all));
        for fact in &taken.done_by {
            let fact = self.knowledge.book.vocabulary.fact(*fact);
            if fact.kind == crate::law::Kind::Date && !order.facts.contains_key(&fact.id) {
                order.facts.insert(fact.id.clone(), json!(self.today.to_string()));
            }
        }
        self.change_order(id, order.facts, order.items)?;
        self.vault.note_event(id, "door_taken", door, self.today)?;
        self.read_order(id)
    }
}
