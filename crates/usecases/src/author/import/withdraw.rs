//! Taking an import out again.

use super::{Imported, Settled, goes_into_draft, latest, may_import};
use crate::author::origin::Origin;
use crate::author::overlay::{self, content, place};
use crate::author::studio::take_imported_out;
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Message};

/// Takes the files of an import out of its course and publishes the course without them. Attempts that asked its questions stay as they are, on
/// the version they were begun on. While an assessment asks for the bank, it stays. Files that the folder has itself by now stay too.
/// Where the course is edited in the browser, the files are taken out of its draft instead. Permission: `may_import_into` the course, asked
/// again in the transaction.
pub async fn withdraw_import(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
) -> Result<Imported, UseCaseError> {
    may_import(ctx, actor)?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let (import, files, over) = latest(ctx, actor, id).await?;
    if import.done_at.is_none() {
        return Err(UseCaseError::NotFound);
    }
    let settled = Settled {
        actor,
        import: &import,
        is_withdrawn: true,
        over,
    };
    let mut reader = ctx.db.read().await?;
    let is_drafted = goes_into_draft(&mut reader, actor, import.course.as_str()).await?;
    drop(reader);
    if is_drafted {
        take_imported_out(ctx, &settled, &files).await?;
        return Ok(Imported::Drafted);
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
        return Ok(Imported::Published);
    }
    let (sources, compiled, _) = overlay::compile(course.clone(), sources).await?;
    let Some(compiled) = compiled else {
        return Err(UseCaseError::Conflict(Message::new("import-in-use")));
    };
    if changed {
        let origin = Origin::Imported(settled);
        overlay::republish(ctx, actor, sources, compiled, origin).await?;
        return Ok(Imported::Published);
    }
    let mut tx = ctx.db.begin().await?;
    settled.settle(ctx, &mut tx, ctx.now()).await?;
    tx.commit().await?;
    Ok(Imported::Published)
}
