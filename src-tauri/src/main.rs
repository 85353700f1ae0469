//! Redress in a window: the shell around the desk. It knows the clock, the key store, dialogs and files; it decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod commands;
mod door;
mod idle;
mod key_store;
mod outcome;
mod place;
mod window;

use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use redress::desk::Knowledge;
use tauri::{AppHandle, Manager};

/// Thousands of small rules are read at every start; this allocator does that in half the time.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What the window's commands share.
pub struct Shell {
    pub knowledge: Knowledge,
    pub door: Mutex<door::Door>,
    /// Whether the door is open, for those who must not wait for it.
    open: Arc<AtomicBool>,
    pub idle: idle::Idle,
}

impl Shell {
    fn new(knowledge: Knowledge, data: &Path) -> Self {
        let door = door::Door::new(data);
        let open = door.watched();
        Self { knowledge, door: Mutex::new(door), open, idle: idle::Idle::new() }
    }
}

/// How often the program looks at what happens by itself.
const TICK: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    redress::evidence::serve_if_asked().unwrap_or_else(window)
}

fn window() -> ExitCode {
    let knowledge = Knowledge::carried().expect("the carried law, letters and texts are checked by the tests");
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            app.manage(Shell::new(knowledge, &app.path().app_data_dir()?));
            window::open(app, false)?;
            let handle = app.handle().clone();
            thread::spawn(move || watch(&handle));
            Ok(())
        })
        .invoke_handler(commands::behind_the_door())
        .run(tauri::generate_context!())
        .expect("the window can be opened");
    ExitCode::SUCCESS
}

/// What happens by itself, for as long as the program runs.
fn watch(app: &AppHandle) -> ! {
    loop {
        thread::sleep(TICK);
        idle::watch(app);
    }
}
