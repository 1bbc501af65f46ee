//! Marking: a queue without names, one response a page, second and third markers, agreement.
//!
//! A response is opened by its task, which leads to nothing that tells whose it is. Whoever has opened the result of an attempt, with its
//! officer's name, does not mark in it any more.

mod agreement;
mod give;
mod queue;
mod response;
mod task;

pub use give::mark;
pub use queue::marking_queue;
pub use response::marking;
pub(super) use task::{give_tasks, may_mark};

use crate::UseCaseError;
use quiz::{Question, Resolution, Rubric};
use store::mark::Mark;

/// What people have given for one response, in the order of parts.
fn given(marks: &[Mark], question: &str) -> Result<Vec<Vec<usize>>, UseCaseError> {
    marks
        .iter()
        .filter(|mark| mark.question == question)
        .map(|mark| Ok(serde_json::from_str(&mark.levels)?))
        .collect()
}

/// The marks of a response that made its score, once there are enough: one marker's, both of two who are close, the third's where two
/// differed. Empty before: nobody outside learns of marks that do not stand.
pub(super) fn deciding(question: &Question, marks: &[Mark]) -> Result<Vec<Mark>, UseCaseError> {
    let id = question.id.as_str();
    let own: Vec<&Mark> = marks.iter().filter(|mark| mark.question == id).collect();
    let settled = match super::judged::rubric(question) {
        Some(rubric) => matches!(rubric.resolve(&given(marks, id)?), Resolution::Settled(_)),
        None => false,
    };
    let decided_by = match own.len() {
        _ if !settled => &[],
        0..=2 => own.as_slice(),
        _ => &own[2..3],
    };
    Ok(decided_by.iter().copied().cloned().collect())
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
