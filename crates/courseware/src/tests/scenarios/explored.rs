//! What the explorer finds, told at the place in the file.

use super::{GOOD, changed, check, check_text, check_with, compiled, sources};
use crate::scenario::compile;

/// The good scenario with a scene more.
fn with_scene(text: &str) -> String {
    changed("## Yard", &format!("{text}\n\n## Yard"))
}

/// The same, and the yard is reached through it.
fn through(text: &str) -> String {
    with_scene(text).replace(">= 3; yard", ">= 3; lane")
}

#[test]
fn the_situations_are_counted() {
    // The first scene before and after telling, and the two endings.
    let walked = compiled(&sources(GOOD)).situations.unwrap();
    assert_eq!((walked.count, walked.gave_up), (4, false));
}

#[test]
fn scenes_and_endings_are_reached() {
    let lost = "## Lane {#⟦lane⟧}\n\nX.\n\n```action wait\nto: yard\n\nWait.\n```";
    check_text(&with_scene(lost), "scenario-unreachable");
    let never =
        changed("if trust >= 3; yard", "if trust >= 5; yard").replace("{#hall}", "{#⟦hall⟧}");
    let also = ["scenario-one-sided", "scenario-never"];
    check_with(&never, "scenario-ending-never", &also);
}

#[test]
fn there_is_always_a_way_on() {
    let once = "## Lane {#⟦lane⟧}\n\nX.\n\n```action wait\nonce: yes\nto: lane\n\nWait.\n```";
    let also = [
        "scenario-one-sided",
        "scenario-objective-always",
        "scenario-ending-never",
    ];
    check_with(&through(once), "scenario-dead-end", &also);
    let circle = "## Lane {#⟦lane⟧}\n\nX.\n\n```action wait\nto: lane\n\nWait.\n```";
    check_with(&through(circle), "scenario-circle", &also);
}

#[test]
fn conditions_depend_on_what_happened() {
    check(
        "if: apart\nShe",
        "if: ⟦apart or trust >= 0⟧\nShe",
        "scenario-always",
    );
    check(
        "if: apart\nShe",
        "if: ⟦apart and trust > 4⟧\nShe",
        "scenario-never",
    );
    check("at: 10", "at: 10\nif: ⟦apart⟧", "scenario-always");
    let text = changed("to: door\n", "if: ⟦trust < 9⟧\nto: door\n")
        .replace("[0, 5], start", "[0, 10], start");
    check_text(&text, "scenario-always");
    let text = changed("if trust >= 3; yard", "if ⟦trust >= 0⟧; yard");
    let also = ["scenario-one-sided", "scenario-ending-never"];
    check_with(&text, "scenario-always", &also);
}

#[test]
fn actions_can_be_taken_and_events_happen() {
    let text = changed("once: yes\n", "once: yes\nif: told has who\n")
        .replace("action tell", "action ⟦tell⟧");
    let also = [
        "scenario-one-sided",
        "scenario-objective-never",
        "scenario-event-never",
        "scenario-never",
        "scenario-never",
        "scenario-never",
        "scenario-ending-never",
    ];
    check_with(&text, "scenario-never-taken", &also);
    let text = changed("at: 10", "at: 11").replace("event late", "event ⟦late⟧");
    check_text(&text, "scenario-event-never");
}

#[test]
fn an_event_with_a_scene_leads_there() {
    // Ten minutes pass with telling, and the eleventh with what leads to an ending.
    let text = changed("at: 10", "at: 11\nto: ⟦door⟧");
    let text = text.replace("action go\n", "action go\nminutes: 1\n");
    check_text(&text, "scenario-event-leads");
}

#[test]
fn numbers_stay_in_their_range() {
    let text = changed("once: yes\n", "").replace("calls +1", "⟦calls +1⟧");
    check_with(&text, "scenario-leaves-range", &[]);
}

#[test]
fn objectives_can_be_met_and_missed() {
    check(
        "\"told has limits\"",
        "\"⟦told has who⟧\"",
        "scenario-objective-never",
    );
    check(
        "\"told has limits\"",
        "\"⟦seen(door) or told has limits⟧\"",
        "scenario-objective-always",
    );
}

#[test]
fn more_than_one_ending_is_defensible() {
    let text = changed("ending mixed", "ending poor").replace("title = \"T\"", "⟦title⟧ = \"T\"");
    check_text(&text, "scenario-one-sided");
}

#[test]
fn an_explorer_that_gives_up_says_so_and_claims_nothing() {
    // Eight numbers that are counted one by one have 11^8 situations.
    let many = |numbers: std::ops::RangeInclusive<usize>, one: &dyn Fn(usize) -> String| {
        numbers.map(one).collect::<Vec<_>>().concat()
    };
    let act = |id: String, effects: String| {
        let reasons = "verdict: sound\ncompetence: rights\n\nX.\n\nWhy: X.\nSource: X.";
        format!("```action {id}\neffects: {effects}\nto: lane\n{reasons}\n```\n\n")
    };
    let variables = many(1..=8, &|n| format!("n{n} = {{ level = [0, 10] }}\n"));
    let passages = many(1..=8, &|n| format!("```when w{n}\nif: n{n} > 4\nX.\n```\n"));
    let up = |n: usize| act(format!("up-{n}"), format!("n{n} +1; n{} +2", n + 4));
    let down = |n: usize| act(format!("down-{n}"), format!("n{n} -2; n{} -3", n + 4));
    let last = act("up-4".to_owned(), "n4 +1; n8 +2".to_owned()).replace("to: lane", "to: side");
    let out = act("out".to_owned(), "n1 +1".to_owned()).replace("to: lane", "to: yard");
    let (up, down) = (many(1..=3, &up) + &last, many(1..=3, &down) + &out);
    let lane =
        format!("## Lane {{#lane}}\n\nX.\n\n{passages}\n{up}## Side {{#side}}\n\nX.\n\n{down}");
    let text = through(&lane).replace("[person", &format!("{variables}[person"));
    let (scenario, remarks) = compile(&sources(&text), "a");
    let codes: Vec<&str> = remarks.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["scenario-gave-up"], "{remarks:#?}");
    let walked = scenario.unwrap().situations.unwrap();
    assert!(walked.gave_up && walked.count <= ::scenario::SITUATIONS);
}
