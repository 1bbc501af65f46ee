//! Parts of the interview, as they can be told from what was said.

use super::marks::is_open;
use super::{Mark, Phase, PhaseSeen};
use crate::case::Act;
use crate::interviewee::{Said, Turn};
use base::Label;

pub(super) fn phases(turns: &[Turn], map: &[Mark]) -> Vec<PhaseSeen> {
    let is_practice = |turn: &Turn| {
        let function = turn.coding.as_ref().and_then(|coding| coding.function);
        function == Some(Label::Practice)
    };
    let both = || turns.iter().zip(map);
    // The account begins with the first question about the matter.
    let account = both()
        .find(|(turn, mark)| {
            mark.label.is_some_and(Label::is_form)
                && mark.label != Some(Label::Facilitator)
                && !is_practice(turn)
        })
        .map(|(turn, _)| turn.number);
    let closing = both()
        .filter(|(turn, mark)| {
            mark.label == Some(Label::Closing) || turn.said == Said::Act(Act::Close)
        })
        .map(|(turn, _)| turn.number)
        .find(|number| account.is_none_or(|account| *number > account));
    let narrows = account.and_then(|first| {
        both()
            .filter(|(turn, _)| turn.number >= first && closing.is_none_or(|end| turn.number < end))
            .find(|(turn, mark)| {
                let label = mark.label.filter(|label| label.is_form());
                let invites = |label| matches!(label, Label::Invitation | Label::Facilitator);
                !is_practice(turn) && label.is_some_and(|label| !invites(label))
            })
            .map(|(turn, _)| turn.number)
    });
    let last = turns.last().map_or(0, |turn| turn.number);
    let seen = |phase: Phase| -> Option<(u32, u32)> {
        let of = |holds: &dyn Fn(&Turn, &Mark) -> bool| -> Option<(u32, u32)> {
            let mut numbers = both()
                .filter(|(turn, mark)| holds(turn, mark))
                .map(|(turn, _)| turn.number);
            let first = numbers.next()?;
            Some((first, numbers.next_back().unwrap_or(first)))
        };
        match phase {
            Phase::Engage => of(&|turn, mark| {
                account.is_none_or(|account| turn.number < account)
                    && !is_practice(turn)
                    && mark.label.is_some_and(|label| {
                        !label.is_form() && label != Label::GroundRule && label != Label::Closing
                    })
            }),
            Phase::GroundRules => of(&|_, mark| mark.label == Some(Label::GroundRule)),
            Phase::Practice => of(&|turn, _| is_practice(turn)),
            Phase::FreeAccount => {
                let first = account?;
                let opens = both()
                    .any(|(turn, mark)| turn.number == first && mark.label.is_some_and(is_open));
                let end = narrows.or(closing).map_or(last, |next| next - 1);
                (opens && end >= first).then_some((first, end))
            }
            Phase::FollowUp => {
                let first = narrows?;
                Some((first, closing.map_or(last, |end| end - 1).max(first)))
            }
            Phase::Closing => closing.map(|first| (first, last)),
        }
    };
    Phase::ALL
        .into_iter()
        .map(|phase| PhaseSeen {
            phase,
            turns: seen(phase),
        })
        .collect()
}
