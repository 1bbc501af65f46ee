//! Answers to the checks of a lesson that were given in an earlier version of the course.

use crate::assess::answer::response;
use crate::author::questions;
use crate::{Context, UseCaseError};
use authoring::carry::{Stands, question};
use base::Locale;
use courseware::{Course, Lesson};
use quiz::Question;
use store::enrolment::{CheckAnswer, Enrolment};

/// The answers from before a newer version was taken that are answers to the checks of this lesson: the same is asked and the same is
/// right. Each reads as one to the check as it is now. Everything else stays recorded and is not shown here.
pub(super) async fn earlier(
    ctx: &Context,
    enrolment: &Enrolment,
    course: &Course,
    lesson: &Lesson,
) -> Result<Vec<CheckAnswer>, UseCaseError> {
    if enrolment.answers_before == 0 || lesson.checks.is_empty() {
        return Ok(Vec::new());
    }
    let mut reader = ctx.db.read().await?;
    let until = enrolment.answers_before;
    let all = store::enrolment_move::list_earlier_answers(&mut reader, enrolment.id, until).await?;
    drop(reader);
    let mut kept = Vec::new();
    for (version, answer) in all {
        let mut checks = lesson.checks.iter();
        let Some(check) = checks.find(|one| one.id.as_str() == answer.question) else {
            continue;
        };
        let published = ctx.shelf.version(ctx, version).await?;
        let asked = questions(&published.course).find(|one| one.id == check.id);
        if let Some(asked) = asked {
            kept.extend(as_now(asked, check, answer, course.source_language)?);
        }
    }
    Ok(kept)
}

/// An answer to a question of an earlier version as one to this one.
fn as_now(
    asked: &Question,
    check: &Question,
    mut answer: CheckAnswer,
    source: Locale,
) -> Result<Option<CheckAnswer>, UseCaseError> {
    let Stands::Same {
        response: carry, ..
    } = question(asked, check, source)
    else {
        return Ok(None);
    };
    match carry {
        Some(carry) => {
            let parts = carry.response(&response(&answer.response)?);
            answer.response = serde_json::to_string(&parts)?;
            Ok(Some(answer))
        }
        // Words that people judge mean the same wherever they were written; places that nobody can tell are not guessed.
        None => Ok(check.kind().is_marked_by_person().then_some(answer)),
    }
}
