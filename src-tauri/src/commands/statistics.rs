//! What many orders teach, and the export without names.

use redress::desk::Statistics;
use serde::Serialize;
use tauri::{AppHandle, State, command};
use ts_rs::TS;

use crate::Shell;
use crate::outcome::{Outcome, refused};

/// An export as it was written.
#[derive(Serialize, TS)]
#[ts(export)]
pub struct Exported {
    path: String,
    rows: usize,
    left_out: usize,
}

#[command(async)]
pub fn statistics(shell: State<'_, Shell>, lang: &str) -> Outcome<Statistics> {
    shell.at_desk(lang, |desk| desk.statistics())
}

/// Writes the export where the user says; nothing where they cancel.
#[command(async)]
pub fn export_statistics(app: AppHandle, shell: State<'_, Shell>, lang: &str) -> Outcome<Option<Exported>> {
    let export = shell.at_desk(lang, |desk| desk.export_statistics())?;
    let put = crate::place::put(&app, "statistics.csv", export.csv.as_bytes());
    let told = |path| Exported { path, rows: export.rows, left_out: export.left_out };
    put.map(|path| path.map(told)).map_err(|error| refused(shell.knowledge, lang, &error))
}
