//! What holds for every interview.

use super::coded;
use super::fixture::{accompanied, greenhouse, interpreted, young};
use crate::case::{Act, Case, Profile};
use crate::interviewee::{Coded, End, Fault, How, Interview, Part, Said, Wording};
use base::Label;
use proptest::prelude::*;

fn cases() -> Vec<Case> {
    let mut all: Vec<Case> = Profile::ALL.into_iter().map(young).collect();
    all.extend([greenhouse(), accompanied(), interpreted()]);
    all
}

const TEXTS: [&str; 20] = [
    "Tell me everything that happened.",
    "What happened next?",
    "You spoke about the house. Tell me about the room.",
    "Tell me more about that.",
    "Where was your passport?",
    "Who was in charge?",
    "Were you paid?",
    "How many hours did you work?",
    "Anton Varga kept your papers, didn't he?",
    "Was it day or night?",
    "Would you like some water?",
    "Do you feel safe?",
    "Mr Leng, please wait outside.",
    "Mm-hm.",
    "What did they take, and who wrote it down?",
    "You said that the money was less each month. Is that right?",
    "Thank you for telling me.",
    "",
    "Shall we take a break?",
    "How did you talk with your family?",
];

/// A turn as a test writes it.
#[derive(Debug, Clone)]
enum Move {
    Label(Label, &'static str, bool),
    Say(&'static str),
    Act(Act),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let text = prop::sample::select(TEXTS.to_vec());
    let label = prop::sample::select(Label::ALL.to_vec());
    let one = prop_oneof![
        8 => (label, text.clone(), any::<bool>()).prop_map(|(label, text, flag)| Move::Label(label, text, flag)),
        3 => text.prop_map(Move::Say),
        1 => prop::sample::select(Act::ALL.to_vec()).prop_map(Move::Act),
    ];
    prop::collection::vec(one, 1..60)
}

fn play<'c>(case: &'c Case, seed: &str, moves: &[Move]) -> Interview<'c> {
    let mut interview = Interview::begin(case, seed);
    for one in moves {
        let (said, coding) = match one {
            Move::Label(label, text, flag) => {
                let flags = if *flag {
                    vec!["supp_prefix".to_owned()]
                } else {
                    Vec::new()
                };
                (
                    Said::Words((*text).to_owned()),
                    Some(Coded {
                        flags,
                        ..coded(*label)
                    }),
                )
            }
            Move::Say(text) => (Said::Words((*text).to_owned()), None),
            Move::Act(act) => (Said::Act(*act), None),
        };
        // What is refused changes nothing.
        let _ = interview.answer(said, coding);
    }
    interview
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn the_same_seed_and_turns_are_the_same_interview(seed in "[a-z|]{0,6}", moves in moves(), which in 0..9_usize) {
        let case = &cases()[which];
        let (one, other) = (play(case, &seed, &moves), play(case, &seed, &moves));
        prop_assert_eq!(one.turns(), other.turns());
        prop_assert_eq!(one.levels(), other.levels());
        // With the codings that were recorded it is the same again.
        let mut replayed = Interview::begin(case, &seed);
        for turn in one.turns() {
            replayed.answer(turn.said.clone(), turn.coding.clone()).expect("it was taken before");
        }
        prop_assert_eq!(one.turns(), replayed.turns());
        prop_assert_eq!(one.context(), replayed.context());
    }

    #[test]
    fn every_answer_holds_what_an_answer_must(seed in "[a-z]{1,4}", moves in moves(), which in 0..9_usize) {
        let case = &cases()[which];
        let interview = play(case, &seed, &moves);
        let mut told = vec![false; case.details.len()];
        for turn in interview.turns() {
            for level in [turn.after.trust, turn.after.distress, turn.after.fatigue] {
                prop_assert!((0.0..=1.0).contains(&level));
            }
            let unanswered = turn.faults.contains(&Fault::Inappropriate) && turn.ended.is_none();
            prop_assert_eq!(turn.reply.segments(&case.words).is_empty(), unanswered, "{:?}", turn);
            prop_assert!(turn.reply.0.len() <= 9, "{:?}", turn.reply);
            // Nothing before what leads to it, and nothing twice.
            let before = told.clone();
            for one in &turn.told {
                if !one.how.is_true() {
                    continue;
                }
                let detail = &case.details[one.detail];
                let reached = detail.start || detail.after.iter().any(|after| told[*after]);
                prop_assert!(reached, "{} came too early", detail.id);
                if one.how == How::Confirmed {
                    prop_assert!(!before[one.detail]);
                }
                told[one.detail] = true;
            }
            // A detail is in the answer if and only if the record says so.
            for part in &turn.reply.0 {
                if let Part::Detail { detail, wording } = part {
                    let how = match wording {
                        Wording::Full => How::Narrated,
                        Wording::Brief => How::Confirmed,
                        Wording::Again => How::Again,
                        Wording::Wrong(_) => How::Wrong,
                    };
                    prop_assert!(turn.told.iter().any(|one| one.detail == *detail && one.how == how));
                }
            }
        }
    }

    #[test]
    fn planted_faults_are_always_found(seed in "[a-z]{1,4}", moves in moves(), which in 0..9_usize) {
        let case = &cases()[which];
        let interview = play(case, &seed, &moves);
        for turn in interview.turns() {
            let Some(coding) = &turn.coding else { continue };
            let expected = match coding.label {
                Label::Threat => Fault::Threat,
                Label::Promise => Fault::Promise,
                Label::Disbelief => Fault::Disbelief,
                Label::Blame => Fault::Blame,
                Label::Inappropriate => Fault::Inappropriate,
                _ => continue,
            };
            if coding.confidence >= 0.5 {
                prop_assert!(turn.faults.contains(&expected), "{:?}", turn);
            }
        }
    }

    /// What moved is what the reasons say, where no level has met its end.
    #[test]
    fn the_reasons_add_up(seed in "[a-z]{1,4}", moves in moves()) {
        let case = greenhouse();
        let interview = play(&case, &seed, &moves);
        for turn in interview.turns() {
            let inside = |level: f64| level > 0.0 && level < 1.0;
            if turn.said == Said::Act(Act::Again) || !inside(turn.after.trust) || !inside(turn.after.distress) {
                continue;
            }
            let trust: f64 = turn.why.iter().map(|why| why.trust).sum();
            let distress: f64 = turn.why.iter().map(|why| why.distress).sum();
            let settled = inside(turn.before.trust + trust) && inside(turn.before.distress + distress);
            if settled && inside(turn.before.trust) && inside(turn.before.distress) {
                prop_assert!((turn.after.trust - turn.before.trust - trust).abs() < 1e-9, "{:?}", turn);
            }
        }
    }

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let case = greenhouse();
        let mut interview = Interview::begin(&case, "any");
        if text.chars().count() <= 600 {
            let turn = interview.say(Said::Words(text)).expect("an answer");
            let unanswered = turn.faults.contains(&Fault::Inappropriate);
            prop_assert!(unanswered || !turn.reply.0.is_empty());
            prop_assert!(turn.ended != Some(End::Failed));
        }
    }
}
