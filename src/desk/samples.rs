//! Invented cases to start from.

use chrono::{Days, NaiveDate};
use serde_json::{Value as Json, json};

use super::{Desk, Knowledge};
use crate::carried;
use crate::case::{CaseFile, Facts, OrderId};
use crate::error::{Error, Result};
use crate::law::civil_date;

const FOLDER: &str = "assets/samples/";
/// The setting that names the sample order.
const SETTING: &str = "sample";
/// How long ago the last thing in the sample happened, so that a day still runs in it.
const AGE: u64 = 12;

fn names() -> impl Iterator<Item = &'static str> {
    carried::below(FOLDER).filter_map(|(path, _)| path.strip_prefix(FOLDER)?.strip_suffix(".json"))
}

impl Knowledge {
    /// An invented case file, as text.
    pub fn sample(&self, name: &str) -> Result<&'static str> {
        let path = format!("{FOLDER}{name}.json");
        let found = carried::below(FOLDER).find(|(carried, _)| *carried == path).map(|(_, text)| text);
        let known = || names().collect::<Vec<_>>().join(", ");
        found.ok_or_else(|| Error::Unknown { what: "sample", name: name.into(), known: known() })
    }
}

impl Desk<'_> {
    /// Adds the sample case, as if it had happened just now; the one that is there already where there is one.
    pub fn add_sample(&mut self) -> Result<OrderId> {
        if let Some(there) = self.sample()? {
            return Ok(there);
        }
        let text = self.knowledge.sample(names().next().unwrap_or_default())?;
        let mut case: CaseFile =
            serde_json::from_str(text).map_err(|error| Error::NotACase { detail: error.to_string() })?;
        let last = case.items.iter().chain([&case.facts]).flat_map(days).max();
        if let Some(last) = last {
            let wanted = self.today.checked_sub_days(Days::new(AGE)).unwrap_or(self.today);
            for facts in case.items.iter_mut().chain([&mut case.facts]) {
                shift(facts, wanted - last);
            }
        }
        let id = self.add_order(case.facts, case.items)?;
        self.vault.set_setting(SETTING, &id.0.to_string())?;
        Ok(id)
    }

    /// The sample order, while it is there.
    pub(super) fn sample(&self) -> Result<Option<OrderId>> {
        let kept = self.vault.setting(SETTING)?.and_then(|id| id.parse().ok()).map(OrderId);
        Ok(kept.filter(|id| self.vault.order(*id).is_ok()))
    }
}

fn days(facts: &Facts) -> impl Iterator<Item = NaiveDate> {
    facts.values().filter_map(Json::as_str).filter_map(civil_date)
}

fn shift(facts: &mut Facts, by: chrono::TimeDelta) {
    for value in facts.values_mut() {
        if let Some(day) = value.as_str().and_then(civil_date) {
            *value = json!((day + by).to_string());
        }
    }
}
