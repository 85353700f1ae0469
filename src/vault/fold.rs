//! Text as it is searched: folded to what people type.
//!
//! Compatibility forms, case, accents and a few letters that do not decompose (ß, æ, ø, œ, ł, ı) are levelled; each Chinese,
//! Japanese or Korean character becomes a word of its own, so that one or two characters find their place.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text, folded.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let levelled = text.nfkc().flat_map(char::to_lowercase).flat_map(decomposed);
    for sign in levelled {
        match sign {
            'ß' => push(&mut words, "ss"),
            'æ' => push(&mut words, "ae"),
            'œ' => push(&mut words, "oe"),
            'ø' => push(&mut words, "o"),
            'ł' => push(&mut words, "l"),
            'ı' => push(&mut words, "i"),
            'đ' | 'ð' => push(&mut words, "d"),
            sign if is_combining_mark(sign) => {}
            sign if is_ideographic(sign) => words.extend([sign.to_string(), String::new()]),
            sign if sign.is_alphanumeric() => push(&mut words, sign.encode_utf8(&mut [0; 4])),
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn push(words: &mut Vec<String>, text: &str) {
    match words.last_mut() {
        Some(word) => word.push_str(text),
        None => words.push(text.into()),
    }
}

/// A letter apart from its accents; a Hangul syllable and a voiced kana stay whole.
fn decomposed(sign: char) -> Vec<char> {
    if is_ideographic(sign) { vec![sign] } else { std::iter::once(sign).nfd().collect() }
}

/// Whether the character is a word of its own: Han, kana, Hangul and their extensions.
pub(super) fn is_ideographic(sign: char) -> bool {
    matches!(u32::from(sign),
        0x1100..=0x11FF | 0x2E80..=0x2FDF | 0x3005..=0x3007 | 0x3021..=0x3029 | 0x3040..=0x30FF | 0x3100..=0x31FF
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

/// A query as the index understands it: every word must be there, Latin words and numbers by their beginning, characters
/// that stand together in their order. Nothing a person types is taken for the index's own syntax.
pub(super) fn query(text: &str) -> String {
    let mut terms = Vec::new();
    for part in text.split_whitespace() {
        let mut phrase: Vec<String> = Vec::new();
        for word in words(part) {
            if word.chars().all(is_ideographic) {
                phrase.push(word);
                continue;
            }
            if !phrase.is_empty() {
                terms.push(format!("\"{}\"", phrase.join(" ")));
                phrase.clear();
            }
            terms.push(format!("\"{word}\"*"));
        }
        if !phrase.is_empty() {
            terms.push(format!("\"{}\"", phrase.join(" ")));
        }
    }
    terms.join(" ")
}
