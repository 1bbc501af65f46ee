//! Short answer and numeric.

use base::Locale;
use quiz::kinds::{numeric, short_answer};
use quiz::{Accepted, NumericAnswer, Points, QuestionText};
use views::question::{Asked, Told};

pub(super) fn asked(given: &[String], is_number: bool) -> Asked {
    Asked::Text {
        value: given.first().cloned().unwrap_or_default(),
        is_number,
    }
}

pub(super) fn told_words(
    accepted: &[Accepted],
    locale: Locale,
    text: &QuestionText,
    given: &[String],
) -> Told {
    let forms = accepted
        .iter()
        .filter(|one| one.share == Points::ONE)
        .filter_map(|one| one.forms.get(&locale).or_else(|| one.forms.values().next()))
        .cloned();
    Told::Text {
        accepted: forms.collect(),
        html: feedback(text, short_answer::recognised(accepted, given)),
    }
}

pub(super) fn told_number(
    answers: &[NumericAnswer],
    text: &QuestionText,
    given: &[String],
) -> Told {
    let ranges = answers
        .iter()
        .filter(|one| one.share == Points::ONE)
        .map(|one| {
            let (least, most) = (one.least.normalize(), one.most.normalize());
            if least == most {
                least.to_string()
            } else {
                format!("{least}–{most}")
            }
        });
    Told::Text {
        accepted: ranges.collect(),
        html: feedback(text, numeric::recognised(answers, given)),
    }
}

/// To the answer that was recognised, else to any other.
fn feedback(text: &QuestionText, recognised: Option<usize>) -> String {
    match recognised {
        Some(place) => text
            .choices
            .get(place)
            .map_or_else(String::new, |words| words.feedback.clone()),
        None => text.otherwise.clone(),
    }
}
