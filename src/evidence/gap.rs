//! What evidence a case wants and lacks, what vanishes first before all else.

use chrono::NaiveDate;

use super::kind::{EvidenceKind, EvidenceKinds};
use crate::case::Exhibit;
use crate::error::Result;
use crate::law::{Counting, Ground, Outcome};

/// A kind of evidence that is wanted and not there.
#[derive(Clone, Copy, Debug)]
pub struct Gap<'a> {
    pub kind: &'a EvidenceKind,
    /// The day by which it has usually vanished.
    pub gone_by: Option<NaiveDate>,
}

/// The gaps of a case; those with a day first, the nearest day before the others. `sent`: a letter went out from here.
///
/// # Errors
/// Only where a length leads beyond the calendar.
pub fn gaps<'a>(
    kinds: &'a EvidenceKinds,
    ground: Ground<'_>,
    exhibits: &[Exhibit],
    sent: bool,
) -> Result<Vec<Gap<'a>>> {
    let mut found = Vec::new();
    for kind in kinds.all().filter(|kind| kind.wanted(ground) && !kind.there(exhibits, sent)) {
        found.push(Gap { kind, gone_by: kind.gone_by(ground)? });
    }
    found.sort_by_key(|gap| (gap.gone_by.is_none(), gap.gone_by));
    Ok(found)
}

impl EvidenceKind {
    /// Whether a case wants it.
    pub fn wanted(&self, ground: Ground<'_>) -> bool {
        self.when.as_ref().is_none_or(|when| when.outcome(ground) == Outcome::True)
    }

    /// Whether it is there: as an exhibit that is not removed, or by a letter that went out.
    pub fn there(&self, exhibits: &[Exhibit], sent: bool) -> bool {
        let kept = exhibits.iter().any(|one| one.kind == self.id && one.removed_on.is_none());
        kept || (self.letter && sent)
    }

    /// The day by which it has usually vanished, where that can be worked out.
    ///
    /// # Errors
    /// Only where a length leads beyond the calendar.
    pub fn gone_by(&self, ground: Ground<'_>) -> Result<Option<NaiveDate>> {
        let Some((from, length)) = &self.gone else { return Ok(None) };
        let Some(start) = from.iter().find_map(|fact| ground.facts.date(*fact)) else { return Ok(None) };
        let plain = Counting::plain();
        Ok(Some(plain.reckon(start, length, &plain.free_days())?.unrolled))
    }
}
