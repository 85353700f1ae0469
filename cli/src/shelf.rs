//! The files of a law book: those the program carries, with others laid in their place.

use std::path::{Path, PathBuf};

use redress::carried;
use redress::error::Error;
use redress::ladder::Doors;
use redress::law::LawBook;

use crate::{Refusal, bare};

/// The largest file that is read, in bytes; a pack itself may be no larger than the law book says.
const LIMIT: u64 = 4_000_000;

/// Law files by path; `doors` stand apart, since they are read once the law is.
pub struct Shelf {
    law: Vec<(String, String)>,
    doors: Vec<(String, String)>,
}

impl Shelf {
    /// The carried law, with each of these files, or each file of these folders, in the place of the one of its name.
    pub fn with(paths: &[PathBuf]) -> Result<Self, Refusal> {
        let owned = |(path, text): (&str, &str)| (path.to_owned(), text.to_owned());
        let law = carried::below("assets/law/").chain(carried::below("assets/calendars/"));
        let mut shelf =
            Self { law: law.map(owned).collect(), doors: carried::below("assets/doors/").map(owned).collect() };
        for path in paths.iter().flat_map(|path| below(path)) {
            let text = read(&path)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let holds_doors = text.lines().any(|line| line.trim() == "[[door]]");
            let files = if holds_doors { &mut shelf.doors } else { &mut shelf.law };
            let same = |known: &str| known.rsplit('/').next() == Some(&name);
            // What is no pack is found by its path; every other file keeps the path it was given by.
            let apart = LawBook::APART.iter().find(|known| same(known)).map(|known| (*known).to_owned());
            files.retain(|(known, _)| !same(known));
            files.push((apart.unwrap_or_else(|| path.display().to_string()), text));
        }
        Ok(shelf)
    }

    /// The law book and the doors these files make.
    pub fn read(&self) -> Result<(LawBook, Doors), Refusal> {
        fn all(files: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
            files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
        }
        let mut book = LawBook::read(all(&self.law)).map_err(bare)?;
        let doors = Doors::read(&mut book, all(&self.doors)).map_err(bare)?;
        Ok((book, doors))
    }
}

/// The law files of a folder, or the file itself.
fn below(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(path) else {
        return vec![path.to_path_buf()];
    };
    let law = |path: &PathBuf| path.extension().is_some_and(|end| end == "toml" || end == "csv");
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(law).collect();
    files.sort();
    files
}

/// Reads a text file that is not too large to be what it should be.
pub fn read(path: &Path) -> Result<String, Refusal> {
    let unreadable = |error: std::io::Error| (Some(path.to_path_buf()), Error::File { detail: error.to_string() });
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > LIMIT {
        let cure = format!("at most {LIMIT} bytes are read; split the file");
        return Err(bare(Error::Pack { file: path.display().to_string(), key: "file size".into(), cure }));
    }
    std::fs::read_to_string(path).map_err(unreadable)
}
