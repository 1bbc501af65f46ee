//! What somebody would say: kept for themselves, never scored, never in the log or the audit, and gone when they delete it.

use super::story::{Story, conflict, own, own_run};
use crate::{Actor, Context, UseCaseError};
use base::{Message, ScenarioRunId};
use store::scenario::Words;
use unicode_normalization::UnicodeNormalization as _;

/// The most characters.
const MOST: usize = 2000;

/// What was typed, and the id of what was asked there. Where there is nothing to say, `say` is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed<'a> {
    pub say: &'a str,
    pub words: &'a str,
}

impl Typed<'_> {
    /// Nothing was typed, or nothing was asked.
    pub(super) fn is_empty(&self) -> bool {
        let is_nothing = |one: char| one.is_whitespace() || one == '\0';
        self.say.is_empty() || self.words.chars().all(is_nothing)
    }

    /// The words as they are kept; refused where they are too long, or where this was not asked in the run.
    pub(super) fn to_keep(self, story: &Story) -> Result<Words, UseCaseError> {
        if !was_asked(story, self.say) {
            return Err(UseCaseError::NotFound);
        }
        // SQLite keeps a null character, PostgreSQL refuses the text; nobody types one.
        let words = self.words.replace("\r\n", "\n").replace('\0', "");
        let words: String = words.nfc().collect();
        let words = words.trim();
        if words.chars().count() > MOST {
            let message = Message::new("scenario-words-long").with("count", MOST);
            return Err(UseCaseError::field("words", message));
        }
        Ok(Words {
            say: self.say.to_owned(),
            words: words.to_owned(),
        })
    }
}

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
    if story.is_left() {
        return Err(conflict("scenario-run-left"));
    }
    let words = Typed { say, words }.to_keep(&story)?;
    let mut tx = ctx.db.begin().await?;
    if words.words.is_empty() {
        store::scenario::delete_words(&mut tx, run, say).await?;
    } else {
        store::scenario::update_words(&mut tx, run, &words, ctx.now()).await?;
    }
    Ok(tx.commit().await?)
}

/// Keeps what was typed beside something else that was pressed, in one's own run: nothing typed changes nothing.
pub async fn keep_words(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    typed: Typed<'_>,
) -> Result<(), UseCaseError> {
    actor.person()?;
    if typed.is_empty() {
        let mut reader = ctx.db.read().await?;
        own_run(&mut reader, actor, run).await?;
        return Ok(());
    }
    write_words(ctx, actor, run, typed.say, typed.words).await
}

/// Deletes everything that was written in one's own run, and the forms of this person that were refused: the same words may stand there.
pub async fn delete_words(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let own = own_run(&mut tx, actor, run).await?;
    store::scenario::delete_all_words(&mut tx, run).await?;
    crate::account::delete_refused(&mut tx, own.account).await?;
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
