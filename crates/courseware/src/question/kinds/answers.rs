//! What short answers and numbers have in common: `= right`, `=50% partly`, `~ wrong`, `~ *` anything else.

use super::super::line::{Mark, Part};
use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::{Of, wrong_number};
use crate::limits;
use crate::problem::{ANSWER_SHARE, NEVER_REACHED, NO_WHOLE_ANSWER, QUESTION_ORDER};
use quiz::{Kind, Points, QuestionText};

/// `~ *`: anything else.
pub(super) fn is_otherwise(source: &QuestionSource, part: &Part) -> bool {
    part.mark == Mark::Tilde && source.file.slice(part.text).trim() == "*"
}

/// The answers that are recognised, in order, each with what it earns. `None` when something is wrong; it has been said.
pub(super) fn recognised<'q, 'a>(
    kind: Kind,
    source: &'q QuestionSource<'a>,
) -> Option<Vec<(&'q Part<'a>, Points)>> {
    let otherwise = |part: &&Part| is_otherwise(source, part);
    if let Some(second) = source.parts.iter().filter(otherwise).nth(1) {
        source
            .file
            .report(&NEVER_REACHED, second.whole(), Vec::new());
        return None;
    }
    let mut answers = Vec::new();
    for part in source.parts.iter().filter(|part| !otherwise(part)) {
        answers.push((part, share(source, part)?));
    }
    if !limits::ANSWERS.contains(&answers.len()) {
        let most = answers.get(*limits::ANSWERS.end());
        let at = most.map_or(source.span, |(part, _)| part.at);
        wrong_number(kind, source, at, answers.len());
        return None;
    }
    if answers.iter().all(|(_, share)| *share < Points::ONE) {
        source
            .file
            .report(&NO_WHOLE_ANSWER, source.span, Vec::new());
        return None;
    }
    Some(answers)
}

fn share(source: &QuestionSource, part: &Part) -> Option<Points> {
    let Mark::Equals(word) = part.mark else {
        return Some(Points::ZERO);
    };
    if word.is_empty() {
        return Some(Points::ONE);
    }
    let percent = word
        .strip_suffix('%')
        .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
        .and_then(|digits| digits.parse().ok())
        .filter(|percent| (1..=100).contains(percent));
    if percent.is_none() {
        bad_share(source, part, word);
    }
    Some(Points::share(percent?, 100))
}

/// Says of what stands at the `=` that it is no share.
pub(super) fn bad_share(source: &QuestionSource, part: &Part, word: &str) {
    source
        .file
        .report(&ANSWER_SHARE, part.at, vec![("share", word.into())]);
}

/// Words and feedback of each answer; the feedback to anything else stands apart.
pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    let source = writer.source;
    for part in &source.parts {
        if is_otherwise(source, part) {
            writer.needs_feedback(part);
            text.otherwise = writer.feedback(part);
            if let Some((_, span)) = part.misconception {
                source.file.report(&QUESTION_ORDER, span, Vec::new());
            }
        } else {
            text.choices.push(writer.part(part));
        }
    }
}

/// Anything else stays anything else.
pub(super) fn is_same((translated, part): Of, (source, original): Of) -> bool {
    is_otherwise(translated, part) == is_otherwise(source, original)
}
