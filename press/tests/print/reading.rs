//! A PDF written and read back with poppler.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use press::{Document, Press, Printed};

pub static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new().expect("fonts"));

pub fn print(name: &str, document: &Document) -> (Printed, PathBuf) {
    let printed = PRESS.print(document).unwrap_or_else(|error| panic!("{name}: {error}"));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, &printed.pdf).expect("a place for the PDF");
    (printed, path)
}

pub fn poppler(tool: &str, path: &Path, more: &[&str]) -> String {
    let output = Command::new(tool).arg(path).args(more).output().unwrap_or_else(|error| panic!("{tool}: {error}"));
    assert!(output.status.success(), "{tool} failed: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The text without the places where lines were broken: none in `joiner` for Chinese, a space else.
pub fn text(path: &Path, joiner: &str) -> String {
    poppler("pdftotext", path, &["-"]).split_whitespace().collect::<Vec<_>>().join(joiner)
}

pub fn fonts(path: &Path) -> Vec<String> {
    let table = poppler("pdffonts", path, &[]);
    let lines: Vec<String> = table.lines().skip(2).map(str::to_owned).collect();
    assert!(!lines.is_empty(), "a printed page has fonts");
    for line in &lines {
        let flags: Vec<&str> = line.split_whitespace().rev().take(5).collect();
        assert_eq!(flags[2..], ["yes", "yes", "yes"], "embedded, subset and with Unicode: {line}");
    }
    lines
}

pub fn uses(path: &Path, part: &str) -> bool {
    fonts(path).iter().any(|line| line.contains(part))
}
