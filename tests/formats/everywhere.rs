//! Every clause of every kind of letter is found again in its PDF and its DOCX, in every language.

use std::fs;
use std::path::Path;
use std::process::Command;

use redress::letter::{Letter, Suffix};

use crate::cases::{Fitting, KNOWLEDGE, all, enclosed};
use crate::docx;

/// Text without what setting it may change: spaces and line ends, and the hyphen of a divided word.
pub fn dense(text: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '\u{ad}' | '\u{200b}' | '\u{2010}'))
        .collect()
}

pub fn pdf_text(name: &str, pdf: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    fs::write(&path, pdf).expect("kept");
    let output =
        Command::new("pdftotext").arg("-raw").arg(&path).arg("-").output().expect("poppler-utils is installed");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("text");
    text.split('\u{c}').map(page).collect::<Vec<_>>().join("\n")
}

/// A page without its number, which else stands within a sentence that goes on overleaf.
fn page(text: &str) -> &str {
    let text = text.trim_end();
    let (before, last) = text.rsplit_once('\n').unwrap_or(("", text));
    let number = last.contains('/') && last.chars().all(|sign| sign.is_ascii_digit() || " /".contains(sign));
    if number { before } else { text }
}

/// The lines of its clauses that the text lacks; a list's own marks are set as each format sets them.
fn missing(letter: &Letter, text: &str) -> Vec<String> {
    let text = dense(text);
    let laid = KNOWLEDGE.lay(letter).expect("laid out").letter;
    let clauses = laid.clauses.iter().flat_map(|clause| {
        let lines: Vec<String> = clause.plain().lines().map(|line| line.trim_start_matches("- ").to_owned()).collect();
        lines.into_iter().map(|line| format!("{}: {line}", clause.id))
    });
    clauses.filter(|told| !text.contains(&dense(told.split_once(": ").expect("an id").1))).collect()
}

#[test]
fn every_clause_is_found_again() {
    let languages: Vec<String> = KNOWLEDGE.locales.languages().map(str::to_owned).collect();
    assert_eq!(languages.len(), 6, "{languages:?}");
    let cases = all();
    let halves: Vec<Vec<&Fitting>> = (0..2).map(|half| cases.iter().skip(half).step_by(2).collect()).collect();
    std::thread::scope(|scope| {
        for half in halves {
            let languages = &languages;
            scope.spawn(move || half.into_iter().for_each(|fitting| found_again(fitting, languages)));
        }
    });
}

fn found_again(fitting: &Fitting, languages: &[String]) {
    for lang in languages {
        let mut letter = fitting.draft(lang, None);
        letter.enclosures = vec![enclosed("Rechnung Nr. 4711"), enclosed("照片")];
        let name = format!("found-{}-{lang}", letter.kind);
        let write = |suffix| KNOWLEDGE.write(&letter, suffix, KNOWLEDGE.locales.first()).expect("written");
        let lost = missing(&letter, &pdf_text(&name, &write(Suffix::Pdf)));
        assert!(lost.is_empty(), "{name}.pdf lacks {lost:?}");
        let lost = missing(&letter, &docx::read(&name, &write(Suffix::Docx)).text);
        assert!(lost.is_empty(), "{name}.docx lacks {lost:?}");
    }
}
