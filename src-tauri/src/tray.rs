//! The status area: open, lock, quit, and that a date is near. Spoken over D-Bus alone, so that no system library is needed;
//! where the desktop has no status area, there is none.

use std::sync::{Mutex, PoisonError};

use ksni::blocking::{Handle, TrayMethods};
use ksni::menu::StandardItem;
use ksni::{Icon, MenuItem};
use redress::locale::Said;
use tauri::{AppHandle, Manager};

use crate::{Shell, menu, notice, window};

/// The program in the status area, where there is one.
#[derive(Default)]
pub struct Tray(Mutex<Option<Handle<Shown>>>);

struct Shown {
    app: AppHandle,
    /// What is said of the next date.
    next: String,
}

impl ksni::Tray for Shown {
    fn id(&self) -> String {
        "org.redress.desktop".into()
    }

    fn title(&self) -> String {
        self.app.state::<Shell>().locale().text("ui-name")
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        self.app.default_window_icon().map(pixels).into_iter().collect()
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        window::raise(&self.app);
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let shell = self.app.state::<Shell>();
        let locale = shell.locale();
        let item = |label: String, act: fn(&AppHandle)| -> MenuItem<Self> {
            let activate = Box::new(move |shown: &mut Self| act(&shown.app));
            StandardItem { label: label.replace('_', "__"), activate, ..StandardItem::default() }.into()
        };
        let next = StandardItem { label: self.next.replace('_', "__"), enabled: false, ..StandardItem::default() };
        vec![
            next.into(),
            MenuItem::Separator,
            item(locale.text("tray-open"), window::raise),
            item(locale.text("tray-lock"), menu::lock),
            item(locale.text("tray-quit"), |app| app.exit(0)),
        ]
    }
}

/// A picture as the status area takes it: alpha first.
fn pixels(image: &tauri::image::Image<'_>) -> Icon {
    let mut data = image.rgba().to_vec();
    data.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
    let side = |length: u32| i32::try_from(length).unwrap_or_default();
    Icon { width: side(image.width()), height: side(image.height()), data }
}

/// Shows the program in the status area, or what is new of it.
pub fn refresh(app: &AppHandle) {
    let next = next(app);
    let shell = app.state::<Shell>();
    let mut tray = shell.tray.0.lock().unwrap_or_else(PoisonError::into_inner);
    match tray.as_ref() {
        Some(handle) => drop(handle.update(|shown| shown.next = next)),
        None => *tray = Shown { app: app.clone(), next }.disable_dbus_name(false).spawn().ok(),
    }
}

fn next(app: &AppHandle) -> String {
    let shell = app.state::<Shell>();
    let locale = shell.locale();
    if !shell.is_open() {
        return locale.text("tray-locked");
    }
    let near = shell.reminders(&locale.tag).unwrap_or_default();
    let Some(first) = near.iter().find(|reminder| reminder.snoozed_until.is_none()) else {
        return locale.text("tray-none");
    };
    let said = Said::new().with("title", first.title.clone()).with("when", first.when.clone());
    if notice::in_full(&shell) { locale.say("tray-next", &said) } else { locale.text("tray-next-hidden") }
}
