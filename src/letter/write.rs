//! A letter as a file: text, Markdown, HTML, PDF, DOCX or an e-mail.

use chrono::Datelike;
use press::{Document, Kind, Layout, Press, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::usage::Side;
use super::{Clause, ClauseKind, Laid, Letter, docx, html, mail, markdown};
use crate::error::{Error, Result};
use crate::locale::Locale;

/// What a letter can be written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Suffix {
    Pdf,
    Docx,
    Html,
    Txt,
    Md,
    Eml,
}

impl Suffix {
    /// Every suffix, the one most people want first.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Docx, Self::Html, Self::Txt, Self::Md, Self::Eml];

    /// By a file's ending.
    pub fn of(ending: &str) -> Result<Self> {
        let ending = ending.to_ascii_lowercase();
        let known = Self::ALL.into_iter().find(|suffix| suffix.ending() == ending);
        known.ok_or(Error::Suffix { suffix: ending })
    }

    /// The file's ending, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Txt => "txt",
            Self::Md => "md",
            Self::Eml => "eml",
        }
    }
}

/// Writes a letter as it is laid out. An e-mail has no attachments here; [`mail`](super::mail) takes them.
///
/// # Errors
/// [`Error::Print`] where a file cannot be set, or a character has no font; [`Error::MailAddress`] for an e-mail.
pub fn write<'a>(
    laid: &Laid<'_>,
    suffix: Suffix,
    press: impl FnOnce() -> Result<&'a Press>,
    locale: &Locale,
) -> Result<Vec<u8>> {
    match suffix {
        Suffix::Txt => Ok(text(&laid.letter).into_bytes()),
        Suffix::Md => Ok(joined(&laid.letter, "\n\n---\n\n", std::clone::Clone::clone).into_bytes()),
        Suffix::Html => Ok(html::page(laid).into_bytes()),
        Suffix::Docx => docx::write(laid),
        Suffix::Eml => mail::mail(laid, &[]),
        Suffix::Pdf => {
            let printed =
                press()?.print(&document(laid)).map_err(|error| Error::Print { detail: error.to_string() })?;
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
    joined(letter, "\n\n----\n\n", |clause| markdown::to_text(clause)) + "\n"
}

fn joined(letter: &Letter, between: &str, form: impl Fn(&String) -> String) -> String {
    let column = |pick: fn(&Clause) -> Option<&String>| {
        letter.clauses.iter().filter_map(pick).map(&form).collect::<Vec<_>>().join("\n\n")
    };
    let theirs = column(|clause| Some(&clause.theirs));
    let ours = column(|clause| clause.ours.as_ref());
    if ours.is_empty() { theirs } else { format!("{theirs}{between}{ours}") }
}

/// As a document for the press.
pub fn document(laid: &Laid<'_>) -> Document {
    let letter = &laid.letter;
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let row = |clause: &Clause| Row {
        kind: kind(clause.kind),
        cells: std::iter::once(&clause.theirs)
            .chain(letter.beside.iter().filter_map(|_| clause.ours.as_ref()))
            .map(|text| markdown::flows(text))
            .collect(),
    };
    let at = |side: Side| {
        let there = laid.usage.sides.iter().filter(|(_, known)| **known == side);
        there.map(|(clause, _)| kind(*clause)).collect()
    };
    Document {
        title: letter.title.clone(),
        date: (letter.date.year(), small(letter.date.month()), small(letter.date.day())),
        paper: laid.paper,
        langs: std::iter::once(letter.lang.clone()).chain(letter.beside.clone()).collect(),
        rows: letter.clauses.iter().map(row).collect(),
        layout: Layout {
            end: at(Side::End),
            centre: at(Side::Centre),
            window: laid.usage.window.filter(|_| letter.is_addressed()),
            folds: if letter.is_addressed() { laid.usage.folds.clone() } else { Vec::new() },
        },
        footer: Vec::new(),
    }
}

fn kind(clause: ClauseKind) -> Kind {
    match clause {
        ClauseKind::Sender => Kind::Sender,
        ClauseKind::Recipient => Kind::Recipient,
        ClauseKind::Date => Kind::Date,
        ClauseKind::Subject => Kind::Subject,
        ClauseKind::Body => Kind::Body,
        ClauseKind::Closing => Kind::Closing,
        ClauseKind::Signature => Kind::Signature,
        ClauseKind::Note => Kind::Note,
        ClauseKind::Enclosures => Kind::Enclosures,
    }
}
