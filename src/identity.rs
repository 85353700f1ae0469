//! Who stands behind an offer: what a number, a domain or an address gives away, and what about it is worth checking.
//!
//! What this is: tables and flags (`assets/identity`) asked about one case. What this is not: law, words, or a charge
//! against anybody; a flag says where to look.

mod flag;
mod signs;

use crate::error::{Error, Result};
use crate::law::{Ground, LawBook, Outcome, Situation, Vocabulary};

pub use flag::{Flag, Weight};
use signs::Signs;

/// Those who may stand behind an offer, the nearest first: the first part of the names of their facts.
pub const PARTIES: [&str; 5] = ["trader", "platform", "importer", "producer", "responsible"];

/// What is known of each of them, by the second part of the facts' names.
pub const DETAILS: [&str; 7] = ["name", "address", "country", "email", "phone", "website", "register_number"];

/// What is needed to write to somebody and to find them again.
pub const NEEDED: [&str; 4] = ["name", "address", "country", "email"];

/// The tables and flags.
pub struct Identity {
    signs: Signs,
    flags: Vec<Flag>,
}

impl Identity {
    /// Reads (path, text) of `assets/identity`.
    pub fn read<'a>(book: &LawBook, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let (mut signs, mut flags) = (None, None);
        for (path, text) in files {
            match path.rsplit('/').next() {
                Some("signs.toml") => signs = Some(Signs::read(path, text)?),
                Some("flags.toml") => flags = Some(flag::read(book, path, text)?),
                _ => return Err(refuse(path, "file", "`signs.toml` and `flags.toml`, and nothing beside them")),
            }
        }
        let (Some(signs), Some(flags)) = (signs, flags) else {
            return Err(refuse("assets/identity", "file", "`signs.toml` and `flags.toml`"));
        };
        Ok(Self { signs, flags })
    }

    /// The case with what its numbers and addresses give away.
    pub fn derive(&self, vocabulary: &Vocabulary, situation: Situation) -> Situation {
        let found = self.signs.found(vocabulary, situation.view(None));
        found.into_iter().fold(situation, |case, (fact, value)| case.supposing(fact, value))
    }

    /// The flags that hold.
    pub fn raised<'a>(&'a self, ground: Ground<'a>) -> impl Iterator<Item = &'a Flag> {
        self.flags.iter().filter(move |flag| flag.when.outcome(ground) == Outcome::True)
    }

    /// All flags.
    pub fn flags(&self) -> &[Flag] {
        &self.flags
    }
}

fn refuse(file: &str, key: &str, cure: &str) -> Error {
    Error::Pack { file: file.into(), key: key.into(), cure: cure.into() }
}
