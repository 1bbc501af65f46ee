//! Translations, part by part: what is missing, what is older than its source and what changed there, and saving one part.
//!
//! Parts and their marks are those of the compiler (`docs/authoring.md`, Translations). A translation is fresh when somebody compared it
//! with the present state of its source, which is what its table says.

mod begin;
mod language;
mod save;
mod table;

pub use begin::{Term, begin, terms};
pub use language::source_language;
pub use save::{save, source_path};
pub(crate) use table::{stamped, with_marks};

use crate::folder::is_markdown;
use crate::words::{self, Piece};
use base::{Locale, Slug};
use courseware::Sources;
use courseware::places::{self, TextPart};
use std::collections::{BTreeMap, BTreeSet};

/// How a part of a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// There is nothing of it.
    Missing,
    /// The translation does not say which state of its source was translated.
    Unstamped,
    Fresh,
    /// The source is another one than when it was translated.
    Stale,
}

/// A part with both its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartState {
    pub id: String,
    pub state: State,
    /// The mark of its source as it is now.
    pub mark: String,
    /// As it is now.
    pub source: String,
    /// Empty when it is missing; of the beginning of a file without the table of marks.
    pub translation: String,
    /// Of a stale part, what changed in its source since; empty when no earlier version holds that state.
    pub change: Vec<Piece>,
}

/// How many parts of a file are in which state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    pub missing: usize,
    pub unstamped: usize,
    pub fresh: usize,
    pub stale: usize,
}

impl Progress {
    fn add(&mut self, state: State) {
        let count = match state {
            State::Missing => &mut self.missing,
            State::Unstamped => &mut self.unstamped,
            State::Fresh => &mut self.fresh,
            State::Stale => &mut self.stale,
        };
        *count += 1;
    }

    pub fn all(&self) -> usize {
        self.missing + self.unstamped + self.fresh + self.stale
    }

    /// Whole percent of the parts that are fresh, rounded down: nothing is called complete that is not.
    pub fn percent(&self) -> usize {
        (100 * self.fresh).checked_div(self.all()).unwrap_or(100)
    }
}

/// `a/b.md` in a language: `a/b.fr.md`.
pub fn translated_path(source: &str, language: Locale) -> Option<String> {
    let stem = source.strip_suffix(".md")?;
    Some(format!("{stem}.{language}.md"))
}

/// The parts of a file with their translation. `earlier` are older versions, the newest first, in which to look for what was translated.
/// `None` when the source cannot be read.
pub fn parts(
    sources: &Sources,
    source: &str,
    language: Locale,
    earlier: &[&Sources],
) -> Option<Vec<PartState>> {
    let path = translated_path(source, language)?;
    let original = places::parts(sources, source)?;
    let source_text = text(sources, source)?;
    let translation = text(sources, &path).unwrap_or_default();
    let own = places::parts(sources, &path).unwrap_or_default();
    let marks = stamped(translation);
    let parts = original.into_iter().map(|part| {
        let there = own.iter().find(|one| one.id == part.id);
        let there = there.filter(|one| says_something(&shown(translation, one)));
        let mark = marks.as_ref().and_then(|marks| marks.get(&part.id));
        let state = state(there.is_some(), marks.is_some(), mark, &part);
        let now = slice(source_text, &part);
        let change = mark
            .filter(|_| state == State::Stale)
            .and_then(|mark| translated_state(earlier, source, &part.id, mark))
            .map(|before| words::compare(&before, now))
            .unwrap_or_default();
        PartState {
            id: part.id.clone(),
            state,
            mark: part.mark.clone(),
            source: now.to_owned(),
            translation: there.map_or_else(String::new, |one| shown(translation, one)),
            change,
        }
    });
    Some(parts.collect())
}

fn state(is_there: bool, has_table: bool, mark: Option<&String>, part: &TextPart) -> State {
    match mark {
        _ if !is_there => State::Missing,
        Some(mark) if *mark == part.mark => State::Fresh,
        Some(_) => State::Stale,
        // In a table that names others, one that is not named came later.
        None if has_table => State::Stale,
        None => State::Unstamped,
    }
}

/// The parts that are fresh, by id.
pub(crate) fn fresh(sources: &Sources, source: &str, path: &str) -> BTreeSet<String> {
    let marks = text(sources, path).and_then(stamped).unwrap_or_default();
    let parts = places::parts(sources, source).unwrap_or_default();
    let fresh = parts
        .into_iter()
        .filter(|part| marks.get(&part.id) == Some(&part.mark));
    fresh.map(|part| part.id).collect()
}

/// What the part said when it was translated: in the same file of an older version, or in another one, because files are renamed.
fn translated_state(earlier: &[&Sources], path: &str, id: &str, mark: &str) -> Option<String> {
    let of_file = |sources: &Sources, path: &str| {
        let parts = places::parts(sources, path)?;
        let part = parts
            .iter()
            .find(|part| part.id == id && part.mark == mark)?;
        Some(slice(text(sources, path)?, part).to_owned())
    };
    let same = earlier.iter().find_map(|sources| of_file(sources, path));
    same.or_else(|| {
        earlier.iter().find_map(|sources| {
            let others = sources.0.keys();
            let others = others.filter(|one| is_markdown(one) && source_path(one).is_none());
            others.into_iter().find_map(|path| of_file(sources, path))
        })
    })
}

/// The progress of every file of a course in a language, by the path of its source.
pub fn progress(sources: &Sources, course: &Slug, language: Locale) -> BTreeMap<String, Progress> {
    let place = format!("courses/{course}/");
    let own = sources.0.keys().filter(|path| {
        path.starts_with(&place) && is_markdown(path) && source_path(path).is_none()
    });
    own.filter_map(|path| {
        let mut progress = Progress::default();
        for part in parts(sources, path, language, &[])? {
            progress.add(part.state);
        }
        Some((path.clone(), progress))
    })
    .collect()
}

fn text<'s>(sources: &'s Sources, path: &str) -> Option<&'s str> {
    std::str::from_utf8(sources.0.get(path)?).ok()
}

fn slice<'t>(text: &'t str, part: &TextPart) -> &'t str {
    text.get(part.span.start..part.span.end).unwrap_or_default()
}

/// Whether a part is more than the lines between which settings would stand.
fn says_something(text: &str) -> bool {
    !text
        .trim_matches(|c: char| c == '+' || c.is_whitespace())
        .is_empty()
}

/// A part as it is edited: the table of marks is written by the program.
fn shown(text: &str, part: &TextPart) -> String {
    let whole = slice(text, part);
    match table::place(text) {
        Some(table) if part.span.start <= table.start && table.end <= part.span.end => {
            let (start, end) = (table.start - part.span.start, table.end - part.span.start);
            format!("{}{}", &whole[..start], &whole[end..])
        }
        _ => whole.to_owned(),
    }
}

#[cfg(test)]
mod tests;
