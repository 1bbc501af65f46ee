//! Tasks: the names under which responses are marked.

use crate::assess::judged::Judged;
use crate::assess::outcome;
use crate::{Context, UseCaseError};
use base::{AccountId, AttemptId, MarkingTaskId, Message, Timestamp};
use store::db::Connection;
use store::marking_task::Task;

/// Gives every response of a finished attempt that waits for a person's mark its task.
pub(in crate::assess) async fn give_tasks(
    ctx: &Context,
    tx: &mut Connection,
    attempt: AttemptId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    for item in outcome::stored(tx, attempt).await? {
        if item.share.is_none() && item.response.is_some() {
            let task = Task {
                id: MarkingTaskId::new(now, ctx.random()?),
                attempt,
                question: item.question.to_string(),
            };
            store::marking_task::insert(tx, &task, now).await?;
        }
    }
    Ok(())
}

/// The response of a task, for somebody who may judge it without knowing whose it is.
pub(super) async fn open(
    ctx: &Context,
    id: MarkingTaskId,
    marker: AccountId,
) -> Result<(Task, Judged), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let task = store::marking_task::get(&mut reader, id).await?;
    drop(reader);
    let judged = Judged::load(ctx, task.attempt, &task.question).await?;
    if judged.attempt.account == marker {
        return Err(UseCaseError::Conflict(Message::new("mark-own")));
    }
    may_mark(&mut *ctx.db.read().await?, task.attempt, marker).await?;
    Ok((task, judged))
}

/// Refuses whoever has opened the result, which tells the name.
pub(in crate::assess) async fn may_mark(
    conn: &mut Connection,
    attempt: AttemptId,
    marker: AccountId,
) -> Result<(), UseCaseError> {
    if store::marking_task::find_seen(conn, attempt, marker).await? {
        return Err(UseCaseError::Conflict(Message::new("marking-seen")));
    }
    Ok(())
}
