//! Questions that do not go with how they are asked.

use crate::problem::{HINTS_NEVER_SHOWN, ID_TELLS_KEY, Notes, Problem, TRUE_FALSE_GUESS};
use crate::question::Found;
use base::text;
use quiz::{Behaviour, Body, Feedback, Kind, Points, Question};

/// Looks at the questions of a quiz, of the final assessment or of a bank that is practised.
pub(crate) fn check<'q>(
    questions: impl IntoIterator<Item = &'q Question>,
    behaviour: Behaviour,
    found: &Found,
    notes: &Notes,
) {
    for question in questions {
        let has_hints = question.texts.values().any(|text| !text.hints.is_empty());
        if has_hints && behaviour.feedback != Feedback::Interactive {
            say(&HINTS_NEVER_SHOWN, question, found, notes);
        }
        if question.kind() == Kind::TrueFalse && !behaviour.certainty {
            say(&TRUE_FALSE_GUESS, question, found, notes);
        }
    }
}

/// Looks at the ids of questions that count: whoever answers can read them in the page.
pub(crate) fn ids<'q>(
    questions: impl IntoIterator<Item = &'q Question>,
    found: &Found,
    notes: &Notes,
) {
    for question in questions {
        if tells_key(question) {
            say(&ID_TELLS_KEY, question, found, notes);
        }
    }
}

fn say(problem: &Problem, question: &Question, found: &Found, notes: &Notes) {
    if let Some((path, span)) = found.get(&question.id) {
        let args = vec![("id", question.id.as_str().into())];
        notes.add(problem, path, *span, args);
    }
}

/// The id holds the code of the label, or an answer that earns something.
fn tells_key(question: &Question) -> bool {
    let id = text::words(question.id.as_str());
    match &question.body {
        Body::CodeQuestion(key) => {
            let mut labels = std::iter::once(&key.label).chain(&key.also);
            labels.any(|label| holds(&id, label.as_str()))
        }
        Body::ShortAnswer(answers) => answers
            .iter()
            .filter(|answer| answer.share > Points::ZERO)
            .flat_map(|answer| answer.forms.values())
            .any(|form| holds(&id, form)),
        _ => false,
    }
}

/// These words stand side by side, wherever blanks and hyphens stand, as when answers are compared.
fn holds(words: &[String], form: &str) -> bool {
    let form = text::words(form).concat();
    (0..words.len()).any(|start| {
        let rest = words.get(start..).unwrap_or_default();
        (1..=rest.len()).any(|count| {
            rest.iter()
                .take(count)
                .flat_map(|word| word.chars())
                .eq(form.chars())
        })
    })
}
