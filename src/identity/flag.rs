//! A flag: something about the other side that is worth checking, when it holds, and the articles behind it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refuse;
use crate::error::Result;
use crate::law::{Bench, Condition, Ground, LawBook, Outcome, Pinpoint, Tree, civil_date, read_tree};

/// How much a flag weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "FlagWeight")]
pub enum Weight {
    Warn,
    Note,
}

/// Something worth checking.
pub struct Flag {
    pub id: String,
    pub weight: Weight,
    pub when: Condition,
    /// The right whose articles, in the law of the buyer's home, oblige the seller.
    law: Option<String>,
    basis: Vec<(Option<Condition>, Vec<Pinpoint>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    checked: String,
    flag: Vec<RawFlag>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFlag {
    id: String,
    weight: Weight,
    when: Tree,
    law: Option<String>,
    #[serde(default)]
    basis: Vec<RawBasis>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBasis {
    when: Option<Tree>,
    sources: Vec<String>,
}

/// Reads `flags.toml`.
pub fn read(book: &LawBook, path: &str, text: &str) -> Result<Vec<Flag>> {
    let raw: RawFile = read_tree(path, text)?;
    let checked = civil_date(&raw.checked).ok_or_else(|| refuse(path, "checked", "a day written YYYY-MM-DD"))?;
    let names = book.names();
    let bench = book.bench(path, "", &names, checked);
    raw.flag.into_iter().map(|flag| compile(&bench, book, flag)).collect()
}

fn compile(bench: &Bench<'_>, book: &LawBook, raw: RawFlag) -> Result<Flag> {
    let key = format_args!("flag {}", raw.id);
    if let Some(law) = raw.law.as_ref().filter(|law| !book.kinds.iter().any(|kind| kind.id == **law)) {
        return bench.refuse(&format_args!("{key}.law"), format!("`{law}` is no right of assets/law/rights.toml"));
    }
    let basis = |raw: &RawBasis| {
        let when = bench.maybe(&format_args!("{key}.basis.when"), raw.when.as_ref())?;
        Ok((when, bench.sourced(&format_args!("{key}.basis"), &raw.sources)?))
    };
    Ok(Flag {
        when: bench.condition(&format_args!("{key}.when"), &raw.when)?,
        basis: raw.basis.iter().map(basis).collect::<Result<_>>()?,
        id: raw.id,
        weight: raw.weight,
        law: raw.law,
    })
}

impl Flag {
    /// The articles behind it in this case: those whose condition holds, and those of the home law in force today.
    pub fn basis(&self, book: &LawBook, ground: Ground<'_>) -> Vec<Pinpoint> {
        let holds = |when: &Option<Condition>| when.as_ref().is_none_or(|when| when.outcome(ground) == Outcome::True);
        let own = self.basis.iter().filter(|(when, _)| holds(when)).flat_map(|(_, sources)| sources.iter().cloned());
        let home = book.vocabulary.find("consumer.country").and_then(|id| ground.facts.word(id));
        let today = ground.facts.today();
        let rights = home.and_then(|code| book.pack(code)).into_iter().flat_map(|pack| &pack.rights).filter(|right| {
            let named = self.law.as_deref() == Some(&*right.id) && !right.adds;
            named && right.from <= today && right.to.is_none_or(|to| today <= to)
        });
        let mut all: Vec<Pinpoint> = own.chain(rights.flat_map(|right| right.cite.iter().cloned())).collect();
        all.sort();
        all.dedup();
        all
    }
}
