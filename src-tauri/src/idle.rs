//! Auto-lock: the vault closes when nobody has touched the program for a while.
//!
//! The page says that somebody is there ([`Idle::stir`]); time is counted here, so that a page that hangs still locks.

use std::sync::Mutex;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::clock::Moment;
use crate::{Shell, menu};

/// The vault's setting: seconds until it closes; `0` is never.
const SETTING: &str = "lock.after";
const USUAL: u64 = 300;

/// When the program was last touched.
pub struct Idle(Mutex<Moment>);

impl Idle {
    pub fn new() -> Self {
        Self(Mutex::new(Moment::now()))
    }

    /// Somebody is there.
    pub fn stir(&self) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Moment::now();
    }

    fn passed(&self) -> Duration {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).passed()
    }
}

/// Closes the vault where nobody was there for as long as was chosen, and tells the page.
pub fn watch(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let chosen = || shell.setting(SETTING).and_then(|seconds| seconds.parse().ok()).unwrap_or(USUAL);
    let due = |limit: u64| limit > 0 && shell.idle.passed() >= Duration::from_secs(limit);
    if shell.is_open() && due(chosen()) {
        menu::lock(app);
    }
}
