//! What is said when there are too many situations.

use super::explore::{DOOR, end, in_hall};
use super::story::Story;
use crate::Finding::{
    DeadEnd, EndingNeverReached, LeavesRange, NoWayOut, OneSidedEndings, SceneUnreachable,
};
use crate::explore::explore_within;
use crate::{Exploration, Outcome, SITUATIONS, Site, WORK, explore};

/// Counts to a thousand in two ways, which makes more than ten thousand situations.
fn counting(story: Story) -> Story {
    story
        .number("a", 0, 1000, 0)
        .number("b", 0, 1000, 0)
        .scene("door")
        .action_with("a", "door", |one| one.effects("a +1"))
        .action_with("b", "door", |one| one.effects("b +1").when("b < 1000"))
        .action_with("enter", "hall", |one| one.when("a >= 999 and b >= 999"))
}

fn limited(story: Story) -> Exploration {
    let exploration = explore(&story.build(), 10_000);
    assert!(exploration.gave_up);
    assert_eq!(exploration.situations, 10_000);
    exploration
}

#[test]
fn what_could_not_be_decided_is_not_claimed() {
    assert_eq!(limited(end(in_hall(counting(Story::new())))).findings, []);
}

#[test]
fn what_scenes_alone_prove_is_said_after_giving_up() {
    let story = Story::new().event("van", 2_000_000, |one| one.to("yard"));
    let story = in_hall(counting(story))
        .action("up", "stairs")
        .scene("yard")
        .action("go", "cellar")
        .scene("cellar")
        .scene("attic")
        .action("down", "hall")
        .scene("stairs")
        .action("stumble", "stairs");
    let exploration = limited(end(story).ending("apart", Outcome::Poor));
    // From the stairs the van could still lead away: an event opens a way from everywhere.
    let said = [SceneUnreachable(4), DeadEnd(3), EndingNeverReached(9)];
    assert_eq!(exploration.findings, said);

    let story = in_hall(counting(Story::new()))
        .action("up", "stairs")
        .scene("stairs")
        .action("stumble", "stairs")
        .ending("safe", Outcome::Good)
        .ending("later", Outcome::Poor)
        .ending("harm", Outcome::Critical);
    assert_eq!(limited(story).findings, [NoWayOut(2), OneSidedEndings]);
}

#[test]
fn what_was_met_is_said_after_giving_up() {
    let story = counting(Story::new().number("c", 0, 1, 0))
        .action_with("stumble", "trap", |one| one.when("a = 3").effects("c +2"));
    let story = in_hall(story)
        .scene("trap")
        .action_with("help", "hall", |one| one.when("b >= 999"));
    let met = [
        DeadEnd(2),
        LeavesRange {
            site: Site::Action(DOOR, 3),
            effect: 0,
            variable: 0,
        },
    ];
    assert_eq!(limited(end(story)).findings, met);
}

/// Three levels in a scene that looks at long conditions of sixty events: few situations, much work in each.
fn heavy() -> Story {
    const EVENTS: [&str; 60] = {
        let mut names = ["e"; 60];
        let all = "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee";
        let mut at = 0;
        while at < 60 {
            names[at] = all.split_at(at + 1).0;
            at += 1;
        }
        names
    };
    let story = EVENTS.iter().fold(Story::new(), |story, name| {
        story.event(name, 0, |one| {
            let long = (930..1000).map(|value| format!("a > {value} or b > {value}"));
            one.when(&long.collect::<Vec<_>>().join(" or "))
        })
    });
    counting(story)
}

#[test]
fn work_is_bounded_and_what_is_told_is_so() {
    let scenario = end(in_hall(heavy())).build();
    let exploration = explore(&scenario, SITUATIONS);
    assert!(exploration.gave_up);
    // 60 events of 141 terms or more, and two steps: 400,000,000 / 16,920 = 23,641 situations at most.
    assert!(
        exploration.situations <= 23_641,
        "{}",
        exploration.situations
    );
    // The last situation is looked at whole.
    assert!(exploration.work >= WORK && exploration.work < WORK + 100_000);
    assert_eq!(exploration.findings, []);
    let short = || explore_within(&scenario, SITUATIONS, 1_000_000);
    assert_eq!(short(), short());
    let first = explore_within(&scenario, SITUATIONS, 1);
    assert!(first.gave_up && first.findings.is_empty());
    assert_eq!(first.situations, 1);
}

#[test]
fn a_circle_is_not_claimed_where_looking_ended() {
    // Two scenes that lead to each other, and out of the second to the endings.
    let story = Story::new().scene("door").action("enter", "hall");
    let story = end(in_hall(story)).build();
    for work in 0..400 {
        let exploration = explore_within(&story, SITUATIONS, work);
        let circle = |one: &crate::Finding| matches!(one, NoWayOut(_));
        assert!(!exploration.findings.iter().any(circle), "{work}");
    }
}
