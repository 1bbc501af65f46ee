//! Drawing an attempt again from what is stored, as on an appeal: the same questions in the same order must come out.

use super::answer::{Drawn, drawn};
use super::questions::Questions;
use super::rules::rules_of;
use super::start::met;
use crate::{Actor, Context, UseCaseError};
use base::AttemptId;
use store::attempt::Attempt;
use views::account::Role;

/// What an attempt asked, and what its seed gives now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redrawn {
    pub stored: Vec<Drawn>,
    pub redrawn: Vec<Drawn>,
    /// The same questions and orders. Versions are not drawn, they are read from what is stored.
    pub is_same: bool,
}

/// Draws an attempt again, from its seed and through the same rules as when it was begun: slots, what they name and
/// what they draw, and the questions that earlier attempts had asked.
pub async fn redraw(ctx: &Context, actor: &Actor, id: AttemptId) -> Result<Redrawn, UseCaseError> {
    may_redraw(actor)?;
    again(ctx, id).await
}

/// Draws the latest attempts again, with what came of each.
pub async fn redraw_latest(
    ctx: &Context,
    actor: &Actor,
    most: u32,
) -> Result<Vec<(AttemptId, Result<Redrawn, UseCaseError>)>, UseCaseError> {
    may_redraw(actor)?;
    let mut reader = ctx.db.read().await?;
    let latest = store::attempt::list_latest(&mut reader, most).await?;
    drop(reader);
    let mut all = Vec::with_capacity(latest.len());
    for id in latest {
        all.push((id, again(ctx, id).await));
    }
    Ok(all)
}

/// Permission: assessors, who decide on objections, and the operator.
fn may_redraw(actor: &Actor) -> Result<(), UseCaseError> {
    match actor {
        Actor::Operator => Ok(()),
        Actor::Anonymous | Actor::Person(_) => actor.with_role(&[Role::Assessor]).map(|_| ()),
    }
}

async fn again(ctx: &Context, id: AttemptId) -> Result<Redrawn, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let attempt = store::attempt::get(&mut reader, id).await?;
    let all = store::attempt::list(&mut reader, attempt.enrolment).await?;
    drop(reader);
    let is_earlier =
        |one: &&Attempt| one.assessment == attempt.assessment && one.number < attempt.number;
    let met = met(all.iter().filter(is_earlier))?;
    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let rules = rules_of(&published, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let stored = drawn(&attempt.drawn)?;
    let questions = Questions::drawn(ctx, &published, &stored).await?;
    let redrawn = rules.draw_again(attempt.seed, &met, &stored, &questions);
    let is_same = stored.len() == redrawn.len()
        && stored
            .iter()
            .zip(&redrawn)
            .all(|(one, other)| one.question == other.question && one.order == other.order);
    Ok(Redrawn {
        stored,
        redrawn,
        is_same,
    })
}
