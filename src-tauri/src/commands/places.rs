//! Over all orders: today, the days, the letters; and the sample.

#![allow(
    clippy::redundant_closure_for_method_calls,
    reason = "a desk's lifetime keeps its methods from standing for themselves"
)]

use chrono::NaiveDate;
use redress::case::OrderId;
use redress::desk::{DayList, KeptLetter, Today};
use tauri::{State, command};

use crate::Shell;
use crate::outcome::Outcome;

#[command(async)]
pub fn today_list(shell: State<'_, Shell>, lang: &str) -> Outcome<Today> {
    shell.at_desk(lang, |desk| desk.today())
}

/// Looks at a piece of what is not yet looked at; answers how many orders are left.
#[command(async)]
pub fn look_on(shell: State<'_, Shell>, lang: &str) -> Outcome<usize> {
    shell.at_desk(lang, |desk| desk.look_on())
}

#[command(async)]
pub fn list_days(shell: State<'_, Shell>, from: NaiveDate, to: NaiveDate, lang: &str) -> Outcome<DayList> {
    shell.at_desk(lang, |desk| desk.days(from, to))
}

#[command(async)]
pub fn kept_letters(shell: State<'_, Shell>, lang: &str) -> Outcome<Vec<KeptLetter>> {
    shell.at_desk(lang, |desk| desk.kept_letters())
}

#[command(async)]
pub fn add_sample(shell: State<'_, Shell>, lang: &str) -> Outcome<OrderId> {
    shell.at_desk(lang, |desk| desk.add_sample())
}
