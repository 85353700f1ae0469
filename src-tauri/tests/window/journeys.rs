//! The whole way of a person: from the closed door to a letter, an office's pack and the end of the matter.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use fantoccini::Locator;
use serde_json::json;
use tokio::time::sleep;

use super::{Window, add_order, create_vault, fresh};

/// Answers the questions one after the other until the withdrawal right is settled.
async fn answer_questions(window: &Window) {
    for _ in 0..12 {
        let question = window.find("question").await;
        let fact = question.attr("data-fact").await.expect("an attribute").expect("a question names its fact");
        match fact.as_str() {
            "item.traits" => window.click("question-none").await,
            "consumer.private_purpose"
            | "trader.directs_activity"
            | "contract.withdrawal_info"
            | "contract.return_cost_info" => {
                window.click("question-answer-true").await;
            }
            _ => window.click("question-skip").await,
        }
        sleep(Duration::from_millis(300)).await;
        let right =
            window.client.find(Locator::Css("[data-testid=\"right-withdrawal\"][data-status=\"applies\"]")).await;
        if right.is_ok() {
            return;
        }
    }
    window.picture("failure").await;
    panic!("the answers settle the withdrawal right");
}

async fn main_job(window: &Window) {
    create_vault(window, false).await;
    window.picture("orders-empty").await;
    add_order(window).await;
    window.says("order-title", "Lampe").await;
    window.picture("order-open-questions").await;
    answer_questions(window).await;
    let deadline = window.find("deadline-withdrawal.withdraw_by").await;
    let due = deadline.attr("data-due").await.expect("an attribute");
    assert_eq!(due.as_deref(), Some("2026-11-25"), "14 days from delivery on 11 November is a working Wednesday");
    window.click("why-withdrawal.withdraw_by").await;
    window.picture("order").await;
    window.click("letter-offer-withdrawal").await;
    window.choose("letter-language", "fr").await;
    window.choose("letter-beside", "en").await;
    window.click("letter-draft").await;
    window.find("letter-clause-declare").await;
    window.picture("letter").await;
    window.click("letter-clause-declare").await;
    window.says("letter-why", "Without it the letter does not ask for this").await;
    window.click("letter-drop-declare").await;
    window.find("letter-fallen-refund-lawful").await;
    window.picture("letter-dropped").await;
    window.click("letter-drop-declare").await;
    window.click("letter-file").await;
    window.find("letter-saved-to").await;
    for format in ["docx", "eml"] {
        window.choose("letter-format", format).await;
        window.click("letter-file").await;
        window.says("letter-saved-to", format).await;
    }
    let formats = window.find("letter-format").await;
    window.show(&formats).await;
    window.picture("letter-formats").await;
}

/// Marks the letter as sent and finds it, and the first step taken, on the order's page.
async fn send_and_go_on(window: &Window) {
    window.click("letter-save").await;
    window.find("letter-done").await;
    window.click("send-channel-registered_letter").await;
    window.click("send-mark").await;
    window.says("sent", "registered letter").await;
    window.client.execute("history.back()", vec![]).await.expect("back to the order");
    window.says("letter-sent", "registered letter").await;
    let seller = window.find("door-trader").await;
    let state = seller.attr("data-state").await.expect("an attribute");
    assert_eq!(state.as_deref(), Some("done"), "writing to the seller is behind");
    let section = window.find("route-behind").await;
    // Going back puts the page at its top once it has settled.
    sleep(Duration::from_millis(500)).await;
    window.show(&section).await;
    window.picture("route").await;
}

/// Notes the address and how it ended, then looks at what the orders teach and takes it along without names.
async fn end_and_count(window: &Window) {
    window.click("identity-edit").await;
    window.fill("identity-trader.address", "BP 12, 75011 Paris").await;
    window.choose("identity-trader.read_in", "imprint").await;
    window.click("identity-save").await;
    window.says("party-trader", "imprint").await;
    let flag = window.find("flag-post_box").await;
    sleep(Duration::from_millis(500)).await;
    window.show(&flag).await;
    window.picture("identity").await;
    window.click("ending-ended").await;
    window.choose("ended-outcome.kind", "paid").await;
    window.fill("ended-outcome.on", "2026-11-25").await;
    window.fill("ended-outcome.amount", "125.90 EUR").await;
    window.click("ended-save").await;
    window.says("order-state", "Done").await;
    let state = window.find("order-state").await;
    sleep(Duration::from_millis(500)).await;
    window.show(&state).await;
    window.picture("ended").await;
    window.client.execute("location.hash = '#/statistics'", vec![]).await.expect("to the statistics");
    window.says("statistics-trader", "EUR 125.90 of EUR 125.90").await;
    window.picture("statistics").await;
    window.click("statistics-export").await;
    window.says("statistics-exported", "1 order was left out").await;
    let file = std::fs::read_to_string(window.data.join("statistics.csv")).expect("the export is there");
    assert!(!file.contains("Boutique") && !file.contains("Paris"), "it names nobody: {file}");
}

/// Keeps a file as evidence and leaves with the pack for the first office that is open.
async fn prepare_a_pack(window: &Window) {
    window.click("add-order_confirmation").await;
    window.says("exhibit", "chat.txt").await;
    let evidence = window.find("exhibit").await;
    window.show(&evidence).await;
    window.picture("evidence").await;
    let office =
        window.client.find(Locator::Css("a[data-testid^=\"filing-\"]")).await.expect("an open door has a pack");
    window.show(&office).await;
    office.click().await.expect("it opens");
    window.find("filing-title").await;
    window.find("copy-claimant").await;
    window.picture("filing").await;
    let fields = window.find("field-claimant").await;
    window.show(&fields).await;
    window.picture("filing-fields").await;
    window.click("filing-save").await;
    window.find("filing-saved").await;
    window.picture("filing-saved").await;
    let mut folders = std::fs::read_dir(&window.data).expect("a folder").flatten().map(|entry| entry.path());
    let pack = folders.find(|path| path.join("SHA256SUMS").is_file()).expect("the pack is a folder of its own");
    let sums = std::fs::read_to_string(pack.join("SHA256SUMS")).expect("a list");
    assert!(sums.lines().count() >= 4 && sums.contains("chat.txt"), "the files and the original: {sums}");
    window.client.back().await.expect("back to the order");
    window.find("order-title").await;
}

/// What a PDF says, in one line.
pub fn pdf_text(file: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg("-raw")
        .arg(file)
        .arg("-")
        .output()
        .expect("pdftotext runs: poppler-utils is installed");
    String::from_utf8(output.stdout).expect("text").replace(['\n', '\u{a0}'], " ")
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn a_person_finds_the_date_and_leaves_with_the_letter() {
    let data = fresh("main-job");
    let window = Window::open(&data).await;
    main_job(&window).await;
    send_and_go_on(&window).await;
    prepare_a_pack(&window).await;
    end_and_count(&window).await;
    let text = pdf_text(&window.data.join("withdrawal.pdf"));
    assert!(text.contains("Boutique Exemple SARL"), "the letter names the seller: {text}");
    assert!(text.contains("rétractation") && text.contains("withdraw"), "it says it in both languages: {text}");
    assert!(text.contains("9 décembre 2026"), "it names the day the refund is due, 14 days on: {text}");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_key_store_opens_what_the_passphrase_made() {
    let data = fresh("remembered");
    let window = Window::open(&data).await;
    create_vault(&window, true).await;
    window.close().await;
    let window = Window::open(&data).await;
    window.find("door-passphrase").await;
    window.fill("door-passphrase", "wrong passphrase").await;
    window.click("door-unlock").await;
    window.says("door-error", "does not open").await;
    window.click("door-remembered").await;
    window.find("orders-add").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn every_language_and_theme_shows_at_once() {
    let data = fresh("languages");
    let window = Window::open(&data).await;
    create_vault(&window, false).await;
    add_order(&window).await;
    window.says("order-title", "Lampe").await;
    let order = window.client.execute("return location.hash", vec![]).await.expect("a script");
    for lang in ["de", "fr", "zh-CN", "es", "ja"] {
        window.click("place-settings").await;
        window.choose("language-select", lang).await;
        window.client.execute("location.hash = arguments[0]", vec![order.clone()]).await.expect("a script");
        window.says("order-title", "Lampe").await;
        sleep(Duration::from_millis(400)).await;
        window.picture(&format!("order-{lang}")).await;
        let tag = window.client.execute("return document.documentElement.lang", vec![]).await.expect("a script");
        assert_eq!(tag, json!(lang), "the page says its language to screen readers");
    }
    window.click("place-settings").await;
    window.choose("theme-select", "dark").await;
    window.client.execute("location.hash = arguments[0]", vec![order]).await.expect("a script");
    window.says("order-title", "Lampe").await;
    sleep(Duration::from_millis(300)).await;
    window.picture("order-dark").await;
    window.close().await;
}
