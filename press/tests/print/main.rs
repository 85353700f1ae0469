//! Documents printed, and read back with the tools of poppler.

mod documents;
mod reading;

use documents::{CHINESE, GERMAN, JAPANESE, both, document, german, letter, row, span};
use press::{Document, Flow, Kind, Paper, Press, Row, Span};
use reading::{PRESS, fonts, poppler, print, text, uses};

#[test]
fn a_german_letter_is_whole_and_tagged() {
    let (printed, path) = print("german", &german());
    let text = text(&path, " ");
    for sentence in [
        GERMAN,
        "Grüßner & Söhne",
        "bis zum 9. Dezember 2026 und",
        "129,90 €",
        "Order 4711 (de)",
        "深圳市声海科技有限公司",
    ] {
        assert!(text.contains(sentence), "“{sentence}” is missing in: {text}");
    }
    assert!(printed.missing.is_empty(), "{:?}", printed.missing);
    let info = poppler("pdfinfo", &path, &[]);
    let field = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    assert_eq!(field("Tagged:"), Some("yes"));
    assert_eq!(field("Title:"), Some("Widerruf – Bestellung 4711"));
    assert_eq!(field("Pages:"), Some("1"));
    assert!(field("Page size:").is_some_and(|size| size.contains("A4")));
    assert!(field("CreationDate:").is_some_and(|date| date.contains("Nov 25") && date.contains("2026")));
    for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        let there = printed.pdf.windows(claim.len()).any(|bytes| bytes == claim.as_bytes());
        assert!(there, "the typesetter has checked it against PDF/A-2a and PDF/UA-1, and the file says so: {claim}");
    }
    let structure = poppler("pdfinfo", &path, &["-struct"]);
    for tag in ["H1", "H2", "L (", "LI", "Link", "P (", "Span"] {
        assert!(structure.contains(tag), "no {tag} in the structure: {structure}");
    }
    assert!(uses(&path, "LibertinusSerif-Bold"));
    assert!(poppler("pdfinfo", &path, &["-url"]).contains("https://eur-lex.europa.eu/eli/dir/2011/83/oj"));
}

#[test]
fn a_language_gets_its_own_shapes() {
    let cases = [
        ("zh-Hans", CHINESE, "CJKsc"),
        ("zh-Hant", "本人要求退貨及退款，直骨角。", "CJKtc"),
        ("ja", JAPANESE, "CJKjp"),
        ("ko", "본인은 계약을 철회하며 환불을 요구합니다.", "CJKkr"),
    ];
    for (lang, sentence, shapes) in cases {
        let (printed, path) = print(lang, &letter(lang, sentence));
        let joiner = if lang == "ko" { " " } else { "" };
        assert!(text(&path, joiner).contains(sentence), "{lang}: the sentence is not whole");
        assert!(printed.missing.is_empty(), "{:?}", printed.missing);
        let names = fonts(&path);
        let han: Vec<&String> = names.iter().filter(|line| line.contains("CJK")).collect();
        assert!(!han.is_empty(), "{lang}: {names:?}");
        assert!(han.iter().all(|line| line.contains(shapes)), "{lang}: {han:?}");
    }
}

#[test]
fn foreign_names_in_a_letter_get_their_shapes() {
    let (_, path) = print("de-ja", &letter("de", "An: 東京カメラ株式会社, Köln"));
    assert!(uses(&path, "CJKjp") && uses(&path, "Libertinus"), "{:?}", fonts(&path));
    assert!(text(&path, " ").contains("東京カメラ株式会社, Köln"));
}

#[test]
fn two_columns_stand_side_by_side() {
    let (printed, path) = print("two-columns", &both());
    assert!(printed.missing.is_empty(), "{:?}", printed.missing);
    assert!(uses(&path, "CJKsc") && uses(&path, "LibertinusSerif"));
    let left = poppler("pdftotext", &path, &["-x", "0", "-y", "0", "-W", "297", "-H", "842", "-"]);
    let right = poppler("pdftotext", &path, &["-x", "298", "-y", "0", "-W", "298", "-H", "842", "-"]);
    let left = left.split_whitespace().collect::<Vec<_>>().join(" ");
    let right: String = right.split_whitespace().collect();
    assert!(left.contains(GERMAN), "{left}");
    assert!(right.contains(CHINESE), "{right}");
    let boxes = poppler("pdftotext", &path, &["-bbox", "-"]);
    let top = |word: &str| {
        let line = boxes.lines().find(|line| line.contains(word)).unwrap_or_else(|| panic!("no {word}"));
        let number = line.split("yMin=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a place");
        number.parse::<f64>().expect("a number")
    };
    let drift = (top(">Hiermit<") - top(">本人于")).abs();
    assert!(drift < 6.0, "a row starts at the same height in both columns, not {drift} pt apart");
}

#[test]
fn markup_is_only_text() {
    let hostile = r#"#import "@preview/x:1.0.0" $x^2$ -- *not bold* _a_ `raw` <tag> @ref \ // no comment #panic("x") = [y] "quoted" {{z}}"#;
    let (_, path) = print("hostile", &letter("en", hostile));
    assert!(text(&path, " ").contains(hostile), "{}", text(&path, " "));
    assert!(!uses(&path, "Bold"), "an asterisk must not make anything bold");
    let (_, path) = print("controls", &letter("en", "abc\u{202e}def\u{2066}\u{0}\u{7}ghi\u{feff}\nnext"));
    let read = poppler("pdftotext", &path, &["-"]);
    assert!(read.contains("abcdefghi\n"), "{read:?}");
}

#[test]
fn a_script_link_is_not_a_link() {
    let link = Span { link: Some("javascript:alert(1)".to_owned()), ..span("press here") };
    let rows = vec![Row { kind: Kind::Body, cells: vec![vec![Flow::Paragraph(vec![link])]] }];
    let (printed, path) = print("script-link", &document(&["en"], rows));
    assert!(text(&path, " ").contains("press here"));
    assert!(!printed.pdf.windows(11).any(|bytes| bytes == b"javascript:"));
    assert!(!poppler("pdfinfo", &path, &["-url"]).contains("javascript"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = PRESS.print(&both()).expect("a PDF").pdf;
    let again = Press::new().expect("fonts").print(&both()).expect("a PDF").pdf;
    assert!(first == again, "a second press printed other bytes");
    let mut later = both();
    later.date.2 = 26;
    assert!(PRESS.print(&later).expect("a PDF").pdf != first, "the date of the document is in the file");
}

#[test]
fn what_no_font_has_is_reported() {
    let (printed, path) = print("missing", &letter("de", "Vor \u{e000} nach \u{10ffff}\u{e000}, e\u{e001}"));
    assert_eq!(printed.missing, ['\u{e000}', '\u{e001}', '\u{10ffff}']);
    assert!(text(&path, " ").contains("Vor \u{fffd} nach"), "{}", text(&path, " "));
}

#[test]
fn long_documents_break_over_pages_and_count_them() {
    let rows = (0..60)
        .map(|number| row(Kind::Body, &[&format!("{number}. {GERMAN}"), &format!("{number}. {CHINESE}")]))
        .collect();
    let (_, path) = print("long", &document(&["de", "zh"], rows));
    let pages = poppler("pdfinfo", &path, &[])
        .lines()
        .find_map(|line| line.strip_prefix("Pages:")?.trim().parse::<usize>().ok());
    let pages = pages.expect("a number of pages");
    assert!(pages > 2, "sixty rows do not fit on {pages} pages");
    assert!(text(&path, "\n").contains(&format!("\n{pages}/{pages}")));
    assert!(text(&path, " ").contains("59. Hiermit widerrufe"));
}

#[test]
fn an_unsound_document_is_refused_in_plain_words() {
    let refusal = |change: fn(&mut Document)| {
        let mut document = both();
        change(&mut document);
        PRESS.print(&document).expect_err("must be refused").to_string()
    };
    assert!(refusal(|it| it.date = (2026, 2, 30)).contains("no such day as 2026-02-30"));
    assert!(refusal(|it| it.langs.clear()).contains("one or two languages, not 0"));
    assert!(refusal(|it| drop(it.rows[2].cells.pop())).contains("row 3 has 1 cells for 2 columns"));
    assert!(refusal(|it| it.langs[1] = "chinese!".to_owned()).contains("“chinese!” is not a language tag"));
    assert!(refusal(|it| it.title.clear()).contains("has no title"));
}

#[test]
fn measuring_prints_the_same_file() {
    let length = PRESS.typeset_only(&german()).expect("a PDF");
    assert_eq!(length, PRESS.print(&german()).expect("a PDF").pdf.len());
}

#[test]
fn an_empty_document_is_still_a_page() {
    let blank_link = Span { link: Some("https://example.org".to_owned()), ..span(" ") };
    let mut empty = document(
        &["en"],
        vec![
            row(Kind::Subject, &["\u{200b}\n\u{7}"]),
            Row { kind: Kind::Body, cells: vec![vec![]] },
            Row { kind: Kind::Body, cells: vec![vec![Flow::Heading(vec![]), Flow::Paragraph(vec![blank_link])]] },
        ],
    );
    empty.paper = Paper::Letter;
    let (_, path) = print("empty", &empty);
    assert!(poppler("pdfinfo", &path, &[]).contains("letter"));
}

#[test]
fn a_press_is_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&*PRESS);
    let pdf = PRESS.print(&german()).expect("a PDF").pdf;
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| PRESS.print(&german()).expect("a PDF").pdf)).collect();
        for thread in threads {
            assert!(thread.join().expect("no panic") == pdf);
        }
    });
}
