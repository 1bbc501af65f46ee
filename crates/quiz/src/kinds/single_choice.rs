//! Single choice: exactly one option is right, and one is chosen.
//!
//! A response is the place of the option, such as `["2"]`. It earns one point for the right option, else nothing.
//!
//! ```text
//! ( ) Yes. She agreed before she travelled.
//! > Not correct. Consent is irrelevant once a means was used.
//! (x) No. She was deceived about the work.
//! > Correct. Deception is one of the means.
//! ```

use crate::Points;
use crate::response::places;
use base::{Message, Slug};

/// An option. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub correct: bool,
    /// The error that choosing this wrong option shows, if it has been named.
    pub misconception: Option<Slug>,
}

pub(crate) fn accept(choices: &[Choice], parts: Vec<String>) -> Result<Vec<String>, Message> {
    let chosen = several(choices, &parts)?;
    match chosen.as_slice() {
        [_] => Ok(chosen),
        _ => Err(Message::new("choose-one-option")),
    }
}

/// Places of options, in order and once each; at least one.
pub(crate) fn several(choices: &[Choice], parts: &[String]) -> Result<Vec<String>, Message> {
    let mut chosen = Vec::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        match part.parse::<usize>() {
            Ok(place) if place < choices.len() => chosen.push(place),
            _ => return Err(Message::new("option-unknown")),
        }
    }
    if chosen.is_empty() {
        return Err(Message::new("choose-an-option"));
    }
    chosen.sort_unstable();
    chosen.dedup();
    Ok(chosen.iter().map(usize::to_string).collect())
}

pub(crate) fn share(choices: &[Choice], parts: &[String]) -> Points {
    let right = places(parts)
        .next()
        .and_then(|place| choices.get(place))
        .is_some_and(|choice| choice.correct);
    if right { Points::ONE } else { Points::ZERO }
}

/// Of the options chosen.
pub(crate) fn misconceptions<'a>(choices: &'a [Choice], parts: &[String]) -> Vec<&'a Slug> {
    places(parts)
        .filter_map(|place| choices.get(place)?.misconception.as_ref())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::{choices, parts};

    #[test]
    fn one_option_counts() {
        let three = choices(&[false, true, false]);
        assert_eq!(share(&three, &parts(&["1"])), Points::ONE);
        assert_eq!(share(&three, &parts(&["0"])), Points::ZERO);
        assert_eq!(share(&three, &parts(&["9"])), Points::ZERO);
        assert_eq!(share(&three, &[]), Points::ZERO);
    }

    #[test]
    fn what_is_no_choice_is_refused() {
        let three = choices(&[false, true, false]);
        let refused = |given: &[&str]| accept(&three, parts(given)).unwrap_err().id;
        assert_eq!(refused(&[]), "choose-an-option");
        assert_eq!(refused(&[""]), "choose-an-option");
        assert_eq!(refused(&["0", "1"]), "choose-one-option");
        assert_eq!(refused(&["3"]), "option-unknown");
        assert_eq!(refused(&["one"]), "option-unknown");
        assert_eq!(accept(&three, parts(&["2", "2"])).unwrap(), ["2"]);
    }
}
