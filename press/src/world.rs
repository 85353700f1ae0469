//! The typesetter's world: one template, one file of data, the fonts, and nothing else of the disk.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use crate::Press;

static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(file_id("/letter.typ"), include_str!("letter.typ").to_owned()));
static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("/data.json"));

/// The name of a file in this world.
pub fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a path written here");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The press with one document's data in it.
pub struct LetterWorld<'a> {
    /// Where library and fonts are kept.
    pub press: &'a Press,
    /// The document as JSON.
    pub data: Bytes,
    /// The files added behind it, by the place in their path.
    pub enclosures: Vec<(FileId, Bytes)>,
    /// The day of the document, which is the only day it knows.
    pub day: Option<Datetime>,
}

impl World for LetterWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        let enclosed = self.enclosures.iter().find(|(known, _)| *known == id);
        enclosed.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.faces.get(index)?.font()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_else_can_be_opened() {
        let press = Press::new().expect("fonts");
        let world = LetterWorld { press: &press, data: Bytes::from_string("{}"), enclosures: vec![], day: None };
        let denied = Some(FileError::AccessDenied);
        for path in ["/etc/passwd", "/letter.typ", "/data.json/x", "/Cargo.toml"] {
            assert_eq!(world.file(file_id(path)).err(), denied, "{path}");
        }
        for path in ["/etc/passwd", "/data.json", "/other.typ"] {
            assert_eq!(world.source(file_id(path)).err(), denied, "{path}");
        }
        assert!(world.source(world.main()).is_ok() && world.file(file_id("/data.json")).is_ok());
    }
}
