//! Which law applies to a cross-border contract and which court is open, by the rules of the consumer's own courts.

use std::collections::BTreeSet;

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

/// One rule of a pack on law or court.
#[derive(Clone, Debug)]
pub struct Conflict {
    pub law: Option<LawRole>,
    pub court: Option<LawRole>,
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
