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
use redress::desk::{CalendarWish, Knowledge, PeriodAsked, read_rates};
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
        /// Exchange rates: a file of the European Central Bank (eurofxref.csv, eurofxref-hist.csv, eurofxref-daily.xml).
        #[arg(long, value_name = "FILE")]
        rates: Option<PathBuf>,
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
        /// The file to write; its ending picks pdf, docx, html, txt, md or eml.
        #[arg(short, long)]
        output: PathBuf,
        #[arg(long)]
        today: Option<NaiveDate>,
    },
    /// Writes a case's dates for a calendar program.
    Deadlines {
        case: PathBuf,
        /// The file to write: an iCalendar file, .ics.
        #[arg(short, long)]
        output: PathBuf,
        /// Say no more in the calendar than that there is a date.
        #[arg(long)]
        hidden: bool,
        /// Days before the day on which an alarm rings.
        #[arg(long, value_delimiter = ',', default_value = "7,1", value_parser = clap::value_parser!(u32).range(..=365))]
        alarms: Vec<u32>,
        #[arg(long)]
        today: Option<NaiveDate>,
        #[arg(long, default_value = "en")]
        lang: String,
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
        | Verb::Deadlines { lang, .. }
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
        Verb::Assess { case, today, rates, text, .. } => {
            assess(knowledge, (&case, rates.as_deref()), today, clock, text, locale)
        }
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
        Verb::Deadlines { case, output, hidden, alarms, today, .. } => {
            let wish = CalendarWish { alarms: &alarms, hidden };
            calendar(knowledge, &case, &output, wish, today.unwrap_or(clock), locale)
        }
        Verb::Filing(verb) => filing::run(knowledge, verb, locale, clock),
        Verb::Law { verb } => law::run(knowledge, verb, clock),
        Verb::Case { verb: CaseVerb::Sample { name } } => knowledge.sample(&name).map(str::to_owned).map_err(bare),
    }
}

fn assess(
    knowledge: &Knowledge,
    (file, rates): (&Path, Option<&Path>),
    today: Option<NaiveDate>,
    clock: NaiveDate,
    text: bool,
    locale: &Locale,
) -> Result<String, Refusal> {
    let at = |error| (Some(file.to_path_buf()), error);
    let mut case = read_case(file)?;
    case.today = today.or(case.today);
    let mut situation = knowledge.situation(&case, clock).map_err(at)?;
    if let Some(file) = rates {
        let read = read_rates(file).map_err(|error| (Some(file.to_path_buf()), error))?;
        situation = situation.with_rates(read.into());
    }
    let found = knowledge.assess(&situation).map_err(at)?;
    if text {
        return Ok(redress::advice::plain(&knowledge.advise(&situation, &found, locale), locale));
    }
    Ok(json(&found))
}

/// Writes the dates whole, or not at all. The case file's name tells its dates from those of other cases.
fn calendar(
    knowledge: &Knowledge,
    case: &Path,
    output: &Path,
    wish: CalendarWish<'_>,
    today: NaiveDate,
    locale: &Locale,
) -> Result<String, Refusal> {
    let at = |error| (Some(case.to_path_buf()), error);
    let situation = knowledge.situation(&read_case(case)?, today).map_err(at)?;
    let name = case.file_name().unwrap_or_default().to_string_lossy();
    let text = knowledge.calendar(&situation, &name, wish, locale).map_err(at)?;
    redress::desk::write_whole(output, text.as_bytes())
        .map_err(|error| (Some(output.to_path_buf()), Error::File { detail: error.to_string() }))?;
    Ok(output.display().to_string())
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
