//! A scene's form is written back: what was not changed keeps its bytes, and what would be read as something else is refused.

use super::read::{Layout, layouts, said, words};
use crate::clean::line;
use base::{Message, Subject};
use std::ops::Range;

/// The text with the title of a scene and what is told in it, field by field as [`super::forms`] shows them.
pub fn write(
    subject: &Subject,
    text: &str,
    id: &str,
    title: &str,
    told: &[String],
) -> Result<String, (Option<usize>, Message)> {
    let scenes = layouts(subject, text);
    let place = scenes.iter().position(|one| one.id == id);
    let place = place.ok_or_else(|| (None, gone(id)))?;
    let scene = &scenes[place];
    let shown = scene.shown(text);
    if shown.len() != told.len() {
        return Err((None, gone(id)));
    }
    let end = end_of_line(text);
    let title = title_of(title).map_err(|message| (None, message))?;
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    if title != scene.title(text) {
        let Some(heading) = &scene.heading else {
            return Err((None, otherwise(&title, id)));
        };
        let line = &text[heading.clone()];
        let signs = line.len() - line.trim_start_matches('#').len();
        edits.push((
            heading.clone(),
            format!("{} {title} {{#{id}}}", &line[..signs]),
        ));
    }
    let mut meant: Vec<String> = scene.gaps.iter().map(|gap| said(text, gap)).collect();
    for (at, typed) in shown.iter().zip(told) {
        let typed = typed.replace("\r\n", "\n");
        let typed = typed.trim_end().trim_start_matches('\n');
        if same(typed, &meant[*at]) {
            continue;
        }
        typed.clone_into(&mut meant[*at]);
        edits.push(edit(text, &scene.gaps[*at], typed, end));
    }
    let mut new = text.to_owned();
    edits.sort_by_key(|(range, _)| range.start);
    for (range, words) in edits.into_iter().rev() {
        new.replace_range(range, &words);
    }
    is_meant(subject, (text, &scenes), &new, (place, &title, &meant)).map_err(|at| {
        let field = at.and_then(|at| shown.iter().position(|one| *one == at));
        let words = at.map_or(title.as_str(), |at| meant[at].as_str());
        (field, otherwise(words, id))
    })?;
    Ok(new)
}

/// A title is one line, and the mark of a scene stands behind it.
pub(super) fn title_of(title: &str) -> Result<String, Message> {
    let title = line(title.trim());
    let is_plain = !title.is_empty() && !title.contains("{#") && !title.starts_with('#');
    if is_plain {
        Ok(title)
    } else {
        Err(Message::new("authoring-scene-title"))
    }
}

fn edit(text: &str, gap: &Range<usize>, typed: &str, end: &str) -> (Range<usize>, String) {
    let lines = typed.replace('\n', end);
    if !typed.is_empty() && !words(text, gap).is_empty() {
        return (super::read::inside(text, gap), lines);
    }
    let before = if text[..gap.start].ends_with('\n') {
        end.to_owned()
    } else {
        end.repeat(2)
    };
    let is_last = gap.end == text.len();
    let new = match (typed.is_empty(), is_last) {
        (true, true) => before[end.len()..].to_owned(),
        (true, false) => before,
        (false, true) => format!("{before}{lines}{end}"),
        (false, false) => format!("{before}{lines}{end}{end}"),
    };
    (gap.clone(), new)
}

/// Reads what was written again; the gap in which something else stands, where that can be told.
fn is_meant(
    subject: &Subject,
    (old, before): (&str, &[Layout]),
    new: &str,
    (place, title, meant): (usize, &str, &[String]),
) -> Result<(), Option<usize>> {
    let after = layouts(subject, new);
    let suspect = || {
        let mut typed = meant.iter();
        typed.position(|one| one.lines().any(|line| is_sign(line.trim_start())))
    };
    let names = |all: &[Layout]| all.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let ids = |one: &Layout| {
        let fences = one.fences.iter();
        fences
            .map(|one| (one.word.clone(), one.id.clone()))
            .collect::<Vec<_>>()
    };
    if names(before) != names(&after) {
        return Err(suspect());
    }
    for (at, (one, other)) in before.iter().zip(&after).enumerate() {
        let is_whole =
            at == place || old[one.span.clone()].trim() == new[other.span.clone()].trim();
        if !is_whole || ids(one) != ids(other) {
            return Err(suspect());
        }
    }
    let own = &after[place];
    if own.title(new) != title {
        return Err(None);
    }
    let mut gaps = own.gaps.iter().zip(meant);
    match gaps.position(|(gap, meant)| !same(&said(new, gap), meant)) {
        Some(at) => Err(Some(at)),
        None => Ok(()),
    }
}

fn is_sign(line: &str) -> bool {
    ["#", "```", "~~~", "+++", "==", "--"]
        .iter()
        .any(|sign| line.starts_with(sign))
}

/// Blanks at the ends of lines say nothing.
fn same(one: &str, other: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.trim().lines();
        lines.map(|line| line.trim_end().to_owned()).collect()
    };
    lines(one) == lines(other)
}

pub(super) fn otherwise(words: &str, id: &str) -> Message {
    let first = words.lines().find(|line| !line.trim().is_empty());
    match first {
        Some(line) => Message::new("authoring-form-read-otherwise").with("words", line.trim()),
        None => Message::new("authoring-form-other-blocks"),
    }
    .with("id", id)
}

pub(super) fn gone(id: &str) -> Message {
    Message::new("authoring-form-gone").with("id", id)
}

pub(super) fn end_of_line(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
