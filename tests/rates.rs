//! Exchange rates: the three layouts of the European Central Bank, what is refused and where, and what a vault keeps.

use redress::case::{Money, Rates, RatesTrouble};
use redress::desk::{Desk, Knowledge, read_rates};
use redress::error::Error;
use redress::vault::{Key, Vault};

const FILES: [&str; 3] = ["eurofxref.csv", "eurofxref-hist.csv", "eurofxref-daily.xml"];

fn money(text: &str) -> Money {
    text.parse().expect("an amount")
}

fn file(name: &str) -> Rates {
    read_rates(format!("tests/rates/{name}").as_ref()).expect("rates")
}

#[test]
fn the_three_layouts_say_the_same() {
    for name in FILES {
        let day = "2026-03-12".parse().expect("a day");
        let found = file(name).exchange(money("100.00 EUR"), money("0.00 CNY").currency, day).expect("a rate");
        assert_eq!(found.money, money("783.52 CNY"), "{name}: 1 EUR = 7.8352 CNY");
        let rates: Vec<String> =
            found.rates.iter().map(|(currency, rate)| format!("{rate} {}", currency.code())).collect();
        assert_eq!(rates, ["7.8352 CNY"], "{name}: the digits are those of the file");
    }
}

#[test]
fn amounts_are_turned_at_the_latest_rate_of_a_week() {
    // amount, into, day, what comes out, the rate's day
    let cases = [
        ("64.80 EUR", "CNY", "2026-03-12", Some(("507.72 CNY", "2026-03-12")), "the day itself"),
        ("64.80 EUR", "CNY", "2026-03-14", Some(("507.72 CNY", "2026-03-12")), "a Saturday: the day before"),
        ("64.80 EUR", "CNY", "2026-03-19", Some(("507.72 CNY", "2026-03-12")), "seven days back"),
        ("64.80 EUR", "CNY", "2026-03-20", None, "eight days back are too many"),
        ("64.80 EUR", "CNY", "2026-03-11", None, "never a later day"),
        ("100.00 USD", "GBP", "2026-03-12", Some(("75.15 GBP", "2026-03-12")), "across the euro"),
        ("100.00 USD", "JPY", "2026-03-12", Some(("15848 JPY", "2026-03-12")), "yen have no cents"),
        ("15848 JPY", "USD", "2026-03-12", Some(("100.00 USD", "2026-03-12")), "and back"),
        ("10.00 EUR", "EUR", "1980-01-01", Some(("10.00 EUR", "1980-01-01")), "nothing to turn"),
        ("10.00 EUR", "PLN", "2026-03-12", None, "a currency the file lacks"),
        ("10.00 EUR", "CNY", "1999-01-05", None, "a cell without a rate"),
    ];
    let rates = file("eurofxref-hist.csv");
    for (amount, into, day, wanted, why) in cases {
        let into = money(&format!("{} {into}", if into == "JPY" { "0" } else { "0.00" })).currency;
        let found = rates.exchange(money(amount), into, day.parse().expect("a day"));
        let found = found.map(|found| (found.money.to_string(), found.on.to_string()));
        let wanted = wanted.map(|(money, on)| (money.to_owned(), on.to_owned()));
        assert_eq!(found, wanted, "{amount} on {day}: {why}");
    }
    let back = Money { minor: -5651, ..money("0.00 USD") };
    let found = rates.exchange(back, money("0.00 EUR").currency, "2026-03-29".parse().expect("a day")).expect("a rate");
    assert_eq!(found.money.to_string(), "-49.18 EUR", "what is taken off is rounded like what is added");
}

#[test]
fn what_is_no_file_of_rates_is_refused_with_line_and_cure() {
    let head = "Date,USD,JPY,\n2026-03-12,1.15,182.44,\n";
    let xml =
        |cube: &str| format!("<Envelope>\n<Cube>\n<Cube time='2026-03-12'>\n{cube}\n</Cube>\n</Cube>\n</Envelope>");
    let cases: Vec<(Vec<u8>, usize, RatesTrouble)> = vec![
        (b"PK\x03\x04rest".to_vec(), 1, RatesTrouble::Packed),
        (Vec::new(), 1, RatesTrouble::Shape),
        (b"Date,USD,JPY,\n".to_vec(), 1, RatesTrouble::Shape),
        (b"name;price\nlamp;3\n".to_vec(), 1, RatesTrouble::Shape),
        (b"Date,USD\n\xff\xfe".to_vec(), 2, RatesTrouble::Shape),
        (format!("{head}2026-03-13,1.15,\n").into_bytes(), 3, RatesTrouble::Cells),
        (format!("{head}2026-03-13,1.15,182.44,7.8,\n").into_bytes(), 3, RatesTrouble::Cells),
        (format!("{head}2026-02-30,1.15,182.44,\n").into_bytes(), 3, RatesTrouble::Day),
        (format!("{head}yesterday,1.15,182.44,\n").into_bytes(), 3, RatesTrouble::Day),
        (format!("{head}2026-03-13,-1.15,182.44,\n").into_bytes(), 3, RatesTrouble::Rate),
        (format!("{head}2026-03-13,0,182.44,\n").into_bytes(), 3, RatesTrouble::Rate),
        (format!("{head}2026-03-13,1e9,182.44,\n").into_bytes(), 3, RatesTrouble::Rate),
        (format!("{head}2026-03-13,1234567890123456,182.44,\n").into_bytes(), 3, RatesTrouble::Rate),
        (xml("<Cube currency='USD' rate='much'/>").into_bytes(), 4, RatesTrouble::Rate),
        (xml("<Cube currency='USD'/>").into_bytes(), 4, RatesTrouble::Shape),
        (xml("<Cube currency='USD' rate='1.1'>").into_bytes(), 7, RatesTrouble::Shape),
        (b"<html><body>Not found</body></html>".to_vec(), 1, RatesTrouble::Shape),
        (vec![b' '; 24_000_001], 1, RatesTrouble::Large),
    ];
    let knowledge = Knowledge::carried().expect("the carried files are right");
    for (bytes, line, trouble) in cases {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(90)]).into_owned();
        let error = Rates::read(&bytes).expect_err(&shown);
        assert_eq!((error.line, error.trouble), (line, trouble), "{shown}");
        for tag in knowledge.locales.tags() {
            let said = Error::from(error).message(knowledge.locale(tag).expect("a language"));
            assert!(!said.contains("error-rates"), "{tag}: {said}");
            let named =
                matches!(trouble, RatesTrouble::Packed | RatesTrouble::Large) || said.contains(&line.to_string());
            assert!(named, "{tag}: the line is named: {said}");
        }
    }
}

#[test]
fn a_vault_keeps_the_days_of_several_files() {
    let knowledge = Knowledge::carried().expect("the carried files are right");
    let folder = tempfile::tempdir().expect("a folder");
    let mut vault = Vault::create(folder.path(), "correct horse battery staple").expect("a vault");
    let today = "2026-11-25".parse().expect("a day");
    let mut desk = Desk { knowledge: &knowledge, vault: &mut vault, today, locale: knowledge.locales.first() };
    assert_eq!(desk.rates_day(), Ok(None), "none are carried");
    desk.import_rates("tests/rates/eurofxref-daily.xml".as_ref()).expect("kept");
    desk.import_rates("tests/rates/eurofxref-hist.csv".as_ref()).expect("kept");
    let broken = folder.path().join("broken.csv");
    std::fs::write(&broken, "Date,USD,\n2026-11-25,1.2,\n2026-11-26,?,\n").expect("written");
    assert!(matches!(desk.import_rates(&broken), Err(Error::Rates(_))), "one bad line refuses the file");
    assert!(matches!(desk.import_rates("nowhere.csv".as_ref()), Err(Error::File { .. })), "no such file");
    let kept = desk.rates_day().expect("read").expect("rates");
    assert_eq!((kept.first.as_str(), kept.last.as_str()), ("1999-01-04", "2026-11-24"), "nothing of the bad file");
    assert!(kept.words.contains("24 November 2026"), "the latest day is named: {}", kept.words);
    drop(vault);
    let vault = Vault::open(folder.path(), &Key::Passphrase("correct horse battery staple")).expect("opened");
    assert_eq!(*vault.rates().expect("read"), file("eurofxref-hist.csv"), "as the files had them, a day once");
}
