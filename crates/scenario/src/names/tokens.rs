//! Words and signs of the little language.

use crate::condition::Comparison;
use std::ops::Range;

/// A word or a sign, with its place in the text.
#[derive(Debug, Clone)]
pub struct Token<'t> {
    pub at: Range<usize>,
    pub kind: Kind<'t>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind<'t> {
    /// A name, a keyword, a number or a time of day: which of them is decided where it stands.
    Word(&'t str),
    Compare(Comparison),
    Plus,
    Minus,
    Open,
    Close,
    Semicolon,
    /// A sign that the language does not have.
    Foreign,
}

/// Divides a text. A hyphen inside a word belongs to it, so a minus needs a space before it.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = if first.is_whitespace() {
            (None, first.len_utf8())
        } else if let Some((kind, length)) = sign(rest).or_else(|| word(rest)) {
            (Some(kind), length)
        } else {
            (Some(Kind::Foreign), first.len_utf8())
        };
        found.extend(kind.map(|kind| Token {
            at: at..at + length,
            kind,
        }));
        at += length;
    }
    found
}

/// The sign a text begins with; the longer ones first.
fn sign(text: &str) -> Option<(Kind<'_>, usize)> {
    const SIGNS: [(&str, Kind<'static>); 11] = [
        ("<=", Kind::Compare(Comparison::AtMost)),
        (">=", Kind::Compare(Comparison::AtLeast)),
        ("!=", Kind::Compare(Comparison::Other)),
        ("<", Kind::Compare(Comparison::Less)),
        (">", Kind::Compare(Comparison::More)),
        ("=", Kind::Compare(Comparison::Equal)),
        ("+", Kind::Plus),
        ("-", Kind::Minus),
        ("(", Kind::Open),
        (")", Kind::Close),
        (";", Kind::Semicolon),
    ];
    SIGNS
        .into_iter()
        .find(|(sign, _)| text.starts_with(sign))
        .map(|(sign, kind)| (kind, sign.len()))
}

/// The word a text begins with. Letters that no name has are taken along, so that an error shows the whole word.
fn word(text: &str) -> Option<(Kind<'_>, usize)> {
    let length = text
        .find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | ':' | '.'))
        .unwrap_or(text.len());
    (length > 0).then(|| (Kind::Word(&text[..length]), length))
}
