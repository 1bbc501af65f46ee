//! A draft begins and is given up.

use super::access::editor;
use super::glossary;
use super::script::{current, recorded, subject};
use super::take_in::give_back;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, DraftId, Locale, Subject, SubjectKind};
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
    let published = current(ctx, &subject, Locale::En);
    let begun = match &published {
        Some(published) => insert(ctx, conn, (&subject, &published.version), by).await?,
        None if subject.kind() == SubjectKind::Glossary => {
            glossary::begin(ctx, conn, &subject, by).await?
        }
        None => return Err(UseCaseError::NotFound),
    };
    let Some(id) = begun else {
        return Ok(false);
    };
    let version = published.map(|one| one.version);
    let detail = serde_json::json!({ "draft": id, "version": version });
    record(ctx, conn, actor, "draft.opened", recorded(course), detail).await?;
    Ok(true)
}

/// A draft of this version; none where one is open.
pub(super) async fn insert(
    ctx: &Context,
    conn: &mut Connection,
    (subject, version): (&Subject, &str),
    by: AccountId,
) -> Result<Option<DraftId>, UseCaseError> {
    let now = ctx.now();
    let id = DraftId::new(now, ctx.random()?);
    let by = Some(by);
    let is_new = if subject.is_course() {
        let base = version.parse().map_err(|_| UseCaseError::NotFound)?;
        store::draft::insert(conn, id, subject, Some(base), now, by).await?
    } else {
        store::draft::insert_script(conn, id, subject, Some(version), now, by).await?
    };
    if is_new {
        glossary::give(ctx, conn, (id, subject), Some(version)).await?;
    }
    Ok(is_new.then_some(id))
}

/// Gives a draft up. What was written in it is kept, and nobody sees it any more.
pub async fn give_up(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    actor.person()?;
    editor(&mut *ctx.db.read().await?, actor, course).await?;
    let _no_other_folder_meanwhile = ctx.shelf.publishing.lock().await;
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
