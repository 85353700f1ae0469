//! An assessment in words: titles, reasons, dates and sources in the reader's language.
//!
//! What this is: the one place where the law's answers become sentences; the window and the terminal show them as they
//! are. What this is not: law (nothing is decided here) and letters (those go to somebody else).

mod border;
mod chapter;
mod cite;
mod identity;
mod next;
mod plain;
mod route;
mod sum;
mod words;
mod worth;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::identity::Identity;
use crate::ladder::Doors;
use crate::law::{Assessment, LawBook, Situation};
use crate::letter::Letters;
use crate::locale::{Locale, Locales};

pub use border::{BetterWords, ClauseWords, ComingWords, CourtWords, EnforceWords, LawWords};
pub use chapter::{Chapter, ChapterDeadline, ChapterRight, chapter, summary, told as chapter_text};
pub use cite::{citations, cite};
pub use identity::{DetailWords, FlagWords, PartyWords};
pub use plain::plain;
pub use route::DoorWords;
pub use sum::{SumLineWords, SumWords};
pub use words::told;
pub use worth::WorthWords;

/// A source as it is shown: the place, the full title, and where it can be read.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(export)]
pub struct SourceWords {
    pub words: String,
    pub title: String,
    pub url: Option<String>,
}

/// A reason in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReasonWords {
    pub outcome: crate::law::Outcome,
    pub words: String,
    pub facts: Vec<String>,
}

/// What excludes a right, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExclusionWords {
    pub words: String,
    pub basis: Vec<SourceWords>,
}

/// An amount, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AmountWords {
    pub id: String,
    pub title: String,
    pub amount: String,
    /// How it is worked out; empty where it is simply the amount.
    pub formula: String,
    pub basis: Vec<SourceWords>,
}

/// A right, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RightWords {
    pub id: String,
    pub variant: String,
    pub jurisdiction: String,
    pub jurisdiction_name: String,
    pub item: Option<usize>,
    pub item_name: Option<String>,
    pub status: crate::law::EntitlementStatus,
    pub status_words: String,
    pub title: String,
    pub summary: String,
    pub because: Vec<ReasonWords>,
    pub excluded_by: Option<ExclusionWords>,
    pub remedies: Vec<String>,
    /// One of the remedies is what the person wishes for.
    pub gives_wish: bool,
    pub duties: Vec<String>,
    pub burden: Option<String>,
    pub amounts: Vec<AmountWords>,
    pub basis: Vec<SourceWords>,
    pub certainty: crate::law::Certainty,
    pub certainty_words: String,
    pub checked_words: Option<String>,
    pub missing: Vec<String>,
    /// What is particular about it in this country.
    pub note: Option<String>,
    /// It fails only because the problem is another one.
    pub aside: bool,
}

/// One step of a reckoning, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepWords {
    pub date: String,
    pub date_words: String,
    pub words: String,
    pub basis: Option<SourceWords>,
}

/// A deadline, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DeadlineWords {
    pub id: String,
    pub right: String,
    pub jurisdiction: String,
    pub jurisdiction_name: String,
    pub item: Option<usize>,
    pub item_name: Option<String>,
    pub who: crate::law::Party,
    pub who_words: String,
    pub title: String,
    pub why: String,
    /// The day that started it, once it is known.
    pub event_on: Option<String>,
    /// What starts it.
    pub event_words: String,
    pub state: crate::law::DeadlineState,
    pub state_words: String,
    pub due: Option<String>,
    pub due_words: Option<String>,
    pub safe_by: Option<String>,
    pub safe_by_words: Option<String>,
    pub outer: Option<String>,
    pub outer_words: Option<String>,
    pub rule_words: Option<String>,
    pub certainty: crate::law::Certainty,
    pub certainty_words: String,
    pub basis: Vec<SourceWords>,
    pub steps: Vec<StepWords>,
}

/// A choice, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChoiceWords {
    pub value: String,
    pub words: String,
}

/// A question, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct QuestionWords {
    pub fact: String,
    pub item: Option<usize>,
    pub item_name: Option<String>,
    pub kind: crate::law::Kind,
    pub words: String,
    pub help: Option<String>,
    pub choices: Vec<ChoiceWords>,
    pub decides: Vec<String>,
}

/// A language that a letter can be written in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LanguageWords {
    pub tag: String,
    pub name: String,
}

/// A letter that fits, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LetterOffer {
    pub kind: String,
    pub title: String,
    pub summary: String,
    pub right: String,
    pub languages: Vec<LanguageWords>,
    /// The language of the trader's country, where the letter is whole in it.
    pub suggested: String,
}

/// The one thing to do next: the date and the reason together.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NextStep {
    pub title: String,
    pub due: Option<String>,
    pub due_words: Option<String>,
    pub state: String,
    /// Whose day it is, as a sentence.
    pub day_words: Option<String>,
    pub why: String,
}

/// Everything said of a case.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Advice {
    pub today: String,
    pub today_words: String,
    pub disclaimer: String,
    pub laws: Vec<LawWords>,
    pub courts: Vec<CourtWords>,
    pub clauses: Vec<ClauseWords>,
    pub enforceability: Option<EnforceWords>,
    pub better: Vec<BetterWords>,
    pub coming: Vec<ComingWords>,
    pub rights: Vec<RightWords>,
    pub deadlines: Vec<DeadlineWords>,
    pub questions: Vec<QuestionWords>,
    pub sum: Option<SumWords>,
    pub route: Vec<DoorWords>,
    /// Whether to go on at all, or to stop here.
    pub stop: Option<WorthWords>,
    pub letters: Vec<LetterOffer>,
    pub next: Option<NextStep>,
    /// Who may stand behind the offer, as noted.
    pub parties: Vec<PartyWords>,
    /// What about them is worth checking.
    pub flags: Vec<FlagWords>,
}

/// What words are made from.
pub struct Speaker<'a> {
    pub book: &'a LawBook,
    pub doors: &'a Doors,
    pub identity: &'a Identity,
    pub locales: &'a Locales,
    pub letters: &'a Letters,
    pub locale: &'a Locale,
    pub situation: &'a Situation,
}

impl Speaker<'_> {
    /// The assessment in words.
    pub fn advise(&self, found: &Assessment) -> Advice {
        let rights: Vec<RightWords> = found.rights.iter().map(|right| self.right(right)).collect();
        let deadlines: Vec<DeadlineWords> = found.deadlines.iter().map(|deadline| self.deadline(deadline)).collect();
        Advice {
            today: found.today.to_string(),
            today_words: self.locale.date(found.today),
            disclaimer: self.locale.text("advice-disclaimer"),
            laws: found.laws.iter().map(|law| self.law(law)).collect(),
            courts: found.courts.iter().map(|court| self.court(court)).collect(),
            clauses: found.clauses.iter().map(|clause| self.clause(clause)).collect(),
            enforceability: found.enforceability.as_ref().map(|reach| self.enforceability(reach)),
            better: found.better.iter().map(|better| self.better(better)).collect(),
            coming: found.coming.iter().map(|coming| self.coming(coming)).collect(),
            next: self.next_step(found),
            questions: found.questions.iter().filter_map(|question| self.question(question)).collect(),
            sum: found.sum.as_ref().map(|sum| self.sum(sum)),
            route: found.route.iter().filter_map(|step| self.door(step, found)).collect(),
            stop: self.stop(found),
            letters: self.offers(found),
            parties: self.parties(),
            flags: self.flags(),
            rights,
            deadlines,
        }
    }
}
