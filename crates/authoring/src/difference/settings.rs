//! Settings of a course, of its modules and of its texts.

use super::pairs::{Pairs, is_text};
use crate::folder::{Folder, is_toml};
use crate::settings;
use std::collections::BTreeMap;
use toml::{Table, Value};

/// A setting that came, went or is another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingChange {
    /// Of the newer version; of a file that went, as it was.
    pub path: String,
    /// With points between the names of tables: `assessment.pass_percent`.
    pub key: String,
    /// As TOML writes it; words without quotation marks.
    pub before: Option<String>,
    pub after: Option<String>,
}

impl SettingChange {
    /// Whether it decides what is asked in a test, and when it is passed.
    pub fn decides(&self) -> bool {
        let in_test = ["assessment.", "quiz.", "assessed_scenario.", "drills."];
        is_toml(&self.path) && in_test.iter().any(|table| self.key.starts_with(table))
    }
}

/// The table of marks is no content.
const MARKS: &str = "translated.";

type Flat = BTreeMap<String, String>;

pub(super) fn changes(old: &Folder, new: &Folder, pairs: &Pairs) -> Vec<SettingChange> {
    let mut found = Vec::new();
    let none = Flat::new();
    for path in old.files().keys().filter(|path| is_text(path)) {
        let now = pairs.files.get(path);
        let before = flat(old, path);
        let after = now.map_or_else(Flat::new, |now| flat(new, now));
        // What a whole file that went said is told by its going.
        if let Some(now) = now {
            differing(now, &before, &after, &mut found);
        } else if is_toml(path) {
            differing(path, &before, &none, &mut found);
        }
    }
    let known: Vec<&String> = pairs.files.values().collect();
    for path in new.files().keys().filter(|path| is_toml(path)) {
        if !known.contains(&path) {
            differing(path, &none, &flat(new, path), &mut found);
        }
    }
    found
}

fn differing(path: &str, before: &Flat, after: &Flat, found: &mut Vec<SettingChange>) {
    let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
    keys.sort();
    keys.dedup();
    for key in keys.into_iter().filter(|key| !key.starts_with(MARKS)) {
        let (before, after) = (before.get(key), after.get(key));
        if before != after {
            found.push(SettingChange {
                path: path.to_owned(),
                key: key.clone(),
                before: before.cloned(),
                after: after.cloned(),
            });
        }
    }
}

fn flat(folder: &Folder, path: &str) -> Flat {
    let text = folder.text(path).unwrap_or_default();
    let table = if is_toml(path) {
        text.parse::<Table>().ok()
    } else {
        settings::of_text(text)
    };
    let mut flat = Flat::new();
    add("", &table.unwrap_or_default(), &mut flat);
    flat
}

fn add(place: &str, table: &Table, flat: &mut Flat) {
    for (key, value) in table {
        let name = format!("{place}{key}");
        match value {
            Value::Table(inner) => add(&format!("{name}."), inner, flat),
            Value::String(words) => _ = flat.insert(name, words.clone()),
            other => _ = flat.insert(name, other.to_string()),
        }
    }
}
