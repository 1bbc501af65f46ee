//! Answers have to do with what was asked.

use super::fixture::{greenhouse, place, young};
use super::{coded, engage, flagged, kinds, labelled, planted};
use crate::case::{Case, Kind, Profile};
use crate::interviewee::{How, Interview, Part, Turn, Wording, asks_in_vain};
use base::Label;

/// Somebody who is open to everything, so that only the matching decides.
pub(super) fn open() -> Case {
    Case {
        needs: Vec::new(),
        ..greenhouse()
    }
}

/// What a turn pointed at: what was told, was shut, or did not come to mind.
fn touched(case: &Case, turn: &Turn) -> Vec<String> {
    use crate::interviewee::Cause;
    let mut found: Vec<usize> = turn.told.iter().map(|one| one.detail).collect();
    found.extend(turn.why.iter().filter_map(|why| match why.cause {
        Cause::Gate { detail, .. } | Cause::Retrieval { detail, .. } | Cause::NotYet(detail) => {
            Some(detail)
        }
        _ => None,
    }));
    found.sort_unstable();
    found.dedup();
    found
        .into_iter()
        .map(|detail| case.details[detail].id.to_string())
        .collect()
}

/// An interview in which these were told.
pub(super) fn after<'c>(case: &'c Case, seed: &str, told: &[&str]) -> Interview<'c> {
    let mut interview = Interview::begin(case, seed);
    engage(&mut interview);
    for id in told {
        let detail = place(case, id);
        interview.person.memory[detail].narrated = true;
        interview.person.last.narrative = vec![detail];
        interview.person.last.told = vec![detail];
        interview.listen(&crate::interviewee::Reply(vec![Part::Detail {
            detail,
            wording: Wording::Full,
        }]));
    }
    interview
}

/// The first seed with which the reluctance of the moment does not decide.
fn asked(case: &Case, told: &[&str], label: Label, text: &str) -> Vec<String> {
    (0..40)
        .map(|seed| {
            let mut interview = after(case, &format!("{seed}"), told);
            let turn = labelled(&mut interview, label, text);
            touched(case, &turn)
        })
        .max_by_key(Vec::len)
        .expect("forty seeds")
}

#[test]
fn a_question_points_at_what_its_words_name() {
    let case = open();
    for (told, label, text, expected) in [
        (
            vec![],
            Label::Directive,
            "Where is the town that you come from?",
            "the-town",
        ),
        (
            vec!["the-house"],
            Label::Directive,
            "How many of you slept in the room?",
            "the-room",
        ),
        // An inflection of a cue, and a plain synonym.
        (
            vec!["the-journey"],
            Label::Directive,
            "Who was driving the bus?",
            "the-driver",
        ),
        (
            vec!["the-money"],
            Label::Directive,
            "What was written down in it?",
            "the-notebook",
        ),
        (
            vec!["the-house"],
            Label::YesNo,
            "Could you go out at night?",
            "the-gate",
        ),
        (
            vec!["the-work"],
            Label::YesNo,
            "Were you ever ill?",
            "the-illness",
        ),
        (
            vec!["the-house"],
            Label::ForcedChoice,
            "Did you sleep in a bed or on a bunk?",
            "the-room",
        ),
        (
            vec!["the-work"],
            Label::Suggestive,
            "They punished you, didn't they?",
            "the-fines",
        ),
    ] {
        let found = asked(&case, &told, label, text);
        if expected == "the-fines" {
            // Nothing leads to it from there: it is aimed at and stays closed.
            assert_eq!(found, ["the-fines"], "{text}");
        } else {
            assert_eq!(found, [expected], "{text}");
        }
    }
}

/// Of several questions in a turn the last is answered.
#[test]
fn of_several_questions_the_last_is_answered() {
    let case = open();
    let told = ["the-house", "the-journey"];
    for text in [
        "Where did you sleep, in which room, and who was the driver?",
        "Where did you sleep? Who was the driver?",
        "You spoke about the room. Who was the driver?",
    ] {
        assert_eq!(
            asked(&case, &told, Label::Multiple, text),
            ["the-driver"],
            "{text}"
        );
    }
}

#[test]
fn a_question_about_nothing_gets_no_detail() {
    let case = open();
    for text in [
        "What colour was the ceiling?",
        "Did the neighbours have a parrot?",
        "Who painted the bridge?",
        "When is your birthday?",
        "Was the violin from Vienna?",
    ] {
        for label in [
            Label::Directive,
            Label::YesNo,
            Label::ForcedChoice,
            Label::Suggestive,
        ] {
            for seed in 0..25 {
                let mut interview = after(&case, &format!("{seed}"), &["the-house", "the-work"]);
                let turn = labelled(&mut interview, label, text);
                assert!(turn.told.is_empty(), "{text} {:?}", turn.told);
                let parts = &turn.reply.0;
                assert!(
                    !parts
                        .iter()
                        .any(|part| matches!(part, Part::Detail { .. } | Part::Fact { .. })),
                    "{text}"
                );
            }
        }
    }
}

/// "Offer" and "of" have one rough stem; "of" names nothing.
#[test]
fn small_words_are_no_cues() {
    let case = open();
    let found = asked(
        &case,
        &["the-offer"],
        Label::Directive,
        "What is the height of the roof of it?",
    );
    assert!(!found.contains(&"the-offer".to_owned()), "{found:?}");
}

#[test]
fn an_invitation_to_say_more_is_anchored_on_what_was_told() {
    let case = open();
    // The cue of an untold detail stands before what only follows.
    let found = asked(
        &case,
        &["the-house"],
        Label::CuedInvitation,
        "You spoke about the house. Tell me about the room.",
    );
    assert!(found.contains(&"the-room".to_owned()), "{found:?}");
    // A word that is in no cue and stands in the text of a detail that was told: what follows from it.
    let found = asked(
        &case,
        &["the-money"],
        Label::CuedInvitation,
        "You mentioned an envelope. Tell me more about the envelope.",
    );
    assert_eq!(found, ["the-notebook", "the-fines", "the-boss"]);
    // At most three.
    let found = asked(
        &case,
        &["the-house"],
        Label::CuedInvitation,
        "Tell me more about that yard.",
    );
    assert!(found.len() <= 3, "{found:?}");
}

/// The questions that an author wrote are known again, and one word apart is another question.
#[test]
fn a_question_of_the_author_is_known_again() {
    let case = open();
    let text = "You spoke about the envelope. Tell me everything about what was taken out of it.";
    let found = asked(&case, &["the-money"], Label::CuedInvitation, text);
    assert!(found.contains(&"the-fines".to_owned()), "{found:?}");
    let found = asked(
        &case,
        &[],
        Label::Invitation,
        "Tell me about the town where you grew up.",
    );
    assert_eq!(found, ["the-town", "the-offer"]);
    let found = asked(
        &case,
        &["the-journey"],
        Label::CuedInvitation,
        "Tell me about the journey.",
    );
    assert!(!found.contains(&"the-house".to_owned()), "{found:?}");
}

#[test]
fn that_is_about_what_was_said_last() {
    let case = open();
    let found = asked(
        &case,
        &["the-work", "the-money"],
        Label::CuedInvitation,
        "Tell me more about that.",
    );
    assert!(found.contains(&"the-notebook".to_owned()), "{found:?}");
    assert!(!found.contains(&"the-illness".to_owned()), "{found:?}");
    let found = asked(&case, &["the-journey"], Label::Directive, "Who was that?");
    assert_eq!(found, ["the-driver"]);
}

#[test]
fn an_invitation_with_a_subject_begins_there() {
    let case = open();
    let found = asked(
        &case,
        &[],
        Label::Invitation,
        "Tell me about the work in the greenhouse.",
    );
    assert_eq!(found, ["the-work", "the-day"]);
    let found = asked(
        &case,
        &[],
        Label::Invitation,
        "Tell me everything that happened.",
    );
    assert_eq!(found, ["the-town", "the-offer", "the-journey", "the-house"]);
}

#[test]
fn every_question_of_the_case_brings_its_detail() {
    let case = greenhouse();
    let vain: Vec<String> = asks_in_vain(&case)
        .into_iter()
        .map(|(detail, which)| {
            format!(
                "{}: {}",
                case.details[detail].id, case.details[detail].ask[which]
            )
        })
        .collect();
    assert_eq!(vain, [""; 0]);
    // One that is no question about it is found.
    let mut bad = greenhouse();
    bad.details[place(&case, "the-notebook")]
        .ask
        .push("Thank you for coming.".to_owned());
    assert_eq!(asks_in_vain(&bad), [(place(&case, "the-notebook"), 1)]);
}

/// A name that nobody has said, in a leading question to a young child.
#[test]
fn a_child_takes_over_a_name_and_brings_it_later() {
    let case = young(Profile::Child4To6);
    let mut found = 0;
    for seed in 0..60 {
        let mut interview = after(&case, &format!("{seed}"), &["the-house"]);
        planted(
            &mut interview,
            coded(Label::Suggestive),
            "Anton Varga was in the house, wasn't he?",
        );
        for _ in 0..3 {
            let turn = labelled(&mut interview, Label::Invitation, "What happened then?");
            if turn.told.iter().any(|one| one.how == How::Contaminated) {
                found += 1;
                let spoken = turn.reply.spoken(&case.words);
                assert!(spoken.contains("Anton Varga"), "{spoken}");
                let wrong = labelled(
                    &mut interview,
                    Label::Summary,
                    "And Anton was there, you said.",
                );
                assert!(kinds(&wrong).contains(&Kind::SummaryWrong));
                break;
            }
        }
    }
    // The chance is .45, and something must be told after it.
    assert!((12..=40).contains(&found), "{found} of 60");
    // A name that the person said first is no such name.
    let mut interview = after(&case, "said", &["the-woman"]);
    for _ in 0..20 {
        planted(
            &mut interview,
            flagged(Label::Suggestive, "tag"),
            "Mila was nice, wasn't she?",
        );
    }
    assert!(interview.person.adopted.is_none());
}
