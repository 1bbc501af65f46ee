//! Marking: a queue without names, one response a page, second and third markers, agreement.

mod agreement;
mod give;
mod queue;
mod response;

pub use give::mark;
pub use queue::marking_queue;
pub use response::marking;

use crate::UseCaseError;
use quiz::{Resolution, Rubric};
use store::mark::Mark;

/// What people have given for one response, in the order of parts.
fn given(marks: &[Mark], question: &str) -> Result<Vec<Vec<usize>>, UseCaseError> {
    marks
        .iter()
        .filter(|mark| mark.question == question)
        .map(|mark| Ok(serde_json::from_str(&mark.levels)?))
        .collect()
}

/// Which part is to be given next, from 1; `None` where the marks have settled it.
fn next_part(rubric: &Rubric, given: &[Vec<usize>]) -> Option<u32> {
    match rubric.resolve(given) {
        Resolution::Settled(_) => None,
        Resolution::Waiting | Resolution::Disputed => u32::try_from(given.len() + 1).ok(),
    }
}

/// The word of a part: the end of the catalogue ids `marking-part-…`.
fn part_word(part: u32) -> String {
    match part {
        1 => "first",
        2 => "second",
        _ => "third",
    }
    .to_owned()
}
