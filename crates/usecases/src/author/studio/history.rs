//! What a text was before, and how it is taken back.

use super::access::reading;
use super::work::{Work, before, first_state};
use crate::{Actor, Context, UseCaseError};
use base::Message;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use store::draft::{File, NewFile};
use views::studio::StateRow;
use views::studio_renew::EarlierDraft;

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
    let mut reader = reading(ctx, actor, course).await?;
    let draft = store::draft::find_open(&mut reader, course)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let first = first_state(&mut reader, &draft).await?;
    let states = store::draft::list_states(&mut reader, draft.id, path, MOST).await?;
    Ok((first, rows(first, states)))
}

fn rows(first: u32, states: Vec<File>) -> Vec<StateRow> {
    let row = |one: File| StateRow {
        number: first.saturating_add(one.number),
        cause: one.cause,
        at: one.saved_at,
        saver: one.saver,
    };
    states.into_iter().map(row).collect()
}

/// The states of a text in the drafts whose work goes on in the open one, and in those that were given up before it, the latest draft first.
pub async fn earlier(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    path: &str,
) -> Result<Vec<EarlierDraft>, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let draft = store::draft::find_open(&mut reader, course)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let mut all = Vec::new();
    for (first, before) in before(&mut reader, &draft).await? {
        let states = store::draft::list_states(&mut reader, before.id, path, MOST).await?;
        if !states.is_empty() {
            all.push(EarlierDraft {
                ended_at: before.ended_at,
                is_given_up: before.is_given_up,
                states: rows(first, states),
            });
        }
    }
    Ok(all)
}

/// Makes an earlier state the latest, also one of a draft whose work goes on in the open one, or that was given up before it. Nothing is taken away: it is one more state.
///
/// `shown_in` is the number of the state that the draft began from in whose history it was chosen: whoever looked at another draft has
/// not seen what the text is now.
pub async fn restore(
    ctx: &Context,
    actor: &Actor,
    (course, path): (&str, &str),
    (number, shown_in): (u32, u32),
    save_key: &str,
) -> Result<(), UseCaseError> {
    let (mut tx, by, work) = Work::changing(ctx, actor, course).await?;
    if shown_in != work.first {
        return Err(UseCaseError::Conflict(Message::new("studio-draft-ended")));
    }
    let saved = store::draft::find_saved(&mut tx, work.draft.id, path, save_key).await?;
    let wanted = work.once(&mut tx, path, number).await?;
    let (_, latest) = work.latest(path)?;
    if saved.is_some() || wanted == latest {
        return Ok(());
    }
    // The folder may have changed since it held this: a name that some disk takes for another one, or no room.
    if let Some(bytes) = &wanted {
        let put = work.folder()?.put(path, bytes.clone());
        put.map_err(|reason| UseCaseError::Refused(vec![(String::new(), reason)]))?;
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
