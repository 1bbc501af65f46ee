//! The outline is changed: files are added, moved and taken out, and links follow.

use super::access::editor;
use super::script::recorded;
use super::work::Work;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::outline::{Effect, Operation, apply};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeSet;
use store::draft::NewFile;

/// Does one thing to the outline of the open draft; what it changed elsewhere. Sent twice, it is done once.
pub async fn arrange(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    operation: &Operation,
    save_key: &str,
) -> Result<Vec<Effect>, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let by = editor(&mut tx, actor, course).await?.account;
    let work = Work::open(&mut tx, course).await?;
    if store::draft::find_sent(&mut tx, work.draft.id, save_key).await? {
        return Ok(Vec::new());
    }
    let before = work.folder()?;
    let applied = apply(&before, operation).map_err(|reason| UseCaseError::field("", reason))?;
    let now = ctx.now();
    let paths: BTreeSet<&String> = before
        .files()
        .keys()
        .chain(applied.folder.files().keys())
        .collect();
    for path in paths {
        let (old, new) = (before.files().get(path), applied.folder.files().get(path));
        if old == new {
            continue;
        }
        let content = new.map(|bytes| STANDARD.encode(bytes));
        let state = NewFile {
            draft: work.draft.id,
            path,
            content: content.as_deref(),
            cause: "outline",
            at: now,
            by: Some(by),
            save_key,
        };
        store::draft::insert_file(&mut tx, &state).await?;
    }
    let subject = recorded(course);
    let detail = serde_json::json!({ "draft": work.draft.id });
    record(ctx, &mut tx, actor, "draft.arranged", subject, detail).await?;
    tx.commit().await?;
    Ok(applied.effects)
}
