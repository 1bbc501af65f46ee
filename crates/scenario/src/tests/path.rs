//! Forks by hand.

use super::story::{Story, slug};
use crate::{Branch, Fork, Move, Outcome, Scenario, forks};

/// Scenes: 0 door, 1 kitchen, 2 out.
fn door() -> Scenario {
    Story::new()
        .event("neighbour", 5, |one| one)
        .scene("door")
        .action_with("ask", "door", |one| one.minutes(4))
        .action_with("apart", "kitchen", |one| one.minutes(1))
        .action("leave", "out")
        .scene("kitchen")
        .action("back", "door")
        .action("hand-over", "out")
        .ending("out", Outcome::Good)
        .build()
}

fn take(action: &str) -> Move {
    Move::Take(slug(action))
}

fn of(moves: &[Move]) -> Vec<Fork> {
    let scenario = door();
    forks(&scenario, &scenario.walk(moves).unwrap())
}

fn branch(action: usize, leads_to: usize, events: &[usize]) -> Branch {
    Branch {
        action,
        leads_to,
        events: events.to_vec(),
    }
}

#[test]
fn each_decision_shows_what_else_was_offered_one_step_ahead() {
    let expected = [
        Fork {
            number: 1,
            scene: 0,
            time: 0,
            taken: branch(0, 0, &[]),
            others: vec![branch(1, 1, &[]), branch(2, 2, &[])],
            reconsidered: vec![],
        },
        Fork {
            number: 2,
            scene: 0,
            time: 4,
            // 5 minutes: the neighbour comes.
            taken: branch(1, 1, &[0]),
            others: vec![branch(0, 0, &[0]), branch(2, 2, &[])],
            reconsidered: vec![],
        },
        Fork {
            number: 3,
            scene: 1,
            time: 5,
            taken: branch(1, 2, &[]),
            others: vec![branch(0, 0, &[])],
            reconsidered: vec![],
        },
    ];
    assert_eq!(
        of(&[take("ask"), take("apart"), take("hand-over")]),
        expected
    );
    assert!(of(&[]).is_empty());
}

#[test]
fn what_was_reconsidered_stands_where_it_was_decided() {
    // The second visit to the door is left by asking, by going, and at last apart.
    let forks = of(&[
        take("ask"),
        take("ask"),
        Move::Reconsider(2),
        take("apart"),
        take("back"),
        Move::Reconsider(4),
        take("apart"),
    ]);
    let numbers: Vec<u32> = forks.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [1, 7]);
    assert!(forks[0].reconsidered.is_empty());
    assert_eq!(
        forks[1].reconsidered,
        [branch(0, 0, &[0]), branch(1, 1, &[0])]
    );
}

#[test]
fn what_was_tried_on_a_way_that_was_left_is_not_shown_elsewhere() {
    // In the kitchen `back` was reconsidered, then going there at all.
    let forks = of(&[
        take("apart"),
        take("back"),
        Move::Reconsider(2),
        take("back"),
        Move::Reconsider(1),
        take("ask"),
        take("leave"),
    ]);
    assert_eq!(forks[0].reconsidered, [branch(1, 1, &[])]);
    assert!(forks[1].reconsidered.is_empty());
}
