//! Redress in a terminal: assess a case, count a period, write a letter, look into the law.
//!
//! Output is JSON unless `--text`; then it is plain words in `--lang`. Exit status 0: done; 2: refused input, with one
//! line on standard error that names the file, the place in it and the cure.

mod filing;
mod law;
mod letter;
mod plain;
mod shelf;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{Local, NaiveDate};
use clap::{Parser, Subcommand};
use redress::case::CaseFile;
use redress::desk::{Knowledge, PeriodAsked};
use redress::error::Error;
use redress::locale::Locale;

/// Thousands of small rules are read at every start; this allocator does that in half the time.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Consumer rights across borders: rights, deadlines and letters for one case.
#[derive(Parser)]
#[command(name = "redress", version)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Which rights apply to a case, why, and by when.
    Assess {
        /// A case file (redress-case/1).
        case: PathBuf,
        #[arg(long)]
        today: Option<NaiveDate>,
        /// The language of words and errors.
        #[arg(long, default_value = "en")]
        lang: String,
        /// Plain words instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// One period by a law's own arithmetic and calendar.
    Deadline {
        #[arg(long)]
        law: String,
        /// A part of the country; for a bloc, a member.
        #[arg(long)]
        region: Option<String>,
        #[arg(long)]
        event: NaiveDate,
        /// `14 days`, `2 weeks`, `1 month + 10 days`.
        #[arg(long)]
        length: String,
        #[arg(long)]
        event_day_counted: bool,
        #[arg(long)]
        working_days: bool,
        #[arg(long)]
        no_roll: bool,
        #[arg(long)]
        today: Option<NaiveDate>,
        #[arg(long, default_value = "en")]
        lang: String,
        #[arg(long)]
        text: bool,
    },
    /// Writes a letter for a case.
    Letter {
        case: PathBuf,
        /// The kind of letter: withdrawal, `delivery_reminder`, ...
        kind: String,
        #[arg(long, default_value = "en")]
        lang: String,
        /// A second language, aligned paragraph by paragraph.
        #[arg(long)]
        beside: Option<String>,
        /// The file to write; its ending picks txt, md, html or pdf.
        #[arg(short, long)]
        output: PathBuf,
        #[arg(long)]
        today: Option<NaiveDate>,
    },
    /// The pack for an office: its check-list, or its files in a folder.
    Filing(filing::FilingVerb),
    /// What the law book covers.
    Law {
        #[command(subcommand)]
        verb: law::LawVerb,
    },
    /// Case files.
    Case {
        #[command(subcommand)]
        verb: CaseVerb,
    },
}

#[derive(Subcommand)]
enum CaseVerb {
    /// Prints an invented case file to start from.
    Sample { name: String },
}

/// A refusal, and the file it is about.
type Refusal = (Option<PathBuf>, Error);

fn main() -> ExitCode {
    if let Some(done) = redress::evidence::serve_if_asked() {
        return done;
    }
    let arguments = Arguments::parse();
    let knowledge = match Knowledge::carried() {
        Ok(knowledge) => knowledge,
        Err(error) => {
            eprintln!("error: {error:?}");
            return ExitCode::from(2);
        }
    };
    let lang = match &arguments.verb {
        Verb::Assess { lang, .. }
        | Verb::Deadline { lang, .. }
        | Verb::Letter { lang, .. }
        | Verb::Filing(filing::FilingVerb { lang: Some(lang), .. }) => lang.clone(),
        _ => "en".into(),
    };
    let locale = knowledge.locale(&lang);
    let words = locale.as_ref().copied().unwrap_or_else(|_| knowledge.locales.first());
    let done = locale.map_err(|error| (None, error)).and_then(|locale| run(&knowledge, arguments.verb, locale));
    match done {
        Ok(output) => {
            print(&output);
            ExitCode::SUCCESS
        }
        Err((file, error)) => {
            let place = file.map(|file| format!("{}: ", file.display())).unwrap_or_default();
            eprintln!("error: {place}{}", error.message(words));
            ExitCode::from(2)
        }
    }
}

/// Prints, and takes a reader that hangs up for an end rather than a failure.
fn print(output: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{}", output.trim_end());
}

fn run(knowledge: &Knowledge, verb: Verb, locale: &Locale) -> Result<String, Refusal> {
    let clock = Local::now().date_naive();
    match verb {
        Verb::Assess { case, today, text, .. } => assess(knowledge, &case, today, clock, text, locale),
        Verb::Deadline {
            law, region, event, length, event_day_counted, working_days, no_roll, today, text, ..
        } => {
            let asked = PeriodAsked { law, region, event, length, event_day_counted, working_days, no_roll };
            let found = knowledge.period(&asked, today.unwrap_or(clock)).map_err(bare)?;
            Ok(if text { plain::period(knowledge, &found, locale, today.unwrap_or(clock)) } else { json(&found) })
        }
        Verb::Letter { case, kind, lang, beside, output, today } => {
            letter::write(knowledge, &case, &kind, (&lang, beside.as_deref()), &output, today.unwrap_or(clock))
        }
        Verb::Filing(verb) => filing::run(knowledge, verb, locale, clock),
        Verb::Law { verb } => law::run(knowledge, verb, clock),
        Verb::Case { verb: CaseVerb::Sample { name } } => knowledge.sample(&name).map(str::to_owned).map_err(bare),
    }
}

fn assess(
    knowledge: &Knowledge,
    file: &Path,
    today: Option<NaiveDate>,
    clock: NaiveDate,
    text: bool,
    locale: &Locale,
) -> Result<String, Refusal> {
    let at = |error| (Some(file.to_path_buf()), error);
    let mut case = read_case(file)?;
    case.today = today.or(case.today);
    let situation = knowledge.situation(&case, clock).map_err(at)?;
    let found = knowledge.assess(&situation).map_err(at)?;
    if text {
        return Ok(redress::advice::plain(&knowledge.advise(&situation, &found, locale), locale));
    }
    Ok(json(&found))
}

/// Reads a case file from disk; `-` is standard input.
fn read_case(file: &Path) -> Result<CaseFile, Refusal> {
    let refuse = |detail: String| (Some(file.to_path_buf()), Error::NotACase { detail });
    let text =
        if file == Path::new("-") { std::io::read_to_string(std::io::stdin()) } else { std::fs::read_to_string(file) };
    let text = text.map_err(|error| refuse(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| refuse(error.to_string()))
}

fn bare(error: Error) -> Refusal {
    (None, error)
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
