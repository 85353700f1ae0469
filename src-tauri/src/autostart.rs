//! Starting at log-in, in the background: a file in the folder the desktop standard names, only where it is wanted.

use std::io::{Error, ErrorKind, Result};
use std::path::PathBuf;

use redress::desk::write_whole;
use tauri::{AppHandle, Manager};

fn file(app: &AppHandle) -> Result<PathBuf> {
    let folder = app.path().config_dir().map_err(|_| Error::from(ErrorKind::NotFound))?;
    Ok(folder.join("autostart/org.redress.desktop.desktop"))
}

/// Whether the program starts at log-in.
pub fn is_on(app: &AppHandle) -> bool {
    file(app).is_ok_and(|file| file.exists())
}

/// Lets the program start at log-in, or no longer.
pub fn set(app: &AppHandle, on: bool) -> Result<()> {
    let file = file(app)?;
    if on {
        file.parent().map(std::fs::create_dir_all).transpose()?;
        let program = std::env::current_exe()?;
        return write_whole(&file, entry(&program.to_string_lossy()).as_bytes());
    }
    std::fs::remove_file(file).or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

/// The desktop entry; a path is quoted as its standard asks.
fn entry(program: &str) -> String {
    let mut quoted = String::new();
    for sign in program.chars() {
        match sign {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', '\\', sign]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(sign),
        }
    }
    format!(
        "[Desktop Entry]\nType=Application\nName=Redress\nExec=\"{quoted}\" --hidden\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_is_quoted() {
        for (path, line) in [
            ("/usr/bin/redress-desktop", "Exec=\"/usr/bin/redress-desktop\" --hidden\n"),
            ("/opt/two words/100%/r", "Exec=\"/opt/two words/100%%/r\" --hidden\n"),
            ("/opt/$HOME/r", "Exec=\"/opt/\\\\$HOME/r\" --hidden\n"),
        ] {
            assert!(super::entry(path).contains(line), "{path}: {}", super::entry(path));
        }
    }
}
