//! What a text was before, and how it is taken back.

use super::access::editor;
use super::work::{Work, first_state};
use crate::{Actor, Context, UseCaseError};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use store::draft::NewFile;
use views::studio::StateRow;

/// States of one text that are listed.
const MOST: u32 = 200;

/// The states of a text of the open draft, the latest first. Before them the number
/// of the state that the draft began from, which is always there.
pub async fn history(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    path: &str,
) -> Result<(u32, Vec<StateRow>), UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    let draft = store::draft::find_open(&mut reader, course)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let first = first_state(&mut reader, &draft).await?;
    let states = store::draft::list_states(&mut reader, draft.id, path, MOST).await?;
    let rows = states
        .into_iter()
        .map(|one| StateRow {
            number: first.saturating_add(one.number),
            cause: one.cause,
            at: one.saved_at,
            saver: one.saver,
        })
        .collect();
    Ok((first, rows))
}

/// Makes an earlier state the latest. Nothing is taken away: it is one more state.
pub async fn restore(
    ctx: &Context,
    actor: &Actor,
    (course, path): (&str, &str),
    number: u32,
    save_key: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let by = editor(&mut tx, actor, course).await?.account;
    let work = Work::open(&mut tx, course).await?;
    let saved = store::draft::find_saved(&mut tx, work.draft.id, path, save_key).await?;
    let wanted = work.at(&mut tx, path, number).await?;
    let (_, latest) = work.latest(path)?;
    if saved.is_some() || wanted == latest {
        return Ok(());
    }
    let content = wanted.map(|bytes| STANDARD.encode(bytes));
    let new = NewFile {
        draft: work.draft.id,
        path,
        content: content.as_deref(),
        cause: "restored",
        at: ctx.now(),
        by: Some(by),
        save_key,
    };
    store::draft::insert_file(&mut tx, &new).await?;
    tx.commit().await?;
    Ok(())
}
