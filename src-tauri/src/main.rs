//! Redress in a window: the shell around the desk. It knows the clock, the key store, dialogs and files; it decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod autostart;
mod clock;
mod commands;
mod door;
mod handed;
mod idle;
mod key_store;
mod menu;
mod notice;
mod outcome;
mod place;
mod start;
mod tray;
mod window;

use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use chrono::NaiveDate;
use redress::desk::Knowledge;
use redress::error::Result;
use redress::locale::Locale;
use tauri::{App, AppHandle, Manager};
use tauri_plugin_window_state::StateFlags;

/// Law, letters and texts: read once the page is there, or sooner by whoever asks for them.
static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::carried().expect("the carried law, letters and texts are checked by the tests"));

/// What the window's commands share.
pub struct Shell {
    pub knowledge: &'static LazyLock<Knowledge>,
    pub door: Mutex<door::Door>,
    /// Whether the door is open, for those who must not wait for it.
    open: Arc<AtomicBool>,
    pub idle: idle::Idle,
    pub handed: handed::Handed,
    /// The language of menu, tray and notices.
    lang: RwLock<String>,
    pub tray: tray::Tray,
    /// The day on which notices were told last; nothing while the vault is closed.
    told: Mutex<Option<NaiveDate>>,
}

impl Shell {
    fn new(data: &Path) -> Self {
        let door = door::Door::new(data);
        let open = door.watched();
        let lang = RwLock::new(start::system_language());
        Self {
            knowledge: &KNOWLEDGE,
            door: Mutex::new(door),
            open,
            idle: idle::Idle::new(),
            handed: handed::Handed::default(),
            lang,
            tray: tray::Tray::default(),
            told: Mutex::default(),
        }
    }

    /// The language of menu, tray and notices.
    pub fn locale(&self) -> &Locale {
        let lang = self.lang.read().unwrap_or_else(PoisonError::into_inner);
        self.knowledge.locale(&lang).unwrap_or_else(|_| self.knowledge.locales.first())
    }

    /// Notes the day notices are told on; answers whether it is another one than before.
    pub fn told(&self, now: Option<NaiveDate>) -> bool {
        std::mem::replace(&mut *self.told.lock().unwrap_or_else(PoisonError::into_inner), now) != now
    }

    /// Speaks another language from now on.
    pub fn speak(&self, app: &AppHandle, lang: &str) -> Result<()> {
        let locale = self.knowledge.locale(lang)?;
        locale.tag.clone_into(&mut self.lang.write().unwrap_or_else(PoisonError::into_inner));
        let _ = menu::show(app, locale);
        Ok(())
    }
}

/// How long law, letters and texts leave the processor to the page that is being opened.
const PAGE_FIRST: Duration = Duration::from_millis(400);

/// How often the program looks at what happens by itself.
const TICK: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    redress::evidence::serve_if_asked().unwrap_or_else(window)
}

fn window() -> ExitCode {
    window::draw_plainly();
    // What a second start hands over is taken by the first; this plugin has to come before all others.
    let single = tauri_plugin_single_instance::init(|app, arguments, folder| start::again(app, arguments, &folder));
    // A window that was hidden is not hidden the next time.
    let state = tauri_plugin_window_state::Builder::new().with_state_flags(StateFlags::all() - StateFlags::VISIBLE);
    tauri::Builder::default()
        .plugin(single)
        .plugin(state.build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| Ok(begin(app)?))
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .invoke_handler(commands::behind_the_door())
        .run(tauri::generate_context!())
        .expect("the window can be opened");
    ExitCode::SUCCESS
}

/// Makes ready what the commands share, and opens the window.
fn begin(app: &App) -> tauri::Result<()> {
    let shell = Shell::new(&app.path().app_data_dir()?);
    let start = start::Start::read(std::env::args().skip(1), &std::env::current_dir().unwrap_or_default());
    start.file.map(|file| shell.handed.put(file));
    app.manage(shell);
    window::open(app, start.hidden)?;
    let handle = app.handle().clone();
    thread::spawn(move || {
        thread::sleep(PAGE_FIRST);
        dress(&handle, start.hidden);
        if !start.hidden {
            // Whatever keeps the page from being there, there is a window.
            window::show(&handle);
        }
        watch(&handle)
    });
    Ok(())
}

/// What has words of its own around the page: they wait for the texts, and the page does not wait for them.
fn dress(app: &AppHandle, hidden: bool) {
    let _ = menu::show(app, app.state::<Shell>().locale());
    if hidden {
        notice::locked(app);
    }
    tray::refresh(app);
}

/// What happens by itself, for as long as the program runs.
fn watch(app: &AppHandle) -> ! {
    loop {
        thread::sleep(TICK);
        idle::watch(app);
        notice::watch(app);
    }
}
