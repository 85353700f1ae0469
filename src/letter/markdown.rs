//! Between a clause's Markdown and what is set: text from people is escaped on the way in, raw HTML is shown as text.

use press::{Flow, Span};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// Text from a person, so that nothing in it is taken for Markdown.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (place, line) in text.lines().enumerate() {
        if place > 0 {
            safe.push_str("\\\n");
        }
        for sign in line.trim_end().chars().filter(|sign| !is_hidden(*sign)) {
            if sign.is_ascii_punctuation() && !matches!(sign, ',' | '\'' | '"' | ';' | ':' | '?' | '/' | '%' | '@') {
                safe.push('\\');
            }
            safe.push(sign);
        }
    }
    safe
}

/// Markdown without the signs that nobody sees and that could change what others read.
pub fn shown(markdown: &str) -> String {
    markdown.replace("\r\n", "\n").chars().filter(|sign| *sign == '\n' || !is_hidden(*sign)).collect()
}

/// Controls, and embeddings, overrides and isolates of direction; the plain marks of direction that names are written with
/// stay.
pub fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(markdown, Options::empty()).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock) | Event::End(TagEnd::Image | TagEnd::HtmlBlock) => {
            Event::Text("".into())
        }
        other => other,
    })
}

/// As HTML.
pub fn to_html(markdown: &str) -> String {
    let mut out = String::new();
    html::push_html(&mut out, events(markdown));
    out
}

/// As plain text: a line per paragraph or list entry.
pub fn to_text(markdown: &str) -> String {
    let mut lines = Vec::new();
    flows(markdown).iter().for_each(|flow| plain(flow, "", &mut lines));
    lines.join("\n")
}

fn plain(flow: &Flow, mark: &str, lines: &mut Vec<String>) {
    match flow {
        Flow::Paragraph(spans) | Flow::Heading(spans) => {
            lines.push(format!("{mark}{}", spans.iter().map(|span| span.text.as_str()).collect::<String>()));
        }
        Flow::List { ordered, items } => {
            for (place, item) in items.iter().enumerate() {
                let mark = if *ordered { format!("{}. ", place + 1) } else { "- ".into() };
                item.iter().for_each(|flow| plain(flow, &mark, lines));
            }
        }
    }
}

/// As blocks for the press.
pub fn flows(markdown: &str) -> Vec<Flow> {
    let mut setter =
        Setter { open: vec![Vec::new()], lists: Vec::new(), spans: Vec::new(), bold: 0, italic: 0, link: None };
    events(markdown).for_each(|event| setter.take(event));
    setter.flush(Flow::Paragraph);
    setter.open.pop().unwrap_or_default()
}

/// Collects events into blocks: a stack of open containers, the lists they belong to, and the spans of the open line.
struct Setter {
    open: Vec<Vec<Flow>>,
    lists: Vec<(bool, Vec<Vec<Flow>>)>,
    spans: Vec<Span>,
    bold: usize,
    italic: usize,
    link: Option<String>,
}

impl Setter {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) => self.push(&text),
            Event::SoftBreak => self.push(" "),
            Event::HardBreak => self.push("\n"),
            Event::Start(Tag::Strong) => self.bold += 1,
            Event::End(TagEnd::Strong) => self.bold -= 1,
            Event::Start(Tag::Emphasis) => self.italic += 1,
            Event::End(TagEnd::Emphasis) => self.italic -= 1,
            Event::Start(Tag::Link { dest_url, .. }) => self.link = Some(dest_url.to_string()),
            Event::End(TagEnd::Link) => self.link = None,
            Event::End(TagEnd::Paragraph) => self.flush(Flow::Paragraph),
            Event::End(TagEnd::Heading(_)) => self.flush(Flow::Heading),
            Event::Start(Tag::List(start)) => {
                self.flush(Flow::Paragraph);
                self.lists.push((start.is_some(), Vec::new()));
            }
            Event::Start(Tag::Item) => self.open.push(Vec::new()),
            Event::End(TagEnd::Item) => {
                self.flush(Flow::Paragraph);
                if let (Some(item), Some(list)) = (self.open.pop(), self.lists.last_mut()) {
                    list.1.push(item);
                }
            }
            Event::End(TagEnd::List(_)) => {
                if let (Some((ordered, items)), Some(open)) = (self.lists.pop(), self.open.last_mut()) {
                    open.push(Flow::List { ordered, items });
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if !text.is_empty() {
            self.spans.push(Span {
                text: text.into(),
                bold: self.bold > 0,
                italic: self.italic > 0,
                link: self.link.clone(),
            });
        }
    }

    fn flush(&mut self, block: fn(Vec<Span>) -> Flow) {
        let spans = std::mem::take(&mut self.spans);
        if let (false, Some(open)) = (spans.is_empty(), self.open.last_mut()) {
            open.push(block(spans));
        }
    }
}
