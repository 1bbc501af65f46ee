//! An answer on its way in: what was chosen, and the key that makes a retry the same save.

use crate::UseCaseError;
use base::{Message, Slug};
use quiz::{DrawnQuestion, Kind, Question};
use serde::{Deserialize, Serialize};
use store::attempt::Step;

/// The places chosen, in order and once each; refused when they cannot be an answer.
pub(crate) fn choice(
    question: &Question,
    mut chosen: Vec<usize>,
) -> Result<Vec<usize>, UseCaseError> {
    chosen.sort_unstable();
    chosen.dedup();
    let problem = if chosen.is_empty() {
        "choose-an-option"
    } else if chosen.iter().any(|place| *place >= question.choices.len()) {
        "option-unknown"
    } else if question.kind == Kind::Single && chosen.len() > 1 {
        "choose-one-option"
    } else {
        return Ok(chosen);
    };
    Err(UseCaseError::field("chosen", Message::new(problem)))
}

/// The name of a save: the page's key with what was saved. So a retry is the same save, and a page
/// shown again from the browser's memory may still save another answer.
pub(crate) fn save_name(
    key: &str,
    question: &str,
    chosen: &[usize],
) -> Result<String, UseCaseError> {
    let fits = (1..=64).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if !fits {
        return Err(UseCaseError::field(
            "save_key",
            Message::new("save-key-unusable"),
        ));
    }
    let places: Vec<String> = chosen.iter().map(usize::to_string).collect();
    Ok(format!("{key}:{question}:{}", places.join(",")))
}

/// Places from their stored form.
pub(crate) fn places(json: &str) -> Result<Vec<usize>, UseCaseError> {
    Ok(serde_json::from_str(json)?)
}

/// The latest answer to a question.
pub(super) fn latest<'a>(steps: &'a [Step], question: &str) -> Option<&'a Step> {
    steps.iter().rev().find(|step| step.question == question)
}

#[derive(Serialize, Deserialize)]
struct Drawn {
    question: Slug,
    order: Vec<usize>,
}

/// What was drawn, as it is stored.
pub(super) fn drawn_json(drawn: &[DrawnQuestion]) -> Result<String, UseCaseError> {
    let drawn: Vec<Drawn> = drawn
        .iter()
        .map(|one| Drawn {
            question: one.question.clone(),
            order: one.order.clone(),
        })
        .collect();
    Ok(serde_json::to_string(&drawn)?)
}

/// What was drawn, from its stored form.
pub(crate) fn drawn(json: &str) -> Result<Vec<DrawnQuestion>, UseCaseError> {
    let drawn: Vec<Drawn> = serde_json::from_str(json)?;
    Ok(drawn
        .into_iter()
        .map(|one| DrawnQuestion {
            question: one.question,
            order: one.order,
        })
        .collect())
}
