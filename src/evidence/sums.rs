//! Lists of hashes: a folder that can be checked later, by this program or by `sha256sum -c`.

use std::collections::BTreeSet;
use std::path::{Component, Path};
use std::{fs, io};

use sha2::{Digest, Sha256};

/// The file that lists the hashes of a folder.
pub const SUMS: &str = "SHA256SUMS";

/// What is wrong with a file of a checked folder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// It is not what it was.
    Changed,
    /// It is no longer there.
    Missing,
    /// It is not in the list.
    Added,
}

/// The list of hashes of these files, by name.
pub fn sums<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let line = |(name, bytes): (&str, &[u8])| format!("{}  {name}", hex::encode(Sha256::digest(bytes)));
    files.map(line).chain([String::new()]).collect::<Vec<_>>().join("\n")
}

/// The files of a folder that are not as its list says, and how many are.
///
/// # Errors
/// Where the list is missing, or is none.
pub fn verify(folder: &Path) -> io::Result<(usize, Vec<(String, Flaw)>)> {
    let list = fs::read_to_string(folder.join(SUMS))?;
    let (mut right, mut flaws, mut listed) = (0, Vec::new(), BTreeSet::from([SUMS.to_owned()]));
    for line in list.lines() {
        let (sum, name) = entry(line).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, SUMS))?;
        listed.insert(name.to_owned());
        match fs::read(folder.join(name)) {
            Ok(bytes) if hex::encode(Sha256::digest(&bytes)) == sum => right += 1,
            Ok(_) => flaws.push((name.to_owned(), Flaw::Changed)),
            Err(_) => flaws.push((name.to_owned(), Flaw::Missing)),
        }
    }
    let mut found = Vec::new();
    walk(folder, "", &mut found)?;
    flaws.extend(found.into_iter().filter(|name| !listed.contains(name)).map(|name| (name, Flaw::Added)));
    Ok((right, flaws))
}

/// A hash and a name that stays within the folder.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (sum, name) = line.split_once("  ")?;
    let hash = sum.len() == 64 && sum.bytes().all(|byte| byte.is_ascii_hexdigit());
    let within = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    (hash && within && !name.is_empty()).then_some((sum, name))
}

fn walk(folder: &Path, below: &str, found: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_checked_file_by_file() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("in")).expect("a folder");
        let files = [("01 a.pdf", &b"one"[..]), ("in/b.png", b"two"), ("c", b"three")];
        files.iter().for_each(|(name, bytes)| fs::write(folder.path().join(name), bytes).expect("written"));
        fs::write(folder.path().join(SUMS), sums(files.into_iter())).expect("written");
        assert_eq!(verify(folder.path()).expect("a list"), (3, vec![]), "as it was written");
        fs::write(folder.path().join("in/b.png"), b"other").expect("written");
        fs::remove_file(folder.path().join("c")).expect("removed");
        fs::write(folder.path().join("in/d"), b"four").expect("written");
        let told = [("in/b.png", Flaw::Changed), ("c", Flaw::Missing), ("in/d", Flaw::Added)];
        let told = told.map(|(name, flaw)| (name.to_owned(), flaw)).to_vec();
        assert_eq!(verify(folder.path()).expect("a list"), (1, told), "each change is named");
        for wrong in ["", "no list", &format!("{}  ../x", "0".repeat(64)), &format!("{}  /etc/passwd", "0".repeat(64))]
        {
            fs::write(folder.path().join(SUMS), wrong).expect("written");
            assert_eq!(verify(folder.path()).is_err(), !wrong.is_empty(), "`{wrong}` leads nowhere outside");
        }
    }
}
