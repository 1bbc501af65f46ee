//! A question as pages may know it: without its key, or, once it may be known, with feedback.

use crate::UseCaseError;
use base::Locale;
use quiz::{Kind, Question};
use views::question::{Choosing, FeedbackView, OptionFeedback, OptionView, QuestionView, Verdict};

/// The options in the order in which they were written.
pub(crate) fn in_order(question: &Question) -> Vec<usize> {
    (0..question.choices.len()).collect()
}

/// The question, its options in the order shown; nothing in it tells which is right.
pub(crate) fn question_view(
    question: &Question,
    order: &[usize],
    chosen: &[usize],
    wished: Locale,
    source: Locale,
) -> Result<QuestionView, UseCaseError> {
    let (locale, text) = question
        .text(wished, source)
        .ok_or_else(|| wordless(question))?;
    Ok(QuestionView {
        id: question.id.to_string(),
        locale,
        choosing: match question.kind {
            Kind::Single => Choosing::One,
            Kind::Multiple => Choosing::Several,
        },
        vignette: text.vignette.clone(),
        prompt: text.prompt.clone(),
        options: order
            .iter()
            .filter_map(|&place| {
                let option = text.choices.get(place)?;
                Some(OptionView {
                    value: place,
                    html: option.text.clone(),
                    chosen: chosen.contains(&place),
                })
            })
            .collect(),
    })
}

/// The feedback to an answer, for whoever may know it.
pub(crate) fn feedback_view(
    question: &Question,
    order: &[usize],
    chosen: &[usize],
    wished: Locale,
    source: Locale,
) -> Result<FeedbackView, UseCaseError> {
    let (_, text) = question
        .text(wished, source)
        .ok_or_else(|| wordless(question))?;
    Ok(FeedbackView {
        verdict: match quiz::mark(question, chosen).verdict {
            quiz::Verdict::Correct => Verdict::Correct,
            quiz::Verdict::Partly => Verdict::Partly,
            quiz::Verdict::NotCorrect => Verdict::NotCorrect,
        },
        options: order
            .iter()
            .filter_map(|&place| {
                let (choice, words) = (question.choices.get(place)?, text.choices.get(place)?);
                Some(OptionFeedback {
                    value: place,
                    right: choice.correct,
                    chosen: chosen.contains(&place),
                    html: words.feedback.clone(),
                })
            })
            .collect(),
        why: text.why.clone(),
        source: text.source.clone(),
    })
}

fn wordless(question: &Question) -> UseCaseError {
    UseCaseError::Unexpected(format!("question {} has no words", question.id).into())
}
