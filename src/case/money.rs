//! Money: an amount in the smallest unit of an ISO 4217 currency. Never a float, never without its currency.

use std::fmt;
use std::str::FromStr;

use iso_currency::Currency;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An amount of money. Written `59.90 EUR`: digits, a point where the currency has one, a space, the ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Money {
    /// In the currency's smallest unit: cents for EUR, yen for JPY.
    pub minor: i64,
    /// The ISO 4217 currency.
    pub currency: Currency,
}

/// Why a text is not an amount of money.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MoneyError {
    /// Not `AMOUNT CODE` with a plain decimal amount.
    Shape,
    /// The code is no ISO 4217 currency.
    Currency,
    /// More decimals than the currency has, or an amount too large to hold.
    Precision,
}

impl Money {
    /// How many decimals the currency has: 2 for EUR, 0 for JPY.
    pub fn decimals(self) -> u32 {
        u32::from(self.currency.exponent().unwrap_or(0))
    }

    /// The amount as digits with a decimal point and no grouping, without the currency: `59.90`.
    pub fn digits(self) -> String {
        let decimals = self.decimals() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let all = format!("{:0>width$}", self.minor.unsigned_abs(), width = decimals + 1);
        let (whole, part) = all.split_at(all.len() - decimals);
        if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.digits(), self.currency.code())
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (amount, code) = text.split_once(' ').ok_or(MoneyError::Shape)?;
        let currency = Currency::from_code(code).ok_or(MoneyError::Currency)?;
        let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
        let plain = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(part) || (part.is_empty() && amount.contains('.')) {
            return Err(MoneyError::Shape);
        }
        let decimals = usize::from(currency.exponent().unwrap_or(0));
        if part.len() > decimals {
            return Err(MoneyError::Precision);
        }
        let minor = format!("{whole}{part:0<decimals$}").parse().map_err(|_| MoneyError::Precision)?;
        Ok(Self { minor, currency })
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom(format!("`{text}` is not an amount such as `59.90 EUR`")))
    }
}
