//! A draft begins and is given up.

use super::access::editor;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::DraftId;

/// Opens a draft of a published course. The one that is open, if there is one: two people who open it at once have the same.
pub async fn open(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    actor.person()?;
    let published = ctx.shelf.current(course);
    let mut tx = ctx.db.begin().await?;
    let person = editor(&mut tx, actor, course).await?;
    let published = published.ok_or(UseCaseError::NotFound)?;
    let now = ctx.now();
    let id = DraftId::new(now, ctx.random()?);
    let slug = &published.course.slug;
    let (base, by) = (Some(published.version), Some(person.account));
    if store::draft::insert(&mut tx, id, slug, base, now, by).await? {
        let subject = ("course", slug.as_str());
        let detail = serde_json::json!({ "draft": id, "version": published.version });
        record(ctx, &mut tx, actor, "draft.opened", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
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
        let subject = ("course", course);
        let detail = serde_json::json!({ "draft": draft.id });
        record(ctx, &mut tx, actor, "draft.given-up", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}
