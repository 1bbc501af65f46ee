//! Pictures of large scenarios: long ways are numbers, and the size is bounded.

use super::picture::{labels, read};
use super::story::Story;
use crate::{Outcome, Scenario, svg};

/// A row of scenes, from each of which one can go back to the first and on to the last.
fn row(scenes: usize) -> Scenario {
    let mut story = Story::new();
    for place in 0..scenes {
        let to = |place: usize| match place.checked_sub(scenes) {
            None => format!("scene-{place}"),
            Some(_) => "good".to_owned(),
        };
        story = story
            .scene(&to(place))
            .action(&format!("on-{place}"), &to(place + 1))
            .action(&format!("end-{place}"), "poor")
            .action(&format!("back-{place}"), "scene-0");
    }
    story
        .ending("good", Outcome::Good)
        .ending("poor", Outcome::Poor)
        .build()
}

#[test]
fn a_long_way_is_a_number_at_both_ends() {
    let short = row(11);
    assert!(!svg(&short, &labels(&short, None), None).contains("sg-stub"));
    let scenario = row(20);
    let picture = svg(&scenario, &labels(&scenario, None), None);
    read(&picture);
    // Scene n stands in layer n, both endings in layer 20. To those 20 - n curves lead, and back from layer n, round two corners, n + 2.
    let stub = |id: &str| {
        let title = format!("<g class=\"sg-stub\"><title>{id} · ");
        picture
            .lines()
            .find(|line| line.contains(&title))
            .map(str::to_owned)
    };
    // The ending is the 22nd scene of the file.
    assert!(stub("end-0").unwrap().contains(">22</text>"));
    assert!(stub("end-7").is_some() && stub("end-8").is_none());
    assert!(stub("back-15").unwrap().contains(">1</text>"));
    assert!(stub("back-11").is_some() && stub("back-10").is_none());
    assert!(stub("on-5").is_none());
    let places: Vec<&str> = picture
        .lines()
        .filter(|one| one.contains("sg-place"))
        .collect();
    assert_eq!(places.len(), 2);
    assert!(places[0].contains(">1</text>") && places[1].contains(">22</text>"));
}

#[test]
fn size_follows_what_is_in_it_and_is_bounded() {
    let size = |scenario: &Scenario| svg(scenario, &labels(scenario, None), None).len();
    let (some, many) = (size(&row(100)), size(&row(400)));
    assert!(many < some * 5, "{some} {many}");
    // Each of two hundred scenes leads to each other: forty thousand ways.
    let mut story = Story::new();
    let ids: Vec<String> = (0..200).map(|place| format!("s{place}")).collect();
    for (place, id) in ids.iter().enumerate() {
        story = story.scene(id);
        for (part, targets) in ids.chunks(50).enumerate() {
            let to: Vec<String> = targets
                .iter()
                .map(|one| format!("{one} if seen({one})"))
                .collect();
            let to = to.join("; ") + "; good";
            story = story.action(&format!("go-{place}-{part}"), &to);
        }
    }
    let scenario = story.ending("good", Outcome::Good).build();
    let size = size(&scenario);
    assert!(size < 3_000_000, "{size}");
}
