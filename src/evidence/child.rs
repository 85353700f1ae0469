//! A look at a file from elsewhere, in a child process: it prints that file alone once and says how many pages came out.
//!
//! Whatever is wrong with the file, it ends with the child: memory and processor time are limited, it can write no file,
//! and it is ended after some seconds. What has passed may later be printed without a child.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use press::{Document, Enclosure, Paper, Press};

use super::media::{LARGEST, Media, matter};

/// The hidden argument by which the program knows itself as the child.
const ASKED: &str = "look-at-exhibit";
/// Set for the child, so that no child ever has a child.
const INSIDE: &str = "REDRESS_LOOKS_AT_EXHIBIT";
/// How long a look may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the program was started for a look, does it and says how the program ends. The first thing a program does.
pub fn serve_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    if arguments.next()? != ASKED {
        return None;
    }
    let media = Media::named(&arguments.next().unwrap_or_default());
    Some(match serve(media) {
        Some(pages) if writeln!(std::io::stdout(), "pages {pages}").is_ok() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn serve(media: Media) -> Option<usize> {
    limit()?;
    let mut bytes = Vec::new();
    std::io::stdin().take(LARGEST as u64 + 1).read_to_end(&mut bytes).ok()?;
    let enclosure = Enclosure { heads: vec![String::new()], alt: "-".into(), matter: matter(media, &bytes)? };
    let document = Document {
        title: "-".into(),
        date: (2000, 1, 1),
        paper: Paper::A4,
        langs: vec!["en".into()],
        rows: Vec::new(),
        layout: press::Layout::default(),
        footer: Vec::new(),
    };
    let printed = Press::new().ok()?.print_enclosing(&document, &[enclosure]).ok()?;
    press::pages(&printed.pdf)
}

#[cfg(unix)]
fn limit() -> Option<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    const MEMORY: u64 = 3 << 30;
    const SECONDS: u64 = 9;
    for (what, most) in [(Resource::As, MEMORY), (Resource::Cpu, SECONDS), (Resource::Core, 0), (Resource::Fsize, 0)] {
        let most = Some(most);
        setrlimit(what, Rlimit { current: most, maximum: most }).ok()?;
    }
    Some(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same on every system")]
fn limit() -> Option<()> {
    Some(())
}

/// How many pages a file prints as, by a look in a child of this program; 0 where it is not to be printed.
pub fn look(program: &Path, media: Media, bytes: &[u8]) -> u32 {
    if media == Media::Other || std::env::var_os(INSIDE).is_some() {
        return 0;
    }
    let child = Command::new(program)
        .args([ASKED, media.name()])
        .env(INSIDE, "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    child.ok().and_then(|child| wait(child, bytes)).unwrap_or(0)
}

/// Hands the child the file and waits for its answer; then the child is at an end, one way or the other.
fn wait(mut child: Child, bytes: &[u8]) -> Option<u32> {
    let (mut input, mut output) = (child.stdin.take()?, child.stdout.take()?);
    let (answer, answered) = mpsc::channel();
    let said = thread::scope(|scope| {
        scope.spawn(move || input.write_all(bytes));
        thread::spawn(move || {
            let mut said = String::new();
            let read = output.by_ref().take(100).read_to_string(&mut said);
            answer.send(read.map(|_| said))
        });
        let said = answered.recv_timeout(PATIENCE);
        let _ = child.kill();
        said
    });
    let done = child.wait().ok();
    let said = said.ok()?.ok()?;
    done?;
    said.strip_prefix("pages ")?.trim().parse().ok()
}
