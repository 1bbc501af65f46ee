//! A conflict, shown once more from what was typed.

use super::access::reading;
use super::save::{Raw, Texts, Typed, hunks};
use super::work::Work;
use crate::author::heavy::apart;
use crate::{Actor, Context, UseCaseError};
use authoring::merge::merge;
use views::studio::HunkView;

/// What was typed beside what stands in the draft now, place by place, and the state that this is over.
pub async fn conflict(
    ctx: &Context,
    actor: &Actor,
    typed: &Typed,
) -> Result<(u32, Vec<HunkView>), UseCaseError> {
    let mut reader = reading(ctx, actor, &typed.course).await?;
    let work = Work::open(&mut reader, &typed.course).await?;
    let raw = Raw::of(&mut reader, &work, typed).await?;
    drop(reader);
    let typed = typed.clone();
    apart(move || {
        let texts = Texts::of(raw, &typed)?;
        let merged = merge(&texts.base, &texts.yours, &texts.theirs);
        Ok((texts.number, hunks(&merged)))
    })
    .await?
}
