//! What a command answers: a value, or one sentence in the user's language.

use redress::desk::Knowledge;
use redress::error::Error;
use serde::Serialize;

/// A refusal as the page shows it.
#[derive(Serialize)]
pub struct Refused {
    pub id: &'static str,
    pub message: String,
}

/// A command's answer.
pub type Outcome<T> = Result<T, Refused>;

/// Says an error in the language asked for.
pub fn refused(knowledge: &Knowledge, lang: &str, error: &Error) -> Refused {
    let locale = knowledge.locale(lang).unwrap_or_else(|_| knowledge.locales.first());
    Refused { id: error.id(), message: error.message(locale) }
}
