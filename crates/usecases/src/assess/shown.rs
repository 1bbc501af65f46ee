//! Places as they are shown and places as they were written.
//!
//! In a course file the right-hand side of a row stands beside it and items stand in their right order, so the place where
//! something was written tells what is right. Pages and islands therefore know shown places only; what is recorded are written
//! ones, which mean the same in every attempt. Here one becomes the other: [`written`] on the way in, [`places`] on the way out.

use base::{Draw, EnrolmentId, Seed};
use quiz::{Body, Question};
use sha2::{Digest, Sha256};

/// What `quiz::accept` refuses for every kind of which places are shown.
const UNKNOWN: &str = "?";

/// The order in which a lesson shows a check to somebody: the same whenever they come back.
pub(crate) fn check_order(question: &Question, enrolment: Option<EnrolmentId>) -> Vec<usize> {
    let whose = enrolment.map_or_else(String::new, |id| id.to_string());
    let digest = Sha256::digest(format!("{whose}:{}", question.id));
    let seed = digest
        .iter()
        .take(8)
        .fold(0, |seed, byte| (seed << 8) | u64::from(*byte));
    quiz::order(question, &mut Draw::new(Seed(seed)))
}

/// The response a page sent, with the places as written. A place that was not shown becomes a part that is refused.
pub(crate) fn written(question: &Question, order: &[usize], parts: Vec<String>) -> Vec<String> {
    translated(question, parts, |shown| order.get(shown).copied())
}

/// A response with the places as written, as a page would send it.
pub(crate) fn sent(question: &Question, order: &[usize], parts: Vec<String>) -> Vec<String> {
    translated(question, parts, |written| place(order, written))
}

fn translated(
    question: &Question,
    parts: Vec<String>,
    other: impl Fn(usize) -> Option<usize>,
) -> Vec<String> {
    let place = |word: &str| other(word.parse().ok()?);
    let translate = |part: String| match &question.body {
        _ if part.is_empty() => part,
        Body::SingleChoice(_) | Body::MultipleChoice(_) | Body::TrueFalse(_) => {
            place(&part).map_or_else(unknown, |place| place.to_string())
        }
        Body::Matching(_) => part
            .split_once(':')
            .and_then(|(row, right)| Some(format!("{row}:{}", place(right)?)))
            .unwrap_or_else(unknown),
        Body::Ordering(_) => part
            .split_once(':')
            .and_then(|(item, position)| Some(format!("{}:{position}", place(item)?)))
            .unwrap_or_else(unknown),
        // Of these nothing is put into another order.
        Body::ShortAnswer(_)
        | Body::Numeric(_)
        | Body::MarkTranscript(_)
        | Body::CodeQuestion(_)
        | Body::RepairQuestion(_)
        | Body::WrittenTask(_) => part,
    };
    parts.into_iter().map(translate).collect()
}

/// Where something is shown that was written in this place.
pub(crate) fn place(order: &[usize], written: usize) -> Option<usize> {
    order.iter().position(|place| *place == written)
}

/// What is shown, in order: the shown place and the written one.
pub(crate) fn places(order: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    order.iter().copied().enumerate()
}

fn unknown() -> String {
    UNKNOWN.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::show::keys::{questions, turned};
    use crate::assess::show::{Seen, question_view};
    use base::Locale;

    fn parts(given: &[&str]) -> Vec<String> {
        given.iter().map(|part| (*part).to_owned()).collect()
    }

    fn question(id: &str) -> Question {
        questions()
            .into_iter()
            .find(|one| one.id.as_str() == id)
            .unwrap()
    }

    #[test]
    fn shown_places_become_written_ones() {
        let check = |id: &str, order: &[usize], given: &[&str], expected: &[&str]| {
            let question = question(id);
            let found = written(&question, order, parts(given));
            assert_eq!(found, expected, "{id} {order:?} {given:?}");
            assert_eq!(sent(&question, order, found), given, "{id} back again");
        };
        // Shown: the third option, the first, the second.
        check("single", &[2, 0, 1], &["0"], &["2"]);
        check("several", &[2, 0, 1], &["0", "2"], &["2", "1"]);
        check("truth", &[0, 1], &["1"], &["1"]);
        // Rows stand as written; the right-hand side shown first belongs to the third row.
        check(
            "match",
            &[2, 0, 1],
            &["0:1", "", "2:0"],
            &["0:0", "", "2:2"],
        );
        // The item shown first is the second: it was given the first position.
        check(
            "order",
            &[1, 2, 0],
            &["0:1", "1:3", "2:2"],
            &["1:1", "2:3", "0:2"],
        );
        check("mark", &[], &["2"], &["2"]);
        check("code", &[], &["DIR"], &["DIR"]);
        check("short", &[], &["1"], &["1"]);
        check("task", &[], &["0:1"], &["0:1"]);
    }

    #[test]
    fn what_was_not_shown_is_refused() {
        for (id, order, given) in [
            ("single", vec![0, 1, 2], "3"),
            // Three of what was drawn before there were four.
            ("several", vec![2, 0, 1], "3"),
            ("truth", vec![0, 1], "-1"),
            ("match", vec![2, 0, 1], "0:3"),
            ("match", vec![2, 0, 1], "0"),
            ("order", vec![1, 2, 0], "3:1"),
        ] {
            let question = question(id);
            let refused = quiz::accept(&question, written(&question, &order, parts(&[given])));
            assert_eq!(refused.unwrap_err().id, "option-unknown", "{id} {given}");
        }
    }

    #[test]
    fn what_is_shown_somewhere_was_written_somewhere() {
        let order = [2, 0, 1];
        for (shown, was) in places(&order) {
            assert_eq!(place(&order, was), Some(shown));
        }
        assert_eq!(place(&order, 3), None);
    }

    #[test]
    fn a_check_is_shown_in_the_same_order_again_and_to_others_in_another() {
        let question = question("several");
        let whose = |n: u8| {
            let id = EnrolmentId::new(base::Timestamp::from_millis(0), [n; 10]);
            check_order(&question, Some(id))
        };
        assert_eq!(whose(1), whose(1));
        let orders: std::collections::BTreeSet<Vec<usize>> = (0..50).map(whose).collect();
        assert!(orders.len() > 3, "{orders:?}");
    }

    /// What stands in the page for the island, of which its HTML is drawn.
    fn props(question: &Question, order: &[usize]) -> String {
        let seen = Seen {
            order,
            response: &[],
            wished: Locale::En,
            source: Locale::En,
        };
        let view = question_view(question, &seen, None, 0).unwrap();
        serde_json::to_string(&view).unwrap()
    }

    /// The same words in the same order, of which something else is right: nobody can tell one from the other.
    #[test]
    fn what_is_asked_is_the_same_whatever_is_right() {
        for question in questions() {
            for (other, places) in turned(&question) {
                assert_ne!(question, other);
                // Written elsewhere, shown in the same place.
                let shown = question.written_order();
                assert_eq!(
                    props(&question, &shown),
                    props(&other, &places),
                    "{}",
                    question.id
                );
            }
        }
    }
}
