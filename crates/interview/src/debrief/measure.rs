//! What is measured, and its bands.
//!
//! The bands are our own, set between published figures: open questions are about 6 % of what police ask adult witnesses, and interviewers
//! speak 36 % of the words (Snook and Keating, 2011); trained professionals reach 73 % recommended questions with a simulated child
//! (Järvilehto and others, 2025), untrained ones about 45 % (Pompedda and others, 2022). `docs/interview-model.md` has the table.

use super::marks::{is_closed, is_open, is_option};
use super::{Band, Mark, Measure, Measured, StepDone, said};
use crate::case::Case;
use crate::interviewee::{Fault, Turn};
use base::Label;

/// Questions that were asked, without facilitators.
pub(super) fn questions(map: &[Mark]) -> u32 {
    count(
        map.iter()
            .filter(|mark| mark.counts && mark.label != Some(Label::Facilitator)),
    )
}

fn count<T>(of: impl Iterator<Item = T>) -> u32 {
    u32::try_from(of.count()).unwrap_or(u32::MAX)
}

pub(super) fn measures(
    case: &Case,
    turns: &[Turn],
    map: &[Mark],
    steps: &[StepDone],
    faults: &[(u32, Fault)],
) -> Vec<Measured> {
    let asked: Vec<(&Mark, Label)> = map
        .iter()
        .filter(|mark| mark.counts)
        .filter_map(|mark| mark.label.map(|label| (mark, label)))
        .collect();
    let all = count(asked.iter());
    let of = |holds: fn(Label) -> bool| count(asked.iter().filter(|(_, label)| holds(*label)));
    let recommended = count(asked.iter().filter(|(mark, _)| mark.recommended));
    let (paired, options) = pairs(&asked);
    let (officer, both) = spoken(case, turns);
    let done = count(steps.iter().filter(|step| step.done));
    Measure::ALL
        .into_iter()
        .map(|measure| {
            let (count, of) = match measure {
                Measure::Recommended => (recommended, all),
                Measure::Open => (of(is_open), all),
                Measure::OptionPosing => (of(is_option), all),
                Measure::Paired => (paired, options),
                Measure::Suggestive => (of(|label| label == Label::Suggestive), all),
                Measure::Multiple => (of(|label| label == Label::Multiple), all),
                Measure::WordShare => (officer, both),
                Measure::LongestClosed => (longest(&asked), 0),
                Measure::Steps => (done, count(steps.iter())),
                Measure::Faults => (count(faults.iter()), 0),
            };
            let band = match measure {
                Measure::Faults => of_faults(faults),
                Measure::Steps => of_steps(case, steps, count, of),
                _ => band(measure, count, of),
            };
            Measured {
                measure,
                count,
                of,
                band,
                needed: is_needed(measure),
            }
        })
        .collect()
}

/// What the pass rule asks of one interview. Multiple questions, the share of words and the longest run are shown and not asked for:
/// they follow from the others, and vary with how much a person speaks.
const fn is_needed(measure: Measure) -> bool {
    !matches!(
        measure,
        Measure::Multiple | Measure::WordShare | Measure::LongestClosed
    )
}

/// Closed questions with an open one next, and closed questions. Functions in between do not part a pair.
fn pairs(asked: &[(&Mark, Label)]) -> (u32, u32) {
    let (mut paired, mut options) = (0, 0);
    for (place, (_, label)) in asked.iter().enumerate() {
        if !is_option(*label) {
            continue;
        }
        options += 1;
        if asked.get(place + 1).is_some_and(|(_, next)| is_open(*next)) {
            paired += 1;
        }
    }
    (paired, options)
}

fn longest(asked: &[(&Mark, Label)]) -> u32 {
    let (mut longest, mut run) = (0, 0);
    for (_, label) in asked {
        run = if is_closed(*label) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// Words of the officer, and of both.
fn spoken(case: &Case, turns: &[Turn]) -> (u32, u32) {
    let officer = turns
        .iter()
        .map(|turn| said::words(said::of_officer(turn)).len())
        .sum::<usize>();
    let person = turns
        .iter()
        .map(|turn| said::words(&turn.reply.spoken(&case.words)).len())
        .sum::<usize>();
    let whole = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    (whole(officer), whole(officer + person))
}

/// Where the bands of a measure begin: developing, competent, strong. Percent, or a number of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edges {
    pub developing: u32,
    pub competent: u32,
    pub strong: u32,
    /// More is better; otherwise an edge is the most that still belongs to it.
    pub up: bool,
}

pub const fn edges(measure: Measure) -> Edges {
    let (developing, competent, strong, up) = match measure {
        Measure::Recommended => (50, 70, 85, true),
        Measure::Open => (15, 30, 45, true),
        Measure::Paired => (25, 60, 80, true),
        Measure::Steps => (60, 85, 100, true),
        Measure::OptionPosing => (35, 20, 10, false),
        Measure::Suggestive => (8, 3, 0, false),
        Measure::Multiple => (10, 5, 0, false),
        Measure::WordShare => (50, 35, 25, false),
        Measure::LongestClosed => (6, 3, 2, false),
        Measure::Faults => (1, 1, 0, false),
    };
    Edges {
        developing,
        competent,
        strong,
        up,
    }
}

fn band(measure: Measure, count: u32, of: u32) -> Band {
    let edges = edges(measure);
    if measure == Measure::LongestClosed {
        return banded(&edges, |edge| count <= edge);
    }
    // A share of nothing: no closed question to pair is nothing to mend.
    if of == 0 {
        return match (measure, edges.up) {
            (Measure::Paired, _) | (_, false) => Band::Competent,
            _ => Band::Red,
        };
    }
    let (count, of) = (u64::from(count) * 100, u64::from(of));
    banded(&edges, |edge| {
        let edge = u64::from(edge) * of;
        if edges.up {
            count >= edge
        } else {
            count <= edge
        }
    })
}

fn banded(edges: &Edges, reaches: impl Fn(u32) -> bool) -> Band {
    if reaches(edges.strong) {
        Band::Strong
    } else if reaches(edges.competent) {
        Band::Competent
    } else if reaches(edges.developing) {
        Band::Developing
    } else {
        Band::Red
    }
}

/// Enough steps, and every one that safety asks for.
fn of_steps(case: &Case, steps: &[StepDone], done: u32, all: u32) -> Band {
    let safety_missing = steps.iter().any(|step| {
        let asked = case.steps.get(step.step);
        !step.done && asked.is_some_and(|one| one.safety)
    });
    let band = band(Measure::Steps, done, all);
    if safety_missing {
        band.min(Band::Developing)
    } else {
        band
    }
}

fn of_faults(faults: &[(u32, Fault)]) -> Band {
    if faults.iter().any(|(_, fault)| fault.is_grave()) {
        return Band::Red;
    }
    match faults.len() {
        0 => Band::Strong,
        1 => Band::Competent,
        _ => Band::Developing,
    }
}
