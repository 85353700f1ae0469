//! One law's answers to one case: each right, each version in force, each item.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::asker::Asker;
use super::{Assessment, Coming, EntitlementStatus, blank, relevant, uncovered};
use crate::error::Result;
use crate::law::Certainty;
use crate::law::amount::Figures;
use crate::law::book::{Clock, LawBook};
use crate::law::compile::Pack;
use crate::law::condition::{Ground, Outcome, all};
use crate::law::deadline::{DeadlineState, Standing};
use crate::law::fact::{FactId, Scope, Situation, written};
use crate::law::right::{AmountFound, BurdenFound, Delay, ExclusionFound, Right, Saying};

/// One law's answers to one case.
pub(super) struct Jurisdiction<'a> {
    pub(super) book: &'a LawBook,
    pub(super) pack: &'a Pack,
    pub(super) clock: Clock<'a>,
    pub(super) situation: &'a Situation,
}

impl Jurisdiction<'_> {
    pub(super) fn rights(&self, found: &mut Assessment, asker: &mut Asker) -> Result<()> {
        for kind in &self.book.kinds {
            let entries: Vec<&Right> =
                self.pack.rights.iter().map(AsRef::as_ref).filter(|right: &&Right| *right.id == *kind.id).collect();
            if entries.is_empty() {
                if relevant(self.book, kind, self.situation.view(None)) {
                    found.rights.push(uncovered(kind, &self.pack.code));
                }
                continue;
            }
            if relevant(self.book, kind, self.situation.view(None)) {
                self.announced(&entries, found);
            }
            let items = match (kind.scope, self.situation.items()) {
                (Scope::Case, _) | (_, 0) => vec![None],
                (Scope::Item, count) => (0..count).map(Some).collect(),
            };
            for item in items {
                self.versions(&entries, item, found, asker)?;
            }
        }
        Ok(())
    }

    /// Versions that begin after the day the case is looked at: shown as coming, never applied.
    fn announced(&self, entries: &[&Right], found: &mut Assessment) {
        let later = entries.iter().filter(|right| right.from > self.situation.today);
        found.coming.extend(later.map(|right| Coming {
            right: right.id.to_string(),
            variant: right.variant.to_string(),
            jurisdiction: self.pack.code.to_string(),
            from: right.from,
            basis: right.basis.clone(),
        }));
    }

    /// Every version of a right that its date test picks; where none is in force, that is the answer.
    fn versions(
        &self,
        entries: &[&Right],
        item: Option<usize>,
        found: &mut Assessment,
        asker: &mut Asker,
    ) -> Result<()> {
        let ground = self.ground(item);
        let in_force = |right: &&&Right| Self::in_force(right, ground) != Outcome::False;
        let bases: Vec<&Right> = entries.iter().filter(|right| !right.adds).filter(in_force).copied().collect();
        let additions: Vec<&Right> = entries.iter().filter(|right| right.adds).filter(in_force).copied().collect();
        for right in &bases {
            self.entitlement(right, &additions, ground, found, asker)?;
        }
        if let (true, Some(right)) = (bases.is_empty(), entries.first()) {
            let mut none = blank(&right.id, "", &self.pack.code, item, EntitlementStatus::NotInForce);
            none.basis.clone_from(&right.basis);
            none.checked = Some(right.checked);
            found.rights.push(none);
        }
        Ok(())
    }

    fn ground(&self, item: Option<usize>) -> Ground<'_> {
        self.book.ground(self.situation.view(item))
    }

    /// Whether the version holds on the day that picks it. While that day is unknown, today's version may.
    fn in_force(right: &Right, ground: Ground<'_>) -> Outcome {
        let day = right.test.iter().find_map(|fact| ground.facts.date(*fact));
        let holds = |day: NaiveDate| right.from <= day && right.to.is_none_or(|to| day <= to);
        match day {
            Some(day) => holds(day).into(),
            None if holds(ground.facts.today()) => Outcome::Unknown,
            None => Outcome::False,
        }
    }

    fn entitlement(
        &self,
        right: &Right,
        additions: &[&Right],
        ground: Ground<'_>,
        found: &mut Assessment,
        asker: &mut Asker,
    ) -> Result<()> {
        let item = ground.facts.item;
        let name = format!("{}:{}", right.id, self.pack.code);
        let additions: Vec<&Right> =
            additions.iter().filter(|more| more.when.outcome(ground) == Outcome::True).copied().collect();
        // What fails by its own conditions starts no clock.
        let fails = right.when.outcome(ground) == Outcome::False;
        let standings = if fails { Vec::new() } else { self.standings(right, &additions, ground)? };
        let (status, excluded_by, missing) = Self::status(right, ground, &standings);
        let holds = status.holds();
        let everything = || std::iter::once(right).chain(additions.iter().copied());
        let mut entry = blank(&right.id, &right.variant, &self.pack.code, item, status);
        asker.note_all(&missing, item, &name);
        entry.missing = written(&self.book.vocabulary, missing);
        entry.basis = everything().flat_map(|right| right.basis.iter().cloned()).collect();
        entry.cite.clone_from(&right.cite);
        entry.excluded_by = excluded_by;
        entry.because = everything().flat_map(|right| right.asked.reasons(&right.when, ground)).collect();
        entry.certainty = everything().fold(Certainty::Certain, |sure, right| sure.and(right.certainty));
        entry.checked = Some(right.checked);
        if holds {
            let told = |pick: fn(&Right) -> &Vec<Saying>, asker: &mut Asker| -> Vec<String> {
                let sayings = everything().flat_map(|right| pick(right).iter());
                sayings
                    .filter(|saying| said(saying, ground, &standings, item, &name, asker))
                    .map(|saying| saying.id.to_string())
                    .collect()
            };
            entry.remedies = told(|right| &right.remedies, asker);
            entry.duties = told(|right| &right.duties, asker);
            entry.burden = everything().find_map(|right| burden(right, ground, &standings));
            for right in everything() {
                self.amounts(right, ground, &standings, &name, asker, &mut entry.amounts);
            }
        }
        let ripening = status == EntitlementStatus::NotMet && right.when.outcome(ground) == Outcome::True;
        if holds || ripening || status == EntitlementStatus::Expired {
            for standing in standings {
                asker.note_all(&standing.missing, item, &standing.found.id);
                found.deadlines.push(standing.found);
            }
        }
        found.rights.push(entry);
        Ok(())
    }

    fn standings(&self, right: &Right, additions: &[&Right], ground: Ground<'_>) -> Result<Vec<Standing>> {
        let mut standings = Vec::new();
        for deadline in right.deadlines.iter().chain(additions.iter().flat_map(|more| more.deadlines.iter())) {
            if let Some(standing) = deadline.stand(&right.id, ground, &self.clock, &self.book.vocabulary)? {
                standings.push(standing);
            }
        }
        Ok(standings)
    }

    fn status(
        right: &Right,
        ground: Ground<'_>,
        standings: &[Standing],
    ) -> (EntitlementStatus, Option<ExclusionFound>, BTreeSet<FactId>) {
        let mut missing = BTreeSet::new();
        let outcome = right.when.outcome(ground);
        if outcome == Outcome::False {
            return (EntitlementStatus::NotMet, None, missing);
        }
        let exclusion = right.unless.iter().find(|exclusion| exclusion.when.outcome(ground) == Outcome::True);
        if let Some(exclusion) = exclusion {
            let found = ExclusionFound { id: exclusion.id.to_string(), basis: exclusion.basis.clone() };
            return (EntitlementStatus::Excluded, Some(found), missing);
        }
        right.when.missing(ground, &mut missing);
        right.unless.iter().for_each(|exclusion| exclusion.when.missing(ground, &mut missing));
        if Self::in_force(right, ground) == Outcome::Unknown {
            missing.extend(right.test.first());
        }
        let ripe = right.waits_for.as_ref().map_or(Outcome::True, |id| ripe(standings, id));
        match ripe {
            Outcome::False => return (EntitlementStatus::NotMet, None, missing),
            Outcome::Unknown => standings
                .iter()
                .filter(|s| right.waits_for.as_deref() == Some(&s.found.id))
                .for_each(|s| missing.extend(&s.missing)),
            Outcome::True => {}
        }
        let closing = standings.iter().filter(|standing| standing.closed != Outcome::False);
        match all(closing.clone().map(|standing| !standing.closed)) {
            Outcome::False => return (EntitlementStatus::Expired, None, BTreeSet::new()),
            Outcome::Unknown => closing.for_each(|standing| missing.extend(&standing.missing)),
            Outcome::True => {}
        }
        let undecided = !missing.is_empty() || ripe == Outcome::Unknown || outcome == Outcome::Unknown;
        let open = standings.iter().any(|standing| standing.closed == Outcome::Unknown);
        let status = if undecided || open { EntitlementStatus::NeedsFacts } else { EntitlementStatus::Applies };
        (status, None, missing)
    }

    fn amounts(
        &self,
        right: &Right,
        ground: Ground<'_>,
        standings: &[Standing],
        name: &str,
        asker: &mut Asker,
        into: &mut Vec<AmountFound>,
    ) {
        for amount in &right.amounts {
            let delayed = amount.delay.as_ref().map(|delay| days_of_delay(delay, standings, ground));
            let Some(days) = delayed.unwrap_or(Some(0)) else { continue };
            let mut missing = BTreeSet::new();
            let outcome = amount.when.as_ref().map_or(Outcome::True, |when| when.outcome(ground));
            match outcome {
                Outcome::False => continue,
                Outcome::Unknown => amount.when.iter().for_each(|when| when.missing(ground, &mut missing)),
                Outcome::True => amount.formula.missing(ground.facts, &mut missing),
            }
            asker.note_all(&missing, ground.facts.item, &format!("{name}.{}", amount.id));
            let figures = Figures { facts: ground.facts, days };
            if let (Outcome::True, Some(money)) = (outcome, amount.formula.amount(figures)) {
                into.push(AmountFound {
                    id: amount.id.to_string(),
                    amount: money.to_string(),
                    formula: amount.formula.worked(figures, &self.book.vocabulary),
                    basis: amount.basis.clone(),
                });
            }
        }
    }
}

/// How many days the trader is late, where that lies within the delay an amount is owed for.
fn days_of_delay(delay: &Delay, standings: &[Standing], ground: Ground<'_>) -> Option<i64> {
    let late =
        |standing: &&Standing| *standing.found.id == *delay.after && standing.found.state == DeadlineState::Passed;
    let due = standings.iter().find(late)?.found.due?;
    let paid = ground.vocabulary.find("refund.on").and_then(|id| ground.facts.date(id));
    let days = (paid.unwrap_or(ground.facts.today()) - due).num_days();
    (days >= delay.from && delay.to.is_none_or(|to| days <= to)).then_some(days)
}

/// Whether the deadline a right waits for has passed.
fn ripe(standings: &[Standing], id: &str) -> Outcome {
    let waited = standings.iter().filter(|standing| standing.found.id == id);
    let mut outcome = Outcome::False;
    for standing in waited {
        match standing.found.state {
            DeadlineState::Passed => return Outcome::True,
            DeadlineState::NotStarted if standing.found.due.is_none() => outcome = Outcome::Unknown,
            _ => {}
        }
    }
    outcome
}

/// Whether a remedy or duty stands: its condition, and the deadline it hangs on.
fn said(
    saying: &Saying,
    ground: Ground<'_>,
    standings: &[Standing],
    item: Option<usize>,
    name: &str,
    asker: &mut Asker,
) -> bool {
    let passed = |id: &str| {
        standings.iter().any(|standing| standing.found.id == id && standing.found.state == DeadlineState::Passed)
    };
    let timely = saying.until.as_deref().is_none_or(|id| !passed(id)) && saying.after.as_deref().is_none_or(passed);
    let Some(when) = &saying.when else {
        return timely;
    };
    let mut missing = BTreeSet::new();
    when.missing(ground, &mut missing);
    asker.note_all(&missing, item, &format!("{name}.{}", saying.id));
    timely && when.outcome(ground) == Outcome::True
}

fn burden(right: &Right, ground: Ground<'_>, standings: &[Standing]) -> Option<BurdenFound> {
    let burden = right.burden.as_ref()?;
    if burden.when.as_ref().is_some_and(|when| when.outcome(ground) != Outcome::True) {
        return None;
    }
    let until =
        burden.until.as_ref().and_then(|id| standings.iter().find(|s| *s.found.id == **id)).and_then(|s| s.found.due);
    Some(BurdenFound { on: burden.on.to_string(), until, basis: burden.basis.clone() })
}
