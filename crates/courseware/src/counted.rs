//! Questions that do not go with how they are asked.

use crate::problem::{HINTS_NEVER_SHOWN, Notes, Problem, TRUE_FALSE_GUESS};
use crate::question::Found;
use quiz::{Behaviour, Feedback, Kind, Question};

/// Looks at the questions of a quiz or of the final assessment.
pub(crate) fn check<'q>(
    questions: impl IntoIterator<Item = &'q Question>,
    behaviour: Behaviour,
    found: &Found,
    notes: &Notes,
) {
    let say = |problem: &Problem, question: &Question| {
        if let Some((path, span)) = found.get(&question.id) {
            let args = vec![("id", question.id.as_str().into())];
            notes.add(problem, path, *span, args);
        }
    };
    for question in questions {
        let has_hints = question.texts.values().any(|text| !text.hints.is_empty());
        if has_hints && behaviour.feedback != Feedback::Interactive {
            say(&HINTS_NEVER_SHOWN, question);
        }
        if question.kind() == Kind::TrueFalse && !behaviour.certainty {
            say(&TRUE_FALSE_GUESS, question);
        }
    }
}
