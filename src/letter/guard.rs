//! The wording guard: words that would harm the sender, found in what the sender wrote.
//!
//! What this is: findings, each with its place, the harm and a better way; the patterns stand in `assets/guard`, the
//! explanations in `locales`. What this is not: a gate. It warns and never blocks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;
use regex::Regex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::error::{Error, Result};
use crate::law::read_tree;
use crate::locale::Locale;

/// The categories whose findings are worked out instead of matched.
const NUMBER: &str = "payment_number";
const PAST: &str = "past_day";

/// Words that had better be others.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Finding {
    pub category: String,
    pub category_words: String,
    /// The words found, and their place in the clause's text in characters.
    pub words: String,
    pub start: usize,
    pub end: usize,
    pub why: String,
    pub instead: String,
}

/// A text that asks for something by a day: the day must still lie ahead.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub today: NaiveDate,
}

/// The patterns of every language.
pub struct Guard(BTreeMap<String, Tongue>);

struct Tongue {
    file: String,
    written: Written,
    rules: OnceLock<std::result::Result<Rules, (String, String)>>,
}

/// `assets/guard/<lang>.toml`. A space stands for any white space; `{day}` and `{month}` for a day and a month's name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Patterns stand between word boundaries, where the language has any.
    bounded: bool,
    /// The ways a day is written.
    days: Vec<String>,
    /// How a text names the day until which it gives time.
    until: Vec<String>,
    /// The patterns of each category.
    says: BTreeMap<String, Vec<String>>,
}

struct Rules {
    says: Vec<(String, Regex)>,
    until: Regex,
    months: Vec<String>,
}

/// A text made comparable, and for each byte of it the place of the character it came from.
struct Folded {
    text: String,
    places: Vec<usize>,
}

impl Guard {
    /// Reads (path, text) of `assets/guard/<lang>.toml`.
    pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut tongues = BTreeMap::new();
        for (path, text) in files {
            let tag = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml").to_owned();
            let written = read_tree(path, text)?;
            tongues.insert(tag, Tongue { file: path.into(), written, rules: OnceLock::new() });
        }
        Ok(Self(tongues))
    }

    /// The categories there are, over all languages.
    pub fn categories(&self) -> Vec<String> {
        let written = self.0.values().flat_map(|tongue| tongue.written.says.keys().cloned());
        let mut all: Vec<String> = written.chain([NUMBER.to_owned(), PAST.to_owned()]).collect();
        all.sort();
        all.dedup();
        all
    }

    /// What had better be worded otherwise in a text, looked at in each of these languages, told in the sender's.
    pub fn findings(
        &self,
        text: &str,
        languages: [&Locale; 2],
        sender: &Locale,
        asked: Option<Asked>,
    ) -> Result<Vec<Finding>> {
        let folded = fold(text);
        let mut spans: Vec<(String, usize, usize)> =
            numbers(text).into_iter().map(|(start, end)| (NUMBER.to_owned(), start, end)).collect();
        for (turn, language) in languages.into_iter().enumerate() {
            let Some(tongue) = self.0.get(&language.tag) else { continue };
            if turn > 0 && language.tag == languages[0].tag {
                continue;
            }
            let rules = tongue.rules(language)?;
            for (category, pattern) in &rules.says {
                let found = pattern.find_iter(&folded.text).map(|found| folded.place(found.start(), found.end()));
                spans.extend(found.map(|(start, end)| (category.clone(), start, end)));
            }
            if let Some(asked) = asked {
                let past = rules.past(&folded, asked.today).into_iter();
                spans.extend(past.map(|(start, end)| (PAST.to_owned(), start, end)));
            }
        }
        spans.sort_by_key(|(_, start, end)| (*start, std::cmp::Reverse(*end)));
        let mut kept: Vec<(String, usize, usize)> = Vec::new();
        for span in spans {
            if !kept.iter().any(|known| known.0 == span.0 && span.1 < known.2) {
                kept.push(span);
            }
        }
        Ok(kept.into_iter().map(|(category, start, end)| finding(text, category, (start, end), sender)).collect())
    }
}

fn finding(text: &str, category: String, (start, end): (usize, usize), sender: &Locale) -> Finding {
    let id = format!("guard-{}", category.replace('_', "-"));
    Finding {
        category_words: sender.text(&id),
        words: text.chars().skip(start).take(end - start).collect(),
        start,
        end,
        why: sender.text(&format!("{id}-why")),
        instead: sender.text(&format!("{id}-instead")),
        category,
    }
}

impl Tongue {
    fn rules(&self, locale: &Locale) -> Result<&Rules> {
        let made = self.rules.get_or_init(|| self.compile(locale));
        made.as_ref().map_err(|(key, cure)| Error::Pack {
            file: self.file.clone(),
            key: key.clone(),
            cure: cure.clone(),
        })
    }

    fn compile(&self, locale: &Locale) -> std::result::Result<Rules, (String, String)> {
        let months: Vec<String> = (1..=12).map(|month| fold(&locale.text(&format!("month-{month}"))).text).collect();
        // The longest first, so that no name is taken for a shorter one that begins it.
        let mut names: Vec<String> = months.iter().map(|name| regex::escape(name)).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let day =
            format!("(?:{})", self.written.days.join("|")).replace("{month}", &format!("(?:{})", names.join("|")));
        let pattern = |key: &str, written: &[String], day: &str| {
            let (space, bound) = if self.written.bounded { ("(?:\\s+)", "\\b") } else { ("(?:\\s*)", "") };
            let joined = written.iter().map(|one| fold(one).text).collect::<Vec<_>>().join("|");
            let joined = joined.replace("{day}", day).replace(' ', space);
            Regex::new(&format!("{bound}(?:{joined}){bound}")).map_err(|error| (key.to_owned(), error.to_string()))
        };
        let says = self.written.says.iter();
        Ok(Rules {
            until: pattern("until", &self.written.until, &format!("({})", fold(&day).text))?,
            says: says
                .map(|(category, written)| Ok((category.clone(), pattern(category, written, &day)?)))
                .collect::<std::result::Result<_, (String, String)>>()?,
            months,
        })
    }
}

impl Rules {
    /// The days until which a text gives time and which have passed.
    fn past(&self, folded: &Folded, today: NaiveDate) -> Vec<(usize, usize)> {
        // Each way of naming the day has a group of its own; nothing else is one.
        let days = self.until.captures_iter(&folded.text).filter_map(|found| found.iter().skip(1).flatten().next());
        let passed = days.filter(|day| self.day(day.as_str()).is_some_and(|day| day < today));
        passed.map(|day| folded.place(day.start(), day.end())).collect()
    }

    /// A day as it stands in a text: by its month's name, or year first, or day first.
    fn day(&self, text: &str) -> Option<NaiveDate> {
        let numbers: Vec<u32> = text
            .split(|sign: char| !sign.is_ascii_digit())
            .filter(|run| !run.is_empty())
            .map(str::parse)
            .collect::<std::result::Result<_, _>>()
            .ok()?;
        let year = *numbers.iter().find(|number| **number > 31)?;
        let others: Vec<u32> = numbers.iter().copied().filter(|number| *number <= 31).collect();
        let named = (1_u32..).zip(&self.months).filter(|(_, name)| !name.starts_with(|c: char| c.is_ascii_digit()));
        let month = named.filter(|(_, name)| text.contains(name.as_str())).max_by_key(|(_, name)| name.len());
        let (month, day) = match (month, others.as_slice()) {
            (Some((month, _)), [day]) => (month, *day),
            (None, [month, day]) if numbers[0] == year => (*month, *day),
            (None, [day, month]) => (*month, *day),
            _ => return None,
        };
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
    }
}

impl Folded {
    /// A span of bytes as a span of the original's characters.
    fn place(&self, start: usize, end: usize) -> (usize, usize) {
        (self.places[start], self.places[end - 1] + 1)
    }
}

/// Case, width and Latin accents set aside. Marks of other scripts are part of their letters and stay.
fn fold(text: &str) -> Folded {
    let mut folded = Folded { text: String::new(), places: Vec::new() };
    for (place, sign) in text.chars().enumerate() {
        let latin = sign.nfkd().next().is_some_and(|first| first.is_ascii());
        let plain: String = match sign {
            '’' | '‘' | '´' | '`' => "'".into(),
            'ß' | 'ẞ' => "ss".into(),
            'œ' | 'Œ' => "oe".into(),
            'æ' | 'Æ' => "ae".into(),
            _ if latin => sign.nfkd().filter(|part| !is_combining_mark(*part)).collect(),
            _ => std::iter::once(sign).nfkc().collect(),
        };
        let plain = plain.to_lowercase();
        folded.places.extend(std::iter::repeat_n(place, plain.len()));
        folded.text.push_str(&plain);
    }
    folded
}

/// The places of card and account numbers: those whose check digits are right.
fn numbers(text: &str) -> Vec<(usize, usize)> {
    let signs: Vec<char> = text.chars().map(|sign| std::iter::once(sign).nfkc().next().unwrap_or(sign)).collect();
    let mut found = Vec::new();
    let mut place = 0;
    while place < signs.len() {
        let opens = signs[place].is_ascii_alphanumeric() && (place == 0 || !signs[place - 1].is_ascii_alphanumeric());
        let end = opens.then(|| run(&signs, place)).flatten();
        found.extend(end.map(|end| (place, end)));
        place = end.unwrap_or(place + 1);
    }
    found
}

/// Where the card or account number that begins here ends: groups of letters and digits, joined by single spaces or dashes.
fn run(signs: &[char], start: usize) -> Option<usize> {
    // The country and the check digits of an account stand together; a word before a year is no account.
    let head = signs[start..].iter().take(4).take_while(|sign| sign.is_ascii_alphanumeric()).count() == 4;
    let mut compact = String::new();
    let mut longest = None;
    for place in start..signs.len() {
        match signs[place] {
            sign if sign.is_ascii_alphanumeric() => compact.push(sign.to_ascii_uppercase()),
            ' ' | '-' if signs.get(place + 1).is_some_and(char::is_ascii_alphanumeric) => continue,
            _ => break,
        }
        let whole = signs.get(place + 1).is_none_or(|next| !next.is_ascii_alphanumeric());
        if whole && (is_card(&compact) || (head && is_account(&compact))) {
            longest = Some(place + 1);
        }
        if compact.len() > 34 {
            break;
        }
    }
    longest
}

/// A payment card's number: of the length and beginnings the schemes use, with Luhn's check digit.
fn is_card(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().map_while(|sign| sign.to_digit(10)).collect();
    let shaped = digits.len() == number.len() && (13..=19).contains(&digits.len()) && (2..=6).contains(&digits[0]);
    let sum = digits.iter().rev().enumerate().map(|(place, digit)| match (place % 2, digit * 2) {
        (0, _) => *digit,
        (_, twice) if twice > 9 => twice - 9,
        (_, twice) => twice,
    });
    shaped && sum.sum::<u32>().is_multiple_of(10)
}

/// An IBAN: two letters, two check digits, mostly digits, and 97 divides it with a remainder of one.
fn is_account(number: &str) -> bool {
    let shaped = (15..=34).contains(&number.len())
        && number.chars().take(2).all(|sign| sign.is_ascii_uppercase())
        && number.chars().skip(2).take(2).all(|sign| sign.is_ascii_digit())
        && number.chars().filter(char::is_ascii_digit).count() * 2 > number.len();
    let turned = number.chars().skip(4).chain(number.chars().take(4)).filter_map(|sign| sign.to_digit(36));
    let rest =
        turned.fold(0, |rest, value| if value > 9 { (rest * 100 + value) % 97 } else { (rest * 10 + value) % 97 });
    shaped && rest == 1
}
