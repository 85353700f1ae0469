//! How the program was started: to wait in the background, or with a case file in hand. A second start hands over to the first.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, Url};

use crate::{Shell, window};

/// What stands on the command line.
#[derive(PartialEq, Eq, Debug, Default)]
pub struct Start {
    /// Wait in the background, as at log-in.
    pub hidden: bool,
    /// A case file, for a new order.
    pub file: Option<PathBuf>,
}

impl Start {
    /// Reads the arguments after the program's own name; a path is below the folder the start was made in.
    pub fn read(arguments: impl IntoIterator<Item = String>, folder: &Path) -> Self {
        let mut start = Self::default();
        for argument in arguments {
            match argument.as_str() {
                "--hidden" => start.hidden = true,
                unknown if unknown.starts_with('-') => {}
                path => start.file = Some(path_of(path).unwrap_or_else(|| folder.join(path))),
            }
        }
        start
    }
}

/// The path of a `file:` address, as a file manager may give it.
fn path_of(text: &str) -> Option<PathBuf> {
    Url::parse(text).ok().filter(|url| url.scheme() == "file")?.to_file_path().ok()
}

/// The language the system is set to, as a tag: `de-DE`. The page says another one once it is there.
pub fn system_language() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|set| !set.is_empty()));
    set.unwrap_or_default().split(['.', '@']).next().unwrap_or_default().replace('_', "-")
}

/// A second start while the program runs: its file is taken, and the window comes to the front unless it is to stay hidden.
pub fn again(app: &AppHandle, arguments: Vec<String>, folder: &str) {
    let start = Start::read(arguments.into_iter().skip(1), Path::new(folder));
    if !start.hidden {
        window::raise(app);
    }
    if let Some(file) = start.file {
        let number = app.state::<Shell>().handed.put(file);
        window::lead(app, &["order-form", "file", &number.to_string()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_is_read() {
        let read = |words: &[&str]| Start::read(words.iter().map(|word| (*word).to_owned()), Path::new("/home/anna"));
        let with = |hidden, file: Option<&str>| Start { hidden, file: file.map(PathBuf::from) };
        assert_eq!(read(&[]), with(false, None));
        assert_eq!(read(&["--hidden"]), with(true, None));
        assert_eq!(read(&["case.redress.json"]), with(false, Some("/home/anna/case.redress.json")));
        assert_eq!(read(&["/tmp/case.json"]), with(false, Some("/tmp/case.json")));
        assert_eq!(read(&["file:///tmp/two%20words.json"]), with(false, Some("/tmp/two words.json")));
        assert_eq!(
            read(&["--unknown", "a.json"]),
            with(false, Some("/home/anna/a.json")),
            "what is not known is passed over"
        );
    }
}
