//! Ordering: `1. first`, `2. second`, in the right order.

use super::super::build::misconception;
use super::super::line::Mark;
use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::{alike, number_span, with_mark, wrong_number};
use crate::limits;
use crate::problem::ORDERING_NUMBERS;
use quiz::{Body, Kind, Ordering, QuestionText};

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    let items = with_mark(source, |_| true);
    if !limits::ITEMS.contains(&items.len()) {
        let at = number_span(source, &items, *limits::ITEMS.end());
        wrong_number(Kind::Ordering, source, at, items.len());
        return None;
    }
    for (item, wanted) in items.iter().zip(1_u32..) {
        if item.mark != Mark::Number(wanted) {
            source
                .file
                .report(&ORDERING_NUMBERS, item.at, vec![("wanted", wanted.into())]);
            return None;
        }
        misconception(source, item, false);
    }
    Some(Body::Ordering(Ordering { items: items.len() }))
}

pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    let parts = &writer.source.parts;
    text.choices = parts.iter().map(|item| writer.part(item)).collect();
    let words = text.choices.iter().map(|choice| choice.text.as_str());
    let places = parts.iter().map(|item| item.at);
    alike(writer.source, "item", words.zip(places));
}
