//! Every kind of letter in every format: what stands in it, and that nothing a person writes changes more than its words.

mod cases;
mod docx;
mod everywhere;
mod hostile;
mod mail;
mod usage;
mod wording;
