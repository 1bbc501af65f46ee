//! Matching.

use super::Seen;
use crate::assess::shown::{place, places};
use crate::learn::words::plain;
use quiz::kinds::matching::chosen;
use quiz::{Matching, QuestionText};
use views::question::{Asked, ChoiceView, RowFeedback, RowView, Told};

pub(super) fn asked(matching: &Matching, text: &QuestionText, seen: &Seen<'_>) -> Asked {
    let rows = (0..matching.rows.len()).filter_map(|row| {
        Some(RowView {
            value: row,
            html: text.choices.get(row)?.text.clone(),
            chosen: chosen(row, seen.response).and_then(|right| place(seen.order, right)),
        })
    });
    let choices = places(seen.order).filter_map(|(shown, right)| {
        let html = text.right.get(right)?;
        Some(ChoiceView {
            value: shown,
            html: html.clone(),
            plain: plain(html),
        })
    });
    Asked::Matching {
        rows: rows.collect(),
        choices: choices.collect(),
    }
}

pub(super) fn told(matching: &Matching, text: &QuestionText, given: &[String]) -> Told {
    let rows = (0..matching.rows.len()).filter_map(|row| {
        Some(RowFeedback {
            value: row,
            is_right: chosen(row, given) == Some(row),
            right: text.right.get(row)?.clone(),
            html: text.choices.get(row)?.feedback.clone(),
        })
    });
    Told::Matching {
        rows: rows.collect(),
    }
}
