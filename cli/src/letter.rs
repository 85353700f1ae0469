//! A letter as a file.

use std::path::Path;

use chrono::NaiveDate;
use redress::desk::Knowledge;
use redress::error::Error;
use redress::letter::Suffix;

use crate::{Refusal, bare, read_case};

/// Drafts the letter and writes the file whole, or not at all.
pub fn write(
    knowledge: &Knowledge,
    case: &Path,
    kind: &str,
    (lang, beside): (&str, Option<&str>),
    output: &Path,
    today: NaiveDate,
) -> Result<String, Refusal> {
    let at = |error| (Some(case.to_path_buf()), error);
    let suffix = Suffix::of(output.extension().and_then(|end| end.to_str()).unwrap_or_default()).map_err(bare)?;
    let situation = knowledge.situation(&read_case(case)?, today).map_err(at)?;
    let letter = knowledge.draft(&situation, kind, lang, beside).map_err(at)?;
    let bytes = knowledge.write(&letter, suffix, knowledge.locale(lang).map_err(bare)?).map_err(bare)?;
    redress::desk::write_whole(output, &bytes)
        .map_err(|error| (Some(output.to_path_buf()), Error::File { detail: error.to_string() }))?;
    Ok(output.display().to_string())
}
