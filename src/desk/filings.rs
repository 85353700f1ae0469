//! The pack for a door: shown with its check-list, then written to a folder whole or not at all.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::{Desk, Knowledge};
use crate::case::{Exhibit, OrderId};
use crate::error::{Error, Result};
use crate::filing::{self, Dossier, Filing, FilingPage, Known, PackFile, SentPaper};
use crate::ladder::Door;
use crate::law::{Situation, StepState};
use crate::locale::Locale;

impl Knowledge {
    fn known(&self) -> Known<'_> {
        Known {
            book: &self.book,
            kinds: &self.kinds,
            filings: &self.filings,
            locales: &self.locales,
            usages: &self.usages,
        }
    }

    /// A case with what goes with it, its exhibits numbered as the body behind a door wants them.
    ///
    /// # Errors
    /// `DoorShut` where the door is not one for this case, or no longer.
    pub fn dossier(
        &self,
        situation: Situation,
        door: &str,
        (exhibits, letters): (Vec<Exhibit>, Vec<SentPaper>),
        reader: &Locale,
    ) -> Result<Dossier> {
        let found = self.assess(&situation)?;
        let standing = |state: StepState| matches!(state, StepState::Now | StepState::Later | StepState::Done);
        if !found.route.iter().any(|step| step.body.as_deref() == Some(door) && standing(step.state)) {
            return Err(Error::DoorShut { door: self.speaker(&situation, reader).door_name(door) });
        }
        let mut dossier = Dossier { situation, found, exhibits, letters };
        dossier.arrange(self.behind(door, reader)?.1);
        Ok(dossier)
    }

    /// A door and what the body behind it wants.
    fn behind(&self, door: &str, reader: &Locale) -> Result<(&Door, &Filing)> {
        let found = self.doors.get(door).and_then(|door| Some((door, self.filings.of(door)?)));
        found.ok_or_else(|| Error::DoorShut { door: reader.text(door) })
    }

    /// The pack for a door before it is made. Without a language, that of the body, or the reader's where the body reads it.
    pub fn filing(
        &self,
        dossier: &Dossier,
        door: &str,
        (lang, beside): (Option<&str>, Option<&str>),
        reader: &Locale,
    ) -> Result<FilingPage> {
        let behind = self.behind(door, reader)?;
        let lang = lang.map_or_else(|| filing::language(&self.locales, behind.0, reader), str::to_owned);
        filing::page(self.known(), dossier, behind, (&lang, beside), reader)
    }

    /// The files of the pack for a door. `files` are the bytes of the exhibits, as the dossier numbers them.
    pub fn pack(
        &self,
        dossier: &Dossier,
        door: &str,
        (lang, beside): (&str, Option<&str>),
        files: &[Vec<u8>],
        reader: &Locale,
    ) -> Result<Vec<PackFile>> {
        filing::pack(self.known(), dossier, self.behind(door, reader)?, (lang, beside), files, self.press()?)
    }
}

/// Writes a pack whole or not at all: into a folder beside its place first, then moved there.
///
/// # Errors
/// `FolderTaken` where there is something already, `File` where it cannot be written.
pub fn write_pack(folder: &Path, files: &[PackFile]) -> Result<()> {
    let name = folder.file_name().unwrap_or_default();
    if fs::symlink_metadata(folder).is_ok() {
        return Err(Error::FolderTaken { folder: name.to_string_lossy().into_owned() });
    }
    let part = folder.with_file_name([name.to_owned(), OsString::from(".part")].join(&OsString::new()));
    let write = || -> io::Result<()> {
        fs::create_dir(&part)?;
        for file in files {
            let place = part.join(&file.name);
            place.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(place, &file.bytes)?;
        }
        fs::rename(&part, folder)
    };
    write().map_err(|error| {
        let _ = fs::remove_dir_all(&part);
        Error::File { detail: error.to_string() }
    })
}

impl Desk<'_> {
    /// The pack for a door of an order before it is made.
    pub fn filing(&self, id: OrderId, door: &str, lang: Option<&str>, beside: Option<&str>) -> Result<FilingPage> {
        self.knowledge.filing(&self.dossier(id, door)?, door, (lang, beside), self.locale)
    }

    /// Makes the pack for a door and writes it to a folder of its own below the one given.
    pub fn save_pack(
        &mut self,
        id: OrderId,
        door: &str,
        (lang, beside): (&str, Option<&str>),
        below: &Path,
    ) -> Result<PathBuf> {
        let dossier = self.dossier(id, door)?;
        let mut files = Vec::new();
        for exhibit in &dossier.exhibits {
            files.push(self.vault.exhibit(exhibit.id)?.1);
        }
        let pack = self.knowledge.pack(&dossier, door, (lang, beside), &files, self.locale)?;
        let name = self.knowledge.speaker(&dossier.situation, self.locale).door_name(door);
        let folder = free(below, &format!("{} {}", self.today, filing::plain_name(&name)));
        write_pack(&folder, &pack)?;
        self.vault.note_event(id, "pack_saved", door, self.today)?;
        Ok(folder)
    }

    fn dossier(&self, id: OrderId, door: &str) -> Result<Dossier> {
        let order = self.vault.order(id)?;
        let mut letters = Vec::new();
        for letter in self.vault.letters(id)? {
            if let Some(sent) = self.vault.sent_letter(letter.id)? {
                let (on, channel, sha256, file) = (sent.on, sent.channel, sent.sha256, sent.file);
                letters.push(SentPaper { kind: letter.kind, on, channel, sha256, file });
            }
        }
        letters.sort_by_key(|letter| letter.on);
        let exhibits = self.vault.exhibits(id)?;
        self.knowledge.dossier(self.situation(&order)?, door, (exhibits, letters), self.locale)
    }
}

/// A name that is not taken.
fn free(below: &Path, name: &str) -> PathBuf {
    let numbered = (2..).map(|turn| below.join(format!("{name} ({turn})")));
    let mut names = std::iter::once(below.join(name)).chain(numbered);
    names.find(|path| fs::symlink_metadata(path).is_err()).unwrap_or_else(|| below.join(name))
}
