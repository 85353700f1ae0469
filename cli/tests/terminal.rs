//! The terminal as scripts meet it: output, refusals, exit status.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn redress(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_redress")).args(arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("written");
    path
}

#[test]
fn a_sample_is_assessed_in_json_and_in_words() {
    let sample = out(&redress(&["case", "sample", "return-de-cn"]));
    let path = file("sample.json", &sample);
    let path = path.to_str().expect("a path");
    let json: serde_json::Value =
        serde_json::from_str(&out(&redress(&["assess", path, "--today", "2026-11-25"]))).expect("JSON");
    assert_eq!(json["format"], "redress-assessment/1", "the document names its format");
    assert_eq!(json["deadlines"][0]["due"], "2026-11-26", "14 days from 12 November");
    let words = out(&redress(&["assess", path, "--today", "2026-11-25", "--text", "--lang", "zh-CN"]));
    assert!(words.contains("2026年11月26日") && !words.contains("fact-"), "plain words, no id left over: {words}");
}

#[test]
fn one_period_comes_out_with_its_steps() {
    let output =
        redress(&["deadline", "--law", "DE", "--region", "BY", "--event", "2026-12-23", "--length", "14 days"]);
    let json: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!(
        (&json["unrolled"], &json["due"]),
        (&"2027-01-06".into(), &"2027-01-07".into()),
        "Epiphany is free in Bavaria"
    );
    let output = redress(&[
        "deadline",
        "--law",
        "DE",
        "--event",
        "2026-12-23",
        "--length",
        "14 days",
        "--no-roll",
        "--event-day-counted",
    ]);
    let json: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!(json["due"], "2027-01-05", "the day itself is day one, and nothing moves");
}

#[test]
fn wrong_input_gets_one_line_and_status_two() {
    let case = |facts: &str| format!("{{\"format\":\"redress-case/1\",\"facts\":{{{facts}}},\"items\":[]}}");
    let wrong = [
        ("unknown.json", case("\"contract.dat\": 1"), "/facts/contract.dat"),
        ("date.json", case("\"contract.date\": \"2026-02-30\""), "/facts/contract.date"),
        ("kind.json", case("\"consumer.private_purpose\": \"yes\""), "/facts/consumer.private_purpose"),
        ("choice.json", case("\"contract.channel\": \"fax\""), "/facts/contract.channel"),
        ("money.json", case("\"price.total\": \"59,90 EUR\""), "/facts/price.total"),
        ("land.json", case("\"consumer.country\": \"XX\""), "/facts/consumer.country"),
        ("place.json", case("\"item.kind\": \"goods\""), "/facts/item.kind"),
        ("format.json", "{\"format\":\"other/1\"}".into(), "redress-case/1"),
        ("no.json", "not json".into(), "no.json"),
    ];
    for (name, text, place) in wrong {
        let output = redress(&["assess", file(name, &text).to_str().expect("a path")]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{name} is refused");
        assert!(
            said.starts_with("error: ") && said.trim().lines().count() == 1 && said.contains(place),
            "{name}: {said}"
        );
    }
}

#[test]
fn a_letter_is_written_whole_or_not_at_all() {
    let sample = file("letter.json", &out(&redress(&["case", "sample", "return-de-cn"])));
    let sample = sample.to_str().expect("a path");
    for end in ["txt", "md", "html", "pdf"] {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("letter.{end}"));
        let target = target.to_str().expect("a path");
        let output = redress(&[
            "letter",
            sample,
            "withdrawal",
            "--lang",
            "zh-CN",
            "--beside",
            "de",
            "--today",
            "2026-11-25",
            "-o",
            target,
        ]);
        assert!(output.status.success(), "{end}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(std::fs::metadata(target).expect("a file").len() > 500, "{end} holds a letter");
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused.pdf");
    let output =
        redress(&["letter", sample, "nonconformity", "--today", "2026-11-25", "-o", target.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(2), "no fault, no complaint");
    assert!(!target.exists(), "and nothing is written");
}

#[test]
fn the_law_book_shows_itself() {
    let list: serde_json::Value = serde_json::from_str(&out(&redress(&["law", "list"]))).expect("JSON");
    assert!(list.as_array().expect("a list").len() > 40, "every jurisdiction is listed");
    let shown: serde_json::Value = serde_json::from_str(&out(&redress(&["law", "show", "CN"]))).expect("JSON");
    assert_eq!(shown["code"], "CN", "one is shown in full");
    assert!(redress(&["law", "check"]).status.success(), "the bundled packs are right");
}

/// The bundled pack of the Union, written out to be changed.
fn pack(name: &str, change: impl Fn(&str) -> String) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("made");
    let text = std::fs::read_to_string("../assets/law/EU.toml").expect("the pack is there");
    let path = folder.join("EU.toml");
    std::fs::write(&path, change(&text)).expect("written");
    path
}

#[test]
fn another_edition_shows_what_it_would_move_and_why() {
    let sample = out(&redress(&["case", "sample", "return-de-cn"]));
    let case = file("diff.json", &sample);
    let longer = pack("longer", |text| text.replace("length = \"14 days\"", "length = \"20 days\""));
    let arguments = ["law", "diff", "-", longer.to_str().expect("a path"), case.to_str().expect("a path")];
    let output = redress(&[&arguments[..], &["--today", "2026-11-25"]].concat());
    let json: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let changes = json[0]["changes"].as_array().expect("a list");
    let due = changes.iter().find(|change| change["what"] == "deadlines" && change["field"] == "due");
    let due = due.expect("the last day moves");
    assert_eq!(due["new"], "2026-12-02", "20 days from 12 November");
    assert!(due["why"].to_string().contains("14 days -> 20 days"), "and says why: {due}");
    let same = redress(&["law", "diff", "-", "-", case.to_str().expect("a path"), "--today", "2026-11-25"]);
    let json: serde_json::Value = serde_json::from_str(&out(&same)).expect("JSON");
    assert_eq!(json[0]["changes"], serde_json::json!([]), "the same edition moves nothing");
}

#[test]
fn a_pack_is_checked_with_its_cases_and_a_wrong_one_named() {
    let good = redress(&["law", "check", "../assets/law/DE.toml", "../tests/law/DE.toml"]);
    assert!(good.status.success(), "the bundled pack is fit: {}", String::from_utf8_lossy(&good.stderr));
    let wrong = pack("wrong", |text| text.replacen("length = \"14 days\"", "length = \"a fortnight\"", 1));
    let refused = redress(&["law", "check", wrong.to_str().expect("a path")]);
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(2), "a wrong pack is refused");
    assert!(told.contains("EU.toml") && told.contains("withdrawal") && told.contains("length"), "file and key: {told}");
    let moved = pack("moved", |text| text.replace("length = \"14 days\"", "length = \"15 days\""));
    let refused = redress(&["law", "check", "--text", moved.to_str().expect("a path"), "../tests/law/EU.toml"]);
    assert_eq!(refused.status.code(), Some(2), "a pack that its cases contradict is refused");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("expected"), "and the cases are named");
}

#[test]
fn the_law_is_read_aloud_in_every_language() {
    for (lang, wanted) in
        [("en", "Changing your mind"), ("de", "Widerruf"), ("zh-CN", "撤回"), ("es", "desist"), ("ja", "撤回")]
    {
        let words = out(&redress(&["law", "show", "DE", "--text", "--lang", lang]));
        assert!(words.contains(wanted), "{lang} names the right");
        assert!(!words.contains("right-") && !words.contains("condition-"), "{lang}: no id is left over");
    }
    let list = out(&redress(&["law", "list", "--text"]));
    assert!(list.lines().count() > 60 && list.contains("Not covered"), "each jurisdiction, and what it lacks");
}

#[test]
fn dates_go_to_a_calendar_file_whole_or_not_at_all() {
    let case = file("dates.json", &out(&redress(&["case", "sample", "return-de-cn"])));
    let case = case.to_str().expect("a path");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("dates.ics");
    let _ = std::fs::remove_file(&target);
    let at = target.to_str().expect("a path");
    let done = redress(&["deadlines", case, "-o", at, "--today", "2026-11-24", "--lang", "de", "--alarms", "3"]);
    assert_eq!(out(&done).trim(), at, "it says where: {}", String::from_utf8_lossy(&done.stderr));
    let text = std::fs::read_to_string(&target).expect("written");
    assert!(text.contains("DTSTART;VALUE=DATE:20261126") && text.contains("TRIGGER:-P2DT15H"), "{text}");
    let hidden = redress(&["deadlines", case, "-o", at, "--today", "2026-11-24", "--hidden"]);
    assert!(hidden.status.success());
    let text = std::fs::read_to_string(&target).expect("written");
    assert!(text.contains("SUMMARY:Redress: a date") && !text.contains("Withdraw"), "{text}");
    let nowhere = redress(&["deadlines", case, "-o", "/nowhere/dates.ics", "--today", "2026-11-24"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&nowhere.stderr).starts_with("error: /nowhere/dates.ics: "));
}
