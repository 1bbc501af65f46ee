//! Why somebody answered as they did, in plain English, for those who write cases.

use ::interview::case::Case;
use ::interview::interviewee::{Cause, How, Signal, Why};

/// The id of a detail.
pub(super) fn detail(case: &Case, place: usize) -> String {
    let found = case.details.get(place);
    found.map_or_else(|| place.to_string(), |one| one.id.to_string())
}

pub(super) const fn how(how: How) -> &'static str {
    match how {
        How::Narrated => "narrated",
        How::Confirmed => "confirmed",
        How::Again => "again",
        How::Wrong => "wrong",
        How::Denied => "denied",
        How::Changed => "changed",
        How::Contaminated => "contaminated",
    }
}

fn need(case: &Case, place: usize) -> String {
    let found = case.needs.get(place);
    found.map_or_else(|| place.to_string(), |one| one.id.to_string())
}

pub(super) fn signal(case: &Case, signal: Signal) -> String {
    match signal {
        Signal::Tired => "is tired".to_owned(),
        Signal::Distressed => "distress can be seen".to_owned(),
        Signal::Cannot => "cannot go on like this".to_owned(),
        Signal::WantsToGo => "asks to go".to_owned(),
        Signal::NeedAsked(place) => format!("asks for {}", need(case, place)),
        Signal::SafetyAsked => "asks about safety".to_owned(),
        Signal::InterpreterTrouble => "something is wrong with the interpreter".to_owned(),
        Signal::CompanionPresent => "the third person is there".to_owned(),
        Signal::DangerNamed => "somebody is in danger now".to_owned(),
        Signal::MinorNamed => "is younger than they said".to_owned(),
        Signal::AsksToStop => "asks to stop".to_owned(),
    }
}

/// A cause, and what it moved.
pub(super) fn why(case: &Case, why: &Why) -> String {
    let mut said = cause(case, &why.cause);
    let moved = [("trust", why.trust), ("distress", why.distress)];
    let moved: Vec<String> = moved
        .into_iter()
        .filter(|(_, by)| by.abs() >= 0.0005)
        .map(|(what, by)| format!("{what} {by:+.3}"))
        .collect();
    if !moved.is_empty() {
        said.push_str(" (");
        said.push_str(&moved.join(", "));
        said.push(')');
    }
    said
}

fn cause(case: &Case, why: &Cause) -> String {
    let detail = |at: usize| detail(case, at);
    match why {
        Cause::Effect(label) => format!("what {} does", label.as_str()),
        Cause::Prefix(label) => format!("{} before the question", label.as_str()),
        Cause::NeedMet(place) => format!("{} was given", need(case, *place)),
        Cause::Ignored(one) => format!("passed over: {}", signal(case, *one)),
        Cause::Acknowledged => "a hard thing that was told was acknowledged".to_owned(),
        Cause::NotAcknowledged => "nothing was said to a hard thing that was told".to_owned(),
        Cause::TopicJump => "another subject right after a hard thing".to_owned(),
        Cause::Pressed(place) => format!("pressed again for {}", detail(*place)),
        Cause::DontKnowRejected => "\"I don't know\" was not accepted".to_owned(),
        Cause::Telling(place) => format!("telling {} costs", detail(*place)),
        Cause::Asked(place) => format!("asked about {}", detail(*place)),
        Cause::Reluctant { chance, draw } => drawn("reluctant", "not reluctant", (*chance, *draw)),
        Cause::Gate {
            detail: place,
            open,
            threshold,
        } => format!(
            "{} stays closed: its gate is open {open:.3}, and {threshold:.3} is needed",
            detail(*place)
        ),
        Cause::NotYet(place) => {
            format!(
                "{} stays closed: nothing that leads to it was told",
                detail(*place)
            )
        }
        Cause::Locked(one) => format!("details stay closed: {}", signal(case, *one)),
        Cause::Retrieval {
            detail: place,
            chance,
            draw,
        } => {
            let name = detail(*place);
            let (yes, no) = (
                format!("{name} comes to mind"),
                format!("{name} does not come to mind"),
            );
            drawn(&yes, &no, (*chance, *draw))
        }
        Cause::Error { chance, draw } => drawn("a mistake", "no mistake", (*chance, *draw)),
        Cause::NothingAsked => "no detail fits the question".to_owned(),
        Cause::Exhausted => "everything that this can bring is told".to_owned(),
        Cause::PromiseBroken => "a promise of the first talk was not kept".to_owned(),
        Cause::Break => "a break was taken".to_owned(),
        Cause::Fact(place) => {
            let found = case.facts.get(*place);
            let name = found.map_or_else(|| place.to_string(), |one| one.id.to_string());
            format!("the fact {name} fits")
        }
        Cause::Act => "the act".to_owned(),
    }
}

/// What a draw decided: below the chance it happens.
fn drawn(yes: &str, no: &str, (chance, draw): (f64, f64)) -> String {
    let came = if draw < chance { yes } else { no };
    format!("{came}: drew {draw:.2}, the chance was {chance:.2}")
}
