//! The model held against what is written about it.

mod again;
mod bad_input;
mod ends;
pub(crate) mod fixture;
mod golden;
mod habits;
mod matching;
mod properties;
mod room;
mod simulated;
mod subject;
mod told;
mod unsure;

use super::{Coded, Interview, Said, Turn};
use crate::case::{Act, Kind};
use crate::interviewee::Part;
use base::Label;

/// A coding that is sure.
fn coded(label: Label) -> Coded {
    Coded {
        label,
        function: (!label.is_form()).then_some(label),
        form: label.is_form().then_some(label),
        flags: Vec::new(),
        confidence: 0.9,
    }
}

fn flagged(label: Label, flag: &str) -> Coded {
    Coded {
        flags: vec![flag.to_owned()],
        ..coded(label)
    }
}

/// A turn with this label, whatever the coder would say.
fn labelled(interview: &mut Interview, label: Label, text: &str) -> Turn {
    planted(interview, coded(label), text)
}

fn planted(interview: &mut Interview, coded: Coded, text: &str) -> Turn {
    interview
        .answer(Said::Words(text.to_owned()), Some(coded))
        .expect("an answer")
        .clone()
}

fn act(interview: &mut Interview, act: Act) -> Turn {
    interview.say(Said::Act(act)).expect("an answer").clone()
}

/// The occasions of an answer.
fn kinds(turn: &Turn) -> Vec<Kind> {
    turn.reply
        .0
        .iter()
        .filter_map(|part| match part {
            Part::Reply { kind, .. } => Some(*kind),
            _ => None,
        })
        .collect()
}

/// Wins trust until a talk can be open: ten turns of what an officer does who engages.
fn engage(interview: &mut Interview) {
    for (label, text) in [
        (
            Label::Information,
            "I am Dana and I work for the police. My job is to listen.",
        ),
        (Label::Rapport, "It is good that you could come."),
        (Label::Consent, "You can stop whenever you want."),
        (Label::Need, "Would you like some water?"),
        (Label::Safety, "Do you feel safe where you are now?"),
        (Label::GroundRule, "If you do not know something, say so."),
        (Label::GroundRule, "If I get something wrong, tell me."),
        (
            Label::Support,
            "Take all the time that you need. You are doing well.",
        ),
        (Label::Referral, "There is a lawyer whom you can talk to."),
        (Label::Safety, "We can make a plan for tonight."),
    ] {
        labelled(interview, label, text);
    }
}
