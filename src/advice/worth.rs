//! Whether it is worth it, in words: the verdict, its reasons, and what else a step asks of a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::{dashed, word};
use super::{SourceWords, Speaker};
use crate::ladder::Door;
use crate::law::{Assessment, Verdict, Worth, WorthReason};
use crate::locale::Said;

/// Whether a step, or the whole, is worth it, in words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WorthWords {
    pub verdict: Verdict,
    pub verdict_words: String,
    /// One sentence each.
    pub reasons: Vec<String>,
    /// Why a judgment is worth what it is.
    pub basis: Vec<SourceWords>,
}

impl Speaker<'_> {
    /// A step: its verdict, then what it asks besides money.
    pub(super) fn worth(&self, door: &Door, worth: &Worth, found: &Assessment) -> WorthWords {
        let mut words = self.weighed(worth, Some(door), found, "worth-verdict");
        if let Some(attendance) = door.attendance {
            words.reasons.push(self.text("worth-attendance", attendance.word()));
        }
        let main = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
        let spoken = door.languages.iter().any(|tag| main(tag) == main(&self.locale.tag));
        if !door.languages.is_empty() && !spoken && !door.reports_only {
            let names: Vec<String> = door.languages.iter().map(|tag| self.language_name(tag)).collect();
            let said = Said::new().with("list", self.locale.list(&names));
            words.reasons.push(self.locale.say("worth-translation", &said));
        }
        words
    }

    /// The whole: whether to go on, or whether to stop here is a reasonable answer.
    pub(super) fn stop(&self, found: &Assessment) -> Option<WorthWords> {
        let worth = found.worth.as_ref()?;
        let mut words = self.weighed(worth, None, found, "worth-whole");
        if let Some(stake) = &worth.stake {
            let said = Said::new().with("stake", self.written_money(stake));
            words.reasons.insert(0, self.locale.say("worth-stake", &said));
        }
        Some(words)
    }

    fn weighed(&self, worth: &Worth, door: Option<&Door>, found: &Assessment, verdict: &str) -> WorthWords {
        let cost = door.and_then(|door| door.cost.as_ref());
        let low = cost.map(|cost| self.locale.money(cost.low)).unwrap_or_default();
        let high = cost.and_then(|cost| cost.high).map(|high| self.locale.money(high));
        let mut basis = Vec::new();
        let mut reason = |reason: &WorthReason| {
            let judged = matches!(
                reason,
                WorthReason::Reaches | WorthReason::SeldomPays | WorthReason::OutOfReach | WorthReason::ReachUnknown
            );
            let reach = found.enforceability.as_ref().map(|reach| self.enforceability(reach));
            if let Some(reach) = reach.filter(|_| judged) {
                basis = reach.basis;
                return reach.words;
            }
            if *reason == WorthReason::CourtsOutOfReach {
                basis = reach_basis(self, found);
            }
            let country = found.enforceability.as_ref().map(|reach| self.jurisdiction(&reach.place));
            let odds = door.and_then(|door| door.odds.as_ref()).map(|odds| odds.percent.to_string());
            let said = Said::new()
                .with("stake", worth.stake.as_ref().map(|stake| self.written_money(stake)).unwrap_or_default())
                .with("low", low.clone())
                .with("range", if high.as_ref().is_some_and(|high| *high != low) { "yes" } else { "no" })
                .with("high", high.clone().unwrap_or_else(|| low.clone()))
                .with("percent", odds.unwrap_or_default())
                .with("country", country.unwrap_or_default());
            self.locale.say(&format!("worth-because-{}", dashed(&word(reason))), &said)
        };
        let reasons = worth.because.iter().map(&mut reason).collect();
        WorthWords { verdict: worth.verdict, verdict_words: self.text(verdict, &word(&worth.verdict)), reasons, basis }
    }
}

fn reach_basis(speaker: &Speaker<'_>, found: &Assessment) -> Vec<SourceWords> {
    found.enforceability.as_ref().map(|reach| speaker.sources(&reach.basis)).unwrap_or_default()
}
