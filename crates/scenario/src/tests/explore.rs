//! Each finding has a small scenario that has it and no other.

use super::story::{Setting, Story};
use crate::Finding::{
    ActionNeverTaken, Always, DeadEnd, EndingNeverReached, EventNeverHappens, EventNeverLeads,
    LeavesRange, Never, NoWayOut, ObjectiveAlwaysMet, ObjectiveNeverMet, OneSidedEndings,
    SceneUnreachable,
};
use crate::{Finding, Outcome, SITUATIONS, Site, explore};

/// Places of scenes: 0 door, 1 hall; then what a test adds, before the endings.
pub const DOOR: usize = 0;
const HALL: usize = 1;

/// Two scenes in which nothing is wrong; [`end`] adds the endings.
fn begin() -> Story {
    in_hall(Story::new().scene("door").action("enter", "hall"))
}

/// The second scene, after whatever a test has put into the first.
pub fn in_hall(story: Story) -> Story {
    story
        .scene("hall")
        .action("hand-over", "safe")
        .action("leave", "later")
        .action("shout", "harm")
}

pub fn end(story: Story) -> Story {
    story
        .ending("safe", Outcome::Good)
        .ending("later", Outcome::Mixed)
        .ending("harm", Outcome::Critical)
}

fn found(story: Story) -> Vec<Finding> {
    let found = explore(&story.build(), SITUATIONS);
    assert!(!found.gave_up);
    found.findings
}

#[test]
fn a_good_scenario_has_no_finding() {
    let story = Story::new()
        .level("trust", 0, 3, 1)
        .number("calls", 0, 2, 0)
        .flag("apart")
        .set("told", &["who", "limits"])
        .event("neighbour", 10, |one| {
            one.when("not apart").effects("trust -1").to("hall")
        })
        .scene("door")
        .passage("trust = 0")
        .action_with("ask", "door", |one| {
            one.effects("trust -1").minutes(5).once()
        })
        .action_with("speak", "hall if trust >= 1; door", |one| {
            one.effects("apart; told + who").minutes(3)
        })
        .action_with("call", "door", |one| {
            one.when("calls < 2").effects("calls +1").minutes(4)
        })
        .action("enter", "hall")
        .scene("hall")
        .passage("seen(hall)")
        .action_with("tell", "hall", |one| {
            one.when("not told has limits")
                .effects("told + limits")
                .minutes(1)
        })
        .action_with("hand-over", "safe", |one| one.when("told has limits"))
        .action("leave", "later")
        .action("shout", "harm");
    let story = end(story)
        .objective("alone", "apart")
        .objective("informed", "told has limits")
        .objective("early", "time < 6");
    let exploration = explore(&story.build(), SITUATIONS);
    assert_eq!(exploration.findings, []);
    assert!(!exploration.gave_up && exploration.situations > 10);
}

#[test]
fn a_scene_that_nothing_leads_to() {
    let story = end(begin().scene("attic").action("down", "hall"));
    assert_eq!(found(story), [SceneUnreachable(2)]);
}

#[test]
fn a_scene_with_nothing_to_do() {
    let story = Story::new()
        .scene("door")
        .action("enter", "hall")
        .action("up", "attic");
    assert_eq!(found(end(in_hall(story).scene("attic"))), [DeadEnd(2)]);
}

#[test]
fn a_scene_where_on_some_way_nothing_is_offered() {
    let story = Story::new()
        .flag("key")
        .scene("door")
        .action_with("take", "hall", |one| one.effects("key"))
        .action("enter", "hall")
        .scene("hall")
        .action_with("open", "room", |one| one.when("key"));
    let story = story
        .scene("room")
        .action("hand-over", "safe")
        .action("leave", "later")
        .action("shout", "harm");
    assert_eq!(found(end(story)), [DeadEnd(HALL)]);
}

#[test]
fn an_action_that_is_never_offered() {
    let story = Story::new()
        .flag("key")
        .scene("door")
        .action("enter", "hall")
        .action_with("open", "hall", |one| one.when("key"));
    assert_eq!(found(end(in_hall(story))), [ActionNeverTaken(DOOR, 1)]);
}

#[test]
fn an_ending_that_is_never_reached() {
    let story = end(begin()).ending("apart", Outcome::Poor);
    assert_eq!(found(story), [EndingNeverReached(5)]);
}

#[test]
fn an_event_that_comes_too_late() {
    let story = Story::new()
        .event("neighbour", 5, |one| one)
        .scene("door")
        .action_with("enter", "hall", |one| one.minutes(4));
    assert_eq!(found(end(in_hall(story))), [EventNeverHappens(0)]);
}

#[test]
fn an_event_leads_somewhere() {
    // With the first action it is due and leads on.
    let van = |one: Setting| one.to("hall");
    let story = Story::new().event("van", 5, van).scene("door");
    let story = story.action_with("wait", "door", |one| one.minutes(5));
    let story = story.action("enter", "hall");
    assert_eq!(found(end(in_hall(story))), []);
    // Whoever waits until then is at an ending.
    let story = Story::new().event("van", 5, van).scene("door");
    let story = story.action_with("wait", "later", |one| one.minutes(5));
    let story = story.action("enter", "hall");
    assert_eq!(found(end(in_hall(story))), [EventNeverLeads(0)]);
    // Of two that are due with the same action the later one leads on.
    let story = Story::new().event("van", 4, van).event("bus", 5, van);
    let story = story.scene("door");
    let story = story.action_with("wait", "door", |one| one.minutes(5));
    let story = story.action("enter", "hall");
    assert_eq!(found(end(in_hall(story))), [EventNeverLeads(0)]);
    // What never happens is told once.
    let story = Story::new().event("van", 5, van).scene("door");
    let story = story.action("enter", "hall");
    assert_eq!(found(end(in_hall(story))), [EventNeverHappens(0)]);
}

/// A first scene in which `key` is taken or not and time passes or not.
fn with_key(story: Story) -> Story {
    in_hall(
        story
            .flag("key")
            .scene("door")
            .action_with("take", "hall", |one| one.effects("key").minutes(5))
            .action("enter", "hall"),
    )
}

#[test]
fn passages_that_are_always_or_never_read() {
    let story = |condition| {
        let story = Story::new().flag("key").scene("door").passage(condition);
        end(in_hall(story.action("enter", "hall")))
    };
    assert_eq!(found(story("not key")), [Always(Site::Passage(DOOR, 0))]);
    assert_eq!(found(story("key")), [Never(Site::Passage(DOOR, 0))]);

    let story = |condition| {
        let story = with_key(Story::new()).ending("safe", Outcome::Good);
        story
            .ending("later", Outcome::Mixed)
            .ending("harm", Outcome::Critical)
            .passage(condition)
    };
    assert_eq!(found(story("seen(hall)")), [Always(Site::Passage(4, 0))]);
    assert_eq!(found(story("seen(harm)")), [Never(Site::Passage(4, 0))]);
    assert_eq!(found(story("key")), []);
}

#[test]
fn an_action_whose_condition_says_nothing() {
    let story = Story::new().flag("key").scene("door");
    let story = story.action_with("enter", "hall", |one| one.when("not key"));
    assert_eq!(found(end(in_hall(story))), [Always(Site::Action(DOOR, 0))]);
}

#[test]
fn a_condition_that_only_repeats_once_says_nothing() {
    let story = Story::new()
        .scene("door")
        .action_with("knock", "door", |one| one.when("not did(knock)").once())
        .action("enter", "hall");
    assert_eq!(found(end(in_hall(story))), [Always(Site::Action(DOOR, 0))]);
}

#[test]
fn targets_that_are_always_or_never_followed() {
    let story = |to: &'static str| {
        let story = Story::new().flag("key").scene("door").action("enter", to);
        end(in_hall(story))
    };
    let target = Site::Target(DOOR, 0, 0);
    assert_eq!(found(story("hall if not key; door")), [Always(target)]);
    assert_eq!(found(story("door if key; hall")), [Never(target)]);
    // Behind one that always holds nothing is looked at, so nothing is said of it.
    assert_eq!(
        found(story("hall if not key; door if key; hall")),
        [Always(target)]
    );
}

#[test]
fn events_whose_condition_says_nothing_or_forbids_them() {
    let story = |set: fn(Setting) -> Setting| end(with_key(Story::new().event("van", 5, set)));
    // At five minutes the key was taken, whatever was done.
    let always = story(|one| one.when("key"));
    assert_eq!(found(always), [Always(Site::Event(0))]);
    let never = story(|one| one.when("not key"));
    assert_eq!(found(never), [Never(Site::Event(0))]);
}

#[test]
fn a_number_that_leaves_its_range() {
    let story = |set: fn(Setting) -> Setting| {
        let story = Story::new()
            .number("calls", 0, 2, 1)
            .level("trust", 0, 2, 1)
            .scene("door")
            .action_with("call", "door", set)
            .action("enter", "hall");
        end(in_hall(story))
    };
    let leaves = LeavesRange {
        site: Site::Action(DOOR, 0),
        effect: 1,
        variable: 0,
    };
    assert_eq!(
        found(story(|one| one.effects("trust -1; calls -1"))),
        [leaves]
    );
    assert_eq!(
        found(story(|one| one.effects("trust +1; calls +1"))),
        [leaves]
    );
    // A level may stop at its end, and what happens once stays within.
    assert_eq!(
        found(story(|one| one.effects("trust +1; calls +1").once())),
        []
    );
}

#[test]
fn an_event_that_makes_a_number_leave_its_range() {
    let story = Story::new()
        .number("calls", 0, 2, 1)
        .event("van", 5, |one| one.effects("calls +2"));
    let leaves = LeavesRange {
        site: Site::Event(0),
        effect: 0,
        variable: 0,
    };
    assert_eq!(found(end(with_key(story))), [leaves]);
}

#[test]
fn a_circle_without_a_way_out() {
    let story = Story::new()
        .scene("door")
        .action("enter", "hall")
        .action("up", "stairs");
    let story = in_hall(story)
        .scene("stairs")
        .action("climb", "attic")
        .scene("attic")
        .action("down", "stairs");
    assert_eq!(found(end(story)), [NoWayOut(2), NoWayOut(3)]);
}

#[test]
fn a_circle_that_only_what_is_remembered_closes() {
    // Whoever loses the key walks between yard and gate for ever; who has it gets out of both.
    let story = Story::new()
        .flag("lost")
        .scene("door")
        .action_with("lose", "yard", |one| one.effects("lost"))
        .action("keep", "yard");
    let story = story
        .scene("yard")
        .action("walk", "gate")
        .scene("gate")
        .action("return", "yard")
        .action_with("open", "room", |one| one.when("not lost"))
        .scene("room")
        .action("hand-over", "safe")
        .action("leave", "later")
        .action("shout", "harm");
    assert_eq!(found(end(story)), [NoWayOut(1), NoWayOut(2)]);
}

#[test]
fn objectives_that_measure_nothing() {
    let story = |met| end(with_key(Story::new())).objective("objective", met);
    // Only the critical ending meets the first and does not meet the second.
    assert_eq!(found(story("seen(harm)")), [ObjectiveNeverMet(0)]);
    assert_eq!(found(story("not seen(harm)")), [ObjectiveAlwaysMet(0)]);
    assert_eq!(found(story("key")), []);
    assert_eq!(found(story("seen(safe)")), []);
}

#[test]
fn fewer_than_two_endings_that_people_can_live_with() {
    let story = Story::new()
        .scene("door")
        .action("hand-over", "safe")
        .action("leave", "poor")
        .ending("safe", Outcome::Good)
        .ending("poor", Outcome::Poor);
    assert_eq!(found(story), [OneSidedEndings]);
}

#[test]
fn time_is_told_apart_no_longer_than_it_matters() {
    // Waiting could go on for ever; after minute 11 nothing changes any more.
    let story = Story::new()
        .scene("door")
        .passage("time > 10")
        .action_with("wait", "door", |one| one.minutes(1))
        .action("enter", "hall");
    let exploration = explore(&end(in_hall(story)).build(), SITUATIONS);
    assert_eq!(exploration.findings, []);
    // The door at minutes 0 to 11; hall and endings once each, since there nobody asks for the time.
    assert_eq!(exploration.situations, 12 + 1 + 3);
}

#[test]
fn what_nobody_asks_about_is_not_told_apart() {
    let story = Story::new()
        .flag("seen-by-nobody")
        .level("trust", 0, 5, 0)
        .scene("door")
        .action_with("ask", "door", |one| one.effects("trust +1; seen-by-nobody"))
        .action("enter", "hall");
    let exploration = explore(&end(in_hall(story)).build(), SITUATIONS);
    assert_eq!(exploration.situations, 5);
}
