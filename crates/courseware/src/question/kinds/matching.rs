//! Matching: `- left -> right`, and `- -> right` for right-hand sides that belong to no row.

use super::super::build::misconception;
use super::super::line::Part;
use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::{Of, alike, wrong_number};
use crate::limits;
use crate::problem::MATCHING_ARROW;
use base::Span;
use quiz::{Body, ChoiceText, Kind, Matching, QuestionText, Row};

/// The two sides of a row; `None` without an arrow.
fn sides(source: &QuestionSource, part: &Part) -> Option<(Span, Span)> {
    let words = source.file.slice(part.text);
    let arrow = words.find("->")?;
    let left = words[..arrow].trim_end();
    let right = words[arrow + 2..].trim_start();
    Some((
        Span::new(part.text.start, part.text.start + left.len()),
        Span::new(part.text.end - right.len(), part.text.end),
    ))
}

fn is_extra(source: &QuestionSource, part: &Part) -> bool {
    sides(source, part).is_some_and(|(left, _)| left.start == left.end)
}

/// Those of the rows first, then the extra ones.
fn in_order<'q, 'a>(source: &'q QuestionSource<'a>) -> Vec<(&'q Part<'a>, Span, Span)> {
    let mut parts: Vec<_> = source
        .parts
        .iter()
        .filter_map(|part| sides(source, part).map(|(left, right)| (part, left, right)))
        .collect();
    parts.sort_by_key(|(_, left, _)| left.start == left.end);
    parts
}

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    for part in &source.parts {
        if sides(source, part).is_none() {
            source
                .file
                .report(&MATCHING_ARROW, part.whole(), Vec::new());
            return None;
        }
    }
    let (extras, rows): (Vec<&Part>, Vec<&Part>) =
        source.parts.iter().partition(|part| is_extra(source, part));
    if !limits::ROWS.contains(&rows.len()) {
        let at = rows
            .get(*limits::ROWS.end())
            .map_or(source.span, |row| row.at);
        wrong_number(Kind::Matching, source, at, rows.len());
        return None;
    }
    if let Some(more) = extras.get(limits::EXTRA_RIGHTS) {
        wrong_number(Kind::Matching, source, more.at, rows.len());
        return None;
    }
    for extra in &extras {
        misconception(source, extra, false);
    }
    Some(Body::Matching(Matching {
        rights: rows.len() + extras.len(),
        rows: rows
            .into_iter()
            .map(|row| Row {
                misconception: misconception(source, row, true),
            })
            .collect(),
    }))
}

pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    let source = writer.source;
    let parts = in_order(source);
    let mut rights = Vec::new();
    let mut lefts = Vec::new();
    for (part, left, right) in parts {
        rights.push((writer.required(right, part.at), right));
        if left.start == left.end {
            writer.no_feedback(part);
        } else {
            lefts.push(left);
            text.choices.push(ChoiceText {
                text: writer.line(left),
                feedback: writer.feedback(part),
            });
        }
    }
    let words = text.choices.iter().map(|choice| choice.text.as_str());
    alike(source, "left", words.zip(lefts));
    let words = rights.iter().map(|(words, at)| (words.as_str(), *at));
    alike(source, "right", words);
    text.right = rights.into_iter().map(|(words, _)| words).collect();
}

/// A row stays a row.
pub(super) fn is_same((translated, part): Of, (source, original): Of) -> bool {
    let shape = |of: &QuestionSource, part: &Part| sides(of, part).map(|_| is_extra(of, part));
    shape(translated, part) == shape(source, original)
}
