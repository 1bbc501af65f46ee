//! Decisions in scenarios as evidence.
//!
//! Of every run that came to an ending, for practice or assessed, the decisions of the path that was kept count: sound as right, costly as
//! half, an error as wrong. What a run took over from another was decided there and counts there.

use crate::practise::scenario::moves;
use crate::{Context, UseCaseError};
use base::{AccountId, Competence, ScenarioRunId, Slug, Timestamp};
use quiz::Points;
use scenario::Verdict;
use std::collections::BTreeMap;
use store::scenario::Step;

/// A decision of one person.
pub(super) struct Decision {
    /// The course whose errors it may show.
    pub course: Slug,
    pub scenario: Slug,
    /// Where it was decided.
    pub scene: Slug,
    pub competence: Competence,
    pub share: Points,
    pub misconception: Option<Slug>,
    pub at: Timestamp,
}

/// The decisions of a person that are evidence of a competence.
pub(super) async fn decisions(
    ctx: &Context,
    account: AccountId,
) -> Result<Vec<Decision>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let steps = store::scenario::list_steps_of(&mut reader, account).await?;
    if steps.is_empty() {
        return Ok(Vec::new());
    }
    let runs = store::scenario::list(&mut reader, account).await?;
    drop(reader);
    let mut by_run: BTreeMap<ScenarioRunId, Vec<Step>> = BTreeMap::new();
    for (run, step) in steps {
        by_run.entry(run).or_default().push(step);
    }
    let mut decisions = Vec::new();
    for run in runs {
        let Some(steps) = by_run.get(&run.id) else {
            continue;
        };
        let published = ctx.shelf.scenarios.version(ctx, run.version).await?;
        let graph = &published.scenario.graph;
        let Ok(walk) = graph.walk(&moves(steps)?) else {
            continue;
        };
        for by in walk.path.iter().filter_map(|visit| visit.by.as_ref()) {
            let (scene, action) = by.action;
            let scene = &graph.scenes[scene];
            let action = &scene.actions[action];
            let step = steps.iter().find(|step| step.number == by.number);
            let (Some(competence), Some(verdict), Some(step)) =
                (action.competence, action.verdict, step)
            else {
                continue;
            };
            if step.copied {
                continue;
            }
            decisions.push(Decision {
                course: published.scenario.course.clone(),
                scenario: run.scenario.clone(),
                scene: scene.id.clone(),
                competence,
                share: share(verdict),
                misconception: action.misconception.clone(),
                at: step.taken_at,
            });
        }
    }
    Ok(decisions)
}

/// What a decision earns, of one point.
fn share(verdict: Verdict) -> Points {
    match verdict {
        Verdict::Sound => Points::ONE,
        Verdict::Costly => Points::from_sixtieths(30),
        Verdict::Unsound => Points::ZERO,
    }
}
