//! Blocks in, bytes out: a letter or a report becomes a tagged PDF that is the same for the same input.
//!
//! `document` says what can be printed. `sheet` cleans it and chooses fonts by language (`tongue`, `literal`), and hands it
//! as data to the template `letter.typ` through `world`. `fonts` finds the faces, `gaps` the characters that none of them has.
//! It is not a general front end to the typesetter: nobody's text is ever read as markup, and no file is opened but fonts.
//!
//! ```
//! use press::{Document, Flow, Kind, Paper, Press, Row, Span};
//!
//! let words = Span { text: "Good morning".into(), ..Span::default() };
//! let document = Document {
//!     title: "A greeting".into(),
//!     date: (2026, 11, 25),
//!     paper: Paper::A4,
//!     langs: vec!["en".into()],
//!     rows: vec![Row { kind: Kind::Body, cells: vec![vec![Flow::Paragraph(vec![words])]] }],
//!     footer: vec![],
//! };
//! let printed = Press::new()?.print(&document)?;
//! assert!(printed.pdf.starts_with(b"%PDF-"));
//! assert!(printed.missing.is_empty());
//! # Ok::<(), press::PressError>(())
//! ```

mod document;
mod enclosure;
mod fonts;
mod gaps;
mod literal;
mod sheet;
mod tongue;
mod world;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::text::FontBook;
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use document::{Document, Flow, Kind, Paper, Row, Span};
pub use enclosure::{Enclosure, Matter, Picture, pages};

use fonts::Face;
use sheet::Sheet;
use world::LetterWorld;

/// The typesetter's cache is swept after so many prints: a sweep walks over all of it.
const PRINTS_A_SWEEP: usize = 16;
/// How many sweeps a cached intermediate result outlives its last use.
const KEPT_SWEEPS: usize = 2;
/// A stand-in may shift what is shaped together, so the search for gaps is repeated, but not for ever.
const ATTEMPTS: usize = 4;

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The bytes of the PDF file.
    pub pdf: Vec<u8>,
    /// The characters that no font on this machine can show, sorted; `U+FFFD` stands in their place.
    pub missing: Vec<char>,
}

/// Why nothing was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PressError {
    /// Not one font could be read.
    NoFonts,
    /// The document cannot be set, for the reason given.
    Typeset(String),
}

impl fmt::Display for PressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFonts => f.write_str("No fonts were found, so nothing can be printed."),
            Self::Typeset(reason) => write!(f, "The document cannot be printed: {reason}."),
        }
    }
}

impl std::error::Error for PressError {}

/// The typesetter with the fonts it found; made once and shared.
pub struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    faces: Vec<Face>,
    standards: PdfStandards,
    prints: AtomicUsize,
}

impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Press").field("faces", &self.faces.len()).finish_non_exhaustive()
    }
}

impl Press {
    /// Finds the fonts of this machine. This is the slow part: it reads the header of every Noto font.
    pub fn new() -> Result<Self, PressError> {
        let faces = fonts::find();
        if faces.is_empty() {
            return Err(PressError::NoFonts);
        }
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| PressError::Typeset(error.message().to_string()))?;
        let book = FontBook::from_infos(faces.iter().map(|face| face.info.clone()));
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(book),
            faces,
            standards,
            prints: AtomicUsize::new(0),
        })
    }

    /// Sets `document` as a PDF that keeps PDF/UA-1. The same document gives the same bytes.
    pub fn print(&self, document: &Document) -> Result<Printed, PressError> {
        let printed = self.print_filling_gaps(document, &[], &self.standards);
        if self.prints.fetch_add(1, Ordering::Relaxed) % PRINTS_A_SWEEP == PRINTS_A_SWEEP - 1 {
            typst::comemo::evict(KEPT_SWEEPS);
        }
        printed
    }

    /// Sets `document` with other files behind it, as a plain tagged PDF: nobody can promise PDF/UA for pages that others made.
    /// A file that cannot be opened fails the whole. Nothing of the files stays in the typesetter's cache.
    pub fn print_enclosing(&self, document: &Document, enclosures: &[Enclosure]) -> Result<Printed, PressError> {
        let printed = self.print_filling_gaps(document, enclosures, &PdfStandards::default());
        typst::comemo::evict(0);
        printed
    }

    /// Sets and exports `document` once, as [`Press::print`] does first, and gives the length of the PDF. For measuring only:
    /// it does not look for missing characters and leaves the typesetter's cache as it grows.
    pub fn typeset_only(&self, document: &Document) -> Result<usize, PressError> {
        let pages = self.set(document, &[], &BTreeSet::new())?;
        Ok(export(&pages, &self.standards)?.len())
    }

    fn print_filling_gaps(
        &self,
        document: &Document,
        enclosures: &[Enclosure],
        standards: &PdfStandards,
    ) -> Result<Printed, PressError> {
        let mut missing = BTreeSet::new();
        let mut pages = self.set(document, enclosures, &missing)?;
        for _ in 1..ATTEMPTS {
            let gaps = gaps::find(&pages);
            if gaps.is_empty() {
                break;
            }
            missing.extend(gaps);
            pages = self.set(document, enclosures, &missing)?;
        }
        Ok(Printed { pdf: export(&pages, standards)?, missing: missing.into_iter().collect() })
    }

    fn set(
        &self,
        document: &Document,
        enclosures: &[Enclosure],
        absent: &BTreeSet<char>,
    ) -> Result<PagedDocument, PressError> {
        let sheet = Sheet::new(document, enclosures, &self.book, absent)?;
        let data = serde_json::to_vec(&sheet).map_err(|error| PressError::Typeset(error.to_string()))?;
        let (year, month, day) = document.date;
        let files = enclosures.iter().enumerate();
        let enclosures = files
            .filter_map(|(place, enclosed)| Some((world::file_id(&enclosure::path(place)), enclosed.matter.bytes()?)));
        let world = LetterWorld {
            press: self,
            data: Bytes::new(data),
            enclosures: enclosures.collect(),
            day: Datetime::from_ymd(year, month, day),
        };
        typst::compile(&world).output.map_err(|problems| failure(&problems))
    }
}

fn export(pages: &PagedDocument, standards: &PdfStandards) -> Result<Vec<u8>, PressError> {
    let options = PdfOptions {
        creator: Smart::Custom(Some("Redress".to_owned())),
        standards: standards.clone(),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|problems| failure(&problems))
}

fn failure(problems: &[SourceDiagnostic]) -> PressError {
    let words: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    PressError::Typeset(words.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(lang: &str, text: &str) -> Document {
        let span = Span { text: text.to_owned(), ..Span::default() };
        Document {
            title: "Letter".to_owned(),
            date: (2026, 11, 25),
            paper: Paper::A4,
            langs: vec![lang.to_owned()],
            rows: vec![Row { kind: Kind::Body, cells: vec![vec![Flow::Paragraph(vec![span])]] }],
            footer: vec![],
        }
    }

    #[test]
    fn files_are_added_behind_under_their_heads() {
        let press = Press::new().expect("fonts");
        let inner = press.print(&letter("de", "Anlage")).expect("a PDF").pdf;
        assert_eq!(pages(&inner), Some(1));
        let enclosed = |matter| Enclosure { heads: vec!["1".into(), "2".into()], alt: "x".into(), matter };
        let both = [enclosed(Matter::Pdf(inner)), enclosed(Matter::Text("a\n\nb".into()))];
        let printed = press.print_enclosing(&letter("de", "Liste"), &both).expect("a PDF");
        assert_eq!(pages(&printed.pdf), Some(3), "the list, the page, the text");
        let broken = [enclosed(Matter::Picture(Picture::Png, b"\x89PNG\r\n\x1a\nrubbish".to_vec()))];
        assert!(press.print_enclosing(&letter("de", "Liste"), &broken).is_err(), "a broken picture is told");
        assert_eq!(pages(b"no PDF"), None);
    }

    #[test]
    fn large_fonts_are_read_only_when_needed() {
        let press = Press::new().expect("fonts");
        let read = || press.faces.iter().filter(|face| face.info.family.contains("CJK") && face.is_read()).count();
        press.print(&letter("de", "Größe, Ελλάδα, Кириллица – 129,90 €")).expect("a PDF");
        assert_eq!(read(), 0, "Latin, Greek and Cyrillic need no Chinese font");
        press.print(&letter("zh", "退款")).expect("a PDF");
        assert!(read() > 0, "Chinese needs a Chinese font");
    }
}
