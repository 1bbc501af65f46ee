//! Rounds of five minutes with what officers say in the cases: name the question, or put it in better words.
//!
//! What was answered wrong, or never met, comes first, in an order that the round's seed gives. The server's clock ends a round.

mod answer;
mod items;
mod page;

pub use answer::{DrillGiven, answer_drill};
pub(crate) use items::{DrillKind, key_of};
pub use page::drill;

use super::begin::seed;
use super::talk::conflict;
use crate::{Actor, Context, UseCaseError};
use base::{InterviewDrillId, Timestamp};
use store::interview::Drill;

/// Seconds of a round.
const SECONDS: i64 = 300;
/// Rounds that somebody may begin within an hour: nobody practises faster, and each is rows for ever.
const MOST_IN_AN_HOUR: usize = 30;

/// Begins a round: `code` or `repair`. One of the kind that was begun and not answered in yet, and has time left, goes on.
pub async fn begin_drill(
    ctx: &Context,
    actor: &Actor,
    kind: &str,
) -> Result<InterviewDrillId, UseCaseError> {
    let person = actor.person()?;
    let kind = DrillKind::from_word(kind).ok_or(UseCaseError::NotFound)?;
    if items::all(ctx, kind).is_empty() {
        return Err(conflict("interview-refused-drill-empty"));
    }
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let hour_ago = now.plus_seconds(-3600);
    let lately = store::interview::list_drills(&mut tx, person.account, hour_ago).await?;
    let same = lately.iter().find(|one| one.kind == kind.as_str());
    if let Some(same) = same.filter(|one| until(one) > now) {
        let answers = store::interview::list_drill_answers(&mut tx, same.id).await?;
        if answers.is_empty() {
            return Ok(same.id);
        }
    }
    if lately.len() >= MOST_IN_AN_HOUR {
        return Err(conflict("interview-refused-drill-many"));
    }
    let new = Drill {
        id: InterviewDrillId::new(now, ctx.random()?),
        account: person.account,
        kind: kind.as_str().to_owned(),
        seed: seed(ctx)?,
        started_at: now,
    };
    store::interview::insert_drill(&mut tx, &new).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Deletes at once all words that somebody wrote in their rounds of better words. That they answered, and what each was worth, stays.
pub async fn erase_repairs(ctx: &Context, actor: &Actor) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut tx = ctx.db.begin().await?;
    store::interview::delete_repairs(&mut tx, person.account).await?;
    // The same words may stand in a form that was refused.
    crate::account::delete_refused(&mut tx, person.account).await?;
    Ok(tx.commit().await?)
}

/// When the five minutes are over.
fn until(drill: &Drill) -> Timestamp {
    drill.started_at.plus_seconds(SECONDS)
}
