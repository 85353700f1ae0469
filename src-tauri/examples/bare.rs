//! A bare window of the same engine: an empty page and no program. The measure that the real window is held against.

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().identifier = "org.redress.bare".into();
    tauri::Builder::default()
        .setup(|app| {
            let page = tauri::WebviewUrl::External("about:blank".parse()?);
            tauri::WebviewWindowBuilder::new(app, "main", page).title("Bare").build()?;
            Ok(())
        })
        .run(context)
        .expect("a bare window opens");
}
