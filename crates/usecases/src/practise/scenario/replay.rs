//! Playing a run again from what is stored, as on an appeal: the same decisions must come to the same ending with the same score.

use super::story::tell;
use crate::{Actor, Context, UseCaseError};
use ::scenario::score;
use base::ScenarioRunId;
use store::scenario::{Ending, Run};
use views::account::Role;

/// Where a run came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// The scene it ended with.
    pub scene: String,
    /// `good`, `mixed`, `poor` or `critical`.
    pub outcome: String,
    pub earned: u32,
    pub points: u32,
}

/// What is recorded of a run, and what its decisions give now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    pub recorded: Reached,
    /// `None`: they come to no ending.
    pub replayed: Option<Reached>,
}

impl Replayed {
    pub fn is_same(&self) -> bool {
        self.replayed.as_ref() == Some(&self.recorded)
    }
}

/// Plays the runs again that came to an ending last, with what came of each. For assessors, who see assessed runs, and the operator.
pub async fn replay_latest(
    ctx: &Context,
    actor: &Actor,
    most: u32,
) -> Result<Vec<(ScenarioRunId, Result<Replayed, UseCaseError>)>, UseCaseError> {
    match actor {
        Actor::Operator => {}
        Actor::Anonymous | Actor::Person(_) => {
            actor.with_role(&[Role::Assessor])?;
        }
    }
    let mut reader = ctx.db.read().await?;
    let latest = store::scenario::list_latest_ended(&mut reader, most).await?;
    drop(reader);
    let mut all = Vec::with_capacity(latest.len());
    for run in latest {
        all.push((run.id, again(ctx, run).await));
    }
    Ok(all)
}

async fn again(ctx: &Context, run: Run) -> Result<Replayed, UseCaseError> {
    let end = run.end.as_ref().ok_or(UseCaseError::NotFound)?;
    let Ending { scene, outcome } = end.ending.clone().ok_or(UseCaseError::NotFound)?;
    let recorded = Reached {
        scene,
        outcome,
        earned: end.earned,
        points: end.points,
    };
    let mut reader = ctx.db.read().await?;
    let steps = store::scenario::list_steps(&mut reader, run.id).await?;
    drop(reader);
    let story = tell(ctx, run, steps).await?;
    let replayed = score(story.graph(), &story.walk).map(|score| Reached {
        scene: story.scene().to_string(),
        outcome: score.outcome.as_str().to_owned(),
        earned: score.earned,
        points: score.points,
    });
    Ok(Replayed { recorded, replayed })
}
