//! A document as the template reads it: cleaned, with its fonts chosen, as `data.json`.

use std::collections::BTreeSet;

use serde::Serialize;
use typst::foundations::Datetime;
use typst::text::FontBook;

use crate::PressError;
use crate::document::{Document, Flow, Kind, Layout, Paper, Row, Span};
use crate::enclosure::{Enclosure, Sheaf};
use crate::literal;
use crate::tongue::Tongue;

/// The whole of what the template reads.
#[derive(Serialize)]
pub struct Sheet<'a> {
    title: String,
    year: i32,
    month: u8,
    day: u8,
    paper: &'static str,
    columns: Vec<Column>,
    rows: Vec<Line>,
    layout: &'a Layout,
    footer: Vec<String>,
    enclosures: Vec<Sheaf>,
}

#[derive(Serialize)]
struct Column {
    #[serde(flatten)]
    tongue: Tongue,
    families: Vec<String>,
    han: bool,
}

#[derive(Serialize)]
struct Line {
    kind: Kind,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    /// The families for foreign text in it, if the column's own do not do.
    families: Option<Vec<String>>,
    flow: Vec<Part>,
}

#[derive(Serialize)]
#[serde(tag = "part", rename_all = "lowercase")]
enum Part {
    Paragraph { runs: Vec<Run> },
    List { ordered: bool, items: Vec<Vec<Part>> },
    Heading { level: u8, runs: Vec<Run> },
}

#[derive(Serialize)]
struct Run {
    lines: Vec<String>,
    bold: bool,
    italic: bool,
    link: Option<String>,
}

impl<'a> Sheet<'a> {
    /// Prepares `document` and what is enclosed, with a stand-in for the characters in `absent`.
    pub fn new(
        document: &'a Document,
        enclosures: &[Enclosure],
        book: &FontBook,
        absent: &BTreeSet<char>,
    ) -> Result<Self, PressError> {
        let tongues = tongues(document)?;
        let (year, month, day) = document.date;
        if !(0..=9999).contains(&year) || Datetime::from_ymd(year, month, day).is_none() {
            return Err(PressError::Typeset(format!("there is no such day as {year}-{month:02}-{day:02}")));
        }
        let mut subject_seen = false;
        let rows = document.rows.iter().map(|row| {
            let line = line(row, &tongues, book, absent, subject_seen);
            subject_seen |= row.kind == Kind::Subject;
            line
        });
        let rows = rows.collect();
        let families = |text: &str| tongues[0].foreign_families(text, &tongues, book);
        let clean = |text: &str| literal::clean(text, absent);
        let sheaves = enclosures.iter().enumerate().map(|enclosure| Sheaf::new(enclosure, families, clean));
        let column = |tongue: &Tongue| Column {
            families: tongue.families(book),
            han: tongue.han.is_some(),
            tongue: tongue.clone(),
        };
        Ok(Self {
            title: literal::line(&document.title, absent),
            year,
            month,
            day,
            paper: match document.paper {
                Paper::A4 => "a4",
                Paper::Letter => "us-letter",
            },
            columns: tongues.iter().map(column).collect(),
            rows,
            layout: &document.layout,
            footer: document.footer.iter().map(|text| literal::line(text, absent)).collect(),
            enclosures: sheaves.collect::<Result<_, _>>().map_err(PressError::Typeset)?,
        })
    }
}

fn tongues(document: &Document) -> Result<Vec<Tongue>, PressError> {
    let columns = document.langs.len();
    if !(1..=2).contains(&columns) {
        return Err(PressError::Typeset(format!("a document has one or two languages, not {columns}")));
    }
    if document.title.trim().is_empty() {
        return Err(PressError::Typeset("the document has no title".to_owned()));
    }
    if document.footer.len() > columns {
        return Err(PressError::Typeset(format!("{} footer lines for {columns} columns", document.footer.len())));
    }
    for (row, number) in document.rows.iter().zip(1..) {
        if row.cells.len() != columns {
            let cells = row.cells.len();
            return Err(PressError::Typeset(format!("row {number} has {cells} cells for {columns} columns")));
        }
    }
    let parse =
        |tag: &String| Tongue::parse(tag).ok_or_else(|| PressError::Typeset(format!("“{tag}” is not a language tag")));
    document.langs.iter().map(parse).collect()
}

fn line(row: &Row, tongues: &[Tongue], book: &FontBook, absent: &BTreeSet<char>, subject_seen: bool) -> Line {
    let level = if subject_seen { 2 } else { 1 };
    let cell = |(flow, tongue): (&Vec<Flow>, &Tongue)| {
        let mut text = String::new();
        gather(flow, &mut text);
        let heads = row.kind == Kind::Subject;
        Cell { families: tongue.foreign_families(&text, tongues, book), flow: parts(flow, heads, level, absent) }
    };
    Line { kind: row.kind, cells: row.cells.iter().zip(tongues).map(cell).collect() }
}

/// A heading of nothing is left out: PDF/UA refuses it.
fn part(flow: &Flow, heads: bool, level: u8, absent: &BTreeSet<char>) -> Option<Part> {
    match flow {
        Flow::Paragraph(spans) if !heads => Some(Part::Paragraph { runs: runs(spans, absent) }),
        Flow::Paragraph(spans) | Flow::Heading(spans) => {
            let runs = runs(spans, absent);
            let level = if heads { 1 } else { level };
            runs.iter().any(Run::shows).then_some(Part::Heading { level, runs })
        }
        Flow::List { ordered, items } => {
            let item = |flow: &Vec<Flow>| parts(flow, false, level, absent);
            Some(Part::List { ordered: *ordered, items: items.iter().map(item).collect() })
        }
    }
}

fn parts(flow: &[Flow], heads: bool, level: u8, absent: &BTreeSet<char>) -> Vec<Part> {
    flow.iter().filter_map(|piece| part(piece, heads, level, absent)).collect()
}

impl Run {
    fn new(span: &Span, absent: &BTreeSet<char>) -> Self {
        let lines = literal::clean(&span.text, absent).split('\n').map(literal::breakable).collect();
        let mut run = Self { lines, bold: span.bold, italic: span.italic, link: None };
        let link = span.link.as_deref().and_then(literal::address);
        run.link = link.filter(|_| run.shows()).map(str::to_owned);
        run
    }

    fn shows(&self) -> bool {
        self.lines.iter().any(|line| literal::shows(line))
    }
}

fn runs(spans: &[Span], absent: &BTreeSet<char>) -> Vec<Run> {
    spans.iter().map(|span| Run::new(span, absent)).collect()
}

fn gather(flow: &[Flow], text: &mut String) {
    for piece in flow {
        match piece {
            Flow::Paragraph(spans) | Flow::Heading(spans) => {
                text.extend(spans.iter().map(|span| span.text.as_str()));
            }
            Flow::List { items, .. } => items.iter().for_each(|item| gather(item, text)),
        }
    }
}
