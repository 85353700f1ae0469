//! The main job with the keyboard alone: it is always seen where one is, and one is never lost.

use std::time::Duration;

use fantoccini::key::Key;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{Window, fresh};

/// More stops than any screen has.
const STOPS: usize = 200;
/// Where the keyboard is: its test id, its value, whether that can be seen, and how it looks in the page's source.
const WHERE: &str = "const at = document.activeElement; const look = getComputedStyle(at); \
    const framed = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0; \
    return [at.dataset.testid ?? '', at.value ?? '', framed || look.boxShadow !== 'none', at.outerHTML.slice(0, 160)]";

impl Window {
    async fn keys(&self, keys: &str) {
        let at = self.client.active_element().await.expect("something has the keyboard");
        at.send_keys(keys).await.expect("keys are pressed");
    }

    async fn press(&self, key: Key) {
        self.keys(&char::from(key).to_string()).await;
    }

    async fn at(&self) -> Value {
        self.client.execute(WHERE, vec![]).await.expect("a script")
    }

    /// Walks on to an element; each stop on the way can be seen.
    async fn walk_to(&self, id: &str) {
        self.find(id).await;
        self.settle().await;
        let mut way = Vec::new();
        for _ in 0..STOPS {
            self.press(Key::Tab).await;
            let at = self.at().await;
            if at[3].as_str().is_some_and(|html| html.starts_with("<body") || html.starts_with("<html")) {
                continue;
            }
            assert_eq!(at[2], json!(true), "it is seen where the keyboard is: {at}");
            if at[0] == json!(id) {
                return;
            }
            way.push(at[3].to_string());
        }
        self.picture("failure").await;
        panic!("`{id}` is reached by Tab; on the way were\n{}", way.join("\n"));
    }

    async fn type_into(&self, id: &str, text: &str) {
        self.walk_to(id).await;
        self.keys(text).await;
    }

    /// Chooses from a list by the first letters of the words.
    async fn type_choice(&self, id: &str, words: &str, value: &str) {
        self.walk_to(id).await;
        self.keys(words).await;
        let at = self.at().await;
        assert_eq!(at[1], json!(value), "`{words}` chooses {value} in {id}");
        // What is typed at once belongs together; the next list begins afresh.
        sleep(Duration::from_millis(100)).await;
    }

    async fn is_at(&self, id: &str) {
        self.settle().await;
        let at = self.at().await;
        assert_eq!(at[0], json!(id), "the keyboard is at {id}: {at}");
    }
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn the_keyboard_alone_leads_to_a_letter() {
    let window = Window::open(&fresh("keyboard")).await;
    window.type_into("door-passphrase", "correct horse battery").await;
    window.type_into("door-passphrase-again", "correct horse battery").await;
    window.walk_to("door-create").await;
    window.press(Key::Enter).await;
    window.walk_to("orders-add").await;
    window.press(Key::Enter).await;
    window.type_into("field-0-item.name", "Lampe").await;
    window.type_into("field-contract.date", "2026-11-03").await;
    the_month_gives_the_keyboard_back(&window).await;
    window.type_choice("field-contract.channel", "onl", "online").await;
    window.type_choice("field-contract.type", "buying", "sale").await;
    window.type_into("field-delivery.delivered_on", "2026-11-11").await;
    window.type_into("field-trader.name", "Boutique Exemple SARL").await;
    window.type_choice("field-trader.kind", "a b", "business").await;
    window.type_choice("field-trader.country", "France", "FR").await;
    window.type_choice("field-problem.kind", "I do not want", "change_of_mind").await;
    window.type_into("field-consumer.name", "Anna Weber").await;
    window.type_choice("field-consumer.country", "Germany", "DE").await;
    window.walk_to("form-save").await;
    window.press(Key::Enter).await;
    window.walk_to("letter-offer-withdrawal").await;
    window.press(Key::Enter).await;
    window.walk_to("letter-draft").await;
    window.keys(" ").await;
    window.find("letter-clause-declare").await;
    window.walk_to("letter-save").await;
    window.keys(" ").await;
    window.find("letter-done").await;
    window.walk_to("letter-file").await;
    window.press(Key::Enter).await;
    window.find("letter-saved-to").await;
    assert!(window.data.join("withdrawal.pdf").is_file(), "the letter is there");
    comes_back(&window).await;
    window.close().await;
}

/// The month beside a day's field opens at that day, and gives the keyboard back whether a day is chosen or not.
async fn the_month_gives_the_keyboard_back(window: &Window) {
    window.press(Key::Tab).await;
    let opener = window.at().await;
    assert!(opener[3].as_str().unwrap_or_default().contains("opener"), "the month opens beside the field: {opener}");
    for leave in [Key::Escape, Key::Enter] {
        window.press(Key::Enter).await;
        window.settle().await;
        let day = window.at().await;
        assert!(day[3].as_str().unwrap_or_default().contains("aria-pressed=\"true\""), "at the chosen day: {day}");
        window.press(leave).await;
        window.settle().await;
        assert_eq!(window.at().await[3], opener[3], "the keyboard is where it was");
        let field = window.find("field-contract.date").await.prop("value").await.expect("a value");
        assert_eq!(field.as_deref(), Some("2026-11-03"), "the day stays");
    }
}

/// What opened over the page gives the keyboard back to where it was; what went away leaves it at the way back.
async fn comes_back(window: &Window) {
    window.walk_to("find").await;
    window.press(Key::Enter).await;
    window.is_at("palette-field").await;
    window.press(Key::Escape).await;
    window.is_at("find").await;
    window.press(Key::Tab).await;
    window.keys(&format!("{}{}{}", char::from(Key::Shift), char::from(Key::Tab), char::from(Key::Shift))).await;
    window.is_at("find").await;
    window.go("orders").await;
    window.walk_to("order-delete").await;
    window.press(Key::Enter).await;
    window.find("undo").await;
    window.is_at("undo").await;
    window.press(Key::Enter).await;
    window.find("order-row").await;
    window.settle().await;
    let at = window.at().await;
    assert!(!at[3].as_str().unwrap_or_default().starts_with("<body"), "undoing does not lose the place: {at}");
}
