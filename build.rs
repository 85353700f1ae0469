//! Lists the files of `assets` and `locales` that the program carries, so that a new file needs no list anywhere.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Everything below them is carried, but the schemas, which are for people and other programs.
const FOLDERS: [&str; 2] = ["assets", "locales"];
const LEFT_OUT: &str = "assets/schema";

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo names the package's folder"));
    let mut files = Vec::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root, &root.join(folder), &mut files);
    }
    files.sort();
    let mut list = String::from(
        "/// Every carried file: its path below the root and its text.\npub static FILES: &[(&str, &str)] = &[\n",
    );
    let mut edition = DefaultHasher::new();
    for file in files {
        let full = root.join(&file);
        (&file, fs::read(&full).expect("the file is readable")).hash(&mut edition);
        println!("cargo::rerun-if-changed={}", full.display());
        let place = tree(&file, &full).unwrap_or_else(|| full.display().to_string());
        writeln!(list, "    ({file:?}, include_str!({place:?})),").expect("a string grows");
    }
    list.push_str("];\n/// The edition of all that is carried.\n");
    writeln!(list, "pub const EDITION: &str = \"{:016x}\";", edition.finish()).expect("a string grows");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names the output folder"));
    fs::write(out.join("carried.rs"), list).expect("the output folder is writable");
}

/// Law and doors as JSON, which is read several times faster at every start. A file that is no TOML is carried as it is,
/// and refused where it is read.
fn tree(file: &str, full: &Path) -> Option<String> {
    if !file.ends_with(".toml") || !["assets/law/", "assets/doors/"].iter().any(|folder| file.starts_with(folder)) {
        return None;
    }
    let table: toml::Table = toml::from_str(&fs::read_to_string(full).ok()?).ok()?;
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names the output folder"));
    let place = out.join(file.replace('/', "-")).with_extension("json");
    fs::write(&place, serde_json::to_string(&table).ok()?).expect("the output folder is writable");
    Some(place.display().to_string())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path == root.join(LEFT_OUT) {
            continue;
        }
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(root, &path, files);
        } else if path.extension().is_some_and(|end| ["toml", "csv", "ftl", "json"].iter().any(|known| end == *known)) {
            let below = path.strip_prefix(root).expect("the file lies below the root");
            files.push(below.to_string_lossy().replace('\\', "/"));
        }
    }
}
