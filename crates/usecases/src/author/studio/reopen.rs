//! A draft that was given up is opened again: nothing that was written in it is lost.

use super::access::writing;
use super::meant::other;
use super::script::{self, recorded, subject};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{DraftId, Locale, Message};

/// Opens the draft again that was given up last, as it was: with its texts, its reviews and everybody who wrote in it. What was planned for it
/// counts no longer. Sent twice, it is done once.
pub async fn open_again(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    draft: &str,
) -> Result<(), UseCaseError> {
    let (mut tx, by) = writing(ctx, actor, course).await?;
    let wanted: DraftId = draft.parse().map_err(|_| other())?;
    if let Some(open) = store::draft::find_open(&mut tx, course).await? {
        return if open.id == wanted {
            Ok(())
        } else {
            Err(UseCaseError::Conflict(Message::new("studio-again-open")))
        };
    }
    let before = store::draft_ended::list_before(&mut tx, course).await?;
    // Only the last: the states of texts are numbered from draft to draft.
    let is_last = before.first().is_some_and(|last| last.id == wanted);
    if !is_last || !store::draft_ended::update_reopened(&mut tx, wanted).await? {
        return Err(UseCaseError::Conflict(Message::new("studio-again-late")));
    }
    let open = store::draft::find_open(&mut tx, course).await?;
    let is_new = open.is_some_and(|one| one.base.is_none() && one.script_base.is_none());
    if is_new && script::current(ctx, &subject(course)?, Locale::En).is_some() {
        return Err(UseCaseError::Conflict(Message::new("studio-again-taken")));
    }
    let now = ctx.now();
    let planned = store::draft_schedule::find(&mut tx, wanted).await?;
    if let Some(planned) = planned.filter(|one| one.publish_at.is_some()) {
        let number = planned.number + 1;
        store::draft_schedule::insert(&mut tx, wanted, number, None, (now, by)).await?;
    }
    let detail = serde_json::json!({ "draft": wanted });
    record(
        ctx,
        &mut tx,
        actor,
        "draft.reopened",
        recorded(course),
        detail,
    )
    .await?;
    Ok(tx.commit().await?)
}
