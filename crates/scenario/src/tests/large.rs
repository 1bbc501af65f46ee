//! A scenario as large as any that authors will write.

use super::story::Story;
use crate::{Outcome, SITUATIONS, Scenario, explore};

/// Scenes in a long row with shortcuts, four actions each, with a level, a number, flags, a set and events.
pub fn large(scenes: usize) -> Scenario {
    let mut story = Story::new()
        .level("trust", 0, 5, 2)
        .number("calls", 0, 1000, 0)
        .flag("apart")
        .flag("promised")
        .set("told", &["who", "limits", "rights"])
        .event("neighbour", 5, |one| {
            one.when("not apart").effects("trust -1")
        })
        .event("shift-ends", 30, |one| one.effects("not promised"));
    let id = |place: usize| {
        if place < scenes {
            format!("scene-{place}")
        } else {
            "good".to_owned()
        }
    };
    for place in 0..scenes {
        story = story
            .scene(&id(place))
            .passage("trust < 2")
            .action_with(
                &format!("on-{place}"),
                &format!("{} if trust >= 1; {}", id(place + 1), id(place + 2)),
                |one| one.effects("trust +1").minutes(1),
            )
            .action_with(&format!("apart-{place}"), &id(place + 2), |one| {
                one.effects("apart; told + who; trust -1").minutes(2)
            })
            .action_with(&format!("promise-{place}"), &id(place + 1), |one| {
                one.when("not promised")
                    .effects("promised; told + limits")
                    .minutes(1)
            })
            .action_with(&format!("once-{place}"), &id(place), |one| {
                one.once().effects("trust -1; told + rights")
            });
    }
    story
        .ending("good", Outcome::Good)
        .ending("poor", Outcome::Poor)
        .objective("alone", "apart and told has who")
        .objective("honest", "not promised")
        .objective("rights", "told has rights and told has limits")
        .build()
}

#[test]
fn five_hundred_scenes_are_explored_to_the_end() {
    let scenario = large(500);
    assert_eq!(scenario.scenes.len(), 502);
    let exploration = explore(&scenario, SITUATIONS);
    assert!(!exploration.gave_up);
    assert!(exploration.situations > 50_000);
}
