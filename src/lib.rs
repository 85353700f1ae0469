//! Redress: consumer rights across borders.
pub mod case;
