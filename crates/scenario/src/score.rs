//! What was reached, decided at the end.

use crate::condition::{Condition, Mention};
use crate::model::{Outcome, Scenario};
use crate::walk::{Visit, Walk};

/// The score of a run that ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub earned: u32,
    /// The points of all objectives.
    pub points: u32,
    /// One for each objective, in their order.
    pub objectives: Vec<Met>,
    pub outcome: Outcome,
}

/// An objective, decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// The place of the objective.
    pub objective: usize,
    pub met: bool,
    /// Numbers of the moves of the path that bear on it: they changed a variable the rule names, are an action it names, or led to a scene it
    /// names.
    pub evidence: Vec<u32>,
}

impl Score {
    /// Earned points of all points, rounded down; 100 where nothing is scored.
    pub fn percent(&self) -> u32 {
        let percent = u64::from(self.earned) * 100;
        let percent = percent.checked_div(u64::from(self.points)).unwrap_or(100);
        u32::try_from(percent).unwrap_or(u32::MAX)
    }

    /// Whether it is enough. A run that ends badly for the people in it is never passed, whatever was earned.
    pub fn passes(&self, pass_percent: u32) -> bool {
        !self.outcome.is_bad() && self.percent() >= pass_percent
    }
}

/// The score of the path that was kept; `None` while the story goes on.
pub fn score(scenario: &Scenario, walk: &Walk) -> Option<Score> {
    let outcome = walk.outcome(scenario)?;
    let end = walk.present();
    let state = end.state.at_end(end.scene);
    let objectives: Vec<Met> = scenario
        .objectives
        .iter()
        .enumerate()
        .map(|(objective, one)| Met {
            objective,
            met: one.met.holds(&state),
            evidence: evidence(&one.met, &walk.path),
        })
        .collect();
    let earned = objectives
        .iter()
        .filter(|one| one.met)
        .map(|one| scenario.objectives[one.objective].points)
        .sum();
    Some(Score {
        earned,
        points: scenario.points(),
        objectives,
        outcome,
    })
}

fn evidence(rule: &Condition, path: &[Visit]) -> Vec<u32> {
    let mut named = Vec::new();
    rule.mentions(&mut |one| named.push(one));
    path.windows(2)
        .filter_map(|pair| {
            let [before, after] = pair else { return None };
            let by = after.by.as_ref()?;
            let bears = named.iter().any(|one| match *one {
                Mention::Variable(at) => before.state.value(at) != after.state.value(at),
                Mention::Member(at, member) => {
                    before.state.has(at, member) != after.state.has(at, member)
                }
                Mention::Action(scene, action) => by.action == (scene, action),
                Mention::Scene(scene) => after.scene == scene,
                // Time passes with every move: that alone says nothing about one of them.
                Mention::Time(_) => false,
            });
            bears.then_some(by.number)
        })
        .collect()
}
