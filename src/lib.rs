//! Redress: consumer rights across borders.
pub mod advice;
pub mod carried;
pub mod case;
pub mod desk;
pub mod error;
pub mod law;
pub mod letter;
pub mod locale;
pub mod vault;
