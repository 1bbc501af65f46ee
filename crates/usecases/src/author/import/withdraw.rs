//! Taking an import out again.

use super::{latest, may_import};
use crate::author::origin::Origin;
use crate::author::overlay::{self, content, place};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Message};

/// Takes the files of an import out of its course and publishes the course without them. Attempts that asked its questions stay as they are, on
/// the version they were begun on. While an assessment asks for the bank, it stays. Files that the folder has itself by now stay too.
pub async fn withdraw_import(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
) -> Result<(), UseCaseError> {
    may_import(ctx, actor)?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let (import, files) = latest(ctx, id).await?;
    if import.done_at.is_none() {
        return Err(UseCaseError::NotFound);
    }
    let (course, mut sources) = overlay::current(ctx, import.course.as_str()).await?;
    let mut changed = false;
    for file in files {
        let path = place(&course, &file.path);
        let bytes = content(&file)?;
        if sources.0.get(&path) == Some(&bytes) {
            sources.0.remove(&path);
            changed = true;
        }
    }
    if import.withdrawn_at.is_some() && !changed {
        return Ok(());
    }
    let (sources, compiled, _) = overlay::compile(course.clone(), sources).await?;
    let Some(compiled) = compiled else {
        return Err(UseCaseError::Conflict(Message::new("import-in-use")));
    };
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    if store::import::update_withdrawn(&mut tx, id, now).await? {
        let detail = serde_json::json!({ "course": course, "bank": import.bank });
        record(
            ctx,
            &mut tx,
            actor,
            "import.withdrawn",
            ("import", &id.to_string()),
            detail,
        )
        .await?;
    }
    tx.commit().await?;
    if changed {
        overlay::republish(ctx, actor, sources, compiled, Origin::Folder).await?;
    }
    Ok(())
}
