//! A case and a day in, an [`Assessment`] out: laws, courts, rights held and failed alike, deadlines, questions.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::book::{Clock, LawBook, RightKind};
use super::compile::Pack;
use super::condition::{Condition, Ground, Outcome, all};
use super::conflict::{self, Answer, CourtFound, LawFound, LawRole};
use super::deadline::{DeadlineFound, DeadlineState, Standing};
use super::fact::{FactId, Scope, Situation, View, written};
use super::right::{AmountFound, BurdenFound, ExclusionFound, Pinpoint, Right, Saying};
use super::{Ask, Certainty};
use crate::error::Result;

/// The format of an assessment.
pub const ASSESSMENT_FORMAT: &str = "redress-assessment/1";

/// What the law says of a case on a day: the `redress-assessment/1` document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Assessment {
    pub format: String,
    #[ts(type = "string")]
    pub today: NaiveDate,
    pub packs: Vec<PackEdition>,
    pub laws: Vec<LawFound>,
    pub courts: Vec<CourtFound>,
    pub rights: Vec<RightFound>,
    pub deadlines: Vec<DeadlineFound>,
    pub questions: Vec<QuestionAsked>,
    /// The letters that fit the case.
    pub letters: Vec<String>,
}

/// The edition of a pack an assessment rests on.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct PackEdition {
    pub code: String,
    pub version: String,
}

/// How a right stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EntitlementStatus {
    Applies,
    Excluded,
    NotMet,
    Expired,
    NeedsFacts,
    NotInForce,
    NotCovered,
}

/// One condition, how it came out, and the facts it looked at.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Reason {
    pub condition: String,
    pub outcome: Outcome,
    pub facts: Vec<String>,
}

/// A right, held or failed, with its reasons.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct RightFound {
    pub id: String,
    /// Which of several entries of this right it is.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub variant: String,
    pub jurisdiction: String,
    pub item: Option<usize>,
    pub status: EntitlementStatus,
    pub excluded_by: Option<ExclusionFound>,
    pub basis: Vec<Pinpoint>,
    /// What a letter cites.
    pub cite: Vec<Pinpoint>,
    pub remedies: Vec<String>,
    pub duties: Vec<String>,
    pub burden: Option<BurdenFound>,
    pub amounts: Vec<AmountFound>,
    pub because: Vec<Reason>,
    pub missing: Vec<String>,
    pub certainty: Certainty,
    #[ts(type = "string | null")]
    pub checked: Option<NaiveDate>,
}

/// An unknown fact that could still change an outcome.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct QuestionAsked {
    pub fact: String,
    /// The item it is about, where it is a fact of an item.
    pub item: Option<usize>,
    pub decides: Vec<String>,
}

/// Assesses a case.
///
/// # Errors
/// Only where a period leads beyond the calendar.
pub fn assess(book: &LawBook, situation: &Situation) -> Result<Assessment> {
    let whole = Ground { facts: situation.view(None), blocs: &book.blocs, vocabulary: &book.vocabulary };
    let mut asker = Asker::default();
    let laws = laws(book, whole, &mut asker);
    let courts = courts(book, whole, &mut asker);
    let mut found = Assessment {
        format: ASSESSMENT_FORMAT.into(),
        today: situation.today,
        packs: Vec::new(),
        laws,
        courts,
        rights: Vec::new(),
        deadlines: Vec::new(),
        questions: Vec::new(),
        letters: Vec::new(),
    };
    let candidates: Vec<String> =
        found.laws.iter().filter(|law| law.applies != Answer::No).map(|law| law.jurisdiction.clone()).collect();
    for code in candidates {
        let region = region(book, whole.facts, &code);
        match (book.pack(&code), book.clock(&code, region)) {
            (Some(pack), Some(clock)) => {
                found.packs.push(PackEdition { code: code.clone(), version: pack.edition.clone() });
                Jurisdiction { book, pack, clock, situation }.rights(&mut found, &mut asker)?;
            }
            _ => book
                .kinds
                .iter()
                .filter(|kind| relevant(book, kind, whole.facts))
                .for_each(|kind| found.rights.push(uncovered(kind, &code))),
        }
    }
    found.questions = asker.questions(book);
    Ok(found)
}

/// The region whose holidays count: the consumer's, where it is the consumer's country.
fn region<'a>(book: &LawBook, facts: View<'a>, code: &str) -> Option<&'a str> {
    let word = |name| book.vocabulary.find(name).and_then(|id| facts.word(id));
    if word("consumer.country") == Some(code) { word("consumer.region") } else { word("trader.region") }
}

fn relevant(book: &LawBook, kind: &RightKind, facts: View<'_>) -> bool {
    let problem = book.vocabulary.find("problem.kind").and_then(|id| facts.word(id));
    problem.is_some_and(|problem| kind.problems.iter().any(|known| known == problem))
}

fn uncovered(kind: &RightKind, code: &str) -> RightFound {
    blank(&kind.id, "", code, None, EntitlementStatus::NotCovered)
}

fn blank(id: &str, variant: &str, code: &str, item: Option<usize>, status: EntitlementStatus) -> RightFound {
    RightFound {
        id: id.into(),
        variant: variant.into(),
        jurisdiction: code.into(),
        item,
        status,
        excluded_by: None,
        basis: Vec::new(),
        cite: Vec::new(),
        remedies: Vec::new(),
        duties: Vec::new(),
        burden: None,
        amounts: Vec::new(),
        because: Vec::new(),
        missing: Vec::new(),
        certainty: Certainty::Certain,
        checked: None,
    }
}

/// The laws that may apply: the consumer's, the trader's, the chosen one, each country once.
fn laws(book: &LawBook, ground: Ground<'_>, asker: &mut Asker) -> Vec<LawFound> {
    let mut laws: Vec<LawFound> = Vec::new();
    for (role, fact) in [
        (LawRole::Home, "consumer.country"),
        (LawRole::Trader, "trader.country"),
        (LawRole::Chosen, "contract.chosen_law"),
    ] {
        let id = book.vocabulary.find(fact);
        let Some(code) = id.and_then(|id| ground.facts.word(id)) else {
            if role != LawRole::Chosen {
                asker.note(id, None, &format!("law.{}", role_word(role)));
            }
            continue;
        };
        let verdict = conflict::ask(rules(book, ground).filter(|rule| rule.law == Some(role)), ground);
        asker.note_all(&verdict.missing, None, &format!("law.{}", role_word(role)));
        let law = verdict.law(code, role, book.pack(code).is_some(), &book.vocabulary);
        match laws.iter_mut().find(|known| known.jurisdiction == code) {
            Some(known) if known.applies == Answer::No && law.applies != Answer::No => *known = law,
            Some(_) => {}
            None => laws.push(law),
        }
    }
    laws
}

fn courts(book: &LawBook, ground: Ground<'_>, asker: &mut Asker) -> Vec<CourtFound> {
    let mut courts: Vec<CourtFound> = Vec::new();
    for (role, fact) in [(LawRole::Home, "consumer.country"), (LawRole::Trader, "trader.country")] {
        let Some(code) = book.vocabulary.find(fact).and_then(|id| ground.facts.word(id)) else {
            continue;
        };
        if courts.iter().any(|court| court.country == code) {
            continue;
        }
        let verdict = conflict::ask(rules(book, ground).filter(|rule| rule.court == Some(role)), ground);
        asker.note_all(&verdict.missing, None, &format!("court.{}", role_word(role)));
        courts.push(verdict.court(code, role, &book.vocabulary));
    }
    courts
}

fn role_word(role: LawRole) -> &'static str {
    match role {
        LawRole::Home => "home",
        LawRole::Trader => "trader",
        LawRole::Chosen => "chosen",
    }
}

/// The conflict rules of the consumer's own courts.
fn rules<'a>(book: &'a LawBook, ground: Ground<'_>) -> impl Iterator<Item = &'a conflict::Conflict> {
    let home = book.vocabulary.find("consumer.country").and_then(|id| ground.facts.word(id));
    home.and_then(|code| book.pack(code)).into_iter().flat_map(|pack| pack.conflicts.iter())
}

/// The conditions of a rule, one by one.
pub fn reasons(condition: &Condition, ground: Ground<'_>) -> Vec<Reason> {
    let reason = |part: &Condition| {
        let mut facts = BTreeSet::new();
        part.facts(&mut facts);
        Reason {
            condition: part.label(ground.vocabulary),
            outcome: part.outcome(ground),
            facts: written(ground.vocabulary, facts),
        }
    };
    condition.parts().iter().map(reason).collect()
}

/// One law's answers to one case.
struct Jurisdiction<'a> {
    book: &'a LawBook,
    pack: &'a Pack,
    clock: Clock<'a>,
    situation: &'a Situation,
}

impl Jurisdiction<'_> {
    fn rights(&self, found: &mut Assessment, asker: &mut Asker) -> Result<()> {
        for kind in &self.book.kinds {
            let entries: Vec<&Right> = self.pack.rights.iter().filter(|right| *right.id == *kind.id).collect();
            if entries.is_empty() {
                if relevant(self.book, kind, self.situation.view(None)) {
                    found.rights.push(uncovered(kind, &self.pack.code));
                }
                continue;
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

    /// Every version of a right that its date test picks; where none is in force, that is the answer.
    fn versions(
        &self,
        entries: &[&Right],
        item: Option<usize>,
        found: &mut Assessment,
        asker: &mut Asker,
    ) -> Result<()> {
        let ground = self.ground(item);
        let in_force = |right: &&&Right| self.in_force(right, ground) != Outcome::False;
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
        Ground { facts: self.situation.view(item), blocs: &self.book.blocs, vocabulary: &self.book.vocabulary }
    }

    /// Whether the version holds on the day that picks it. While that day is unknown, today's version may.
    fn in_force(&self, right: &Right, ground: Ground<'_>) -> Outcome {
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
        let standings = self.standings(right, &additions, ground)?;
        let (status, excluded_by, missing) = self.status(right, ground, &standings);
        let holds = matches!(status, EntitlementStatus::Applies | EntitlementStatus::NeedsFacts);
        let everything = || std::iter::once(right).chain(additions.iter().copied());
        let mut entry = blank(&right.id, &right.variant, &self.pack.code, item, status);
        asker.note_all(&missing, item, &name);
        entry.missing = written(&self.book.vocabulary, missing);
        entry.basis = everything().flat_map(|right| right.basis.iter().cloned()).collect();
        entry.cite.clone_from(&right.cite);
        entry.excluded_by = excluded_by;
        entry.because = everything().flat_map(|right| reasons(&right.when, ground)).collect();
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
            entry.amounts = self.amounts(right, ground, &name, asker);
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
        &self,
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
        if self.in_force(right, ground) == Outcome::Unknown {
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

    fn amounts(&self, right: &Right, ground: Ground<'_>, name: &str, asker: &mut Asker) -> Vec<AmountFound> {
        let mut amounts = Vec::new();
        for amount in &right.amounts {
            let mut missing = BTreeSet::new();
            let outcome = amount.when.as_ref().map_or(Outcome::True, |when| when.outcome(ground));
            match outcome {
                Outcome::False => continue,
                Outcome::Unknown => amount.when.iter().for_each(|when| when.missing(ground, &mut missing)),
                Outcome::True => amount.formula.missing(ground.facts, &mut missing),
            }
            asker.note_all(&missing, ground.facts.item, &format!("{name}.{}", amount.id));
            if let (Outcome::True, Some(money)) = (outcome, amount.formula.amount(ground.facts)) {
                amounts.push(AmountFound {
                    id: amount.id.to_string(),
                    amount: money.to_string(),
                    formula: amount.formula.worked(ground.facts, &self.book.vocabulary),
                    basis: amount.basis.clone(),
                });
            }
        }
        amounts
    }
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

/// Collects the unknown facts and what each still decides.
#[derive(Default)]
struct Asker {
    decides: BTreeMap<(FactId, Option<usize>), BTreeSet<String>>,
}

impl Asker {
    fn note(&mut self, fact: Option<FactId>, item: Option<usize>, outcome: &str) {
        if let Some(fact) = fact {
            self.decides.entry((fact, item)).or_default().insert(outcome.to_owned());
        }
    }

    fn note_all(&mut self, facts: &BTreeSet<FactId>, item: Option<usize>, outcome: &str) {
        facts.iter().for_each(|fact| self.note(Some(*fact), item, outcome));
    }

    /// The questions, the most decisive first; among equals in the vocabulary's order.
    fn questions(self, book: &LawBook) -> Vec<QuestionAsked> {
        let mut merged: BTreeMap<(FactId, Option<usize>), BTreeSet<String>> = BTreeMap::new();
        for ((fact, item), outcomes) in self.decides {
            let own = book.vocabulary.fact(fact).scope == Scope::Item;
            merged.entry((fact, item.filter(|_| own))).or_default().extend(outcomes);
        }
        let mut asked: Vec<_> =
            merged.into_iter().filter(|((fact, _), _)| book.vocabulary.fact(*fact).ask != Ask::Derived).collect();
        asked.sort_by_key(|(key, outcomes)| (std::cmp::Reverse(outcomes.len()), *key));
        let question = |((fact, item), outcomes): ((FactId, Option<usize>), BTreeSet<String>)| {
            let decides: BTreeSet<String> =
                outcomes.iter().map(|outcome| outcome.split(':').next().unwrap_or(outcome).to_owned()).collect();
            QuestionAsked { fact: book.vocabulary.fact(fact).id.clone(), item, decides: decides.into_iter().collect() }
        };
        asked.into_iter().map(question).collect()
    }
}
