//! What holds for every behaviour, whatever was answered in whatever order.

use super::questions::{any_body, likely, marked_by_program, question, right};
use crate::certainty::Certainty;
use crate::{Action, Behaviour, Body, Feedback, Points, Question, Step, mark};
use proptest::prelude::*;

fn behaviours() -> impl Strategy<Value = Behaviour> {
    let feedback = prop_oneof![
        Just(Feedback::Deferred),
        Just(Feedback::Immediate),
        Just(Feedback::Interactive),
    ];
    (feedback, any::<bool>()).prop_map(|(feedback, certainty)| Behaviour {
        feedback,
        certainty,
    })
}

fn steps(body: &Body, seeds: &[(u64, bool, u8)]) -> Vec<Step> {
    seeds
        .iter()
        .map(|(seed, check, certainty)| Step {
            action: if *check { Action::Check } else { Action::Save },
            // One in four is right.
            parts: if seed % 4 == 0 {
                right(body)
            } else {
                likely(body, *seed)
            },
            certainty: Certainty::from_level(*certainty),
        })
        .collect()
}

fn seeds() -> impl Strategy<Value = Vec<(u64, bool, u8)>> {
    prop::collection::vec((any::<u64>(), any::<bool>(), 0_u8..=3), 0..8)
}

fn earned(behaviour: Behaviour, question: &Question, steps: &[Step]) -> i32 {
    behaviour
        .score(question, steps)
        .earned
        .expect("a program can mark it")
        .sixtieths()
}

proptest! {
    #[test]
    fn steps_after_closing_count_for_nothing(
        behaviour in behaviours(), body in any_body(), hints in 0_usize..=3, seeds in seeds(),
    ) {
        let steps = steps(&body, &seeds);
        let question = question(body, 2, hints);
        let closed = (0..=steps.len()).find(|end| behaviour.state(&question, &steps[..*end]).is_closed);
        if let Some(end) = closed {
            prop_assert_eq!(behaviour.state(&question, &steps), behaviour.state(&question, &steps[..end]));
            prop_assert_eq!(behaviour.score(&question, &steps), behaviour.score(&question, &steps[..end]));
        } else if let Some(last) = steps.len().checked_sub(1) {
            prop_assert_eq!(behaviour.state(&question, &steps).response, Some(last));
        }
    }

    #[test]
    fn a_state_is_one_that_can_be(
        behaviour in behaviours(), body in any_body(), hints in 0_usize..=3, seeds in seeds(),
    ) {
        let steps = steps(&body, &seeds);
        let question = question(body, 1, hints);
        let state = behaviour.state(&question, &steps);
        let most = match behaviour.feedback {
            _ if question.kind().is_marked_by_person() => 0,
            Feedback::Deferred => 0,
            Feedback::Immediate => 1,
            Feedback::Interactive => hints + 1,
        };
        prop_assert!(state.tries <= most);
        prop_assert!(state.hints <= hints);
        prop_assert_eq!(state.tries_left, if state.is_closed { 0 } else { most - state.tries });
        prop_assert!(!state.is_closed || state.tries > 0);
        prop_assert_eq!(state.response.is_none(), steps.is_empty());
        prop_assert_eq!(behaviour.checks(&question), most > 0);
    }

    #[test]
    fn a_score_stays_between_what_can_be_lost_and_what_can_be_won(
        behaviour in behaviours(), body in marked_by_program(), points in 1_u32..=20, hints in 0_usize..=3, seeds in seeds(),
    ) {
        let steps = steps(&body, &seeds);
        let question = question(body, points, hints);
        let weight = i32::try_from(points).unwrap() * 60;
        let (least, most) = if behaviour.certainty { (-6 * weight, 3 * weight) } else { (0, weight) };
        prop_assert!((least..=most).contains(&earned(behaviour, &question, &steps)));
        prop_assert_eq!(behaviour.score(&question, &steps).possible, Points::from_sixtieths(most));
    }

    #[test]
    fn points_are_a_weight_and_nothing_else(
        behaviour in behaviours(), body in marked_by_program(), points in 1_u32..=20, hints in 0_usize..=3, seeds in seeds(),
    ) {
        let steps = steps(&body, &seeds);
        let (one, many) = (question(body.clone(), 1, hints), question(body, points, hints));
        let weight = i32::try_from(points).unwrap();
        prop_assert_eq!(earned(behaviour, &many, &steps), earned(behaviour, &one, &steps) * weight);
    }

    #[test]
    fn an_exam_looks_at_the_last_answer_alone(body in marked_by_program(), seeds in seeds()) {
        let steps = steps(&body, &seeds);
        let question = question(body, 1, 0);
        let last = steps.last().and_then(|step| mark(&question, &step.parts));
        let expected = last.map_or(0, |mark| mark.share.sixtieths());
        prop_assert_eq!(earned(Behaviour::default(), &question, &steps), expected);
    }

    #[test]
    fn another_wrong_try_never_earns_more(body in marked_by_program(), hints in 0_usize..=3, seed: u64) {
        let interactive = Behaviour { feedback: Feedback::Interactive, certainty: false };
        let question = question(body, 1, hints);
        let step = |parts| Step { action: Action::Check, parts, certainty: None };
        let try_of = |wrong: usize| {
            let mut steps = vec![step(vec!["~".to_owned()]); wrong];
            steps.push(step(likely(&question.body, seed)));
            earned(interactive, &question, &steps)
        };
        for wrong in 0..=hints {
            prop_assert!(try_of(wrong + 1) <= try_of(wrong));
        }
    }
}
