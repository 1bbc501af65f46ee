//! Texts, section by section.

use super::pairs::Pairs;
use super::{holds_questions, language};
use crate::folder::Folder;
use crate::settings;
use crate::words::{self, Piece};
use base::Locale;
use courseware::places;
use std::collections::{BTreeMap, VecDeque};

/// A section that is another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartChange {
    /// Of the newer version; of what went, as it was.
    pub path: String,
    pub language: Option<Locale>,
    /// `top` is what stands before the first heading.
    pub part: String,
    pub state: PartState,
    /// Without the questions in it.
    pub words: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartState {
    Added,
    Removed,
    Changed,
    /// Stood in another file; perhaps in other words.
    Moved {
        from: String,
    },
}

/// The sections of a file by their ids, each with its place among them.
type Parts = BTreeMap<String, (usize, String)>;

pub(super) fn changes(old: &Folder, new: &Folder, pairs: &Pairs) -> Vec<PartChange> {
    let (before, after) = (all(old), all(new));
    let mut found = Vec::new();
    let mut gone: Vec<Option<(&str, &str, &str)>> = Vec::new();
    let mut come: Vec<(&str, &str, &str)> = Vec::new();
    for (path, parts) in &before {
        let now = pairs
            .files
            .get(path)
            .and_then(|now| after.get_key_value(now));
        for (id, text) in in_order(parts) {
            let other = now.and_then(|(now, parts)| Some((now, &parts.get(id)?.1)));
            match other {
                Some((_, other)) if other == text => {}
                Some((now, other)) => {
                    found.push(change(now, id, PartState::Changed, (text, other)));
                }
                None => gone.push(Some((path, id, text))),
            }
        }
    }
    let origin: BTreeMap<&String, &String> =
        pairs.files.iter().map(|(from, to)| (to, from)).collect();
    for (path, parts) in &after {
        let earlier = origin.get(path).and_then(|from| before.get(*from));
        for (id, text) in in_order(parts) {
            if earlier.is_none_or(|earlier| !earlier.contains_key(id)) {
                come.push((path, id, text));
            }
        }
    }
    // The beginning of a file is called alike everywhere, and is nobody's in particular.
    let mut places: BTreeMap<(&str, Option<Locale>), VecDeque<usize>> = BTreeMap::new();
    for (place, (path, id, _)) in gone.iter().flatten().enumerate() {
        if *id != "top" {
            let named = places.entry((*id, language(path))).or_default();
            named.push_back(place);
        }
    }
    for (path, id, text) in come {
        let from = places
            .get_mut(&(id, language(path)))
            .and_then(VecDeque::pop_front)
            .and_then(|place| gone.get_mut(place)?.take());
        found.push(match from {
            Some((from, _, before)) => {
                let from = from.to_owned();
                change(path, id, PartState::Moved { from }, (before, text))
            }
            None => change(path, id, PartState::Added, ("", text)),
        });
    }
    for (path, id, text) in gone.into_iter().flatten() {
        found.push(change(path, id, PartState::Removed, (text, "")));
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// The sections of a file in the order they stand in.
fn in_order(parts: &Parts) -> Vec<(&String, &String)> {
    let mut all: Vec<_> = parts.iter().collect();
    all.sort_by_key(|(_, (place, _))| *place);
    all.into_iter().map(|(id, (_, text))| (id, text)).collect()
}

fn change(path: &str, id: &str, state: PartState, (before, after): (&str, &str)) -> PartChange {
    PartChange {
        path: path.to_owned(),
        language: language(path),
        part: id.to_owned(),
        state,
        words: words::compare(before, after),
    }
}

/// The sections of every text that has any.
fn all(folder: &Folder) -> BTreeMap<String, Parts> {
    let sources = folder.sources(&BTreeMap::new());
    let texts = folder.texts().filter(|(path, _)| !holds_questions(path));
    texts
        .filter_map(|(path, text)| {
            let place = folder.subject().place(path);
            let body = settings::body(text);
            let questions = places::questions(text, &BTreeMap::new());
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            let parts = places::parts(&sources, &place)?.into_iter().map(|part| {
                let start = part.span.start.max(body.min(part.span.end));
                let mut words = String::new();
                let mut at = start;
                // They stand in their order.
                let first = questions.partition_point(|one| one.whole.start < start);
                let inside = questions.get(first..).unwrap_or_default().iter();
                for question in inside.take_while(|one| one.whole.start < part.span.end) {
                    let (from, to) = (question.whole.start, question.whole.end);
                    if from >= at && to <= part.span.end {
                        words.push_str(&text[at..from]);
                        at = to;
                    }
                }
                words.push_str(&text[at..part.span.end]);
                // An id that is given twice is a mistake that the compiler names; both sections are told.
                let nth = seen.entry(part.id.clone()).or_insert(0);
                *nth += 1;
                let id = match nth {
                    1 => part.id,
                    nth => format!("{} ({nth})", part.id),
                };
                (id, tidy(&words))
            });
            let parts = parts.filter(|(id, words)| id != "top" || !words.is_empty());
            let parts = parts.enumerate();
            let parts = parts.map(|(place, (id, words))| (id, (place, words)));
            Some((path.to_owned(), parts.collect()))
        })
        .collect()
}

/// Without what nobody sees: blanks at the ends of lines, and more than one empty line.
fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.trim().lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_some_and(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n")
}
