//! What a telephone number, a website, an e-mail address and a postal address give away about the seller.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use super::refuse;
use crate::error::Result;
use crate::law::{FactId, Value, View, Vocabulary, countries, read_tree};

/// The tables.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    /// The countries of each international dialling code.
    dialling: BTreeMap<String, Vec<String>>,
    domains: Domains,
    mail: Mail,
    boxes: Boxes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Domains {
    named: BTreeMap<String, String>,
    anywhere: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mail {
    free: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Boxes {
    words: Vec<String>,
}

impl Signs {
    /// Reads `signs.toml`.
    pub fn read(path: &str, text: &str) -> Result<Self> {
        let signs: Self = read_tree(path, text)?;
        let named = signs.dialling.values().flatten().chain(signs.domains.named.values());
        match named.clone().find(|code| countries().binary_search(&code.as_str()).is_err()) {
            Some(code) => Err(refuse(path, code, "a country of ISO 3166-1")),
            None => Ok(signs),
        }
    }

    /// The facts that follow from what is noted of the seller.
    pub fn found(&self, vocabulary: &Vocabulary, facts: View<'_>) -> Vec<(FactId, Value)> {
        let word = |name: &str| facts.word(vocabulary.find(name)?);
        let country = word("trader.country");
        let code = |code: &str| Value::Word(Arc::from(code));
        let found = [
            ("trader.phone_country", word("trader.phone").and_then(|text| self.phone(text, country)).map(code)),
            ("trader.website_country", word("trader.website").and_then(|text| self.website(text)).map(|c| code(&c))),
            ("trader.email_is_free", word("trader.email").and_then(|text| self.mail(text)).map(Value::Bool)),
            ("trader.address_is_box", word("trader.address").map(|text| Value::Bool(self.boxed(text)))),
        ];
        found.into_iter().filter_map(|(name, value)| Some((vocabulary.find(name)?, value?))).collect()
    }

    /// The country of an international number; where its code is shared, the claimed one counts.
    fn phone(&self, text: &str, claimed: Option<&str>) -> Option<&str> {
        let text = text.trim();
        let abroad = text.strip_prefix('+').or_else(|| text.strip_prefix("00"))?;
        let digits: String = abroad.chars().filter(char::is_ascii_digit).take(4).collect();
        let shared = (1..=digits.len()).rev().find_map(|length| self.dialling.get(&digits[..length]))?;
        let own = shared.iter().find(|code| Some(code.as_str()) == claimed);
        own.or_else(|| shared.first()).map(String::as_str)
    }

    /// The country of a website's domain, where the domain is a country's and means it.
    fn website(&self, text: &str) -> Option<String> {
        let below = text.trim().split_once("://").map_or(text.trim(), |(_, rest)| rest);
        let host = below.split(['/', '?', '#', ':']).next()?.trim_end_matches('.');
        let last = host.rsplit_once('.')?.1.to_lowercase();
        if let Some(code) = self.domains.named.get(&last) {
            return Some(code.clone());
        }
        let code = last.to_uppercase();
        let known = countries().binary_search(&code.as_str()).is_ok() && !self.domains.anywhere.contains(&last);
        known.then_some(code)
    }

    /// Whether the address is one that anybody can have; nothing where it is none.
    fn mail(&self, text: &str) -> Option<bool> {
        let domain = text.trim().rsplit_once('@')?.1.to_lowercase();
        Some(self.mail.free.contains(&domain))
    }

    fn boxed(&self, address: &str) -> bool {
        let address = address.to_lowercase();
        self.boxes.words.iter().any(|word| {
            address.match_indices(word.as_str()).any(|(at, _)| {
                let open = |sign: Option<char>| sign.is_none_or(|sign| !sign.is_ascii_alphabetic());
                let before = open(address[..at].chars().next_back());
                before && open(address[at + word.len()..].chars().next())
            })
        })
    }
}
