//! What it costs a new person to get from the first start to a letter: fewer than 25 things to do, in each language.

use std::path::Path;

use super::journeys::pdf_text;
use super::{Window, fresh};

/// One click, one choice or one field is one thing to do.
const FEWER_THAN: usize = 25;
/// A language, and where somebody who speaks it lives.
const PEOPLE: [(&str, &str); 6] =
    [("en", "GB"), ("zh-CN", "SG"), ("de", "DE"), ("fr", "FR"), ("es", "ES"), ("ja", "JP")];

struct Person<'a> {
    window: &'a Window,
    done: Vec<String>,
}

impl Person<'_> {
    async fn click(&mut self, id: &str) {
        self.window.click(id).await;
        self.done.push(format!("click {id}"));
    }

    async fn fill(&mut self, id: &str, text: &str) {
        self.window.fill(id, text).await;
        self.done.push(format!("fill {id}"));
    }

    async fn choose(&mut self, id: &str, value: &str) {
        self.window.choose(id, value).await;
        self.done.push(format!("choose {id}"));
    }

    async fn come_in(&mut self, lang: &str) {
        self.choose("language-select", lang).await;
        self.fill("door-passphrase", "correct horse battery").await;
        self.fill("door-passphrase-again", "correct horse battery").await;
        self.click("door-create").await;
    }

    /// Headphones from China never came; they were paid by card.
    async fn tell(&mut self, country: &str) {
        self.click("orders-add").await;
        self.fill("field-trader.name", "深圳云帆电子商务有限公司").await;
        self.choose("field-trader.kind", "business").await;
        self.choose("field-trader.country", "CN").await;
        self.fill("field-0-item.name", "SoundAir 2").await;
        self.fill("field-contract.date", "2026-10-20").await;
        self.choose("field-contract.type", "sale").await;
        self.fill("field-price.total", "64.80 EUR").await;
        self.choose("field-payment.method", "credit_card").await;
        self.choose("field-problem.kind", "not_delivered").await;
        self.fill("field-consumer.name", "Kim Weber").await;
        self.choose("field-consumer.country", country).await;
        self.click("form-save").await;
    }

    /// Says yes to what a private buyer from a shop that sells abroad says yes to, where it is asked first.
    async fn answer(&mut self) {
        for _ in 0..2 {
            self.window.settle().await;
            let asked = self.window.find("question").await.attr("data-fact").await.expect("an attribute");
            if !matches!(asked.as_deref(), Some("consumer.private_purpose" | "trader.directs_activity")) {
                return;
            }
            self.click("question-answer-true").await;
        }
    }

    async fn leave_with_the_letter(&mut self) {
        self.click("letter-offer-delivery_reminder").await;
        self.click("letter-draft").await;
        self.click("letter-save").await;
        self.window.find("letter-done").await;
        // How it is sent comes in below, and moves what is above it.
        self.window.settle().await;
        self.click("letter-file").await;
        self.window.find("letter-saved-to").await;
    }
}

fn is_written_for_the_seller(file: &Path, lang: &str) {
    let text: String = pdf_text(file).split_whitespace().collect();
    for words in ["深圳云帆电子商务有限公司", "催告交货", "KimWeber", "SoundAir2"] {
        assert!(text.contains(words), "{lang}: the letter says {words}: {text}");
    }
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn a_letter_takes_fewer_than_25_steps_in_each_language() {
    for (lang, country) in PEOPLE {
        let window = Window::open(&fresh(&format!("effort-{lang}"))).await;
        let mut person = Person { window: &window, done: Vec::new() };
        person.come_in(lang).await;
        person.tell(country).await;
        person.answer().await;
        person.leave_with_the_letter().await;
        is_written_for_the_seller(&window.data.join("delivery_reminder.pdf"), lang);
        let count = person.done.len();
        assert!(count < FEWER_THAN, "{lang}: {count} things to do:\n{}", person.done.join("\n"));
        window.close().await;
    }
}
