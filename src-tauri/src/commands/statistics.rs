//! What many orders teach, and the export without names.

use redress::desk::{Statistics, write_whole};
use redress::error::Error;
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
    let written = crate::place::ask(&app, "statistics.csv").map(|file| {
        write_whole(&file, export.csv.as_bytes())?;
        Ok(Exported { path: file.display().to_string(), rows: export.rows, left_out: export.left_out })
    });
    let told = |error: std::io::Error| Error::File { detail: error.to_string() };
    written.transpose().map_err(|error| refused(&shell.knowledge, lang, &told(error)))
}
