//! A rule as a tree of values: what a law file is before it is understood.
//!
//! People write TOML. The program carries the same trees as JSON, which `build.rs` makes of them and which is read several
//! times faster; both are understood here.

use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// A value in a law file.
pub type Tree = serde_json::Value;
/// A table in a law file.
pub type Table = serde_json::Map<String, Tree>;

/// Reads a law file whole, as TOML or as the JSON made of it.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T> {
    if text.starts_with('{') {
        let refuse = |error: serde_json::Error| refusal(file, &error.to_string(), &error.to_string());
        return serde_json::from_str(text).map_err(refuse);
    }
    toml::from_str(text).map_err(|error: toml::de::Error| refusal(file, &error.to_string(), error.message()))
}

/// Understands one table as what it should be.
///
/// # Errors
/// The cure, where it is not.
pub fn understand<T: DeserializeOwned>(table: Table) -> std::result::Result<T, String> {
    serde_json::from_value(Tree::Object(table)).map_err(|error| error.to_string())
}

/// A parser's error as a refusal: the line stands for the key where the parser knows no better.
fn refusal(file: &str, text: &str, message: &str) -> Error {
    let line = text.split("line ").nth(1).and_then(|rest| rest.split([',', ' ', '\n']).next()).unwrap_or("?");
    Error::Pack { file: file.into(), key: format!("line {line}"), cure: message.into() }
}
