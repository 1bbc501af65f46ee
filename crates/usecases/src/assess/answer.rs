//! An answer on its way in, and what was drawn and answered on its way out of the store.

use super::shown::written;
use crate::UseCaseError;
use base::{Message, Slug};
use quiz::{Action, Certainty, Question};
use serde::{Deserialize, Serialize};
use store::attempt::Step;

/// The response as it is kept, from places as they were shown; refused, with what to do, when it cannot be one.
pub(crate) fn accept(
    question: &Question,
    order: &[usize],
    response: Vec<String>,
) -> Result<Vec<String>, UseCaseError> {
    quiz::accept(question, written(question, order, response))
        .map_err(|message| UseCaseError::field("response", message))
}

/// How sure somebody said they are; refused when it is asked and was not said. Where it is not asked, it is left out.
pub(crate) fn certainty(asked: bool, given: Option<u8>) -> Result<Option<u8>, UseCaseError> {
    if !asked {
        return Ok(None);
    }
    given
        .filter(|level| Certainty::from_level(*level).is_some())
        .map(Some)
        .ok_or_else(|| UseCaseError::field("certainty", Message::new("say-how-sure")))
}

/// Parts of a response from their stored form. Rows of earlier versions hold places as numbers.
pub(crate) fn response(json: &str) -> Result<Vec<String>, UseCaseError> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Part {
        Text(String),
        Place(usize),
    }
    let parts: Vec<Part> = serde_json::from_str(json)?;
    Ok(parts
        .into_iter()
        .map(|part| match part {
            Part::Text(text) => text,
            Part::Place(place) => place.to_string(),
        })
        .collect())
}

/// The latest answer to a question.
pub(crate) fn latest<'a>(steps: &'a [Step], question: &str) -> Option<&'a Step> {
    steps.iter().rev().find(|step| step.question == question)
}

/// The steps of one question, as the rules of its behaviour read them.
pub(crate) fn steps_of(steps: &[Step], question: &str) -> Result<Vec<quiz::Step>, UseCaseError> {
    steps
        .iter()
        .filter(|step| step.question == question)
        .map(|step| {
            Ok(quiz::Step {
                action: Action::from_word(&step.action).unwrap_or(Action::Save),
                parts: response(&step.response)?,
                certainty: step.certainty.and_then(Certainty::from_level),
            })
        })
        .collect()
}

/// A question as one attempt shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    pub question: Slug,
    /// `order[shown place]` is the place as written: in some kinds that tells what is right, so it is for staff only.
    pub order: Vec<usize>,
    /// Which version of the question; `None` in attempts begun before questions had numbers: the one of the course.
    #[serde(default)]
    pub version: Option<u32>,
}

/// What was drawn, as it is stored.
pub(super) fn drawn_json(drawn: &[Drawn]) -> Result<String, UseCaseError> {
    Ok(serde_json::to_string(drawn)?)
}

/// What was drawn, from its stored form.
pub(crate) fn drawn(json: &str) -> Result<Vec<Drawn>, UseCaseError> {
    Ok(serde_json::from_str(json)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn responses_of_earlier_versions_are_read() {
        assert_eq!(response("[0,2]").unwrap(), ["0", "2"]);
        assert_eq!(response(r#"["0:1","1:0"]"#).unwrap(), ["0:1", "1:0"]);
        assert!(response("{}").is_err());
    }

    #[test]
    fn attempts_of_earlier_versions_are_read() {
        let drawn = drawn(r#"[{"question":"a","order":[1,0]}]"#).unwrap();
        assert_eq!((drawn[0].version, drawn[0].order.len()), (None, 2));
        let again = drawn_json(&drawn).unwrap();
        assert_eq!(super::drawn(&again).unwrap(), drawn);
    }

    #[test]
    fn certainty_is_said_where_it_is_asked_and_nowhere_else() {
        assert_eq!(certainty(true, Some(3)).unwrap(), Some(3));
        assert_eq!(certainty(false, Some(3)).unwrap(), None);
        assert!(certainty(true, None).is_err());
        assert!(certainty(true, Some(4)).is_err());
    }
}
