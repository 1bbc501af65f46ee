//! The little language: what it means.

use super::story::slug;
use crate::{Comparison, Condition, Effect, Names, Target, Variable, VariableKind};
use base::Slug;

const TRUST: usize = 0;
const CALLS: usize = 1;
pub const APART: usize = 2;
const TOLD: usize = 3;

/// The story begins at 21:40.
const BEGINS: u32 = 21 * 60 + 40;

pub fn variables() -> Vec<Variable> {
    let kinds = [
        (
            "trust",
            VariableKind::Level {
                least: -5,
                most: 5,
                start: 2,
            },
        ),
        (
            "calls",
            VariableKind::Number {
                least: 0,
                most: 3,
                start: 0,
            },
        ),
        ("apart", VariableKind::Flag { start: false }),
        (
            "told",
            VariableKind::Set {
                members: vec![slug("who"), slug("limits")],
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

pub fn with_names<T>(ask: impl FnOnce(&Names) -> T) -> T {
    let scenes: [Slug; 2] = [slug("door"), slug("kitchen")];
    let actions = [(slug("ask-him"), 0, 0), (slug("speak-apart"), 0, 1)];
    ask(&Names {
        starts_at: BEGINS,
        variables: &variables(),
        scenes: &scenes,
        actions: &actions,
    })
}

fn number(comparison: Comparison, value: i32) -> Condition {
    Condition::Number {
        variable: TRUST,
        comparison,
        value,
    }
}

fn time(comparison: Comparison, minutes: u32) -> Condition {
    Condition::Time {
        comparison,
        minutes,
    }
}

#[test]
fn conditions_say_what_the_format_promises() {
    let cases = [
        ("apart", Condition::Flag(APART)),
        (
            "not apart",
            Condition::Not(Box::new(Condition::Flag(APART))),
        ),
        ("trust >= 3", number(Comparison::AtLeast, 3)),
        ("trust<3", number(Comparison::Less, 3)),
        ("trust <= -3", number(Comparison::AtMost, -3)),
        ("trust = 3", number(Comparison::Equal, 3)),
        ("trust != 3", number(Comparison::Other, 3)),
        ("trust > 3", number(Comparison::More, 3)),
        (
            "told has limits",
            Condition::Has {
                variable: TOLD,
                member: 1,
            },
        ),
        ("time < 20", time(Comparison::Less, 20)),
        ("clock >= 22:00", time(Comparison::AtLeast, 20)),
        // 21:40 to midnight are 140 minutes.
        ("clock < 00:30", time(Comparison::Less, 170)),
        ("clock = 21:40", time(Comparison::Equal, 0)),
        ("clock = 21:39", time(Comparison::Equal, 24 * 60 - 1)),
        (
            "did(speak-apart)",
            Condition::Did {
                scene: 0,
                action: 1,
            },
        ),
        ("seen ( kitchen )", Condition::Seen(1)),
    ];
    for (text, meaning) in cases {
        assert_eq!(
            with_names(|names| names.condition(text)),
            Ok(meaning),
            "{text}"
        );
    }
}

#[test]
fn and_binds_closer_than_or_and_not_closest() {
    let flag = || Condition::Flag(APART);
    let seen = || Condition::Seen(1);
    let not = |one| Condition::Not(Box::new(one));
    let cases = [
        (
            "apart or apart and seen(kitchen)",
            Condition::Any(vec![flag(), Condition::All(vec![flag(), seen()])]),
        ),
        (
            "(apart or apart) and seen(kitchen)",
            Condition::All(vec![Condition::Any(vec![flag(), flag()]), seen()]),
        ),
        (
            "not apart and seen(kitchen)",
            Condition::All(vec![not(flag()), seen()]),
        ),
        (
            "not (apart and seen(kitchen))",
            not(Condition::All(vec![flag(), seen()])),
        ),
        (
            "apart and apart and apart",
            Condition::All(vec![flag(), flag(), flag()]),
        ),
    ];
    for (text, meaning) in cases {
        assert_eq!(
            with_names(|names| names.condition(text)),
            Ok(meaning),
            "{text}"
        );
    }
}

#[test]
fn effects_say_what_the_format_promises() {
    let add = |variable, by| Effect::Add { variable, by };
    let tick = |member, on| Effect::Tick {
        variable: TOLD,
        member,
        on,
    };
    let cases = [
        ("trust +2", vec![add(TRUST, 2)]),
        ("trust -1", vec![add(TRUST, -1)]),
        ("calls + 1", vec![add(CALLS, 1)]),
        (
            "trust = 5",
            vec![Effect::Become {
                variable: TRUST,
                value: 5,
            }],
        ),
        (
            "trust = -5",
            vec![Effect::Become {
                variable: TRUST,
                value: -5,
            }],
        ),
        (
            "apart",
            vec![Effect::Flag {
                variable: APART,
                to: true,
            }],
        ),
        (
            "not apart",
            vec![Effect::Flag {
                variable: APART,
                to: false,
            }],
        ),
        ("told + limits", vec![tick(1, true)]),
        ("told - who; trust +1", vec![tick(0, false), add(TRUST, 1)]),
    ];
    for (text, meaning) in cases {
        assert_eq!(
            with_names(|names| names.effects(text)),
            Ok(meaning),
            "{text}"
        );
    }
}

#[test]
fn targets_are_tried_in_the_order_of_the_text() {
    let to = |scene, condition| Target { scene, condition };
    let cases = [
        ("door", vec![to(0, None)]),
        (
            "kitchen if trust >= 3 and apart; door",
            vec![
                to(
                    1,
                    Some(Condition::All(vec![
                        number(Comparison::AtLeast, 3),
                        Condition::Flag(APART),
                    ])),
                ),
                to(0, None),
            ],
        ),
    ];
    for (text, meaning) in cases {
        assert_eq!(
            with_names(|names| names.targets(text)),
            Ok(meaning),
            "{text}"
        );
    }
}

#[test]
fn moments_are_minutes_or_times_of_day() {
    for (text, minutes) in [
        ("10", 10),
        ("0", 0),
        ("22:05", 25),
        ("00:00", 140),
        ("21:39", 1439),
    ] {
        assert_eq!(
            with_names(|names| names.moment(text)),
            Ok(minutes),
            "{text}"
        );
    }
}
