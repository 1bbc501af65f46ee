//! A draft begins and is given up.

use super::access::editor;
use super::glossary;
use super::meant::Meant;
use super::meet::refusal;
use super::script::{current, recorded, sources, subject};
use super::take_in::give_back;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::Folder;
use base::{AccountId, DraftId, Locale, Message, Subject, SubjectKind};
use store::db::Connection;
use store::draft::GIVEN_UP;

/// Opens a draft of what is published. The one that is open, if there is one: two people who open it at once have the same.
pub async fn open(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let by = editor(&mut tx, actor, course).await?.account;
    if begin(ctx, &mut tx, (actor, by), course).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// The same within a change that goes on; false where one was open.
pub(super) async fn begin(
    ctx: &Context,
    conn: &mut Connection,
    (actor, by): (&Actor, AccountId),
    course: &str,
) -> Result<bool, UseCaseError> {
    let subject = subject(course)?;
    if store::draft::find_open(conn, course).await?.is_some() {
        return Ok(false);
    }
    let published = current(ctx, &subject, Locale::En);
    if let Some(published) = &published {
        let has_room = fits(conn, &subject, &published.version).await?;
        has_room.map_err(refusal)?;
    }
    let begun = match &published {
        Some(published) => insert(ctx, conn, (&subject, &published.version), by).await?,
        None if subject.kind() == SubjectKind::Glossary => {
            glossary::begin(ctx, conn, &subject, by).await?
        }
        None => return Err(UseCaseError::NotFound),
    };
    let Some(id) = begun else {
        return Ok(false);
    };
    let version = published.map(|one| one.version);
    let detail = serde_json::json!({ "draft": id, "version": version });
    record(ctx, conn, actor, "draft.opened", recorded(course), detail).await?;
    Ok(true)
}

/// Whether a version can be edited in the studio, or every reason why not. The content folder publishes what no archive may bring, such as
/// a picture with the name of a Windows device: its draft could not even be shown.
async fn fits(
    conn: &mut Connection,
    subject: &Subject,
    version: &str,
) -> Result<Result<(), Vec<Message>>, UseCaseError> {
    let (sources, of) = (sources(conn, subject, version).await?, subject.clone());
    tokio::task::spawn_blocking(move || Folder::of_sources(&sources, of).map(drop))
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// A draft of this version; none where one is open.
pub(super) async fn insert(
    ctx: &Context,
    conn: &mut Connection,
    (subject, version): (&Subject, &str),
    by: AccountId,
) -> Result<Option<DraftId>, UseCaseError> {
    let now = ctx.now();
    let id = DraftId::new(now, ctx.random()?);
    let by = Some(by);
    let is_new = if subject.is_course() {
        let base = version.parse().map_err(|_| UseCaseError::NotFound)?;
        store::draft::insert(conn, id, subject, Some(base), now, by).await?
    } else {
        store::draft::insert_script(conn, id, subject, Some(version), now, by).await?
    };
    if is_new {
        glossary::give(ctx, conn, (id, subject), Some(version)).await?;
    }
    Ok(is_new.then_some(id))
}

/// Gives a draft up as it was shown: where somebody saved since, they are looked at first. What was written in it is kept, and it can be opened
/// again ([`super::open_again`]). Sent twice, it is done once.
pub async fn give_up(
    ctx: &Context,
    actor: &Actor,
    meant: impl Into<Meant<'_>>,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let meant = meant.into();
    let course = meant.course;
    editor(&mut *ctx.db.read().await?, actor, course).await?;
    let _no_other_folder_meanwhile = ctx.shelf.publishing.lock().await;
    let mut tx = ctx.db.begin().await?;
    editor(&mut tx, actor, course).await?;
    if store::draft::find_open(&mut tx, course).await?.is_none() {
        let before = store::draft_ended::list_before(&mut tx, course).await?;
        let is_done = before.first().is_some_and(|last| {
            last.is_given_up && meant.draft.is_none_or(|draft| draft == last.id)
        });
        if is_done {
            return Ok(());
        }
    }
    let draft = meant.find(&mut tx).await?;
    let states = store::draft::count_states(&mut tx, draft.id).await?;
    if meant.states.is_some_and(|shown| shown != states) {
        return Err(UseCaseError::Conflict(Message::new(
            "studio-give-up-meanwhile",
        )));
    }
    let now = ctx.now();
    if store::draft::update_ended(&mut tx, draft.id, GIVEN_UP, now).await? {
        let detail = serde_json::json!({ "draft": draft.id, "states": states });
        record(
            ctx,
            &mut tx,
            actor,
            "draft.given-up",
            recorded(course),
            detail,
        )
        .await?;
        let again = give_back(ctx, &mut tx, &draft).await?;
        tx.commit().await?;
        if let Some(folder) = again {
            ctx.shelf.offer(course, folder);
        }
    }
    Ok(())
}
