//! GIFT, Moodle's text format for questions.
//!
//! ```text
//! // [id:consent-after-deception] [tag:competence:definition]
//! ::Consent::Does his agreement settle the matter?{
//!   ~Yes#Consent is irrelevant once he was deceived.
//!   =No#Deception is one of the means.
//!   ####The point.
//! }
//! ```
//! After the documentation "GIFT format" of Moodle (docs.moodle.org, 2024): questions are divided by empty lines; `//` begins a comment,
//! `$CATEGORY:` a category.

mod answers;
mod marks;
mod parse;
mod write;

pub(crate) use write::write;

use crate::draft::Draft;
use crate::input::{Input, Line};
use crate::{Stop, limits};
use base::Message;
use std::io::Read;

/// The questions of a file.
#[derive(Debug)]
pub(crate) struct Blocks<R> {
    input: Input<R>,
    category: String,
}

/// The lines of one question.
#[derive(Debug, Default)]
struct Lines {
    first: usize,
    text: String,
    comments: Vec<String>,
    comment_bytes: usize,
    is_too_large: bool,
}

impl<R: Read> Blocks<R> {
    pub fn new(reader: R) -> Self {
        Self {
            input: Input::new(reader),
            category: String::new(),
        }
    }

    pub fn next(&mut self) -> Result<Option<Draft>, Stop> {
        let mut lines = Lines::default();
        loop {
            match self.input.next_line()? {
                Line::End if lines.text.is_empty() && !lines.is_too_large => return Ok(None),
                Line::End => return Ok(Some(self.draft(lines))),
                Line::Text { text, .. } if text.trim().is_empty() => {
                    if !lines.text.is_empty() || lines.is_too_large {
                        return Ok(Some(self.draft(lines)));
                    }
                    // Comments that stand alone are about nothing.
                    lines.comments.clear();
                    lines.comment_bytes = 0;
                }
                Line::Text { number, text } => self.add(&mut lines, number, &text),
            }
        }
    }

    fn add(&mut self, lines: &mut Lines, number: usize, text: &str) {
        let words = text.trim_start();
        if words.starts_with("//") {
            lines.comment_bytes += words.len();
            if lines.comment_bytes >= limits::ITEM_BYTES {
                lines.is_too_large = true;
            } else {
                lines.comments.push(words.to_owned());
            }
            return;
        }
        if lines.text.is_empty()
            && let Some(category) = words.strip_prefix("$CATEGORY:")
        {
            self.category = crate::moodle::category(category);
            return;
        }
        if lines.text.is_empty() && !lines.is_too_large {
            lines.first = number;
        }
        if lines.text.len() + text.len() >= limits::ITEM_BYTES {
            lines.is_too_large = true;
            return;
        }
        lines.text.push_str(text);
        lines.text.push('\n');
    }

    fn draft(&self, lines: Lines) -> Draft {
        let mut draft = parse::parse(&lines.text, &lines.comments);
        draft.line = lines.first;
        draft.category.clone_from(&self.category);
        if lines.is_too_large {
            let most = limits::ITEM_BYTES / 1024;
            draft.refused = Some(Message::new("exchange-item-too-large").with("most", most));
        }
        draft
    }
}
