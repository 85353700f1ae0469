//! A letter as a web page that needs nothing else, and as the HTML body of an e-mail.

use std::fmt::Write as _;

use super::usage::Side;
use super::{Clause, ClauseKind, Laid, markdown};

const STYLE: &str = "body{font:11pt/1.45 serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}\
table{border-collapse:collapse;width:100%}td{vertical-align:top;width:50%;padding:.2rem 1rem}td+td{border-left:1px solid #999}\
h1{font-size:inherit}.end{width:fit-content;margin-left:auto}.centre{text-align:center}";

/// The whole letter as a page.
pub fn page(laid: &Laid<'_>) -> String {
    written(laid, |_| true)
}

/// What an e-mail's body has of it.
pub fn mail(laid: &Laid<'_>) -> String {
    written(laid, Clause::mailed)
}

fn written(laid: &Laid<'_>, has: impl Fn(&Clause) -> bool) -> String {
    let letter = &laid.letter;
    let title = inline(&markdown::escape(&letter.title));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{STYLE}</style></head><body>\n",
        letter.lang
    );
    let clauses = letter.clauses.iter().filter(|clause| has(clause));
    match &letter.beside {
        None => {
            for clause in clauses {
                let side = match laid.usage.sides.get(&clause.kind) {
                    Some(Side::End) => " end",
                    Some(Side::Centre) => " centre",
                    None => "",
                };
                let class = class(clause.kind);
                let _ =
                    writeln!(out, "<div class=\"{class}{side}\">{}</div>", block(clause.kind, &clause.theirs, "h1"));
            }
        }
        Some(beside) => {
            out.push_str("<table>\n");
            for clause in clauses {
                let theirs = block(clause.kind, &clause.theirs, "h1");
                let ours = block(clause.kind, clause.ours.as_deref().unwrap_or_default(), "p");
                let class = class(clause.kind);
                let _ = writeln!(
                    out,
                    "<tr class=\"{class}\"><td lang=\"{}\">{theirs}</td><td lang=\"{beside}\">{ours}</td></tr>",
                    letter.lang
                );
            }
            out.push_str("</table>\n");
        }
    }
    out.push_str("</body></html>\n");
    out
}

/// A clause; the subject is the page's heading, or bold beside it.
fn block(kind: ClauseKind, text: &str, heading: &str) -> String {
    if kind == ClauseKind::Subject && !text.is_empty() {
        format!("<{heading}><b>{}</b></{heading}>", inline(text))
    } else {
        markdown::to_html(text)
    }
}

fn inline(text: &str) -> String {
    markdown::to_html(text).replace("<p>", "").replace("</p>", " ").trim().to_owned()
}

fn class(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Sender => "sender",
        ClauseKind::Recipient => "recipient",
        ClauseKind::Date => "date",
        ClauseKind::Subject => "subject",
        ClauseKind::Body => "body",
        ClauseKind::Closing => "closing",
        ClauseKind::Signature => "signature",
        ClauseKind::Note => "note",
        ClauseKind::Enclosures => "enclosures",
    }
}
