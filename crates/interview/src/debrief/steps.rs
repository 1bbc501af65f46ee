//! What had to be done, and whether it was.

use super::{Mark, StepDone, said};
use crate::case::{Act, By, Case, Kind, Step};
use crate::interviewee::{Part, Said, Turn};
use base::Label;

pub(super) fn steps(case: &Case, all: &[Turn], map: &[Mark]) -> Vec<StepDone> {
    case.steps
        .iter()
        .enumerate()
        .map(|(place, step)| {
            let turns: Vec<u32> = all
                .iter()
                .zip(map)
                .filter(|(turn, mark)| does(case, step, all, turn, mark))
                .map(|(turn, _)| turn.number)
                .collect();
            let times = u32::try_from(turns.len()).unwrap_or(u32::MAX);
            StepDone {
                step: place,
                done: times >= step.times.max(1),
                turns,
            }
        })
        .collect()
}

fn does(case: &Case, step: &Step, turns: &[Turn], turn: &Turn, mark: &Mark) -> bool {
    match &step.by {
        By::Act(act) => is_act(case, *act, turns, turn, mark),
        By::Words { labels, words } => {
            labels.iter().any(|label| does_function(turn, mark, *label)) && {
                let text = said::words(said::of_officer(turn));
                words.is_empty() || words.iter().any(|word| said::holds(&text, word))
            }
        }
    }
}

/// Part of the practice narrative keeps the label of its form.
fn does_function(turn: &Turn, mark: &Mark, label: Label) -> bool {
    let function = turn.coding.as_ref().and_then(|coding| coding.function);
    has_function(mark, label) || (label == Label::Practice && function == Some(label))
}

/// A function is done by a turn that is nothing else, and by one that stands in front of a question.
pub(super) fn has_function(mark: &Mark, label: Label) -> bool {
    mark.label == Some(label) || mark.flags.iter().any(|flag| is_prefix(flag, label))
}

/// The coder writes `supp_prefix`; the guide's own examples have `support_prefix`.
fn is_prefix(flag: &str, label: Label) -> bool {
    let Some(function) = flag.strip_suffix("_prefix") else {
        return false;
    };
    function == label.as_str().to_lowercase() || (label == Label::Support && function == "support")
}

/// An act is done by its button; some also by words that come to the same.
fn is_act(case: &Case, act: Act, turns: &[Turn], turn: &Turn, mark: &Mark) -> bool {
    // Whoever stops to protect somebody has heard of somebody.
    if act == Act::Protect && !was_named(case, turns, turn.number) {
        return false;
    }
    let answered = |kind: Kind| {
        turn.reply
            .0
            .iter()
            .any(|part| matches!(part, Part::Reply { kind: one, .. } if *one == kind))
    };
    turn.said == Said::Act(act)
        || match act {
            Act::Break => has_function(mark, Label::Break),
            Act::Close => has_function(mark, Label::Closing),
            Act::Alone => answered(Kind::CompanionLeft),
            Act::Interpreter => answered(Kind::InterpreterChanged),
            Act::Protect | Act::Child | Act::Again => false,
        }
}

/// Somebody in danger was named before this turn.
fn was_named(case: &Case, turns: &[Turn], number: u32) -> bool {
    let is_danger = |detail: usize| case.details.get(detail).is_some_and(|one| one.danger);
    turns
        .iter()
        .take_while(|turn| turn.number < number)
        .flat_map(|turn| &turn.told)
        .any(|told| is_danger(told.detail))
}
