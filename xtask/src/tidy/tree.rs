//! The text files of the workspace, read once.

use super::Problem;
use super::rust::Rust;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Not ours, or made: never looked at.
const LEFT_OUT: [&str; 7] = [
    "target",
    "node_modules",
    ".git",
    "data",
    "test-results",
    "playwright-report",
    "snapshots",
];

/// Text files by their path relative to the workspace, with slashes.
pub struct Tree {
    texts: BTreeMap<String, String>,
    rust: BTreeMap<String, Rust>,
}

impl Tree {
    pub fn read(root: &Path) -> Self {
        let mut texts = BTreeMap::new();
        read_folder(root, "", &mut texts);
        let rust = texts
            .iter()
            .filter(|(path, _)| has_ending(path, &["rs"]))
            .map(|(path, text)| (path.clone(), Rust::read(text)))
            .collect();
        Self { texts, rust }
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Files below a folder (`""` for all) with one of these endings.
    pub fn files<'a>(
        &'a self,
        folder: &str,
        endings: &'a [&str],
    ) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let folder = folder.to_owned();
        self.texts
            .iter()
            .filter(move |(path, _)| path.starts_with(&folder) && has_ending(path, endings))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Rust sources below a folder.
    pub fn rust(&self, folder: &str) -> impl Iterator<Item = (&str, &Rust)> {
        let folder = folder.to_owned();
        self.rust
            .iter()
            .filter(move |(path, _)| path.starts_with(&folder))
            .map(|(path, source)| (path.as_str(), source))
    }
}

fn has_ending(path: &str, endings: &[&str]) -> bool {
    endings.is_empty()
        || path
            .rsplit_once('.')
            .is_some_and(|(_, ending)| endings.contains(&ending))
}

fn read_folder(folder: &Path, prefix: &str, texts: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            // The user's data directory and cargo's target are at the top; a folder of that name deeper is ours.
            let top_only = ["data", "target"].contains(&name.as_str()) && !prefix.is_empty();
            if top_only || !LEFT_OUT.contains(&name.as_str()) {
                read_folder(&entry.path(), &format!("{path}/"), texts);
            }
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            // What is no UTF-8 is a font or a picture.
            texts.insert(path, text);
        }
    }
}

/// A problem at a byte of a text.
pub fn problem(
    path: &str,
    text: &str,
    at: usize,
    what: impl Into<String>,
    mend: &'static str,
) -> Problem {
    Problem {
        path: path.to_owned(),
        line: line_of(text, at),
        what: what.into(),
        mend,
    }
}

/// The line of a byte, from 1.
pub fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()
        .iter()
        .take(at)
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

/// Where a word stands in a text: not inside a longer word, if it begins or ends like one.
pub fn find_words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_part = |one: Option<char>| one.is_some_and(|one| one.is_alphanumeric() || one == '_');
    let begins = is_part(word.chars().next());
    let ends = is_part(word.chars().next_back());
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| {
            let before = begins && is_part(text[..*at].chars().next_back());
            let after = ends && is_part(text[at + word.len()..].chars().next());
            !before && !after
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        let found: Vec<usize> = find_words("axum axum_extra my_axum axum::x", "axum").collect();
        assert_eq!(found, [0, 24]);
        assert_eq!(find_words("a.begin( b", ".begin(").count(), 1);
    }

    #[test]
    fn lines_count_from_one() {
        assert_eq!(line_of("a\nb\nc", 0), 1);
        assert_eq!(line_of("a\nb\nc", 4), 3);
    }
}
