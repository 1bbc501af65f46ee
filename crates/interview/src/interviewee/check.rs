//! Whether the good questions of a case would bring what they are written for.

use super::interview::Interview;
use super::turn::{Coded, Part, Reply, Wording};
use crate::case::Case;
use base::Label;

/// The questions of a case that would not point at their detail, as places of details and of their questions: they use words that are
/// no cues, or words that no detail before has said. Every question is tried after each detail that leads to its own.
pub fn asks_in_vain(case: &Case) -> Vec<(usize, usize)> {
    let mut vain = Vec::new();
    for (place, detail) in case.details.iter().enumerate() {
        for (which, ask) in detail.ask.iter().enumerate() {
            let begun: Vec<Option<usize>> = if detail.after.is_empty() {
                vec![None]
            } else {
                detail.after.iter().copied().map(Some).collect()
            };
            if !begun.into_iter().any(|told| brings(case, told, ask, place)) {
                vain.push((place, which));
            }
        }
    }
    vain
}

/// Whether a question points at a detail after one other was told.
fn brings(case: &Case, told: Option<usize>, ask: &str, detail: usize) -> bool {
    let mut interview = Interview::begin(case, "");
    if let Some(told) = told {
        interview.person.memory[told].narrated = true;
        interview.person.last.narrative = vec![told];
        interview.person.last.told = vec![told];
        interview.listen(&Reply(vec![Part::Detail {
            detail: told,
            wording: Wording::Full,
        }]));
    }
    let coded = Coded::from(&interview.dialogue.code(ask));
    let aim = interview.aim(ask, &coded);
    if coded.label == Label::Invitation && aim.leaves_open() {
        // The story goes on with whatever begins one; asked often enough, it comes to each of them.
        return case.details.get(detail).is_some_and(|one| one.start);
    }
    let most = interview.person.model.most(coded.label);
    aim.details.iter().take(most).any(|one| *one == detail)
}
