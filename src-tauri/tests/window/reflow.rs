//! The page at 200 % and 400 % and with longer words: nothing is cut off, nothing lies over anything else, and what is
//! pressed is large enough to press.

use serde_json::json;

use super::Window;
use super::tour::filled;

/// A window of 1280 pixels at four times, and at twice, its size.
const WIDTHS: [u32; 2] = [320, 640];

impl Window {
    /// Makes the page this wide: the window's own frame takes a few pixels.
    pub async fn widen(&self, width: u32) {
        let mut outer = width;
        for _ in 0..3 {
            self.client.set_window_size(outer, 800).await.expect("the window takes a size");
            self.settle().await;
            let inner = self.client.execute("return innerWidth", vec![]).await.expect("a script");
            let inner = u32::try_from(inner.as_u64().expect("a width")).expect("a width");
            if inner == width {
                return;
            }
            outer = outer + width - inner;
        }
    }

    /// Nothing is cut off sideways, lies over another, or is too small.
    pub async fn fits(&self, screen: &str, name: &str) {
        let wrong = self.crowded().await;
        assert!(wrong.is_empty(), "{screen} ({name}) fits its window:\n{}", wrong.join("\n"));
    }

    pub async fn crowded(&self) -> Vec<String> {
        self.wrong(include_str!("reflow.js")).await
    }
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn every_screen_fits_at_four_times_its_size() {
    let (window, tour) = filled("reflow").await;
    window.speak("de", "light").await;
    let mut broken = Vec::new();
    for width in WIDTHS {
        window.widen(width).await;
        let seen = window.client.execute("return innerWidth", vec![]).await.expect("a script");
        assert_eq!(seen, json!(width), "the page is as wide as it should be");
        for (screen, place) in tour.screens() {
            window.visit(screen, &place).await;
            broken.extend(window.crowded().await.into_iter().map(|one| format!("{screen} at {width}: {one}")));
        }
    }
    assert!(broken.is_empty(), "{} do not fit:\n{}", broken.len(), broken.join("\n"));
    window.close().await;
}
