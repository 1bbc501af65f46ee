//! What came from outside is taken into the draft, as it was shown and decided; or the folder is left as it is.

use super::access::{editor, reading, writing};
use super::incoming::{Arrived, Arriving};
use super::meet::{AtHand, print, refusal};
use super::open::begin;
use super::script::{recorded, subject};
use super::shared_pictures::Longer;
use super::states::{Making, differing, keep};
use crate::author::stored;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::pictures::PLACE;
use base::{AccountId, DraftId, ImportId, Message, Subject};
use courseware::Sources;
use store::arrival::NewArrival;
use store::db::Connection;
use store::draft::Draft;

/// The longest key by which a form says that it was sent before.
const MOST_KEY: usize = 64;

/// What a form decides.
#[derive(Debug, Clone)]
pub struct Taking {
    pub course: String,
    pub arriving: Arriving,
    /// What was shown.
    pub over: String,
    /// For each file that cannot be both, in order: `yours`, `theirs` or, of a text, `both`.
    pub choices: Vec<String>,
    pub save_key: String,
}

/// Takes what came into the draft, which begins with it where none is open. Sent twice, it is done once; where one of both changed since it was
/// shown, nothing is done.
pub async fn take_in(ctx: &Context, actor: &Actor, taking: &Taking) -> Result<(), UseCaseError> {
    actor.person()?;
    let course = taking.course.as_str();
    let mut reader = ctx.db.read().await?;
    let by = editor(&mut reader, actor, course).await?.account;
    if taking.save_key.is_empty() || taking.save_key.len() > MOST_KEY {
        return Err(UseCaseError::Conflict(Message::new("studio-key")));
    }
    let at_hand = AtHand::of(ctx, &mut reader, course).await?;
    if let Some(draft) = at_hand.draft
        && store::draft::find_sent(&mut reader, draft, &taking.save_key).await?
    {
        return Ok(());
    }
    let arrived = Arrived::of(ctx, &mut reader, (&at_hand, by), &taking.arriving).await?;
    drop(reader);
    let mut open = at_hand.draft;
    let (subject, shown) = (at_hand.subject.clone(), at_hand.sources.fingerprint());
    let meeting = arrived.meet(at_hand).await?.map_err(refusal)?;
    if meeting.over != taking.over {
        return Err(changed());
    }
    let before = meeting.ours.clone();
    let after = meeting.settled(&taking.choices).await?.folder;
    let is_folder = !arrived.fingerprint.is_empty();
    let _no_other_folder_meanwhile = ctx.shelf.publishing.lock().await;
    if is_folder && ctx.shelf.folder_state(course) != arrived.fingerprint {
        return Err(changed());
    }
    let (mut tx, by) = writing(ctx, actor, course).await?;
    if before != after {
        let draft = opened(ctx, &mut tx, (actor, by), (course, &shown)).await?;
        open = Some(draft);
        // Another scenario may have begun since an archive was brought.
        let longer = Longer::of(ctx, &mut tx, &subject).await?;
        let new = after.files().keys();
        let new = new.filter(|path| !before.files().contains_key(*path));
        longer.check(new.filter_map(|path| path.strip_prefix(PLACE)))?;
        let making = Making {
            draft,
            cause: "imported",
            by,
            save_key: &taking.save_key,
        };
        keep(ctx, &mut tx, (differing(&before, &after), &after), &making).await?;
        let detail = serde_json::json!({ "draft": draft });
        let about = recorded(course);
        record(ctx, &mut tx, actor, "draft.taken-in", about, detail).await?;
    }
    if is_folder {
        decide(
            ctx,
            &mut tx,
            &subject,
            Decision {
                fingerprint: &arrived.fingerprint,
                sources: &arrived.theirs,
                draft: open,
                is_taken: open.is_some(),
            },
            by,
        )
        .await?;
    }
    tx.commit().await?;
    if is_folder {
        ctx.shelf.decided(course);
    }
    Ok(())
}

/// Leaves the folder as it is: it is no more news until it changes again. Doing it again changes nothing.
pub async fn leave_folder(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    over: &str,
) -> Result<(), UseCaseError> {
    drop(reading(ctx, actor, course).await?);
    let subject = subject(course)?;
    let _no_other_folder_meanwhile = ctx.shelf.publishing.lock().await;
    let Some((theirs, fingerprint)) = ctx.shelf.waiting(course) else {
        return Ok(());
    };
    // Of what was shown, only their half matters: nothing is done to ours.
    let shown = over.rsplit_once('-').map(|(_, theirs)| theirs);
    if shown != Some(print(&theirs).as_str()) {
        return Err(changed());
    }
    let (mut tx, by) = writing(ctx, actor, course).await?;
    let open = store::draft::find_open(&mut tx, course).await?;
    decide(
        ctx,
        &mut tx,
        &subject,
        Decision {
            fingerprint: &fingerprint,
            sources: &theirs,
            draft: open.map(|one| one.id),
            is_taken: false,
        },
        by,
    )
    .await?;
    let detail = serde_json::json!({ "fingerprint": fingerprint });
    let about = recorded(course);
    record(ctx, &mut tx, actor, "draft.folder-left", about, detail).await?;
    tx.commit().await?;
    ctx.shelf.decided(course);
    Ok(())
}

fn changed() -> UseCaseError {
    UseCaseError::Conflict(Message::new("studio-files-stale"))
}

/// The open draft, begun where there is none, if it still is what was shown.
async fn opened(
    ctx: &Context,
    conn: &mut Connection,
    by: (&Actor, AccountId),
    (course, shown): (&str, &str),
) -> Result<DraftId, UseCaseError> {
    if store::draft::find_open(conn, course).await?.is_none() {
        begin(ctx, conn, by, course).await?;
    }
    let now = AtHand::of(ctx, conn, course).await?;
    match now.draft {
        Some(draft) if now.sources.fingerprint() == shown => Ok(draft),
        _ => Err(changed()),
    }
}

/// What an author decided on a folder.
struct Decision<'a> {
    fingerprint: &'a str,
    sources: &'a Sources,
    /// The draft that is open.
    draft: Option<DraftId>,
    /// It was taken into the draft; else it was left.
    is_taken: bool,
}

/// Remembers the folder as an author decided on it: what comes next is compared with it.
async fn decide(
    ctx: &Context,
    conn: &mut Connection,
    subject: &Subject,
    decision: Decision<'_>,
    by: AccountId,
) -> Result<(), UseCaseError> {
    let now = ctx.now();
    let draft = decision.draft.map(|id| id.to_string()).unwrap_or_default();
    let row = NewArrival {
        id: ImportId::new(now, ctx.random()?),
        course: subject.as_str(),
        origin: "folder",
        name: if decision.is_taken { &draft } else { "" },
        fingerprint: decision.fingerprint,
        sources: &stored::json(decision.sources)?,
        remarks: "[]",
        at: now,
        by,
    };
    forget(conn, subject.as_str(), &draft).await?;
    store::arrival::insert(conn, &row).await?;
    store::folder_state::insert(conn, subject, decision.fingerprint, now).await?;
    Ok(())
}

/// Forgets what was decided before; not what was known before the open draft took something in: it is known again when that is given up.
async fn forget(conn: &mut Connection, word: &str, draft: &str) -> Result<(), UseCaseError> {
    if draft.is_empty() {
        return Ok(store::arrival::delete_folders(conn, word).await?);
    }
    let known = store::arrival::list_folders(conn, word).await?;
    if known.iter().all(|one| one.name != draft) {
        for old in known.iter().skip(1) {
            store::arrival::delete(conn, old.id).await?;
        }
    }
    Ok(())
}

/// A draft is given up, and with it what it had taken from the folder: what was known before is known again. The folder, where it
/// now waits for an author. Whoever calls it holds `shelf.publishing`.
pub(super) async fn give_back(
    ctx: &Context,
    conn: &mut Connection,
    draft: &Draft,
) -> Result<Option<Sources>, UseCaseError> {
    let word = draft.course.as_str();
    let own = draft.id.to_string();
    let decided = store::arrival::list_folders(conn, word).await?;
    let Some(first) = decided.iter().rposition(|one| one.name == own) else {
        return Ok(None);
    };
    for one in decided.iter().take(first + 1) {
        store::arrival::delete(conn, one.id).await?;
    }
    let known = match decided.get(first + 1) {
        Some(before) => before.fingerprint.clone(),
        None => store::folder_state::find_first(conn, word)
            .await?
            .unwrap_or_default(),
    };
    store::folder_state::insert(conn, draft.course.clone(), &known, ctx.now()).await?;
    let now = ctx.shelf.folder_state(word);
    let latest = decided
        .first()
        .filter(|one| one.fingerprint == now && known != now);
    latest.map(|one| stored::sources(&one.sources)).transpose()
}
