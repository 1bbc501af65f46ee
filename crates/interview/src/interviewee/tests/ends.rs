//! Signals of distress, alarms, and how talks end.

use super::fixture::greenhouse;
use super::{act, coded, engage, kinds, labelled, planted};
use crate::case::{Act, Case, Kind};
use crate::interviewee::{Coded, End, Fault, How, Interview, Refused, Said, Signal};
use base::Label;

fn begin(case: &Case) -> Interview<'_> {
    Interview::begin(case, "ends")
}

#[test]
fn what_can_be_seen_is_shown_and_not_in_every_turn() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let mut seen = Vec::new();
    for _ in 0..6 {
        interview.person.levels.distress = 0.78;
        let turn = labelled(&mut interview, Label::Summary, "You said that.");
        seen.push(turn.signals.contains(&Signal::Distressed));
    }
    assert_eq!(seen, [true, false, false, true, false, false]);
    interview.person.levels.distress = 0.2;
    interview.person.levels.fatigue = 0.7;
    let turn = labelled(&mut interview, Label::Summary, "You said that.");
    assert!(turn.signals.contains(&Signal::Tired));
}

#[test]
fn who_is_asked_on_after_asking_to_stop_ends_it() {
    let case = greenhouse();
    let stopping = |next: Label, text: &str| {
        let mut interview = begin(&case);
        interview.person.talk.asks_to_stop = true;
        labelled(&mut interview, next, text)
    };
    let turn = stopping(Label::Directive, "Where was the house?");
    assert_eq!(turn.faults, [Fault::StopIgnored]);
    assert_eq!(turn.ended, Some(End::Stopped));
    let turn = stopping(Label::Closing, "Then we stop here. Thank you.");
    assert!(turn.faults.is_empty());
    assert_eq!(turn.ended, None);
    // An unsure label costs nothing.
    let mut interview = begin(&case);
    interview.person.talk.asks_to_stop = true;
    let unsure = Coded {
        confidence: 0.3,
        ..coded(Label::YesNo)
    };
    let turn = planted(&mut interview, unsure, "hm then");
    assert!(turn.faults.is_empty());
    assert_eq!(turn.ended, None);
}

/// Distress above .85, shown twice.
#[test]
fn too_much_for_too_long_makes_them_ask_to_stop() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let mut signals = Vec::new();
    for _ in 0..4 {
        interview.person.levels.distress = 0.87;
        interview.person.levels.trust = 0.5;
        signals.extend(labelled(&mut interview, Label::Summary, "You said that.").signals);
    }
    signals.retain(|one| matches!(one, Signal::Cannot | Signal::AsksToStop));
    assert_eq!(signals, [Signal::Cannot, Signal::AsksToStop]);
}

/// Trust below .06 for four turns; they stay polite, and a proper close is still possible.
#[test]
fn a_talk_that_was_stopped_can_be_closed_and_not_gone_on_with() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let mut turns = 0;
    while interview.end().is_none() {
        interview.person.levels.trust = 0.01;
        labelled(&mut interview, Label::Blame, "That was careless of you.");
        turns += 1;
    }
    assert_eq!(turns, 4);
    assert_eq!(interview.end(), Some(End::Stopped));
    let turn = labelled(&mut interview, Label::Directive, "Where was the house?");
    assert_eq!(kinds(&turn), [Kind::Stops]);
    assert!(turn.told.is_empty());
    let turn = labelled(
        &mut interview,
        Label::Closing,
        "Thank you for coming. We will call you.",
    );
    assert_eq!(kinds(&turn), [Kind::Closing]);
    assert_eq!(interview.acts(), [Act::Close, Act::Again]);
    act(&mut interview, Act::Close);
    assert_eq!(interview.end(), Some(End::Closed));
    assert_eq!(
        interview.say(Said::Words("One more thing.".to_owned())),
        Err(Refused::Ended)
    );
    assert_eq!(interview.acts(), [Act::Again]);
}

#[test]
fn somebody_in_danger_stops_the_account() {
    let case = greenhouse();
    let named = || {
        let mut interview = begin(&case);
        engage(&mut interview);
        interview.person.danger = Some(super::super::person::Alarm::default());
        interview
    };
    let mut interview = named();
    let faults: Vec<Vec<Fault>> = (0..4)
        .map(|_| labelled(&mut interview, Label::Directive, "Where is the house?").faults)
        .collect();
    assert_eq!(faults, [vec![], vec![], vec![Fault::DangerIgnored], vec![]]);
    let mut interview = named();
    let turn = act(&mut interview, Act::Protect);
    assert_eq!(turn.ended, Some(End::Protected));
    assert!(turn.faults.is_empty());
    // A word to the person is still possible.
    labelled(
        &mut interview,
        Label::Support,
        "Thank you. That was right to say.",
    );
    assert_eq!(interview.acts(), [Act::Close]);
}

#[test]
fn a_child_who_was_taken_for_an_adult_is_handed_over() {
    let case = greenhouse();
    let mut interview = begin(&case);
    interview.person.minor = Some(super::super::person::Alarm::default());
    for _ in 0..2 {
        let turn = labelled(&mut interview, Label::YesNo, "Was the house far?");
        assert!(turn.faults.is_empty());
    }
    let turn = labelled(&mut interview, Label::YesNo, "Was the house far?");
    assert_eq!(turn.faults, [Fault::MinorIgnored]);
    assert_eq!(act(&mut interview, Act::Child).ended, Some(End::HandedOver));
}

/// The detail itself raises the alarm.
#[test]
fn telling_of_danger_is_a_signal() {
    let case = greenhouse();
    let seen = (0..40).any(|seed| {
        let mut interview = Interview::begin(&case, &format!("{seed}"));
        engage(&mut interview);
        interview.person.levels.trust = 0.95;
        let turn = labelled(
            &mut interview,
            Label::Directive,
            "Which people are still there?",
        );
        let told = turn.told.iter().any(|one| one.how == How::Narrated);
        assert_eq!(turn.signals.contains(&Signal::DangerNamed), told);
        told
    });
    assert!(seen);
}

#[test]
fn abusive_demands_get_no_answer_and_the_second_ends_it() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let first = labelled(&mut interview, Label::Inappropriate, "[demand]");
    assert!(first.reply.0.is_empty());
    assert_eq!(first.faults, [Fault::Inappropriate]);
    assert_eq!(first.ended, None);
    let second = labelled(&mut interview, Label::Inappropriate, "[demand]");
    assert_eq!(kinds(&second), [Kind::Stops]);
    assert_eq!(second.ended, Some(End::Inappropriate));
    assert_eq!(interview.acts(), []);
    // Unsure, it is nothing.
    let mut interview = begin(&case);
    let unsure = Coded {
        confidence: 0.4,
        ..coded(Label::Inappropriate)
    };
    let turn = planted(&mut interview, unsure, "[words]");
    assert!(turn.faults.is_empty());
    assert!(!turn.reply.0.is_empty());
}

#[test]
fn a_threat_is_a_fault_and_the_person_closes_down() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let turn = labelled(&mut interview, Label::Threat, "You could be deported.");
    assert_eq!(turn.faults, [Fault::Threat]);
    assert_eq!(kinds(&turn), [Kind::ToThreat]);
    // .30 − .20 and .35 + .20
    assert!((turn.after.trust - 0.10).abs() < 1e-9);
    assert!((turn.after.distress - 0.55).abs() < 1e-9);
    assert_eq!(turn.ended, None);
}
