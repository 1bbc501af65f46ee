//! An answer on its way in, and what was drawn and answered on its way out of the store.

use crate::UseCaseError;
use base::{Message, Slug};
use quiz::{Action, Certainty, Question};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::attempt::Step;

/// The response as it is kept; refused, with what to do, when it cannot be one.
pub(crate) fn accept(
    question: &Question,
    response: Vec<String>,
) -> Result<Vec<String>, UseCaseError> {
    quiz::accept(question, response).map_err(|message| UseCaseError::field("response", message))
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

/// The name of a save: the page's key with what was saved. So a retry is the same save, and a page
/// shown again from the browser's memory may still save another answer.
pub(crate) fn save_name(
    key: &str,
    question: &str,
    response: &[String],
    certainty: Option<u8>,
    action: Action,
) -> Result<String, UseCaseError> {
    let fits = (1..=64).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if !fits {
        return Err(UseCaseError::field(
            "save_key",
            Message::new("save-key-unusable"),
        ));
    }
    let digest = Sha256::digest(serde_json::to_vec(response)?);
    let digest = hex::encode(&digest[..16]);
    let level = certainty.unwrap_or(0);
    Ok(format!(
        "{key}:{question}:{}:{level}:{digest}",
        action.as_str()
    ))
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
pub(crate) struct Drawn {
    pub question: Slug,
    /// `order[shown place]` is the place as written.
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

    #[test]
    fn another_answer_is_another_save() {
        let name = |parts: &[&str], level, action| {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            save_name("k", "q", &parts, level, action).unwrap()
        };
        let one = name(&["1"], None, Action::Save);
        assert_eq!(one, name(&["1"], None, Action::Save));
        for other in [
            name(&["2"], None, Action::Save),
            name(&["1"], Some(1), Action::Save),
            name(&["1"], None, Action::Check),
            name(&["1", ""], None, Action::Save),
        ] {
            assert_ne!(one, other);
        }
    }
}
