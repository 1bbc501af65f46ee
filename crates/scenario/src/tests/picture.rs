//! Pictures: safe whatever the words are, and nothing covers anything.

use super::random::scenario;
use super::story::Story;
use crate::picture::layout;
use crate::{Labels, Outcome, Overlay, PictureWords, Scenario, standalone, svg};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeSet;

const HOSTILE: &str = "</title><script>alert(\"1\")</script>&amp; ' \u{0}\u{1b}\u{fffe} <![CDATA[ --> الباب \u{202e}x";

/// A door with two endings that can be lived with, an error, and a way back.
fn door() -> Scenario {
    Story::new()
        .starts_at(23 * 60 + 50)
        .level("trust", 0, 5, 2)
        .event("neighbour", 15, |one| one.to("hall"))
        .scene("door")
        .action("ask", "door")
        .action("apart", "hall if trust > 2; door")
        .action("shout", "harm")
        .scene("hall")
        .action("back", "door")
        .action("go", "safe")
        .action("wait", "later")
        .ending("safe", Outcome::Good)
        .ending("later", Outcome::Mixed)
        .ending("alone", Outcome::Poor)
        .ending("harm", Outcome::Critical)
        .build()
}

pub fn labels<'a>(scenario: &'a Scenario, hostile: Option<&'a str>) -> Labels<'a> {
    let scenes = scenario.scenes.iter();
    let word = |plain: &'a str| hostile.unwrap_or(plain);
    Labels {
        title: word("The door"),
        scenes: scenes.clone().map(|one| word(one.id.as_str())).collect(),
        actions: scenes
            .map(|one| {
                one.actions
                    .iter()
                    .map(|one| word(one.id.as_str()))
                    .collect()
            })
            .collect(),
        rtl: false,
        words: PictureWords {
            description: word("Scenes and actions."),
            start: word("Beginning"),
            outcomes: [
                word("Good ending"),
                word("Mixed ending"),
                word("Poor ending"),
                word("Critical error"),
            ],
            event: word("An event"),
            visits: word("Visits"),
            taken: word("Taken"),
            critical: word("Critical"),
            median: word("Median seconds"),
        },
    }
}

fn overlay() -> Overlay {
    Overlay {
        visits: vec![50, 40, 30, 5, 0, 10],
        taken: vec![
            vec![0, 30, 10],
            vec![5, 30, 5],
            vec![],
            vec![],
            vec![],
            vec![],
        ],
        ways: vec![],
        critical: vec![
            vec![0, 0, 10],
            vec![0, 0, 0],
            vec![],
            vec![],
            vec![],
            vec![],
        ],
        seconds: vec![Some(34), None, None, None, None, None],
    }
}

/// Elements, attribute names, and the texts of a document that must be well formed.
pub fn read(svg: &str) -> (BTreeSet<String>, BTreeSet<String>, Vec<String>) {
    let (mut elements, mut attributes, mut texts) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let mut open = 0;
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => {
                elements.insert(tag.name().0.to_owned());
                for attribute in tag.attributes() {
                    let attribute = attribute.unwrap();
                    attributes.insert(attribute.key.0.to_owned());
                }
                text.clear();
                open += 1;
            }
            Event::Text(part) => text.push_str(&part),
            Event::GeneralRef(part) => {
                text.push_str(match &*part {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    "#39" => "'",
                    other => panic!("{other}"),
                });
            }
            Event::End(_) => {
                texts.push(std::mem::take(&mut text));
            }
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert!(open > 0);
    (elements, attributes, texts)
}

#[test]
fn hostile_words_stay_words() {
    let scenario = door();
    let labels = labels(&scenario, Some(HOSTILE));
    for picture in [
        svg(&scenario, &labels, Some(&overlay())),
        standalone(&scenario, &labels, Some(&overlay())),
    ] {
        let (elements, attributes, texts) = read(&picture);
        let allowed = ["desc", "g", "path", "rect", "style", "svg", "text", "title"];
        assert!(
            elements.iter().all(|one| allowed.contains(&one.as_str())),
            "{elements:?}"
        );
        assert!(
            attributes
                .iter()
                .all(|one| !one.starts_with("on") && !one.contains("href") && one != "style"),
            "{attributes:?}"
        );
        let kept = "</title><script>alert(\"1\")</script>&amp; '  <![CDATA[ --> الباب \u{202e}x";
        assert_eq!(texts[0], kept);
    }
}

#[test]
fn a_picture_in_a_page_brings_no_style_and_a_file_refers_to_nothing() {
    let scenario = door();
    let labels = labels(&scenario, None);
    assert!(!svg(&scenario, &labels, None).contains("<style"));
    let file = standalone(&scenario, &labels, None);
    assert!(file.contains("prefers-color-scheme: dark"));
    assert!(
        !file
            .replace("http://www.w3.org/2000/svg", "")
            .contains("//")
    );
    assert!(!file.contains("url("));
}

#[test]
fn it_says_what_it_shows() {
    let scenario = door();
    let picture = svg(&scenario, &labels(&scenario, None), None);
    assert!(picture.contains(" role=\"img\""));
    let (_, _, texts) = read(&picture);
    assert_eq!(texts[..2], ["The door", "Scenes and actions."]);
    // 23:50 and 15 minutes.
    for word in [
        "Beginning",
        "Good ending",
        "Mixed ending",
        "Poor ending",
        "Critical error",
        "00:05",
    ] {
        assert_eq!(texts.iter().filter(|one| *one == word).count(), 1, "{word}");
    }
    // On the way, on the row, on the tab, and the row's own words.
    assert_eq!(texts.iter().filter(|one| *one == "shout").count(), 4);
}

#[test]
fn what_officers_did_lies_over_it() {
    let scenario = door();
    let picture = svg(&scenario, &labels(&scenario, None), Some(&overlay()));
    let (_, _, texts) = read(&picture);
    for said in [
        "Visits: 50 · Median seconds: 34",
        "Visits: 40",
        "apart · Taken: 30",
        "Critical: 10",
    ] {
        assert!(texts.iter().any(|one| one == said), "{said}");
    }
    // 30 of 40 are three quarters, of seven: 5.2 more than the 1 of a way that nobody takes. 10 of 40: 1.7 more.
    assert!(picture.contains("stroke-width=\"6.2\""));
    assert!(picture.contains("stroke-width=\"2.7\""));
    assert_eq!(
        picture.matches("<g class=\"sg-way sg-critical\">").count(),
        1
    );
    assert_eq!(picture.matches("<g class=\"sg-critical\">").count(), 1);
}

#[test]
fn each_way_of_an_action_has_its_own_share() {
    let scenario = door();
    // Of 30 who spoke apart, 8 came into the hall; the others stayed.
    let ways = vec![
        vec![vec![0], vec![8, 22], vec![10]],
        vec![vec![5], vec![30], vec![5]],
    ];
    let overlay = Overlay { ways, ..overlay() };
    let picture = svg(&scenario, &labels(&scenario, None), Some(&overlay));
    // 8 of 40 are a fifth, of seven: 1.4 more than 1.
    let way = picture
        .lines()
        .find(|one| one.contains("stroke-dasharray=\"6 4\""))
        .unwrap();
    assert!(
        way.contains("apart · Taken: 8<") && way.contains("stroke-width=\"2.4\""),
        "{way}"
    );
    assert!(!picture.contains("stroke-width=\"6.2\" stroke-dasharray"));
}

#[test]
fn from_right_to_left_it_is_the_mirror_image() {
    let scenario = door();
    let left = labels(&scenario, None);
    let right = Labels {
        rtl: true,
        ..left.clone()
    };
    let picture = svg(&scenario, &right, None);
    assert!(picture.contains(" direction=\"rtl\""));
    let (left, right) = (
        layout(&scenario, &left, None),
        layout(&scenario, &right, None),
    );
    assert_eq!(left.wide, right.wide);
    for (one, other) in left.boxes.iter().zip(&right.boxes) {
        assert_eq!((one.0, one.2), (left.wide - other.2, left.wide - other.0));
        assert_eq!((one.1, one.3), (other.1, other.3));
    }
}

#[test]
fn words_that_are_missing_are_left_out() {
    let scenario = door();
    let labels = Labels {
        scenes: vec![],
        actions: vec![],
        ..labels(&scenario, None)
    };
    let overlay = Overlay {
        visits: vec![],
        taken: vec![],
        ways: vec![],
        critical: vec![],
        seconds: vec![],
    };
    let (elements, ..) = read(&svg(&scenario, &labels, Some(&overlay)));
    assert!(elements.contains("path"));
}

/// Points along a path of `M`, `V` and `C` with absolute numbers.
fn points(path: &str) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = Vec::new();
    let spaced = path
        .replace('M', " M ")
        .replace('V', " V ")
        .replace('C', " C ");
    let mut words = spaced.split_whitespace();
    while let Some(command) = words.next() {
        let mut number = || -> f64 { words.next().unwrap().parse().unwrap() };
        match command {
            "M" => points.push((number(), number())),
            "V" => points.push((points.last().unwrap().0, number())),
            "C" => {
                let from = *points.last().unwrap();
                let [leave, arrive, to] = [(); 3].map(|()| (number(), number()));
                points.extend((1..=16).map(|step| {
                    let done = f64::from(step) / 16.0;
                    let between = |one: (f64, f64), other: (f64, f64)| {
                        (
                            one.0 + (other.0 - one.0) * done,
                            one.1 + (other.1 - one.1) * done,
                        )
                    };
                    // De Casteljau.
                    let [first, middle, last] = [(from, leave), (leave, arrive), (arrive, to)]
                        .map(|(one, other)| between(one, other));
                    between(between(first, middle), between(middle, last))
                }));
            }
            other => panic!("{other}"),
        }
    }
    points
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_covers_anything(scenario in scenario(), rtl in any::<bool>()) {
        let labels = Labels { rtl, ..labels(&scenario, None) };
        let drawn = layout(&scenario, &labels, None);
        let boxes = &drawn.boxes;
        for (place, one) in boxes.iter().enumerate() {
            prop_assert!(one.0 >= 0 && one.1 >= 0 && one.2 <= drawn.wide && one.3 <= drawn.high);
            for other in &boxes[place + 1..] {
                let apart = one.2 < other.0 || other.2 < one.0 || one.3 < other.1 || other.3 < one.1;
                prop_assert!(apart, "{one:?} {other:?}");
            }
        }
        for path in &drawn.paths {
            for (x, y) in points(path) {
                prop_assert!(x >= 0.0 && y >= 0.0 && x <= drawn.wide.into() && y <= drawn.high.into());
                for one in boxes {
                    // Within a box, but for its edge, where ways begin.
                    let within = x > f64::from(one.0) && x < f64::from(one.2)
                        && y > f64::from(one.1) && y < f64::from(one.3);
                    prop_assert!(!within, "{path} in {one:?}");
                }
            }
        }
        read(&svg(&scenario, &labels, None));
    }
}
