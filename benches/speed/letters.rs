//! A letter to PDF, against the typesetter alone.

use std::hint::black_box;

use redress::desk::Knowledge;
use redress::letter::{Suffix, document};

use crate::{Line, at, case, many, ratio};

pub fn lines(knowledge: &Knowledge) -> Vec<Line> {
    let today = "2026-11-25".parse().expect("a day");
    let situation = knowledge.situation(&case("2026-11-25"), today).expect("a case");
    let press = knowledge.press().expect("a press");
    let letter = |run: usize| {
        let mut letter = knowledge.draft(&situation, "nonconformity", "zh-CN", Some("de")).expect("drafted");
        letter.clauses[0].theirs = format!("Anna Weber {run}");
        letter
    };
    let ours = many(60, |run| {
        let letter = letter(run);
        black_box(knowledge.write(&letter, Suffix::Pdf, knowledge.locales.first()).expect("printed"));
    });
    let theirs: Vec<_> = (1000..1060).map(|run| document(&knowledge.lay(&letter(run)).expect("laid out"))).collect();
    let bare = many(60, |run| {
        black_box(press.typeset_only(&theirs[run]).expect("set"));
    });
    let (warm, times) = (at(&ours, 50), ratio(at(&ours, 50), at(&bare, 50)));
    vec![
        Line {
            what: "a letter in two languages to PDF, drafting included, against typst's own compile and export".into(),
            figure: format!("{times:.2}x"),
            bar: "<= 1.3x",
            holds: times <= 1.3,
        },
        Line { what: "the same, warm".into(), figure: format!("{warm:.1} ms"), bar: "<= 40 ms", holds: warm <= 40.0 },
    ]
}
