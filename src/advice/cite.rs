//! How an article is cited: in the law's own form, or as the reader's language names articles.

use std::collections::BTreeMap;

use super::SourceWords;
use crate::law::{LawBook, Pinpoint};
use crate::locale::{Locale, Said};

/// A source as it is shown in a list: the place, the full title, the address.
pub fn cite(book: &LawBook, locale: &Locale, pinpoint: &Pinpoint) -> SourceWords {
    let source = book.source(pinpoint);
    let title = source.map(|source| pick(&source.title, locale)).unwrap_or_default();
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
    let short = book.source(pinpoint).map(|source| {
        let own = source.short.get(&locale.tag).or_else(|| source.title.get(&locale.tag));
        let other = || pick(if source.short.is_empty() { &source.title } else { &source.short }, locale);
        own.cloned().unwrap_or_else(other)
    });
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
            let bracket = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
            let (paragraph, tail) = bracket.filter(|(inner, _)| numbers(inner)).unwrap_or(("none", rest));
            let said =
                Said::new().with("article", article).with("rest", rest).with("main", main).with("branch", branch);
            locale.say("cite-article", &said.with("paragraph", paragraph).with("tail", tail))
        }
        _ => at.to_owned(),
    }
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

/// The name in the reader's language, else in the source's own (the first that is not English), else in English.
fn pick(names: &BTreeMap<String, String>, locale: &Locale) -> String {
    let main = locale.tag.split('-').next().unwrap_or_default();
    let near = names.iter().find(|(tag, _)| tag.split('-').next() == Some(main)).map(|(_, name)| name);
    near.or_else(|| names.get("en")).or_else(|| names.values().next()).cloned().unwrap_or_default()
}
