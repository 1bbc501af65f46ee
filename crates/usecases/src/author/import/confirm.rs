//! Taking what a dry run made.

use super::{Imported, Settled, goes_into_draft, is_kept, latest, may_import};
use crate::author::origin::Origin;
use crate::author::overlay::{self, content, place};
use crate::author::studio::put_imported;
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Message};

/// Adds the files of a dry run to its course and publishes the course with them. The course may have changed since: where it would not compile any
/// more, nothing is taken. Confirming again changes nothing. Where the course is edited in the browser, the files go into its draft instead.
/// Permission: `may_import_into` the course, asked again in the transaction.
pub async fn confirm_import(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
) -> Result<Imported, UseCaseError> {
    may_import(ctx, actor)?;
    let conflict = |message: &str| Err(UseCaseError::Conflict(Message::new(message)));
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let (import, files, over) = latest(ctx, actor, id).await?;
    let now = ctx.now();
    if !is_kept(&import, now) {
        return Err(UseCaseError::NotFound);
    }
    if import.withdrawn_at.is_some() {
        return conflict("import-withdrawn");
    }
    if files.is_empty() {
        return conflict("import-nothing");
    }
    let settled = Settled {
        actor,
        import: &import,
        is_withdrawn: false,
        over,
    };
    let mut reader = ctx.db.read().await?;
    let is_drafted = goes_into_draft(&mut reader, actor, import.course.as_str()).await?;
    drop(reader);
    if is_drafted {
        put_imported(ctx, &settled, &files).await?;
        return Ok(Imported::Drafted);
    }
    let (course, mut sources) = overlay::current(ctx, import.course.as_str()).await?;
    let mut missing = false;
    for file in files {
        let path = place(&course, &file.path);
        let bytes = content(&file)?;
        if import.done_at.is_none() && sources.0.contains_key(&path) {
            return conflict("import-bank-exists");
        }
        missing |= !sources.0.contains_key(&path);
        sources.0.entry(path).or_insert(bytes);
    }
    if import.done_at.is_some() && !missing {
        return Ok(Imported::Published);
    }
    let (sources, compiled, _) = overlay::compile(course.clone(), sources).await?;
    let Some(compiled) = compiled else {
        return conflict("import-does-not-compile");
    };
    let origin = Origin::Imported(settled);
    overlay::republish(ctx, actor, sources, compiled, origin).await?;
    Ok(Imported::Published)
}
