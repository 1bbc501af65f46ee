//! What holds for every kind of question.

use super::questions::{
    any_body, any_parts, by_places, choices, likely, marked_by_program, question, right,
};
use crate::{Body, Matching, Points, Row, Turn, Verdict, accept, mark, misconceptions};
use base::{Draw, Seed};
use proptest::prelude::*;

fn sixtieths(body: &Body, parts: &[String]) -> i32 {
    let mark = mark(&question(body.clone(), 1, 0), parts).expect("a program can mark it");
    mark.share.sixtieths()
}

proptest! {
    #[test]
    fn whatever_is_sent_earns_from_nothing_to_one_point(body in marked_by_program(), parts in any_parts()) {
        let question = question(body, 1, 0);
        let mark = mark(&question, &parts).expect("a program can mark it");
        prop_assert!((Points::ZERO..=Points::ONE).contains(&mark.share));
        let verdict = match mark.share.sixtieths() {
            60 => Verdict::Correct,
            0 => Verdict::NotCorrect,
            _ => Verdict::Partly,
        };
        prop_assert_eq!(mark.verdict, verdict);
        misconceptions(&question, &parts);
    }

    #[test]
    fn what_was_accepted_is_accepted_again_as_it_is(body in any_body(), parts in any_parts(), seed: u64) {
        for parts in [parts, likely(&body, seed)] {
            let question = question(body.clone(), 1, 0);
            if let Ok(kept) = accept(&question, parts) {
                prop_assert_eq!(accept(&question, kept.clone()).unwrap(), kept);
            }
        }
    }

    #[test]
    fn the_right_answer_is_accepted_and_earns_everything(body in marked_by_program()) {
        let question = question(body, 1, 0);
        let kept = accept(&question, right(&question.body)).unwrap();
        prop_assert_eq!(mark(&question, &kept).unwrap().share, Points::ONE);
        prop_assert!(misconceptions(&question, &kept).is_empty());
    }

    #[test]
    fn acceptance_changes_no_mark(body in marked_by_program(), seed: u64) {
        let question = question(body, 1, 0);
        let sent = likely(&question.body, seed);
        if let Ok(kept) = accept(&question, sent.clone()) {
            prop_assert_eq!(mark(&question, &kept), mark(&question, &sent));
        }
    }

    #[test]
    fn the_order_in_which_parts_arrive_does_not_matter(body in by_places(), parts in any_parts(), seed: u64) {
        let question = question(body, 1, 0);
        for parts in [parts, likely(&question.body, seed)] {
            let mut mixed = parts.clone();
            Draw::new(Seed(seed)).shuffle(&mut mixed);
            let (one, other) = (accept(&question, parts), accept(&question, mixed));
            prop_assert_eq!(one.is_ok(), other.is_ok());
            if let (Ok(one), Ok(other)) = (one, other) {
                prop_assert_eq!(one, other);
            }
        }
    }

    #[test]
    fn rows_of_a_matching_add_up(rows in 2_usize..=6, extra in 0_usize..=4, seed: u64) {
        let body = Body::Matching(Matching {
            rows: vec![Row { misconception: None }; rows],
            rights: rows + extra,
        });
        let given = likely(&body, seed);
        let alone: i32 = given.iter().map(|pair| sixtieths(&body, std::slice::from_ref(pair))).sum();
        prop_assert_eq!(sixtieths(&body, &given), alone);
    }

    #[test]
    fn right_options_add_up_and_wrong_ones_take_away(key in prop::collection::vec(any::<bool>(), 2..=6), seed: u64) {
        let rights = key.iter().filter(|right| **right).count();
        prop_assume!(rights > 0);
        let markable: Vec<Turn> = key
            .iter()
            .map(|right| Turn { markable: true, target: *right, misconception: None })
            .collect();
        for body in [Body::MultipleChoice(choices(&key)), Body::MarkTranscript(markable)] {
            let whole: i32 = right(&body).iter().map(|one| sixtieths(&body, std::slice::from_ref(one))).sum();
            prop_assert_eq!(whole, 60);
            let given = likely(&body, seed);
            let before = sixtieths(&body, &given);
            for (place, right) in key.iter().enumerate() {
                let place = place.to_string();
                if given.contains(&place) {
                    continue;
                }
                let mut more = given.clone();
                more.push(place);
                let after = sixtieths(&body, &more);
                let (lower, higher) = if *right { (before, after) } else { (after, before) };
                prop_assert!(lower <= higher);
            }
        }
    }

    #[test]
    fn what_a_person_marks_no_program_does(body in any_body(), parts in any_parts()) {
        let question = question(body, 1, 0);
        prop_assert_eq!(mark(&question, &parts).is_none(), question.kind().is_marked_by_person());
    }
}
