//! What can be printed: rows of cells, each a short flow of paragraphs, lists and headings.

use serde::{Deserialize, Serialize};

/// A letter or a report, in one language or in two side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The title a reader's window and a screen reader show; it is not printed.
    pub title: String,
    /// Year, month and day the file says it was made; also not printed.
    pub date: (i32, u8, u8),
    /// The paper it is set for.
    pub paper: Paper,
    /// One or two BCP-47 tags, such as `de` or `zh-Hant`: one column or two.
    pub langs: Vec<String>,
    /// The rows from top to bottom.
    pub rows: Vec<Row>,
    /// Where rows stand on the sheet, as the usage of the place has it.
    pub layout: Layout,
    /// One line per column at the foot of every page, beside the page number.
    pub footer: Vec<String>,
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paper {
    /// 210 mm by 297 mm.
    A4,
    /// 8.5 in by 11 in.
    Letter,
}

/// Where rows stand on the sheet. It counts for one column; two columns keep to their halves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// The kinds of rows that stand at the far edge.
    pub end: Vec<Kind>,
    /// The kinds of rows that stand in the middle.
    pub centre: Vec<Kind>,
    /// Where the addressee's block shows through an envelope's window.
    pub window: Option<Window>,
    /// Where fold marks stand at the left edge of the first page, in millimetres from the top.
    pub folds: Vec<u16>,
}

/// An address window, in millimetres from the sheet's upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub left: u16,
    pub top: u16,
    pub width: u16,
    pub height: u16,
}

/// One step of the document, the same in every column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// How the row is set.
    pub kind: Kind,
    /// As many cells as the document has languages.
    pub cells: Vec<Vec<Flow>>,
}

/// How a row is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Who writes: small, at the top.
    Sender,
    /// The address written to.
    Recipient,
    /// The day it is written.
    Date,
    /// What it is about: bold, and the document's first heading.
    Subject,
    /// Running text.
    Body,
    /// Greeting and name, never torn over two pages.
    Closing,
    /// The name alone, where it does not stand below the greeting.
    Signature,
    /// Small print under a thin rule.
    Note,
    /// What lies with it.
    Enclosures,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Flow {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list; every item is a flow of its own.
    List {
        /// Numbered if true, else with bullets.
        ordered: bool,
        /// The items in order.
        items: Vec<Vec<Flow>>,
    },
    /// A heading within the text.
    Heading(Vec<Span>),
}

/// A run of text in one style. The text is data: nothing in it is read as markup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The words; `\n` breaks the line.
    pub text: String,
    /// Set in bold.
    pub bold: bool,
    /// Set in italics, where the script has them.
    pub italic: bool,
    /// Where it leads: `https`, `http`, `mailto` and `tel` only; any other address is left out.
    pub link: Option<String>,
}
