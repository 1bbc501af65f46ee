//! The response that stands in a question as it is shown, as the texts that its form sends.

use views::account::Refused;
use views::question::{Asked, QuestionView};

/// What the form would send as it stands, in the order the server keeps it.
pub fn given(question: &QuestionView) -> Vec<String> {
    let mut numbered: Vec<(usize, String)> = Vec::new();
    match &question.asked {
        Asked::Choice { options, .. } => {
            for option in options.iter().filter(|option| option.chosen) {
                numbered.push((option.value, option.value.to_string()));
            }
        }
        Asked::Matching { rows, .. } => {
            for row in rows {
                if let Some(choice) = row.chosen {
                    numbered.push((row.value, format!("{}:{choice}", row.value)));
                }
            }
        }
        Asked::Ordering { items } => {
            for item in items {
                if let Some(position) = item.position {
                    numbered.push((item.value, format!("{}:{position}", item.value)));
                }
            }
        }
        Asked::Transcript { turns } => {
            for turn in turns.iter().filter(|turn| turn.marked) {
                numbered.push((turn.value, turn.value.to_string()));
            }
        }
        Asked::Coding { choices, .. } => {
            let chosen = choices.iter().find(|choice| choice.chosen);
            numbered.extend(chosen.map(|choice| (0, choice.label.clone())));
        }
        Asked::Text { value, .. } | Asked::Repair { value, .. } | Asked::Written { value, .. } => {
            if !value.is_empty() {
                numbered.push((0, value.clone()));
            }
        }
    }
    numbered.sort();
    numbered.into_iter().map(|(_, part)| part).collect()
}

/// Puts a response back into the question: one that was refused, or none at all. What fits nowhere is left out.
pub fn fill(question: &mut QuestionView, parts: &[String], certainty: Option<u8>) {
    let has = |value: usize| parts.iter().any(|part| *part == value.to_string());
    let paired = |value: usize| {
        parts.iter().find_map(|part| {
            let (left, right) = part.split_once(':')?;
            (left == value.to_string()).then(|| right.parse().ok())?
        })
    };
    match &mut question.asked {
        Asked::Choice { options, .. } => {
            for option in options {
                option.chosen = has(option.value);
            }
        }
        Asked::Matching { rows, .. } => {
            for row in rows {
                row.chosen = paired(row.value);
            }
        }
        Asked::Ordering { items } => {
            for item in items {
                item.position = paired(item.value);
            }
        }
        Asked::Transcript { turns } => {
            for turn in turns {
                turn.marked = has(turn.value);
            }
        }
        Asked::Coding { choices, .. } => {
            for choice in choices {
                choice.chosen = parts.contains(&choice.label);
            }
        }
        Asked::Text { value, .. } | Asked::Repair { value, .. } | Asked::Written { value, .. } => {
            *value = parts.first().cloned().unwrap_or_default();
        }
    }
    if let Some(asked) = &mut question.certainty {
        asked.chosen = certainty;
    }
}

/// What a refused form had given, and the level it had claimed.
pub fn kept(refused: &Refused) -> (Vec<String>, Option<u8>) {
    let parts = refused
        .fields
        .iter()
        .filter(|(name, value)| name == "response" && !value.is_empty())
        .map(|(_, value)| value.clone())
        .collect();
    (parts, certainty(refused.field("certainty")))
}

/// The level that a form sent, if it is one.
pub fn certainty(sent: &str) -> Option<u8> {
    sent.parse().ok().filter(|level| (1..=3).contains(level))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::components::question::samples;

    /// What was given, taken out, emptied and put back, is the same again.
    #[test]
    fn a_response_goes_into_its_question_and_out_again() {
        for (mut question, _) in samples::all() {
            let before = question.clone();
            let parts = given(&question);
            assert!(!parts.is_empty(), "{}", question.id);
            let level = question.certainty.and_then(|asked| asked.chosen);
            fill(&mut question, &[], None);
            assert_eq!(given(&question), [""; 0], "{}", question.id);
            fill(&mut question, &parts, level);
            assert_eq!(question, before);
        }
    }

    #[test]
    fn parts_are_those_the_server_keeps() {
        let parts = |(question, _): samples::Sample| given(&question);
        // By the places in which they are shown.
        assert_eq!(parts(samples::choice()), ["0", "2"]);
        assert_eq!(parts(samples::matching()), ["0:1", "1:0"]);
        assert_eq!(parts(samples::ordering()), ["0:2", "1:1"]);
        assert_eq!(parts(samples::transcript()), ["0"]);
        assert_eq!(parts(samples::coding()), ["CUE"]);
        assert_eq!(parts(samples::text()), ["consent"]);
    }

    #[test]
    fn what_fits_nowhere_is_left_out() {
        let (mut question, _) = samples::matching();
        fill(
            &mut question,
            &[
                String::from("0:x"),
                String::from("7:1"),
                String::from("1:2"),
            ],
            Some(2),
        );
        assert_eq!(given(&question), ["1:2"]);
    }

    #[test]
    fn certainty_has_three_levels() {
        assert_eq!(["1", "3"].map(certainty), [Some(1), Some(3)]);
        assert_eq!(["", "0", "4", "x"].map(certainty), [None; 4]);
    }
}
