//! The steps of the case, and whether they were done.
//!
//! A step can tell what the case holds: that somebody is in danger, that somebody is a child. In an assessed interview, and in one that a second talk
//! can follow, one is shown only where that was told: whoever meets the person later must not have read it.

use super::super::talk::Talk;
use super::super::told::Told;
use super::released::Released;
use ::interview::case::{Act, By};
use ::interview::debrief::{Debrief, StepDone};
use ::interview::interviewee::Signal;
use courseware::interview::SOURCE;
use views::interview::StepView;

/// The steps that can be shown, and whether others are kept back; with `None` all of them.
pub(super) fn steps(
    talk: &Talk,
    told: &Told<'_>,
    found: &Debrief,
    released: Option<&Released>,
) -> (Vec<StepView>, bool) {
    let all = found.steps.iter();
    let (shown, hidden): (Vec<_>, Vec<_>) =
        all.partition(|one| released.is_none_or(|released| is_shown(talk, one, released)));
    let shown = shown.into_iter().filter_map(|one| {
        Some(StepView {
            text: told.step(one.step),
            done: one.done,
            safety: talk.case().steps.get(one.step)?.safety,
            turns: one.turns.clone(),
        })
    });
    (shown.collect(), !hidden.is_empty())
}

/// Where what was not told is kept back. What the officer did, they know of; to protect somebody or to hand a child over follows from what was told.
fn is_shown(talk: &Talk, one: &StepDone, released: &Released) -> bool {
    let case = talk.case();
    let named = |signal: Signal| talk.turns.iter().any(|turn| turn.signals.contains(&signal));
    match case.steps.get(one.step).map(|step| &step.by) {
        Some(By::Act(Act::Protect)) => named(Signal::DangerNamed),
        Some(By::Act(Act::Child)) if case.details.iter().any(|detail| detail.minor) => {
            named(Signal::MinorNamed)
        }
        _ => {
            // The words are compared in the language of the source.
            let text = Told::new(&talk.published.interview, SOURCE).step(one.step);
            one.done || released.has_no_cue(&text.text)
        }
    }
}
