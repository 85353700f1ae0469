//! What is added behind a document: pages of other files and plain texts, each under a line that says what it is.

use std::sync::Arc;

use hayro_syntax::Pdf;
use serde::Serialize;
use typst::foundations::Bytes;

/// A file that is added behind a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosure {
    /// What stands at the head of each of its pages: a line for each page, the last one for all that follow.
    pub heads: Vec<String>,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The file.
    pub matter: Matter,
}

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// A PDF, page by page.
    Pdf(Vec<u8>),
    /// A picture, in a format that the file itself tells.
    Picture(Picture, Vec<u8>),
    /// Words, set as they are.
    Text(String),
}

/// The formats of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Picture {
    Png,
    Jpg,
    Webp,
}

/// How many pages a PDF has; none where it cannot be read.
pub fn pages(pdf: &[u8]) -> Option<usize> {
    let pdf = Pdf::new(Arc::new(pdf.to_vec())).ok()?;
    Some(pdf.pages().len()).filter(|pages| *pages > 0)
}

/// An enclosure as the template reads it. Its bytes stand in a file of its own.
#[derive(Serialize)]
pub struct Sheaf {
    format: &'static str,
    file: String,
    /// The number of pages to be set.
    pages: usize,
    heads: Vec<String>,
    alt: String,
    paragraphs: Vec<String>,
    /// The families for its words, where the document's own do not do.
    families: Option<Vec<String>>,
    /// The families for its heads, likewise.
    head_families: Option<Vec<String>>,
}

impl Sheaf {
    /// Prepares an enclosure; `families` finds fonts for words, `clean` makes them fit to be set.
    ///
    /// # Errors
    /// Where a PDF cannot be read.
    pub fn new(
        (place, enclosure): (usize, &Enclosure),
        families: impl Fn(&str) -> Option<Vec<String>>,
        clean: impl Fn(&str) -> String,
    ) -> Result<Self, String> {
        let (format, pages, text) = match &enclosure.matter {
            Matter::Pdf(bytes) => ("pdf", pages(bytes).ok_or("the file cannot be read as a PDF")?, ""),
            Matter::Picture(Picture::Png, _) => ("png", 1, ""),
            Matter::Picture(Picture::Jpg, _) => ("jpg", 1, ""),
            Matter::Picture(Picture::Webp, _) => ("webp", 1, ""),
            Matter::Text(text) => ("text", 1, text.as_str()),
        };
        Ok(Self {
            format,
            file: path(place),
            pages,
            heads: enclosure.heads.iter().map(|line| clean(line)).collect(),
            alt: clean(&enclosure.alt),
            paragraphs: clean(text).lines().map(str::to_owned).collect(),
            families: families(text),
            head_families: families(&enclosure.heads.concat()),
        })
    }
}

/// Where the template finds the bytes of an enclosure.
pub fn path(place: usize) -> String {
    format!("/enclosure-{place}")
}

impl Matter {
    /// The bytes that the template opens; a text has none.
    pub fn bytes(&self) -> Option<Bytes> {
        match self {
            Self::Pdf(bytes) | Self::Picture(_, bytes) => Some(Bytes::new(bytes.clone())),
            Self::Text(_) => None,
        }
    }
}
