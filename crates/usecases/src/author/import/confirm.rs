//! Taking what a dry run made.

use super::{is_kept, latest, may_import};
use crate::author::origin::Origin;
use crate::author::overlay::{self, content, place};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Message};

/// Adds the files of a dry run to its course and publishes the course with them. The course may have changed since: where it would not compile any
/// more, nothing is taken. Confirming again changes nothing.
pub async fn confirm_import(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
) -> Result<(), UseCaseError> {
    may_import(ctx, actor)?;
    let conflict = |message: &str| Err(UseCaseError::Conflict(Message::new(message)));
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let (import, files) = latest(ctx, id).await?;
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
        return Ok(());
    }
    let (sources, compiled, _) = overlay::compile(course.clone(), sources).await?;
    let Some(compiled) = compiled else {
        return conflict("import-does-not-compile");
    };
    // Said first: were the program stopped between the two, the course would be published with the import at the next start.
    let mut tx = ctx.db.begin().await?;
    if store::import::update_done(&mut tx, id, now).await? {
        let detail = serde_json::json!({
            "course": course,
            "bank": import.bank,
            "taken": import.taken,
            "refused": import.refused,
        });
        record(
            ctx,
            &mut tx,
            actor,
            "import.done",
            ("import", &id.to_string()),
            detail,
        )
        .await?;
    }
    tx.commit().await?;
    overlay::republish(ctx, actor, sources, compiled, Origin::Folder).await
}
