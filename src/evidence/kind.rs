//! The kinds of evidence, as `assets/evidence` declares them.

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::law::{Condition, FactId, Kind, LawBook, Length, Reader, Table, Tree, read_tree, understand};

/// A kind of evidence.
#[derive(Debug)]
pub struct EvidenceKind {
    pub id: String,
    /// The facts that it can show.
    pub shows: Vec<String>,
    /// The cases that want it; none: every case.
    pub when: Option<Condition>,
    /// Whether a letter that went out from here shows the same.
    pub letter: bool,
    /// By when it tends to vanish: counted from the first of these days that is known.
    pub gone: Option<(Vec<FactId>, Length)>,
}

/// All kinds, in the order in which they are shown.
#[derive(Debug, Default)]
pub struct EvidenceKinds(Vec<EvidenceKind>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawKind {
    #[serde(default)]
    shows: Vec<String>,
    when: Option<Tree>,
    #[serde(default)]
    letter: bool,
    gone: Option<RawGone>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGone {
    from: Vec<String>,
    after: String,
}

impl EvidenceKinds {
    /// Reads (path, text) of `assets/evidence/<name>.toml`: a table for each kind.
    pub fn read<'a>(book: &LawBook, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut kinds: Vec<EvidenceKind> = Vec::new();
        for (path, text) in files {
            for (id, entry) in read_tree::<Table>(path, text)? {
                let refuse =
                    |key: &str, cure: String| Error::Pack { file: path.into(), key: format!("{id}{key}"), cure };
                if kinds.iter().any(|known| known.id == id) {
                    return Err(refuse("", "another kind has this name; choose another".into()));
                }
                let table = entry.as_object().cloned().unwrap_or_default();
                let raw: RawKind = understand(table).map_err(|cure| refuse("", cure))?;
                kinds.push(compile(book, &id, raw).map_err(|(key, cure)| refuse(&key, cure))?);
            }
        }
        Ok(Self(kinds))
    }

    /// The kind of this name.
    ///
    /// # Errors
    /// [`Error::Unknown`], naming those there are.
    pub fn find(&self, id: &str) -> Result<&EvidenceKind> {
        let known = || self.0.iter().map(|kind| kind.id.as_str()).collect::<Vec<_>>().join(", ");
        let found = self.0.iter().find(|kind| kind.id == id);
        found.ok_or_else(|| Error::Unknown { what: "evidence", name: id.into(), known: known() })
    }

    /// All kinds.
    pub fn all(&self) -> impl Iterator<Item = &EvidenceKind> {
        self.0.iter()
    }
}

fn compile(book: &LawBook, id: &str, raw: RawKind) -> std::result::Result<EvidenceKind, (String, String)> {
    let vocabulary = &book.vocabulary;
    if let Some(fact) = raw.shows.iter().find(|fact| vocabulary.find(fact).is_none()) {
        return Err((".shows".into(), format!("`{fact}` is no fact of assets/law/facts.toml")));
    }
    let reader = Reader { vocabulary, named: &book.named };
    let when = raw.when.as_ref().map(|when| reader.read(when)).transpose();
    let day = |fact: &String| {
        let known = vocabulary.find(fact).filter(|id| vocabulary.fact(*id).kind == Kind::Date);
        known.ok_or_else(|| (".gone.from".to_owned(), format!("`{fact}` is no day of assets/law/facts.toml")))
    };
    let gone = raw.gone.map(|gone| -> std::result::Result<_, (String, String)> {
        let from = gone.from.iter().map(day).collect::<std::result::Result<_, _>>()?;
        Ok((from, gone.after.parse().map_err(|cure| (".gone.after".to_owned(), cure))?))
    });
    Ok(EvidenceKind {
        id: id.into(),
        shows: raw.shows,
        letter: raw.letter,
        when: when.map_err(|(key, cure)| (format!(".when{key}"), cure))?,
        gone: gone.transpose()?,
    })
}

impl EvidenceKind {
    /// The name of its texts: `evidence-order-confirmation`.
    pub fn text_id(&self) -> String {
        format!("evidence-{}", self.id.replace('_', "-"))
    }
}
