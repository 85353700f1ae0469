//! Packs from the terminal: files from elsewhere, good and hostile, and the check of a folder.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use redress::desk::Knowledge;
use redress::evidence::{Media, look};

const PROGRAM: &str = env!("CARGO_BIN_EXE_redress");

fn redress(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn file(name: &str, bytes: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("written");
    path.display().to_string()
}

/// A PDF whose objects hold ten thousand arrays, one in the other.
fn nested() -> Vec<u8> {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let kids = format!("{}3 0 R{}", "[".repeat(10_000), "]".repeat(10_000));
    format!(
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/X {deep}>>endobj\n2 0 obj<</Type/Pages/Kids{kids}/Count 1>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</X {deep}>>>>endobj\n\
         4 0 obj<</Length 20000>>stream\n{deep}\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF"
    )
    .into_bytes()
}

/// A picture of one white point.
const POINT: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\x9c\x63\xf8\x0f\x00\x01\x01\x01\x00\xb1\x38\xf6\x14\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";
/// A picture that says it is huge and holds nothing.
const BROKEN: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff\x08\0\0\0\0\0\0\0\0";

#[test]
fn hostile_files_end_with_the_child() {
    let program = PathBuf::from(PROGRAM);
    let nested = nested();
    for (name, bytes, pages) in [
        ("a picture", POINT, 1),
        ("words", "Die Lampe flackert.\n很抱歉。".as_bytes(), 1),
        ("a deeply nested PDF", &nested, 0),
        ("a PDF cut short", b"%PDF-1.7\n1 0 obj<<", 0),
        ("a broken picture", BROKEN, 0),
        ("nothing to set", b" \n", 0),
        ("a program", b"MZ\x90\0\x03", 0),
    ] {
        assert_eq!(look(&program, Media::of(bytes), bytes), pages, "{name}");
    }
    assert_eq!(look(Path::new("/nowhere"), Media::Png, POINT), 0, "without a child nothing is opened");
}

#[test]
fn a_pack_holds_what_prints_and_says_what_does_not() {
    let sample = out(&redress(&["case", "sample", "return-de-cn"]));
    let case = file("pack-case.json", sample.as_bytes());
    let route: serde_json::Value =
        serde_json::from_str(&out(&redress(&["assess", &case, "--today", "2026-11-25"]))).expect("JSON");
    let open =
        route["route"].as_array().expect("a route").iter().find(|step| step["state"] == "now").expect("an open door");
    let door = open["body"].as_str().expect("a door");
    let page = redress(&["filing", &case, door, "--today", "2026-11-25", "--lang", "de"]);
    let page: serde_json::Value = serde_json::from_str(&out(&page)).expect("the check-list in JSON");
    assert!(page["checks"].as_array().is_some_and(|checks| !checks.is_empty()), "{page}");
    let (good, bad) = (file("point.png", POINT), file("nested.pdf", &nested()));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pack-{}", std::process::id()));
    let place = folder.to_str().expect("a path");
    let (good, bad) = (format!("fault_media={good}"), format!("other={bad}"));
    let made = [
        "filing",
        &case,
        door,
        "--lang",
        "de",
        "-o",
        place,
        "--exhibit",
        &good,
        "--exhibit",
        &bad,
        "--today",
        "2026-11-25",
    ];
    let written = redress(&made);
    assert!(written.status.success(), "the program lives: {}", String::from_utf8_lossy(&written.stderr));
    let proof = std::fs::read_dir(&folder).expect("a folder").flatten().map(|entry| entry.path());
    let proof =
        proof.filter(|path| path.extension().is_some_and(|end| end == "pdf")).max().expect("the exhibits come last");
    let text = Command::new("pdftotext").arg(&proof).arg("-").output().expect("poppler-utils is installed");
    let text = out(&text).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("point.png") && text.contains("Seite 1 von 1"), "{text}");
    assert!(text.contains("nested.pdf") && text.contains("nicht gedruckt"), "one clear sentence: {text}");
    assert!(!redress(&made).status.success(), "a pack is never written over");
    assert!(redress(&["filing", "verify", place]).status.success(), "as it was written");
    std::fs::write(folder.join("SHA256SUMS.txt"), "x").expect("written");
    let told = redress(&["filing", "verify", place, "--lang", "de"]);
    assert_eq!(told.status.code(), Some(2));
    let told = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.contains("nicht in der Liste: SHA256SUMS.txt"), "{told}");
    std::fs::remove_dir_all(&folder).expect("removed");
    for (arguments, word) in [(["filing", &case, "nowhere"], "not open"), (["filing", &case, door], "")] {
        let said = redress(&arguments);
        assert_eq!(said.status.success(), word.is_empty(), "{}", String::from_utf8_lossy(&said.stderr));
        assert!(String::from_utf8_lossy(&said.stderr).contains(word));
    }
}

#[test]
fn the_program_that_looks_is_this_one() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    assert_eq!(knowledge.program, std::env::current_exe().expect("a program"));
}
