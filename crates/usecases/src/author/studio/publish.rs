//! A draft becomes the version that officers have, and an earlier version becomes so again.

use super::access::editor;
use super::compiled::Compiled;
use super::review::{state, worded};
use super::work::Work;
use crate::author::overlay::{self, republish};
use crate::author::publish::Origin;
use crate::author::stored;
use crate::{Actor, Context, UseCaseError};
use base::Message;
use views::studio::ReviewState;

/// Publishes the open draft of a course: the compiler is content, and a second person approved exactly what it is now. Sent twice, it is
/// published once.
pub async fn publish(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    actor.person()?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    let compiled = Compiled::of(&work).await?;
    let refuse = |id: &str| Err(UseCaseError::Conflict(Message::new(id)));
    let Some(version) = compiled.course else {
        return refuse("studio-has-errors");
    };
    match state(&mut reader, &work, &compiled.fingerprint).await? {
        ReviewState::Approved { .. } => {}
        ReviewState::Nothing => return refuse("studio-nothing-changed"),
        _ => return refuse("studio-not-approved"),
    }
    // Somebody published elsewhere since the draft was opened: its author sees the difference first.
    let current = ctx.shelf.current(course).map(|one| one.version);
    if current != work.draft.base {
        return refuse("studio-base-old");
    }
    let reviews = store::draft_review::list(&mut reader, work.draft.id).await?;
    let notes = reviews
        .first()
        .map(|one| one.notes.clone())
        .unwrap_or_default();
    drop(reader);
    let origin = Origin::Studio {
        draft: work.draft.id,
        notes: &notes,
    };
    republish(ctx, actor, compiled.sources, version, origin).await
}

/// Makes an earlier version of a course the current one again, with a reason. Officers under way stay on theirs.
pub async fn roll_back(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    fingerprint: &str,
    reason: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let reason = worded("reason", reason, true)?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    let current = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    if current.fingerprint.starts_with(fingerprint) {
        return Ok(());
    }
    let id = store::course::find_version(&mut reader, course, fingerprint)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let sources = stored::sources(&store::course::get_sources(&mut reader, id).await?)?;
    drop(reader);
    let slug = current.course.slug.clone();
    let (sources, compiled, _) = overlay::compile(slug, sources).await?;
    let Some(version) = compiled else {
        return Err(UseCaseError::Conflict(Message::new("studio-version-old")));
    };
    let origin = Origin::RolledBack { reason: &reason };
    republish(ctx, actor, sources, version, origin).await
}
