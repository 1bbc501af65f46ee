//! What the tests of whatever an author's files hold have in common: texts that make trouble, and what is expected of every remark.

use crate::{Sources, stamp};
use base::Diagnostic;
use proptest::prelude::*;

/// Up to `most` of these pieces, which make trouble more often than chance does, with some of chance in between.
pub(super) fn text(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(pieces).prop_map(str::to_owned),
        1 => "[ -~]{0,8}",
        1 => "\\PC{0,4}",
    ];
    prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

/// A text with something cut out and something put in, between characters.
pub(super) fn broken(text: &str, at: prop::sample::Index, cut: usize, put: &str) -> String {
    let border = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at += 1;
        }
        at
    };
    let from = border(at.index(text.len()));
    let to = border((from + cut).min(text.len()));
    format!("{}{put}{}", &text[..from], &text[to..])
}

/// Remarks point into their files and divide no character.
pub(super) fn are_in_place(sources: &Sources, remarks: &[Diagnostic]) {
    for one in remarks {
        let text = sources.0.get(&one.path).map_or(&b""[..], Vec::as_slice);
        let place = (one.span.start, one.span.end);
        assert!(place.0 <= place.1 && place.1 <= text.len(), "{one:?}");
        if let Ok(text) = std::str::from_utf8(text) {
            let whole = text.get(place.0..place.1);
            assert!(whole.is_some(), "{one:?} divides a character");
        }
    }
}

/// A file that was stamped is stamped as it is.
pub(super) fn stamps_once(sources: &Sources, path: &str) {
    if let Some(text) = stamp(sources, path) {
        let mut stamped = sources.clone();
        let bytes = text.clone().into_bytes();
        stamped.0.insert(path.to_owned(), bytes);
        assert_eq!(stamp(&stamped, path), Some(text));
    }
}

/// The good course with these two files.
pub(super) fn with_both(source: (&str, String), french: (&str, String)) -> Sources {
    let mut sources = super::good();
    for (path, text) in [source, french] {
        sources.0.insert(path.to_owned(), text.into_bytes());
    }
    sources
}
