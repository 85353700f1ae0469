//! The files the program carries: law, calendars, letters, samples and texts. The list is made by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/carried.rs"));

/// The carried files below a folder.
pub fn below(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
    FILES.iter().copied().filter(move |(path, _)| path.starts_with(folder))
}
