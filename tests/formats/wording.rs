//! Each kind of letter as it reads, on one case, in three languages: `tests/letters/<kind>.txt`, committed and read by people.
//! `REDRESS_UPDATE=1` writes them.

use std::fmt::Write as _;
use std::fs;

use redress::letter::Suffix;

use crate::cases::{Fitting, KNOWLEDGE, first, named};

const LANGUAGES: [&str; 3] = ["en", "de", "zh-CN"];

fn told(fitting: &Fitting) -> String {
    let mut text = format!("{}\n", fitting.place);
    for lang in LANGUAGES {
        let letter = fitting.draft(lang, None);
        let plain = KNOWLEDGE.write(&letter, Suffix::Txt, KNOWLEDGE.locales.first()).expect("written");
        let _ = write!(text, "\n==== {lang}\n\n{}", String::from_utf8(plain).expect("text"));
    }
    text
}

#[test]
fn every_letter_reads_as_it_was_reviewed() {
    let update = std::env::var_os("REDRESS_UPDATE").is_some();
    let mut changed = Vec::new();
    for structure in KNOWLEDGE.letters.all() {
        let path = format!("tests/letters/{}.txt", structure.kind);
        if update {
            let fitting = named(&structure.kind).unwrap_or_else(|| first(&structure.kind));
            fs::write(&path, told(&fitting)).expect("written");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        let reads = named(&structure.kind).map(|fitting| told(&fitting));
        if reads.as_ref() != Some(&kept) {
            let line = kept.lines().zip(reads.as_deref().unwrap_or_default().lines()).find(|(kept, now)| kept != now);
            changed.push(format!("{path}: {line:?}"));
        }
    }
    assert!(changed.is_empty(), "read these anew and run with REDRESS_UPDATE=1:\n{}", changed.join("\n"));
    let files = fs::read_dir("tests/letters").expect("the folder").count();
    assert_eq!(files, KNOWLEDGE.letters.all().count(), "a snapshot for each kind and none too many");
}
