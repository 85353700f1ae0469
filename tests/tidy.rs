//! The rules of the house, as tests: who may know whom, how long a file may be, where the clock, SQL and Tauri live.

use std::fs;
use std::path::{Path, PathBuf};

/// Which modules of the core each module may use. `case` sees nothing of ours.
const ARROWS: [(&str, &[&str]); 16] = [
    ("case", &[]),
    ("carried", &[]),
    ("vault", &["case"]),
    ("locale", &["case", "error"]),
    ("error", &["case", "locale", "vault"]),
    ("law", &["case", "error"]),
    ("ladder", &["law", "case", "error"]),
    ("statistics", &["case"]),
    ("identity", &["law", "error"]),
    ("advice", &["law", "ladder", "identity", "locale", "letter"]),
    ("letter", &["law", "locale", "advice", "error"]),
    ("evidence", &["law", "case", "error"]),
    ("filing", &["evidence", "ladder", "law", "letter", "locale", "advice", "case", "error"]),
    (
        "desk",
        &[
            "advice",
            "carried",
            "case",
            "error",
            "evidence",
            "filing",
            "identity",
            "ladder",
            "law",
            "letter",
            "locale",
            "remind",
            "statistics",
            "vault",
        ],
    ),
    ("remind", &["law"]),
    ("intake", &["case"]),
];

const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 60;

fn sources(folder: &str, ends: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    walk(Path::new(folder), ends, &mut found);
    assert!(!found.is_empty(), "{folder} holds sources");
    found
}

fn walk(folder: &Path, ends: &[&str], found: &mut Vec<(PathBuf, String)>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !["node_modules", "dist", "target", "gen", "types"].contains(&name.as_str()) {
            walk(&path, ends, found);
        } else if path.extension().is_some_and(|end| ends.iter().any(|known| end == *known)) {
            found.push((path.clone(), fs::read_to_string(&path).expect("a source is text")));
        }
    }
}

fn rust() -> Vec<(PathBuf, String)> {
    ["src", "cli/src", "src-tauri/src", "press/src", "tests"]
        .iter()
        .flat_map(|folder| sources(folder, &["rs"]))
        .collect()
}

/// A file without its comments.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn check(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

#[test]
fn dependencies_point_one_way() {
    let mut broken = Vec::new();
    for (path, text) in sources("src", &["rs"]) {
        let below = path.strip_prefix("src").expect("it lies below src").with_extension("");
        let module = below.components().next().expect("a module").as_os_str().to_string_lossy().into_owned();
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == module) else {
            if module != "lib" {
                broken.push(format!("{}: add `{module}` to ARROWS", path.display()));
            }
            continue;
        };
        for used in code(&text).split("crate::").skip(1) {
            let name: String = used.chars().take_while(|sign| sign.is_ascii_lowercase() || *sign == '_').collect();
            if !name.is_empty() && name != module && !allowed.contains(&name.as_str()) {
                broken.push(format!("{}: {module} must not use {name}", path.display()));
            }
        }
    }
    check("an arrow points the wrong way", &broken);
}

#[test]
fn files_and_functions_stay_short() {
    let mut broken = Vec::new();
    let page = sources("ui/src", &["ts", "svelte"]);
    for (path, text) in rust().into_iter().chain(page) {
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            broken.push(format!("{}: {lines} lines", path.display()));
        }
        if path.extension().is_some_and(|end| end == "rs") {
            broken.extend(long_functions(&text).into_iter().map(|name| format!("{}: fn {name}", path.display())));
        }
    }
    check("a better division is needed", &broken);
}

/// A line of a plain list: a path and its comma, as in the list of all commands.
fn is_a_name(line: &str) -> bool {
    let name = line.trim().strip_suffix(',').unwrap_or_default();
    !name.is_empty() && name.chars().all(|sign| sign.is_ascii_lowercase() || sign == '_' || sign == ':')
}

/// Functions are found by rustfmt's layout: they open with `fn` and close with a brace at the same depth.
fn long_functions(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut long = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let depth = line.len() - line.trim_start().len();
        let Some((before, name)) = line.split_once("fn ") else {
            continue;
        };
        if !before
            .trim()
            .split(' ')
            .all(|word| word.is_empty() || ["pub", "async", "const", "pub(super)", "pub(crate)"].contains(&word))
        {
            continue;
        }
        let close = format!("{}}}", " ".repeat(depth));
        let length = lines[start..].iter().take_while(|line| **line != close).filter(|line| !is_a_name(line)).count();
        if length > LONGEST_FUNCTION {
            long.push(name.split('(').next().unwrap_or(name).to_owned());
        }
    }
    long
}

#[test]
fn the_clock_sql_and_the_shell_stay_in_their_places() {
    let places: [(&str, &[&str], &[&str]); 4] = [
        (
            "the clock",
            &["Local::now", "Utc::now", "SystemTime::now", "Instant::now"],
            &["cli/src", "src-tauri/src/clock.rs"],
        ),
        ("SQL", &["rusqlite"], &["src/vault", "tests/vault"]),
        ("the shell", &["tauri::", "tauri_plugin"], &["src-tauri/src"]),
        ("the key store", &["keyring_core"], &["src-tauri/src/key_store.rs"]),
    ];
    let mut broken = Vec::new();
    for (path, text) in rust().into_iter().filter(|(path, _)| !path.ends_with("tidy.rs")) {
        let name = path.display().to_string();
        for (what, words, homes) in &places {
            if words.iter().any(|word| code(&text).contains(word)) && !homes.iter().any(|home| name.starts_with(home)) {
                broken.push(format!("{name}: {what} lives in {}", homes.join(", ")));
            }
        }
    }
    for (path, text) in sources("ui/src", &["ts", "svelte"]) {
        let home = path.starts_with("ui/src/backend");
        if text.contains("@tauri-apps") && !home {
            broken.push(format!("{}: only ui/src/backend imports @tauri-apps", path.display()));
        }
    }
    check("something is out of its place", &broken);
}

#[test]
fn names_say_something() {
    let empty = ["utils", "util", "helpers", "helper", "common", "misc", "manager", "service", "types"];
    let broken: Vec<String> = rust()
        .into_iter()
        .filter(|(path, _)| path.file_stem().is_some_and(|stem| empty.iter().any(|word| stem == *word)))
        .map(|(path, _)| path.display().to_string())
        .collect();
    check("a name that says nothing", &broken);
}

#[test]
fn no_country_language_or_letter_stands_in_rust() {
    let stems = |folder: &str| -> Vec<String> {
        let entries = fs::read_dir(folder).expect("the folder is there").flatten();
        entries.filter_map(|entry| Some(entry.path().file_stem()?.to_string_lossy().into_owned())).collect()
    };
    // English is the language that stands in where another lacks a text; what is no pack is read by name.
    let own = ["en", "countries", "trader", "paper", "grounds"];
    let apart = |stem: &str| redress::law::LawBook::APART.contains(&format!("assets/law/{stem}.toml").as_str());
    let folders =
        ["assets/law", "assets/letters", "assets/doors", "assets/filings", "assets/samples", "assets/usage", "locales"];
    let words: Vec<String> = folders
        .iter()
        .flat_map(|folder| stems(folder))
        .filter(|stem| !own.contains(&stem.as_str()) && !apart(stem))
        .collect();
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    let mut broken = Vec::new();
    let shipped = |path: &Path| path.file_stem().is_none_or(|stem| stem != "tests");
    for (path, text) in sources("src", &["rs"]).into_iter().filter(|(path, _)| shipped(path)) {
        let code = code(&text);
        broken.extend(
            quoted.iter().filter(|word| code.contains(*word)).map(|word| format!("{}: {word}", path.display())),
        );
    }
    check("data over code", &broken);
}
