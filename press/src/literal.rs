//! Text as it may stand in a PDF: no control characters, no hidden change of direction.

use std::collections::BTreeSet;

/// Stands for a character that no font can show.
const STAND_IN: char = '\u{fffd}';

/// No word of a language that uses spaces is longer, beside addresses and numbers.
const LONGEST_WORD: usize = 40;
/// Where a longer one may break.
const PIECE: usize = 8;

/// The text with line breaks as `\n`, without controls, and with a stand-in for `absent` characters.
pub fn clean(text: &str, absent: &BTreeSet<char>) -> String {
    let kept = text.chars().filter_map(|c| match c {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        c if c.is_control() || is_hidden(c) => None,
        c if absent.contains(&c) => Some(STAND_IN),
        c => Some(c),
    });
    kept.collect()
}

/// The text with places to break where a word is longer than a column: the typesetter would let it run off the sheet.
pub fn breakable(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    for run in text.split_inclusive(|c| !is_spaced(c)) {
        let long = run.chars().count() > LONGEST_WORD;
        for (place, sign) in run.chars().enumerate() {
            if long && place > 0 && place.is_multiple_of(PIECE) && !is_mark(sign) {
                broken.push('\u{200b}');
            }
            broken.push(sign);
        }
    }
    broken
}

/// Latin, Greek, Cyrillic and Armenian, which break at spaces; other scripts break elsewhere too.
fn is_spaced(c: char) -> bool {
    !c.is_whitespace() && c < '\u{590}'
}

/// A mark on the letter before.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}')
}

/// The text on a single line.
pub fn line(text: &str, absent: &BTreeSet<char>) -> String {
    clean(text, absent).replace('\n', " ")
}

/// Whether any of the text leaves a mark on paper.
pub fn shows(text: &str) -> bool {
    let is_blank =
        |c: char| c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}');
    !text.chars().all(is_blank)
}

/// An address a reader may safely follow, if it is one.
pub fn address(link: &str) -> Option<&str> {
    let link = link.trim();
    let scheme = link.split_once(':')?.0.to_ascii_lowercase();
    let known = ["https", "http", "mailto", "tel"].contains(&scheme.as_str());
    let plain = link.len() <= 2000 && !link.chars().any(|c| c.is_control() || is_hidden(c));
    (known && plain).then_some(link)
}

/// Embeddings, overrides and isolates of direction, and the code points that PDF/UA refuses.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_go_and_words_stay() {
        let none = BTreeSet::new();
        let text = "a\u{0}b\u{7}\r\nc\td\u{202e}e\u{2066}f\u{2069}g\u{85}\u{feff}";
        assert_eq!(clean(text, &none), "ab\nc defg");
        assert_eq!(line("one\ntwo", &none), "one two");
    }

    #[test]
    fn a_word_longer_than_a_column_may_break() {
        let words = "Donaudampfschifffahrtsgesellschaft legt an";
        assert_eq!(breakable(words), words);
        let chinese =
            "本人于二〇二六年十一月三日购买的耳机存在质量问题，现依法要求退货退款，并请贵方在七日之内书面答复本人。";
        assert_eq!(breakable(chinese), chinese, "Chinese breaks by itself");
        let broken = breakable(&"W".repeat(41));
        assert_eq!(broken.split('\u{200b}').map(str::len).collect::<Vec<_>>(), [8, 8, 8, 8, 8, 1]);
    }

    #[test]
    fn blanks_leave_no_mark() {
        assert!(!shows(" \u{a0}\u{200b}\n"));
        assert!(shows(" . "));
        assert!(!shows(""));
    }

    #[test]
    fn absent_characters_get_a_stand_in() {
        assert_eq!(clean("a\u{e000}b", &BTreeSet::from(['\u{e000}'])), "a\u{fffd}b");
    }

    #[test]
    fn only_harmless_addresses_are_links() {
        assert!(address("https://example.org/a?b=c").is_some());
        assert!(address("MAILTO:post@example.org").is_some());
        for bad in ["javascript:alert(1)", "file:///etc/passwd", "example.org", "", "https://a\u{202e}b"] {
            assert_eq!(address(bad), None, "{bad:?} must not become a link");
        }
    }
}
