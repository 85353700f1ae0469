//! A picture of every screen, in the languages, themes and sizes that strain a layout most: `make shots`.

use super::*;

const LANGUAGES: [&str; 3] = ["en", "zh-CN", "de"];
/// A window of 1280 pixels at four times its size.
const NARROW: (u32, u32) = (320, 640);
const SIZES: [(u32, u32); 2] = [(1280, 800), (800, 600)];
const THEMES: [&str; 2] = ["light", "dark"];

#[tokio::test]
#[ignore = "needs a display and a session bus: make shots"]
async fn shots_of_every_screen() {
    let data = fresh("shots");
    let window = Window::open(&data, 4461).await;
    window.find("door-create").await;
    window.picture("shot-door").await;
    create_vault(&window, false).await;
    window.picture("shot-today-empty").await;
    for empty in ["orders", "letters", "deadlines"] {
        window.go(empty).await;
        window.picture(&format!("shot-{empty}-empty")).await;
    }
    window.go("today").await;
    window.click("sample-try").await;
    window.find("order-title").await;
    window.go("today").await;
    add_order(&window).await;
    window.find("order-title").await;
    let order = window.order().await;
    window.click("letter-offer-withdrawal").await;
    window.click("letter-draft").await;
    window.find("letter-clause-declare").await;
    window.click("letter-save").await;
    window.find("letter-done").await;
    window.try_and_ask(&order).await;
    for lang in LANGUAGES {
        for theme in THEMES {
            window.go("settings").await;
            window.choose("language-select", lang).await;
            window.choose("theme-select", theme).await;
            for size in SIZES {
                window.walk(&order, size, &format!("{lang}-{theme}-{}", size.0)).await;
            }
        }
    }
    window.go("settings").await;
    window.choose("theme-select", "light").await;
    window.walk(&order, NARROW, "de-light-narrow").await;
    window.close().await;
}

impl Window {
    /// The order that is open.
    async fn order(&self) -> String {
        let place = self.client.execute("return location.hash", vec![]).await.expect("a script");
        place.as_str().and_then(|hash| hash.rsplit('/').next()).expect("an order is open").to_owned()
    }

    /// Opens a place by its address and lets it settle.
    async fn go(&self, place: &str) {
        let script = "location.hash = '#/' + arguments[0]";
        self.client.execute(script, vec![json!(place)]).await.expect("a script");
        tokio::time::sleep(Duration::from_millis(450)).await;
    }

    /// A fact is tried, and the questions are gone through to their end.
    async fn try_and_ask(&self, order: &str) {
        self.go(&format!("what-if/{order}")).await;
        self.choose("what-if-fact", "delivery.delivered_on").await;
        self.fill("what-if-value", "2026-11-20").await;
        self.click("what-if-try").await;
        self.find("what-if-moved").await;
        self.picture("shot-what-if-tried").await;
        for (problem, name) in [("defective", "shot-clocks-defect"), ("change_of_mind", "shot-order-again")] {
            self.go(&format!("what-if/{order}")).await;
            self.choose("what-if-fact", "problem.kind").await;
            self.choose("what-if-value", problem).await;
            self.click("what-if-try").await;
            self.find("what-if-moved").await;
            self.click("what-if-keep").await;
            self.find("undo").await;
            self.go(&format!("order/{order}")).await;
            self.find("order-title").await;
            let clocks = self.find("clocks").await;
            tokio::time::sleep(Duration::from_millis(400)).await;
            self.show(&clocks).await;
            self.picture(name).await;
        }
        self.go(&format!("wrong/{order}")).await;
        self.click("wrong-refund").await;
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_millis(300)).await;
            if self.client.find(Locator::Css("[data-testid=\"question\"]")).await.is_err() {
                break;
            }
            self.picture("shot-wrong-question").await;
            self.click("question-skip").await;
        }
        self.click("question-done").await;
        self.find("wrong-order").await;
        self.picture("shot-wrong-outcome").await;
    }

    async fn walk(&self, order: &str, (width, height): (u32, u32), name: &str) {
        self.client.set_window_size(width, height).await.expect("the window takes a size");
        let places = [
            ("today", "today".to_owned()),
            ("orders", "orders".to_owned()),
            ("order", format!("order/{order}")),
            ("order-form", "order-form".to_owned()),
            ("what-if", format!("what-if/{order}")),
            ("wrong", format!("wrong/{order}")),
            ("letter", format!("letter/{order}/new/withdrawal")),
            ("reply", format!("reply/{order}")),
            ("filing", format!("filing/{order}/trader")),
            ("statistics", "statistics".to_owned()),
            ("why", format!("why/{order}/withdrawal.withdraw_by/DE/0")),
            ("letters", "letters".to_owned()),
            ("deadlines", "deadlines".to_owned()),
            ("month", "deadlines/month/2026-11".to_owned()),
            ("law", "law".to_owned()),
            ("law-one", "law/DE".to_owned()),
            ("law-two", "law/DE/CN".to_owned()),
            ("settings", "settings".to_owned()),
        ];
        for (screen, place) in places {
            self.go(&place).await;
            self.picture(&format!("shot-{screen}-{name}")).await;
            self.fits(screen, name).await;
        }
        self.go("today").await;
        self.client
            .execute("dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))", vec![])
            .await
            .expect("a script");
        self.find("palette-field").await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        self.picture(&format!("shot-palette-{name}")).await;
        self.client.execute("document.querySelector('dialog[open]').close()", vec![]).await.expect("a script");
        self.lower(order, name).await;
    }

    /// The order's clocks and the rest of its page, which lie below the fold.
    async fn lower(&self, order: &str, name: &str) {
        self.go(&format!("order/{order}")).await;
        let clocks = self.find("clocks").await;
        self.show(&clocks).await;
        self.picture(&format!("shot-clocks-{name}")).await;
        for part in ["do", "demand", "shows", "past"] {
            self.go(&format!("order/{order}/{part}")).await;
            self.picture(&format!("shot-order-{part}-{name}")).await;
            self.fits(part, name).await;
        }
    }

    /// Nothing is cut off sideways.
    async fn fits(&self, screen: &str, name: &str) {
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let over = self.client.execute(script, vec![]).await.expect("a script");
        assert_eq!(over, json!(0), "{screen} ({name}) fits the width of its window");
    }
}
