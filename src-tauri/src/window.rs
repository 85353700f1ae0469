//! The window: made here, so that its page stays where it is. It goes to no other address and opens no other window.

use tauri::utils::config::WindowConfig;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{App, AppHandle, Emitter, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::menu;

pub const LABEL: &str = "main";

/// Makes the window; hidden, where the program was started to wait in the background. It shows itself once its page is there:
/// sooner there is nothing to see, and the engine may wait half a second for the page to be painted.
pub fn open(app: &App, hidden: bool) -> tauri::Result<()> {
    let config = WindowConfig { visible: false, ..app.config().app.windows[0].clone() };
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(move |window, page| {
            if page.event() == PageLoadEvent::Finished && !hidden {
                let _ = window.show();
            }
        })
        .build()?;
    if hidden {
        let waiting = window.clone();
        window.on_window_event(move |event| keep_waiting(&waiting, event));
    }
    Ok(())
}

/// A page of text is drawn as well without the graphics card, in half the memory and sooner, and no driver's fault leaves the
/// window blank. Who wants the card all the same sets the variable to 0.
pub fn draw_plainly() {
    #[cfg(target_os = "linux")]
    let _ = glib::setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "1", false);
}

/// A program that was started to wait goes back to waiting, locked, when its window is closed.
fn keep_waiting(window: &WebviewWindow, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        let _ = window.hide();
        menu::lock(window.app_handle());
    }
}

/// Whether an address is the program's own page.
fn is_own_page(url: &Url) -> bool {
    let own = |scheme: &str, host: &str| url.scheme() == scheme && url.host_str() == Some(host);
    own("tauri", "localhost") || own("http", "tauri.localhost") || url.as_str() == "about:blank"
}

/// Shows the window.
pub fn show(app: &AppHandle) {
    let _ = app.get_webview_window(LABEL).map(|window| window.show());
}

/// Brings the window to the front.
pub fn raise(app: &AppHandle) {
    let raised =
        |window: WebviewWindow| window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    let _ = app.get_webview_window(LABEL).map(raised);
}

/// Leads the page to a screen: its name, then its parts.
pub fn lead(app: &AppHandle, to: &[&str]) {
    let _ = app.emit_to(LABEL, "go", to);
}

/// Tells the page that the vault was closed.
pub fn locked(app: &AppHandle) {
    let _ = app.emit_to(LABEL, "locked", ());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_stays_where_it_is() {
        for (address, own) in [
            ("tauri://localhost/", true),
            ("tauri://localhost/index.html#/orders", true),
            ("http://tauri.localhost/", true),
            ("about:blank", true),
            ("tauri://elsewhere/", false),
            ("https://tauri.localhost.example.org/", false),
            ("http://localhost/", false),
            ("https://example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
        ] {
            assert_eq!(is_own_page(&Url::parse(address).expect("an address")), own, "{address}");
        }
    }
}
