//! Who edits a course: appointed by administrators.

use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{FactId, Message};
use views::studio::EditorRow;

/// The editors of a course; without any, every instructor edits it. Administrators only.
pub async fn editors(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<Vec<EditorRow>, UseCaseError> {
    actor.administers()?;
    let mut reader = ctx.db.read().await?;
    let editors = store::course_editor::list(&mut reader, course).await?;
    Ok(editors
        .into_iter()
        .map(|one| EditorRow {
            id: one.id,
            name: one.name,
            email: one.email,
            since: one.since,
        })
        .collect())
}

/// Gives a course an editor. Administrators only.
pub async fn add_editor(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    email: &str,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let mut tx = ctx.db.begin().await?;
    let found = store::account::find(&mut tx, email.trim()).await?;
    let Some(account) = found else {
        let message = Message::new("studio-editor-unknown");
        return Err(UseCaseError::field("email", message));
    };
    let (now, by) = (ctx.now(), actor.account());
    let fact = FactId::new(now, ctx.random()?);
    if store::course_editor::insert(&mut tx, fact, course, account.id, now, by).await? {
        let detail = serde_json::json!({ "account": account.id });
        let subject = ("course", course);
        record(ctx, &mut tx, actor, "course.editor-added", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Ends somebody's editing. Administrators only.
pub async fn end_editor(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    id: FactId,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let mut tx = ctx.db.begin().await?;
    let (now, by) = (ctx.now(), actor.account());
    if store::course_editor::update_ended(&mut tx, id, course, now, by).await? {
        let subject = ("course", course);
        let detail = serde_json::json!({ "editor": id });
        record(ctx, &mut tx, actor, "course.editor-ended", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}
