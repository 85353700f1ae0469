//! No barriers: every screen of the real window, as the rules of WCAG 2.2 A and AA that a program can check see it.
//!
//! What only a person can judge (whether a name says the right thing) is not here.

use super::tour::{filled, sentences};
use super::{Window, create_vault, fresh};

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");

impl Window {
    /// What stands in somebody's way on the screen that shows.
    async fn barriers(&self, name: &str) -> Vec<String> {
        let found = self.client.execute_async(include_str!("barriers.js"), vec![]).await.expect("a script");
        sentences(&found).into_iter().map(|one| format!("{name}: {one}")).collect()
    }

    /// The rules come in once: the page is one document.
    async fn bring_rules(&self) {
        let rules = std::fs::read_to_string(RULES).expect("axe-core is installed: npm ci in ui");
        self.client.execute(&rules, vec![]).await.expect("the rules are read");
    }
}

fn none(broken: &[String]) {
    assert!(broken.is_empty(), "{} barriers:\n{}", broken.len(), broken.join("\n"));
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn no_screen_has_a_barrier() {
    let (window, tour) = filled("barriers").await;
    window.bring_rules().await;
    let mut broken = Vec::new();
    for (lang, theme) in [("en", "light"), ("en", "dark"), ("zh-CN", "light")] {
        window.speak(lang, theme).await;
        for (screen, place) in tour.screens() {
            window.visit(screen, &place).await;
            if screen == "letter-new" {
                window.click("letter-draft").await;
                window.find("letter-clause-declare").await;
                window.settle().await;
            }
            broken.extend(window.barriers(&format!("{screen}, {lang}, {theme}")).await);
        }
    }
    none(&broken);
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn neither_the_door_nor_an_empty_room_has_one() {
    let window = Window::open(&fresh("first-steps")).await;
    window.find("door-create").await;
    window.bring_rules().await;
    let mut broken = window.barriers("door").await;
    window.click("door-create").await;
    broken.extend(window.barriers("door, refused").await);
    create_vault(&window, false).await;
    for place in ["today", "orders", "letters", "deadlines", "statistics"] {
        window.go(place).await;
        broken.extend(window.barriers(&format!("{place}, empty")).await);
    }
    window.go("order-form").await;
    window.fill("field-contract.date", "2026-02-30").await;
    window.click("form-save").await;
    window.settle().await;
    broken.extend(window.barriers("order-form, refused").await);
    window.click("lock").await;
    window.find("door-unlock").await;
    broken.extend(window.barriers("door, closed").await);
    none(&broken);
    window.close().await;
}
