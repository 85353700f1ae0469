//! The fonts of this machine: their headers at once, their bytes only when a letter needs them.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};

use crate::tongue::BUNDLED;

/// The tables that describe a face without drawing it.
const HEADER: [&[u8; 4]; 8] = [b"OS/2", b"cmap", b"fvar", b"head", b"hhea", b"maxp", b"name", b"post"];
/// No header table of a sound font is larger.
const TABLE_LIMIT: u32 = 8 << 20;
/// Folders are searched no deeper than this.
const DEPTH: usize = 5;

/// One face of a font file.
pub struct Face {
    /// What the face is called and what it covers.
    pub info: FontInfo,
    index: u32,
    file: Arc<FontFile>,
    font: OnceLock<Option<Font>>,
}

/// A font file, read on first use and shared by its faces.
struct FontFile {
    path: PathBuf,
    bytes: OnceLock<Option<Bytes>>,
}

impl Face {
    /// The face itself; `None` if its file has gone since.
    pub fn font(&self) -> Option<Font> {
        let load = || Font::new(self.file.bytes()?, self.index);
        self.font.get_or_init(load).clone()
    }

    /// Whether the bytes of its file are in memory.
    #[cfg(test)]
    pub fn is_read(&self) -> bool {
        self.file.bytes.get().is_some()
    }
}

impl FontFile {
    fn bytes(&self) -> Option<Bytes> {
        let read = || std::fs::read(&self.path).ok().map(Bytes::new);
        self.bytes.get_or_init(read).clone()
    }
}

/// The bundled faces, then those of the system in the order of their paths.
pub fn find() -> Vec<Face> {
    let mut paths = Vec::new();
    for folder in folders() {
        collect(&folder, DEPTH, &mut paths);
    }
    paths.sort();
    paths.dedup();
    bundled().chain(paths.into_iter().flat_map(faces)).collect()
}

fn bundled() -> impl Iterator<Item = Face> {
    typst_assets::fonts().filter_map(|data| {
        let info = FontInfo::new(data, 0).filter(|info| info.family == BUNDLED)?;
        let bytes = OnceLock::from(Some(Bytes::new(data)));
        let file = Arc::new(FontFile { path: PathBuf::new(), bytes });
        Some(Face { info, index: 0, file, font: OnceLock::new() })
    })
}

fn folders() -> Vec<PathBuf> {
    let fixed =
        ["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts", "C:\\Windows\\Fonts"];
    let own =
        [("HOME", ".local/share/fonts"), ("HOME", "Library/Fonts"), ("LOCALAPPDATA", "Microsoft\\Windows\\Fonts")];
    let own = own.iter().filter_map(|(base, rest)| Some(Path::new(&std::env::var_os(base)?).join(rest)));
    fixed.iter().map(PathBuf::from).chain(own).collect()
}

fn collect(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if depth > 0 {
                collect(&path, depth - 1, paths);
            }
        } else if is_wanted(&path) {
            paths.push(path);
        }
    }
}

fn is_wanted(path: &Path) -> bool {
    let ends = |ext: &std::ffi::OsStr| ["ttf", "otf", "ttc", "otc"].iter().any(|known| ext.eq_ignore_ascii_case(known));
    let starts = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with("Noto");
    path.file_name().is_some_and(starts) && path.extension().is_some_and(ends)
}

fn faces(path: PathBuf) -> Vec<Face> {
    let headers = headers(&path).unwrap_or_default();
    let file = Arc::new(FontFile { path, bytes: OnceLock::new() });
    let face = |(index, header): (u32, Vec<u8>)| {
        let info = FontInfo::new(&header, 0)?;
        Some(Face { info, index, file: Arc::clone(&file), font: OnceLock::new() })
    };
    (0..).zip(headers).filter_map(face).collect()
}

/// For every face of the file, a small font of its header tables alone.
fn headers(path: &Path) -> io::Result<Vec<Vec<u8>>> {
    let mut file = File::open(path)?;
    let start = read(&mut file, 0, 12)?;
    if !start.starts_with(b"ttcf") {
        return Ok(vec![header(&mut file, 0)?]);
    }
    let count = long(&start, 8).min(64);
    let offsets = read(&mut file, 12, count * 4)?;
    offsets.chunks_exact(4).map(|offset| header(&mut file, long(offset, 0))).collect()
}

fn header(file: &mut File, offset: u32) -> io::Result<Vec<u8>> {
    let start = read(file, offset, 12)?;
    let records = read(file, offset.saturating_add(12), u32::from(short(&start, 4)) * 16)?;
    let is_kept = |record: &&[u8]| HEADER.iter().any(|tag| record.starts_with(*tag)) && long(record, 12) <= TABLE_LIMIT;
    let kept: Vec<&[u8]> = records.chunks_exact(16).filter(is_kept).collect();

    let mut index = start[..4].to_vec();
    index.extend(u16::try_from(kept.len()).unwrap_or(u16::MAX).to_be_bytes());
    index.extend([0; 6]);
    let data_start = index.len() + kept.len() * 16;
    let mut data = Vec::new();
    for record in kept {
        let place = u32::try_from(data_start + data.len()).map_err(io::Error::other)?;
        index.extend(&record[..8]);
        index.extend(place.to_be_bytes());
        index.extend(&record[12..]);
        data.extend(read(file, long(record, 8), long(record, 12))?);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    index.append(&mut data);
    Ok(index)
}

fn read(file: &mut File, offset: u32, length: u32) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(offset.into()))?;
    let mut bytes = vec![0; length as usize];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn short(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

fn long(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_tells_the_same_as_the_whole_font() {
        let whole = typst_assets::fonts().next().expect("bundled fonts");
        let path = std::env::temp_dir().join(format!("press-header-{}.otf", std::process::id()));
        std::fs::write(&path, whole).expect("a temporary file");
        let found = faces(path.clone());
        std::fs::remove_file(&path).expect("the file written before");
        assert_eq!(found.len(), 1);
        assert_eq!(Some(&found[0].info), FontInfo::new(whole, 0).as_ref());
    }

    #[test]
    fn a_damaged_file_has_no_faces_and_no_panic() {
        let path = std::env::temp_dir().join(format!("press-damaged-{}.ttc", std::process::id()));
        for damaged in [
            &b"ttcf\0\0\0\0\xff\xff\xff\xff\0\0"[..],
            b"OTTO\xff\xff",
            b"",
            b"\0\x01\0\0\0\x01\0\0\0\0\0\0cmap\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff",
        ] {
            std::fs::write(&path, damaged).expect("a temporary file");
            assert!(faces(path.clone()).is_empty(), "{damaged:?} is no font");
        }
        std::fs::remove_file(&path).expect("the file written before");
    }

    #[test]
    fn only_noto_font_files_are_looked_at() {
        assert!(is_wanted(Path::new("/x/NotoSansCJK-Bold.ttc")));
        assert!(is_wanted(Path::new("/x/NotoSansThai[wght].TTF")));
        assert!(!is_wanted(Path::new("/x/DejaVuSans.ttf")));
        assert!(!is_wanted(Path::new("/x/NotoSans.woff2")));
    }
}
