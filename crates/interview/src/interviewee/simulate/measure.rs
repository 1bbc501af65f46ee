//! Averages over many interviews, and how hard a case is.

use super::policy::{EXPERT, Policy, TRAINED};
use super::{Run, run};
use crate::case::{Case, Tier};
use base::Label;
use std::collections::BTreeMap;

/// One policy with one person, over many seeds. Shares from 0 to 1.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    pub seeds: u32,
    /// Questions in an interview.
    pub questions: f64,
    /// Of the questions.
    pub recommended: f64,
    /// Of the details of the case.
    pub narrated: f64,
    /// Of the details of each tier.
    pub tiers: [f64; 4],
    pub confirmed: f64,
    /// Per question.
    pub wrong: f64,
    pub reluctant: f64,
    /// Of the interviews.
    pub stopped: f64,
    /// In an interview.
    pub changed: f64,
    pub contaminated: f64,
    pub denied: f64,
    /// Details for each question of a form, and how many of such questions there were.
    pub forms: BTreeMap<Label, (f64, u32)>,
    /// At the end.
    pub trust: f64,
    pub distress: f64,
    pub fatigue: f64,
}

/// Seeds from 0 on.
pub fn cell(case: &Case, policy: &Policy, seeds: u32) -> Cell {
    let runs: Vec<Run> = (0..seeds).map(|seed| run(case, policy, seed)).collect();
    let many = f64::from(seeds.max(1));
    let mean = |of: &dyn Fn(&Run) -> f64| runs.iter().map(of).sum::<f64>() / many;
    let asked =
        |of: fn(&Run) -> u32| mean(&|run| f64::from(of(run)) / f64::from(run.questions.max(1)));
    let details = f64::from(count(case.details.len()).max(1));
    let tiers = Tier::ALL.map(|tier| {
        let of = case.details.iter().filter(|one| one.tier == tier).count();
        let of = f64::from(count(of).max(1));
        mean(&|run| f64::from(run.narrated[tier.number()]) / of)
    });
    let mut forms: BTreeMap<Label, (u32, u32)> = BTreeMap::new();
    for (form, (questions, told)) in runs.iter().flat_map(|run| &run.forms) {
        let sum = forms.entry(*form).or_default();
        sum.0 += questions;
        sum.1 += told;
    }
    let last = |of: fn(&super::Levels) -> f64| mean(&|run| run.levels.last().map_or(0.0, of));
    Cell {
        seeds,
        questions: mean(&|run| f64::from(run.questions)),
        recommended: asked(|run| run.recommended),
        narrated: mean(&|run| f64::from(run.told()) / details),
        tiers,
        confirmed: mean(&|run| f64::from(run.confirmed) / details),
        wrong: asked(|run| run.wrong),
        reluctant: asked(|run| run.reluctant),
        stopped: mean(&|run| f64::from(u32::from(run.stopped))),
        changed: mean(&|run| f64::from(run.changed)),
        contaminated: mean(&|run| f64::from(run.contaminated)),
        denied: mean(&|run| f64::from(run.denied)),
        forms: forms
            .into_iter()
            .map(|(form, (questions, told))| {
                let each = f64::from(told) / f64::from(questions.max(1));
                (form, (each, questions))
            })
            .collect(),
        trust: last(|levels| levels.trust),
        distress: last(|levels| levels.distress),
        fatigue: last(|levels| levels.fatigue),
    }
}

impl Cell {
    /// Details for each question of a form.
    pub fn each(&self, form: Label) -> f64 {
        self.forms.get(&form).map_or(0.0, |(each, _)| *each)
    }

    /// How many times as many details a question of one form brings as one of another.
    pub fn ratio(&self, form: Label, other: Label) -> f64 {
        self.each(form) / self.each(other)
    }
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// How hard a case is: what an officer after training and an expert come to, on average.
#[derive(Debug, Clone, PartialEq)]
pub struct Difficulty {
    pub trained: Cell,
    pub expert: Cell,
}

impl Difficulty {
    /// How far another case may differ and still be as hard: in shares of what is told, and of talks that are stopped.
    pub const COMPARABLE: f64 = 0.06;

    pub fn is_comparable(&self, other: &Self) -> bool {
        let near = |a: f64, b: f64| (a - b).abs() <= Self::COMPARABLE;
        [
            (&self.trained, &other.trained),
            (&self.expert, &other.expert),
        ]
        .into_iter()
        .all(|(a, b)| near(a.narrated, b.narrated) && near(a.stopped, b.stopped))
    }
}

/// Measures a case with officers who see to needs, safety and who is in the room.
pub fn difficulty(case: &Case, seeds: u32) -> Difficulty {
    let caring = |policy: &Policy| {
        let mut habits = policy.habits.clone();
        habits.cares = true;
        cell(case, &policy.with(habits), seeds)
    };
    Difficulty {
        trained: caring(&TRAINED),
        expert: caring(&EXPERT),
    }
}
