//! Requirements and evidence for property tests.

use super::*;
use base::Persona;
use proptest::prelude::*;

/// A leaf whose id and reference are given later.
fn leaf() -> impl Strategy<Value = Requirement> {
    let name = || proptest::sample::select(vec!["a", "b", "c"]).prop_map(slug);
    let kind = prop_oneof![
        name().prop_map(|course| Kind::Course { course }),
        (name(), 1_u32..=100).prop_map(|(course, at_least)| Kind::Assessment {
            course,
            assessment: slug("final"),
            at_least
        }),
        proptest::sample::select(People::ALL.to_vec())
            .prop_map(|people| Kind::Proficiency { people }),
        (name(), 1_u32..=3, 1_u32..=3).prop_map(|(rubric, a, b)| Kind::Observed {
            rubric,
            times: a.max(b),
            assessors: a.min(b)
        }),
        (1_u32..=6).prop_map(|hours| Kind::Attendance { hours }),
        (1_u32..=40, any::<bool>()).prop_map(|(days, after)| Kind::Waiting {
            days,
            // Any other word: the numbering finds one further up.
            after: if after {
                After::Requirement(slug("above"))
            } else {
                After::Opening
            },
        }),
    ];
    (kind, any::<bool>()).prop_map(|(kind, ever)| Requirement {
        id: slug("x"),
        ever: ever && kind.rests_on_evidence(),
        kind,
    })
}

fn tree() -> impl Strategy<Value = Requirement> {
    leaf().prop_recursive(3, 12, 3, |inside| {
        (proptest::collection::vec(inside, 1..=3), 0_u32..=3).prop_map(|(of, at_least)| {
            let most = u32::try_from(of.len()).unwrap();
            Requirement {
                id: slug("x"),
                ever: false,
                kind: if at_least == 0 {
                    Kind::All { of }
                } else {
                    Kind::Any {
                        at_least: at_least.min(most),
                        of,
                    }
                },
            }
        })
    })
}

/// Gives every requirement an id of its own, and every reference something above it that is closed.
fn number(of: &mut [Requirement], count: &mut usize, closed: &mut Vec<base::Slug>) {
    for one in of {
        one.id = slug(&format!("r{count}"));
        *count += 1;
        match &mut one.kind {
            Kind::Any { of, .. } | Kind::All { of } => number(of, count, closed),
            Kind::Waiting { after, .. } if *after != After::Opening => {
                *after = closed
                    .last()
                    .map_or(After::Opening, |id| After::Requirement(id.clone()));
            }
            _ => {}
        }
        closed.push(one.id.clone());
    }
}

pub fn any_requirements() -> impl Strategy<Value = Requirements> {
    proptest::collection::vec(tree(), 1..=4).prop_map(|mut of| {
        number(&mut of, &mut 0, &mut Vec::new());
        Requirements(of)
    })
}

fn moment() -> impl Strategy<Value = Timestamp> {
    (0_i64..=100, 0_i64..=3).prop_map(|(day, quarter)| at(day, quarter * 360))
}

pub fn any_fact() -> impl Strategy<Value = Fact> {
    let name = || proptest::sample::select(vec!["a", "b", "c"]).prop_map(str::to_owned);
    // One of them is the holder of the evidence.
    let person = || proptest::sample::select(vec!["amina", "ben", "carla"]).prop_map(str::to_owned);
    let confirmed = move || {
        proptest::option::of((person(), moment()).prop_map(|(by, at)| Confirmed { by, at }))
    };
    prop_oneof![
        (name(), moment()).prop_map(|(course, at)| Fact::CourseCompleted {
            course,
            version: String::from("v1"),
            at
        }),
        (name(), 1_u32..4, 0_u32..=100, moment()).prop_map(|(course, attempt, percent, at)| {
            Fact::AssessmentScored {
                course,
                assessment: String::from("final"),
                attempt: attempt.to_string(),
                percent,
                at,
            }
        }),
        (
            name(),
            proptest::sample::select(Persona::ALL.to_vec()),
            proptest::bool::weighted(0.9),
            proptest::bool::weighted(0.8),
            moment(),
            confirmed()
        )
            .prop_map(|(case, persona, sealed, passed, began, confirmed)| {
                Fact::Interview {
                    run: format!("{case}-{}", began.millis()),
                    case,
                    persona,
                    sealed,
                    passed,
                    began,
                    at: began.plus_seconds(1800),
                    confirmed,
                }
            }),
        (name(), any::<bool>(), person(), moment()).prop_map(|(rubric, passed, assessor, at)| {
            Fact::Observed {
                observation: format!("{assessor}-{}", at.millis()),
                rubric,
                passed,
                assessor,
                at,
            }
        }),
        (0_u32..=240, moment()).prop_map(|(minutes, at)| attended(minutes, at)),
        (0_usize..12, person(), confirmed()).prop_map(|(number, proposed_by, confirmed)| {
            Fact::Waived(Waiver {
                requirement: format!("r{number}"),
                proposed_by,
                confirmed,
            })
        }),
    ]
}

pub fn any_facts() -> impl Strategy<Value = Vec<Fact>> {
    proptest::collection::vec(any_fact(), 0..30)
}
