//! An objection, as an assessor sees it.

use super::open;
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
    let (contest, judged) = open(ctx, id, person.account).await?;
    if contest.answer.is_some() {
        return Err(UseCaseError::Conflict(Message::new("contest-answered")));
    }
    let marks = store::mark::list(&mut *ctx.db.read().await?, contest.attempt).await?;
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
