//! Evidence: what can show something of an order, what a case lacks, and files that are looked at without harm.
//!
//! What this is: the kinds of evidence as data (`assets/evidence`), the gaps of a case with what vanishes first, what a file is
//! by its content, a look at it in a child process, and lists of hashes that can be checked. What this is not: the place
//! where files are kept ([`crate::vault`]) and what an office wants ([`crate::filing`]).

mod child;
mod gap;
mod kind;
mod media;
mod sums;

pub use child::{look, serve_if_asked};
pub use gap::{Gap, gaps};
pub use kind::{EvidenceKind, EvidenceKinds};
pub use media::{LARGEST, Media, matter};
pub use sums::{Flaw, SUMS, sums, verify};
