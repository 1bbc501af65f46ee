//! Code the question.

use base::Persona;
use quiz::kinds::code_question::given as label_of;
use quiz::{CodeQuestion, QuestionText};
use views::question::{Asked, LabelChoice, Told, TurnToJudge};

pub(super) fn asked(key: &CodeQuestion, text: &QuestionText, given: &[String]) -> Asked {
    let given = label_of(given);
    let choices = key.choices.iter().map(|label| LabelChoice {
        label: label.as_str().to_owned(),
        chosen: given == Some(*label),
    });
    Asked::Coding {
        words: words_to_judge(text, key.persona),
        choices: choices.collect(),
    }
}

pub(super) fn told(key: &CodeQuestion, text: &QuestionText, given: &[String]) -> Told {
    let given = label_of(given);
    let confusion = key
        .confusions
        .iter()
        .position(|(label, _)| Some(*label) == given)
        .and_then(|place| text.choices.get(place));
    Told::Coding {
        labels: std::iter::once(key.label)
            .chain(key.also.iter().copied())
            .map(|label| label.as_str().to_owned())
            .collect(),
        chosen: given.map_or_else(String::new, |label| label.as_str().to_owned()),
        html: confusion.map_or_else(String::new, |words| words.feedback.clone()),
    }
}

/// The officer's words that are coded or repaired.
pub(crate) fn words_to_judge(text: &QuestionText, persona: Persona) -> TurnToJudge {
    TurnToJudge {
        before: text.before.clone(),
        officer: text.officer.clone(),
        persona: persona.as_str().to_owned(),
    }
}
