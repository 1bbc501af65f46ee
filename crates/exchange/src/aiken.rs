//! Aiken: a question, options with letters, a line `ANSWER: X`.
//!
//! ```text
//! Which organ decides on the reflection period?
//! A. The competent authority
//! B) The employer
//! ANSWER: A
//! ```
//! After the documentation "Aiken format" of Moodle (docs.moodle.org, 2024). Letters may be followed by a point or a bracket; the
//! question may have several lines; an empty line inside of it divides paragraphs.

use crate::draft::{Answers, Choice, Draft, Percent};
use crate::input::{Input, Line};
use crate::notes::{Notes, shortened};
use crate::text::{Block, Markup, plain, read_alone};
use crate::{Stop, limits};
use base::Message;
use std::io::Read;

/// The questions of a file.
#[derive(Debug)]
pub(crate) struct Blocks<R> {
    input: Input<R>,
    /// The line after the last answer, which has been read already.
    ahead: Option<(usize, String)>,
}

/// The lines of one question.
#[derive(Debug, Default)]
struct Lines {
    first: usize,
    text: String,
    options: Vec<(char, String)>,
    answer: Option<String>,
    feedback: Option<String>,
    /// Bytes of the lines, with their ends: options without words are many too.
    bytes: usize,
    is_too_large: bool,
}

impl Lines {
    fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.options.is_empty() && self.answer.is_none()
    }
}

impl<R: Read> Blocks<R> {
    pub fn new(reader: R) -> Self {
        Self {
            input: Input::new(reader),
            ahead: None,
        }
    }

    pub fn next(&mut self) -> Result<Option<Draft>, Stop> {
        let mut lines = Lines::default();
        loop {
            let (number, text) = match self.ahead.take() {
                Some(line) => line,
                None => match self.input.next_line()? {
                    Line::Text { number, text } => (number, text),
                    Line::End => return Ok((!lines.is_empty()).then(|| draft(lines))),
                },
            };
            let words = text.trim();
            if lines.answer.is_some() {
                // An explanation may follow at once; anything else begins the next question.
                if let Some(feedback) = after_word(words, "FEEDBACK") {
                    lines.feedback = Some(feedback.to_owned());
                } else {
                    self.ahead = Some((number, text));
                }
                return Ok(Some(draft(lines)));
            }
            if lines.is_empty() {
                lines.first = number;
            }
            lines.bytes += text.len() + 1;
            if lines.bytes > limits::ITEM_BYTES {
                lines.is_too_large = true;
                // Only the answer matters now, to find the next question.
                if let Some(answer) = after_word(words, "ANSWER") {
                    lines.answer = Some(answer.to_owned());
                }
                continue;
            }
            if let Some(answer) = after_word(words, "ANSWER") {
                lines.answer = Some(answer.to_owned());
            } else if let Some((letter, option)) = option(words) {
                lines.options.push((letter, option.to_owned()));
            } else if let Some((_, last)) = lines.options.last_mut() {
                if !words.is_empty() {
                    last.push(' ');
                    last.push_str(words);
                }
            } else {
                if words.is_empty() && !lines.text.is_empty() {
                    lines.text.push_str("\n\n");
                } else if !lines.text.is_empty() && !lines.text.ends_with('\n') {
                    lines.text.push(' ');
                }
                lines.text.push_str(words);
            }
        }
    }
}

/// What stands after `ANSWER:` and its like.
fn after_word<'l>(line: &'l str, word: &str) -> Option<&'l str> {
    let head = line.get(..word.len())?;
    let rest = line.get(word.len()..)?.trim_start();
    let rest = rest.strip_prefix(':')?;
    head.eq_ignore_ascii_case(word).then(|| rest.trim())
}

/// `A. text` or `A) text`.
fn option(line: &str) -> Option<(char, &str)> {
    let mut chars = line.chars();
    let letter = chars.next().filter(char::is_ascii_uppercase)?;
    let mark = chars.next()?;
    let rest = chars.as_str();
    let fits = matches!(mark, '.' | ')') && (rest.is_empty() || rest.starts_with([' ', '\t']));
    fits.then(|| (letter, rest.trim()))
}

fn draft(lines: Lines) -> Draft {
    let mut notes = Notes::default();
    let mut text = |words: &str| -> Vec<Block> {
        read_alone(words, Markup::Plain, &mut notes).unwrap_or_default()
    };
    let question = text(&lines.text);
    let why = text(lines.feedback.as_deref().unwrap_or_default());
    let answer = lines.answer.as_deref().unwrap_or_default();
    let options: Vec<(char, Vec<Block>)> = lines
        .options
        .iter()
        .take(64)
        .map(|(letter, words)| (*letter, text(words)))
        .collect();
    let mut draft = Draft {
        line: lines.first,
        name: plain(&question),
        text: question,
        why,
        notes,
        ..Draft::default()
    };
    let right: Vec<char> = answer.chars().filter(char::is_ascii_alphabetic).collect();
    let letter = match right.as_slice() {
        [letter] => Some(letter.to_ascii_uppercase()),
        _ => None,
    };
    if lines.is_too_large {
        draft.refuse(
            Message::new("exchange-item-too-large").with("most", limits::ITEM_BYTES / 1024),
        );
    } else if lines.answer.is_none() {
        draft.refuse(Message::new("exchange-aiken-no-answer"));
    } else if plain(&draft.text).is_empty() {
        draft.refuse(Message::new("exchange-no-text"));
    } else if options
        .iter()
        .filter(|(one, _)| Some(*one) == letter)
        .count()
        != 1
    {
        draft.refuse(Message::new("exchange-aiken-answer").with("answer", shortened(answer)));
    }
    draft.answers = Answers::Choices {
        single: true,
        options: options
            .into_iter()
            .map(|(one, text)| Choice {
                text,
                share: if Some(one) == letter {
                    Percent::FULL
                } else {
                    Percent::ZERO
                },
                feedback: Vec::new(),
            })
            .collect(),
    };
    draft
}
