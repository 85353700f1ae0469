//! How letters are set where they go: the paper of the country, the order and the words of the language.

use redress::letter::{ClauseKind, Letter, Suffix, document};

use crate::cases::{KNOWLEDGE, enclosed, named};
use crate::everywhere::pdf_text;

fn letter(lang: &str, country: &str) -> Letter {
    let mut letter = named("withdrawal").expect("a case").draft(lang, None);
    letter.to.country = country.into();
    letter.enclosures = vec![enclosed("Foto")];
    letter
}

#[test]
fn the_paper_is_the_country_s() {
    for (country, paper) in [
        ("US", press::Paper::Letter),
        ("CA", press::Paper::Letter),
        ("MX", press::Paper::Letter),
        ("CL", press::Paper::Letter),
        ("CO", press::Paper::Letter),
        ("PH", press::Paper::Letter),
        ("DE", press::Paper::A4),
        ("CN", press::Paper::A4),
        ("JP", press::Paper::A4),
        ("GB", press::Paper::A4),
        ("PE", press::Paper::A4),
    ] {
        assert_eq!(KNOWLEDGE.lay(&letter("en", country)).expect("laid out").paper, paper, "{country}");
    }
    let mut unknown = letter("en", "");
    unknown.from.country = "US".into();
    assert_eq!(KNOWLEDGE.lay(&unknown).expect("laid out").paper, press::Paper::Letter, "else the writer's own");
}

#[test]
fn the_head_stands_as_the_language_has_it() {
    use ClauseKind::{Date, Recipient, Sender, Subject};
    let rows = [
        ("de", "DE", [Sender, Recipient, Date, Subject], "Anlagen", true),
        ("de", "CN", [Sender, Recipient, Date, Subject], "Anlagen", true),
        ("fr", "FR", [Sender, Recipient, Date, Subject], "Pièces jointes", true),
        ("es", "ES", [Sender, Date, Recipient, Subject], "Anexos", false),
        ("en", "GB", [Sender, Date, Recipient, Subject], "Enclosures", false),
        ("en", "US", [Sender, Date, Recipient, Subject], "Enclosures", false),
        ("ja", "JP", [Date, Recipient, Sender, Subject], "添付書類", false),
        ("zh-CN", "CN", [Subject, Recipient, Sender, Date], "附件", false),
    ];
    for (lang, country, head, enclosures, window) in rows {
        let letter = letter(lang, country);
        let laid = KNOWLEDGE.lay(&letter).expect("laid out");
        let kinds: Vec<ClauseKind> = laid.letter.clauses.iter().map(|clause| clause.kind).collect();
        let order: Vec<ClauseKind> = kinds.iter().copied().filter(|kind| head.contains(kind)).collect();
        assert_eq!(order, head, "{lang} to {country}");
        let last = laid.letter.clauses.last().expect("a clause");
        assert!(last.plain().starts_with(enclosures), "{lang}: {}", last.plain());
        let printed = document(&laid);
        assert_eq!(printed.layout.window.is_some(), window, "{lang}: an address window");
        let written = |kind| letter.clauses.iter().filter(|clause| clause.kind == kind).count();
        for kind in head {
            assert_eq!(kinds.iter().filter(|known| **known == kind).count(), written(kind), "{lang}: nothing is lost");
        }
    }
    let us = document(&KNOWLEDGE.lay(&letter("en", "US")).expect("laid out"));
    assert!(us.layout.end.is_empty(), "full block: everything at the left");
}

#[test]
fn organisations_and_persons_are_addressed_as_the_language_does() {
    let fitting = named("withdrawal").expect("a case");
    let addressed = |name: &str, kind: &str, lang: &str| {
        let mut file = fitting.file.clone();
        file.facts.insert("trader.name".into(), name.into());
        file.facts.insert("trader.kind".into(), kind.into());
        let situation = crate::cases::situation(&file);
        let letter = KNOWLEDGE.draft(&situation, "withdrawal", lang, None).ok()?;
        let recipient = letter.clauses.into_iter().find(|clause| clause.kind == ClauseKind::Recipient)?;
        Some(recipient.plain().lines().next()?.to_owned())
    };
    assert_eq!(addressed("東京カメラ", "business", "ja").as_deref(), Some("東京カメラ　御中"));
    assert_eq!(addressed("東京カメラ 御中", "business", "ja").as_deref(), Some("東京カメラ 御中"), "once is enough");
    assert_eq!(addressed("Laden", "business", "de").as_deref(), Some("Laden"));
}

#[test]
fn the_addressee_shows_in_the_window() {
    let letter = letter("de", "DE");
    let pdf = KNOWLEDGE.write(&letter, Suffix::Pdf, KNOWLEDGE.locales.first()).expect("printed");
    pdf_text("window", &pdf);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("window.pdf");
    // In points of 1/72 inch: the field of form B, 45 mm from the top and 45 mm high.
    let window = ["-x", "71", "-y", "127", "-W", "240", "-H", "128", "-nopgbrk"];
    let output = std::process::Command::new("pdftotext").args(window).arg(&path).arg("-").output().expect("poppler");
    let shown = String::from_utf8(output.stdout).expect("text");
    assert!(shown.contains(&letter.to.name) && !shown.contains(&letter.from.name), "{shown}");
}
