//! What a question is about decides the answer: nothing beside it comes out, and nothing that it does not ask is confirmed.

use super::fixture::{greenhouse, place};
use super::matching::{after, open};
use super::{act, coded, kinds, labelled, planted};
use crate::case::{Act, Kind};
use crate::interviewee::{How, Interview, Part, Said, Signal};
use base::Label;

const SEEDS: u32 = 20;

#[test]
fn a_subject_nobody_knows_brings_no_story() {
    let case = open();
    for seed in 0..SEEDS {
        let mut interview = after(&case, &format!("{seed}"), &["the-house"]);
        let turn = labelled(
            &mut interview,
            Label::Invitation,
            "Tell me everything about the submarine.",
        );
        assert!(turn.told.is_empty(), "{turn:?}");
        assert!(!kinds(&turn).contains(&Kind::ThatIsAll));
    }
}

#[test]
fn a_subject_that_stays_closed_brings_nothing_else() {
    let case = greenhouse();
    let radio = place(&case, "the-radio");
    for seed in 0..SEEDS {
        let mut interview = after(&case, &format!("{seed}"), &["the-house"]);
        interview.person.levels.trust = 0.0;
        interview.person.levels.distress = 0.6;
        let turn = labelled(
            &mut interview,
            Label::Invitation,
            "Tell me everything about the radio.",
        );
        let radio_told = turn.told.iter().any(|one| one.detail == radio);
        assert!(radio_told || turn.told.is_empty(), "{turn:?}");
    }
}

#[test]
fn what_was_told_is_not_followed_by_another_story() {
    let case = open();
    let told: Vec<String> = case.details.iter().map(|one| one.id.to_string()).collect();
    let others: Vec<&str> = told
        .iter()
        .map(String::as_str)
        .filter(|id| !matches!(*id, "the-offer" | "the-journey"))
        .collect();
    let radio = place(&case, "the-radio");
    let mut interview = after(&case, "radio", &others);
    let turn = labelled(
        &mut interview,
        Label::Invitation,
        "Tell me everything about the radio.",
    );
    assert_eq!(turn.told.len(), 1, "{turn:?}");
    assert_eq!((turn.told[0].detail, turn.told[0].how), (radio, How::Again));
}

#[test]
fn a_harm_that_nothing_speaks_of_is_denied_and_no_name_makes_it_true() {
    let case = open();
    for seed in 0..SEEDS {
        let mut interview = after(&case, &format!("{seed}"), &["the-boss"]);
        let turn = labelled(&mut interview, Label::YesNo, "Did the boss strangle you?");
        assert!(turn.told.is_empty(), "{turn:?}");
        let one = kinds(&turn)[0];
        assert!(!matches!(one, Kind::Yes | Kind::AnsweredBefore), "{one:?}");
    }
}

#[test]
fn a_name_that_was_never_said_is_not_known() {
    let case = open();
    let unknown = (0..SEEDS).any(|seed| {
        let mut interview = after(&case, &format!("{seed}"), &["the-house"]);
        let turn = labelled(&mut interview, Label::Directive, "Who is Marwig?");
        assert!(!kinds(&turn).contains(&Kind::DontRemember));
        kinds(&turn).contains(&Kind::DontKnow)
    });
    assert!(unknown);
}

#[test]
fn the_whole_story_begins_at_its_beginning_whatever_it_names() {
    let case = open();
    let mut first = Vec::new();
    for seed in 0..SEEDS {
        let mut interview = after(&case, &format!("{seed}"), &[]);
        let turn = labelled(
            &mut interview,
            Label::Invitation,
            "Tell me everything that happened, from the time before the greenhouse until now.",
        );
        first.extend(turn.told.first().map(|one| one.detail));
    }
    let work = place(&case, "the-work");
    assert!(
        !first.is_empty() && first.iter().all(|one| *one < work),
        "{first:?}"
    );
}

#[test]
fn an_offer_meets_a_need_before_it_is_asked_for_and_a_word_beside_the_matter_does_not() {
    let case = greenhouse();
    let mut interview = Interview::begin(&case, "offer");
    let passing = "What you say is written down, like water on stone.";
    let turn = labelled(&mut interview, Label::Information, passing);
    assert!(!turn.reply.0.contains(&Part::NeedMet(0)));
    let turn = labelled(
        &mut interview,
        Label::Consent,
        "You can have water whenever you want.",
    );
    assert!(turn.reply.0.contains(&Part::NeedMet(0)));
}

#[test]
fn a_late_answer_about_safety_opens_what_was_closed() {
    let case = greenhouse();
    let mut interview = Interview::begin(&case, "late");
    let mut asked = false;
    for _ in 0..14 {
        let turn = labelled(
            &mut interview,
            Label::Directive,
            "What is the weather like?",
        );
        asked |= turn.signals.contains(&Signal::SafetyAsked);
    }
    assert!(asked && interview.person.talk.core_locked);
    labelled(
        &mut interview,
        Label::Safety,
        "We will make a plan for tonight.",
    );
    assert!(!interview.person.talk.core_locked);
}

#[test]
fn a_plan_that_was_just_told_answers_the_question_it_brings() {
    let case = greenhouse();
    let mut interview = Interview::begin(&case, "plan");
    for _ in 0..12 {
        let turn = labelled(
            &mut interview,
            Label::Safety,
            "We will make a plan for tonight.",
        );
        if turn.signals.contains(&Signal::SafetyAsked) {
            return assert!(interview.person.talk.safety_answered);
        }
    }
    panic!("they ask about their safety");
}

#[test]
fn stopping_for_others_is_answered_as_what_is_told() {
    let case = greenhouse();
    for end in [Act::Protect, Act::Child] {
        let mut interview = Interview::begin(&case, "stop");
        assert_eq!(kinds(&act(&mut interview, end)), [Kind::Informed]);
        let close = labelled(
            &mut interview,
            Label::Closing,
            "I will call you on Thursday.",
        );
        assert_eq!(kinds(&close), [Kind::Closing]);
    }
}

#[test]
fn practice_goes_on_until_the_matter_is_named() {
    let case = open();
    let mut interview = Interview::begin(&case, "practice");
    let mut say = |text: &str| {
        let turn = interview
            .say(Said::Words(text.to_owned()))
            .expect("an answer");
        (
            turn.coding.as_ref().and_then(|one| one.function),
            kinds(turn),
        )
    };
    let practised = (Some(Label::Practice), vec![Kind::Practice]);
    assert_eq!(
        say("Let's practise. Tell me about the last time you cooked something."),
        practised
    );
    assert_eq!(say("And then what happened?"), practised);
    let (function, found) = say("Tell me everything that happened, from the beginning.");
    assert_eq!(function, None);
    assert!(!found.contains(&Kind::Practice));
}

#[test]
fn a_nod_alone_begins_nothing() {
    let case = open();
    let mut interview = Interview::begin(&case, "nod");
    for _ in 0..10 {
        assert!(
            planted(&mut interview, coded(Label::Facilitator), "Mm-hm.")
                .told
                .is_empty()
        );
    }
}
