//! The path with the reason at each fork.

use super::super::play::clock;
use super::super::story::Story;
use super::super::told::Told;
use ::scenario::{Branch, Fork, Outcome, Scenario, Verdict};
use views::scenario::{Choice, PathStop};

/// The stops of the path, from the first scene to the ending.
pub(super) fn stops(story: &Story, told: &Told<'_>, forks: &[Fork]) -> Vec<PathStop> {
    let graph = story.graph();
    let visits = story.walk.path.iter();
    let forks = forks.iter().map(Some).chain(std::iter::repeat(None));
    visits
        .zip(forks)
        .map(|(visit, fork)| {
            let choices = |branches: &[Branch]| {
                branches
                    .iter()
                    .map(|branch| choice(graph, told, visit.scene, branch))
                    .collect()
            };
            PathStop {
                number: fork.map(|fork| fork.number),
                scene: told.scene(visit.scene),
                clock: clock(story, visit),
                events: visit
                    .by
                    .as_ref()
                    .map_or_else(Vec::new, |by| told.events(&by.events)),
                taken: fork.map(|fork| choice(graph, told, visit.scene, &fork.taken)),
                others: fork.map_or_else(Vec::new, |fork| choices(&fork.others)),
                reconsidered: fork.map_or_else(Vec::new, |fork| choices(&fork.reconsidered)),
            }
        })
        .collect()
}

fn choice(graph: &Scenario, told: &Told<'_>, scene: usize, branch: &Branch) -> Choice {
    let at = (scene, branch.action);
    let action = &graph.scenes[scene].actions[branch.action];
    let ending = graph.scenes[branch.leads_to].ending;
    Choice {
        action: action.id.to_string(),
        text: told.action(at),
        verdict: action.verdict.map(Verdict::as_str).map(str::to_owned),
        consequence: told.consequence(at),
        events: told.events(&branch.events),
        leads_to: told.scene(branch.leads_to),
        ends: ending.map(Outcome::as_str).map(str::to_owned),
        why: told.why(at),
        source: told.source(at),
    }
}
