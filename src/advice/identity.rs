//! Who the other side is, as sentences: each party as noted with where it was read, and what is worth checking.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::{dashed, told, word};
use super::{SourceWords, Speaker};
use crate::identity::{DETAILS, Flag, NEEDED, PARTIES, Weight};
use crate::law::{Ground, Value};
use crate::locale::Said;

/// Something worth checking, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FlagWords {
    pub id: String,
    pub weight: Weight,
    pub weight_words: String,
    /// What was seen.
    pub words: String,
    /// What to do.
    pub advice: String,
    pub basis: Vec<SourceWords>,
}

/// One detail of a party.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DetailWords {
    pub fact: String,
    pub label: String,
    pub value: String,
}

/// Somebody who may stand behind the offer, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PartyWords {
    pub id: String,
    pub title: String,
    pub details: Vec<DetailWords>,
    /// Where it was read, and when.
    pub read: Option<String>,
    /// What is still missing, as one sentence.
    pub missing: Option<String>,
}

impl Speaker<'_> {
    fn ground(&self) -> Ground<'_> {
        Ground { facts: self.situation.view(None), blocs: &self.book.blocs, vocabulary: &self.book.vocabulary }
    }

    /// What is worth checking, the heaviest first.
    pub(super) fn flags(&self) -> Vec<FlagWords> {
        let mut raised: Vec<&Flag> = self.identity.raised(self.ground()).collect();
        raised.sort_by_key(|flag| flag.weight);
        raised.into_iter().map(|flag| self.flag(flag)).collect()
    }

    fn flag(&self, flag: &Flag) -> FlagWords {
        let id = format!("flag-{}", dashed(&flag.id));
        let known =
            self.book.vocabulary.facts().iter().filter_map(|fact| Some((dashed(&fact.id), self.fact(&fact.id)?)));
        let said = || known.clone().fold(Said::new(), |said, (name, value)| said.with(name, value));
        FlagWords {
            weight: flag.weight,
            weight_words: self.text("flag-weight", &word(&flag.weight)),
            words: self.locale.say(&id, &said()),
            advice: self.locale.say(&format!("{id}-do"), &said()),
            basis: self.sources(&flag.basis(self.book, self.ground())),
            id: flag.id.clone(),
        }
    }

    /// The seller, and everybody else of whom something is noted.
    pub(super) fn parties(&self) -> Vec<PartyWords> {
        let noted = |party: &&str| *party == PARTIES[0] || self.details(party).next().is_some();
        PARTIES.iter().copied().filter(noted).map(|party| self.party(party)).chain(self.payee()).collect()
    }

    fn party(&self, party: &str) -> PartyWords {
        let lacks = |detail: &&&str| self.fact(&format!("{party}.{detail}")).is_none();
        let mut missing: Vec<String> =
            NEEDED.iter().filter(lacks).map(|detail| self.text("identity-detail", detail)).collect();
        let read = self.fact(&format!("{party}.read_in"));
        if read.is_none() {
            missing.push(self.locale.text("identity-where-read"));
        }
        let read = read.map(|place| {
            let said = Said::new().with("where", place);
            match self.fact(&format!("{party}.read_on")) {
                Some(day) => self.locale.say("identity-read-on", &said.with("date", day)),
                None => self.locale.say("identity-read", &said),
            }
        });
        let lacking = Said::new().with("list", self.locale.list(&missing));
        PartyWords {
            id: party.into(),
            title: self.text("party", party),
            details: self.details(party).collect(),
            read,
            missing: (!missing.is_empty()).then(|| self.locale.say("identity-missing", &lacking)),
        }
    }

    /// Whoever got the money, where that is noted.
    fn payee(&self) -> Option<PartyWords> {
        let details: Vec<DetailWords> =
            ["payment.payee", "payment.payee_country"].iter().filter_map(|fact| self.detail(fact)).collect();
        let title = self.text("party", "payee");
        (!details.is_empty()).then_some(PartyWords { id: "payee".into(), title, details, read: None, missing: None })
    }

    fn details(&self, party: &str) -> impl Iterator<Item = DetailWords> {
        DETAILS.iter().filter_map(move |detail| self.detail(&format!("{party}.{detail}")))
    }

    fn detail(&self, fact: &str) -> Option<DetailWords> {
        let value = self.fact(fact)?;
        Some(DetailWords { fact: fact.into(), label: self.locale.fact_label(fact), value })
    }

    /// A fact of the order as the language says it.
    fn fact(&self, name: &str) -> Option<String> {
        let id = self.book.vocabulary.find(name)?;
        let value: &Value = self.situation.view(None).get(id)?;
        Some(told(self.locale, name, self.book.vocabulary.fact(id).kind, value))
    }
}
