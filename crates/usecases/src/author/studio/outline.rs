//! The outline is changed: files are added, moved and taken out, and links follow.

use super::script::recorded;
use super::states::{Making, differing, keep};
use super::work::Work;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::outline::{Effect, Operation, apply};

/// Does one thing to the outline of the open draft; what it changed elsewhere. Sent twice, it is done once.
pub async fn arrange(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    operation: &Operation,
    save_key: &str,
) -> Result<Vec<Effect>, UseCaseError> {
    let (mut tx, by, work) = Work::changing(ctx, actor, course).await?;
    if store::draft::find_sent(&mut tx, work.draft.id, save_key).await? {
        return Ok(Vec::new());
    }
    let before = work.folder()?;
    let applied = apply(&before, operation).map_err(|reason| UseCaseError::field("", reason))?;
    let changed = differing(&before, &applied.folder);
    let making = Making {
        draft: work.draft.id,
        cause: "outline",
        by,
        save_key,
    };
    keep(ctx, &mut tx, (changed, &applied.folder), &making).await?;
    let subject = recorded(course);
    let detail = serde_json::json!({ "draft": work.draft.id });
    record(ctx, &mut tx, actor, "draft.arranged", subject, detail).await?;
    tx.commit().await?;
    Ok(applied.effects)
}
