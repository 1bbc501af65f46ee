//! Words that a person says, or that are shown, as they stand in a file.

use crate::file::{File, Line};
use crate::problem::{
    INTERVIEW_ASTERISKS, INTERVIEW_LENGTH, INTERVIEW_MARKS, INTERVIEW_NAME, INTERVIEW_NAME_MISSING,
};
use base::Span;
use std::ops::RangeInclusive;

/// A text of one or more lines, in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub text: String,
    /// From its first letter to its last.
    pub span: Span,
}

/// What stands for the name that a child takes over.
pub(super) const NAME: &str = "{name}";

impl Said {
    /// The first line of a text, whose words begin here.
    pub fn begin(line: &Line, words: &str) -> Self {
        Self {
            text: squeezed(words),
            span: Span::new(
                line.end - words.len(),
                line.end - (words.len() - words.trim_end().len()),
            ),
        }
    }

    /// Takes up another line.
    pub fn go_on(&mut self, line: &Line) {
        let words = squeezed(line.text);
        if self.text.is_empty() {
            self.span.start = line.start + (line.text.len() - line.text.trim_start().len());
        } else {
            self.text.push(' ');
        }
        self.text.push_str(&words);
        self.span.end = line.start + line.text.trim_end().len();
    }

    /// Says what a text that is spoken cannot have in it.
    pub fn check(&self, file: &File, may_name: bool) {
        spoken(file, &self.text, self.span, may_name);
    }

    /// Warns of a text that is much shorter or longer than it should be.
    pub fn length(&self, file: &File, what: &str, words: RangeInclusive<usize>) {
        length(file, &self.text, self.span, what, words);
    }

    pub fn text(&self) -> String {
        self.text.clone()
    }
}

fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Says what a text that is spoken cannot have in it. What stands between asterisks is seen, and nothing else is marked.
pub(super) fn spoken(file: &File, text: &str, span: Span, may_name: bool) {
    if text.contains(NAME) && !may_name {
        file.report(&INTERVIEW_NAME, file.find(NAME, span), Vec::new());
    }
    if may_name && !text.contains(NAME) {
        file.report(&INTERVIEW_NAME_MISSING, span, Vec::new());
    }
    let bare = text.replace(NAME, "");
    let odd = bare.chars().find(|c| {
        matches!(
            c,
            '`' | '<' | '>' | '[' | ']' | '{' | '}' | '_' | '|' | '\\'
        )
    });
    if let Some(odd) = odd {
        let sign = odd.to_string();
        let place = file.find(&sign, span);
        file.report(&INTERVIEW_MARKS, place, vec![("sign", sign.into())]);
    }
    let pieces: Vec<&str> = bare.split('*').collect();
    let mut seen = pieces.iter().skip(1).step_by(2);
    if pieces.len().is_multiple_of(2) || seen.any(|piece| piece.trim().is_empty()) {
        file.report(&INTERVIEW_ASTERISKS, span, Vec::new());
    }
}

/// Warns of a text that is much shorter or longer than it should be.
pub(super) fn length(
    file: &File,
    text: &str,
    span: Span,
    what: &str,
    wanted: RangeInclusive<usize>,
) {
    let found = text
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    if !wanted.contains(&found) {
        let args = vec![
            ("what", what.into()),
            ("least", (*wanted.start()).into()),
            ("most", (*wanted.end()).into()),
            ("found", found.into()),
        ];
        file.report(&INTERVIEW_LENGTH, span, args);
    }
}
