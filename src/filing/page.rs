//! A filing as a screen shows it, and its form as a letter.

use serde::Serialize;
use ts_rs::TS;

use super::check::{CheckState, CheckWords, Checker};
use super::fill::Filler;
use super::pack::names;
use super::{Dossier, Filing, Known};
use crate::advice::{LanguageWords, SourceWords, cite};
use crate::error::{Error, Result};
use crate::ladder::Door;
use crate::letter::{Clause, ClauseKind, Letter, escape};
use crate::locale::{Locale, Locales, Said};

/// What forms are called where letters are named by kind.
const FORM: &str = "form";

/// A field of the form, to copy from.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FieldWords {
    pub id: String,
    /// In the language of the pack.
    pub label: String,
    /// In the reader's language, where that is another.
    pub label_ours: Option<String>,
    /// In the language of the pack, as plain text.
    pub value: String,
    pub value_ours: Option<String>,
    pub state: CheckState,
    /// How to fill it, or the cure.
    pub note: Option<String>,
}

/// A pack before it is made: the form, the check-list, the files to come.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FilingPage {
    pub door: String,
    pub door_name: String,
    pub title: String,
    pub note: Option<String>,
    pub url: Option<String>,
    pub lang: String,
    pub beside: Option<String>,
    pub languages: Vec<LanguageWords>,
    /// Where the body reads none of the languages there are.
    pub language_note: Option<String>,
    pub checks: Vec<CheckWords>,
    pub fields: Vec<FieldWords>,
    /// The names of the files to hand in.
    pub files: Vec<String>,
    /// The body's limits, a sentence each.
    pub limits: Vec<String>,
    pub basis: Vec<SourceWords>,
    pub checked_words: String,
}

/// The languages of a pack: the body's first, then all others. And whether the body reads the first of them.
fn languages<'a>(locales: &'a Locales, door: &Door) -> (Vec<&'a str>, bool) {
    let reads = |tag: &&str| door.languages.iter().any(|own| own == tag);
    let (mut first, others): (Vec<&str>, Vec<&str>) = locales.tags().partition(reads);
    first.sort_by_key(|tag| door.languages.iter().position(|own| own == tag));
    let known = !first.is_empty() || door.languages.is_empty();
    (first.into_iter().chain(others).collect(), known)
}

/// The language a pack is written in unless another is asked for: the reader's, where the body reads it, else the body's.
pub fn language(locales: &Locales, door: &Door, reader: &Locale) -> String {
    let reads = |tag: &str| door.languages.iter().any(|own| own == tag);
    let (all, known) = languages(locales, door);
    let own = door.languages.is_empty() || reads(&reader.tag);
    let first = if known { all.first().copied() } else { Some("en") };
    if own { reader.tag.clone() } else { first.unwrap_or(&reader.tag).to_owned() }
}

/// Shows a filing in the reader's language.
///
/// # Errors
/// [`Error::Unknown`] for a language there is not, [`Error::Text`] where one lacks its words.
pub fn page(
    known: Known<'_>,
    dossier: &Dossier,
    (door, filing): (&Door, &Filing),
    (lang, beside): (&str, Option<&str>),
    reader: &Locale,
) -> Result<FilingPage> {
    let theirs = known.locales.written(lang)?;
    let ours = beside.filter(|tag| *tag != lang).map(|tag| known.locales.written(tag)).transpose()?;
    let filler = Filler { known, dossier, filing, door };
    let checker = Checker { filler: &filler, reader, theirs };
    let mut fields = Vec::new();
    for field in filler.fields() {
        let check = checker.field(field)?;
        let value = |locale: &Locale| Ok::<_, Error>(crate::letter::plain(&filler.fill(field, locale)?.text));
        fields.push(FieldWords {
            id: field.id.clone(),
            label: theirs.text(&field.text_id()),
            label_ours: (reader.tag != theirs.tag).then(|| reader.text(&field.text_id())),
            value: value(theirs)?,
            value_ours: ours.map(|locale| value(locale)).transpose()?,
            state: check.state,
            note: check.cure,
        });
    }
    let (tags, reads) = languages(known.locales, door);
    let named = |tag: &&str| {
        let name = known.locales.find(tag).map(|locale| locale.text("language-name")).unwrap_or_default();
        LanguageWords { tag: (*tag).to_owned(), name }
    };
    let note = format!("filing-note-{}", filing.id);
    Ok(FilingPage {
        door: door.id.clone(),
        door_name: door.named(&reader.tag).to_owned(),
        title: reader.text(&filing.text_id()),
        note: reader.knows(&note).then(|| reader.text(&note)),
        url: door.url.clone(),
        lang: theirs.tag.clone(),
        beside: ours.map(|locale| locale.tag.clone()),
        languages: tags.iter().map(named).collect(),
        language_note: (!reads)
            .then(|| reader.say("filing-language-none", &Said::new().with("list", door.languages.join(", ")))),
        checks: checker.list()?,
        fields,
        files: names(filing, dossier, theirs),
        limits: limits(filing, reader),
        basis: filing.basis.iter().chain(&door.basis).map(|pinpoint| cite(known.book, reader, pinpoint)).collect(),
        checked_words: reader.say("filing-checked", &Said::new().with("date", reader.date(filing.checked))),
    })
}

fn limits(filing: &Filing, reader: &Locale) -> Vec<String> {
    let megabytes = |kilobytes: u64| kilobytes.div_ceil(1 << 10).to_string();
    let said = |id: &str, number: String| reader.say(id, &Said::new().with("number", number));
    let limits = &filing.limits;
    let found = [
        limits.files.map(|files| said("filing-limit-files", files.to_string())),
        limits.file_kilobytes.map(|most| said("filing-limit-file", megabytes(most))),
        limits.all_kilobytes.map(|most| said("filing-limit-all", megabytes(most))),
    ];
    found.into_iter().flatten().collect()
}

/// The form's contents as a letter: a clause for each field, in one language or two.
///
/// # Errors
/// [`Error::Text`] where a language lacks its words.
pub fn form(filler: &Filler<'_>, theirs: &Locale, ours: Option<&Locale>) -> Result<Letter> {
    let title = |locale: &Locale| locale.text(&filler.filing.text_id());
    let clause = |id: &str, kind: ClauseKind, text: &dyn Fn(&Locale) -> Result<String>| -> Result<Clause> {
        Ok(Clause::plainly(id, kind, text(theirs)?, ours.map(text).transpose()?))
    };
    let mut clauses = vec![
        clause("date", ClauseKind::Date, &|locale| Ok(escape(&locale.date(filler.dossier.situation.today))))?,
        clause("subject", ClauseKind::Subject, &|locale| Ok(escape(&title(locale))))?,
        clause("body", ClauseKind::Body, &|locale| Ok(escape(filler.door.named(&locale.tag))))?,
    ];
    for field in filler.fields() {
        let text = |locale: &Locale| {
            let value = filler.fill(field, locale)?.text;
            let value = if value.is_empty() { escape("________________") } else { value };
            Ok(format!("**{}**\\\n{value}", escape(&locale.text(&field.text_id()))))
        };
        clauses.push(clause(&field.id, ClauseKind::Body, &text)?);
    }
    Ok(Letter::sheet(FORM, title(theirs), (theirs, ours), filler.dossier.situation.today, clauses))
}
