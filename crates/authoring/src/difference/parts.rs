//! Texts, section by section.

use super::pairs::Pairs;
use super::{holds_questions, language};
use crate::folder::Folder;
use crate::settings;
use crate::words::{self, Piece};
use base::Locale;
use courseware::places;
use std::collections::BTreeMap;

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

/// The sections of a file, in order.
type Parts = Vec<(String, String)>;

pub(super) fn changes(old: &Folder, new: &Folder, pairs: &Pairs) -> Vec<PartChange> {
    let (before, after) = (all(old), all(new));
    let mut found = Vec::new();
    let mut gone: Vec<(&str, &str, &str)> = Vec::new();
    let mut come: Vec<(&str, &str, &str)> = Vec::new();
    for (path, parts) in &before {
        let now = pairs
            .files
            .get(path)
            .and_then(|now| after.get_key_value(now));
        for (id, text) in parts {
            let other = now.and_then(|(now, parts)| Some((now, part(parts, id)?)));
            match other {
                Some((_, other)) if other == text => {}
                Some((now, other)) => {
                    found.push(change(now, id, PartState::Changed, (text, other)));
                }
                None => gone.push((path, id, text)),
            }
        }
    }
    let origin: BTreeMap<&String, &String> =
        pairs.files.iter().map(|(from, to)| (to, from)).collect();
    for (path, parts) in &after {
        let earlier = origin.get(path).and_then(|from| before.get(*from));
        for (id, text) in parts {
            if earlier.is_none_or(|earlier| part(earlier, id).is_none()) {
                come.push((path, id, text));
            }
        }
    }
    for (path, id, text) in come {
        // The beginning of a file is called alike everywhere, and is nobody's in particular.
        let from = gone.iter().position(|(from, other, _)| {
            *other == id && id != "top" && language(from) == language(path)
        });
        found.push(match from.map(|at| gone.remove(at)) {
            Some((from, _, before)) => {
                let from = from.to_owned();
                change(path, id, PartState::Moved { from }, (before, text))
            }
            None => change(path, id, PartState::Added, ("", text)),
        });
    }
    for (path, id, text) in gone {
        found.push(change(path, id, PartState::Removed, (text, "")));
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
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

fn part<'p>(parts: &'p Parts, id: &str) -> Option<&'p String> {
    let found = parts.iter().find(|(one, _)| one == id);
    found.map(|(_, text)| text)
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
                for question in &questions {
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
