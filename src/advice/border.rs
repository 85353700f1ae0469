//! What a border raises, as sentences: laws, courts, clauses, how far a judgment goes, which law gives more, what is coming.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::{dashed, word};
use super::{ReasonWords, SourceWords, Speaker};
use crate::law::{Answer, Better, BetterLaw, ClauseFound, Coming, CourtFound, Enforceability, LawFound, LawRole};
use crate::locale::Said;

/// A law that may apply, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LawWords {
    pub jurisdiction: String,
    pub name: String,
    pub role: String,
    pub role_words: String,
    pub applies: String,
    pub applies_words: String,
    pub floor: bool,
    pub because: Vec<ReasonWords>,
    pub basis: Vec<SourceWords>,
}

/// A court, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CourtWords {
    pub country: String,
    pub name: String,
    pub open: String,
    pub open_words: String,
    pub because: Vec<ReasonWords>,
    pub basis: Vec<SourceWords>,
}

/// A clause on courts or arbitration, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClauseWords {
    pub words: String,
    pub binds: String,
    pub because: Vec<ReasonWords>,
    pub basis: Vec<SourceWords>,
}

/// How far a judgment goes, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EnforceWords {
    pub level: Option<u8>,
    pub words: String,
    pub first: String,
    pub certainty_words: String,
    pub basis: Vec<SourceWords>,
}

/// Which law gives more of something, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BetterWords {
    pub words: String,
    pub argument: String,
    pub jurisdiction: String,
    pub right: String,
    pub item: Option<usize>,
    pub basis: Vec<SourceWords>,
}

/// What the law has announced, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ComingWords {
    pub words: String,
    pub from: String,
    pub basis: Vec<SourceWords>,
}

impl Speaker<'_> {
    pub(super) fn law(&self, law: &LawFound) -> LawWords {
        let applies = word(&law.applies);
        let said = Said::new().with("country", self.jurisdiction(&law.jurisdiction));
        LawWords {
            jurisdiction: law.jurisdiction.clone(),
            name: self.jurisdiction(&law.jurisdiction),
            role: word(&law.role),
            role_words: self.text("law-role", &word(&law.role)),
            applies_words: self.locale.say(&format!("law-applies-{applies}"), &said),
            applies,
            floor: law.floor,
            because: self.reasons(&law.because, None),
            basis: self.sources(&law.basis),
        }
    }

    pub(super) fn court(&self, court: &CourtFound) -> CourtWords {
        let open = word(&court.open);
        let said = Said::new().with("country", self.jurisdiction(&court.country));
        CourtWords {
            country: court.country.clone(),
            name: self.jurisdiction(&court.country),
            open_words: self.locale.say(&format!("court-open-{open}"), &said),
            open,
            because: self.reasons(&court.because, None),
            basis: self.sources(&court.basis),
        }
    }

    pub(super) fn clause(&self, clause: &ClauseFound) -> ClauseWords {
        let binds = word(&clause.binds);
        let id = format!("clause-{}", word(&clause.clause));
        ClauseWords {
            words: self.locale.say(&id, &Said::new().with("binds", binds.clone())),
            binds,
            because: self.reasons(&clause.because, None),
            basis: self.sources(&clause.basis),
        }
    }

    pub(super) fn enforceability(&self, reach: &Enforceability) -> EnforceWords {
        let said = Said::new().with("from", self.jurisdiction(&reach.from)).with("in", self.jurisdiction(&reach.place));
        let level = reach.level.map_or_else(|| "unknown".to_owned(), |level| level.to_string());
        EnforceWords {
            level: reach.level,
            words: self.locale.say(&format!("enforce-{level}"), &said),
            first: self.locale.text("enforce-first"),
            certainty_words: self.text("certainty", &word(&reach.certainty)),
            basis: self.sources(&reach.basis),
        }
    }

    pub(super) fn better(&self, better: &BetterLaw) -> BetterWords {
        let kind = word(&better.kind);
        let what = match better.kind {
            Better::Remedy => self.text("remedy", &better.id),
            Better::Deadline => self.text("deadline", &better.id),
            Better::Amount => self.text("amount", &better.id),
        };
        let than: Vec<String> = better.than.iter().map(|code| self.jurisdiction(code)).collect();
        let said = Said::new()
            .with("law", self.jurisdiction(&better.jurisdiction))
            .with("what", what)
            .with("than", self.locale.list(&than));
        let argument = match (better.applies, better.role, better.floor) {
            (Answer::Unknown, ..) => "unsure",
            (_, LawRole::Home, true) => "floor",
            (_, LawRole::Home, false) => "home",
            (_, LawRole::Trader, _) => "trader",
            (_, LawRole::Chosen, _) => "chosen",
        };
        BetterWords {
            words: self.locale.say(&format!("better-{kind}"), &said),
            argument: self.text("better-by", argument),
            jurisdiction: better.jurisdiction.clone(),
            right: better.right.clone(),
            item: better.item,
            basis: self.sources(&better.basis),
        }
    }

    pub(super) fn coming(&self, coming: &Coming) -> ComingWords {
        let own = format!("right-{}", dashed(&format!("{}-{}", coming.right, coming.variant)));
        let right = if self.locale.knows(&own) { self.locale.text(&own) } else { self.text("right", &coming.right) };
        let said = Said::new()
            .with("date", self.locale.date(coming.from))
            .with("country", self.jurisdiction(&coming.jurisdiction))
            .with("right", right);
        ComingWords {
            words: self.locale.say("advice-coming", &said),
            from: coming.from.to_string(),
            basis: self.sources(&coming.basis),
        }
    }
}
