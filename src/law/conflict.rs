//! Which law applies to a cross-border contract and which court is open, by the rules of the consumer's own courts; which
//! clauses bind; and how far a judgment won at home reaches where the trader is.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assess::Reason;
use super::condition::{Condition, Ground, Outcome};
use super::fact::{FactId, Vocabulary, written};
use super::right::Pinpoint;
use super::{Certainty, assess};

/// Whose law, or whose court.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LawRole {
    Home,
    Trader,
    Chosen,
}

/// A yes, a no, or not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Answer {
    Yes,
    No,
    Unknown,
}

impl From<Outcome> for Answer {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::True => Self::Yes,
            Outcome::False => Self::No,
            Outcome::Unknown => Self::Unknown,
        }
    }
}

/// A clause of the contract that would move a dispute elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ForumClause {
    Arbitration,
    Court,
}

/// What a rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    Law(LawRole),
    Court(LawRole),
    /// Whether a clause binds the consumer when the rule's condition holds.
    ForumClause {
        kind: ForumClause,
        binds: bool,
    },
}

/// One rule of a pack on law, court or clauses.
#[derive(Clone, Debug)]
pub struct Conflict {
    pub subject: Subject,
    pub when: Condition,
    pub floor: bool,
    pub basis: Vec<Pinpoint>,
    pub certainty: Certainty,
}

/// A law that may apply.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct LawFound {
    pub jurisdiction: String,
    pub role: LawRole,
    pub applies: Answer,
    /// Its protection stays whatever law is chosen.
    pub floor: bool,
    pub basis: Vec<Pinpoint>,
    pub because: Vec<Reason>,
    pub certainty: Certainty,
    /// Whether there is a pack for it.
    pub covered: bool,
    pub missing: Vec<String>,
}

/// A court that may be open to the consumer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct CourtFound {
    pub country: String,
    pub role: LawRole,
    pub open: Answer,
    pub basis: Vec<Pinpoint>,
    pub because: Vec<Reason>,
    pub certainty: Certainty,
    pub missing: Vec<String>,
}

/// One rule on judgments from elsewhere.
#[derive(Clone, Debug)]
pub struct Enforcement {
    /// Blocs or countries; empty for every other.
    pub from: Vec<Arc<str>>,
    pub level: u8,
    pub since: Option<NaiveDate>,
    pub basis: Vec<Pinpoint>,
    pub certainty: Certainty,
}

/// Whether a clause of the contract binds the consumer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct ClauseFound {
    pub clause: ForumClause,
    pub binds: Answer,
    pub basis: Vec<Pinpoint>,
    pub because: Vec<Reason>,
    pub certainty: Certainty,
    pub missing: Vec<String>,
}

/// How far a judgment won in the consumer's country reaches where the trader is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct Enforceability {
    /// The trader's country.
    #[serde(rename = "in")]
    pub place: String,
    /// The country of the judgment.
    pub from: String,
    /// 4 directly, 3 by treaty, 2 by an action or proven reciprocity, 1 in theory, 0 not realistically; none: not known.
    pub level: Option<u8>,
    pub basis: Vec<Pinpoint>,
    pub because: Vec<Reason>,
    pub certainty: Certainty,
}

/// Asks how the trader's country treats a judgment of the consumer's; the first rule that fits counts.
pub fn enforceability(rules: &[Enforcement], place: &str, from: &str, ground: Ground<'_>) -> Enforceability {
    let member = |bloc: &Arc<str>| ground.blocs.get(bloc.as_ref()).is_some_and(|members| members.contains(from));
    let fits = |rule: &&Enforcement| {
        let origin = rule.from.is_empty() || rule.from.iter().any(|code| **code == *from || member(code));
        origin && rule.since.is_none_or(|since| since <= ground.facts.today())
    };
    let rule = rules.iter().find(fits);
    let same = place == from;
    let known = rule.filter(|_| !same);
    let facts = ["consumer.country", "trader.country"].map(str::to_owned).into();
    let condition = if same { "same_country" } else { "judgment_from_abroad" };
    Enforceability {
        place: place.into(),
        from: from.into(),
        level: if same { Some(4) } else { known.map(|rule| rule.level) },
        basis: known.map(|rule| rule.basis.clone()).unwrap_or_default(),
        because: vec![Reason { condition: condition.into(), outcome: Outcome::True, facts }],
        certainty: if same { Certainty::Certain } else { known.map_or(Certainty::Arguable, |rule| rule.certainty) },
    }
}

/// What the rules on one law or court say together: any one that holds is enough.
pub struct Verdict {
    pub outcome: Outcome,
    pub floor: bool,
    pub basis: Vec<Pinpoint>,
    pub because: Vec<Reason>,
    pub certainty: Certainty,
    pub missing: BTreeSet<FactId>,
}

/// Asks the rules that concern one law or court. Where there is none, the answer is unknown.
pub fn ask<'a>(rules: impl Iterator<Item = &'a Conflict>, ground: Ground<'_>) -> Verdict {
    let mut verdict: Option<Verdict> = None;
    for rule in rules {
        let outcome = rule.when.outcome(ground);
        let better = verdict.as_ref().is_none_or(|best| rank(outcome) > rank(best.outcome));
        let mut missing = verdict.as_mut().map(|best| std::mem::take(&mut best.missing)).unwrap_or_default();
        rule.when.missing(ground, &mut missing);
        if better {
            verdict = Some(Verdict {
                outcome,
                floor: rule.floor,
                basis: rule.basis.clone(),
                because: assess::reasons(&rule.when, ground),
                certainty: rule.certainty,
                missing,
            });
        } else if let Some(best) = &mut verdict {
            best.missing = missing;
        }
    }
    let mut verdict = verdict.unwrap_or(Verdict {
        outcome: Outcome::Unknown,
        floor: false,
        basis: Vec::new(),
        because: Vec::new(),
        certainty: Certainty::Arguable,
        missing: BTreeSet::new(),
    });
    if verdict.outcome != Outcome::Unknown {
        verdict.missing.clear();
    }
    verdict
}

fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::False => 0,
        Outcome::Unknown => 1,
        Outcome::True => 2,
    }
}

impl Verdict {
    /// As a law.
    pub fn law(self, jurisdiction: &str, role: LawRole, covered: bool, vocabulary: &Vocabulary) -> LawFound {
        LawFound {
            jurisdiction: jurisdiction.into(),
            role,
            applies: self.outcome.into(),
            floor: self.floor,
            basis: self.basis,
            because: self.because,
            certainty: self.certainty,
            covered,
            missing: written(vocabulary, self.missing),
        }
    }

    /// As a clause: a rule that holds says whether it binds; while none does, nobody knows.
    pub fn clause(self, kind: ForumClause, binds: bool, vocabulary: &Vocabulary) -> ClauseFound {
        let answer = match (self.outcome, binds) {
            (Outcome::True, true) => Answer::Yes,
            (Outcome::True, false) => Answer::No,
            _ => Answer::Unknown,
        };
        ClauseFound {
            clause: kind,
            binds: answer,
            basis: self.basis,
            because: self.because,
            certainty: self.certainty,
            missing: written(vocabulary, self.missing),
        }
    }

    /// As a court.
    pub fn court(self, country: &str, role: LawRole, vocabulary: &Vocabulary) -> CourtFound {
        CourtFound {
            country: country.into(),
            role,
            open: self.outcome.into(),
            basis: self.basis,
            because: self.because,
            certainty: self.certainty,
            missing: written(vocabulary, self.missing),
        }
    }
}
