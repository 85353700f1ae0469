//! The window's menu: the four things that have a key of their own, in the language of the page.

use redress::locale::Locale;
use tauri::menu::{Menu, MenuEvent, MenuItemBuilder, SubmenuBuilder};
use tauri::{AppHandle, Manager, Wry};

use crate::{Shell, window};

/// What can be chosen, its text and its key.
const ENTRIES: [(&str, &str, &str); 4] = [
    ("new", "menu-new", "CmdOrCtrl+N"),
    ("settings", "menu-settings", "CmdOrCtrl+,"),
    ("lock", "menu-lock", "CmdOrCtrl+L"),
    ("quit", "menu-quit", "CmdOrCtrl+Q"),
];

/// The menu in a language.
fn made(app: &AppHandle, locale: &Locale) -> tauri::Result<Menu<Wry>> {
    let mut program = SubmenuBuilder::new(app, locale.text("menu-program"));
    for (id, text, key) in ENTRIES {
        let item = MenuItemBuilder::with_id(id, locale.text(text)).accelerator(key).build(app)?;
        program = program.item(&item);
    }
    Menu::with_items(app, &[&program.build()?])
}

/// Shows the menu in a language, in place of the one there was.
pub fn show(app: &AppHandle, locale: &Locale) -> tauri::Result<()> {
    app.set_menu(made(app, locale)?).map(drop)
}

/// Does what was chosen.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    match event.id().as_ref() {
        "new" => window::lead(app, &["order-form"]),
        "settings" => window::lead(app, &["settings"]),
        "lock" => lock(app),
        _ => app.exit(0),
    }
}

/// Closes the vault and tells the page.
pub fn lock(app: &AppHandle) {
    app.state::<Shell>().lock();
    window::locked(app);
}
