//! The commands of the program, as its source has them: a new one is under test as soon as it is written.

use std::fs;

/// A command and what the page gives it.
#[derive(Debug)]
pub struct Command {
    pub name: String,
    /// Name and type; what the program itself gives (`State`, `AppHandle`) is left out.
    pub takes: Vec<(String, String)>,
}

impl Command {
    /// Whether it needs anything that could be of a wrong kind. A `Value` takes all kinds; its reader in the core refuses.
    pub fn can_be_wrong(&self) -> bool {
        self.takes.iter().any(|(_, kind)| kind != "Value" && !kind.starts_with("Option"))
    }
}

/// Every command below `src/commands`.
pub fn all() -> Vec<Command> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/commands");
    let files = fs::read_dir(folder).expect("the commands are there").flatten();
    let mut found: Vec<Command> = files
        .flat_map(|file| {
            let text = fs::read_to_string(file.path()).expect("a source is text");
            text.split("#[command").skip(1).filter_map(read).collect::<Vec<_>>()
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// Reads `](async) pub fn name(takes) ...` up to the end of its parameters.
fn read(text: &str) -> Option<Command> {
    let (_, rest) = text.split_once("fn ")?;
    let (name, rest) = rest.split_once('(')?;
    let mut depth = 1;
    let end = rest.find(|sign| {
        depth += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    })?;
    let name = name.split('<').next()?.trim().to_owned();
    Some(Command { name, takes: parameters(&rest[..end]) })
}

fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = vec![String::new()];
    let mut depth = 0;
    for sign in text.chars() {
        depth += match sign {
            '<' | '(' | '[' => 1,
            '>' | ')' | ']' => -1,
            _ => 0,
        };
        match (sign, depth) {
            (',', 0) => found.push(String::new()),
            _ => found.last_mut().expect("there is one").push(sign),
        }
    }
    let pairs = found.iter().filter_map(|one| one.split_once(':'));
    let pairs = pairs.map(|(name, kind)| (name.trim().to_owned(), kind.trim().to_owned()));
    pairs.filter(|(_, kind)| !["State<", "AppHandle", "tauri::"].iter().any(|own| kind.starts_with(own))).collect()
}

/// A parameter as the page names it.
pub fn in_page(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |joined, part| {
        let (head, tail) = part.split_at(part.len().min(1));
        joined + &head.to_uppercase() + tail
    })
}
