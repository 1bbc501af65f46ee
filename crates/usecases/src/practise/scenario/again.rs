//! Trying again from a decision.

use super::begin::{Starting, insert, leave, no_assessed_open, open_practice};
use super::story::{conflict, own};
use crate::{Actor, Context, UseCaseError};
use base::{FactId, ScenarioRunId, Timestamp};
use store::db::Connection;
use store::scenario::{NewStep, Run};

/// Begins a run for practice, in the same version, that goes on from a decision of one's own run that came to an ending: what was decided
/// before the move with the number `from` is taken over. An open run for practice is left.
pub async fn again(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    from: u32,
) -> Result<ScenarioRunId, UseCaseError> {
    actor.person()?;
    let story = own(ctx, actor, run).await?;
    story.ended()?;
    let path = &story.walk.path;
    let place = path
        .iter()
        .position(|visit| visit.by.as_ref().is_some_and(|by| by.number == from))
        .ok_or_else(|| conflict("scenario-no-such-decision"))?;
    // Every visit before that place but the first came about by a move: its scene is where the move was made.
    let graph = story.graph();
    let before: Vec<(&str, &str)> = path[1..place]
        .iter()
        .filter_map(|visit| {
            let (scene, action) = visit.by.as_ref()?.action;
            let scene = graph.scenes.get(scene)?;
            let action = scene.actions.get(action)?;
            Some((scene.id.as_str(), action.id.as_str()))
        })
        .collect();

    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let scenario = story.run.scenario.as_str();
    let runs = store::scenario::list_of(&mut tx, story.run.account, scenario).await?;
    no_assessed_open(&runs)?;
    if let Some(open) = open_practice(&runs) {
        if is_same(&mut tx, open, run, &before).await? {
            return Ok(open.id);
        }
        leave(&mut tx, open, now).await?;
    }
    let starting = Starting {
        account: story.run.account,
        published: &story.published,
        assessed: None,
        from: Some(run),
    };
    let id = insert(ctx, &mut tx, &starting, &runs, now).await?;
    copy(ctx, &mut tx, id, &before, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Whether an open run was begun just so, and nothing decided in it: a double click.
async fn is_same(
    tx: &mut Connection,
    open: &Run,
    from: ScenarioRunId,
    before: &[(&str, &str)],
) -> Result<bool, UseCaseError> {
    if open.from != Some(from) {
        return Ok(false);
    }
    let steps = store::scenario::list_steps(tx, open.id).await?;
    let copied = steps.iter().all(|step| step.copied);
    let taken = steps.iter().map(|step| step.action.as_deref());
    Ok(copied && taken.eq(before.iter().map(|(_, action)| Some(*action))))
}

/// Takes over what was decided, numbered anew.
async fn copy(
    ctx: &Context,
    tx: &mut Connection,
    run: ScenarioRunId,
    before: &[(&str, &str)],
    now: Timestamp,
) -> Result<(), UseCaseError> {
    for (number, (scene, action)) in (1..).zip(before) {
        let step = NewStep {
            id: FactId::new(now, ctx.random()?),
            run,
            number,
            action: Some(action),
            reconsidered: None,
            scene,
            copied: true,
            taken_at: now,
        };
        store::scenario::insert_step(tx, &step).await?;
    }
    Ok(())
}
