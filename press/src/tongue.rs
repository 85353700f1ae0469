//! A language tag, and the font families its text wants.
//!
//! Chinese, Japanese and Korean share code points but not shapes, so the family follows the language.

use serde::Serialize;
use typst::text::FontBook;

/// The bundled family: Latin, Greek and Cyrillic.
pub const BUNDLED: &str = "Libertinus Serif";

/// A language as the typesetter knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// ISO 639 code in lower case.
    pub lang: String,
    /// ISO 3166 code in upper case; for Chinese it also says which script.
    pub region: Option<String>,
    /// Which shapes Han characters take, if the language is written with them.
    #[serde(skip)]
    pub han: Option<Han>,
}

/// The shapes a Han character may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Han {
    /// Mainland China and Singapore.
    Simplified,
    /// Taiwan.
    Traditional,
    /// Hong Kong and Macau.
    HongKong,
    /// Japan.
    Japanese,
    /// Korea.
    Korean,
}

impl Tongue {
    /// Reads a BCP-47 tag; `None` if its language is not two or three letters.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']);
        let lang = parts.next()?.to_ascii_lowercase();
        if !(2..=3).contains(&lang.len()) || !lang.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let rest: Vec<&str> = parts.take_while(|part| part.len() > 1).collect();
        let is_region = |part: &&&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
        let mut region = rest.iter().find(is_region).map(|part| part.to_ascii_uppercase());
        let traditional = rest.iter().any(|part| part.eq_ignore_ascii_case("hant"));
        let simplified = rest.iter().any(|part| part.eq_ignore_ascii_case("hans"));
        let han = match (lang.as_str(), region.as_deref()) {
            ("zh", _) if simplified => Some(Han::Simplified),
            ("zh" | "yue", Some("HK" | "MO")) | ("yue", _) => Some(Han::HongKong),
            ("zh", region) if traditional || region == Some("TW") => Some(Han::Traditional),
            ("zh", _) => Some(Han::Simplified),
            ("ja", _) => Some(Han::Japanese),
            ("ko", _) => Some(Han::Korean),
            _ => None,
        };
        if lang == "zh" && region.is_none() {
            region = Some(if traditional { "TW" } else { "CN" }.to_owned());
        }
        Some(Self { lang, region, han })
    }

    /// The families for text of this language, best first, of those that are there.
    pub fn families(&self, book: &FontBook) -> Vec<String> {
        match self.han {
            Some(han) => han.families(book).chain([BUNDLED.to_owned()]).collect(),
            None => vec![BUNDLED.to_owned()],
        }
    }

    /// The families for foreign text within this language: `text` itself tells Japanese and Korean,
    /// and `others` settles bare Han characters. `None` if the text needs no such family.
    pub fn foreign_families(&self, text: &str, others: &[Tongue], book: &FontBook) -> Option<Vec<String>> {
        if self.han.is_some() {
            return None;
        }
        let han = Han::of(text, others.iter().find_map(|tongue| tongue.han))?;
        Some(self.families(book).into_iter().chain(han.families(book)).collect())
    }
}

impl Han {
    fn families(self, book: &FontBook) -> impl Iterator<Item = String> + use<'_> {
        let suffix = match self {
            Self::Simplified => "SC",
            Self::Traditional => "TC",
            Self::HongKong => "HK",
            Self::Japanese => "JP",
            Self::Korean => "KR",
        };
        ["Noto Sans CJK", "Noto Sans", "Noto Serif CJK", "Noto Serif"]
            .map(|family| format!("{family} {suffix}"))
            .into_iter()
            .filter(|family| book.contains_family(&family.to_lowercase()))
    }

    fn of(text: &str, bare: Option<Self>) -> Option<Self> {
        let any = |wanted: fn(char) -> bool| text.chars().any(wanted);
        if any(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')) {
            Some(Self::Japanese)
        } else if any(|c| matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}')) {
            Some(Self::Korean)
        } else if any(|c| matches!(c, '\u{3100}'..='\u{312f}')) {
            Some(Self::Traditional)
        } else if any(
            |c| matches!(c, '\u{2e80}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}'),
        ) {
            Some(bare.unwrap_or(Self::Simplified))
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_decides_the_shapes() {
        let han = |tag: &str| Tongue::parse(tag).expect("a tag").han;
        assert_eq!(han("zh"), Some(Han::Simplified));
        assert_eq!(han("zh-CN"), Some(Han::Simplified));
        assert_eq!(han("zh-Hant"), Some(Han::Traditional));
        assert_eq!(han("zh-TW"), Some(Han::Traditional));
        assert_eq!(han("zh-Hant-HK"), Some(Han::HongKong));
        assert_eq!(han("zh-Hans-HK"), Some(Han::Simplified));
        assert_eq!(han("ja-JP"), Some(Han::Japanese));
        assert_eq!(han("ko"), Some(Han::Korean));
        assert_eq!(han("de-AT"), None);
    }

    #[test]
    fn the_region_is_kept_and_chinese_always_has_one() {
        let region = |tag: &str| Tongue::parse(tag).expect("a tag").region;
        assert_eq!(region("de-AT"), Some("AT".to_owned()));
        assert_eq!(region("zh-Hant"), Some("TW".to_owned()));
        assert_eq!(region("zh"), Some("CN".to_owned()));
        assert_eq!(region("el"), None);
        assert_eq!(region("de-u-co-phonebk"), None);
    }

    #[test]
    fn a_tag_without_a_language_is_refused() {
        for bad in ["", "d", "german", "12", "<x>"] {
            assert_eq!(Tongue::parse(bad), None, "{bad:?} is no language");
        }
    }

    #[test]
    fn foreign_text_tells_its_own_shapes() {
        assert_eq!(Han::of("東京都のカメラ店", None), Some(Han::Japanese));
        assert_eq!(Han::of("서울", Some(Han::Simplified)), Some(Han::Korean));
        assert_eq!(Han::of("東京都", Some(Han::Japanese)), Some(Han::Japanese));
        assert_eq!(Han::of("深圳市", None), Some(Han::Simplified));
        assert_eq!(Han::of("Köln", Some(Han::Japanese)), None);
    }
}
