//! The characters that were set without a glyph.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// Every character on the pages that came out as the empty box of its font.
pub fn find(document: &PagedDocument) -> BTreeSet<char> {
    let mut gaps = BTreeSet::new();
    for page in document.pages() {
        walk(&page.frame, &mut gaps);
    }
    gaps
}

fn walk(frame: &Frame, gaps: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, gaps),
            FrameItem::Text(text) => look(text, gaps),
            _ => {}
        }
    }
}

/// A glyph may stand for several characters: those its font lacks are to blame, or else all of them.
fn look(text: &TextItem, gaps: &mut BTreeSet<char>) {
    let coverage = &text.font.font().info().coverage;
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
        let cluster = text.text.get(glyph.range()).unwrap_or_default();
        let before = gaps.len();
        gaps.extend(cluster.chars().filter(|&c| !coverage.contains(c.into())));
        if gaps.len() == before {
            gaps.extend(cluster.chars());
        }
    }
}
