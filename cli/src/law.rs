//! What the law book covers, and whether a pack is fit to join it.

use std::path::PathBuf;

use clap::Subcommand;
use redress::carried;
use redress::desk::Knowledge;
use redress::error::Error;
use redress::law::{Coverage, LawBook};

use crate::{Refusal, bare, json};

#[derive(Subcommand)]
pub enum LawVerb {
    /// Every jurisdiction: its rights, from when, last checked.
    List,
    /// One jurisdiction in full.
    Show { code: String },
    /// Checks the bundled packs, or the named files beside them.
    Check { files: Vec<PathBuf> },
}

pub fn run(knowledge: &Knowledge, verb: LawVerb) -> Result<String, Refusal> {
    match verb {
        LawVerb::List => {
            let all: Vec<Coverage> =
                knowledge.book.packs().filter_map(|pack| knowledge.book.coverage(&pack.code)).collect();
            Ok(json(&all))
        }
        LawVerb::Show { code } => {
            let known = || knowledge.book.packs().map(|pack| pack.code.to_string()).collect::<Vec<_>>().join(", ");
            let coverage = knowledge.book.coverage(&code);
            coverage
                .map(|coverage| json(&coverage))
                .ok_or_else(|| bare(Error::Unknown { what: "law", name: code.clone(), known: known() }))
        }
        LawVerb::Check { files } => check(knowledge, &files),
    }
}

/// Reads each file in the place of the bundled pack of its name.
fn check(knowledge: &Knowledge, files: &[PathBuf]) -> Result<String, Refusal> {
    let bundled: Vec<_> = carried::below("assets/law/").chain(carried::below("assets/calendars/")).collect();
    for file in files {
        let unreadable = |error: std::io::Error| (Some(file.clone()), Error::File { detail: error.to_string() });
        let text = std::fs::read_to_string(file).map_err(unreadable)?;
        let name = file.display().to_string();
        let others = bundled.iter().copied().filter(|(path, _)| path.rsplit('/').next() != name.rsplit('/').next());
        LawBook::read(others.chain([(name.as_str(), text.as_str())])).map_err(bare)?;
    }
    Ok(json(&serde_json::json!({ "packs": knowledge.book.packs().count(), "files": files.len() })))
}
