//! A letter as a file: text, Markdown, HTML or PDF.

use std::fmt::Write as _;

use chrono::Datelike;
use press::{Document, Kind, Paper, Press, Row};

use super::{Clause, ClauseKind, Letter, markdown};
use crate::error::{Error, Result};
use crate::locale::Locale;

/// What a letter can be written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Suffix {
    Txt,
    Md,
    Html,
    Pdf,
}

impl Suffix {
    /// By a file's ending.
    pub fn of(ending: &str) -> Result<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "txt" => Ok(Self::Txt),
            "md" => Ok(Self::Md),
            "html" => Ok(Self::Html),
            "pdf" => Ok(Self::Pdf),
            _ => Err(Error::Suffix { suffix: ending.into() }),
        }
    }
}

/// Writes a letter. The footer says what wrote it, in the letter's languages.
///
/// # Errors
/// [`Error::Print`] where a PDF cannot be set, or a character has no font.
pub fn write<'a>(
    letter: &Letter,
    suffix: Suffix,
    press: impl FnOnce() -> Result<&'a Press>,
    locale: &Locale,
) -> Result<Vec<u8>> {
    let letter = &*letter.as_sent();
    match suffix {
        Suffix::Txt => Ok(text(letter).into_bytes()),
        Suffix::Md => Ok(joined(letter, "\n\n---\n\n", std::clone::Clone::clone).into_bytes()),
        Suffix::Html => Ok(html(letter).into_bytes()),
        Suffix::Pdf => {
            let printed =
                press()?.print(&document(letter)).map_err(|error| Error::Print { detail: error.to_string() })?;
            if printed.missing.is_empty() {
                return Ok(printed.pdf);
            }
            let signs: String = printed.missing.iter().take(12).collect();
            let said = crate::locale::Said::new().with("signs", signs);
            Err(Error::Print { detail: locale.say("error-print-signs", &said) })
        }
    }
}

/// As plain text, for copying and mailing: the letter, and below it the language beside.
pub fn text(letter: &Letter) -> String {
    joined(&letter.as_sent(), "\n\n----\n\n", |clause| markdown::to_text(clause)) + "\n"
}

fn joined(letter: &Letter, between: &str, form: impl Fn(&String) -> String) -> String {
    let column = |pick: fn(&Clause) -> Option<&String>| {
        letter.clauses.iter().filter_map(pick).map(&form).collect::<Vec<_>>().join("\n\n")
    };
    let theirs = column(|clause| Some(&clause.theirs));
    let ours = column(|clause| clause.ours.as_ref());
    if ours.is_empty() { theirs } else { format!("{theirs}{between}{ours}") }
}

const STYLE: &str = "body{font:11pt/1.45 serif;max-width:46rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}\
td{vertical-align:top;width:50%;padding:.2rem 1rem}td+td{border-left:1px solid #999}.subject{font-weight:bold}";

fn html(letter: &Letter) -> String {
    let mut out = String::new();
    let title = markdown::to_html(&markdown::escape(&letter.title)).replace("<p>", "").replace("</p>", "");
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title><style>{STYLE}</style></head><body>\n",
        letter.lang,
        title.trim()
    );
    match &letter.beside {
        None => {
            for clause in &letter.clauses {
                let _ =
                    writeln!(out, "<div class=\"{}\">{}</div>", class(clause.kind), markdown::to_html(&clause.theirs));
            }
        }
        Some(beside) => {
            out.push_str("<table>\n");
            for clause in &letter.clauses {
                let (theirs, ours) =
                    (markdown::to_html(&clause.theirs), markdown::to_html(clause.ours.as_deref().unwrap_or_default()));
                let _ = writeln!(
                    out,
                    "<tr class=\"{}\"><td lang=\"{}\">{theirs}</td><td lang=\"{beside}\">{ours}</td></tr>",
                    class(clause.kind),
                    letter.lang
                );
            }
            out.push_str("</table>\n");
        }
    }
    out.push_str("</body></html>\n");
    out
}

fn class(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Sender => "sender",
        ClauseKind::Recipient => "recipient",
        ClauseKind::Date => "date",
        ClauseKind::Subject => "subject",
        ClauseKind::Body => "body",
        ClauseKind::Closing => "closing",
        ClauseKind::Note => "note",
    }
}

/// As a document for the press.
pub fn document(letter: &Letter) -> Document {
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let row = |clause: &Clause| Row {
        kind: match clause.kind {
            ClauseKind::Sender => Kind::Sender,
            ClauseKind::Recipient => Kind::Recipient,
            ClauseKind::Date => Kind::Date,
            ClauseKind::Subject => Kind::Subject,
            ClauseKind::Body => Kind::Body,
            ClauseKind::Closing => Kind::Closing,
            ClauseKind::Note => Kind::Note,
        },
        cells: std::iter::once(&clause.theirs)
            .chain(letter.beside.iter().filter_map(|_| clause.ours.as_ref()))
            .map(|text| markdown::flows(text))
            .collect(),
    };
    Document {
        title: letter.title.clone(),
        date: (letter.date.year(), small(letter.date.month()), small(letter.date.day())),
        paper: Paper::A4,
        langs: std::iter::once(letter.lang.clone()).chain(letter.beside.clone()).collect(),
        rows: letter.clauses.iter().map(row).collect(),
        footer: Vec::new(),
    }
}
