//! A case as whoever writes it plays it: what the person answers, and the model's own reasons for it. Nothing is recorded.

use super::room::{person, view};
use super::told::Told;
use ::interview::case::{Act, Case};
use ::interview::interviewee::{
    Cause, Coded, How, Interview, Refused, Said, Signal, Told as Out, Turn, Why,
};
use base::{Locale, Message};
use courseware::interview::InterviewCase;
use views::studio_scripts::{
    CodedView, DetailRow, LevelsView, OutView, TalkTurn, TalkView, WhyView,
};

/// The word that a line begins with which is an act and no words.
const ACT: char = '/';

/// A talk as far as it goes. What cannot be said or done any more, because the case was changed, is where it stops.
pub(crate) fn talk(
    written: &InterviewCase,
    seed: &str,
    lines: &[String],
    locale: Locale,
) -> (TalkView, Option<Refused>) {
    let case = &written.case;
    let mut interview = Interview::begin(case, seed);
    let mut refused = None;
    for line in lines {
        if let Err(why) = interview.say(said(line)) {
            refused = Some(why);
            break;
        }
    }
    let told = Told::new(written, locale);
    let ended = interview.is_over() || interview.end().is_some();
    let view = TalkView {
        title: told.title(),
        called: told.called(),
        briefing: told.passage(|text| &text.briefing_html),
        person: person(&told, &interview),
        seed: seed.to_owned(),
        speaks: told.words().0,
        languages: written.texts.keys().copied().collect(),
        turns: interview
            .turns()
            .iter()
            .map(|turn| turn_view(&told, turn))
            .collect(),
        acts: interview
            .acts()
            .iter()
            .map(|act| act.as_str().to_owned())
            .collect(),
        ended: interview
            .end()
            .filter(|_| ended)
            .map(|end| end.as_str().to_owned()),
        is_over: interview.is_over(),
        left: interview.turns_left(),
        details: details(case, interview.turns()),
    };
    (view, refused)
}

/// A line as it is kept: words, or an act with its stroke.
pub(crate) fn said(line: &str) -> Said {
    let act = line
        .strip_prefix(ACT)
        .and_then(|word| Act::from_word(word.trim()));
    act.map_or_else(|| Said::Words(line.to_owned()), Said::Act)
}

fn turn_view(told: &Told<'_>, turn: &Turn) -> TalkTurn {
    let case = &told.written.case;
    let levels = |one: ::interview::interviewee::Levels| LevelsView {
        trust: percent(one.trust),
        distress: percent(one.distress),
        fatigue: percent(one.fatigue),
    };
    TalkTurn {
        turn: view(told, turn),
        coded: turn.coding.as_ref().map(coded),
        out: turn.told.iter().map(|one| out(case, one)).collect(),
        signals: turn.signals.iter().map(|one| signal(case, *one)).collect(),
        faults: turn
            .faults
            .iter()
            .map(|one| one.as_str().to_owned())
            .collect(),
        before: levels(turn.before),
        after: levels(turn.after),
        why: turn.why.iter().map(|one| why(case, one)).collect(),
    }
}

fn coded(coded: &Coded) -> CodedView {
    CodedView {
        label: coded.label.as_str().to_owned(),
        function: coded.function.map(|one| one.as_str().to_owned()),
        form: coded.form.map(|one| one.as_str().to_owned()),
        percent: percent(coded.confidence),
    }
}

fn out(case: &Case, out: &Out) -> OutView {
    OutView {
        detail: detail(case, out.detail),
        how: how(out.how).to_owned(),
    }
}

/// What came of each detail until now.
fn details(case: &Case, turns: &[Turn]) -> Vec<DetailRow> {
    let all = case.details.iter().enumerate();
    all.map(|(place, one)| {
        let mut told = turns.iter().flat_map(|turn| {
            let told = turn.told.iter().filter(|out| out.detail == place);
            told.map(|out| (turn.number, how(out.how).to_owned()))
        });
        DetailRow {
            detail: one.id.to_string(),
            tier: one.tier.number(),
            start: one.start,
            after: one.after.iter().map(|at| detail(case, *at)).collect(),
            told: told.next(),
        }
    })
    .collect()
}

/// From 0 to 1 as whole percent. What is beyond is held.
fn percent(share: f64) -> u32 {
    let steps = (1..=100_u32).rev();
    let mut reached = steps.filter(|step| share * 100.0 + 0.5 >= f64::from(*step));
    reached.next().unwrap_or(0)
}

fn detail(case: &Case, place: usize) -> String {
    let found = case.details.get(place);
    found.map_or_else(|| place.to_string(), |one| one.id.to_string())
}

fn need(case: &Case, place: usize) -> String {
    let found = case.needs.get(place);
    found.map_or_else(|| place.to_string(), |one| one.id.to_string())
}

/// The end of the catalogue ids `studio-talk-how-…`.
const fn how(how: How) -> &'static str {
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

fn signal(case: &Case, signal: Signal) -> Message {
    match signal {
        Signal::Tired => Message::new("studio-talk-signal-tired"),
        Signal::Distressed => Message::new("studio-talk-signal-distressed"),
        Signal::Cannot => Message::new("studio-talk-signal-cannot"),
        Signal::WantsToGo => Message::new("studio-talk-signal-wants-to-go"),
        Signal::NeedAsked(place) => {
            Message::new("studio-talk-signal-need-asked").with("need", need(case, place))
        }
        Signal::SafetyAsked => Message::new("studio-talk-signal-safety-asked"),
        Signal::InterpreterTrouble => Message::new("studio-talk-signal-interpreter"),
        Signal::CompanionPresent => Message::new("studio-talk-signal-companion"),
        Signal::DangerNamed => Message::new("studio-talk-signal-danger"),
        Signal::MinorNamed => Message::new("studio-talk-signal-minor"),
        Signal::AsksToStop => Message::new("studio-talk-signal-asks-to-stop"),
    }
}

/// A cause in words; of what moved trust or distress, by how much of 100.
fn why(case: &Case, why: &Why) -> WhyView {
    let moved = |by: f64| {
        let size = i32::try_from(percent(by.abs())).unwrap_or(i32::MAX);
        if by < 0.0 { -size } else { size }
    };
    let of = match &why.cause {
        Cause::Ignored(one) | Cause::Locked(one) => Some(signal(case, *one)),
        _ => None,
    };
    WhyView {
        message: cause(case, &why.cause),
        signal: of,
        trust: moved(why.trust),
        distress: moved(why.distress),
    }
}

fn cause(case: &Case, of: &Cause) -> Message {
    let named = |id: &str, at: usize| Message::new(id).with("detail", detail(case, at));
    match of {
        Cause::Effect(label) => {
            Message::new("studio-talk-why-effect").with("label", label.as_str())
        }
        Cause::Prefix(label) => {
            Message::new("studio-talk-why-prefix").with("label", label.as_str())
        }
        Cause::NeedMet(at) => {
            Message::new("studio-talk-why-need-met").with("need", need(case, *at))
        }
        Cause::Ignored(_) => Message::new("studio-talk-why-ignored"),
        Cause::Acknowledged => Message::new("studio-talk-why-acknowledged"),
        Cause::NotAcknowledged => Message::new("studio-talk-why-not-acknowledged"),
        Cause::TopicJump => Message::new("studio-talk-why-topic-jump"),
        Cause::Pressed(at) => named("studio-talk-why-pressed", *at),
        Cause::DontKnowRejected => Message::new("studio-talk-why-dont-know"),
        Cause::Telling(at) => named("studio-talk-why-telling", *at),
        Cause::Asked(at) => named("studio-talk-why-asked", *at),
        Cause::Reluctant { chance, draw } => drawn("studio-talk-why-reluctant", (*chance, *draw)),
        Cause::Gate {
            detail: at,
            open,
            threshold,
        } => named("studio-talk-why-gate", *at)
            .with("open", percent(*open))
            .with("needed", percent(*threshold)),
        Cause::NotYet(at) => named("studio-talk-why-not-yet", *at).with("after", after(case, *at)),
        Cause::Locked(_) => Message::new("studio-talk-why-locked"),
        Cause::Retrieval {
            detail: at,
            chance,
            draw,
        } => drawn("studio-talk-why-retrieval", (*chance, *draw)).with("detail", detail(case, *at)),
        Cause::Error { chance, draw } => drawn("studio-talk-why-error", (*chance, *draw)),
        Cause::NothingAsked => Message::new("studio-talk-why-nothing-asked"),
        Cause::Exhausted => Message::new("studio-talk-why-exhausted"),
        Cause::PromiseBroken => Message::new("studio-talk-why-promise-broken"),
        Cause::Break => Message::new("studio-talk-why-break"),
        Cause::Fact(at) => {
            let found = case.facts.get(*at);
            let name = found.map_or_else(|| at.to_string(), |one| one.id.to_string());
            Message::new("studio-talk-why-fact").with("fact", name)
        }
        Cause::Act => Message::new("studio-talk-why-act"),
    }
}

/// What leads to a detail.
fn after(case: &Case, at: usize) -> String {
    let leads = case.details.get(at).map(|one| one.after.as_slice());
    let leads: Vec<String> = leads
        .unwrap_or_default()
        .iter()
        .map(|one| detail(case, *one))
        .collect();
    leads.join(", ")
}

/// What a draw decided: below the chance it happens.
fn drawn(id: &str, (chance, draw): (f64, f64)) -> Message {
    let came = if draw < chance { "yes" } else { "no" };
    Message::new(id)
        .with("came", came)
        .with("chance", percent(chance))
        .with("draw", percent(draw))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_whole_percent_and_never_beyond() {
        assert_eq!(percent(0.0), 0);
        assert_eq!(percent(0.004), 0);
        assert_eq!(percent(0.006), 1);
        assert_eq!(percent(0.5), 50);
        assert_eq!(percent(1.0), 100);
        assert_eq!(percent(-0.3), 0);
        assert_eq!(percent(7.0), 100);
    }

    #[test]
    fn a_stroke_makes_an_act_of_a_known_word_only() {
        assert_eq!(said("/break"), Said::Act(Act::Break));
        assert_eq!(said("/dance"), Said::Words(String::from("/dance")));
        assert_eq!(said("break"), Said::Words(String::from("break")));
    }
}
