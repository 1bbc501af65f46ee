use super::build::Talk;
use crate::case::Act;
use crate::debrief::{Moved, Phase, State};
use crate::interviewee::{Cause, How, Levels, Why};
use base::Label::{
    Closing, Directive, GroundRule, Information, Invitation, Practice, Rapport, Suggestive, YesNo,
};

#[test]
fn a_detail_is_narrated_confirmed_mixed_denied_or_untold() {
    let talk = Talk::default()
        .say("What happened?", Invitation)
        .told(0, How::Narrated)
        .say("Was there a notebook?", YesNo)
        .told(1, How::Denied)
        .say("Was there a notebook?", YesNo)
        .told(1, How::Confirmed);
    let states: Vec<_> = talk
        .debrief()
        .details
        .iter()
        .map(|known| (known.state, known.turn))
        .collect();
    assert_eq!(
        states,
        [
            (State::Narrated, Some(1)),
            (State::Confirmed, Some(3)),
            (State::Untold, None)
        ]
    );
    let mixed = talk
        .say("The captain, yes?", Suggestive)
        .told(1, How::Wrong);
    assert_eq!(mixed.debrief().details[1].state, State::Contaminated);
}

#[test]
fn a_word_that_was_not_taken_up_is_named() {
    let talk = Talk::default()
        .say("What happened?", Invitation)
        .told(0, How::Narrated);
    let left = talk.debrief().left;
    assert_eq!(left.len(), 1);
    assert_eq!((left[0].detail, left[0].turn), (1, 1));
    assert_eq!(left[0].word, "notebook");
    // Who asked for it and got nothing, followed it.
    let asked = talk
        .say("Tell me about the notebook.", Directive)
        .with(|turn| {
            turn.why.push(Why {
                cause: Cause::Gate {
                    detail: 1,
                    open: 0.1,
                    threshold: 0.5,
                },
                trust: 0.0,
                distress: 0.0,
            });
        });
    assert!(asked.debrief().left.is_empty());
}

#[test]
fn a_name_of_the_file_is_a_trap_until_the_person_has_said_it() {
    let used = Talk::default()
        .say("What did Mr Varga do?", Suggestive)
        .debrief();
    let traps: Vec<_> = used
        .traps
        .iter()
        .map(|(trap, turn)| (trap.as_str(), *turn))
        .collect();
    assert_eq!(traps, [("varga", 1)]);
    let not_used = Talk::default().say("What happened?", Invitation).debrief();
    assert!(not_used.traps.is_empty());
}

#[test]
fn parts_of_the_interview_are_found_by_what_was_said() {
    let talk = Talk::default()
        .say("My name is Lena.", Information)
        .say("Are you warm?", Rapport)
        .say("Say so if you do not know.", GroundRule)
        .say("Tell me about your morning.", Invitation)
        .with(|turn| {
            let coding = turn.coding.as_mut().expect("words");
            coding.function = Some(Practice);
        })
        .say("What happened?", Invitation)
        .told(0, How::Narrated)
        .say("What happened then?", Invitation)
        .say("Who was there?", Directive)
        .say("Were you paid?", YesNo)
        .say("Thank you for today.", Closing)
        .act(Act::Close);
    let turns: Vec<_> = talk
        .debrief()
        .phases
        .iter()
        .map(|seen| (seen.phase, seen.turns))
        .collect();
    assert_eq!(
        turns,
        [
            (Phase::Engage, Some((1, 2))),
            (Phase::GroundRules, Some((3, 3))),
            (Phase::Practice, Some((4, 4))),
            (Phase::FreeAccount, Some((5, 6))),
            (Phase::FollowUp, Some((7, 8))),
            (Phase::Closing, Some((9, 10))),
        ]
    );
}

#[test]
fn a_turn_that_moved_the_person_is_named() {
    let levels = |trust, distress| Levels {
        trust,
        distress,
        fatigue: 0.0,
    };
    let talk = Talk::default()
        .many(1, Information)
        .with(|turn| {
            turn.before = levels(0.30, 0.30);
            turn.after = levels(0.35, 0.28);
        })
        .many(1, YesNo)
        .with(|turn| {
            turn.before = levels(0.35, 0.28);
            turn.after = levels(0.34, 0.28);
        })
        .many(1, Suggestive)
        .with(|turn| {
            turn.before = levels(0.34, 0.28);
            turn.after = levels(0.31, 0.40);
        });
    let moved: Vec<_> = talk.debrief().curve.iter().map(|one| one.moved).collect();
    assert_eq!(moved, [Some(Moved::TrustUp), None, Some(Moved::DistressUp)]);
}
