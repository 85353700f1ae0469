//! Redress: consumer rights across borders. The whole product without a window.
//!
//! - [`case`]: the values: a case file, an order, money. Sees nothing of ours.
//! - [`law`]: packs in, entitlements and deadlines out.
//! - [`ladder`]: the doors from the seller to the court, and how each stands.
//! - [`identity`]: who stands behind an offer, and what about it is worth checking.
//! - [`locale`]: texts, dates, money and lists in a language.
//! - [`advice`]: an assessment as sentences.
//! - [`letter`]: structure and language to text, HTML and PDF.
//! - [`remind`]: which dates to be reminded of, and the file for a calendar program.
//! - [`evidence`]: kinds of exhibits, gaps, a look at files from elsewhere.
//! - [`filing`]: what each office wants, and the pack for it.
//! - [`statistics`]: what many orders teach, and their export without names.
//! - [`vault`]: the encrypted file; the only place that knows SQL.
//! - [`desk`]: the facade, one verb for each thing that can be asked.
//! - [`error`]: one error; its variants are what a person can do next.
//! - [`carried`]: the files the program carries.
//!
//! Dependencies point one way, from `desk` down to `case`; `tests/tidy.rs` has the arrows.

pub mod advice;
pub mod carried;
pub mod case;
pub mod desk;
pub mod error;
pub mod evidence;
pub mod filing;
pub mod identity;
pub mod ladder;
pub mod law;
pub mod letter;
pub mod locale;
pub mod remind;
pub mod statistics;
pub mod vault;
