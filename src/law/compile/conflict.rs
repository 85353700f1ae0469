//! The rules on law, court, clauses and enforcement, from a pack's file.

use std::sync::Arc;

use super::{Bench, Key};
use crate::error::Result;
use crate::law::conflict::{Conflict, Enforcement, ForumClause, LawRole, Subject};
use crate::law::countries;
use crate::law::pack::{RawConflict, RawEnforcement};

impl Bench<'_> {
    /// The rules on applicable law, open courts and clauses.
    pub fn conflicts(&self, raw: &[RawConflict]) -> Result<Vec<Conflict>> {
        raw.iter().enumerate().map(|(place, rule)| self.conflict(&format_args!("conflict[{place}]"), rule)).collect()
    }

    fn conflict(&self, key: Key<'_>, raw: &RawConflict) -> Result<Conflict> {
        Ok(Conflict {
            subject: self.subject(key, raw)?,
            when: self.condition(&format_args!("{key}.when"), &raw.when)?,
            floor: raw.floor,
            basis: self.sourced(&format_args!("{key}.basis"), &raw.basis)?,
            certainty: raw.certainty,
        })
    }

    fn subject(&self, key: Key<'_>, raw: &RawConflict) -> Result<Subject> {
        let role = |word: &str| match word {
            "home" => Ok(LawRole::Home),
            "trader" => Ok(LawRole::Trader),
            "chosen" => Ok(LawRole::Chosen),
            _ => self.refuse(key, "`home`, `trader` or `chosen`"),
        };
        let clause = |word: &str| match word {
            "arbitration" => Ok(ForumClause::Arbitration),
            "court" => Ok(ForumClause::Court),
            _ => self.refuse(&format_args!("{key}.clause"), "`arbitration` or `court`"),
        };
        match (&raw.law, &raw.court, &raw.clause, raw.binds) {
            (Some(law), None, None, None) => Ok(Subject::Law(role(law)?)),
            (None, Some(court), None, None) => Ok(Subject::Court(role(court)?)),
            (None, None, Some(kind), Some(binds)) => Ok(Subject::ForumClause { kind: clause(kind)?, binds }),
            _ => self.refuse(key, "one of `law`, `court`, or `clause` with `binds`"),
        }
    }

    /// The rules on judgments from elsewhere.
    pub fn enforcement(&self, raw: &[RawEnforcement]) -> Result<Vec<Enforcement>> {
        let rule = |(place, rule): (usize, &RawEnforcement)| {
            let key = format_args!("enforcement[{place}]");
            if rule.level > 4 {
                return self.refuse(&format_args!("{key}.level"), "a level from 0 to 4");
            }
            if let Some(code) = rule.from.iter().find(|code| !self.known_place(code)) {
                return self
                    .refuse(&format_args!("{key}.from"), format!("`{code}` is no country of ISO 3166-1 and no bloc"));
            }
            Ok(Enforcement {
                from: rule.from.iter().map(|code| Arc::from(code.as_str())).collect(),
                level: rule.level,
                since: rule.since.as_ref().map(|day| self.day(&format_args!("{key}.since"), day)).transpose()?,
                basis: self.sourced(&format_args!("{key}.basis"), &rule.basis)?,
                certainty: rule.certainty,
            })
        };
        raw.iter().enumerate().map(rule).collect()
    }

    /// A country, whether or not there is a pack for it, or a bloc.
    fn known_place(&self, code: &str) -> bool {
        self.names.jurisdictions.contains(code) || countries().binary_search(&code).is_ok()
    }
}
