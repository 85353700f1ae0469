//! Exchange rates from a file of the European Central Bank: what one euro was worth on a day.
//!
//! What this is: reading such a file (`eurofxref.csv`, `eurofxref-hist.csv`, `eurofxref-daily.xml`), and turning an amount
//! into another currency at the rate of a day. What this is not: a source of rates. None is carried, and none is fetched.

mod file;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate};
use iso_currency::Currency;

use super::Money;

/// How many days back a rate still counts: weekends and holidays have none.
const REACH: u64 = 7;

/// The most digits that a rate has.
const DIGITS: usize = 12;

/// What one euro was worth, by day and currency.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Rates(BTreeMap<NaiveDate, DayRates>);

/// What one euro was worth on one day. Written `USD 1.0472 JPY 163.02`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DayRates(Vec<(Currency, Rate)>);

/// A decimal with the digits of the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    digits: i64,
    decimals: u32,
}

/// An amount turned into another currency, and by what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exchange {
    pub money: Money,
    /// The day of the rates.
    pub on: NaiveDate,
    /// What one euro was worth in each currency but the euro itself.
    pub rates: Vec<(Currency, Rate)>,
}

/// Why a file is not read: the line, and what is wrong with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RatesError {
    pub line: usize,
    pub trouble: RatesTrouble,
}

/// What is wrong with a file of rates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RatesTrouble {
    /// It is the packed file: unpack it first.
    Packed,
    /// It is larger than any such file.
    Large,
    /// It is no file of euro reference rates.
    Shape,
    /// The line has more or fewer cells than the first.
    Cells,
    /// No day.
    Day,
    /// No rate.
    Rate,
}

impl RatesTrouble {
    /// Its word in the texts `error-rates-…`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Packed => "packed",
            Self::Large => "large",
            Self::Shape => "shape",
            Self::Cells => "cells",
            Self::Day => "day",
            Self::Rate => "rate",
        }
    }
}

impl Rates {
    /// The largest file that is read, in bytes: all days since 1999 as XML are a third of it.
    pub const LIMIT: u64 = 24_000_000;

    /// Reads a file of the European Central Bank.
    ///
    /// # Errors
    /// The first line that is wrong; nothing is taken from a file that is not right as a whole.
    pub fn read(file: &[u8]) -> Result<Self, RatesError> {
        file::read(file)
    }

    /// Adds a day, or replaces its rates; a day without a rate is none.
    pub fn note(&mut self, day: NaiveDate, rates: DayRates) {
        if !rates.0.is_empty() {
            self.0.insert(day, rates);
        }
    }

    /// The days and their rates, the earliest first.
    pub fn days(&self) -> impl ExactSizeIterator<Item = (NaiveDate, &DayRates)> {
        self.0.iter().map(|(day, rates)| (*day, rates))
    }

    /// The first and the last day; nothing while there is none.
    pub fn span(&self) -> Option<(NaiveDate, NaiveDate)> {
        Some((*self.0.first_key_value()?.0, *self.0.last_key_value()?.0))
    }

    /// Turns an amount into another currency at the latest rate at or before a day, at most seven days back. Nothing where
    /// there is none. An amount in that currency already stays as it is.
    pub fn exchange(&self, money: Money, into: Currency, on: NaiveDate) -> Option<Exchange> {
        if money.currency == into {
            return Some(Exchange { money, on, rates: Vec::new() });
        }
        let first = on.checked_sub_days(Days::new(REACH))?;
        let (day, rates) = self.0.range(first..=on).next_back()?;
        let (from, to) = (rates.of(money.currency)?, rates.of(into)?);
        let digits = i128::from(money.minor).checked_mul(to.digits.into())?;
        let above = digits.checked_mul(power(from.decimals + decimals(into)))?;
        let below = i128::from(from.digits).checked_mul(power(to.decimals + money.decimals()))?;
        let half = if above < 0 { -below / 2 } else { below / 2 };
        let minor = i64::try_from((above + half) / below).ok()?;
        let named = [(money.currency, from), (into, to)].into_iter().filter(|(currency, _)| *currency != Currency::EUR);
        Some(Exchange { money: Money { minor, currency: into }, on: *day, rates: named.collect() })
    }
}

fn decimals(currency: Currency) -> u32 {
    u32::from(currency.exponent().unwrap_or(0))
}

fn power(decimals: u32) -> i128 {
    10_i128.pow(decimals)
}

impl DayRates {
    fn of(&self, currency: Currency) -> Option<Rate> {
        if currency == Currency::EUR {
            return Some(Rate { digits: 1, decimals: 0 });
        }
        self.0.iter().find(|(known, _)| *known == currency).map(|(_, rate)| *rate)
    }

    /// Adds a currency's rate. Currencies that are no more are passed over: no amount can be in them.
    fn add(&mut self, code: &str, rate: Rate) {
        self.0.extend(Currency::from_code(code).map(|currency| (currency, rate)));
    }
}

impl fmt::Display for DayRates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (currency, rate)) in self.0.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            write!(f, "{space}{} {rate}", currency.code())?;
        }
        Ok(())
    }
}

impl FromStr for DayRates {
    type Err = RatesTrouble;

    fn from_str(text: &str) -> Result<Self, RatesTrouble> {
        let (mut day, mut words) = (Self::default(), text.split(' '));
        while let Some(code) = words.next() {
            day.add(code, words.next().ok_or(RatesTrouble::Rate)?.parse()?);
        }
        Ok(day)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = self.decimals as usize;
        let all = format!("{:0>width$}", self.digits, width = decimals + 1);
        let (whole, part) = all.split_at(all.len() - decimals);
        if decimals == 0 { f.write_str(whole) } else { write!(f, "{whole}.{part}") }
    }
}

impl FromStr for Rate {
    type Err = RatesTrouble;

    fn from_str(text: &str) -> Result<Self, RatesTrouble> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{whole}{part}");
        let plain = !whole.is_empty() && digits.len() <= DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
        let digits = digits.parse().ok().filter(|digits| plain && *digits > 0).ok_or(RatesTrouble::Rate)?;
        Ok(Self { digits, decimals: u32::try_from(part.len()).unwrap_or(0) })
    }
}
