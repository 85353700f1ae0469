//! A bare window of the same engine: a page of one word and no program. The measure that the real window is held against.

use tauri::http::Response;

const PAGE: &[u8] = b"<!doctype html><title>Bare</title><p>Bare</p>";

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().identifier = "org.redress.bare".into();
    tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| {
            Response::builder().header("content-type", "text/html").body(PAGE).expect("a page")
        })
        .setup(|app| {
            let page = tauri::WebviewUrl::CustomProtocol("bare://localhost/".parse()?);
            tauri::WebviewWindowBuilder::new(app, "main", page).title("Bare").build()?;
            Ok(())
        })
        .run(context)
        .expect("a bare window opens");
}
