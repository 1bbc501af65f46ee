//! Ways to scenes, by hand.

use super::story::Story;
use crate::{Outcome, Scenario};

fn way(scenario: &Scenario, scene: &str) -> Option<Vec<String>> {
    let place = scenario
        .scenes
        .iter()
        .position(|one| one.id.as_str() == scene)?;
    let way = scenario.way_to(place)?;
    Some(way.iter().map(ToString::to_string).collect())
}

#[test]
fn a_way_has_as_few_decisions_as_any_and_meets_every_condition() {
    let scenario = Story::new()
        .flag("asked")
        .scene("door")
        .action_with("ask", "door", |one| one.effects("asked").once())
        .action_with("enter", "hall", |one| one.when("asked"))
        .action("wait", "stairs")
        .scene("stairs")
        .action("back", "door")
        .scene("hall")
        .action("leave", "out")
        .scene("attic")
        .action("down", "hall")
        .ending("out", Outcome::Good)
        .build();
    assert_eq!(way(&scenario, "door"), Some(Vec::new()));
    // Into the hall leads only who asked first; by the stairs it would take four decisions.
    assert_eq!(way(&scenario, "hall").unwrap(), ["ask", "enter"]);
    assert_eq!(way(&scenario, "out").unwrap(), ["ask", "enter", "leave"]);
    // Nothing leads to the attic.
    assert_eq!(way(&scenario, "attic"), None);
}
