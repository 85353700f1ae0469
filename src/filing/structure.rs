//! What a body wants, read from `assets/filings`: its form's fields, its evidence, its limits.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::evidence::EvidenceKinds;
use crate::ladder::{Door, Doors, Step};
use crate::law::{Bench, Condition, Key, LawBook, Pinpoint, RawSource, Source, Tree, civil_date, read_tree};

/// What is sent along with the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Chronology,
    Letters,
    Exhibits,
}

/// The most a body takes. What is not known is no limit.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    pub files: Option<usize>,
    /// Of one file, and of all together.
    pub file_kilobytes: Option<u64>,
    pub all_kilobytes: Option<u64>,
}

/// Evidence that a body wants.
#[derive(Debug)]
pub struct Wanted {
    pub kind: String,
    pub required: bool,
    pub when: Option<Condition>,
}

/// A field of a body's form.
#[derive(Debug)]
pub struct Field {
    pub id: String,
    /// Facts, and what the program works out ([`WORKED_OUT`]); none: the person fills it in.
    pub fill: Vec<String>,
    pub required: bool,
    /// The most characters it takes.
    pub most: Option<usize>,
    pub when: Option<Condition>,
}

/// What fills a field beside facts: the sum and its lines, the grounds of the claim, the articles, what is sent along, the
/// body itself, its own code for the case, and a text of its own with facts in it.
pub const WORKED_OUT: [&str; 10] =
    ["sum", "sum_lines", "items", "grounds", "articles", "exhibits", "letters", "body", "code", "says"];

/// What one body wants.
#[derive(Debug)]
pub struct Filing {
    pub id: String,
    /// Doors, or whole steps.
    pub serves: Vec<String>,
    /// The body's own code for the case, by door.
    pub codes: BTreeMap<String, String>,
    pub parts: Vec<Part>,
    pub limits: Limits,
    pub evidence: Vec<Wanted>,
    pub fields: Vec<Field>,
    pub basis: Vec<Pinpoint>,
    pub checked: NaiveDate,
}

/// One sentence of the grounds and when it is said. Its text is one that letters share, or the filings' own.
#[derive(Debug)]
pub struct Ground {
    pub text: String,
    pub when: Option<Condition>,
}

/// What all bodies want.
#[derive(Debug, Default)]
pub struct Filings {
    all: Vec<Filing>,
    pub(super) grounds: Vec<Ground>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFiling {
    checked: String,
    #[serde(default)]
    source: BTreeMap<String, RawSource>,
    serves: Vec<String>,
    #[serde(default)]
    codes: BTreeMap<String, String>,
    #[serde(default)]
    parts: Vec<Part>,
    #[serde(default)]
    limits: Limits,
    #[serde(default)]
    evidence: Vec<RawWanted>,
    field: Vec<RawField>,
    #[serde(default)]
    basis: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWanted {
    kind: String,
    #[serde(default)]
    required: bool,
    when: Option<Tree>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawField {
    id: String,
    #[serde(default)]
    fill: Vec<String>,
    #[serde(default)]
    required: bool,
    most: Option<usize>,
    when: Option<Tree>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGrounds {
    ground: Vec<RawGround>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGround {
    text: String,
    when: Option<Tree>,
}

/// The file of the grounds, beside those of the bodies.
const GROUNDS: &str = "grounds";

impl Filings {
    /// Reads (path, text) of `assets/filings/<id>.toml`; the files' own sources join the law book.
    pub fn read<'a>(
        book: &mut LawBook,
        doors: &Doors,
        kinds: &EvidenceKinds,
        files: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self> {
        let stem = |path: &str| path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml").to_owned();
        let (grounds, bodies): (Vec<_>, Vec<_>) = files.partition(|(path, _)| stem(path) == GROUNDS);
        let mut read = Vec::new();
        for (path, text) in bodies {
            let raw: RawFiling = read_tree(path, text)?;
            let sources = raw.source.iter().map(|(id, source)| (id.clone(), Source::from(source))).collect();
            book.shelve(path, &stem(path), sources)?;
            read.push((path, stem(path), raw));
        }
        let names = book.names();
        let mut filings = Self::default();
        for (path, id, raw) in read {
            let undated =
                || Error::Pack { file: path.into(), key: "checked".into(), cure: "a day written YYYY-MM-DD".into() };
            let checked = civil_date(&raw.checked).ok_or_else(undated)?;
            let bench = book.bench(path, &id, &names, checked);
            filings.all.push(compile(&bench, doors, kinds, raw, &id)?);
        }
        for (path, text) in grounds {
            let bench = book.bench(path, GROUNDS, &names, NaiveDate::MIN);
            for raw in read_tree::<RawGrounds>(path, text)?.ground {
                let when = bench.maybe(&format_args!("ground {}.when", raw.text), raw.when.as_ref())?;
                filings.grounds.push(Ground { text: raw.text, when });
            }
        }
        filings.served_once()?;
        Ok(filings)
    }

    /// No door and no step is served by two.
    fn served_once(&self) -> Result<()> {
        let mut known = BTreeSet::new();
        for (filing, served) in self.all.iter().flat_map(|filing| filing.serves.iter().map(move |id| (filing, id))) {
            if !known.insert(served) {
                let cure = format!("`{served}` is served by another file");
                return Err(Error::Pack { file: format!("{}.toml", filing.id), key: "serves".into(), cure });
            }
        }
        Ok(())
    }

    /// What the body behind a door wants: its own filing, else that of its step.
    pub fn of(&self, door: &Door) -> Option<&Filing> {
        let serving = |id: &str| self.all.iter().find(|filing| filing.serves.iter().any(|served| served == id));
        serving(&door.id).or_else(|| serving(door.step.word()))
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Filing> {
        self.all.iter()
    }

    /// The texts of the grounds.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.grounds.iter().map(|ground| ground.text.as_str())
    }
}

fn compile(bench: &Bench<'_>, doors: &Doors, kinds: &EvidenceKinds, raw: RawFiling, id: &str) -> Result<Filing> {
    let mut own_doors = false;
    for served in raw.serves.iter().chain(raw.codes.keys()) {
        own_doors |= Step::of(served).is_none();
        if doors.get(served).is_none() && Step::of(served).is_none() {
            return bench.refuse(&"serves", format!("`{served}` is no door and no step"));
        }
    }
    // What a whole step wants is general; what one body wants is a matter of record.
    let basis = if own_doors { bench.sourced(&"basis", &raw.basis)? } else { bench.basis(&"basis", &raw.basis)? };
    let wanted = |wanted: RawWanted| {
        let key = format_args!("evidence {}", wanted.kind);
        if kinds.find(&wanted.kind).is_err() {
            return bench.refuse(&key, "it is no kind of assets/evidence");
        }
        let when = bench.maybe(&format_args!("{key}.when"), wanted.when.as_ref())?;
        Ok(Wanted { kind: wanted.kind.clone(), required: wanted.required, when })
    };
    Ok(Filing {
        id: id.into(),
        evidence: raw.evidence.into_iter().map(wanted).collect::<Result<_>>()?,
        fields: raw.field.into_iter().map(|field| compile_field(bench, field)).collect::<Result<_>>()?,
        serves: raw.serves,
        codes: raw.codes,
        parts: raw.parts,
        limits: raw.limits,
        basis,
        checked: bench.checked,
    })
}

fn compile_field(bench: &Bench<'_>, raw: RawField) -> Result<Field> {
    let key: Key<'_> = &format!("field {}", raw.id);
    let known = |name: &&String| bench.reader.vocabulary.find(name).is_some() || WORKED_OUT.contains(&name.as_str());
    if let Some(name) = raw.fill.iter().find(|name| !known(name)) {
        return bench
            .refuse(&format_args!("{key}.fill"), format!("`{name}` is no fact, nor one of {}", WORKED_OUT.join(", ")));
    }
    let when = bench.maybe(&format_args!("{key}.when"), raw.when.as_ref())?;
    Ok(Field { id: raw.id, fill: raw.fill, required: raw.required, most: raw.most, when })
}

impl Filing {
    /// The name of its texts: `filing-<id>`.
    pub fn text_id(&self) -> String {
        format!("filing-{}", self.id)
    }

    /// Whether something is sent along with the form.
    pub fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// The most bytes of one file.
    pub fn most_bytes(&self) -> Option<u64> {
        self.limits.file_kilobytes.map(|kilobytes| kilobytes << 10)
    }
}

impl Field {
    /// The name of its texts: `filing-field-<id>`.
    pub fn text_id(&self) -> String {
        format!("filing-field-{}", self.id.replace('_', "-"))
    }

    /// Whether only the person can fill it in.
    pub fn yours(&self) -> bool {
        self.fill.is_empty()
    }
}
