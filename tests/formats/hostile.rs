//! Whatever a person writes into a case stays words: in every kind of letter and every format the clauses, headings, links
//! and addressees are those of a calm case.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use mail_parser::MessageParser;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use pulldown_cmark::{Event, Parser, Tag};
use redress::case::Facts;
use redress::error::{Error, Trouble};
use redress::law::{Kind, Scope};
use redress::letter::{Letter, Suffix};
use serde_json::json;

use crate::cases::{Fitting, KNOWLEDGE, all};
use crate::docx;
use crate::everywhere::{dense, pdf_text};

/// Pieces that mean something to one of the formats, or that nobody sees.
const PIECES: [&str; 30] = [
    "# ",
    "\n# Head\n",
    "**bold** _i_ `c` ~~s~~",
    "[a](https://evil.example)",
    "<https://evil.example>",
    "![i](file:///etc/passwd)",
    "\n\n- one\n- two\n",
    "\n> quoted\n",
    "\n---\n",
    "1. one",
    "\n    code\n",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table>",
    "<!-- ",
    "&lt;b&gt; &#0; &amp;",
    "#import \"@preview/x:1.0.0\"",
    "$x^2$ #panic(\"x\") @ref <tag>",
    "\u{202e}evil\u{202c}",
    "\u{2066}x\u{2069}\u{2067}y",
    "\u{200f}\u{200e}",
    "\0\u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[31m",
    "\r\nBcc: evil@example.com\r\n\r\n",
    "=?utf-8?Q?=0D=0ABcc:?= a",
    "{ $demand-date } { \"x\" }",
    "\\\n\\",
    "]]></w:t></w:p><w:p>",
    "\u{feff}\u{fffe}\u{ffff}",
    "<w:fldSimple w:instr=\"DATE\"/>",
    "深圳 \"引\" „deutsch“ ~tilde~ | pipe |",
];

/// A case's words for every text that it may hold.
fn words() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(0..PIECES.len(), 1..6)
}

fn runner(cases: u32) -> TestRunner {
    let seeded = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    TestRunner::new_with_rng(Config { cases, failure_persistence: None, ..Config::default() }, seeded)
}

/// The same words in every text fact, of the order and of each item, with the fact's name before them; an address stays one.
fn everywhere(words: &str) -> (Facts, Facts) {
    let (mut order, mut item) = (Facts::new(), Facts::new());
    let texts = KNOWLEDGE.book.vocabulary.facts().iter().filter(|fact| fact.kind == Kind::Text);
    for fact in texts.filter(|fact| !fact.id.ends_with(".email") && fact.id != "platform.id") {
        let facts = if fact.scope == Scope::Item { &mut item } else { &mut order };
        facts.insert(fact.id.clone(), json!(format!("Q{words}Z")));
    }
    (order, item)
}

fn calm(fitting: &Fitting) -> Letter {
    let (order, item) = everywhere("calm");
    fitting.with(&order, &item, "en")
}

fn write(letter: &Letter, suffix: Suffix) -> Vec<u8> {
    KNOWLEDGE.write(letter, suffix, KNOWLEDGE.locales.first()).unwrap_or_else(|error| {
        panic!("{} as {}: {}", letter.kind, suffix.ending(), error.message(KNOWLEDGE.locales.first()))
    })
}

fn text(letter: &Letter, suffix: Suffix) -> String {
    String::from_utf8(write(letter, suffix)).expect("UTF-8")
}

/// What Markdown makes of a text, apart from words, paragraphs and line breaks.
fn marks(markdown: &str) -> BTreeMap<String, usize> {
    let mut marks = BTreeMap::new();
    for event in Parser::new(markdown) {
        let name = match event {
            Event::Start(Tag::Paragraph) | Event::End(_) | Event::Text(_) | Event::SoftBreak | Event::HardBreak => {
                continue;
            }
            Event::Start(tag) => format!("{tag:?}").split([' ', '{', '(']).next().unwrap_or_default().to_owned(),
            other => format!("{other:?}").split('(').next().unwrap_or_default().to_owned(),
        };
        *marks.entry(name).or_default() += 1;
    }
    marks
}

/// The elements of a page, apart from line breaks.
fn elements(html: &str) -> Vec<String> {
    let opened = html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default().to_owned());
    opened.filter(|tag| !tag.starts_with("br")).collect()
}

fn hidden(text: &str) -> Option<char> {
    text.chars().find(|sign| {
        sign.is_control() && !matches!(sign, '\n' | '\r' | '\t')
            || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// Every format but PDF, against the calm letter.
fn stays_words(calm: &Letter, letter: &Letter) {
    let kind = &letter.kind;
    let ids = |letter: &Letter| letter.clauses.iter().map(|clause| clause.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(calm), ids(letter), "{kind}: the same clauses");
    assert_eq!(marks(&text(calm, Suffix::Md)), marks(&text(letter, Suffix::Md)), "{kind}: the same Markdown");
    let (html, plain) = (text(letter, Suffix::Html), text(letter, Suffix::Txt));
    assert_eq!(elements(&text(calm, Suffix::Html)), elements(&html), "{kind}: the same elements");
    for (suffix, written) in [("html", &html), ("txt", &plain), ("md", &text(letter, Suffix::Md))] {
        assert_eq!(hidden(written), None, "{kind}.{suffix}: nothing that nobody sees");
    }
    let (before, after) =
        (docx::read(kind, &write(calm, Suffix::Docx)), docx::read(kind, &write(letter, Suffix::Docx)));
    for name in ["p", "tbl", "tr", "tc", "hyperlink", "fldSimple", "instrText", "pStyle", "numPr", "drawing"] {
        assert_eq!(before.elements.get(name), after.elements.get(name), "{kind}.docx: as many {name}");
    }
    let parts = |docx: &docx::Docx| docx.parts.keys().cloned().collect::<Vec<_>>();
    assert_eq!(parts(&before), parts(&after), "{kind}.docx: the same parts");
    for clause in &letter.clauses {
        assert!(dense(&after.text).contains(&dense(&clause.plain())), "{kind}.docx lacks {}", clause.plain());
    }
    one_addressee(letter, calm);
}

fn one_addressee(letter: &Letter, calm: &Letter) {
    let file = write(letter, Suffix::Eml);
    let mail = MessageParser::default().parse(&file).expect("an e-mail");
    let names: Vec<&str> = mail.headers().iter().map(mail_parser::Header::name).collect();
    let before = write(calm, Suffix::Eml);
    let before = MessageParser::default().parse(&before).expect("an e-mail");
    assert_eq!(before.headers().iter().map(mail_parser::Header::name).collect::<Vec<_>>(), names, "{}", letter.kind);
    assert_eq!((mail.attachment_count(), mail.text_body_count(), mail.html_body_count()), (0, 1, 1), "{}", letter.kind);
    let addresses = |mail: &mail_parser::Message<'_>| {
        let both = [mail.from(), mail.to()].into_iter().flatten();
        both.flat_map(|list| list.iter().filter_map(|one| one.address().map(str::to_owned)).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    assert_eq!(addresses(&before), addresses(&mail), "{}: the same addresses", letter.kind);
}

#[test]
fn what_people_write_stays_words_in_every_format() {
    for fitting in all() {
        let calm = calm(&fitting);
        let drafted = runner(12).run(&words(), |chosen| {
            let written: String = chosen.iter().map(|place| PIECES[*place]).collect();
            let (order, item) = everywhere(&written);
            stays_words(&calm, &fitting.with(&order, &item, "en"));
            Ok(())
        });
        drafted.unwrap_or_else(|error| panic!("{}: {error}", fitting.kind));
    }
}

#[test]
fn a_pdf_holds_the_letters_as_they_were_written() {
    for (place, fitting) in all().into_iter().enumerate() {
        let written: String = (0..5).map(|more| PIECES[(place * 5 + more) % PIECES.len()]).collect();
        let (order, item) = everywhere(&written);
        let letter = fitting.with(&order, &item, "en");
        let pdf = write(&letter, Suffix::Pdf);
        let text = dense(&pdf_text(&format!("hostile-{}", letter.kind), &pdf));
        for clause in &letter.clauses {
            let plain = dense(&clause.plain()).replace(['\u{200e}', '\u{200f}'], "");
            assert!(
                text.replace(['\u{200e}', '\u{200f}'], "").contains(&plain),
                "{} lacks {plain} in {text}",
                letter.kind
            );
        }
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hostile-{}.pdf", letter.kind));
        for asked in ["-js", "-url"] {
            let told = Command::new("pdfinfo").arg(asked).arg(&path).output().expect("poppler-utils is installed");
            let told = String::from_utf8_lossy(&told.stdout).into_owned();
            assert!(
                !told.contains("evil") && !told.contains("alert"),
                "{}: nothing runs or leads away: {told}",
                letter.kind
            );
        }
    }
}

#[test]
fn a_text_beyond_its_measure_is_refused_by_name() {
    let fitting = all().into_iter().find(|fitting| !fitting.file.items.is_empty()).expect("a case with an item");
    let texts = KNOWLEDGE.book.vocabulary.facts().iter().filter(|fact| fact.kind == Kind::Text);
    for fact in texts {
        let mut file = fitting.file.clone();
        let (facts, pointer) = match fact.scope {
            Scope::Case => (&mut file.facts, format!("/facts/{}", fact.id)),
            Scope::Item => (&mut file.items[0], format!("/items/0/{}", fact.id)),
        };
        facts.insert(fact.id.clone(), json!("x".repeat(100_000)));
        let refused = KNOWLEDGE.situation(&file, file.today.expect("a day")).err();
        let most = fact.longest.unwrap_or(20_000);
        let expected = Error::Field { pointer: pointer.clone(), trouble: Trouble::TooLong { most } };
        assert_eq!(refused, Some(expected.clone()), "{}", fact.id);
        let words = expected.message(KNOWLEDGE.locale("de").expect("German"));
        assert!(words.contains(&pointer) && !words.contains("xxx"), "{words}");
    }
}

#[test]
fn the_longest_names_still_make_a_letter() {
    for (sign, lang) in [("W", "de"), ("深", "zh-CN"), ("ab ", "fr")] {
        let fitting = all().into_iter().find(|fitting| fitting.kind == "withdrawal").expect("a case");
        let mut order = Facts::new();
        for (fact, most) in
            [("consumer.name", 300), ("trader.name", 300), ("trader.address", 1000), ("consumer.address", 1000)]
        {
            order.insert(fact.into(), json!(sign.repeat(most / sign.chars().count())));
        }
        let letter = fitting.with(&order, &Facts::new(), lang);
        for suffix in Suffix::ALL {
            assert!(!write(&letter, suffix).is_empty(), "{lang}: {}", suffix.ending());
        }
        let text = dense(&pdf_text(&format!("longest-{lang}"), &write(&letter, Suffix::Pdf)));
        assert!(text.contains(&dense(&letter.to.name)), "{lang}: the whole name is on paper");
    }
}
