//! Files that were written for these tests, text that wants to be more than text, and the way there and back.

mod compiled;
mod dump;
mod files;
mod fixtures;
mod kept;
mod pictures;
mod read_back;
mod round_trip;
mod texts;

use crate::{Format, Item, Options, Stop, items};
use base::Competence;
use std::collections::BTreeSet;

pub(crate) fn options() -> Options {
    Options {
        competence: Competence::FirstContact,
        difficulty: 1,
        taken: BTreeSet::new(),
    }
}

/// All items, and what stopped the file.
pub(crate) fn all(format: Format, bytes: &[u8]) -> (Vec<Item>, Option<Stop>) {
    let mut found = Vec::new();
    for item in items(format, bytes, options()) {
        match item {
            Ok(item) => found.push(item),
            Err(stop) => return (found, Some(stop)),
        }
    }
    (found, None)
}

/// The ids of the remarks of an item.
pub(crate) fn remarks(item: &Item) -> Vec<&str> {
    item.remarks.iter().map(|one| one.id.as_str()).collect()
}

/// The one item of a file, taken or not.
pub(crate) fn only(format: Format, text: &str) -> Item {
    let (mut items, stop) = all(format, text.as_bytes());
    assert_eq!(stop, None, "{text}");
    assert_eq!(items.len(), 1, "{text}");
    items.remove(0)
}

/// The block of the one item of a file.
pub(crate) fn block(format: Format, text: &str) -> String {
    let item = only(format, text);
    match item.question {
        Some(question) => question.markdown,
        None => panic!("refused: {:?}", item.remarks),
    }
}
