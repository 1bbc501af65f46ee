//! What is known at the end, what was left, and what came from the briefing.

use super::{Known, Left, State, said};
use crate::case::Case;
use crate::interviewee::{Cause, How, Turn};
use base::Slug;

/// Words that were left, shown at most.
const LEFT: usize = 6;

pub(super) fn known(case: &Case, turns: &[Turn]) -> Vec<Known> {
    (0..case.details.len())
        .map(|detail| {
            let told: Vec<(u32, How)> = turns
                .iter()
                .flat_map(|turn| turn.told.iter().map(|told| (turn.number, told)))
                .filter(|(_, told)| told.detail == detail)
                .map(|(number, told)| (number, told.how))
                .collect();
            let first = |holds: fn(How) -> bool| {
                let found = told.iter().find(|(_, how)| holds(*how));
                found.map(|(number, _)| *number)
            };
            let mixed = first(|how| matches!(how, How::Wrong | How::Contaminated | How::Changed));
            let narrated = first(|how| how == How::Narrated);
            let confirmed = first(|how| how == How::Confirmed);
            let denied = first(|how| how == How::Denied);
            let (state, turn) = match (mixed, narrated, confirmed, denied) {
                (Some(turn), ..) => (State::Contaminated, Some(turn)),
                (None, Some(turn), ..) => (State::Narrated, Some(turn)),
                (None, None, Some(turn), _) => (State::Confirmed, Some(turn)),
                (None, None, None, Some(turn)) => (State::Denied, Some(turn)),
                (None, None, None, None) => (State::Untold, None),
            };
            Known {
                detail,
                state,
                turn,
            }
        })
        .collect()
}

/// Words of the person that led on and were not taken up: a detail that could have been asked for, was not, and is announced by a word of one
/// that was told.
pub(super) fn left(case: &Case, turns: &[Turn]) -> Vec<Left> {
    let told_at = |detail: usize| {
        turns
            .iter()
            .find(|turn| {
                let mut told = turn.told.iter();
                told.any(|told| told.detail == detail && told.how == How::Narrated)
            })
            .map(|turn| turn.number)
    };
    let mut left: Vec<(usize, Left)> = Vec::new();
    for (place, detail) in case.details.iter().enumerate() {
        if detail.start || was_tried(turns, place) {
            continue;
        }
        for &parent in &detail.after {
            let Some(turn) = told_at(parent) else {
                continue;
            };
            let Some(of) = case.words.details.get(parent) else {
                continue;
            };
            let spoken = said::words(&of.full);
            let mut cues = detail.cues.iter();
            let Some(word) = cues.find(|cue| said::holds(&spoken, cue)) else {
                continue;
            };
            if left.iter().all(|(_, one)| one.word != *word) {
                let found = Left {
                    detail: place,
                    word: word.clone(),
                    turn,
                };
                left.push((detail.tier.number(), found));
            }
            break;
        }
    }
    // What weighs most, first; then as it was said.
    left.sort_by_key(|(tier, one)| (std::cmp::Reverse(*tier), one.turn));
    left.truncate(LEFT);
    left.into_iter().map(|(_, one)| one).collect()
}

/// The officer asked for it, whatever came of that.
fn was_tried(turns: &[Turn], detail: usize) -> bool {
    turns.iter().any(|turn| {
        turn.told.iter().any(|told| told.detail == detail)
            || turn.why.iter().any(|why| match why.cause {
                Cause::Gate { detail: one, .. }
                | Cause::Retrieval { detail: one, .. }
                | Cause::Pressed(one)
                | Cause::Asked(one) => one == detail,
                _ => false,
            })
    })
}

/// Words of the briefing that the officer brought in before the person had said them; the first turn of each.
pub(super) fn traps(case: &Case, turns: &[Turn]) -> Vec<(Slug, u32)> {
    case.traps
        .iter()
        .filter_map(|trap| {
            let turn = turns.iter().find(|turn| {
                let text = said::words(said::of_officer(turn));
                trap.words.iter().any(|word| {
                    said::holds(&text, word)
                        && !said::before(case, turns, turn.number)
                            .iter()
                            .any(|spoken| said::holds(&said::words(spoken), word))
                })
            })?;
            Some((trap.id.clone(), turn.number))
        })
        .collect()
}
