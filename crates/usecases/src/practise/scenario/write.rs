//! What somebody would say: kept for themselves, never scored, never in the log or the audit, and gone when they delete it.

use super::story::{Story, own, own_run};
use crate::{Actor, Context, UseCaseError};
use base::{Message, ScenarioRunId};
use store::scenario::Words;
use unicode_normalization::UnicodeNormalization as _;

/// The most characters.
const MOST: usize = 2000;

/// Keeps what was written in one's own run, in the place of what was written there before; nothing written deletes it.
pub async fn write_words(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    say: &str,
    words: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let story = own(ctx, actor, run).await?;
    if !was_asked(&story, say) {
        return Err(UseCaseError::NotFound);
    }
    let words: String = words.replace("\r\n", "\n").nfc().collect();
    let words = words.trim();
    if words.chars().count() > MOST {
        let message = Message::new("scenario-words-long").with("count", MOST);
        return Err(UseCaseError::field("words", message));
    }
    // SQLite keeps a null character, PostgreSQL refuses the text; nobody types one.
    let words: String = words.chars().filter(|one| *one != '\0').collect();
    let mut tx = ctx.db.begin().await?;
    if words.is_empty() {
        store::scenario::delete_words(&mut tx, run, say).await?;
    } else {
        let say = say.to_owned();
        store::scenario::update_words(&mut tx, run, &Words { say, words }, ctx.now()).await?;
    }
    Ok(tx.commit().await?)
}

/// Deletes everything that was written in one's own run.
pub async fn delete_words(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    own_run(&mut tx, actor, run).await?;
    store::scenario::delete_all_words(&mut tx, run).await?;
    Ok(tx.commit().await?)
}

/// Whether this person came to where it is asked, on the path that is kept or on one that was gone back from.
fn was_asked(story: &Story, say: &str) -> bool {
    let visits = story
        .walk
        .path
        .iter()
        .chain(story.walk.abandoned.iter().flatten());
    visits
        .filter_map(|visit| story.graph().scenes[visit.scene].say.as_ref())
        .any(|one| one.as_str() == say)
}
