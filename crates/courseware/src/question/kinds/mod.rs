//! One file a kind: how its lines become its key and its words.

mod answers;
mod choice;
mod code_question;
mod mark_transcript;
mod matching;
mod numeric;
mod ordering;
mod repair_question;
mod rubric;
mod short_answer;
mod written_task;

use super::line::{Mark, Part};
use super::source::QuestionSource;
use super::words::Writer;
use crate::problem::{KIND_MARKS, KIND_PARTS, PARTS_ALIKE};
use base::{Locale, Span};
use quiz::{Body, Kind, QuestionText};
use std::collections::BTreeSet;

/// The key, from the source language. `None` when there can be none; it has been said.
pub(super) fn body(kind: Kind, source: &QuestionSource) -> Option<Body> {
    if !uses_brackets(kind) && has_brackets(kind, source) {
        return None;
    }
    match kind {
        Kind::SingleChoice | Kind::MultipleChoice | Kind::TrueFalse => choice::body(kind, source),
        Kind::Matching => matching::body(source),
        Kind::Ordering => ordering::body(source),
        Kind::ShortAnswer => short_answer::body(source),
        Kind::Numeric => numeric::body(source),
        Kind::MarkTranscript => mark_transcript::body(source),
        Kind::CodeQuestion => code_question::body(source),
        Kind::RepairQuestion => repair_question::body(source),
        Kind::WrittenTask => written_task::body(source),
    }
}

/// Adds what the kind has to say in one language.
pub(super) fn write(kind: Kind, writer: &Writer, text: &mut QuestionText) {
    match kind {
        Kind::SingleChoice | Kind::MultipleChoice | Kind::TrueFalse => choice::write(writer, text),
        Kind::Matching => matching::write(writer, text),
        Kind::Ordering => ordering::write(writer, text),
        Kind::ShortAnswer | Kind::Numeric => answers::write(writer, text),
        Kind::MarkTranscript => mark_transcript::write(writer, text),
        Kind::CodeQuestion => code_question::write(writer, text),
        Kind::RepairQuestion => repair_question::write(writer, text),
        Kind::WrittenTask => written_task::write(writer, text),
    }
}

/// A part with the question it belongs to.
pub(super) type Of<'q, 'a> = (&'q QuestionSource<'a>, &'q Part<'a>);

/// Whether a part of a translation can be that part of the source; the marks have been compared.
pub(super) fn is_same(kind: Kind, translated: Of, original: Of) -> bool {
    match kind {
        Kind::Matching => matching::is_same(translated, original),
        Kind::ShortAnswer => answers::is_same(translated, original),
        Kind::Numeric => numeric::is_same(translated, original),
        Kind::CodeQuestion => code_question::is_same(translated, original),
        _ => true,
    }
}

/// Short answers are recognised in every language they were written in.
pub(crate) fn add_forms(body: &mut Body, source: &QuestionSource, locale: Locale) {
    if let Body::ShortAnswer(accepted) = body {
        short_answer::add_forms(accepted, source, locale);
    }
}

const fn uses_brackets(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::SingleChoice | Kind::MultipleChoice | Kind::TrueFalse | Kind::MarkTranscript
    )
}

fn has_brackets(kind: Kind, source: &QuestionSource) -> bool {
    let odd = source.parts.iter().find(|part| part.mark.is_bracket());
    if let Some(part) = odd {
        wrong_mark(kind, source, part);
    }
    odd.is_some()
}

/// Says that a mark belongs to another kind.
fn wrong_mark(kind: Kind, source: &QuestionSource, part: &Part) {
    let mark = source.file.slice(part.at);
    let args = vec![("kind", kind.as_str().into()), ("mark", mark.into())];
    source.file.report(&KIND_MARKS, part.at, args);
}

/// Says that there are too few or too many parts of some sort.
fn wrong_number(kind: Kind, source: &QuestionSource, at: Span, found: usize) {
    let args = vec![("kind", kind.as_str().into()), ("found", found.into())];
    source.file.report(&KIND_PARTS, at, args);
}

/// Where to point when parts are too few or too many: at the first that is too many, or at the id.
fn number_span(source: &QuestionSource, parts: &[&Part], most: usize) -> Span {
    parts.get(most).map_or(source.span, |part| part.at)
}

/// Says of words that stand there twice. `what` is `option`, `right`, `left`, `item` or `label`.
fn alike<'t>(
    source: &QuestionSource,
    what: &str,
    words: impl IntoIterator<Item = (&'t str, Span)>,
) {
    let mut seen = BTreeSet::new();
    for (word, at) in words {
        let plain = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if !plain.is_empty() && !seen.insert(plain.to_lowercase()) {
            source
                .file
                .report(&PARTS_ALIKE, at, vec![("what", what.into())]);
        }
    }
}

/// The parts of one sort.
fn with_mark<'q, 'a>(
    source: &'q QuestionSource<'a>,
    fits: impl Fn(Mark<'a>) -> bool,
) -> Vec<&'q Part<'a>> {
    source.parts.iter().filter(|part| fits(part.mark)).collect()
}
