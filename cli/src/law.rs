//! What the law book covers, whether a pack is fit to join it, and what another edition would change.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Subcommand;
use redress::advice::{chapter, chapter_text, summary};
use redress::desk::Knowledge;
use redress::error::Error;
use redress::ladder::Doors;
use redress::law::diff::{self, Change};
use redress::law::review::{self, Finding};
use redress::law::{self, Assessment, Coverage, LawBook, Situation, trial};

use crate::shelf::{self, Shelf};
use crate::{Refusal, bare, json};

/// How an answer is told.
#[derive(clap::Args)]
pub struct Told {
    /// Plain words instead of JSON.
    #[arg(long)]
    text: bool,
    /// The language of the words.
    #[arg(long, default_value = "en")]
    lang: String,
}

#[derive(Subcommand)]
pub enum LawVerb {
    /// Every jurisdiction: its rights, from when, last checked, and what is not covered.
    List {
        #[command(flatten)]
        told: Told,
    },
    /// One jurisdiction in full.
    Show {
        code: String,
        #[command(flatten)]
        told: Told,
    },
    /// Which dates and outcomes of cases move between two editions of the law, and why.
    Diff {
        /// A folder of packs or one pack, laid over the bundled ones; `-` for the bundled ones as they are.
        old: PathBuf,
        new: PathBuf,
        /// Case files (redress-case/1).
        #[arg(required = true)]
        cases: Vec<PathBuf>,
        #[arg(long)]
        today: Option<NaiveDate>,
        /// Plain words instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// Checks the bundled packs, or the named packs beside them, and asks the named case files.
    Check {
        /// Packs (assets/law/XX.toml), doors (assets/doors/XX.toml), case files (tests/law/XX.toml) or folders of packs.
        files: Vec<PathBuf>,
        /// Plain words instead of JSON.
        #[arg(long)]
        text: bool,
    },
}

pub fn run(knowledge: &Knowledge, verb: LawVerb, today: NaiveDate) -> Result<String, Refusal> {
    match verb {
        LawVerb::List { told } => {
            let all: Vec<Coverage> =
                knowledge.book.packs().filter_map(|pack| knowledge.book.coverage(&pack.code)).collect();
            let locale = knowledge.locale(&told.lang).map_err(bare)?;
            let lines = || all.iter().map(|coverage| summary(coverage, locale)).collect::<Vec<_>>().join("\n");
            Ok(if told.text { lines() } else { json(&all) })
        }
        LawVerb::Show { code, told } => {
            let known = || knowledge.book.packs().map(|pack| pack.code.to_string()).collect::<Vec<_>>().join(", ");
            let unknown = || bare(Error::Unknown { what: "law", name: code.clone(), known: known() });
            let coverage = knowledge.book.coverage(&code).ok_or_else(unknown)?;
            let locale = knowledge.locale(&told.lang).map_err(bare)?;
            Ok(if told.text {
                chapter_text(&chapter(&knowledge.book, &coverage, locale), locale)
            } else {
                json(&coverage)
            })
        }
        LawVerb::Diff { old, new, cases, today: asked, text } => {
            diff(&old, &new, &cases, (asked, asked.unwrap_or(today)), text)
        }
        LawVerb::Check { files, text } => check(&files, text, today),
    }
}

/// A case and what moves in it.
#[derive(serde::Serialize)]
struct Moved {
    case: String,
    changes: Vec<Change>,
}

/// Assesses each case by two editions of the law.
fn diff(
    old: &Path,
    new: &Path,
    cases: &[PathBuf],
    (asked, today): (Option<NaiveDate>, NaiveDate),
    text: bool,
) -> Result<String, Refusal> {
    let edition = |path: &Path| {
        let laid: Vec<PathBuf> = if path == Path::new("-") { Vec::new() } else { vec![path.to_path_buf()] };
        Shelf::with(&laid)?.read().map(|(book, _)| book)
    };
    let (old, new) = (edition(old)?, edition(new)?);
    let mut all = Vec::new();
    for file in cases {
        let at = |error| (Some(file.clone()), error);
        let mut case = crate::read_case(file)?;
        case.today = asked.or(case.today);
        let by = |book: &LawBook| {
            let situation = Situation::read(&book.vocabulary, &case, today).map_err(at)?;
            law::assess(book, &situation).map_err(at)
        };
        all.push(Moved { case: file.display().to_string(), changes: diff::compare(&by(&old)?, &by(&new)?) });
    }
    if !text {
        return Ok(json(&all));
    }
    let line = |change: &Change| {
        let why = if change.why.is_empty() { String::new() } else { format!("\n    {}", change.why.join("\n    ")) };
        format!("  {} {}: {}: {} -> {}{why}", change.what, change.id, change.field, change.old, change.new)
    };
    let told = |moved: &Moved| {
        let changes: Vec<String> = moved.changes.iter().map(line).collect();
        format!("{}: {} changes\n{}", moved.case, changes.len(), changes.join("\n"))
    };
    Ok(all.iter().map(told).collect::<Vec<_>>().join("\n"))
}

/// What a check found.
#[derive(serde::Serialize)]
struct Checked {
    packs: usize,
    cases: usize,
    disagreements: Vec<String>,
    findings: Vec<Finding>,
}

/// Lays packs in the place of the bundled ones of their names, then asks the cases.
fn check(files: &[PathBuf], text: bool, today: NaiveDate) -> Result<String, Refusal> {
    let stem = |file: &PathBuf| file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (mut packs, mut cases, mut named) = (Vec::new(), Vec::new(), Vec::new());
    for file in files {
        let text = if file.is_file() { shelf::read(file)? } else { String::new() };
        let holds = |head: &str| text.lines().any(|line| line.trim() == head);
        if holds("[[case]]") {
            cases.push(file.clone());
            continue;
        }
        if !holds("[[door]]") {
            named.push(stem(file));
        }
        packs.push(file.clone());
    }
    let (book, doors) = Shelf::with(&packs)?.read()?;
    let mut found = Checked { packs: book.packs().count(), cases: 0, disagreements: Vec::new(), findings: Vec::new() };
    let mut reached = trial::Reached::new();
    for file in &cases {
        ask(&book, &doors, file, &mut found, &mut reached)?;
    }
    let asked = || book.packs().filter(|pack| files.is_empty() || named.contains(&pack.code.to_string()));
    found.findings.extend(review::review(&book, asked(), today));
    for pack in asked().filter(|pack| cases.iter().any(|file| stem(file) == *pack.code)) {
        found.findings.extend(review::unreached(&book, pack, &reached, today));
    }
    let grave = found.findings.iter().any(|finding| finding.grave) || !found.disagreements.is_empty();
    let told = if text { words(&found) } else { json(&found) };
    if grave { Err(bare(Error::LawCheck { told })) } else { Ok(told) }
}

fn ask(
    book: &LawBook,
    doors: &Doors,
    file: &Path,
    found: &mut Checked,
    reached: &mut trial::Reached,
) -> Result<(), Refusal> {
    let more = |situation: &Situation, found: &mut Assessment| {
        doors.route(book, situation, found)?.join(found);
        Ok(())
    };
    let name = file.display().to_string();
    for case in trial::read(&name, &shelf::read(file)?).map_err(bare)? {
        found.cases += 1;
        let place = format!("{name}: {} ({})", case.name, case.why);
        match trial::ask(book, &case, reached, more) {
            Ok(disagreements) => {
                found.disagreements.extend(disagreements.into_iter().map(|told| format!("{place}: {told}")));
            }
            Err(Error::Field { pointer, trouble }) => {
                found.disagreements.push(format!("{place}: {pointer}: {trouble:?}"));
            }
            Err(error) => found.disagreements.push(format!("{place}: {error:?}")),
        }
    }
    Ok(())
}

fn words(found: &Checked) -> String {
    let mut lines: Vec<String> = found.disagreements.clone();
    for finding in &found.findings {
        let weight = if finding.grave { "error" } else { "warning" };
        lines.push(format!("{weight}: {}: {}: {}", finding.code, finding.key, finding.cure));
    }
    let (wrong, total) = (found.disagreements.len(), found.cases);
    lines.push(format!("{} packs read, {total} cases asked, {wrong} disagree", found.packs));
    lines.join("\n")
}
