//! Everything in the room that is no question: needs, safety, companions, interpreters, breaks, alarms, ends.

use super::fixture::{accompanied, greenhouse, interpreted, place, young};
use super::{act, coded, engage, flagged, kinds, labelled, planted};
use crate::case::{Act, Case, Kind, Profile};
use crate::interviewee::{Coded, Fault, How, Interview, Part, Refused, Said, Signal, Turn};
use base::Label;

fn begin(case: &Case) -> Interview<'_> {
    Interview::begin(case, "room")
}

#[test]
fn a_need_is_asked_for_and_met_by_naming_it() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let mut asked = None;
    for _ in 0..8 {
        let turn = labelled(
            &mut interview,
            Label::Transition,
            "Next we speak about the house.",
        );
        if turn.signals.contains(&Signal::NeedAsked(0)) {
            asked = Some(turn.number);
            assert!(turn.reply.0.contains(&Part::NeedAsked(0)));
        }
    }
    assert_eq!(asked, Some(6));
    // "Of course, I will bring you some water" is a support to the coder.
    let met = labelled(
        &mut interview,
        Label::Support,
        "Of course, I will bring you some water.",
    );
    assert_eq!(met.reply.0, [Part::NeedMet(0)]);
    assert!(met.after.trust > met.before.trust);
    let fine = labelled(&mut interview, Label::Need, "Do you need anything else?");
    assert_eq!(kinds(&fine), [Kind::NeedFine]);
}

#[test]
fn comfort_that_depends_on_an_answer_is_a_fault_and_meets_nothing() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let turn = planted(
        &mut interview,
        flagged(Label::Admonishment, "withheld_need"),
        "You can have water when you have told me.",
    );
    assert!(turn.faults.contains(&Fault::WithheldNeed));
    assert!(!turn.reply.0.contains(&Part::NeedMet(0)));
    assert!(turn.after.trust < turn.before.trust);
}

/// From trust .25, and not before the fourth turn.
#[test]
fn they_ask_about_their_safety_once() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let asked: Vec<u32> = (0..12)
        .map(|_| labelled(&mut interview, Label::Information, "My job is to listen."))
        .filter(|turn| turn.signals.contains(&Signal::SafetyAsked))
        .map(|turn| turn.number)
        .collect();
    assert_eq!(asked, [4]);
    assert!(!interview.person.talk.core_locked);
}

#[test]
fn without_an_answer_the_innermost_stays_closed_in_this_talk() {
    let case = greenhouse();
    let mut interview = begin(&case);
    for _ in 0..8 {
        labelled(&mut interview, Label::Rapport, "It is good that you came.");
    }
    let others = place(&case, "the-others");
    for _ in 0..5 {
        labelled(
            &mut interview,
            Label::Directive,
            "What is the weather like?",
        );
    }
    interview.person.levels.trust = 0.99;
    interview.person.cap = 1.0;
    for _ in 0..10 {
        let turn = labelled(
            &mut interview,
            Label::Directive,
            "Which people are still there?",
        );
        assert!(
            turn.told
                .iter()
                .all(|one| one.detail != others || !one.how.is_true())
        );
        interview.person.levels.trust = 0.99;
        interview.person.levels.distress = 0.1;
    }
    act(&mut interview, Act::Close);
    act(&mut interview, Act::Again);
    interview.person.levels.trust = 0.99;
    let told = (0..6).any(|_| {
        let turn = labelled(
            &mut interview,
            Label::Directive,
            "Which people are still there?",
        );
        interview.person.levels.trust = 0.99;
        turn.told
            .iter()
            .any(|one| one.detail == others && one.how == How::Narrated)
    });
    assert!(told, "in a second talk it is open again");
}

#[test]
fn before_a_third_person_nothing_of_control_is_told() {
    let case = accompanied();
    for seed in 0..20 {
        let mut interview = Interview::begin(&case, &format!("{seed}"));
        assert!(interview.acts().contains(&Act::Alone));
        let first = labelled(&mut interview, Label::Information, "I am Dana.");
        assert!(first.signals.contains(&Signal::CompanionPresent));
        interview.person.levels.trust = 0.95;
        for _ in 0..6 {
            let turn = labelled(&mut interview, Label::Invitation, "Tell me everything.");
            assert!(turn.faults.contains(&Fault::CompanionPresent));
            for told in turn.told.iter().filter(|one| one.how.is_true()) {
                assert!(case.details[told.detail].tier.number() < 2);
            }
            if turn.told.is_empty() {
                assert!(kinds(&turn).contains(&Kind::WithCompanion));
            }
        }
        act(&mut interview, Act::Alone);
        assert!(!interview.acts().contains(&Act::Alone));
        let turn = labelled(&mut interview, Label::Invitation, "Tell me everything.");
        assert!(turn.faults.is_empty());
    }
}

#[test]
fn the_third_person_leaves_when_asked_in_words() {
    let case = accompanied();
    for (text, leaves) in [
        ("Mr Leng, could you please wait outside?", true),
        ("I would like to speak with you alone.", true),
        ("Your friend can have a coffee in the next room.", true),
        ("Did your friend wait outside?", false),
        ("Is Mr Leng your friend?", false),
        ("Do you live alone?", false),
    ] {
        let mut interview = begin(&case);
        let turn = labelled(&mut interview, Label::Consent, text);
        assert_eq!(
            kinds(&turn).contains(&Kind::CompanionLeft),
            leaves,
            "{text}"
        );
        assert_eq!(interview.acts().contains(&Act::Alone), !leaves, "{text}");
    }
}

#[test]
fn something_is_wrong_with_the_interpreter() {
    let case = interpreted();
    let mut interview = begin(&case);
    let turns: Vec<Turn> = (0..3)
        .map(|_| labelled(&mut interview, Label::Information, "My job is to listen."))
        .collect();
    assert!(turns[2].signals.contains(&Signal::InterpreterTrouble));
    assert!(kinds(&turns[2]).contains(&Kind::InterpreterTrouble));
    // Asked about, it is seen again, and then nothing is lost by it.
    let check = labelled(
        &mut interview,
        Label::Interpreter,
        "Do you know the interpreter?",
    );
    assert!(kinds(&check).contains(&Kind::InterpreterTrouble));
    let changed = act(&mut interview, Act::Interpreter);
    assert_eq!(kinds(&changed), [Kind::InterpreterChanged]);
    assert!(changed.after.trust > changed.before.trust);
    let cap = interview.person.cap;
    for _ in 0..15 {
        let turn = labelled(&mut interview, Label::Rapport, "Good.");
        assert!(!turn.signals.contains(&Signal::InterpreterTrouble));
    }
    assert!((interview.person.cap - cap).abs() < f64::EPSILON);
}

/// The ceiling of .78 is .10 lower.
#[test]
fn an_interpreter_who_is_passed_over_costs_trust_for_good() {
    let case = interpreted();
    let mut interview = begin(&case);
    for _ in 0..14 {
        labelled(&mut interview, Label::Rapport, "Good.");
    }
    assert!((interview.person.cap - 0.68).abs() < 1e-9);
}

#[test]
fn a_question_past_the_person_is_answered_and_costs() {
    let case = interpreted();
    let mut interview = begin(&case);
    engage(&mut interview);
    let asked = Coded {
        form: Some(Label::Directive),
        ..flagged(Label::Interpreter, "third_person")
    };
    let turn = planted(&mut interview, asked, "Ask him what the house was like.");
    assert!(turn.after.trust < turn.before.trust);
    assert!(!kinds(&turn).contains(&Kind::Interpreter));
}

#[test]
fn a_break_is_taken_when_there_is_reason_for_one() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let turn = labelled(&mut interview, Label::Break, "Shall we take a break?");
    assert_eq!(kinds(&turn), [Kind::BreakDeclined]);
    interview.person.levels.fatigue = 0.5;
    let turn = labelled(&mut interview, Label::Break, "Shall we take a break?");
    assert_eq!(kinds(&turn), [Kind::BreakAccepted, Kind::BackFromBreak]);
    // .50 + .010 − .30
    assert!((turn.after.fatigue - 0.21).abs() < 1e-9);
    interview.person.levels.distress = 0.6;
    let turn = act(&mut interview, Act::Break);
    assert_eq!(kinds(&turn), [Kind::BackFromBreak]);
    assert!((turn.after.distress - 0.5).abs() < 1e-9);
}

/// Support within five turns of pressure counts a quarter: .04 · 1.6 · (.78 − T) / .78 · .25.
#[test]
fn support_helps_little_beside_pressure() {
    let case = greenhouse();
    let mut interview = begin(&case);
    labelled(&mut interview, Label::Admonishment, "Try harder.");
    let turn = labelled(&mut interview, Label::Support, "You are doing well.");
    let trust = 0.30 - 0.07;
    let expected = 0.04 * 0.25 * 1.6 * (0.78 - trust) / 0.78;
    assert!((turn.after.trust - turn.before.trust - expected).abs() < 1e-9);
}

#[test]
fn a_second_talk_remembers() {
    let case = greenhouse();
    let mut interview = begin(&case);
    engage(&mut interview);
    for _ in 0..3 {
        labelled(&mut interview, Label::Invitation, "What happened?");
    }
    let told = interview
        .person
        .memory
        .iter()
        .filter(|one| one.narrated)
        .count();
    assert!(told > 0);
    assert_eq!(
        interview.say(Said::Act(Act::Again)),
        Err(Refused::NotNow(Act::Again)),
        "not before the first has ended"
    );
    act(&mut interview, Act::Close);
    let trust = interview.levels().trust;
    let again = act(&mut interview, Act::Again);
    assert_eq!((again.session, interview.session()), (2, 2));
    assert_eq!(kinds(&again), [Kind::SecondOpening]);
    // 0.9 · T, and the ceiling .10 higher.
    assert!((interview.levels().trust - 0.9 * trust).abs() < 1e-9);
    assert!((interview.person.cap - 0.88).abs() < 1e-9);
    let first = labelled(&mut interview, Label::Information, "It is Dana again.");
    assert_eq!(kinds(&first), [Kind::SecondGreeting]);
    assert_eq!(
        interview
            .person
            .memory
            .iter()
            .filter(|one| one.narrated)
            .count(),
        told
    );
    act(&mut interview, Act::Close);
    assert_eq!(interview.acts(), [], "there is no third");
}

#[test]
fn a_broken_promise_is_remembered() {
    let case = greenhouse();
    let mut interview = begin(&case);
    engage(&mut interview);
    let turn = labelled(
        &mut interview,
        Label::Promise,
        "I promise that nobody will know.",
    );
    assert_eq!(turn.faults, [Fault::Promise]);
    assert!(turn.after.trust > turn.before.trust);
    act(&mut interview, Act::Close);
    let trust = interview.levels().trust;
    act(&mut interview, Act::Again);
    assert!((interview.levels().trust - (0.9 * trust - 0.20)).abs() < 1e-9);
    assert!((interview.person.cap - 0.63).abs() < 1e-9);
    let first = labelled(&mut interview, Label::Rapport, "Good morning.");
    assert_eq!(kinds(&first), [Kind::SecondBroken]);
}

#[test]
fn what_can_be_done_tells_nothing() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let before = interview.acts();
    assert_eq!(before, [Act::Break, Act::Protect, Act::Child, Act::Close]);
    interview.person.danger = Some(super::super::person::Alarm::default());
    assert_eq!(interview.acts(), before);
    assert_eq!(
        interview.say(Said::Act(Act::Interpreter)),
        Err(Refused::NotNow(Act::Interpreter))
    );
}

#[test]
fn the_practice_narrative_has_an_order() {
    let case = greenhouse();
    let mut interview = begin(&case);
    let practice = |interview: &mut Interview| {
        let asked = Coded {
            function: Some(Label::Practice),
            ..coded(Label::Invitation)
        };
        planted(interview, asked, "Tell me everything about this morning.")
    };
    let places: Vec<Part> = (0..5)
        .flat_map(|_| practice(&mut interview).reply.0)
        .collect();
    for (place, part) in places
        .iter()
        .enumerate()
        .filter(|(_, part)| !matches!(part, Part::SafetyAsked | Part::NeedAsked(_)))
        .take(3)
    {
        assert_eq!(
            *part,
            Part::Reply {
                kind: Kind::Practice,
                wording: place,
                name: None
            }
        );
    }
    assert!(interview.turns().iter().all(|turn| turn.told.is_empty()));
    labelled(&mut interview, Label::Rapport, "Thank you.");
    let turn = practice(&mut interview);
    assert!(kinds(&turn).contains(&Kind::ThatIsAll));
}

/// Praise of a child's content is no fault and has its price in mistakes.
#[test]
fn praise_is_answered_and_noted() {
    let case = young(Profile::Child7To9);
    let mut interview = begin(&case);
    let turn = labelled(&mut interview, Label::Reinforcement, "Good boy.");
    assert_eq!(kinds(&turn), [Kind::ToPraise]);
    assert_eq!(interview.person.talk.praised, Some(1));
}
