//! DOCX, read back by a ZIP and an XML reader, and opened by `LibreOffice` where it is installed.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use redress::letter::Suffix;
use roxmltree::Document;

use crate::cases::{KNOWLEDGE, enclosed, named};
use crate::everywhere::{dense, pdf_text};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What stands in a DOCX.
pub struct Docx {
    pub text: String,
    /// How often each element occurs in the document.
    pub elements: BTreeMap<String, usize>,
    pub parts: BTreeMap<String, String>,
}

/// Unpacks a DOCX; every part that is XML must be well-formed.
pub fn read(name: &str, file: &[u8]) -> Docx {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut parts = BTreeMap::new();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place).expect("an entry");
        let mut text = String::new();
        if entry.is_file() {
            entry.read_to_string(&mut text).expect("every part is text");
            Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {}: {error}", entry.name()));
            parts.insert(entry.name().to_owned(), text);
        }
    }
    let document = Document::parse(&parts["word/document.xml"]).expect("well-formed");
    let mut elements = BTreeMap::new();
    let mut text = String::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        *elements.entry(node.tag_name().name().to_owned()).or_default() += 1;
        match node.tag_name().name() {
            "t" => text.push_str(node.text().unwrap_or_default()),
            "br" | "p" => text.push('\n'),
            _ => {}
        }
    }
    Docx { text, elements, parts }
}

#[test]
fn headings_lists_languages_paper_and_pages_are_real() {
    let fitting = named("withdrawal").expect("a case");
    let mut letter = fitting.draft("de", Some("ja"));
    letter.enclosures = vec![enclosed("Rechnung")];
    letter.to.country = "US".into();
    let file = KNOWLEDGE.write(&letter, Suffix::Docx, KNOWLEDGE.locales.first()).expect("written");
    let again = KNOWLEDGE.write(&letter, Suffix::Docx, KNOWLEDGE.locales.first()).expect("written");
    assert!(file == again, "the same letter gives the same bytes");
    let docx = read("real", &file);
    let document = Document::parse(&docx.parts["word/document.xml"]).expect("well-formed");
    let all = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name((WORD, name)));
    let value = |node: &roxmltree::Node, name: &str| node.attribute((WORD, name)).unwrap_or_default().to_owned();
    let clauses = KNOWLEDGE.lay(&letter).expect("laid out").letter.clauses.len();
    assert_eq!(all("tr").count(), clauses, "a row for each clause");
    assert!(all("tr").all(|row| row.children().filter(|node| node.has_tag_name((WORD, "tc"))).count() == 2));
    let styles: Vec<String> = all("pStyle").map(|node| value(&node, "val")).collect();
    assert_eq!(styles.iter().filter(|style| *style == "Heading1").count(), 1, "one heading: the subject");
    assert!(all("numPr").count() == 2, "the enclosures are a list in both columns");
    let size = all("pgSz").next().expect("a page");
    assert_eq!((value(&size, "w"), value(&size, "h")), ("12240".into(), "15840".into()), "US Letter");
    let styles = &docx.parts["word/styles.xml"];
    assert!(styles.contains("w:lang w:val=\"de\"") && styles.contains("w:lang w:val=\"ja\""), "{styles}");
    assert!(styles.contains("w:eastAsia=\"MS Mincho\""), "Japanese has its own face");
    assert!(styles.contains("w:outlineLvl w:val=\"0\""), "a heading has its place in the outline");
    let footer = docx.parts.iter().find(|(name, _)| name.starts_with("word/footer")).expect("a footer").1;
    assert!(footer.contains("PAGE") && footer.contains("NUMPAGES"), "{footer}");
    assert!(docx.parts["docProps/core.xml"].contains("<dc:language>de</dc:language>"));
}

#[test]
fn libreoffice_opens_it_unchanged() {
    if Command::new("soffice").arg("--version").output().is_err() {
        println!("not run: LibreOffice is not installed here, so no DOCX was opened in it");
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("opened");
    fs::create_dir_all(&folder).expect("a folder");
    let fitting = named("withdrawal").expect("a case");
    let cases = [("de", None), ("fr", None), ("en", None), ("zh-CN", None), ("ja", None), ("es", Some("zh-CN"))];
    let mut files = Vec::new();
    for (lang, beside) in cases {
        let letter = fitting.draft(lang, beside);
        let file = folder.join(format!("{lang}.docx"));
        fs::write(&file, KNOWLEDGE.write(&letter, Suffix::Docx, KNOWLEDGE.locales.first()).expect("written"))
            .expect("kept");
        files.push((file, letter));
    }
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let opened = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", "pdf", "--outdir"])
        .arg(&folder)
        .args(files.iter().map(|(file, _)| file))
        .output()
        .expect("LibreOffice runs");
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
    for (file, letter) in files {
        let pdf = fs::read(file.with_extension("pdf")).expect("LibreOffice wrote a PDF");
        let text = dense(&pdf_text(&format!("opened-{}", letter.lang), &pdf));
        for clause in letter.clauses.iter().filter(|clause| letter.beside.is_none() || clause.plain().len() < 20) {
            assert!(text.contains(&dense(&clause.plain())), "{}: {} is not in {text}", letter.lang, clause.plain());
        }
    }
}
