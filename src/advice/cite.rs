//! How an article is cited: in the law's own form, or as the reader's language names articles.

use std::collections::BTreeMap;

use super::SourceWords;
use crate::law::{LawBook, Pinpoint, SAME_EVERYWHERE};
use crate::locale::{Locale, Said};

/// A source as it is shown in a list: the place, the full title, the address.
pub fn cite(book: &LawBook, locale: &Locale, pinpoint: &Pinpoint) -> SourceWords {
    let source = book.source(pinpoint);
    let title = source.map(|source| pick(&[&source.title], locale)).unwrap_or_default();
    SourceWords { words: citation(book, locale, pinpoint), title, url: source.and_then(|source| source.url.clone()) }
}

/// A place in a source as a sentence cites it: `§ 355 BGB`, `《消费者权益保护法》第25条`.
fn citation(book: &LawBook, locale: &Locale, pinpoint: &Pinpoint) -> String {
    named(book, locale, pinpoint, place(locale, &pinpoint.at))
}

/// Several places as a sentence cites them, those of one source together: `§ 312g, § 355 BGB`.
pub fn citations(book: &LawBook, locale: &Locale, pinpoints: &[Pinpoint]) -> Vec<String> {
    let groups = pinpoints.chunk_by(|a, b| a.source == b.source);
    let comma = locale.text("list-comma");
    let cited = groups.map(|group| {
        let places: Vec<String> = group.iter().map(|pinpoint| place(locale, &pinpoint.at)).collect();
        named(book, locale, &group[0], places.join(&comma))
    });
    cited.collect()
}

fn named(book: &LawBook, locale: &Locale, pinpoint: &Pinpoint, at: String) -> String {
    let short = book.source(pinpoint).map(|source| pick(&[&source.short, &source.title], locale));
    locale.say("cite-law", &Said::new().with("at", at).with("law", short.unwrap_or_default()))
}

/// `Art. 9(2)` as the language names an article; every other form of pinpoint stays as the law writes it.
fn place(locale: &Locale, at: &str) -> String {
    match at.split_once(' ') {
        Some(("Art." | "art.", number)) => {
            let (article, rest) = number.split_at(article_end(number));
            let numbers = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let (main, branch) =
                article.split_once('-').filter(|(a, b)| numbers(a) && numbers(b)).unwrap_or((article, "none"));
            let (paragraph, tail) = bracketed(rest, numbers).unwrap_or(("none", rest));
            let one = |text: &str| text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
            let (letter, tail) = bracketed(tail, one).unwrap_or(("none", tail));
            let said =
                Said::new().with("article", article).with("rest", rest).with("main", main).with("branch", branch);
            let said = said.with("paragraph", paragraph).with("letter", letter);
            locale.say("cite-article", &said.with("tail", tail))
        }
        _ => at.to_owned(),
    }
}

/// What stands in the bracket that a text begins with, where it is of this kind, and what follows it.
fn bracketed(text: &str, kind: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    text.strip_prefix('(').and_then(|rest| rest.split_once(')')).filter(|(inner, _)| kind(inner))
}

/// Where an article's own number ends: `9` in `9(2)`, `26.1` in `26.1(4)`, `L221-18` as a whole.
fn article_end(number: &str) -> usize {
    let bytes = number.as_bytes();
    let within = |place: usize| match bytes[place] {
        b'-' => true,
        b'.' => bytes.get(place + 1).is_some_and(u8::is_ascii_digit),
        byte => byte.is_ascii_alphanumeric(),
    };
    (0..bytes.len()).find(|place| !within(*place)).unwrap_or(bytes.len())
}

/// The name in the reader's language or the one for all languages, else in a near language, else in English, else in the
/// source's own; of two sets of names, the first that has it.
fn pick(names: &[&BTreeMap<String, String>], locale: &Locale) -> String {
    type Names = BTreeMap<String, String>;
    let main = |tag: &str| tag.split('-').next().map(str::to_owned);
    let exact = |names: &&Names| names.get(&locale.tag).or_else(|| names.get(SAME_EVERYWHERE)).cloned();
    let near =
        |names: &&Names| names.iter().find(|(tag, _)| main(tag) == main(&locale.tag)).map(|(_, name)| name.clone());
    let other = |names: &&Names| names.get("en").or_else(|| names.values().next()).cloned();
    let first = |wanted: &dyn Fn(&&Names) -> Option<String>| names.iter().find_map(wanted);
    first(&exact).or_else(|| first(&near)).or_else(|| first(&other)).unwrap_or_default()
}
