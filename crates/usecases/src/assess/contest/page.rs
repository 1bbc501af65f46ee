//! An objection, as an assessor sees it.

use super::has_marked;
use crate::assess::judged::Judged;
use crate::{Actor, Context, UseCaseError};
use base::{ContestId, Locale, Message};
use views::account::Role;
use views::marking::ContestPage;

/// The objection with the question, the answer and the key; whose it is, is not told.
pub async fn contest_page(
    ctx: &Context,
    actor: &Actor,
    id: ContestId,
    locale: Locale,
) -> Result<ContestPage, UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let conflict = |message: &str| Err(UseCaseError::Conflict(Message::new(message)));
    let mut reader = ctx.db.read().await?;
    let contest = store::contest::get(&mut reader, id).await?;
    let marks = store::mark::list(&mut reader, contest.attempt).await?;
    drop(reader);
    let judged = Judged::load(ctx, contest.attempt, &contest.question).await?;
    if judged.attempt.account == person.account {
        return conflict("contest-own");
    }
    if has_marked(&marks, &contest, person.account) {
        return conflict("contest-marked");
    }
    if contest.answer.is_some() {
        return conflict("contest-answered");
    }
    let (question, feedback) = judged.shown(&marks, locale)?;
    Ok(ContestPage {
        contest: id,
        course: judged.published.course.slug.to_string(),
        question,
        feedback,
        reason: contest.reason,
        raised_at: contest.raised_at,
        earned_sixtieths: judged.item.earned.unwrap_or(0),
        possible_sixtieths: judged.item.possible,
    })
}
