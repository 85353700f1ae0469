//! Redress: consumer rights across borders.
pub mod carried;
pub mod case;
pub mod error;
pub mod law;
pub mod locale;
pub mod vault;
