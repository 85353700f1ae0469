//! Folding: the same thing written in different ways becomes the same tokens.
//!
//! What this is: case, width, accents and letters that people type differently, set aside; words kept whole; each sign of
//! a script written without spaces a token of its own. What this is not: a language's grammar. No word is stemmed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A piece of folded text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Run {
    /// A word or a number.
    Word(String),
    /// Signs that stood together, each a token.
    Signs(String),
}

/// The tokens of a text with a space between them: what the index is given.
///
/// ```
/// use redress::vault::fold;
/// assert_eq!(fold("Größe: ＸＬ, Crème"), "grosse xl creme");
/// assert_eq!(fold("退款AB-12"), "退 款 ab 12");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 2);
    for run in runs(text) {
        match run {
            Run::Word(word) => push_token(&mut folded, &word),
            Run::Signs(signs) => signs.chars().for_each(|sign| push_token(&mut folded, sign.encode_utf8(&mut [0; 4]))),
        }
    }
    folded
}

/// The words and the runs of signs of a text, folded, in order.
pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut open: Option<Run> = None;
    let plain = text.nfkd().flat_map(char::to_lowercase).filter(|c| !is_accent(*c)).nfc();
    for character in plain {
        if is_sign(character) {
            match &mut open {
                Some(Run::Signs(signs)) => signs.push(character),
                _ => runs.extend(open.replace(Run::Signs(character.into()))),
            }
        } else if character.is_alphanumeric() || is_combining_mark(character) {
            if !matches!(open, Some(Run::Word(_))) {
                runs.extend(open.replace(Run::Word(String::new())));
            }
            if let Some(Run::Word(word)) = &mut open {
                push_letter(word, character);
            }
        } else {
            runs.extend(open.take());
        }
    }
    runs.extend(open);
    runs
}

fn push_token(folded: &mut String, token: &str) {
    if !folded.is_empty() {
        folded.push(' ');
    }
    folded.push_str(token);
}

/// Letters that no accent explains, as people without them on the keyboard type them.
fn push_letter(word: &mut String, letter: char) {
    match letter {
        'ß' => word.push_str("ss"),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'þ' => word.push_str("th"),
        'ø' => word.push('o'),
        'ł' => word.push('l'),
        'ı' => word.push('i'),
        'đ' | 'ð' => word.push('d'),
        'ħ' => word.push('h'),
        'ς' => word.push('σ'),
        other => word.push(other),
    }
}

/// Marks over and under Latin, Greek and Cyrillic letters, and the points of Hebrew and Arabic. The voicing marks of
/// Japanese and the vowels of Indic scripts are not accents: without them it is another word.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}'
        | '\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Han, kana, bopomofo and Hangul.
fn is_sign(c: char) -> bool {
    matches!(c, '々' | '〇' | '\u{3021}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{3099}'..='\u{309A}' | '\u{309D}'..='\u{309F}'
        | '\u{30A1}'..='\u{30FA}' | 'ー'..='ヿ' | '\u{3105}'..='\u{312F}' | '\u{3131}'..='\u{318E}' | '\u{31A0}'..='\u{31BF}'
        | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{1100}'..='\u{11FF}' | '\u{A960}'..='\u{A97C}' | '\u{AC00}'..='\u{D7A3}' | '\u{D7B0}'..='\u{D7FB}'
        | '\u{1B000}'..='\u{1B16F}' | '\u{20000}'..='\u{3FFFF}')
}
