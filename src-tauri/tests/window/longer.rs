//! Words that are longer than ours, and words that are in no language: a language that is still to come must fit, and find
//! every word where it looks for it.

use std::collections::BTreeSet;

use super::Window;
use super::tour::{filled, sentences};

/// What is the same in every language: what a person wrote, and the names of firms.
const OURS: [&str; 2] = ["Redress", "PayPal"];

impl Window {
    /// Every text that shows, but what is marked as being in a language of its own.
    async fn texts(&self) -> BTreeSet<String> {
        let found = self.client.execute(include_str!("texts.js"), vec![]).await.expect("a script");
        sentences(&found).into_iter().collect()
    }
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn words_may_be_longer_by_two_fifths() {
    let (window, tour) = filled("longer").await;
    window.speak("en", "light").await;
    let mut broken = Vec::new();
    for width in [1280, 800, 320] {
        window.widen(width).await;
        for (screen, place) in tour.screens() {
            window.visit(screen, &place).await;
            let longer = window.client.execute(include_str!("longer.js"), vec![]).await.expect("a script");
            assert!(longer.as_u64() > Some(4), "{screen}: its words were made longer");
            window.picture(&format!("longer-{screen}-{width}")).await;
            broken.extend(window.crowded().await.into_iter().map(|one| format!("{screen} at {width}: {one}")));
        }
    }
    assert!(broken.is_empty(), "{} do not fit:\n{}", broken.len(), broken.join("\n"));
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn every_word_comes_from_the_language_that_is_chosen() {
    let (window, tour) = filled("tongues").await;
    let mut seen: Vec<BTreeSet<String>> = Vec::new();
    for lang in ["en", "zh-CN"] {
        window.speak(lang, "light").await;
        for (screen, place) in tour.screens() {
            window.visit(screen, &place).await;
            let texts = window.texts().await;
            seen.push(texts.into_iter().map(|text| format!("{screen}: {text}")).collect());
        }
    }
    let given = window.given().await;
    let (english, chinese) = seen.split_at(tour.screens().len());
    let english: BTreeSet<&String> = english.iter().flatten().collect();
    let same = chinese.iter().flatten().filter(|text| english.contains(text));
    let foreign: Vec<&String> = same
        .filter(|text| {
            let words = text.split_once(": ").map_or("", |(_, words)| words);
            !OURS.contains(&words) && !given.iter().any(|own| own.contains(words) || words.contains(own.as_str()))
        })
        .collect();
    assert!(foreign.is_empty(), "{} texts are the same in English and Chinese: {foreign:#?}", foreign.len());
    window.close().await;
}

impl Window {
    /// What the person wrote into the orders.
    async fn given(&self) -> Vec<String> {
        let script = "const [done] = arguments; const ask = window.__TAURI_INTERNALS__.invoke; \
                      ask('list_orders', { query: '', from: 0, limit: 50, lang: 'en' }) \
                      .then(({ rows }) => Promise.all(rows.map((row) => ask('read_order', { id: row.id, lang: 'en' })))) \
                      .then((pages) => done(pages.flatMap(({ order }) => [order.facts, ...order.items]) \
                      .flatMap((facts) => Object.values(facts)).filter((one) => typeof one === 'string' && one.length > 3)))";
        sentences(&self.client.execute_async(script, vec![]).await.expect("an answer"))
    }
}
