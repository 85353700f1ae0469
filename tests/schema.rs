//! The schemas under `assets/schema` are what the types say. `REDRESS_UPDATE=1 cargo test --test schema` writes them anew.

use std::fs;

use redress::case::CaseFile;
use redress::law::Assessment;

fn check(name: &str, schema: &schemars::Schema) {
    let path = format!("assets/schema/{name}.json");
    let text = serde_json::to_string_pretty(schema).expect("a schema is JSON") + "\n";
    if std::env::var_os("REDRESS_UPDATE").is_some() {
        fs::create_dir_all("assets/schema").expect("a folder");
        fs::write(&path, &text).expect("written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{path} is generated: run REDRESS_UPDATE=1 cargo test --test schema");
}

#[test]
fn the_schemas_are_current() {
    check("redress-case-1", &schemars::schema_for!(CaseFile));
    check("redress-assessment-1", &schemars::schema_for!(Assessment));
}
