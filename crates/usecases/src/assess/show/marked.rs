//! What people look at and what they gave: rubrics, models, marks.

use super::{Seen, words};
use crate::UseCaseError;
use quiz::{Body, Question, QuestionText, Rubric};
use store::mark::Mark;
use views::question::{CriterionMarked, CriterionView, LevelView, MarkedView, ModelView};

/// The criteria of a rubric in words.
pub(crate) fn criteria(rubric: &Rubric, text: &QuestionText) -> Vec<CriterionView> {
    rubric
        .criteria
        .iter()
        .zip(&text.rubric)
        .map(|(criterion, words)| CriterionView {
            title: words.title.clone(),
            levels: criterion
                .levels
                .iter()
                .zip(&words.levels)
                .map(|(points, text)| LevelView {
                    points: *points,
                    text: text.clone(),
                })
                .collect(),
        })
        .collect()
}

/// Model answers.
pub(crate) fn models(text: &QuestionText) -> Vec<ModelView> {
    text.choices
        .iter()
        .map(|model| ModelView {
            html: model.text.clone(),
            note: model.feedback.clone(),
        })
        .collect()
}

/// What people gave for a response, in the order in which they marked; `None` before anybody did, and where nobody marks.
pub(crate) fn marked_view(
    question: &Question,
    seen: &Seen<'_>,
    marks: &[Mark],
) -> Result<Option<MarkedView>, UseCaseError> {
    let rubric = match &question.body {
        Body::RepairQuestion(repair) => &repair.rubric,
        Body::WrittenTask(task) => &task.rubric,
        _ => return Ok(None),
    };
    let own: Vec<&Mark> = marks
        .iter()
        .filter(|mark| mark.question == question.id.as_str())
        .collect();
    if own.is_empty() {
        return Ok(None);
    }
    let (_, text) = words(question, seen)?;
    let levels = own
        .iter()
        .map(|mark| Ok(serde_json::from_str(&mark.levels)?))
        .collect::<Result<Vec<Vec<usize>>, UseCaseError>>()?;
    let criteria = criteria(rubric, text)
        .into_iter()
        .enumerate()
        .map(|(place, criterion)| CriterionMarked {
            criterion,
            given: levels
                .iter()
                .filter_map(|one| one.get(place).copied())
                .collect(),
        });
    Ok(Some(MarkedView {
        criteria: criteria.collect(),
        comments: own
            .iter()
            .map(|mark| mark.comment.clone())
            .filter(|comment| !comment.is_empty())
            .collect(),
    }))
}
