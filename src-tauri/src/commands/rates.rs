//! Exchange rates from a file the person chooses; the page never names it.

use redress::desk::RatesKept;
use tauri::{AppHandle, State, command};

use crate::Shell;
use crate::outcome::Outcome;

/// Reads the chosen file; where the user cancels, what was kept before.
#[command(async)]
pub fn import_rates(app: AppHandle, shell: State<'_, Shell>, lang: &str) -> Outcome<Option<RatesKept>> {
    let chosen = crate::place::pick(&app);
    shell.at_desk(lang, |desk| {
        chosen.map(|file| desk.import_rates(&file)).transpose()?;
        desk.rates_day()
    })
}

#[command(async)]
pub fn rates_day(shell: State<'_, Shell>, lang: &str) -> Outcome<Option<RatesKept>> {
    shell.at_desk(lang, |desk| desk.rates_day())
}
