//! Ordering.

use super::Seen;
use crate::assess::shown::places;
use quiz::QuestionText;
use quiz::kinds::ordering::position;
use views::question::{Asked, ItemFeedback, ItemView, Told};

pub(super) fn asked(text: &QuestionText, seen: &Seen<'_>) -> Asked {
    let items = places(seen.order).filter_map(|(shown, item)| {
        Some(ItemView {
            value: shown,
            html: text.choices.get(item)?.text.clone(),
            position: position(item, seen.response),
        })
    });
    Asked::Ordering {
        items: items.collect(),
    }
}

pub(super) fn told(text: &QuestionText, seen: &Seen<'_>) -> Told {
    let items = places(seen.order).filter_map(|(shown, item)| {
        Some(ItemFeedback {
            value: shown,
            position: item + 1,
            is_right: position(item, seen.response) == Some(item + 1),
            html: text.choices.get(item)?.feedback.clone(),
        })
    });
    Told::Ordering {
        items: items.collect(),
    }
}
