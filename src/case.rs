//! The values a case is made of: orders, items, money, what happened and when.
//!
//! What this is: plain data, as a person would write it on paper, and the case file (`redress-case/1`) that carries
//! it in and out of the program. What this is not: law. Nothing here knows which facts exist or what follows from them;
//! that is [`crate::law`]'s.

mod exhibit;
mod money;
mod order;
mod rates;

pub use exhibit::{Exhibit, ExhibitId};
pub use money::{Money, MoneyError};
pub use order::{CASE_FORMAT, CaseFile, Event, EventId, Facts, Order, OrderId};
pub use rates::{DayRates, Exchange, Rate, Rates, RatesError, RatesTrouble};
