//! Dates to keep: what is shown and told on which day, what a snooze does and does not, and the file a calendar program reads.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use redress::case::{CaseFile, Facts, OrderId};
use redress::desk::{CalendarWish, Desk, Knowledge, Reminder};
use redress::remind;
use redress::vault::Vault;
use serde_json::json;
use tempfile::TempDir;

/// Fourteen days to withdraw from a delivery on 11 November end on Wednesday 25 November 2026.
const SAFE: &str = "2026-11-25";
const DEADLINE: &str = "DE/withdrawal.withdraw_by/0";

struct Story {
    knowledge: Knowledge,
    vault: Vault,
    order: OrderId,
    folder: TempDir,
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn facts(value: serde_json::Value) -> Facts {
    serde_json::from_value(value).expect("facts")
}

impl Story {
    fn begin() -> Self {
        let knowledge = Knowledge::carried().expect("the carried files are right");
        let folder = tempfile::tempdir().expect("a folder");
        let mut vault = Vault::create(&folder.path().join("vault"), "correct horse battery").expect("a vault");
        let locale = knowledge.locales.first();
        let mut desk = Desk { knowledge: &knowledge, vault: &mut vault, today: day("2026-11-12"), locale };
        let order = facts(json!({
            "consumer.country": "DE", "consumer.private_purpose": true, "trader.country": "FR", "trader.kind": "business",
            "trader.name": "Boutique, Exemple; SARL", "trader.directs_activity": true, "contract.date": "2026-11-03",
            "contract.channel": "online", "contract.type": "sale", "contract.withdrawal_info": true,
            "delivery.delivered_on": "2026-11-11", "problem.kind": "change_of_mind", "price.total": "125.90 EUR"
        }));
        let item =
            facts(json!({ "item.kind": "goods", "item.traits": [], "item.name": "Lampe", "item.price": "120.00 EUR" }));
        let order = desk.add_order(order, vec![item]).expect("added");
        Self { knowledge, vault, order, folder }
    }

    fn on<T>(&mut self, today: &str, lang: &str, ask: impl FnOnce(&mut Desk<'_>, OrderId) -> T) -> T {
        let locale = self.knowledge.locale(lang).expect("a language");
        let mut desk = Desk { knowledge: &self.knowledge, vault: &mut self.vault, today: day(today), locale };
        ask(&mut desk, self.order)
    }

    fn shown(&mut self, today: &str) -> Option<Reminder> {
        let all = self.on(today, "en", |desk, _| desk.reminders().expect("reminders"));
        all.into_iter().find(|reminder| reminder.deadline == DEADLINE)
    }

    fn told(&mut self, today: &str) -> bool {
        let told = self.on(today, "en", |desk, _| desk.tell_reminders().expect("reminders"));
        told.iter().any(|reminder| reminder.deadline == DEADLINE)
    }

    fn calendar(&mut self, today: &str, lang: &str, hidden: bool) -> String {
        let wish = CalendarWish { alarms: &[7, 1], hidden };
        self.on(today, lang, |desk, id| desk.calendar(Some(id), &[], wish).expect("a calendar"))
    }
}

/// The worked cases of every law.
fn cases() -> Vec<serde_json::Value> {
    let mut files: Vec<_> =
        std::fs::read_dir("tests/law").expect("the cases").flatten().map(|file| file.path()).collect();
    files.sort();
    let read = |path: &PathBuf| -> serde_json::Value {
        toml::from_str(&std::fs::read_to_string(path).expect("a text")).expect("a file of cases")
    };
    files.iter().flat_map(|path| read(path)["case"].as_array().cloned().unwrap_or_default()).collect()
}

/// An order is assessed for its reminders only where the day it was looked at for is near: nothing may be lost by that.
#[test]
fn what_was_looked_at_reminds_of_the_same_dates() {
    let mut story = Story::begin();
    let mut reminded = 0;
    for (place, case) in cases().into_iter().enumerate().step_by(12) {
        let today = case["today"].as_str().expect("a day").to_owned();
        let given = |name: &str| case.get(name).cloned().unwrap_or_default();
        let items = given("items").as_array().cloned().unwrap_or_default();
        let read = json!({ "format": "redress-case/1", "today": today, "facts": given("facts"), "items": items });
        let read: CaseFile = serde_json::from_value(read).expect("a case");
        let (before, after) = story.on(&today, "en", |desk, _| {
            let order = desk.add_order(read.facts.clone(), read.items.clone()).expect("added");
            let situation = desk.knowledge.situation(&read, desk.today).expect("a situation");
            let found = desk.knowledge.assess(&situation).expect("assessed");
            let near = remind::told_once(remind::dates(&found)).filter(|one| remind::is_near(one, desk.today));
            let before: BTreeSet<String> = near.map(remind::name).collect();
            while desk.look_on().expect("looked") > 0 {}
            let after = desk.reminders().expect("reminders").into_iter().filter(|one| one.order == order);
            let after: BTreeSet<String> = after.map(|one| one.deadline).collect();
            desk.delete_order(order).expect("deleted");
            (before, after)
        });
        assert_eq!(before, after, "{place}: {}", case["name"]);
        reminded += before.len();
    }
    assert!(reminded > 50, "the cases have dates that are near: {reminded}");
}

#[test]
fn a_date_is_shown_while_it_is_near_and_told_at_each_stage() {
    let mut story = Story::begin();
    for (today, days, when) in [
        ("2026-11-12", 13, "in 13 days"),
        ("2026-11-24", 1, "tomorrow"),
        ("2026-11-25", 0, "today"),
        ("2026-11-26", -1, "the safe day was yesterday"),
        ("2026-12-09", -14, "the safe day was 14 days ago"),
    ] {
        let shown = story.shown(today).unwrap_or_else(|| panic!("shown on {today}"));
        assert_eq!((shown.days, shown.when.as_str(), shown.safe_by.as_str()), (days, when, SAFE), "{today}");
    }
    assert_eq!(story.shown("2026-12-10"), None, "two weeks later it is history");
    for (today, told) in [
        ("2026-11-12", true),
        ("2026-11-12", false),
        ("2026-11-13", false),
        ("2026-11-18", true),
        ("2026-11-20", false),
        ("2026-11-23", true),
        ("2026-11-25", true),
        ("2026-11-26", true),
        ("2026-11-28", false),
    ] {
        assert_eq!(story.told(today), told, "{today}");
    }
}

#[test]
fn a_snooze_keeps_quiet_and_moves_no_date() {
    let mut story = Story::begin();
    assert!(story.told("2026-11-17"), "it is near");
    let warning = story.on("2026-11-17", "en", |desk, id| desk.snooze(id, DEADLINE, day("2026-11-20"))).expect("kept");
    assert_eq!(warning, None, "the snooze ends before the safe day");
    assert!(!story.told("2026-11-18"), "a week is left, and it stays quiet");
    let shown = story.shown("2026-11-18").expect("it is still on the list");
    assert_eq!((shown.safe_by.as_str(), shown.snoozed_until.as_deref()), (SAFE, Some("2026-11-20")));
    assert!(story.told("2026-11-20"), "the snooze is over");
    assert_eq!(story.shown("2026-11-20").expect("shown").snoozed_until, None);
    let warning = story.on("2026-11-20", "de", |desk, id| desk.snooze(id, DEADLINE, day("2026-11-26"))).expect("kept");
    assert!(
        warning.is_some_and(|words| words.contains("25. November 2026")),
        "it ends after the safe day, and says so"
    );
    for (deadline, until) in [(DEADLINE, "2026-11-20"), (DEADLINE, "2025-01-01"), ("DE/nothing", "2026-12-01")] {
        let refused = story.on("2026-11-20", "en", |desk, id| desk.snooze(id, deadline, day(until)));
        assert!(refused.is_err(), "{deadline} until {until} is refused");
    }
    let order = story.order;
    story.on("2026-11-20", "en", |desk, _| desk.delete_order(order)).expect("set aside");
    assert_eq!(story.shown("2026-11-20"), None, "an order that is set aside reminds of nothing");
}

#[test]
fn two_laws_that_say_the_same_remind_once() {
    let mut story = Story::begin();
    story.on("2026-11-12", "en", |desk, id| {
        desk.answer(id, "trader.directs_activity", None, serde_json::Value::Null).expect("taken back");
        let laws = desk.read_order(id).expect("read").advice.deadlines;
        let same = laws.iter().filter(|deadline| deadline.id == "withdrawal.withdraw_by").count();
        assert!(same > 1, "it is open whose law applies, and more than one says so");
    });
    let all = story.on("2026-11-12", "en", |desk, _| desk.reminders().expect("reminders"));
    assert_eq!(all.iter().filter(|one| one.safe_by == SAFE && one.title.contains("Withdraw")).count(), 1, "{all:?}");
}

fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().expect("the calendar parses");
    let event = |component: &CalendarComponent| component.as_event().cloned();
    calendar.components.iter().filter_map(event).collect()
}

#[test]
fn the_calendar_says_what_the_law_says_on_the_safe_day() {
    let mut story = Story::begin();
    let text = story.calendar("2026-11-12", "en", false);
    let all = events(&text);
    let event =
        all.iter().find(|event| event.get_summary().is_some_and(|title| title.contains("Withdraw"))).expect("it");
    assert_eq!(event.get_start(), Some(DatePerhapsTime::Date(day(SAFE))), "an event of the whole day");
    assert_eq!(event.get_end(), None, "one day needs no end");
    let about = event.get_description().expect("it says what it is about");
    for word in ["Wednesday, 25 November 2026", "14 days", "Lampe", "Art. 9"] {
        assert!(
            about.contains(word) || event.get_summary().is_some_and(|title| title.contains(word)),
            "{word}: {about}"
        );
    }
    let stamp = "2026-11-12T00:00:00Z".parse().expect("a moment");
    assert_eq!(event.get_timestamp(), Some(stamp), "the stamp is the day's, not the clock's");
    assert_eq!(text.matches("DTSTAMP:20261112T000000Z").count(), all.len() * 3, "in alarms too");
    assert_eq!(text.matches("TRIGGER:-P6DT15H\r\n").count(), all.len(), "a week before, at nine in the morning");
    assert_eq!(text.matches("TRIGGER:-P0DT15H\r\n").count(), all.len(), "the day before");
    assert_eq!(text, story.calendar("2026-11-12", "en", false), "the same day gives the same file");
    assert!(matches!(event.get_start(), Some(DatePerhapsTime::Date(_))) && !text.contains("DTEND"));
    let later = events(&story.calendar("2026-11-13", "fr", false));
    let newer =
        later.iter().find(|later| later.get_uid() == event.get_uid()).expect("the same event, whatever the language");
    assert!(newer.get_sequence() > event.get_sequence(), "and a newer edition of it");
}

#[test]
fn a_hidden_calendar_says_nothing() {
    let mut story = Story::begin();
    for lang in ["en", "de", "fr", "es", "ja", "zh-CN"] {
        let text = story.calendar("2026-11-12", lang, true).replace("\r\n ", "");
        for word in ["Lampe", "Boutique", "Art.", "25 November", "withdraw", DEADLINE, &story.order.0.to_string()] {
            assert!(!text.contains(word), "{lang}: `{word}` stays out of {text}");
        }
        assert!(text.contains("DTSTART;VALUE=DATE:20261125"), "{lang}: the day is there: {text}");
    }
}

#[test]
fn chosen_dates_only_and_of_all_orders() {
    let mut story = Story::begin();
    let wish = CalendarWish { alarms: &[], hidden: false };
    let twin = |desk: &mut Desk<'_>, id| {
        let order = desk.read_order(id).expect("read").order;
        desk.add_order(order.facts, order.items).expect("added")
    };
    story.on("2026-11-12", "en", twin);
    let mut ask = |of: fn(OrderId) -> Option<OrderId>, chosen: &[String]| {
        story.on("2026-11-12", "en", |desk, id| desk.calendar(of(id), chosen, wish).expect("a calendar"))
    };
    let all = ask(|_| None, &[]);
    let uids: std::collections::BTreeSet<_> =
        events(&all).iter().filter_map(|event| event.get_uid().map(str::to_owned)).collect();
    assert_eq!(uids.len(), 2, "two orders, two dates");
    assert_eq!(events(&ask(Some, &[DEADLINE.into()])).len(), 1, "the chosen one");
    assert_eq!(events(&ask(Some, &["DE/another".into()])).len(), 0, "no other");
    assert!(!all.contains("VALARM"), "no alarm where none is wished");
}

/// A calendar program of other people's making reads the file: khal, into a private collection, twice.
#[test]
fn a_calendar_program_reads_it_and_reads_it_again() {
    if Command::new("khal").arg("--version").output().is_err() {
        println!("khal is not installed: scripts/needs");
        return;
    }
    let mut story = Story::begin();
    let home = story.folder.path().join("khal");
    std::fs::create_dir_all(home.join("dates")).expect("a folder");
    let config = format!(
        "[calendars]\n[[dates]]\npath = {0}/dates\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n\
         datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\ntimeformat = %H:%M\n\
         local_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n[sqlite]\npath = {0}/khal.db\n",
        home.display()
    );
    std::fs::write(home.join("config"), config).expect("written");
    for today in ["2026-11-12", "2026-11-13"] {
        let file = home.join("dates.ics");
        std::fs::write(&file, story.calendar(today, "de", false)).expect("written");
        khal(&home, &["import", "--batch", "-a", "dates", &file.display().to_string()]);
    }
    let listed = khal(&home, &["list", "--format", "{title}|{alarm-symbol}|{description}", "2026-11-25", "1d"]);
    assert_eq!(listed.matches("Vertrag widerrufen – Lampe").count(), 1, "read twice, there once: {listed}");
    assert!(listed.contains("Mittwoch, 25. November 2026"), "{listed}");
    let other = khal(&home, &["list", "--format", "{title}", "2026-11-26", "1d"]);
    assert!(!other.contains("widerrufen"), "it lasts one day: {other}");
}

fn khal(home: &Path, arguments: &[&str]) -> String {
    let output = Command::new("khal")
        .arg("-c")
        .arg(home.join("config"))
        .args(arguments)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .env("XDG_CACHE_HOME", home)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("khal runs");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "khal {arguments:?}: {told}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
