//! What officers did in the current version of a scenario. Practice and assessment are counted together; fewer than five people are not
//! shown, because figures of so few would show a person.

use super::shelf::PublishedScenario;
use crate::practise::scenario::told::Told;
use crate::{Context, UseCaseError};
use ::scenario::{Overlay, Verdict};
use base::ScenarioVersionId;
use std::collections::BTreeMap;
use store::scenario::{ActionCount, Counts, EndingCount};
use views::scenario::{ActionFigures, PathFigures, SceneFigures};

/// The fewest people that figures are shown of.
const LEAST_PEOPLE: u32 = 5;
/// Seconds after which a pause is no thinking: half an hour.
const LONGEST: u32 = 30 * 60;
/// Seconds after which an open run counts as left: a week.
const QUIET: i64 = 7 * 86_400;

/// What was counted.
pub(super) struct Counted {
    counts: Counts,
    actions: BTreeMap<String, ActionCount>,
    endings: Vec<EndingCount>,
    medians: BTreeMap<String, u32>,
    /// The shortest first.
    seconds: Vec<u32>,
}

pub(super) async fn count(
    ctx: &Context,
    version: ScenarioVersionId,
) -> Result<Counted, UseCaseError> {
    let quiet_since = ctx.now().plus_seconds(-QUIET);
    let mut reader = ctx.db.read().await?;
    let counts = store::scenario::get_counts(&mut reader, version, quiet_since).await?;
    let mut counted = Counted {
        counts,
        actions: BTreeMap::new(),
        endings: Vec::new(),
        medians: BTreeMap::new(),
        seconds: Vec::new(),
    };
    if counted.is_hidden() {
        return Ok(counted);
    }
    let actions = store::scenario::list_action_counts(&mut reader, version).await?;
    counted.actions = actions
        .into_iter()
        .map(|one| (one.action.clone(), one))
        .collect();
    counted.endings = store::scenario::list_ending_counts(&mut reader, version).await?;
    let medians = store::scenario::list_scene_medians(&mut reader, version, LONGEST).await?;
    counted.medians = medians.into_iter().collect();
    counted.seconds = store::scenario::list_run_seconds(&mut reader, version, LONGEST).await?;
    Ok(counted)
}

impl Counted {
    fn is_hidden(&self) -> bool {
        self.counts.people < LEAST_PEOPLE
    }

    fn action(&self, id: &str) -> (u32, u32, u32) {
        let found = self.actions.get(id);
        found.map_or((0, 0, 0), |one| (one.taken, one.critical, one.reconsidered))
    }

    fn ended_with(&self, scene: &str) -> u32 {
        let found = self.endings.iter().find(|one| one.scene == scene);
        found.map_or(0, |one| one.runs)
    }

    /// How often somebody decided in a scene, or ended there.
    fn visits(&self, scene: &::scenario::Scene) -> u32 {
        let decided = scene
            .actions
            .iter()
            .map(|one| self.action(one.id.as_str()).0);
        decided.sum::<u32>() + self.ended_with(scene.id.as_str())
    }

    /// What is laid over the picture; `None` where it is not shown, or there is nothing.
    pub(super) fn overlay(&self, published: &PublishedScenario) -> Option<Overlay> {
        if self.is_hidden() {
            return None;
        }
        let scenes = &published.scenario.graph.scenes;
        let each = |part: fn((u32, u32, u32)) -> u32| {
            let scenes = scenes.iter().map(|scene| {
                let actions = scene.actions.iter();
                actions
                    .map(|action| part(self.action(action.id.as_str())))
                    .collect()
            });
            scenes.collect()
        };
        Some(Overlay {
            visits: scenes.iter().map(|scene| self.visits(scene)).collect(),
            taken: each(|(taken, _, _)| taken),
            ways: Vec::new(),
            critical: each(|(_, critical, _)| critical),
            seconds: scenes
                .iter()
                .map(|scene| self.medians.get(scene.id.as_str()).copied())
                .collect(),
        })
    }

    pub(super) fn view(&self, published: &PublishedScenario, told: &Told<'_>) -> PathFigures {
        if self.is_hidden() {
            return PathFigures {
                hidden: true,
                ..PathFigures::default()
            };
        }
        let graph = &published.scenario.graph;
        let mut view = PathFigures {
            people: self.counts.people,
            hidden: false,
            runs: self.counts.runs,
            left: self.counts.left,
            median_minutes: median(&self.seconds).map(|seconds| seconds.div_ceil(60)),
            scenes: Vec::new(),
            endings: Vec::new(),
        };
        for (place, scene) in graph.scenes.iter().enumerate() {
            if let Some(outcome) = scene.ending {
                let runs = self.ended_with(scene.id.as_str());
                let word = outcome.as_str().to_owned();
                view.endings.push((word, told.scene(place), runs));
                continue;
            }
            let actions = scene.actions.iter().enumerate().map(|(action, one)| {
                let (taken, critical, reconsidered) = self.action(one.id.as_str());
                ActionFigures {
                    text: told.action((place, action)),
                    verdict: one.verdict.map(Verdict::as_str).map(str::to_owned),
                    taken,
                    critical,
                    reconsidered,
                }
            });
            view.scenes.push(SceneFigures {
                scene: told.scene(place),
                visits: self.visits(scene),
                median_seconds: self.medians.get(scene.id.as_str()).copied(),
                actions: actions.collect(),
            });
        }
        view
    }
}

/// The one in the middle, or the mean of the two there.
fn median(sorted: &[u32]) -> Option<u32> {
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get(sorted.len().saturating_sub(1) / 2)?;
    Some(lower.midpoint(upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[7]), Some(7));
        assert_eq!(median(&[1, 2, 9]), Some(2));
        assert_eq!(median(&[1, 2, 4, 9]), Some(3));
    }
}
