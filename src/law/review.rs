//! What is doubtful about packs that can be read: sources nobody cites, entries not looked at for long, entries no case
//! reaches.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::book::LawBook;
use super::compile::Pack;
use super::right::{Pinpoint, Right};
use super::trial::Reached;

/// Months after which an entry that nobody has looked at again is doubtful, and after which it is refused.
const DOUBTFUL: Months = Months::new(12);
const REFUSED: Months = Months::new(18);

/// Something to mend in a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Finding {
    pub code: String,
    pub key: String,
    pub cure: String,
    /// Whether it keeps the pack from joining the book.
    pub grave: bool,
}

impl Finding {
    fn new(pack: &Pack, key: impl Into<String>, cure: impl Into<String>, grave: bool) -> Self {
        Self { code: pack.code.to_string(), key: key.into(), cure: cure.into(), grave }
    }
}

/// What is doubtful about packs of the book on a day.
pub fn review<'a>(book: &LawBook, packs: impl Iterator<Item = &'a Pack>, today: NaiveDate) -> Vec<Finding> {
    let cited: BTreeSet<&str> = book.packs().flat_map(pinpoints).map(|pinpoint| &*pinpoint.source).collect();
    let mut findings = Vec::new();
    for pack in packs {
        let uncited = pack.sources.keys().filter(|id| !cited.contains(format!("{}.{id}", pack.code).as_str()));
        let cure = "no rule cites it; cite it or remove it";
        findings.extend(uncited.map(|id| Finding::new(pack, format!("source.{id}"), cure, true)));
        findings.extend(pack.rights.iter().filter_map(|right| aged(pack, right, today)));
    }
    findings
}

/// An entry that nobody has looked at for long.
fn aged(pack: &Pack, right: &Right, today: NaiveDate) -> Option<Finding> {
    let old = |months| right.checked.checked_add_months(months).is_some_and(|until| until < today);
    let cure = || format!("last checked on {}; look it up again", right.checked);
    let key = || format!("right {}/{}.checked", right.id, right.variant);
    old(DOUBTFUL).then(|| Finding::new(pack, key(), cure(), old(REFUSED)))
}

/// The entries of a pack's own that no case reaches holding, or none reaches failing.
pub fn unreached(book: &LawBook, pack: &Pack, reached: &Reached, today: NaiveDate) -> Vec<Finding> {
    let mut codes = book.blocs.get(&*pack.code).cloned().unwrap_or_default();
    codes.insert(pack.code.to_string());
    let seen = |right: &Right, held: bool| {
        codes
            .iter()
            .any(|code| reached.contains(&(code.clone(), right.id.to_string(), right.variant.to_string(), held)))
    };
    let mut findings = Vec::new();
    for right in pack.rights.iter().filter(|right| own(pack, right)) {
        let key = format!("right {}/{}", right.id, right.variant);
        if !seen(right, true) {
            findings.push(Finding::new(pack, key.clone(), "no case reaches it holding; write one", true));
        }
        if !right.adds && right.from <= today && !seen(right, false) {
            findings.push(Finding::new(pack, key, "no case reaches it failing; write one", true));
        }
    }
    findings
}

/// Whether the entry is the pack's own word: what a member merely inherits rests on its bloc's sources.
fn own(pack: &Pack, right: &Right) -> bool {
    right.basis.first().is_some_and(|pinpoint| pinpoint.source.split('.').next() == Some(&*pack.code))
}

/// Every pinpoint of a pack.
fn pinpoints(pack: &Pack) -> Vec<&Pinpoint> {
    let mut all: Vec<&Pinpoint> = pack.counting_basis.values().collect();
    all.extend(pack.conflicts.iter().flat_map(|rule| &rule.basis));
    all.extend(pack.enforcement.iter().flat_map(|rule| &rule.basis));
    for right in &pack.rights {
        all.extend(right.basis.iter().chain(&right.cite));
        all.extend(right.unless.iter().flat_map(|exclusion| &exclusion.basis));
        all.extend(right.remedies.iter().chain(&right.duties).flat_map(|saying| &saying.basis));
        all.extend(right.burden.iter().flat_map(|burden| &burden.basis));
        all.extend(right.amounts.iter().flat_map(|amount| &amount.basis));
        for deadline in &right.deadlines {
            all.extend(&deadline.basis);
            all.extend(deadline.extend.iter().flat_map(|extension| &extension.basis));
            all.extend(deadline.at_least.iter().chain(&deadline.opens).flat_map(|bound| &bound.basis));
        }
    }
    all
}
