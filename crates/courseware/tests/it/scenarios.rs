//! The scenarios that come with Audire: whole in every language they promise, placed in their courses, and possible to pass in more than one way.

use ::scenario::{Move, Outcome, SITUATIONS, Scenario, Verdict, Visit, WORK, explore, score};
use base::{Locale, Slug};
use courseware::{compile, scenario};
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashSet};

/// What the shipped course asks for.
const PASS: u32 = 60;
/// The most visits looked at, to an ending.
const MOST: usize = 100_000;

#[test]
fn nothing_at_all_is_said_of_them() {
    let sources = super::content();
    let (scenarios, mut remarks) = scenario::compile_all(&sources);
    let (courses, of_courses) = compile(&sources);
    remarks.extend(of_courses);
    let all: Vec<_> = scenarios.iter().collect();
    scenario::without_shown(&mut remarks, &all);
    let courses: Vec<_> = courses.iter().collect();
    remarks.extend(scenario::check_places(&sources, &courses, &all));
    assert_eq!(remarks, []);
    assert!(!scenarios.is_empty());
    for scenario in &scenarios {
        let texts: BTreeSet<Locale> = scenario.texts.keys().copied().collect();
        let promised = scenario.languages.iter().copied().collect();
        assert!(texts.is_superset(&promised), "{}", scenario.slug);
    }
}

#[test]
fn they_are_explored_with_room_to_spare() {
    for scenario in scenario::compile_all(&super::content()).0 {
        let walked = explore(&scenario.graph, SITUATIONS);
        assert!(!walked.gave_up, "{}", scenario.slug);
        assert!(walked.work * 4 < WORK, "{}: {walked:?}", scenario.slug);
    }
}

#[test]
fn each_can_be_passed_with_a_good_and_with_a_mixed_ending() {
    for scenario in scenario::compile_all(&super::content()).0 {
        for outcome in [Outcome::Good, Outcome::Mixed] {
            let passed = passes(&scenario.graph, outcome);
            assert!(passed, "{}: {outcome:?}", scenario.slug);
        }
    }
}

/// Whether some way to such an ending earns enough. Short ways and sound actions are tried first.
fn passes(graph: &Scenario, outcome: Outcome) -> bool {
    let mut known = HashSet::new();
    let mut reached: Vec<(Visit, Vec<Slug>)> = vec![(graph.opening(), Vec::new())];
    let mut nearest = BinaryHeap::from([Reverse((0, 0))]);
    while let Some(Reverse((cost, place))) = nearest.pop() {
        let (visit, way) = reached[place].clone();
        let scene = &graph.scenes[visit.scene];
        if let Some(ending) = scene.ending {
            let moves: Vec<Move> = way.into_iter().map(Move::Take).collect();
            let score = score(graph, &graph.walk(&moves).unwrap()).unwrap();
            if ending == outcome && score.passes(PASS) {
                return true;
            }
            continue;
        }
        assert!(reached.len() < MOST, "too many visits");
        if !known.insert((visit.scene, visit.state.clone())) {
            continue;
        }
        for action in &visit.offered {
            let action = &scene.actions[*action];
            let next = graph.step(&visit, action.id.as_str(), 1).unwrap();
            let further = cost
                + match action.verdict {
                    None | Some(Verdict::Sound) => 1,
                    Some(Verdict::Costly) => 2,
                    Some(Verdict::Unsound) => 6,
                };
            nearest.push(Reverse((further, reached.len())));
            reached.push((next, way.iter().chain([&action.id]).cloned().collect()));
        }
    }
    false
}
