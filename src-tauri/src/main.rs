//! Redress in a window: the shell around the desk. It knows the clock, the key store, dialogs and files; it decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod commands;
mod door;
mod key_store;
mod outcome;
mod place;

use std::process::ExitCode;
use std::sync::Mutex;

use redress::desk::Knowledge;
use tauri::Manager;

/// Thousands of small rules are read at every start; this allocator does that in half the time.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What the window's commands share.
pub struct Shell {
    pub knowledge: Knowledge,
    pub door: Mutex<door::Door>,
}

fn main() -> ExitCode {
    redress::evidence::serve_if_asked().unwrap_or_else(window)
}

fn window() -> ExitCode {
    let knowledge = Knowledge::carried().expect("the carried law, letters and texts are checked by the tests");
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            let folder = app.path().app_data_dir()?;
            app.manage(Shell { knowledge, door: Mutex::new(door::Door::new(&folder)) });
            Ok(())
        })
        .invoke_handler(commands::all())
        .run(tauri::generate_context!())
        .expect("the window can be opened");
    ExitCode::SUCCESS
}
