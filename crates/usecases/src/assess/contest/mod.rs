//! Objections: an officer says why an answer was marked wrongly, and a person decides.
//!
//! Any answer of a finished attempt may be objected to once, whoever or whatever marked it: a wrong key is a wrong key. An objection that is upheld
//! sets the share of that one answer; the question itself is corrected in its course, and marked again for everybody, elsewhere.

mod answer;
mod page;
mod raise;

pub use answer::answer_contest;
pub use page::contest_page;
pub use raise::contest;

use crate::UseCaseError;
use base::{AccountId, Message};
use std::ops::RangeInclusive;
use store::contest::Contest;
use store::mark::Mark;

/// Whether somebody marked the response that is objected to: somebody else has to look at it then.
fn has_marked(marks: &[Mark], contest: &Contest, person: AccountId) -> bool {
    marks
        .iter()
        .any(|mark| mark.question == contest.question && mark.marker == person)
}

/// A text without blanks at its ends, when its length is acceptable.
fn written<'a>(
    field: &str,
    text: &'a str,
    lengths: RangeInclusive<usize>,
    problem: &str,
) -> Result<&'a str, UseCaseError> {
    let text = text.trim();
    if lengths.contains(&text.chars().count()) {
        return Ok(text);
    }
    let message = Message::new(problem)
        .with("least", *lengths.start())
        .with("most", *lengths.end());
    Err(UseCaseError::field(field, message))
}
