//! A debrief for those who write cases: in lines, and as JSON for programs.

use super::play::Played;
use super::told;
use ::interview::case::Case;
use ::interview::debrief::{Debrief, Moved, State};
use base::Label;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// One turn. Labels stand as `audire code` gives them.
pub(super) fn turn(played: &Played) -> Value {
    let word = |label: Option<Label>, none: &'static str| match (played.label, label) {
        (None, _) => Value::Null,
        (_, label) => Value::from(label.map_or(none, Label::as_str)),
    };
    let released = played
        .released
        .iter()
        .map(|one| json!({ "detail": one.detail, "how": one.how }));
    json!({
        "number": played.number,
        "session": played.session,
        "officer": played.officer,
        "label": played.label.map(Label::as_str),
        "function": word(played.function, "SUBST"),
        "form": word(played.form, "NONE"),
        "flags": played.flags,
        "confidence": played.confidence,
        "reply": played.reply,
        "released": released.collect::<Vec<_>>(),
        "signals": played.signals,
        "faults": played.faults,
        "trust": played.trust,
        "distress": played.distress,
        "fatigue": played.fatigue,
        "why": played.why,
        "ended": played.ended,
    })
}

pub(super) fn debrief(case: &Case, debrief: &Debrief) -> Value {
    let result = &debrief.result;
    let missing = result.missing.iter().map(|one| one.as_str());
    json!({
        "result": {
            "competent": result.competent,
            "too_few": result.too_few,
            "grave": result.grave,
            "missing": missing.collect::<Vec<_>>(),
        },
        "measures": debrief.measures.iter().map(|one| json!({
            "measure": one.measure.as_str(),
            "count": one.count,
            "of": one.of,
            "percent": one.percent(),
            "band": one.band.as_str(),
            "needed": one.needed,
        })).collect::<Vec<_>>(),
        "steps": debrief.steps.iter().map(|one| json!({
            "step": step(case, one.step),
            "done": one.done,
            "turns": one.turns,
        })).collect::<Vec<_>>(),
        "phases": debrief.phases.iter().map(|one| json!({
            "phase": one.phase.as_str(),
            "turns": one.turns,
        })).collect::<Vec<_>>(),
        "faults": debrief.faults.iter().map(|(turn, fault)| json!({
            "turn": turn,
            "fault": fault.as_str(),
        })).collect::<Vec<_>>(),
        "details": debrief.details.iter().map(|one| json!({
            "detail": told::detail(case, one.detail),
            "tier": case.details.get(one.detail).map(|detail| detail.tier.number()),
            "state": state(one.state),
            "turn": one.turn,
        })).collect::<Vec<_>>(),
        "left": debrief.left.iter().map(|one| json!({
            "detail": told::detail(case, one.detail),
            "word": one.word,
            "turn": one.turn,
        })).collect::<Vec<_>>(),
        "traps": debrief.traps.iter().map(|(trap, turn)| json!({
            "trap": trap,
            "turn": turn,
        })).collect::<Vec<_>>(),
        "strengths": debrief.strengths.iter().map(|one| json!({
            "what": one.what,
            "count": one.count,
            "turn": one.turn,
        })).collect::<Vec<_>>(),
        "improve": debrief.improve.iter().map(|one| json!({
            "turn": one.turn,
            "label": one.label.as_str(),
            "yours": one.yours,
            "better": one.better,
            "why": one.why,
        })).collect::<Vec<_>>(),
        "goal": debrief.goal.what,
        "map": debrief.map.iter().map(|one| json!({
            "turn": one.turn,
            "session": one.session,
            "label": one.label.map(Label::as_str),
            "counts": one.counts,
            "recommended": one.recommended,
            "unsure": one.unsure,
        })).collect::<Vec<_>>(),
        "curve": debrief.curve.iter().map(|one| json!({
            "turn": one.turn,
            "session": one.session,
            "trust": one.levels.trust,
            "distress": one.levels.distress,
            "fatigue": one.levels.fatigue,
            "moved": one.moved.map(moved),
        })).collect::<Vec<_>>(),
    })
}

fn step(case: &Case, place: usize) -> String {
    let found = case.steps.get(place);
    found.map_or_else(|| place.to_string(), |one| one.id.to_string())
}

const fn state(state: State) -> &'static str {
    match state {
        State::Narrated => "narrated",
        State::Confirmed => "confirmed",
        State::Contaminated => "contaminated",
        State::Denied => "denied",
        State::Untold => "untold",
    }
}

const fn moved(moved: Moved) -> &'static str {
    match moved {
        Moved::TrustUp => "trust-up",
        Moved::TrustDown => "trust-down",
        Moved::DistressUp => "distress-up",
        Moved::DistressDown => "distress-down",
    }
}

/// What an author wants to see at once.
pub(super) fn lines(case: &Case, debrief: &Debrief) -> String {
    let mut said = String::new();
    // Writing into a text cannot fail.
    for one in &debrief.measures {
        let of = if one.of == 0 {
            one.count.to_string()
        } else {
            format!("{} of {}, {} %", one.count, one.of, one.percent())
        };
        let _ = writeln!(
            said,
            "  {:<16}{of} ({})",
            one.measure.as_str(),
            one.band.as_str()
        );
    }
    let by_state = |wanted: State| -> Vec<String> {
        let all = debrief.details.iter().filter(|one| one.state == wanted);
        all.map(|one| told::detail(case, one.detail)).collect()
    };
    for wanted in [
        State::Narrated,
        State::Confirmed,
        State::Contaminated,
        State::Denied,
        State::Untold,
    ] {
        let names = by_state(wanted);
        if !names.is_empty() {
            let _ = writeln!(said, "  {:<16}{}", state(wanted), names.join(", "));
        }
    }
    let open = debrief.steps.iter().filter(|one| !one.done);
    let open: Vec<String> = open.map(|one| step(case, one.step)).collect();
    if !open.is_empty() {
        let _ = writeln!(said, "  {:<16}{}", "steps not done", open.join(", "));
    }
    for (turn, fault) in &debrief.faults {
        let _ = writeln!(said, "  {:<16}{} in turn {turn}", "fault", fault.as_str());
    }
    for one in &debrief.improve {
        let (turn, label) = (one.turn, one.label.as_str());
        let _ = writeln!(
            said,
            "  turn {turn}, {label}: {} → {}",
            one.yours, one.better
        );
    }
    let result = if debrief.result.competent {
        "at the level that is asked for"
    } else {
        "not at the level that is asked for"
    };
    let _ = writeln!(said, "  {:<16}{result}", "result");
    said
}
