//! Inheritance: a member's entries laid over its bloc's.
//!
//! Harmonised entries reach every member; the others only where the member extends them. A member's sources stand in front
//! of the bloc's, its named parts (deadlines, exclusions, remedies, duties, amounts) merge with those of the same name, and
//! everything else it says replaces.

use super::tree::{Table, Tree};

use super::pack::RawPack;

/// An entry of a member: its own word, or the bloc's as it stands, by its place there.
pub enum Laid {
    Own(Table),
    Inherited(usize),
}

/// The rights of a member: its own, those it extends, and the bloc's harmonised ones but those it drops.
pub fn lay_over(bloc: &RawPack, rights: Vec<Table>, drop: &[String]) -> Vec<Laid> {
    let (extending, owned): (Vec<Table>, Vec<Table>) =
        rights.into_iter().partition(|own| own.get("extends").and_then(Tree::as_str) == Some(bloc.code.as_str()));
    let replaced = |table: &Table| owned.iter().any(|own| name(own).0 == name(table).0);
    let mut inherited = Vec::new();
    for (place, base) in bloc.right.iter().enumerate() {
        let own: Vec<&Table> = extending.iter().filter(|own| name(own) == name(base)).collect();
        let (id, variant) = name(base);
        let dropped = drop.iter().any(|entry| *entry == format!("{id}/{variant}") || *entry == id);
        let harmonised = base.get("harmonised").and_then(Tree::as_bool) == Some(true);
        if dropped || (own.is_empty() && (!harmonised || replaced(base))) {
            continue;
        }
        if own.is_empty() {
            inherited.push(Laid::Inherited(place));
            continue;
        }
        let mut table = of_bloc(&bloc.code, base);
        own.into_iter().for_each(|over| overlay(&mut table, over));
        inherited.push(Laid::Own(table));
    }
    owned.into_iter().map(Laid::Own).chain(inherited).collect()
}

/// Entries of a member that extend an entry the bloc does not have.
pub fn dangling(bloc: &RawPack, rights: &[Table]) -> Vec<String> {
    let known = |own: &Table| bloc.right.iter().any(|base| name(base) == name(own));
    let extending = rights.iter().filter(|own| own.contains_key("extends"));
    extending.filter(|own| !known(own)).map(|own| format!("{}/{}", name(own).0, name(own).1)).collect()
}

/// The id and variant of a right's table.
pub fn name(table: &Table) -> (String, String) {
    let word = |key| table.get(key).and_then(Tree::as_str).unwrap_or_default().to_owned();
    (word("id"), word("variant"))
}

/// A bloc's entry as a member inherits it: sources named in full, deadlines counted the bloc's way.
pub fn of_bloc(code: &str, base: &Table) -> Table {
    let mut table = base.clone();
    name_sources(code, &mut table);
    if let Some(Tree::Array(deadlines)) = table.get_mut("deadline") {
        for deadline in deadlines.iter_mut().filter_map(Tree::as_object_mut) {
            deadline.entry("counting").or_insert_with(|| Tree::String(code.into()));
        }
    }
    table
}

fn name_sources(code: &str, table: &mut Table) {
    for (key, value) in table.iter_mut() {
        match (key.as_str(), value) {
            ("basis" | "cite", Tree::Array(entries)) => {
                for entry in entries.iter_mut() {
                    if let Tree::String(text) = entry
                        && !text.split(' ').next().unwrap_or_default().contains('.')
                    {
                        *text = format!("{code}.{text}");
                    }
                }
            }
            (_, Tree::Object(inner)) => name_sources(code, inner),
            (_, Tree::Array(entries)) => {
                entries.iter_mut().filter_map(Tree::as_object_mut).for_each(|inner| name_sources(code, inner));
            }
            _ => {}
        }
    }
}

/// Lays a member's table over its bloc's: sources go in front, named entries merge, everything else replaces.
fn overlay(base: &mut Table, over: &Table) {
    for (key, value) in over {
        match (base.get_mut(key), value) {
            (Some(Tree::Array(below)), Tree::Array(above)) if key == "basis" || key == "cite" => {
                let mut joined = above.clone();
                joined.append(below);
                *below = joined;
            }
            (Some(Tree::Array(below)), Tree::Array(above))
                if matches!(key.as_str(), "deadline" | "unless" | "remedies" | "duties" | "amount") =>
            {
                above.iter().for_each(|entry| merge_entry(below, entry));
            }
            (Some(Tree::Object(below)), Tree::Object(above)) => overlay(below, above),
            _ => {
                base.insert(key.clone(), value.clone());
            }
        }
    }
}

fn merge_entry(below: &mut Vec<Tree>, entry: &Tree) {
    let named = |value: &Tree| match value {
        Tree::String(id) => (id.clone(), String::new()),
        Tree::Object(table) => name(table),
        _ => Default::default(),
    };
    match (below.iter_mut().find(|old| named(old) == named(entry)), entry) {
        (Some(Tree::Object(old)), Tree::Object(new)) => overlay(old, new),
        (Some(old), new) => *old = new.clone(),
        (None, new) => below.push(new.clone()),
    }
}
