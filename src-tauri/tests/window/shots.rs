//! A picture of every screen, in the languages, themes and sizes that strain a layout most: `make shots`.

use std::time::Duration;

use fantoccini::Locator;

use super::tour::Tour;
use super::{Window, create_vault, fresh};

const LANGUAGES: [&str; 3] = ["en", "zh-CN", "de"];
/// A window of 1280 pixels at four times its size.
const NARROW: (u32, u32) = (320, 640);
const SIZES: [(u32, u32); 2] = [(1280, 800), (800, 600)];
const THEMES: [&str; 2] = ["light", "dark"];

#[tokio::test]
#[ignore = "needs a display and a session bus: make shots"]
async fn shots_of_every_screen() {
    let data = fresh("shots");
    let window = Window::open(&data).await;
    window.find("door-create").await;
    window.picture("shot-door").await;
    create_vault(&window, false).await;
    window.picture("shot-today-empty").await;
    for empty in ["orders", "letters", "deadlines"] {
        window.go(empty).await;
        window.picture(&format!("shot-{empty}-empty")).await;
    }
    let tour = Tour::fill(&window).await;
    window.try_and_ask(tour.order()).await;
    for lang in LANGUAGES {
        for theme in THEMES {
            window.speak(lang, theme).await;
            for size in SIZES {
                window.walk(&tour, size, &format!("{lang}-{theme}-{}", size.0)).await;
            }
        }
    }
    window.go("settings").await;
    window.choose("theme-select", "light").await;
    window.walk(&tour, NARROW, "de-light-narrow").await;
    window.close().await;
}

impl Window {
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

    async fn walk(&self, tour: &Tour, (width, height): (u32, u32), name: &str) {
        self.client.set_window_size(width, height).await.expect("the window takes a size");
        for (screen, place) in tour.screens() {
            self.visit(screen, &place).await;
            self.picture(&format!("shot-{screen}-{name}")).await;
            self.fits(screen, name).await;
        }
        self.lower(tour.order(), name).await;
    }

    /// The order's clocks and the rest of its page, which lie below the fold.
    async fn lower(&self, order: &str, name: &str) {
        self.go(&format!("order/{order}")).await;
        let clocks = self.find("clocks").await;
        self.show(&clocks).await;
        self.picture(&format!("shot-clocks-{name}")).await;
    }
}
