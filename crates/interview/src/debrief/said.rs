//! Words in what was said.

use crate::case::Case;
use crate::interviewee::{Said, Turn};

/// Lower-case words without punctuation; an apostrophe is part of its word.
pub(super) fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '\u{2019}')
        .map(|word| word.trim_matches(['\'', '\u{2019}']).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether a word of a text is this word or an inflection of it: `share` for `sharing`, `record` for `recorded`.
fn is_form_of(word: &str, plain: &str) -> bool {
    let stem = plain.trim_end_matches(['e', 'y']);
    word == plain
        || (plain.chars().count() >= 4
            && word.starts_with(stem)
            && word.chars().count() <= plain.chars().count() + 4)
}

/// Whether a text holds these words next to each other.
pub(super) fn holds(text: &[String], phrase: &str) -> bool {
    let phrase = words(phrase);
    !phrase.is_empty()
        && text.windows(phrase.len()).any(|window| {
            window
                .iter()
                .zip(&phrase)
                .all(|(word, plain)| is_form_of(word, plain))
        })
}

/// What the officer said; empty for an act.
pub(super) fn of_officer(turn: &Turn) -> &str {
    match &turn.said {
        Said::Words(text) => text,
        Said::Act(_) => "",
    }
}

/// What the person spoke before a turn, oldest first.
pub(super) fn before(case: &Case, turns: &[Turn], number: u32) -> Vec<String> {
    turns
        .iter()
        .take_while(|turn| turn.number < number)
        .map(|turn| turn.reply.spoken(&case.words))
        .filter(|spoken| !spoken.is_empty())
        .collect()
}
