//! The debrief: what was asked over time, what came of it, and how to do better.
//!
//! It is worked out of the turns as they were recorded, each time it is looked at, so that a label which an assessor decided counts at once.
//! What is unsure never counts against the officer: an unsure closed, leading or overloaded question is left out of the shares, and an unsure
//! threat, promise, reproach or doubt is no fault.

mod better;
mod curve;
mod goal;
mod known;
mod marks;
mod measure;
mod phases;
mod said;
mod steps;
mod strength;
#[cfg(test)]
mod tests;
mod view;

pub use measure::{Edges, edges};
pub use view::*;

use crate::case::Case;
use crate::interviewee::{Fault, Turn};
use base::Label;
use std::collections::BTreeMap;

/// Labels that assessors gave to contested turns, by the number of the turn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decided(pub BTreeMap<u32, Label>);

/// Questions below which shares say too little to judge by: facilitators are not counted here.
pub const ENOUGH: u32 = 15;

/// Looks back on an interview.
pub fn debrief(case: &Case, turns: &[Turn], decided: &Decided) -> Debrief {
    let map = marks::marks(turns, decided);
    let faults = faults(turns, &map, decided);
    let steps = steps::steps(case, turns, &map);
    let measures = measure::measures(case, turns, &map, &steps, &faults);
    let details = known::known(case, turns);
    let left = known::left(case, turns);
    let result = outcome(&map, &measures, &faults);
    Debrief {
        phases: phases::phases(turns, &map),
        curve: curve::curve(turns),
        strengths: strength::strengths(case, turns, &map, &measures),
        improve: better::improve(case, turns, &map),
        goal: goal::goal(&measures, &result),
        traps: known::traps(case, turns),
        map,
        measures,
        steps,
        faults,
        details,
        left,
        result,
    }
}

/// Faults that stand: what an assessor decided otherwise, and what is unsure, is none.
fn faults(turns: &[Turn], map: &[Mark], decided: &Decided) -> Vec<(u32, Fault)> {
    let mut faults = Vec::new();
    for (turn, mark) in turns.iter().zip(map) {
        let by_label = mark.label.and_then(of_label);
        for fault in &turn.faults {
            let is_of_label = LABELS.iter().any(|(_, of)| of == fault);
            if is_of_label && (mark.unsure || by_label != Some(*fault)) {
                continue;
            }
            faults.push((turn.number, *fault));
        }
        // A label that an assessor gave can also be a fault.
        if let Some(fault) = by_label
            && decided.0.contains_key(&turn.number)
            && !faults.contains(&(turn.number, fault))
        {
            faults.push((turn.number, fault));
        }
    }
    faults
}

/// Faults that are nothing but a label.
const LABELS: [(Label, Fault); 5] = [
    (Label::Threat, Fault::Threat),
    (Label::Promise, Fault::Promise),
    (Label::Disbelief, Fault::Disbelief),
    (Label::Blame, Fault::Blame),
    (Label::Inappropriate, Fault::Inappropriate),
];

fn of_label(label: Label) -> Option<Fault> {
    let found = LABELS.iter().find(|(one, _)| *one == label);
    found.map(|(_, fault)| *fault)
}

fn outcome(map: &[Mark], measures: &[Measured], faults: &[(u32, Fault)]) -> Outcome {
    let too_few = measure::questions(map) < ENOUGH;
    let missing: Vec<Measure> = measures
        .iter()
        .filter(|one| one.needed && one.band < Band::Competent)
        .map(|one| one.measure)
        .collect();
    let grave = faults.iter().any(|(_, fault)| fault.is_grave());
    Outcome {
        competent: !too_few && missing.is_empty() && !grave,
        too_few,
        missing,
        grave,
    }
}
