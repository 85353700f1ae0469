//! The amounts of a right, from a pack's file.

use super::{Bench, Key};
use crate::error::Result;
use crate::law::amount::Formula;
use crate::law::pack::{RawAmount, RawRight};
use crate::law::right::{Amount, Delay};

impl Bench<'_> {
    pub(super) fn amounts(&self, key: Key<'_>, raw: &RawRight) -> Result<Vec<Amount>> {
        let read = |amount: &RawAmount| {
            let key = format_args!("{key}.amount {}", amount.id);
            let formula = Formula::read(&amount.formula, self.reader.vocabulary);
            Ok(Amount {
                id: amount.id.as_str().into(),
                variant: amount.variant.as_str().into(),
                when: self.maybe(&format_args!("{key}.when"), amount.when.as_ref())?,
                delay: self.delay(&key, amount)?,
                formula: formula.or_else(|cure| self.refuse(&format_args!("{key}.formula"), cure))?,
                basis: self.sourced(&format_args!("{key}.basis"), &amount.basis)?,
            })
        };
        raw.amount.iter().map(read).collect()
    }

    fn delay(&self, key: Key<'_>, raw: &RawAmount) -> Result<Option<Delay>> {
        let bounded = raw.late_from.is_some() || raw.late_to.is_some() || raw.formula.contains("interest(");
        match &raw.after {
            Some(after) => {
                Ok(Some(Delay { after: after.as_str().into(), from: raw.late_from.unwrap_or(1), to: raw.late_to }))
            }
            None if bounded => {
                self.refuse(&format_args!("{key}.after"), "name the deadline from which the delay counts")
            }
            None => Ok(None),
        }
    }
}
