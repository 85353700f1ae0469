//! A letter to PDF and DOCX, against the typesetter alone and beside `LibreOffice`.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use redress::desk::Knowledge;
use redress::letter::{Letter, Suffix, document};

use crate::{Line, at, case, many, ratio, timed};

pub fn lines(knowledge: &Knowledge) -> Vec<Line> {
    let today = "2026-11-25".parse().expect("a day");
    let situation = knowledge.situation(&case("2026-11-25"), today).expect("a case");
    let press = knowledge.press().expect("a press");
    let draft = |run: usize, beside: Option<&str>| {
        let mut letter = knowledge.draft(&situation, "nonconformity", "zh-CN", beside).expect("drafted");
        letter.clauses[0].theirs = format!("Anna Weber {run}");
        letter
    };
    let letter = |run: usize| draft(run, Some("de"));
    let write = |letter: &Letter, suffix| knowledge.write(letter, suffix, knowledge.locales.first()).expect("written");
    let ours = many(60, |run| drop(black_box(write(&letter(run), Suffix::Pdf))));
    let theirs: Vec<_> = (1000..1060).map(|run| document(&knowledge.lay(&letter(run)).expect("laid out"))).collect();
    let bare = many(60, |run| _ = black_box(press.typeset_only(&theirs[run]).expect("set")));
    let (warm, times) = (at(&ours, 50), ratio(at(&ours, 50), at(&bare, 50)));
    let sent = on_all_cores(|run| drop(black_box(write(&draft(run, None), Suffix::Pdf)))).as_secs_f64();
    let both = on_all_cores(|run| drop(black_box(write(&letter(run), Suffix::Pdf)))).as_secs_f64();
    let docx = at(&many(60, |run| drop(black_box(write(&letter(run), Suffix::Docx)))), 50);
    vec![
        Line::new(
            "a letter in two languages to PDF, drafting included, against typst's own compile and export",
            format!("{times:.2}x"),
            "<= 1.3x",
            times <= 1.3,
        ),
        Line::new("the same, warm", format!("{warm:.1} ms"), "<= 40 ms", warm <= 40.0),
        Line::new("500 letters as they are sent, on all cores", format!("{sent:.2} s"), "<= 2 s", sent <= 2.0),
        Line::new(
            "the same with the sender's language beside; the typesetter's own share is most of it",
            format!("{both:.2} s"),
            "<= 2 s",
            both <= 2.0,
        ),
        Line::new("a letter in two languages to DOCX", format!("{docx:.1} ms"), "<= 10 ms", docx <= 10.0),
        office(&write(&letter(0), Suffix::Docx), warm),
    ]
}

/// Five hundred runs. Each core has a pool of one: in a pool of many, one letter would be set on the stack of another.
fn on_all_cores(work: impl Fn(usize) + Sync) -> Duration {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    timed(|| {
        std::thread::scope(|scope| {
            for first in 0..threads {
                let work = &work;
                let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
                scope.spawn(move || pool.install(|| (2000..2500).skip(first).step_by(threads).for_each(work)));
            }
        });
    })
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
