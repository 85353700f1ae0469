//! The ladder: every door from the seller to the court, and how each stands for a case today.
//!
//! What this is: doors as dated, sourced data (`assets/doors`), their state for one case, what each closes, and the order
//! in which they are worth trying. What this is not: law (whether a right exists is [`crate::law`]'s to say) and words.
//!
//! Flow: [`Doors`] reads the door files ([`door`]) · [`Doors::route`] looks at a case, its assessment and the day, and
//! answers with the steps of the route ([`route`]) · each step says whether it is worth it ([`worth`]).

mod door;
mod route;
mod worth;

use std::collections::BTreeMap;

use crate::error::{Error, Result};
use crate::law::{LawBook, Source};

use door::DoorFile;

pub use door::{Attendance, Cost, Door, Limit, Odds, Step};
pub use route::Route;

/// All doors, by id.
#[derive(Debug, Default)]
pub struct Doors(BTreeMap<String, Door>);

impl Doors {
    /// Reads (path, text) of `assets/doors/<name>.toml`; the files' own sources join the law book.
    pub fn read<'a>(book: &mut LawBook, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut doors = BTreeMap::new();
        let mut closing: Vec<(String, String)> = Vec::new();
        let read: Vec<(&str, DoorFile)> =
            files.map(|(path, text)| Ok((path, DoorFile::read(book, path, text)?))).collect::<Result<_>>()?;
        let names = book.names();
        for (path, file) in read {
            for door in file.doors(book, &names)? {
                closing.extend(door.closes.iter().map(|id| (path.to_owned(), id.clone())));
                let id = door.id.clone();
                if doors.insert(id.clone(), door).is_some() {
                    let cure = "another door has this id; choose another".into();
                    return Err(Error::Pack { file: path.into(), key: format!("door {id}"), cure });
                }
            }
        }
        let known = |id: &str| doors.contains_key(id) || Step::of(id).is_some();
        if let Some((file, id)) = closing.into_iter().find(|(_, id)| !known(id)) {
            return Err(Error::Pack { file, key: "closes".into(), cure: format!("`{id}` is no door and no step") });
        }
        Ok(Self(doors))
    }

    /// The door of this id.
    pub fn get(&self, id: &str) -> Option<&Door> {
        self.0.get(id)
    }

    /// All doors.
    pub fn all(&self) -> impl Iterator<Item = &Door> {
        self.0.values()
    }
}

/// The sources a door file declares, as the law book keeps them.
type Sources = BTreeMap<String, Source>;
