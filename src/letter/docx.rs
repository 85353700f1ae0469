//! A letter as a DOCX: real headings and lists, the paper and the language of each column, two columns as a table.
//!
//! Text goes in as text: signs that XML does not know are gone before ([`super::Usages::lay`]), and nothing becomes a field
//! or a link. The same letter gives the same bytes.

use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, AlignmentType, BreakType, Docx, Footer, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Run, RunFonts, SpecialIndentType,
    Start, Style, StyleType, Table, TableBorderPosition, TableCell, TableCellMargins, TableLayoutType, TableRow,
    WidthType,
};
use press::{Flow, Paper, Span};

use super::usage::{Side, Usage};
use super::{Clause, ClauseKind, Laid, markdown};
use crate::error::{Error, Result};

/// Twentieths of a point to a millimetre, as DOCX measures.
const TWIPS_PER_MM: f64 = 56.692_9;
/// The typeface every office program has, or has a stand-in for.
const FACE: &str = "Times New Roman";
const HAN_FACE: &str = "SimSun";
/// Half points.
const SIZE: usize = 21;
const SIZE_TWO: usize = 19;
/// Where an address at the far edge begins, in millimetres from the near one.
const FAR: u16 = 105;
/// Between a column and the line beside it, in twips.
const GAP: usize = 160;
const BULLETS: usize = 1;
/// The styles of the letter's subject and of the second column.
const SUBJECT: &str = "Heading1";
const HEADING: &str = "Heading2";
const BESIDE: &str = "Beside";

/// Writes the letter.
///
/// # Errors
/// [`Error::Print`] where it cannot be packed.
pub fn write(laid: &Laid<'_>) -> Result<Vec<u8>> {
    let mut setter = Setter { laid, lists: BULLETS };
    let docx = if laid.letter.beside.is_some() { setter.table() } else { setter.column() };
    let docx = (BULLETS..=setter.lists).fold(sheet(docx, laid), |docx, list| {
        let ordered = list != BULLETS;
        docx.add_abstract_numbering(numbering(list, ordered)).add_numbering(Numbering::new(list, list))
    });
    let mut packed = docx.build();
    packed.styles = tagged(&packed.styles, laid);
    packed.doc_props.core = core(laid).into_bytes();
    let mut file = Cursor::new(Vec::new());
    packed.pack(&mut file).map_err(|error| Error::Print { detail: error.to_string() })?;
    Ok(file.into_inner())
}

/// Paper, margins, styles and page numbers.
fn sheet(docx: Docx, laid: &Laid<'_>) -> Docx {
    let (two, face) = (laid.letter.beside.is_some(), |usage: &Usage| {
        let han = usage.han.as_deref().unwrap_or(HAN_FACE);
        RunFonts::new().ascii(FACE).hi_ansi(FACE).cs(FACE).east_asia(han)
    });
    let size = if two { SIZE_TWO } else { SIZE };
    let (width, height) = match laid.paper {
        Paper::A4 => (11_906, 16_838),
        Paper::Letter => (12_240, 15_840),
    };
    let margin = PageMargin::new()
        .top(twips(22))
        .bottom(twips(26))
        .left(twips(if two { 20 } else { 25 }))
        .right(twips(20))
        .header(twips(12))
        .footer(twips(12));
    let number = Paragraph::new()
        .align(AlignmentType::Right)
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new());
    let heading = |id: &str, name: &str, level: usize| {
        let style = Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").bold();
        style.size(size + 2).outline_lvl(level).fonts(face(laid.usage))
    };
    docx.page_size(width, height)
        .page_margin(margin)
        .default_fonts(face(laid.usage))
        .default_size(size)
        .add_style(heading(SUBJECT, "heading 1", 0))
        .add_style(heading(HEADING, "heading 2", 1))
        .add_style(
            Style::new(BESIDE, StyleType::Paragraph)
                .name("Beside")
                .based_on("Normal")
                .fonts(face(laid.beside.unwrap_or(laid.usage))),
        )
        .footer(Footer::new().add_paragraph(number))
}

fn twips(millimetres: u16) -> i32 {
    #[allow(clippy::cast_possible_truncation, reason = "a sheet is shorter than 32 kilometres")]
    let twips = (f64::from(millimetres) * TWIPS_PER_MM).round() as i32;
    twips
}

/// Bullets, or numbers that begin anew.
fn numbering(id: usize, ordered: bool) -> AbstractNumbering {
    let (format, mark) = if ordered { ("decimal", "%1.") } else { ("bullet", "\u{2022}") };
    let level = Level::new(0, Start::new(1), NumberFormat::new(format), LevelText::new(mark), LevelJc::new("left"));
    AbstractNumbering::new(id).add_level(level.indent(
        Some(twips(8)),
        Some(SpecialIndentType::Hanging(twips(5))),
        None,
        None,
    ))
}

struct Setter<'a> {
    laid: &'a Laid<'a>,
    /// The number of the last list.
    lists: usize,
}

impl Setter<'_> {
    fn column(&mut self) -> Docx {
        let mut docx = Docx::new();
        let mut before = None;
        for clause in &self.laid.letter.clauses {
            for (place, paragraph) in self.cell(clause.kind, &clause.theirs, false).into_iter().enumerate() {
                let above = if place > 0 { 6 } else { room(clause.kind, before) };
                docx = docx.add_paragraph(self.placed(clause.kind, paragraph, above));
            }
            before = Some(clause.kind);
        }
        docx
    }

    fn table(&mut self) -> Docx {
        let half = usize::try_from((twips(210) - twips(40)) / 2).unwrap_or_default();
        let clauses: &[Clause] = &self.laid.letter.clauses;
        let rows = clauses.iter().map(|clause| {
            let texts = [(clause.theirs.as_str(), false), (clause.ours.as_deref().unwrap_or_default(), true)];
            let cells = texts.map(|(text, beside)| {
                let paragraphs = self.cell(clause.kind, text, beside);
                let cell = TableCell::new().width(half, WidthType::Dxa);
                let spaced = |paragraph: Paragraph| paragraph.line_spacing(LineSpacing::new().before(80).after(80));
                // A cell without a paragraph is no cell to Word.
                let paragraphs = if paragraphs.is_empty() { vec![Paragraph::new()] } else { paragraphs };
                paragraphs.into_iter().map(spaced).fold(cell, TableCell::add_paragraph)
            });
            TableRow::new(cells.into())
        });
        let table = Table::new(rows.collect()).set_grid(vec![half, half]).layout(TableLayoutType::Fixed);
        let table = [
            TableBorderPosition::Top,
            TableBorderPosition::Bottom,
            TableBorderPosition::Left,
            TableBorderPosition::Right,
            TableBorderPosition::InsideH,
        ]
        .into_iter()
        .fold(table.width(half * 2, WidthType::Dxa), Table::clear_border)
        .margins(TableCellMargins::new().margin_left(GAP, WidthType::Dxa).margin_right(GAP, WidthType::Dxa));
        Docx::new().add_table(table)
    }

    fn cell(&mut self, kind: ClauseKind, text: &str, beside: bool) -> Vec<Paragraph> {
        let mut out = Vec::new();
        for flow in markdown::flows(text) {
            self.flow(&flow, kind, beside, &mut out);
        }
        out
    }

    fn flow(&mut self, flow: &Flow, kind: ClauseKind, beside: bool, out: &mut Vec<Paragraph>) {
        let subject = kind == ClauseKind::Subject;
        let styled = |spans: &[Span], heading: Option<&str>| {
            let bold = beside && heading.is_some();
            let paragraph = spans.iter().fold(Paragraph::new(), |line, span| line.add_run(run(span, bold)));
            match heading {
                _ if beside => paragraph.style(BESIDE),
                Some(style) => paragraph.style(style),
                None => paragraph,
            }
        };
        match flow {
            Flow::Paragraph(spans) => out.push(styled(spans, subject.then_some(SUBJECT))),
            Flow::Heading(spans) => out.push(styled(spans, Some(if subject { SUBJECT } else { HEADING }))),
            Flow::List { ordered, items } => {
                self.lists += usize::from(*ordered);
                let list = if *ordered { self.lists } else { BULLETS };
                for item in items {
                    let first = out.len();
                    item.iter().for_each(|part| self.flow(part, kind, beside, out));
                    if let Some(line) = out.get_mut(first) {
                        *line = std::mem::take(line).numbering(NumberingId::new(list), IndentLevel::new(0));
                    }
                }
            }
        }
    }

    /// A paragraph where its block stands, that far below the one before, in points.
    fn placed(&self, kind: ClauseKind, paragraph: Paragraph, above: u32) -> Paragraph {
        let paragraph = match self.laid.usage.sides.get(&kind) {
            // An address keeps its lines together; what is one line stands at the edge.
            Some(Side::End) if matches!(kind, ClauseKind::Sender | ClauseKind::Recipient) => {
                paragraph.indent(Some(twips(FAR)), None, None, None)
            }
            Some(Side::End) => paragraph.align(AlignmentType::Right),
            Some(Side::Centre) => paragraph.align(AlignmentType::Center),
            None => paragraph,
        };
        let whole = matches!(kind, ClauseKind::Closing | ClauseKind::Signature | ClauseKind::Subject);
        let paragraph = paragraph.keep_lines(whole).keep_next(kind == ClauseKind::Subject);
        match self.laid.usage.window.filter(|_| kind == ClauseKind::Recipient) {
            None => paragraph.line_spacing(LineSpacing::new().before(above * 20)),
            Some(window) => paragraph
                .h_anchor("page")
                .v_anchor("page")
                .frame_x(twips(window.left))
                .frame_y(twips(window.top))
                .frame_width(twips(window.width).unsigned_abs())
                .frame_height(twips(window.height).unsigned_abs())
                .h_rule("atLeast")
                .wrap("notBeside"),
        }
    }
}

/// The space above a block, in points.
fn room(kind: ClauseKind, before: Option<ClauseKind>) -> u32 {
    match (kind, before) {
        (_, None) => 0,
        (kind, Some(before)) if kind == before => 8,
        (ClauseKind::Sender | ClauseKind::Recipient | ClauseKind::Date | ClauseKind::Subject, _)
        | (ClauseKind::Body, Some(ClauseKind::Sender | ClauseKind::Recipient | ClauseKind::Date)) => 20,
        (ClauseKind::Closing | ClauseKind::Note | ClauseKind::Enclosures, _) => 16,
        (ClauseKind::Body | ClauseKind::Signature, _) => 10,
    }
}

fn run(span: &Span, bold: bool) -> Run {
    let mut run = Run::new();
    for (place, line) in span.text.split('\n').enumerate() {
        if place > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        if !line.is_empty() {
            run = run.add_text(line);
        }
    }
    if span.bold || bold {
        run = run.bold();
    }
    if span.italic { run.italic() } else { run }
}

/// The styles with the language of each column, for spelling and for reading aloud; the library has no word for it.
fn tagged(styles: &[u8], laid: &Laid<'_>) -> Vec<u8> {
    let mut styles = String::from_utf8_lossy(styles).into_owned();
    let beside = laid.letter.beside.as_ref().unwrap_or(&laid.letter.lang);
    for (after, lang) in [("<w:rPrDefault>", &laid.letter.lang), (&format!("w:styleId=\"{BESIDE}\""), beside)] {
        let end = styles.find(after).and_then(|place| Some(place + styles[place..].find("</w:rPr>")?));
        if let Some(end) = end {
            styles.insert_str(end, &format!("<w:lang w:val=\"{lang}\" w:eastAsia=\"{lang}\" />"));
        }
    }
    styles.into_bytes()
}

/// What the file says of itself. The day is the letter's; nobody is named as its maker.
fn core(laid: &Laid<'_>) -> String {
    let letter = &laid.letter;
    let title = letter.title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let day = letter.date;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:language>{}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T12:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}T12:00:00Z</dcterms:modified></cp:coreProperties>",
        letter.lang
    )
}
