//! Saving an answer of an open attempt.

use super::answer::{choice, drawn, latest, places, save_name};
use super::attempt::own;
use super::rules::rules_of;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, FactId, Message};
use store::attempt::NewStep;
use views::assess::Saved;

/// Saves an answer: places in the question as it was written. Nothing is told of right or wrong.
/// A save repeated with the same key is the same save.
pub async fn save_answer(
    ctx: &Context,
    actor: &Actor,
    id: AttemptId,
    question: &str,
    chosen: Vec<usize>,
    save_key: &str,
) -> Result<Saved, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let attempt = own(&mut reader, actor, id).await?;
    let mut steps = store::attempt::list_steps(&mut reader, id).await?;
    drop(reader);
    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let rules = rules_of(&published.course, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let drawn = drawn(&attempt.drawn)?;
    let place = drawn
        .iter()
        .position(|one| one.question.as_str() == question)
        .ok_or(UseCaseError::NotFound)?;
    let asked = rules.question(question).ok_or(UseCaseError::NotFound)?;
    let chosen = choice(asked, chosen)?;
    let save_key = save_name(save_key, question, &chosen)?;
    let now = ctx.now();
    let new = NewStep {
        id: FactId::new(now, ctx.random()?),
        attempt: id,
        question,
        chosen: &serde_json::to_string(&chosen)?,
        saved_at: now,
        save_key: &save_key,
    };
    let mut tx = ctx.db.begin().await?;
    let at = if store::attempt::insert_step(&mut tx, &new).await? {
        tx.commit().await?;
        now
    } else {
        // Read again where nobody else can write: it may have been finished in another tab.
        if store::attempt::get(&mut tx, id).await?.result.is_some() {
            return Err(UseCaseError::Conflict(Message::new("attempt-finished")));
        }
        steps = store::attempt::list_steps(&mut tx, id).await?;
        let stands = latest(&steps, question).ok_or(UseCaseError::NotFound)?;
        // A late retry, after another answer to the same question: never say that it was saved.
        if places(&stands.chosen)? != chosen {
            return Err(UseCaseError::Conflict(Message::new("answer-superseded")));
        }
        stands.saved_at
    };
    let open = |other: &usize| {
        *other != place && latest(&steps, drawn[*other].question.as_str()).is_none()
    };
    let next = (place + 1..drawn.len())
        .chain(0..place)
        .find(open)
        .map(|place| place + 1);
    Ok(Saved { at, next })
}
