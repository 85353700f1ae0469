//! The files of a pack: the form, the chronology, the letters as they went out, the exhibits, each once, and their hashes.

use press::{Enclosure, Matter, Press};

use super::fill::Filler;
use super::page::form;
use super::structure::{Filing, Part};
use super::{Dossier, Known};
use crate::case::Exhibit;
use crate::error::{Error, Result};
use crate::evidence::{self, Media, SUMS};
use crate::ladder::Door;
use crate::letter::{self, Clause, ClauseKind, Laid, Letter, Readers, Suffix, escape};
use crate::locale::{Locale, Said};

/// A file of a pack, by its name below the folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PackFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Room that is left in a file for its list and heads.
const MARGIN: u64 = 10;

/// In how many files the exhibits may go at most, and in how many they would have to.
pub fn groups(filing: &Filing, dossier: &Dossier) -> (usize, usize) {
    let others = 1
        + usize::from(filing.has(Part::Chronology))
        + usize::from(filing.has(Part::Letters) && !dossier.letters.is_empty());
    let allowed = filing.limits.files.map_or(usize::MAX, |files| files.saturating_sub(others).max(1));
    (allowed, sheaves(filing, dossier).len())
}

/// The exhibits that print, in as many sheaves as the most bytes of a file ask for.
fn sheaves<'a>(filing: &Filing, dossier: &'a Dossier) -> Vec<Vec<(usize, &'a Exhibit)>> {
    let most = filing.most_bytes().map_or(u64::MAX, |most| most - most / MARGIN);
    let mut sheaves: Vec<Vec<(usize, &Exhibit)>> = Vec::new();
    let mut size = 0;
    for (place, exhibit) in dossier.exhibits.iter().enumerate() {
        match sheaves.last_mut() {
            Some(open) if size + exhibit.size <= most => open.push((place, exhibit)),
            _ => {
                size = 0;
                sheaves.push(vec![(place, exhibit)]);
            }
        }
        size += if exhibit.prints() { exhibit.size } else { 0 };
    }
    sheaves
}

/// The sheaves as they are handed in: never more files than the body takes.
fn handed_in<'a>(filing: &Filing, dossier: &'a Dossier) -> Vec<Vec<(usize, &'a Exhibit)>> {
    let (allowed, _) = groups(filing, dossier);
    let mut sheaves = if filing.has(Part::Exhibits) { sheaves(filing, dossier) } else { Vec::new() };
    while sheaves.len() > allowed {
        let last = sheaves.pop().unwrap_or_default();
        sheaves.last_mut().into_iter().for_each(|open| open.extend(last.iter().copied()));
    }
    sheaves
}

/// The names of the files to hand in, in order.
pub fn names(filing: &Filing, dossier: &Dossier, locale: &Locale) -> Vec<String> {
    let text = |word: &str| locale.text(&format!("filing-file-{word}"));
    let mut parts = vec![text("form")];
    parts.extend(filing.has(Part::Chronology).then(|| text("chronology")));
    parts.extend((filing.has(Part::Letters) && !dossier.letters.is_empty()).then(|| text("letters")));
    let sheaves = handed_in(filing, dossier).len();
    parts.extend((1..=sheaves).map(|number| match sheaves {
        1 => text("exhibits"),
        _ => format!("{} {number}", text("exhibits")),
    }));
    parts.iter().zip(1..).map(|(part, number)| format!("{number:02} {part}.pdf")).collect()
}

/// Makes the files of a pack. `files` are the bytes of the exhibits, in their order.
///
/// # Errors
/// [`Error::Print`] where something cannot be set, [`Error::Text`] where a language lacks its words.
pub fn pack(
    known: Known<'_>,
    dossier: &Dossier,
    (door, filing): (&Door, &Filing),
    (lang, beside): (&str, Option<&str>),
    files: &[Vec<u8>],
    press: &Press,
) -> Result<Vec<PackFile>> {
    let theirs = known.locales.written(lang)?;
    let ours = beside.filter(|tag| *tag != lang).map(|tag| known.locales.written(tag)).transpose()?;
    let filler = Filler { known, dossier, filing, door };
    let packer = Packer { filler, theirs, ours: ours.map(AsRef::as_ref), press, files };
    let mut printed = vec![packer.print(&form(&packer.filler, theirs, packer.ours)?)?];
    if filing.has(Part::Chronology) {
        let readers = Readers::of(known.locales, lang, ours.map(|locale| locale.tag.as_str()))?;
        printed.push(packer.print(&letter::chronology(known.book, &dossier.situation, &readers)?)?);
    }
    if filing.has(Part::Letters) && !dossier.letters.is_empty() {
        printed.push(packer.letters()?);
    }
    for sheaf in handed_in(filing, dossier) {
        printed.push(packer.exhibits(&sheaf)?);
    }
    let named = names(filing, dossier, theirs).into_iter().zip(printed).map(|(name, bytes)| PackFile { name, bytes });
    let mut all: Vec<PackFile> = named.chain(packer.originals()).collect();
    let sums = evidence::sums(all.iter().map(|file| (file.name.as_str(), file.bytes.as_slice())));
    all.push(PackFile { name: SUMS.into(), bytes: sums.into_bytes() });
    Ok(all)
}

struct Packer<'a> {
    filler: Filler<'a>,
    theirs: &'a Locale,
    ours: Option<&'a Locale>,
    press: &'a Press,
    files: &'a [Vec<u8>],
}

impl Packer<'_> {
    fn print(&self, letter: &Letter) -> Result<Vec<u8>> {
        letter::write(&self.lay(letter)?, Suffix::Pdf, || Ok(self.press), self.theirs)
    }

    fn lay(&self, letter: &Letter) -> Result<Laid<'_>> {
        self.filler.known.usages.lay(letter, self.filler.known.locales)
    }

    fn print_enclosing(&self, list: &Letter, enclosures: &[Enclosure]) -> Result<Vec<u8>> {
        let printed = self.press.print_enclosing(&letter::document(&self.lay(list)?), enclosures);
        Ok(printed.map_err(|error| Error::Print { detail: error.to_string() })?.pdf)
    }

    /// The letters as they went out, page by page behind a list.
    fn letters(&self) -> Result<Vec<u8>> {
        let letters = &self.filler.dossier.letters;
        let list =
            self.list("filing-file-letters", |locale| letters.iter().map(|letter| letter.line(locale)).collect());
        let enclosure = |letter: &super::SentPaper| {
            let pages = press::pages(&letter.file).unwrap_or_default();
            let line = letter.line(self.theirs);
            Enclosure {
                heads: self.heads(&line, &letter.sha256, pages),
                alt: line,
                matter: Matter::Pdf(letter.file.clone()),
            }
        };
        self.print_enclosing(&list, &letters.iter().map(enclosure).collect::<Vec<_>>())
    }

    /// Exhibits behind a list of them. What does not print is in the list alone.
    fn exhibits(&self, sheaf: &[(usize, &Exhibit)]) -> Result<Vec<u8>> {
        let list = self.list("filing-file-exhibits", |locale| {
            let line = |(place, exhibit): &(usize, &Exhibit)| {
                let line = self.filler.exhibit_line(*place, exhibit, locale);
                let kept = locale.text("evidence-not-printed");
                if exhibit.prints() { line } else { format!("{line} – {kept} (SHA-256 {})", exhibit.sha256) }
            };
            sheaf.iter().map(line).collect()
        });
        let enclosure = |(place, exhibit): &(usize, &Exhibit)| {
            let media = Media::named(&exhibit.media);
            let matter = evidence::matter(media, self.files.get(*place)?).filter(|_| exhibit.prints())?;
            let line = self.filler.exhibit_line(*place, exhibit, self.theirs);
            let pages = usize::try_from(exhibit.pages).unwrap_or(1);
            Some(Enclosure { heads: self.heads(&line, &exhibit.sha256, pages), alt: line, matter })
        };
        self.print_enclosing(&list, &sheaf.iter().filter_map(enclosure).collect::<Vec<_>>())
    }

    /// The line at the head of each page.
    fn heads(&self, line: &str, sha256: &str, pages: usize) -> Vec<String> {
        let head = |page: usize| {
            let said = Said::new()
                .with("line", line)
                .with("sum", sha256)
                .with("page", page.to_string())
                .with("pages", pages.to_string());
            self.theirs.say("filing-head", &said)
        };
        (1..=pages).map(head).collect()
    }

    /// A list as a letter, in one language or two.
    fn list(&self, title: &str, lines: impl Fn(&Locale) -> Vec<String>) -> Letter {
        let (left, right) = (lines(self.theirs), self.ours.map(&lines));
        let subject = |locale: &Locale| escape(&locale.text(title));
        let ours = self.ours.map(subject);
        let mut clauses = vec![Clause::plainly("subject", ClauseKind::Subject, subject(self.theirs), ours)];
        clauses.extend(left.iter().enumerate().map(|(place, theirs)| {
            let ours = right.as_ref().map(|lines| escape(&lines[place]));
            Clause::plainly((place + 1).to_string(), ClauseKind::Body, escape(theirs), ours)
        }));
        let today = self.filler.dossier.situation.today;
        Letter::sheet("", self.theirs.text(title), (self.theirs, self.ours), today, clauses)
    }

    /// Byte by byte what went out and what was kept, in a folder of its own: not to be handed in, but to be shown.
    fn originals(&self) -> Vec<PackFile> {
        let folder = self.theirs.text("filing-file-originals");
        let mut originals = Vec::new();
        for (place, letter) in self.filler.dossier.letters.iter().enumerate() {
            let title = plain_name(&self.theirs.text(&format!("letter-{}", letter.kind.replace('_', "-"))));
            let name = format!("{folder}/{} {} {title}.pdf", letter.on, place + 1);
            originals.push(PackFile { name, bytes: letter.file.clone() });
        }
        for (place, (exhibit, bytes)) in self.filler.dossier.exhibits.iter().zip(self.files).enumerate() {
            let name = format!("{folder}/{:02} {}", place + 1, plain_name(&exhibit.name));
            originals.push(PackFile { name, bytes: bytes.clone() });
        }
        originals
    }
}

/// A name that every file system takes.
pub fn plain_name(name: &str) -> String {
    let plain = |sign: char| if sign.is_control() || r#"/\:*?"<>|"#.contains(sign) { '-' } else { sign };
    let name: String = name.chars().map(plain).collect();
    name.trim_matches(['.', ' ']).to_owned()
}
