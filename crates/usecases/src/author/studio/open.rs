//! A draft begins and is given up.

use super::access::editor;
use super::script::{current, recorded, subject};
use super::take_in::give_back;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, DraftId, Locale};
use store::db::Connection;

/// Opens a draft of what is published. The one that is open, if there is one: two people who open it at once have the same.
pub async fn open(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let by = editor(&mut tx, actor, course).await?.account;
    if begin(ctx, &mut tx, (actor, by), course).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// The same within a change that goes on; false where one was open.
pub(super) async fn begin(
    ctx: &Context,
    conn: &mut Connection,
    (actor, by): (&Actor, AccountId),
    course: &str,
) -> Result<bool, UseCaseError> {
    let subject = subject(course)?;
    let published = current(ctx, &subject, Locale::En).ok_or(UseCaseError::NotFound)?;
    let now = ctx.now();
    let id = DraftId::new(now, ctx.random()?);
    let by = Some(by);
    let is_new = if subject.is_course() {
        let base = ctx.shelf.current(course).map(|one| one.version);
        store::draft::insert(conn, id, &subject, base, now, by).await?
    } else {
        let base = Some(published.version.as_str());
        store::draft::insert_script(conn, id, &subject, base, now, by).await?
    };
    if is_new {
        let detail = serde_json::json!({ "draft": id, "version": published.version });
        record(ctx, conn, actor, "draft.opened", recorded(course), detail).await?;
    }
    Ok(is_new)
}

/// Gives a draft up. What was written in it is kept, and nobody sees it any more.
pub async fn give_up(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    editor(&mut tx, actor, course).await?;
    let Some(draft) = store::draft::find_open(&mut tx, course).await? else {
        return Ok(());
    };
    let now = ctx.now();
    if store::draft::update_ended(&mut tx, draft.id, "given-up", now).await? {
        let detail = serde_json::json!({ "draft": draft.id });
        record(
            ctx,
            &mut tx,
            actor,
            "draft.given-up",
            recorded(course),
            detail,
        )
        .await?;
        let again = give_back(ctx, &mut tx, &draft).await?;
        tx.commit().await?;
        if let Some(folder) = again {
            ctx.shelf.offer(course, folder);
        }
    }
    Ok(())
}
