//! The three layouts in which the European Central Bank gives its reference rates.

use chrono::NaiveDate;
use roxmltree::{Document, Node};

use super::{DayRates, Rates, RatesError, RatesTrouble};

/// What a cell holds on a day without a rate.
const NONE: [&str; 2] = ["N/A", ""];

fn at(line: usize, trouble: RatesTrouble) -> RatesError {
    RatesError { line, trouble }
}

pub(super) fn read(file: &[u8]) -> Result<Rates, RatesError> {
    if file.len() as u64 > Rates::LIMIT {
        return Err(at(1, RatesTrouble::Large));
    }
    if file.starts_with(b"PK") {
        return Err(at(1, RatesTrouble::Packed));
    }
    let text = std::str::from_utf8(file).map_err(|error| {
        let before = &file[..error.valid_up_to()];
        at(before.split(|byte| *byte == b'\n').count(), RatesTrouble::Shape)
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let rates = if text.trim_start().starts_with('<') { xml(text)? } else { csv(text)? };
    rates.span().map(|_| rates).ok_or(at(1, RatesTrouble::Shape))
}

/// A head of `Date` and currencies, then a line for each day; spaces and a last empty cell are the bank's own.
fn csv(text: &str) -> Result<Rates, RatesError> {
    let cells = |line: &str| -> Vec<String> {
        let line = line.trim_end();
        line.strip_suffix(',').unwrap_or(line).split(',').map(|cell| cell.trim().to_owned()).collect()
    };
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let head = lines.next().map(|(_, line)| cells(line)).unwrap_or_default();
    let code = |cell: &String| cell.len() == 3 && cell.bytes().all(|byte| byte.is_ascii_uppercase());
    if head.first().is_none_or(|first| first != "Date") || head.len() < 2 || !head[1..].iter().all(code) {
        return Err(at(1, RatesTrouble::Shape));
    }
    let mut rates = Rates::default();
    for (place, line) in lines {
        let (number, cells) = (place + 1, cells(line));
        if cells.len() != head.len() {
            return Err(at(number, RatesTrouble::Cells));
        }
        let day = day(&cells[0]).ok_or(at(number, RatesTrouble::Day))?;
        let mut of_day = DayRates::default();
        for (code, cell) in head.iter().zip(&cells).skip(1).filter(|(_, cell)| !NONE.contains(&cell.as_str())) {
            of_day.add(code, cell.parse().map_err(|trouble| at(number, trouble))?);
        }
        rates.note(day, of_day);
    }
    Ok(rates)
}

/// `2026-11-24`, or `24 November 2026` in the file of one day.
fn day(text: &str) -> Option<NaiveDate> {
    ["%Y-%m-%d", "%d %B %Y"].iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}

/// `Cube` with a time, and in it a `Cube` for each currency.
fn xml(text: &str) -> Result<Rates, RatesError> {
    let shape = |error: roxmltree::Error| at(error.pos().row as usize, RatesTrouble::Shape);
    let document = Document::parse(text).map_err(shape)?;
    let place = |node: Node<'_, '_>| document.text_pos_at(node.range().start).row as usize;
    let mut rates = Rates::default();
    let dated = document.descendants().filter(|node| node.tag_name().name() == "Cube");
    for node in dated.filter(|node| node.has_attribute("time")) {
        let day = node.attribute("time").and_then(day).ok_or(at(place(node), RatesTrouble::Day))?;
        let mut of_day = DayRates::default();
        for cube in node.children().filter(Node::is_element) {
            let (Some(code), Some(rate)) = (cube.attribute("currency"), cube.attribute("rate")) else {
                return Err(at(place(cube), RatesTrouble::Shape));
            };
            of_day.add(code, rate.parse().map_err(|trouble| at(place(cube), trouble))?);
        }
        rates.note(day, of_day);
    }
    Ok(rates)
}
