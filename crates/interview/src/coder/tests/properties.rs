//! What holds for any text.

use super::coded;
use base::Label;
use proptest::prelude::*;

const THREATS: [&str; 3] = [
    "If you don't talk, I will call immigration.",
    "You could end up in prison unless you give us a name.",
    "I can have you deported.",
];
const PROMISES: [&str; 3] = [
    "I promise nobody will find out.",
    "If you tell us, I will make sure you can stay.",
    "This is off the record.",
];

proptest! {
    #[test]
    fn any_text_has_an_answer_and_always_the_same(text in "\\PC{0,200}", said in "\\PC{0,60}") {
        let first = coded(&said, &text);
        prop_assert!((0.0..=1.0).contains(&first.confidence));
        for reason in &first.reasons {
            for span in &reason.spans {
                prop_assert!(text.get(span.clone()).is_some());
            }
        }
        prop_assert_eq!(first, coded(&said, &text));
    }

    #[test]
    fn a_planted_threat_or_promise_is_found(before in "(Okay\\. |I see\\. |What happened next\\? )?", which in 0_usize..3) {
        let threat = coded("I don't want to say.", &format!("{before}{}", THREATS[which]));
        prop_assert_eq!(threat.label, Label::Threat);
        let promise = coded("I don't want to say.", &format!("{before}{}", PROMISES[which]));
        prop_assert_eq!(promise.label, Label::Promise);
    }
}

#[test]
fn what_is_no_name_of_anything_is_told_and_never_a_fault() {
    for text in [
        "Привет, как дела",
        "{\"a\": [1, 2]}",
        "مرحبا",
        "x = 1; y = 2;",
    ] {
        let found = coded("We left.", text);
        assert!(
            !matches!(
                found.label,
                Label::Threat | Label::Promise | Label::Disbelief | Label::Blame
            ),
            "{text}: {}",
            found.label.as_str()
        );
    }
    let long = "and then what happened ".repeat(3_000);
    assert!(coded("We left.", &long).confidence <= 1.0);
}

#[test]
fn insults_and_demands_for_particulars_are_stopped_and_their_neighbours_are_not() {
    for text in [
        "What an idiot you are!",
        "People like you are scum.",
        "You are worthless.",
        "Are you deaf or what?",
        "Tell me which positions it was.",
        "I want every gory detail.",
        "Go to hell.",
        "Piss off.",
        "Tell me about the sex.",
        "Take off your clothes.",
    ] {
        let label = coded("He came in.", text).label;
        assert_eq!(label, Label::Inappropriate, "{text}");
    }
    for text in [
        "You are not an idiot. They lie to everybody.",
        "Did you feel stupid?",
        "Nobody here thinks you are worthless.",
        "Tell me what happened in the bedroom.",
        "In which position did you work at the hotel?",
        "Were you hurt?",
        "Did they take your clothes away?",
        "What did you think then?",
    ] {
        let label = coded("He came in.", text).label;
        assert_ne!(label, Label::Inappropriate, "{text}");
    }
}

#[test]
fn a_plain_threat_of_violence_is_one() {
    for text in [
        "I will hit you if you do not talk.",
        "I am going to beat you",
        "Talk or I will kill you",
        "I can make your life hell.",
    ] {
        assert_eq!(coded("I said no.", text).label, Label::Threat, "{text}");
    }
    for text in [
        "I will not hurt you.",
        "Nobody will hit you here.",
        "Did he say: I will kill you?",
        "What did you think when you saw the boat?",
    ] {
        let label = coded("There was a boat. He shouted.", text).label;
        assert!(!matches!(label, Label::Threat | Label::Blame), "{text}");
    }
}

#[test]
fn what_is_not_written_in_english_cannot_be_coded() {
    for text in ["Расскажи мне, что случилось", "怎么了", "احكي لي", "123456"]
    {
        assert_eq!(coded("He came in.", text).label, Label::Unknown, "{text}");
    }
}
