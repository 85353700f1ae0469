//! Less motion and the system's own colours: what the style sheets promise there, held against them as the window has them.
//!
//! The engine cannot be asked for either mode, so a script turns the sheets' own conditions on and looks at what comes of it.

use super::Window;
use super::{create_vault, fresh};

#[tokio::test]
#[ignore = "needs a display and a session bus: scripts/window-tests"]
async fn less_motion_and_few_colours_are_kept() {
    let window = Window::open(&fresh("motion")).await;
    create_vault(&window, false).await;
    for (what, script) in [
        ("nothing moves where less motion is wished for", include_str!("motion.js")),
        ("no state is told by colour alone where the system gives the colours", include_str!("colours.js")),
    ] {
        let broken = window.wrong(script).await;
        assert!(broken.is_empty(), "{what}:\n{}", broken.join("\n"));
    }
    window.close().await;
}
