//! Mark the transcript.

use super::holds;
use quiz::{QuestionText, Turn};
use views::question::{Asked, Told, TurnFeedback, TurnView};

pub(super) fn asked(turns: &[Turn], text: &QuestionText, given: &[String]) -> Asked {
    let turns = turns.iter().enumerate().filter_map(|(place, turn)| {
        Some(TurnView {
            value: place,
            speaker: text.speakers.get(place).cloned().unwrap_or_default(),
            html: text.choices.get(place)?.text.clone(),
            markable: turn.markable,
            marked: turn.markable && holds(given, place),
        })
    });
    Asked::Transcript {
        turns: turns.collect(),
    }
}

/// Of the turns that could be marked.
pub(super) fn told(turns: &[Turn], text: &QuestionText, given: &[String]) -> Told {
    let turns = turns
        .iter()
        .enumerate()
        .filter(|(_, turn)| turn.markable)
        .filter_map(|(place, turn)| {
            Some(TurnFeedback {
                value: place,
                target: turn.target,
                marked: holds(given, place),
                html: text.choices.get(place)?.feedback.clone(),
            })
        });
    Told::Transcript {
        turns: turns.collect(),
    }
}
