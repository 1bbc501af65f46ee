//! One response to mark.

use super::task::open;
use super::{given, next_part, part_word};
use crate::assess::show::{criteria, models, words_to_judge};
use crate::{Actor, Context, UseCaseError};
use base::{Locale, MarkingTaskId, Message};
use views::Passage;
use views::account::Role;
use views::marking::MarkingView;

/// A response with its question and rubric, without the name of whoever wrote it. Third markers see what the two before them gave.
pub async fn marking(
    ctx: &Context,
    actor: &Actor,
    id: MarkingTaskId,
    locale: Locale,
) -> Result<MarkingView, UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let conflict = |message: &str| Err(UseCaseError::Conflict(Message::new(message)));
    let (task, judged) = open(ctx, id, person.account).await?;
    let question = task.question.as_str();
    let rubric = judged.rubric()?;
    let response = judged
        .item
        .response
        .as_ref()
        .ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let marks = store::mark::list(&mut reader, task.attempt).await?;
    drop(reader);
    if marks
        .iter()
        .any(|mark| mark.question == question && mark.marker == person.account)
    {
        return conflict("mark-given");
    }
    let given = given(&marks, question)?;
    let Some(part) = next_part(rubric, &given) else {
        return conflict("mark-settled");
    };
    let course = &judged.published.course;
    let asked = judged.question()?;
    let (locale, text) = asked
        .text(locale, course.source_language)
        .ok_or(UseCaseError::NotFound)?;
    let passage = |html: &str| Passage {
        locale,
        html: html.to_owned(),
    };
    let words = match &asked.body {
        quiz::Body::RepairQuestion(repair) => Some(words_to_judge(text, repair.persona)),
        _ => None,
    };
    Ok(MarkingView {
        task: id,
        question: question.to_owned(),
        course: course.slug.to_string(),
        vignette: passage(&text.vignette),
        prompt: passage(&text.prompt),
        words,
        response: response.first().cloned().unwrap_or_default(),
        rubric: criteria(rubric, text),
        models: models(text),
        part: part_word(part),
        // A second marker judges alone.
        earlier: if part >= 3 { given } else { Vec::new() },
        points: asked.points,
        save_key: hex::encode(ctx.random::<16>()?),
    })
}
