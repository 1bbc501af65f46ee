//! Steps by hand.

use super::story::{Setting, Story, slug};
use crate::{Move, Outcome, Refusal, Scenario, Visit, Walk};

fn take(action: &str) -> Move {
    Move::Take(slug(action))
}

fn walk(scenario: &Scenario, actions: &[&str]) -> Walk {
    let moves: Vec<Move> = actions.iter().map(|one| take(one)).collect();
    scenario.walk(&moves).unwrap()
}

fn scene<'s>(scenario: &'s Scenario, visit: &Visit) -> &'s str {
    scenario.scenes[visit.scene].id.as_str()
}

fn offered(scenario: &Scenario, visit: &Visit) -> Vec<String> {
    let scene = &scenario.scenes[visit.scene];
    visit
        .offered
        .iter()
        .map(|place| scene.actions[*place].id.to_string())
        .collect()
}

#[test]
fn what_is_offered_and_read_follows_the_state() {
    let scenario = Story::new()
        .level("trust", 0, 5, 2)
        .scene("door")
        .passage("trust < 2")
        .passage("did(knock)")
        .action_with("knock", "door", |one| one.effects("trust -1").once())
        .action_with("enter", "out", |one| one.when("trust < 2"))
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    let begin = scenario.opening();
    assert_eq!(offered(&scenario, &begin), ["knock", "leave"]);
    assert!(begin.passages.is_empty());
    assert_eq!(begin.by, None);

    let knocked = walk(&scenario, &["knock"]);
    assert_eq!(offered(&scenario, knocked.present()), ["enter", "leave"]);
    assert_eq!(knocked.present().passages, [0, 1]);
    assert_eq!(knocked.outcome(&scenario), None);

    let out = walk(&scenario, &["knock", "enter"]);
    assert_eq!(out.outcome(&scenario), Some(Outcome::Good));
    assert!(out.present().offered.is_empty());
}

#[test]
fn what_is_not_offered_is_refused() {
    let scenario = Story::new()
        .flag("apart")
        .scene("door")
        .action_with("enter", "out", |one| one.when("apart"))
        .action_with("knock", "door", Setting::once)
        .action("leave", "out")
        .scene("elsewhere")
        .action("return", "door")
        .ending("out", Outcome::Good)
        .build();
    for moves in [
        vec![take("enter")],
        vec![take("return")],
        vec![take("dance")],
        vec![take("knock"), take("knock")],
    ] {
        assert_eq!(scenario.walk(&moves), Err(Refusal::NotOffered), "{moves:?}");
    }
    for last in [take("leave"), Move::Reconsider(1)] {
        assert_eq!(scenario.walk(&[take("leave"), last]), Err(Refusal::Ended));
    }
}

#[test]
fn levels_stop_at_their_ends_and_numbers_are_held_there() {
    let scenario = Story::new()
        .level("trust", 0, 3, 2)
        .number("calls", 0, 3, 2)
        .scene("door")
        .action_with("more", "door", |one| one.effects("trust +2; calls +2"))
        .action_with("less", "door", |one| one.effects("trust -1; calls -1"))
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    assert_eq!(walk(&scenario, &["more"]).present().state.values, [3, 3]);
    // From the end downwards: what was beyond it is not remembered.
    assert_eq!(
        walk(&scenario, &["more", "less"]).present().state.values,
        [2, 2]
    );
}

#[test]
fn effects_come_in_order_and_sets_are_ticked_one_by_one() {
    let scenario = Story::new()
        .level("trust", 0, 5, 0)
        .flag("apart")
        .set("told", &["who", "limits", "why"])
        .scene("door")
        .action_with("tell", "door", |one| {
            one.effects("trust = 5; trust -1; told + why; told + who; told - why; told + limits; apart; not apart; apart")
        })
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    // `who` is the first bit, `limits` the second.
    assert_eq!(
        walk(&scenario, &["tell"]).present().state.values,
        [4, 1, 0b011]
    );
}

#[test]
fn targets_are_tried_in_order_after_the_effects() {
    let scenario = Story::new()
        .level("trust", 0, 5, 2)
        .scene("door")
        .action_with(
            "wait",
            "kitchen if trust >= 4; hall if trust = 3; door",
            |one| one.effects("trust +1"),
        )
        .action_with("warm", "kitchen if did(warm) and trust = 4; door", |one| {
            one.effects("trust +2")
        })
        .action_with("stay", "hall if seen(door); door", |one| one)
        .scene("hall")
        .action("go", "out")
        .scene("kitchen")
        .action("end", "out")
        .ending("out", Outcome::Good)
        .build();
    let led_to = |actions: &[&str]| scene(&scenario, walk(&scenario, actions).present()).to_owned();
    assert_eq!(led_to(&["wait"]), "hall");
    // The action that is being taken counts as taken, its scene as seen.
    assert_eq!(led_to(&["warm"]), "kitchen");
    assert_eq!(led_to(&["stay"]), "hall");
}

#[test]
fn in_its_own_text_a_scene_is_seen_on_the_second_visit() {
    let scenario = Story::new()
        .scene("door")
        .passage("seen(door)")
        .passage("seen(hall)")
        .action("in", "hall")
        .scene("hall")
        .passage("seen(hall)")
        .passage("seen(door)")
        .action("back", "door")
        .action("out", "end")
        .ending("end", Outcome::Good)
        .passage("seen(end)")
        .passage("seen(hall)")
        .build();
    assert!(scenario.opening().passages.is_empty());
    assert_eq!(walk(&scenario, &["in"]).present().passages, [1]);
    assert_eq!(walk(&scenario, &["in", "back"]).present().passages, [0, 1]);
    assert_eq!(
        walk(&scenario, &["in", "back", "in"]).present().passages,
        [0, 1]
    );
    assert_eq!(walk(&scenario, &["in", "out"]).present().passages, [1]);
}

#[test]
fn events_happen_once_when_due_in_the_order_of_their_times() {
    let scenario = Story::new()
        .level("trust", 0, 9, 0)
        .flag("told")
        .event("late", 10, |one| one.when("told").effects("trust +1"))
        .event("early", 5, |one| one.effects("told"))
        .event("also-late", 10, |one| one.when("trust >= 1"))
        .event("before", 3, |one| one.when("did(hurry)"))
        .scene("door")
        .action_with("wait", "door", |one| one.minutes(4))
        .action_with("hurry", "door", |one| one.minutes(1))
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    let events = |actions: &[&str]| {
        walk(&scenario, actions)
            .present()
            .by
            .clone()
            .unwrap()
            .events
    };
    assert!(events(&["wait"]).is_empty());
    // 8 minutes: the one at 3 waits for its condition.
    assert_eq!(events(&["wait", "wait"]), [1]);
    // 12 minutes: the first makes the second possible in the same step.
    assert_eq!(events(&["wait", "wait", "wait"]), [0, 2]);
    // 13 minutes: late, but its condition holds only now.
    assert_eq!(events(&["wait", "wait", "wait", "hurry"]), [3]);
    assert!(events(&["wait", "wait", "wait", "hurry", "wait"]).is_empty());
    // Those of the same time come as in the file.
    let all = Story::new()
        .event("c", 9, |one| one)
        .event("a", 3, |one| one)
        .event("d", 9, |one| one)
        .event("b", 3, |one| one)
        .scene("door")
        .action_with("wait", "door", |one| one.minutes(9))
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    assert_eq!(
        walk(&all, &["wait"]).present().by.clone().unwrap().events,
        [1, 3, 0, 2]
    );
}

#[test]
fn an_earlier_event_does_not_see_what_a_later_one_changes() {
    let scenario = Story::new()
        .flag("told")
        .event("first", 1, |one| one.when("told"))
        .event("second", 2, |one| one.effects("told"))
        .scene("door")
        .action_with("wait", "door", |one| one.minutes(2))
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    let path = walk(&scenario, &["wait", "wait"]).path;
    let events = |visit: &Visit| visit.by.clone().unwrap().events;
    assert_eq!(events(&path[1]), [1]);
    assert_eq!(events(&path[2]), [0]);
}

#[test]
fn an_ending_counts_before_an_event_and_the_latest_event_before_the_action() {
    let scenario = Story::new()
        .event("van", 5, |one| one.to("yard"))
        .event("colleague", 7, |one| one)
        .event("call", 7, |one| one.to("hall"))
        .event("neighbour", 9, |one| one.effects("apart"))
        .flag("apart")
        .scene("door")
        .action_with("wait", "door", |one| one.minutes(5))
        .action_with("long", "door", |one| one.minutes(9))
        .action_with("leave", "out", |one| one.minutes(9))
        .action("go", "door")
        .scene("yard")
        .action("back", "door")
        .scene("hall")
        .action("return", "door")
        .ending("out", Outcome::Good)
        .build();
    let after = |actions: &[&str]| {
        let walk = walk(&scenario, actions);
        let by = walk.present().by.clone().unwrap();
        (
            scene(&scenario, walk.present()).to_owned(),
            by.led_by,
            by.events,
        )
    };
    assert_eq!(after(&["wait"]), ("yard".into(), Some(0), vec![0]));
    assert_eq!(after(&["long"]), ("hall".into(), Some(2), vec![0, 1, 2, 3]));
    assert_eq!(after(&["leave"]), ("out".into(), None, vec![0, 1, 2, 3]));
    assert_eq!(after(&["go"]), ("door".into(), None, vec![]));
}

#[test]
fn the_clock_goes_past_midnight() {
    let scenario = Story::new()
        .starts_at(23 * 60 + 50)
        .scene("door")
        .passage("clock >= 00:10")
        .passage("time = 20")
        .action_with("wait", "door", |one| one.minutes(10))
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    assert!(walk(&scenario, &["wait"]).present().passages.is_empty());
    let ten_past = walk(&scenario, &["wait", "wait"]);
    assert_eq!(ten_past.present().passages, [0, 1]);
    assert_eq!(ten_past.present().state.time(), 20);
}

#[test]
fn what_would_have_happened_changes_nothing() {
    let scenario = Story::new()
        .flag("apart")
        .scene("door")
        .action_with("speak", "hall", |one| one.effects("apart").minutes(3))
        .scene("hall")
        .action("go", "out")
        .ending("out", Outcome::Good)
        .build();
    let begin = scenario.opening();
    let ahead = scenario.step(&begin, "speak", 7).unwrap();
    assert_eq!(begin, scenario.opening());
    let by = ahead.by.unwrap();
    assert_eq!((by.number, by.action), (7, (0, 0)));
    assert_eq!(ahead.state.time(), 3);
}

#[test]
fn reconsidering_goes_back_and_forgets_what_followed() {
    let scenario = Story::new()
        .level("trust", 0, 9, 0)
        .scene("door")
        .action_with("ask", "door", |one| one.effects("trust +1").minutes(2))
        .action_with("once", "door", Setting::once)
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    let moves = [
        take("ask"),
        take("once"),
        take("ask"),
        Move::Reconsider(2),
        take("once"),
    ];
    let before = scenario.walk(&moves[..3]).unwrap();
    let back = scenario.walk(&moves[..4]).unwrap();
    assert_eq!(back.path, before.path[..2]);
    assert_eq!(back.abandoned, [before.path[2..].to_vec()]);
    assert_eq!((back.moves, back.next_number()), (4, 5));

    // It is offered again, and the next move has the next number of all.
    let again = scenario.walk(&moves).unwrap();
    assert_eq!(again.present().by.as_ref().unwrap().number, 5);
}

#[test]
fn only_decisions_on_the_path_can_be_reconsidered() {
    let scenario = Story::new()
        .scene("door")
        .action("ask", "door")
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    let refused = |moves: &[Move]| scenario.walk(moves) == Err(Refusal::NoSuchDecision);
    assert!(refused(&[Move::Reconsider(1)]));
    assert!(refused(&[take("ask"), Move::Reconsider(0)]));
    assert!(refused(&[take("ask"), Move::Reconsider(2)]));
    // Gone with the first, and a reconsidering is no decision.
    assert!(refused(&[
        take("ask"),
        take("ask"),
        Move::Reconsider(1),
        Move::Reconsider(2)
    ]));
    assert!(refused(&[
        take("ask"),
        Move::Reconsider(1),
        Move::Reconsider(1)
    ]));
    assert!(refused(&[
        take("ask"),
        take("ask"),
        Move::Reconsider(2),
        Move::Reconsider(3)
    ]));
}

#[test]
fn a_run_is_bounded() {
    let scenario = Story::new()
        .scene("door")
        .action("ask", "door")
        .action("leave", "out")
        .ending("out", Outcome::Good)
        .build();
    let mut moves = vec![take("ask"); 500];
    assert_eq!(scenario.walk(&moves).unwrap().path.len(), 501);
    moves.push(Move::Reconsider(1));
    assert_eq!(scenario.walk(&moves), Err(Refusal::TooManyMoves));
}
