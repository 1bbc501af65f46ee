//! Scores and their evidence, counted by hand.

use super::story::{Story, slug};
use crate::{Move, Outcome, Scenario, Score, score};

fn scored(scenario: &Scenario, actions: &[&str]) -> Option<Score> {
    let moves: Vec<Move> = actions.iter().map(|one| Move::Take(slug(one))).collect();
    score(scenario, &scenario.walk(&moves).unwrap())
}

fn door() -> Scenario {
    let mut scenario = Story::new()
        .level("trust", 0, 2, 1)
        .set("told", &["who", "limits"])
        .flag("apart")
        .event("neighbour", 9, |one| one.effects("told + limits"))
        .scene("door")
        .action_with("warm", "door", |one| one.effects("trust +1").minutes(2))
        .action_with("apart", "kitchen", |one| {
            one.effects("apart; told + who").minutes(3)
        })
        .action("shout", "harm")
        .scene("kitchen")
        .action("back", "door")
        .action_with("wait", "kitchen", |one| one.minutes(10))
        .action("hand-over", "safe")
        .ending("safe", Outcome::Good)
        .ending("harm", Outcome::Critical)
        .objective("alone", "apart and seen(kitchen)")
        .objective("trusted", "trust = 2")
        .objective("limits", "told has limits")
        .objective("early", "time < 5")
        .objective("over", "did(hand-over) and seen(safe)")
        .build();
    for (objective, points) in scenario.objectives.iter_mut().zip([3, 1, 1, 1, 1]) {
        objective.points = points;
    }
    scenario
}

#[test]
fn nothing_is_scored_before_the_end() {
    assert_eq!(scored(&door(), &["warm", "apart"]), None);
}

#[test]
fn objectives_earn_their_points_or_none() {
    let score = scored(&door(), &["apart", "hand-over"]).unwrap();
    let met: Vec<bool> = score.objectives.iter().map(|one| one.met).collect();
    // 3 minutes; trust stayed 1; the ending itself counts as seen.
    assert_eq!(met, [true, false, false, true, true]);
    assert_eq!((score.earned, score.points), (5, 7));
    // 5 / 7 = 71.4 %.
    assert_eq!(score.percent(), 71);
    assert!(score.passes(71) && !score.passes(72));
}

#[test]
fn evidence_is_what_changed_a_variable_was_named_or_led_to_a_named_scene() {
    // 1 warm: trust 1 → 2. 2 warm: stays 2. 3 apart. 4 wait: 17 minutes, the neighbour speaks. 5 back. 6 apart again. 7 hand over.
    let moves = [
        "warm",
        "warm",
        "apart",
        "wait",
        "back",
        "apart",
        "hand-over",
    ];
    let score = scored(&door(), &moves).unwrap();
    let evidence: Vec<&[u32]> = score
        .objectives
        .iter()
        .map(|one| one.evidence.as_slice())
        .collect();
    // `wait` leads to the kitchen, too.
    assert_eq!(evidence, [&[3, 4, 6][..], &[1], &[4], &[], &[7]]);
    assert!(score.objectives[2].met);
    assert!(!score.objectives[3].met);
}

#[test]
fn only_the_path_that_was_kept_counts() {
    let scenario = door();
    let moves = [
        Move::Take(slug("warm")),
        Move::Take(slug("apart")),
        Move::Reconsider(1),
        Move::Take(slug("apart")),
        Move::Take(slug("hand-over")),
    ];
    let score = score(&scenario, &scenario.walk(&moves).unwrap()).unwrap();
    assert!(!score.objectives[1].met);
    assert!(score.objectives[1].evidence.is_empty());
    assert_eq!(score.objectives[0].evidence, [4]);
}

#[test]
fn a_critical_error_is_never_passed() {
    let score = scored(&door(), &["warm", "apart", "back", "shout"]).unwrap();
    assert_eq!(score.outcome, Outcome::Critical);
    // Alone 3 and trusted 1 of 7; 5 minutes.
    assert_eq!((score.earned, score.percent()), (4, 57));
    assert!(!score.passes(0));
}

#[test]
fn what_ends_badly_is_not_passed_with_all_points() {
    for (outcome, passes) in [
        (Outcome::Good, true),
        (Outcome::Mixed, true),
        (Outcome::Poor, false),
        (Outcome::Critical, false),
    ] {
        let scenario = Story::new()
            .scene("door")
            .action("go", "end")
            .ending("end", outcome)
            .objective("went", "did(go)")
            .build();
        let score = scored(&scenario, &["go"]).unwrap();
        assert_eq!((score.percent(), score.passes(60)), (100, passes));
    }
}

#[test]
fn a_scenario_without_objectives_is_whole() {
    let mut scenario = door();
    scenario.objectives.clear();
    let score = scored(&scenario, &["apart", "hand-over"]).unwrap();
    assert_eq!((score.earned, score.points, score.percent()), (0, 0, 100));
    assert!(score.passes(100));
}
