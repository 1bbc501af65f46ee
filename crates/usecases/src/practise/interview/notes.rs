//! Notes, and what an officer makes of their hypotheses afterwards: theirs alone.

use super::notice::{Text, look};
use super::plan::tidy;
use super::talk::{conflict, own_run};
use crate::{Actor, Context, UseCaseError};
use base::{InterviewRunId, Message, Timestamp};
use store::db::Connection;
use store::interview::Notes;

/// The most characters.
const MOST: usize = 8000;

/// Keeps the notes of one's own interview in the place of those before; nothing written deletes them.
pub async fn keep_notes(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    notes: impl Into<Text<'_>>,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let typed = notes.into();
    let notes = to_keep("notes", typed.words)?;
    let before = looked_at(ctx, actor, run, &notes, typed.really, |kept| &kept.notes);
    before.await?;
    let mut tx = ctx.db.begin().await?;
    own_run(&mut tx, actor, run).await?;
    store::interview::update_notes(&mut tx, run, &notes, ctx.now()).await?;
    Ok(tx.commit().await?)
}

/// Refuses words of one's own in which something looks real and was not there before.
async fn looked_at(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    words: &str,
    really: bool,
    kept: impl Fn(&Notes) -> &String,
) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let own = own_run(&mut reader, actor, run).await?;
    let before = store::interview::find_notes(&mut reader, run).await?;
    drop(reader);
    let published = ctx.shelf.interviews.version(ctx, own.version).await?;
    let before = before.unwrap_or_default();
    look(&published, Text { words, really }, kept(&before))
}

/// Keeps what the officer makes of their hypotheses, once the interview has ended.
pub async fn look_back(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    words: impl Into<Text<'_>>,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let typed = words.into();
    let words = to_keep("words", typed.words)?;
    let before = looked_at(ctx, actor, run, &words, typed.really, |kept| {
        &kept.looked_back
    });
    before.await?;
    let mut tx = ctx.db.begin().await?;
    let own = own_run(&mut tx, actor, run).await?;
    if own.end.is_none() {
        return Err(conflict("interview-refused-not-ended"));
    }
    store::interview::update_looked_back(&mut tx, run, &words, ctx.now()).await?;
    Ok(tx.commit().await?)
}

/// Keeps notes that were sent beside something else. Nothing typed changes nothing: a page that was open elsewhere must not delete what was
/// written since. An old page (`stands` is false) writes over nothing.
pub(super) async fn keep_beside(
    tx: &mut Connection,
    run: InterviewRunId,
    notes: &str,
    stands: bool,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let notes = to_keep("notes", notes)?;
    if notes.is_empty() {
        return Ok(());
    }
    let kept = store::interview::find_notes(tx, run).await?;
    let has_some = kept.as_ref().is_some_and(|kept| !kept.notes.is_empty());
    if has_some && !stands || kept.is_some_and(|kept| kept.notes == notes) {
        return Ok(());
    }
    store::interview::update_notes(tx, run, &notes, now).await?;
    Ok(())
}

fn to_keep(field: &str, text: &str) -> Result<String, UseCaseError> {
    let text = tidy(text);
    if text.chars().count() > MOST {
        let message = Message::new("interview-refused-notes-long").with("count", MOST);
        return Err(UseCaseError::field(field, message));
    }
    Ok(text)
}
