//! What holds in every scenario, whatever was done.

use super::plain_search::{is_in_plain_search, plain_search};
use super::story::slug;
use crate::{
    Action, Comparison, Condition, Effect, Event, Finding, Move, Objective, Outcome, Passage,
    Refusal, SITUATIONS, Scenario, Scene, Target, Variable, VariableKind, Walk, explore, forks,
    score,
};
use base::Competence;
use proptest::prelude::*;

const SCENES: usize = 4;
const ACTIONS: usize = 3;
/// Places of variables: a level, a number, a flag, a set of three.
const VARIABLES: usize = 4;

fn variables() -> Vec<Variable> {
    let kinds = [
        (
            "level",
            VariableKind::Level {
                least: -2,
                most: 3,
                start: 0,
            },
        ),
        (
            "number",
            VariableKind::Number {
                least: 0,
                most: 4,
                start: 2,
            },
        ),
        ("flag", VariableKind::Flag { start: false }),
        (
            "set",
            VariableKind::Set {
                members: ["a", "b", "c"].map(slug).to_vec(),
            },
        ),
    ];
    kinds
        .into_iter()
        .map(|(name, kind)| Variable {
            name: slug(name),
            kind,
        })
        .collect()
}

fn comparison() -> impl Strategy<Value = Comparison> {
    prop::sample::select(vec![
        Comparison::Less,
        Comparison::AtMost,
        Comparison::Equal,
        Comparison::Other,
        Comparison::AtLeast,
        Comparison::More,
    ])
}

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        Just(Condition::Flag(2)),
        (0..3_usize).prop_map(|member| Condition::Has {
            variable: 3,
            member
        }),
        (0..2_usize, comparison(), -2..5_i32).prop_map(|(variable, comparison, value)| {
            Condition::Number {
                variable,
                comparison,
                value,
            }
        }),
        (comparison(), 0..12_u32).prop_map(|(comparison, minutes)| Condition::Time {
            comparison,
            minutes
        }),
        (0..SCENES, 0..ACTIONS).prop_map(|(scene, action)| Condition::Did { scene, action }),
        (0..SCENES + 2).prop_map(Condition::Seen),
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 2).prop_map(Condition::Any),
            inner.prop_map(|one| Condition::Not(Box::new(one))),
        ]
    })
}

fn effects() -> impl Strategy<Value = Vec<Effect>> {
    let effect = prop_oneof![
        (0..2_usize, -3..4_i32).prop_map(|(variable, by)| Effect::Add { variable, by }),
        (0..2_usize, 0..4_i32).prop_map(|(variable, value)| Effect::Become { variable, value }),
        any::<bool>().prop_map(|to| Effect::Flag { variable: 2, to }),
        (0..3_usize, any::<bool>()).prop_map(|(member, on)| Effect::Tick {
            variable: 3,
            member,
            on
        }),
    ];
    prop::collection::vec(effect, 0..3)
}

fn targets() -> impl Strategy<Value = Vec<Target>> {
    let target = |scene, condition| Target { scene, condition };
    let tried = (0..SCENES + 2, condition()).prop_map(move |(scene, one)| target(scene, Some(one)));
    (prop::collection::vec(tried, 0..2), 0..SCENES + 2).prop_map(move |(mut tried, last)| {
        tried.push(target(last, None));
        tried
    })
}

fn action() -> impl Strategy<Value = Action> {
    let when = prop::option::of(condition());
    (when, any::<bool>(), effects(), 0..4_u32, targets()).prop_map(
        |(condition, once, effects, minutes, targets)| Action {
            id: slug("a"),
            condition,
            once,
            effects,
            minutes,
            targets,
            verdict: None,
            competence: None,
            misconception: None,
        },
    )
}

fn event() -> impl Strategy<Value = Event> {
    let to = prop::option::weighted(0.3, 0..SCENES + 2);
    (0..10_u32, prop::option::of(condition()), effects(), to).prop_map(
        |(at, condition, effects, to)| Event {
            id: slug("e"),
            at,
            condition,
            effects,
            to,
        },
    )
}

fn scene() -> impl Strategy<Value = Scene> {
    let actions = prop::collection::vec(action(), ACTIONS);
    (prop::collection::vec(condition(), 0..2), actions).prop_map(|(passages, actions)| Scene {
        id: slug("s"),
        passages: passages
            .into_iter()
            .map(|condition| Passage {
                id: slug("p"),
                condition,
            })
            .collect(),
        actions,
        ending: None,
        say: None,
    })
}

pub fn scenario() -> impl Strategy<Value = Scenario> {
    let scenes = prop::collection::vec(scene(), SCENES);
    let events = prop::collection::vec(event(), 0..3);
    (scenes, events, prop::collection::vec(condition(), 0..3)).prop_map(
        |(mut scenes, events, met)| {
            for (place, outcome) in [Outcome::Good, Outcome::Critical].into_iter().enumerate() {
                scenes.push(Scene {
                    id: slug(&format!("end-{place}")),
                    passages: vec![],
                    actions: vec![],
                    ending: Some(outcome),
                    say: None,
                });
            }
            for (at, scene) in scenes.iter_mut().enumerate() {
                for (place, action) in scene.actions.iter_mut().enumerate() {
                    action.id = slug(&format!("action-{at}-{place}"));
                }
            }
            Scenario {
                starts_at: 0,
                variables: variables(),
                events,
                scenes,
                objectives: met
                    .into_iter()
                    .map(|met| Objective {
                        id: slug("o"),
                        met,
                        points: 2,
                        competence: Competence::Rights,
                    })
                    .collect(),
            }
        },
    )
}

/// Makes moves out of seeds: an action that is offered, or one in eight times a decision reconsidered.
fn moves(scenario: &Scenario, seeds: &[usize]) -> Vec<Move> {
    let mut moves = Vec::new();
    for seed in seeds {
        let walk = scenario.walk(&moves).unwrap();
        if walk.outcome(scenario).is_some() {
            break;
        }
        let here = walk.present();
        let numbers: Vec<u32> = walk
            .path
            .iter()
            .filter_map(|one| Some(one.by.as_ref()?.number))
            .collect();
        if seed % 8 == 0 && !numbers.is_empty() {
            moves.push(Move::Reconsider(numbers[seed / 8 % numbers.len()]));
        } else if !here.offered.is_empty() {
            let place = here.offered[seed / 8 % here.offered.len()];
            moves.push(Move::Take(
                scenario.scenes[here.scene].actions[place].id.clone(),
            ));
        }
    }
    moves
}

fn seeds() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..10_000_usize, 0..25)
}

fn in_range(scenario: &Scenario, walk: &Walk) -> bool {
    let visits = walk.path.iter().chain(walk.abandoned.iter().flatten());
    visits.into_iter().all(|visit| {
        let [level, number, flag, set] = visit.state.values[..] else {
            return false;
        };
        scenario.variables.len() == VARIABLES
            && (-2..=3).contains(&level)
            && (0..=4).contains(&number)
            && (0..=1).contains(&flag)
            && (0..=0b111).contains(&set)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_state_stays_in_range(scenario in scenario(), seeds in seeds()) {
        let walk = scenario.walk(&moves(&scenario, &seeds)).unwrap();
        prop_assert!(in_range(&scenario, &walk));
    }

    #[test]
    fn the_same_moves_give_the_same_run(scenario in scenario(), seeds in seeds()) {
        let moves = moves(&scenario, &seeds);
        let walk = scenario.walk(&moves).unwrap();
        let again = scenario.clone().walk(&moves.clone()).unwrap();
        prop_assert_eq!(score(&scenario, &walk), score(&scenario, &again));
        prop_assert_eq!(walk, again);
    }

    #[test]
    fn what_is_offered_can_be_taken_and_nothing_else(scenario in scenario(), seeds in seeds()) {
        let walk = scenario.walk(&moves(&scenario, &seeds)).unwrap();
        for visit in &walk.path {
            for (at, scene) in scenario.scenes.iter().enumerate() {
                for (place, action) in scene.actions.iter().enumerate() {
                    let step = scenario.step(visit, action.id.as_str(), 1);
                    let offered = at == visit.scene && visit.offered.contains(&place);
                    match scenario.scenes[visit.scene].ending {
                        Some(_) => prop_assert_eq!(step, Err(Refusal::Ended)),
                        None if offered => prop_assert!(step.is_ok()),
                        None => prop_assert_eq!(step, Err(Refusal::NotOffered)),
                    }
                }
            }
        }
    }

    #[test]
    fn a_walk_is_its_steps_one_after_another(scenario in scenario(), seeds in seeds()) {
        let moves = moves(&scenario, &seeds);
        let mut path = vec![scenario.opening()];
        for (one, number) in moves.iter().zip(1..) {
            match one {
                Move::Take(action) => {
                    let next = scenario.step(path.last().unwrap(), action.as_str(), number).unwrap();
                    path.push(next);
                }
                Move::Reconsider(back) => {
                    path.retain(|one| one.by.as_ref().is_none_or(|by| by.number < *back));
                }
            }
        }
        prop_assert_eq!(scenario.walk(&moves).unwrap().path, path);
    }

    #[test]
    fn forks_are_the_path_and_lose_no_reconsidered_decision_of_it(scenario in scenario(), seeds in seeds()) {
        let moves = moves(&scenario, &seeds);
        let walk = scenario.walk(&moves).unwrap();
        let forks = forks(&scenario, &walk);
        prop_assert_eq!(forks.len() + 1, walk.path.len());
        for (fork, pair) in forks.iter().zip(walk.path.windows(2)) {
            prop_assert_eq!(fork.scene, pair[0].scene);
            prop_assert_eq!(fork.taken.leads_to, pair[1].scene);
            prop_assert_eq!(fork.others.len() + 1, pair[0].offered.len());
            // Played again by hand: what was given up while the path was just as long as here, since it last became so.
            let mut tried = Vec::new();
            let mut path: Vec<u32> = Vec::new();
            let here: Vec<u32> = walk.path.iter().filter_map(|one| Some(one.by.as_ref()?.number))
                .take_while(|number| *number < fork.number).collect();
            for (one, number) in moves.iter().zip(1..) {
                match one {
                    Move::Take(_) => path.push(number),
                    Move::Reconsider(back) => {
                        path.retain(|number| number < back);
                        if path == here {
                            tried.push(*back);
                        }
                    }
                }
            }
            prop_assert_eq!(fork.reconsidered.len(), tried.len());
        }
    }

    #[test]
    fn the_explorer_misses_nothing_that_a_walk_meets(scenario in scenario(), seeds in seeds()) {
        let found = explore(&scenario, 20_000);
        let says = |one: Finding| found.findings.contains(&one);
        let walk = scenario.walk(&moves(&scenario, &seeds)).unwrap();
        for visit in walk.path.iter().chain(walk.abandoned.iter().flatten()) {
            prop_assert!(!says(Finding::SceneUnreachable(visit.scene)));
            prop_assert!(!says(Finding::EndingNeverReached(visit.scene)));
            if scenario.scenes[visit.scene].ending.is_none() && visit.offered.is_empty() {
                prop_assert!(says(Finding::DeadEnd(visit.scene)));
            }
            if let Some(by) = &visit.by {
                prop_assert!(!says(Finding::ActionNeverTaken(by.action.0, by.action.1)));
                for event in &by.events {
                    prop_assert!(!says(Finding::EventNeverHappens(*event)));
                    prop_assert!(!says(Finding::Never(crate::Site::Event(*event))));
                }
            }
            for passage in 0..scenario.scenes[visit.scene].passages.len() {
                let site = crate::Site::Passage(visit.scene, passage);
                let read = visit.passages.contains(&passage);
                let contradicts = if read { Finding::Never(site) } else { Finding::Always(site) };
                prop_assert!(!says(contradicts));
            }
        }
        if let Some(score) = score(&scenario, &walk).filter(|one| one.outcome != Outcome::Critical) {
            for one in score.objectives {
                let place = one.objective;
                let contradicts = if one.met {
                    Finding::ObjectiveNeverMet(place)
                } else {
                    Finding::ObjectiveAlwaysMet(place)
                };
                prop_assert!(!says(contradicts));
            }
        }
    }

    #[test]
    fn the_explorer_finds_what_a_plain_search_finds(scenario in scenario()) {
        let Some(plain) = plain_search(&scenario, 5_000) else {
            return Err(TestCaseError::reject("more situations than a plain search should walk"));
        };
        let found = explore(&scenario, SITUATIONS);
        prop_assert!(!found.gave_up);
        let compared: Vec<Finding> = found.findings.into_iter().filter(is_in_plain_search).collect();
        prop_assert_eq!(compared, plain);
    }

    #[test]
    fn what_is_claimed_after_giving_up_is_claimed_by_those_who_walked_on(scenario in scenario(), limit in 1..60_usize) {
        let early = explore(&scenario, limit);
        let whole = explore(&scenario, 200_000);
        prop_assume!(early.gave_up && !whole.gave_up);
        for one in &early.findings {
            // A scene that only conditions keep out of reach is reported as unreachable by whoever saw that.
            let beyond = match one {
                Finding::NoWayOut(scene) | Finding::DeadEnd(scene) => {
                    whole.findings.contains(&Finding::SceneUnreachable(*scene))
                }
                _ => false,
            };
            prop_assert!(beyond || whole.findings.contains(one), "{:?}", one);
        }
    }
}
