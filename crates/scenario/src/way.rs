//! A shortest way to a scene, for authors who look at it without playing everything before it.

use crate::model::Scenario;
use crate::state::State;
use crate::walk::Visit;
use base::Slug;
use std::collections::HashSet;

/// Situations that are looked at before it is given up.
const SITUATIONS: usize = 20_000;

/// A visit, and from which one it was come to by which action there.
type Reached = (Visit, Option<(usize, usize)>);

impl Scenario {
    /// The actions that lead to a scene, as few as any; `None` where nothing that was looked at leads there.
    pub fn way_to(&self, scene: usize) -> Option<Vec<Slug>> {
        let opening = self.opening();
        let mut known: HashSet<(usize, State)> =
            HashSet::from([(opening.scene, opening.state.clone())]);
        let mut reached: Vec<Reached> = vec![(opening, None)];
        let mut at = 0;
        while let Some((visit, _)) = reached.get(at).filter(|_| at < SITUATIONS) {
            if visit.scene == scene {
                return Some(self.actions_to(&reached, at));
            }
            let onward: Vec<Reached> = visit
                .offered
                .iter()
                .filter_map(|action| {
                    let id = &self.scenes.get(visit.scene)?.actions.get(*action)?.id;
                    // The number of a move decides nothing.
                    let next = self.step(visit, id.as_str(), 1).ok()?;
                    Some((next, Some((at, *action))))
                })
                .collect();
            for one in onward {
                if known.insert((one.0.scene, one.0.state.clone())) {
                    reached.push(one);
                }
            }
            at += 1;
        }
        None
    }

    fn actions_to(&self, reached: &[Reached], at: usize) -> Vec<Slug> {
        let mut actions = Vec::new();
        let mut by = reached.get(at).and_then(|(_, by)| *by);
        while let Some((from, action)) = by {
            let Some((visit, before)) = reached.get(from) else {
                break;
            };
            let scene = self.scenes.get(visit.scene);
            actions.extend(scene.and_then(|one| Some(one.actions.get(action)?.id.clone())));
            by = *before;
        }
        actions.reverse();
        actions
    }
}
