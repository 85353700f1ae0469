//! How a letter is set where it goes: its paper, the order of its head, which blocks stand where, what the envelope shows.
//!
//! A usage is a file of `assets/usage`: the languages it is for and, where countries of one language differ, its countries.
//! The paper is the country's. The rest follows the language the letter is written in, as that country has it: an English
//! letter to Shenzhen is set as an English letter. This knows nothing of the words of a letter but its line for the subject
//! and the heading of the enclosures, which are texts (`locales/<lang>/letters/usage.ftl`).

use std::collections::BTreeMap;

use press::{Paper, Window};
use serde::Deserialize;

use super::{Clause, ClauseKind, Enclosed, Letter, markdown};
use crate::error::{Error, Result};
use crate::locale::{Locale, Locales, Said};

/// The file that says where the paper is not A4.
const PAPER: &str = "paper.toml";

/// Every usage, and the paper by country.
#[derive(Default)]
pub struct Usages {
    letter_paper: Vec<String>,
    usages: Vec<Usage>,
}

/// How a language sets letters, or how some of its countries do.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Usage {
    languages: Vec<String>,
    /// The countries it is for; where none is named, all that no other usage of the language names.
    #[serde(default)]
    countries: Vec<String>,
    /// The blocks above the text, in order.
    head: Vec<ClauseKind>,
    /// The blocks below the signature.
    #[serde(default)]
    foot: Vec<ClauseKind>,
    /// The blocks that do not stand at the near edge. A `signature` here is set apart from the greeting.
    #[serde(default)]
    pub sides: BTreeMap<ClauseKind, Side>,
    pub window: Option<Window>,
    #[serde(default)]
    pub folds: Vec<u16>,
    /// The typeface of its Han characters, in programs that choose their own for want of one.
    pub han: Option<String>,
}

/// Where a block stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Centre,
    End,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Papers {
    letter: Vec<String>,
}

/// A letter as it is set: its clauses in the order of its usage.
pub struct Laid<'a> {
    pub letter: Letter,
    pub usage: &'a Usage,
    /// The usage of the language beside it.
    pub beside: Option<&'a Usage>,
    /// What it is about, as an e-mail's head says it.
    pub subject: String,
    pub paper: Paper,
}

static PLAIN: Usage = Usage {
    languages: Vec::new(),
    countries: Vec::new(),
    head: Vec::new(),
    foot: Vec::new(),
    sides: BTreeMap::new(),
    window: None,
    folds: Vec::new(),
    han: None,
};

impl Usages {
    /// Reads (path, text) of `assets/usage/….toml`.
    ///
    /// # Errors
    /// [`Error::Pack`], naming the file.
    pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut read = Self::default();
        for (path, text) in files {
            let refuse = |error: toml::de::Error| Error::Pack {
                file: path.into(),
                key: String::new(),
                cure: error.message().to_owned(),
            };
            if path.ends_with(PAPER) {
                read.letter_paper = toml::from_str::<Papers>(text).map_err(refuse)?.letter;
            } else {
                read.usages.push(toml::from_str(text).map_err(refuse)?);
            }
        }
        Ok(read)
    }

    /// The usage of a language, as a country has it.
    fn find(&self, lang: &str, country: &str) -> &Usage {
        let main = lang.split('-').next().unwrap_or(lang);
        let speak = || self.usages.iter().filter(|usage| usage.languages.iter().any(|known| known == main));
        let there = speak().find(|usage| usage.countries.iter().any(|known| known == country));
        there.or_else(|| speak().find(|usage| usage.countries.is_empty())).unwrap_or(&PLAIN)
    }

    /// The letter with its blocks in their order, its subject's line and its enclosures. Where the country written to is not
    /// known, as of a bank, it is the writer's own.
    ///
    /// # Errors
    /// [`Error::Unknown`] where a language of the letter is not there.
    pub fn lay(&self, letter: &Letter, locales: &Locales) -> Result<Laid<'_>> {
        let country = if letter.to.country.is_empty() { &letter.from.country } else { &letter.to.country };
        let paper = if self.letter_paper.contains(country) { Paper::Letter } else { Paper::A4 };
        let theirs = locales.find(&letter.lang)?;
        let ours = letter.beside.as_ref().map(|tag| locales.find(tag)).transpose()?;
        let usage = self.find(&letter.lang, country);
        let beside = letter.beside.as_deref().map(|tag| self.find(tag, country));
        let mut letter = letter.as_sent().into_owned();
        for clause in &mut letter.clauses {
            clause.theirs = markdown::shown(&clause.theirs);
            clause.ours = clause.ours.as_deref().map(markdown::shown);
        }
        let about = letter.clauses.iter().find(|clause| clause.kind == ClauseKind::Subject);
        let about = about.map_or_else(|| letter.title.clone(), Clause::plain);
        if letter.is_addressed() {
            letter.clauses.iter_mut().filter(|clause| clause.kind == ClauseKind::Subject).for_each(|clause| {
                clause.theirs = subject(&clause.theirs, theirs);
                clause.ours = ours.zip(clause.ours.take()).map(|(locale, text)| subject(&text, locale));
            });
        }
        if !letter.enclosures.is_empty() {
            let list = |locale: &Locale| enclosures(&letter.enclosures, locale);
            let (theirs, ours) = (list(theirs), ours.map(|locale| list(locale)));
            letter.clauses.push(Clause::plainly("enclosures", ClauseKind::Enclosures, theirs, ours));
        }
        letter.clauses = usage.order(letter.clauses);
        Ok(Laid { letter, usage, beside, subject: about, paper })
    }
}

impl Usage {
    fn order(&self, clauses: Vec<Clause>) -> Vec<Clause> {
        let signed = self.sides.contains_key(&ClauseKind::Signature);
        let parted = clauses.into_iter().flat_map(|clause| match clause.kind {
            ClauseKind::Closing if signed => parted(clause),
            _ => vec![clause],
        });
        let mut clauses: Vec<Clause> = parted.collect();
        // A stable sort: what has one rank keeps its order.
        clauses.sort_by_key(|clause| self.rank(clause.kind));
        clauses
    }

    fn rank(&self, kind: ClauseKind) -> (u8, usize) {
        let place = |kinds: &[ClauseKind]| kinds.iter().position(|known| *known == kind);
        let above = place(&self.head).map(|place| (0, place));
        above.or_else(|| place(&self.foot).map(|place| (3, place))).unwrap_or(match kind {
            ClauseKind::Sender | ClauseKind::Recipient | ClauseKind::Date | ClauseKind::Subject => (0, self.head.len()),
            ClauseKind::Body => (1, 0),
            ClauseKind::Closing | ClauseKind::Signature => (2, 0),
            ClauseKind::Note => (4, 0),
            ClauseKind::Enclosures => (5, 0),
        })
    }
}

/// A greeting and, apart from it, the last line: the name. Nothing is parted where the other language has no second line.
fn parted(closing: Clause) -> Vec<Clause> {
    let split = |text: &str| text.rsplit_once("\\\n").map(|(greeting, name)| (greeting.to_owned(), name.to_owned()));
    let ours = closing.ours.as_deref().map(split);
    let (Some((greeting, name)), false) = (split(&closing.theirs), ours == Some(None)) else {
        return vec![closing];
    };
    let (greeting_ours, name_ours) = ours.flatten().unzip();
    let signature = Clause::plainly(format!("{}-signature", closing.id), ClauseKind::Signature, name, name_ours);
    vec![Clause { theirs: greeting, ours: greeting_ours, ..closing }, signature]
}

/// The subject's line as the language writes it, unless the writer has put it so already.
fn subject(text: &str, locale: &Locale) -> String {
    const ID: &str = "letter-subject-line";
    let line = |subject: &str| locale.say(ID, &Said::new().with("subject", subject));
    if !locale.has(ID) || text.starts_with(line("").trim_end()) && !line("").trim().is_empty() {
        return text.to_owned();
    }
    line(text)
}

fn enclosures(enclosed: &[Enclosed], locale: &Locale) -> String {
    let items: Vec<String> =
        enclosed.iter().map(|one| format!("- {}", markdown::escape(&one.words).replace("\\\n", " "))).collect();
    format!("**{}**\n\n{}", locale.text("letter-enclosures"), items.join("\n"))
}
