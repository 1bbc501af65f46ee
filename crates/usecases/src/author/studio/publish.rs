//! A draft becomes the version that officers have, and an earlier version becomes so again.

use super::access::{editor, reading};
use super::compiled::Compiled;
use super::meant::Meant;
use super::review::{state, worded};
use super::schedule::{check_setter, is_due};
use super::script;
use crate::author::origin::Origin;
use crate::author::refresh::latest;
use crate::{Actor, Context, UseCaseError};
use base::{DraftId, Locale, Message, Severity, Timestamp};
use store::db::Connection;
use store::draft_schedule::Due;
use views::studio::ReviewState;
use views::studio_schedule::PublishStep;

/// A draft as it was compiled and approved.
#[derive(Debug, Clone, Copy)]
pub(in crate::author) struct Drafted<'a> {
    pub draft: DraftId,
    pub notes: &'a str,
    /// How many states of files it had then.
    pub saves: u32,
    /// The number of the publication whose place it takes; 0 where it is the first.
    pub over: u32,
    /// Where it was planned: the plan.
    pub due: Option<&'a Due>,
}

/// Ends a draft with its publication, in the transaction of that; not where somebody saved in it, or took back what was planned, since it was read: an
/// acknowledged change is in what is published, or in a draft that is open.
pub(in crate::author) async fn end_drafted(
    conn: &mut Connection,
    drafted: &Drafted<'_>,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let refuse = |id: &str| Err(UseCaseError::Conflict(Message::new(id)));
    if let Some(due) = drafted.due {
        if !is_due(conn, drafted.draft, due).await? {
            return Err(UseCaseError::NotFound);
        }
        check_setter(conn, due).await?;
    }
    // Given up, or published, in another tab since it was read.
    if !store::draft::update_ended(conn, drafted.draft, "published", now).await? {
        return refuse("studio-draft-ended");
    }
    if store::draft::count_states(conn, drafted.draft).await? != drafted.saves {
        return refuse("studio-review-stale");
    }
    Ok(())
}

/// Publishes the open draft of a course: the compiler is content, and a second person approved exactly what it is now. Sent twice, it is
/// published once.
pub async fn publish(
    ctx: &Context,
    actor: &Actor,
    meant: impl Into<Meant<'_>>,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let meant = meant.into();
    editor(&mut *ctx.db.read().await?, actor, meant.course).await?;
    publish_open(ctx, actor, &meant, None).await
}

/// The same for whoever may; where it was planned, if it is still that draft and that plan.
pub(super) async fn publish_open(
    ctx: &Context,
    actor: &Actor,
    meant: &Meant<'_>,
    due: Option<&Due>,
) -> Result<(), UseCaseError> {
    let course = meant.course;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    ctx.shelf.progress.reach(course, PublishStep::Checking);
    let over = latest(ctx, &script::subject(course)?).await?;
    let mut reader = ctx.db.read().await?;
    let work = meant.work(&mut reader).await?;
    let is_on_current = script::is_on_current(ctx, &work);
    if let Some(due) = due
        && !is_due(&mut reader, work.draft.id, due).await?
    {
        return Err(UseCaseError::NotFound);
    }
    if let Some(due) = due {
        check_setter(&mut reader, due).await?;
    }
    drop(reader);
    let mut compiled = Compiled::in_place(ctx, &work).await?;
    let mut reader = ctx.db.read().await?;
    let refuse = |id: &str| Err(UseCaseError::Conflict(Message::new(id)));
    let Some(made) = compiled.made() else {
        return refuse("studio-has-errors");
    };
    match state(&mut reader, &work, &compiled.fingerprint).await? {
        ReviewState::Approved { .. } => {}
        ReviewState::Nothing => return refuse("studio-nothing-changed"),
        _ => return refuse("studio-not-approved"),
    }
    // Somebody published elsewhere since the draft was opened: its author sees the difference first.
    if !is_on_current {
        return refuse("studio-base-old");
    }
    let reviews = store::draft_review::list(&mut reader, work.draft.id).await?;
    let notes = reviews
        .first()
        .map(|one| one.notes.clone())
        .unwrap_or_default();
    drop(reader);
    let origin = Origin::Studio(Drafted {
        draft: work.draft.id,
        notes: &notes,
        saves: work.saves(),
        over,
        due,
    });
    ctx.shelf.progress.reach(course, PublishStep::Writing);
    script::republish(ctx, actor, compiled.sources, made, origin).await
}

/// Makes an earlier version the current one again, with a reason. Officers under way stay on theirs.
pub async fn roll_back(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    fingerprint: &str,
    reason: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let reason = worded("reason", reason, true)?;
    drop(reading(ctx, actor, course).await?);
    let subject = script::subject(course)?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let over = latest(ctx, &subject).await?;
    let mut reader = reading(ctx, actor, course).await?;
    let current = script::current(ctx, &subject, Locale::En).ok_or(UseCaseError::NotFound)?;
    if current.fingerprint.starts_with(fingerprint) {
        return Ok(());
    }
    let all = script::publications(&mut reader, &subject).await?;
    let wanted = all
        .iter()
        .find(|one| one.fingerprint.starts_with(fingerprint));
    let version = &wanted.ok_or(UseCaseError::NotFound)?.version;
    let sources = script::sources(&mut reader, &subject, version).await?;
    drop(reader);
    let (sources, made, mut said) = script::compile(&subject, sources).await?;
    if let Some(made) = &made {
        script::beside(ctx, &sources, made, &mut said).await?;
    }
    let is_wrong = said.iter().any(|one| one.severity == Severity::Error);
    let Some(made) = made.filter(|_| !is_wrong) else {
        return Err(UseCaseError::Conflict(Message::new("studio-version-old")));
    };
    let origin = Origin::RolledBack {
        reason: &reason,
        over,
    };
    script::republish(ctx, actor, sources, made, origin).await
}
