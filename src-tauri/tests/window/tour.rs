//! Every screen, with something on it: whatever looks at all of them walks here.

use fantoccini::Locator;
use serde_json::{Value, json};

use super::{Window, add_order, create_vault};

/// Orders and letters for every screen to show.
pub struct Tour {
    order: String,
    saved: String,
    sample: String,
    sent: String,
    door: String,
}

/// What the palette is in a list of screens: it opens over the one before it.
pub const PALETTE: &str = "palette";

impl Tour {
    /// Fills a vault that has just been made.
    pub async fn fill(window: &Window) -> Self {
        window.go("today").await;
        window.click("sample-try").await;
        let (sample, sent) = window.write("withdrawal").await;
        window.find("send-channel-registered_letter").await;
        window.click("send-mark").await;
        window.find("sent").await;
        window.go(&format!("order/{sample}")).await;
        window.find("order-title").await;
        let offices = Locator::Css("a[data-testid^=\"filing-\"]");
        let office = window.client.find(offices).await.expect("an open door has a pack");
        let address = office.attr("href").await.expect("an attribute").unwrap_or_default();
        let door = address.rsplit('/').next().unwrap_or_default().to_owned();
        window.go("today").await;
        add_order(window).await;
        let (order, saved) = window.write("withdrawal").await;
        Self { order, saved, sample, sent, door }
    }

    /// Each screen by a name, and its address.
    pub fn screens(&self) -> Vec<(&'static str, String)> {
        let Self { order, saved, sample, sent, door } = self;
        vec![
            ("today", "today".to_owned()),
            ("orders", "orders".to_owned()),
            ("order", format!("order/{order}")),
            ("order-sent", format!("order/{sample}")),
            ("order-form", "order-form".to_owned()),
            ("order-change", format!("order-form/{order}")),
            ("what-if", format!("what-if/{order}")),
            ("wrong", format!("wrong/{order}")),
            ("why", format!("why/{order}/withdrawal.withdraw_by/DE/0")),
            ("letter-new", format!("letter/{order}/new/withdrawal")),
            ("letter-saved", format!("letter/{order}/saved/{saved}")),
            ("letter-sent", format!("letter/{sample}/saved/{sent}")),
            ("reply", format!("reply/{sample}")),
            ("filing", format!("filing/{sample}/{door}")),
            ("letters", "letters".to_owned()),
            ("deadlines", "deadlines".to_owned()),
            ("month", "deadlines/month/2026-11".to_owned()),
            ("law", "law".to_owned()),
            ("law-one", "law/DE".to_owned()),
            ("law-two", "law/DE/CN".to_owned()),
            ("statistics", "statistics".to_owned()),
            ("settings", "settings".to_owned()),
            (PALETTE, "today".to_owned()),
        ]
    }

    /// The order that is not sent yet.
    pub fn order(&self) -> &str {
        &self.order
    }
}

/// A window whose vault is open and filled.
pub async fn filled(name: &str) -> (Window, Tour) {
    let window = Window::open(&super::fresh(name)).await;
    create_vault(&window, false).await;
    let tour = Tour::fill(&window).await;
    (window, tour)
}

impl Window {
    /// Drafts a letter for the order that is open and keeps it: the order and the letter.
    async fn write(&self, kind: &str) -> (String, String) {
        self.find("order-title").await;
        let order = self.last_part().await;
        self.click(&format!("letter-offer-{kind}")).await;
        self.click("letter-draft").await;
        self.click("letter-save").await;
        self.find("letter-done").await;
        let script = "const [id, done] = arguments; window.__TAURI_INTERNALS__.invoke('read_order', { id, lang: 'en' }) \
                      .then((page) => done(page.letters[0].id))";
        let letter = self.client.execute_async(script, vec![json!(order)]).await.expect("an answer");
        (order, letter.as_str().expect("a letter is kept").to_owned())
    }

    /// The last part of the address.
    async fn last_part(&self) -> String {
        let place = self.client.execute("return location.hash", vec![]).await.expect("a script");
        place.as_str().and_then(|hash| hash.rsplit('/').next()).expect("an order is open").to_owned()
    }

    /// Opens a place by its address and lets it settle.
    pub async fn go(&self, place: &str) {
        let script = "document.querySelector('dialog[open]')?.close(); location.hash = '#/' + arguments[0]";
        self.client.execute(script, vec![json!(place)]).await.expect("a script");
        self.settle().await;
    }

    /// Opens one of the tour's screens.
    pub async fn visit(&self, screen: &str, place: &str) {
        self.go(place).await;
        if screen == PALETTE {
            let keys = "dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))";
            self.client.execute(keys, vec![]).await.expect("a script");
            self.find("palette-field").await;
            self.settle().await;
        }
    }

    /// Waits until the page has stood still for a while.
    pub async fn settle(&self) {
        self.client.execute_async(include_str!("settle.js"), vec![]).await.expect("a script");
    }

    pub async fn speak(&self, lang: &str, theme: &str) {
        self.go("settings").await;
        self.choose("language-select", lang).await;
        self.choose("theme-select", theme).await;
    }

    /// Runs a script that gives back what it found wrong, one sentence for each.
    pub async fn wrong(&self, script: &str) -> Vec<String> {
        let found = self.client.execute(script, vec![]).await.expect("a script");
        sentences(&found)
    }
}

/// A list of sentences from the page.
pub fn sentences(found: &Value) -> Vec<String> {
    let list = found.as_array().unwrap_or_else(|| panic!("a list: {found}"));
    list.iter().map(|one| one.as_str().expect("a sentence").to_owned()).collect()
}
