//! An exhibit: a file that shows something of an order.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Names one exhibit for good.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct ExhibitId(pub Uuid);

/// What is known of an exhibit without its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exhibit {
    pub id: ExhibitId,
    /// What it is, by the names of `assets/evidence`.
    pub kind: String,
    /// What the file is called.
    pub name: String,
    /// The day it shows, where that is known.
    pub on: Option<NaiveDate>,
    pub added_on: NaiveDate,
    /// What kind of file it is, found by its content: `application/pdf`, `image/png`, ...
    pub media: String,
    /// In bytes.
    pub size: u64,
    /// Of the file, in hexadecimal digits.
    pub sha256: String,
    /// How many pages it prints as; none where it is kept as a file and not printed.
    pub pages: u32,
    pub removed_on: Option<NaiveDate>,
}

impl Exhibit {
    /// Whether it can be printed.
    pub fn prints(&self) -> bool {
        self.pages > 0
    }
}
