//! Which questions an attempt asks, in which order, with which order of options.

use crate::{Body, Question};
use base::{Draw, Seed, Slug};
use std::collections::BTreeSet;

/// Questions of which some are drawn.
#[derive(Debug, Clone)]
pub struct Pool<'a> {
    pub questions: Vec<&'a Question>,
    /// How many to draw; when the pool is smaller, all of it.
    pub count: usize,
}

/// A question as one attempt shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnQuestion {
    pub question: Slug,
    /// `order[shown place]` is the place as written: of options, right-hand sides or items.
    pub order: Vec<usize>,
}

/// Draws an attempt. The same pools, seed and set of questions met before always give the same attempt.
///
/// Within a pool, questions that the officer has not met in an earlier attempt come first; nothing
/// is drawn twice. Pools keep their order, so that related questions stay together; inside a pool
/// the order is drawn, and so is the order of the options.
pub fn draw(pools: &[Pool<'_>], seed: Seed, met: &BTreeSet<Slug>) -> Vec<DrawnQuestion> {
    let mut draw = Draw::new(seed);
    let mut drawn: Vec<DrawnQuestion> = Vec::new();
    for pool in pools {
        let mut questions = pool.questions.clone();
        draw.shuffle(&mut questions);
        questions.sort_by_key(|question| met.contains(&question.id));
        let mut left = pool.count;
        for question in questions {
            if left == 0 {
                break;
            }
            if drawn.iter().any(|earlier| earlier.question == question.id) {
                continue;
            }
            drawn.push(DrawnQuestion {
                question: question.id.clone(),
                order: order(question, &mut draw),
            });
            left -= 1;
        }
    }
    drawn
}

/// The order in which a question is shown: of options, right-hand sides or items. True and false keep theirs.
///
/// Items are never shown in their right order, because there would be nothing to do; but of two items the order has to
/// be left to chance, else the other one would always be right.
pub fn order(question: &Question, draw: &mut Draw) -> Vec<usize> {
    let mut order: Vec<usize> = (0..question.shuffled()).collect();
    draw.shuffle(&mut order);
    let is_ordering = matches!(question.body, Body::Ordering(_));
    if is_ordering && order.len() > 2 && order.is_sorted() {
        order.rotate_left(1);
    }
    if order.is_empty() {
        return question.written_order();
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ordering;
    use crate::kinds::tests_support::choices;
    use base::Competence;
    use std::collections::BTreeMap;

    fn bank(size: usize) -> Vec<Question> {
        (0..size)
            .map(|n| Question {
                id: Slug::parse(&format!("q{n}")).unwrap(),
                fingerprint: String::new(),
                competence: Competence::Definition,
                difficulty: 1,
                points: 1,
                category: None,
                body: Body::SingleChoice(choices(&[true, false, false, false])),
                texts: BTreeMap::new(),
            })
            .collect()
    }

    fn draw_from(
        bank: &[Question],
        count: usize,
        seed: u64,
        met: &BTreeSet<Slug>,
    ) -> Vec<DrawnQuestion> {
        draw(
            &[Pool {
                questions: bank.iter().collect(),
                count,
            }],
            Seed(seed),
            met,
        )
    }

    #[test]
    fn an_attempt_can_be_drawn_again_from_its_seed() {
        let bank = bank(12);
        let none = BTreeSet::new();
        assert_eq!(draw_from(&bank, 6, 5, &none), draw_from(&bank, 6, 5, &none));
        assert_ne!(draw_from(&bank, 6, 5, &none), draw_from(&bank, 6, 6, &none));
    }

    #[test]
    fn nothing_is_asked_twice_and_unseen_questions_come_first() {
        let bank = bank(10);
        let seen: BTreeSet<Slug> = bank.iter().take(6).map(|q| q.id.clone()).collect();
        for seed in 0..200 {
            let drawn = draw_from(&bank, 5, seed, &seen);
            let ids: BTreeSet<&Slug> = drawn.iter().map(|d| &d.question).collect();
            assert_eq!(ids.len(), 5);
            // four are unseen, so exactly one of five is old
            assert_eq!(
                drawn.iter().filter(|d| seen.contains(&d.question)).count(),
                1
            );
        }
    }

    fn ordered(body: Body, seed: u64) -> Vec<usize> {
        let mut question = bank(1).remove(0);
        question.body = body;
        order(&question, &mut Draw::new(Seed(seed)))
    }

    #[test]
    fn items_are_never_shown_in_their_right_order_unless_that_would_tell_it() {
        let items = |items, seed| ordered(Body::Ordering(Ordering { items }), seed);
        assert!((0..100).all(|seed| !items(3, seed).is_sorted()));
        let of_two: BTreeSet<Vec<usize>> = (0..100).map(|seed| items(2, seed)).collect();
        assert_eq!(of_two, BTreeSet::from([vec![0, 1], vec![1, 0]]));
    }

    #[test]
    fn true_and_false_keep_their_order() {
        let both = choices(&[false, true]);
        assert!((0..100).all(|seed| ordered(Body::TrueFalse(both.clone()), seed) == [0, 1]));
    }

    #[test]
    fn a_small_pool_gives_what_it_has() {
        let bank = bank(3);
        assert_eq!(draw_from(&bank, 8, 1, &BTreeSet::new()).len(), 3);
    }
}
