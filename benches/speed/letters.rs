//! A letter to PDF and DOCX, against the typesetter alone and beside `LibreOffice`.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use redress::desk::Knowledge;
use redress::letter::{Suffix, document};

use crate::{Line, at, case, many, ratio, timed};

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
    let many_letters = timed(|| {
        // Threads of their own: within the typesetter's pool one letter would be set on the stack of another.
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for first in 0..threads {
                let letter = &letter;
                scope.spawn(move || {
                    for run in (2000..2500).skip(first).step_by(threads) {
                        black_box(
                            knowledge.write(&letter(run), Suffix::Pdf, knowledge.locales.first()).expect("printed"),
                        );
                    }
                });
            }
        });
    });
    let docx = many(60, |run| {
        black_box(knowledge.write(&letter(run), Suffix::Docx, knowledge.locales.first()).expect("written"));
    });
    let (many_letters, docx) = (many_letters.as_secs_f64(), at(&docx, 50));
    vec![
        Line::new(
            "a letter in two languages to PDF, drafting included, against typst's own compile and export",
            format!("{times:.2}x"),
            "<= 1.3x",
            times <= 1.3,
        ),
        Line::new("the same, warm", format!("{warm:.1} ms"), "<= 40 ms", warm <= 40.0),
        Line::new(
            "500 such letters, side by side on all cores",
            format!("{many_letters:.2} s"),
            "<= 2 s",
            many_letters <= 2.0,
        ),
        Line::new("such a letter to DOCX", format!("{docx:.1} ms"), "<= 10 ms", docx <= 10.0),
        office(&knowledge.write(&letter(0), Suffix::Docx, knowledge.locales.first()).expect("written"), warm),
    ]
}

/// `LibreOffice` makes a PDF of the same letter, once it has started once.
fn office(docx: &[u8], warm: f64) -> Line {
    let what = "the same letter to PDF by LibreOffice, started for it, against ours";
    if Command::new("soffice").arg("--version").output().is_err() {
        return Line::new(what, "not measured: LibreOffice is not installed".into(), "no bar", true);
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("office");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("letter.docx"), docx).expect("kept");
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let convert = || {
        let mut office = Command::new("soffice");
        office.args(["--headless", &profile, "--convert-to", "pdf", "--outdir"]).arg(&folder);
        let done = office.arg(folder.join("letter.docx")).output().expect("LibreOffice runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    convert();
    let theirs = at(&many(5, |_| convert()), 50);
    Line::new(what, format!("{:.0}x ({theirs:.0} / {warm:.1} ms)", ratio(theirs, warm)), "no bar", true)
}
