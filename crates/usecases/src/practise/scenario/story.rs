//! A run with everything that happened in it.

use crate::author::PublishedScenario;
use crate::{Actor, Context, UseCaseError};
use ::scenario::{Move, Refusal, Scenario, Walk};
use base::{Message, ScenarioRunId, Slug};
use std::sync::Arc;
use store::db::Connection;
use store::scenario::{Run, Step};

/// A run, its version and how far the story is. It tells which action is sound: never serialised.
pub(super) struct Story {
    pub run: Run,
    pub steps: Vec<Step>,
    pub published: Arc<PublishedScenario>,
    pub walk: Walk,
}

impl Story {
    pub(super) fn graph(&self) -> &Scenario {
        &self.published.scenario.graph
    }

    /// The id of the scene where the story stands.
    pub(super) fn scene(&self) -> &Slug {
        &self.graph().scenes[self.walk.present().scene].id
    }

    /// Another run was begun in the place of this one.
    pub(super) fn is_left(&self) -> bool {
        self.run
            .end
            .as_ref()
            .is_some_and(|end| end.ending.is_none())
    }

    /// It came to an ending; an open run has not, and one that was left never will.
    pub(super) fn ended(&self) -> Result<(), UseCaseError> {
        match &self.run.end {
            None => Err(conflict("scenario-not-ended")),
            Some(end) if end.ending.is_none() => Err(conflict("scenario-run-left")),
            Some(_) => Ok(()),
        }
    }
}

/// A run of whoever asks; anybody else's is not there.
pub(super) async fn own_run(
    conn: &mut Connection,
    actor: &Actor,
    id: ScenarioRunId,
) -> Result<Run, UseCaseError> {
    let person = actor.person()?;
    let run = store::scenario::get(conn, id).await?;
    if run.account == person.account {
        Ok(run)
    } else {
        Err(UseCaseError::NotFound)
    }
}

/// A run of whoever asks, as far as it is.
pub(super) async fn own(
    ctx: &Context,
    actor: &Actor,
    id: ScenarioRunId,
) -> Result<Story, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let run = own_run(&mut reader, actor, id).await?;
    let steps = store::scenario::list_steps(&mut reader, id).await?;
    drop(reader);
    tell(ctx, run, steps).await
}

/// What happened in a run, from its steps.
pub(super) async fn tell(ctx: &Context, run: Run, steps: Vec<Step>) -> Result<Story, UseCaseError> {
    let published = ctx.shelf.scenarios.version(ctx, run.version).await?;
    let walk = published
        .scenario
        .graph
        .walk(&moves(&steps)?)
        .map_err(unreadable)?;
    Ok(Story {
        run,
        steps,
        published,
        walk,
    })
}

/// The moves that were recorded.
pub(crate) fn moves(steps: &[Step]) -> Result<Vec<Move>, UseCaseError> {
    let one = |step: &Step| match (&step.action, step.reconsidered) {
        (Some(action), _) => Slug::parse(action).map(Move::Take),
        (None, Some(number)) => Some(Move::Reconsider(number)),
        (None, None) => None,
    };
    let moves: Option<Vec<Move>> = steps.iter().map(one).collect();
    moves.ok_or_else(|| UseCaseError::Unexpected("a step of a scenario says nothing".into()))
}

/// Steps that were recorded and cannot be taken.
fn unreadable(refusal: Refusal) -> UseCaseError {
    UseCaseError::Unexpected(format!("the steps of a run do not fit its version: {refusal}").into())
}

/// Earned points of all points, rounded down; 100 where nothing is scored.
pub(crate) fn percent(earned: u32, points: u32) -> u32 {
    let percent = u64::from(earned) * 100;
    let percent = percent.checked_div(u64::from(points)).unwrap_or(100);
    u32::try_from(percent).unwrap_or(u32::MAX)
}

pub(super) fn conflict(id: &str) -> UseCaseError {
    UseCaseError::Conflict(Message::new(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_rounded_down_and_full_where_nothing_is_scored() {
        assert_eq!([percent(2, 3), percent(3, 3), percent(0, 3)], [66, 100, 0]);
        assert_eq!(percent(0, 0), 100);
    }
}
