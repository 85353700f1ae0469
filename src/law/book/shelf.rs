//! What others than packs need of the book to read dated, sourced rules of their own.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{LawBook, gap_at};
use crate::error::Result;
use crate::law::compile::{Bench, Names, Source};
use crate::law::condition::Reader;

impl LawBook {
    /// Keeps sources that are no pack's, under a name of their own.
    pub(crate) fn shelve(&mut self, file: &str, name: &str, sources: BTreeMap<String, Source>) -> Result<()> {
        let own = self.shelved.entry(name.to_owned()).or_default();
        let pack = self.packs.get(name);
        for (id, source) in sources {
            let taken = pack.is_some_and(|pack| pack.sources.contains_key(&id));
            if taken || own.insert(id.clone(), source).is_some() {
                let cure = "the pack of this name has a source of this name; cite that, or choose another name";
                return Err(gap_at(file, &format!("source.{id}"), cure));
            }
        }
        Ok(())
    }

    /// The names that rules may refer to.
    pub(crate) fn names(&self) -> Names {
        let of_packs = self.packs.values().flat_map(|pack| pack.sources.keys().map(|id| format!("{}.{id}", pack.code)));
        let shelved = self.shelved.iter().flat_map(|(name, ids)| ids.keys().map(move |id| format!("{name}.{id}")));
        Names {
            sources: of_packs.chain(shelved).collect(),
            rights: self.kinds.iter().map(|kind| kind.id.clone()).collect(),
            jurisdictions: self.packs.keys().cloned().collect(),
        }
    }

    /// What rules outside packs are compiled with.
    pub(crate) fn bench<'a>(&'a self, file: &'a str, code: &'a str, names: &'a Names, checked: NaiveDate) -> Bench<'a> {
        let reader = Reader { vocabulary: &self.vocabulary, named: &self.named };
        Bench { file, code, reader, calendars: &self.calendars, names, checked }
    }
}
