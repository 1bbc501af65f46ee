//! Raising an objection.

use super::written;
use crate::assess::judged::Judged;
use crate::assess::rules::rules_of;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, ContestId, Message};
use views::assess::AssessmentKind;

/// Objects to how an answer of one's own finished attempt was marked, once. The same objection sent twice is one. A drill is not marked: it
/// may be begun as often as one likes, and whoever objected in each would bury the objections of others.
pub async fn contest(
    ctx: &Context,
    actor: &Actor,
    id: AttemptId,
    question: &str,
    reason: &str,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let conflict = |message: &str| Err(UseCaseError::Conflict(Message::new(message)));
    let mut reader = ctx.db.read().await?;
    let attempt = store::attempt::get(&mut reader, id).await?;
    drop(reader);
    if attempt.account != person.account {
        return Err(UseCaseError::NotFound);
    }
    let judged = Judged::load(ctx, id, question).await?;
    let rules = rules_of(&judged.published, &judged.attempt.assessment);
    if rules.is_none_or(|rules| rules.kind == AssessmentKind::Drill) {
        return Err(UseCaseError::NotFound);
    }
    if judged.item.response.is_none() {
        return conflict("contest-no-answer");
    }
    if judged.item.share.is_none() {
        return conflict("contest-waits-for-mark");
    }
    let reason = written("reason", reason, 10..=2000, "contest-reason-length")?;
    let now = ctx.now();
    let contest = ContestId::new(now, ctx.random()?);
    let mut tx = ctx.db.begin().await?;
    if !store::contest::insert(&mut tx, contest, id, question, reason, now).await? {
        let earlier = store::contest::list(&mut tx, id).await?;
        let same = earlier
            .iter()
            .any(|one| one.question == question && one.reason == reason);
        return if same {
            Ok(())
        } else {
            conflict("contest-once")
        };
    }
    let detail = serde_json::json!({
        "course": judged.published.course.slug,
        "attempt": id,
        "question": question,
    });
    record(
        ctx,
        &mut tx,
        actor,
        "contest.raised",
        ("contest", &contest.to_string()),
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
