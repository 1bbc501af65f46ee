//! Single choice, multiple choice, true or false: options in brackets.

use super::super::build::misconception;
use super::super::line::Mark;
use super::super::source::{Named, QuestionSource};
use super::super::words::Writer;
use super::{alike, wrong_mark, wrong_number};
use crate::limits;
use crate::problem::{QUESTION_BRACKETS, QUESTION_NO_RIGHT, QUESTION_OPTIONS, QUESTION_TWO_RIGHT};
use quiz::{Body, Choice, Kind, QuestionText};

pub(super) fn body(kind: Kind, source: &QuestionSource) -> Option<Body> {
    let (file, options) = (source.file, &source.parts);
    let Some(first) = options.first() else {
        let args = vec![("count", 0_usize.into())];
        file.report(&QUESTION_OPTIONS, source.span, args);
        return None;
    };
    let several = kind == Kind::MultipleChoice;
    let is_square = |mark| matches!(mark, Mark::Square { .. });
    if let Some(odd) = options.iter().find(|one| is_square(one.mark) != several) {
        if source.named == Named::Nothing || odd.at != first.at {
            file.report(&QUESTION_BRACKETS, odd.at, Vec::new());
        } else {
            wrong_mark(kind, source, odd);
        }
        return None;
    }
    if kind == Kind::TrueFalse && options.len() != 2 {
        let at = options.get(2).map_or(source.span, |third| third.at);
        wrong_number(kind, source, at, options.len());
    } else if !limits::OPTIONS.contains(&options.len()) {
        let at = options.get(*limits::OPTIONS.end()).unwrap_or(first).at;
        file.report(&QUESTION_OPTIONS, at, vec![("count", options.len().into())]);
    }
    let mut right = options.iter().filter(|one| one.mark.is_marked());
    if right.next().is_none() {
        file.report(&QUESTION_NO_RIGHT, source.span, Vec::new());
    } else if let Some(second) = right.next().filter(|_| !several) {
        file.report(&QUESTION_TWO_RIGHT, second.at, Vec::new());
    }
    let choices = options
        .iter()
        .map(|option| Choice {
            correct: option.mark.is_marked(),
            misconception: misconception(source, option, !option.mark.is_marked()),
        })
        .collect();
    Some(match kind {
        Kind::MultipleChoice => Body::MultipleChoice(choices),
        Kind::TrueFalse => Body::TrueFalse(choices),
        _ => Body::SingleChoice(choices),
    })
}

pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    let parts = &writer.source.parts;
    for option in parts {
        writer.needs_feedback(option);
    }
    text.choices = parts.iter().map(|option| writer.part(option)).collect();
    let words = text.choices.iter().map(|choice| choice.text.as_str());
    alike(
        writer.source,
        "option",
        words.zip(parts.iter().map(|option| option.at)),
    );
}
