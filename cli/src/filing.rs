//! The pack for an office, and the check of a pack that was made.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use redress::desk::{Knowledge, write_pack};
use redress::error::Error;
use redress::evidence::{Flaw, verify};
use redress::filing::{CheckState, FilingPage};
use redress::locale::{Locale, Said};

use crate::{Refusal, bare, json, read_case};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct FilingVerb {
    #[command(subcommand)]
    verb: Option<Verify>,
    #[command(flatten)]
    asked: Option<Asked>,
    /// The language of the pack, of words and errors; without it the pack is in one that the office reads.
    #[arg(long, global = true)]
    pub lang: Option<String>,
}

#[derive(Subcommand)]
enum Verify {
    /// Whether a pack is as it was written.
    Verify { folder: PathBuf },
}

#[derive(Args)]
struct Asked {
    /// A case file (redress-case/1).
    case: PathBuf,
    /// The door, as the route of `assess` names it.
    door: String,
    /// A second language, aligned field by field.
    #[arg(long)]
    beside: Option<String>,
    /// The folder to write; without it the check-list is printed.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// A piece of evidence: its kind and its file.
    #[arg(long, value_name = "KIND=FILE")]
    exhibit: Vec<String>,
    #[arg(long)]
    today: Option<NaiveDate>,
    /// Plain words instead of JSON.
    #[arg(long)]
    text: bool,
}

/// Shows or writes a pack, or checks one.
pub fn run(knowledge: &Knowledge, verb: FilingVerb, locale: &Locale, clock: NaiveDate) -> Result<String, Refusal> {
    match (verb.verb, verb.asked) {
        (Some(Verify::Verify { folder }), _) => check(&folder, locale),
        (None, Some(asked)) => prepare(knowledge, &asked, verb.lang.as_deref(), locale, clock),
        (None, None) => Err(bare(Error::NotACase { detail: String::new() })),
    }
}

fn prepare(
    knowledge: &Knowledge,
    asked: &Asked,
    lang: Option<&str>,
    locale: &Locale,
    clock: NaiveDate,
) -> Result<String, Refusal> {
    let at = |error| (Some(asked.case.clone()), error);
    let today = asked.today.unwrap_or(clock);
    let situation = knowledge.situation(&read_case(&asked.case)?, today).map_err(at)?;
    let mut exhibits = Vec::new();
    for one in &asked.exhibit {
        exhibits.push(exhibit(knowledge, one, today)?);
    }
    let described = exhibits.iter().map(|(exhibit, _)| exhibit.clone()).collect();
    let dossier = knowledge.dossier(situation, &asked.door, (described, Vec::new()), locale).map_err(bare)?;
    let page = knowledge.filing(&dossier, &asked.door, (lang, asked.beside.as_deref()), locale).map_err(bare)?;
    let Some(folder) = &asked.output else {
        return Ok(if asked.text { words(&page) } else { json(&page) });
    };
    let bytes = |id| exhibits.iter().find(|(known, _)| known.id == id).map(|(_, bytes)| bytes.clone());
    let files: Vec<Vec<u8>> = dossier.exhibits.iter().filter_map(|exhibit| bytes(exhibit.id)).collect();
    let languages = (page.lang.as_str(), page.beside.as_deref());
    let pack = knowledge.pack(&dossier, &asked.door, languages, &files, locale).map_err(bare)?;
    write_pack(folder, &pack).map_err(bare)?;
    Ok(folder.display().to_string())
}

/// `KIND=FILE` as an exhibit with its bytes.
fn exhibit(knowledge: &Knowledge, asked: &str, today: NaiveDate) -> Result<(redress::case::Exhibit, Vec<u8>), Refusal> {
    let (kind, file) = asked.split_once('=').unwrap_or((asked, ""));
    knowledge.kinds.find(kind).map_err(bare)?;
    let at = |error| (Some(PathBuf::from(file)), error);
    let bytes = std::fs::read(file).map_err(|error| at(Error::File { detail: error.to_string() }))?;
    Ok((knowledge.exhibit((kind, file, None), &bytes, today).map_err(at)?, bytes))
}

/// The check-list and the fields, a line each.
fn words(page: &FilingPage) -> String {
    let check = |check: &redress::filing::CheckWords| {
        let mut lines = vec![format!("- {}: {}", check.state_words, check.words)];
        lines.extend([&check.gone_words, &check.cure].into_iter().flatten().cloned());
        lines.join("\n    ")
    };
    let open = page.checks.iter().filter(|check| check.state != CheckState::There).map(check);
    let fields =
        page.fields.iter().map(|field| format!("{}\n    {}", field.label, field.value.replace('\n', "\n    ")));
    let head = [page.door_name.clone(), page.title.clone()].into_iter();
    let notes = page.note.clone().into_iter().chain(page.language_note.clone()).chain(page.limits.clone());
    head.chain(notes).chain(open).chain(fields).collect::<Vec<_>>().join("\n")
}

fn check(folder: &Path, locale: &Locale) -> Result<String, Refusal> {
    let at = |error| (Some(folder.to_path_buf()), error);
    let (right, flaws) = verify(folder).map_err(|error| at(Error::File { detail: error.to_string() }))?;
    if flaws.is_empty() {
        return Ok(locale.say("filing-verified", &Said::new().with("number", right.to_string())));
    }
    let told = |(name, flaw): &(String, Flaw)| {
        let id = match flaw {
            Flaw::Changed => "filing-changed",
            Flaw::Missing => "filing-gone",
            Flaw::Added => "filing-more",
        };
        locale.say(id, &Said::new().with("name", name.clone()))
    };
    let told: Vec<String> = flaws.iter().map(told).collect();
    Err(at(Error::FolderFlaws { list: told.join("; ") }))
}
