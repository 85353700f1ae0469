//! Invented case files to start from.

use super::Knowledge;
use crate::carried;
use crate::error::{Error, Result};

const FOLDER: &str = "assets/samples/";

impl Knowledge {
    /// An invented case file, as text.
    pub fn sample(&self, name: &str) -> Result<&'static str> {
        let path = format!("{FOLDER}{name}.json");
        let known = || {
            carried::below(FOLDER)
                .filter_map(|(path, _)| path.strip_prefix(FOLDER)?.strip_suffix(".json"))
                .collect::<Vec<_>>()
        };
        let found = carried::below(FOLDER).find(|(carried, _)| *carried == path).map(|(_, text)| text);
        found.ok_or_else(|| Error::Unknown { what: "sample", name: name.into(), known: known().join(", ") })
    }
}
