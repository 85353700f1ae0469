//! A pack with thirty exhibits, against `qpdf` joining the same PDFs.

use std::fs;
use std::hint::black_box;
use std::process::Command;

use redress::case::{Exhibit, ExhibitId};
use redress::desk::Knowledge;
use redress::letter::{CHRONOLOGY, Suffix};

use crate::{Line, at, case, many, ratio, timed};

const EXHIBITS: u128 = 30;
const SECONDS: f64 = 2.0;
const TIMES: f64 = 1.5;

pub fn line(knowledge: &Knowledge) -> Line {
    let today = "2026-11-25".parse().expect("a day");
    let reader = knowledge.locales.first();
    let situation = || knowledge.situation(&case("2026-11-25"), today).expect("a case");
    let found = knowledge.assess(&situation()).expect("assessed");
    let door = found.route.iter().find_map(|step| step.body.clone()).expect("a door");
    let (mut exhibits, mut files) = (Vec::new(), Vec::new());
    for number in 0..EXHIBITS {
        let mut letter = knowledge.draft(&situation(), CHRONOLOGY, "de", Some("en")).expect("drafted");
        letter.clauses[0].theirs = format!("Anna Weber {number}");
        let file = knowledge.write(&letter, Suffix::Pdf, reader).expect("printed");
        exhibits.push(Exhibit {
            id: ExhibitId(uuid::Uuid::from_u128(number)),
            kind: knowledge.kinds.all().next().expect("a kind").id.clone(),
            name: format!("{number}.pdf"),
            on: None,
            added_on: today,
            media: "application/pdf".into(),
            size: file.len() as u64,
            sha256: String::new(),
            pages: press::pages(&file).and_then(|pages| pages.try_into().ok()).expect("a PDF"),
            removed_on: None,
        });
        files.push(file);
    }
    let joined = join(&files);
    let dossier = knowledge.dossier(situation(), &door, (exhibits, Vec::new()), reader).expect("an open door");
    let ours = many(10, |_| {
        black_box(knowledge.pack(&dossier, &door, ("de", Some("en")), &files, reader).expect("a pack"));
    });
    let ours = at(&ours, 50);
    let times = joined.map(|joined| ratio(ours, joined));
    let beside = times.map_or_else(|| "no qpdf here".to_owned(), |times| format!("{times:.1}x"));
    Line::new(
        format!("a pack with {EXHIBITS} exhibits, against `qpdf` joining the same PDFs"),
        format!("{ours:.0} ms, {beside}"),
        "<= 2 s or <= 1.5x",
        ours <= SECONDS * 1000.0 || times.is_some_and(|times| times <= TIMES),
    )
}

/// How long `qpdf` takes to join the files, in milliseconds; nothing where it is not installed.
fn join(files: &[Vec<u8>]) -> Option<f64> {
    let folder = tempfile::tempdir().expect("a folder");
    let paths: Vec<_> = (0..files.len()).map(|number| folder.path().join(format!("{number}.pdf"))).collect();
    paths.iter().zip(files).for_each(|(path, file)| fs::write(path, file).expect("written"));
    let run = || {
        let mut qpdf = Command::new("qpdf");
        qpdf.args(["--empty", "--pages"]).args(&paths).arg("--").arg(folder.path().join("all.pdf")).status()
    };
    run().ok().filter(std::process::ExitStatus::success)?;
    let mut all: Vec<_> = (0..10).map(|_| timed(run)).collect();
    all.sort();
    Some(at(&all, 50))
}
