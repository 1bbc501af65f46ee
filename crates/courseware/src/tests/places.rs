//! Where things stand, told to whoever changes texts.

use super::{LESSON, translated};
use crate::places::{BlockPlaces, What, interview_blocks, parts, questions, scenario_blocks};
use crate::{Sources, stamp, stamp_parts};
use base::Slug;
use quiz::Kind;
use std::collections::BTreeMap;

const FRENCH: &str = "courses/c/01-m/01-l.fr.md";

/// Mark and words of every place.
fn told<'t>(text: &'t str, block: &BlockPlaces) -> Vec<(What, &'t str, &'t str)> {
    let places = block.places.iter();
    places
        .map(|place| {
            let mark = place.mark.map_or("", |mark| &text[mark.start..mark.end]);
            (place.what, mark, &text[place.text.start..place.text.end])
        })
        .collect()
}

#[test]
fn every_line_of_a_question_has_its_place() {
    let text = "## A\n\n```question q\nkind: code-question\nlabel:  INV \n\nHere.\n\nBefore: She said:\n  yes.\nOfficer:  Go on.\n\n~ DIR\n> misconception: m\n> No.\n>\n> Not so.\n\nHint: H.\nWhy: W.\nSource: S.\n```\n";
    let block = questions(text, &BTreeMap::new()).remove(0);
    assert_eq!(
        told(text, &block),
        [
            (What::Prompt, "", "Here."),
            (What::Before, "Before:", "She said:\n  yes."),
            (What::Officer, "Officer:", "Go on."),
            (What::Part, "~", "DIR"),
            (What::Misconception, "", "m"),
            (What::Feedback, "", "No.\n>\n> Not so."),
            (What::Hint, "Hint:", "H."),
            (What::Why, "Why:", "W."),
            (What::Source, "Source:", "S."),
        ]
    );
    assert_eq!(block.kind, Some(Kind::CodeQuestion));
    let settings = block.settings.iter();
    let settings: Vec<(&str, &str)> = settings
        .map(|one| (one.key.as_str(), &text[one.value.start..one.value.end]))
        .collect();
    assert_eq!(settings, [("kind", "code-question"), ("label", "INV")]);
    assert!(text[block.whole.start..].starts_with("```question q\n"));
}

#[test]
fn a_translated_question_is_read_as_the_kind_of_its_source() {
    let text = "```question q\nQui ?\n\n- Elle -> attend\n```\n";
    let parts = |kinds: &BTreeMap<Slug, Kind>| {
        let block = questions(text, kinds).remove(0);
        let found = told(text, &block).into_iter();
        found.filter(|(what, ..)| *what == What::Part).count()
    };
    assert_eq!(parts(&BTreeMap::new()), 0);
    let id = Slug::parse("q").unwrap();
    assert_eq!(parts(&BTreeMap::from([(id, Kind::Matching)])), 1);
}

#[test]
fn blocks_of_scenarios_and_cases_have_places_too() {
    let text = "```action leave\nto: gone\n\nLeave.\n\n> The door closes.\n> Slowly.\n\nWhy: W.\nSource: S.\n```\n\n```say s\nWhat?\n\n- \"A.\"\n> One.\n- \"B.\"\n```\n";
    let blocks = scenario_blocks(text, false);
    assert_eq!(
        told(text, &blocks[0]),
        [
            (What::Text, "", "Leave."),
            (What::Quote, "", "The door closes.\n> Slowly."),
            (What::Why, "Why:", "W."),
            (What::Source, "Source:", "S."),
        ]
    );
    assert_eq!(
        told(text, &blocks[1]),
        [
            (What::Text, "", "What?"),
            (What::Model, "-", "\"A.\""),
            (What::Reason, "", "One."),
            (What::Model, "-", "\"B.\""),
        ]
    );
    let text = "```detail d\ntier: 0\n\nI had a cow.\n\nBrief: A cow.\nAsk:\n  Tell me.\n```\n\n```fact food\ncues: a\nRice.\n\nBread.\n```\n";
    let blocks = interview_blocks(text, false);
    assert_eq!(
        told(text, &blocks[0]),
        [
            (What::Text, "", "I had a cow."),
            (What::Brief, "Brief:", "A cow."),
            (What::Ask, "Ask:", "Tell me."),
        ]
    );
    assert_eq!(
        told(text, &blocks[1]),
        [(What::Text, "", "Rice."), (What::Text, "", "Bread.")]
    );
}

fn marks(sources: &Sources) -> BTreeMap<String, String> {
    let text = std::str::from_utf8(&sources.0[FRENCH]).unwrap();
    let (_, table) = text.split_once("[translated]\n").unwrap();
    let lines = table.lines().map_while(|line| line.split_once(" = "));
    lines
        .map(|(part, mark)| (part.to_owned(), mark.trim_matches('"').to_owned()))
        .collect()
}

#[test]
fn parts_of_a_translation_have_the_ids_and_the_source_has_the_marks() {
    let sources = translated("Lead.\n\n## One\n\nA.\n", "Chapeau.\n\n## Un\n\nB.\n");
    let found = parts(&sources, LESSON).unwrap();
    let marks = marks(&sources);
    let ids: Vec<&str> = found.iter().map(|part| part.id.as_str()).collect();
    assert_eq!(ids, ["top", "one"]);
    for part in &found {
        assert_eq!(marks.get(&part.id), Some(&part.mark));
    }
    let french = parts(&sources, FRENCH).unwrap();
    let text = std::str::from_utf8(&sources.0[FRENCH]).unwrap();
    assert_eq!(french[1].id, "one");
    assert!(text[french[1].span.start..].starts_with("## Un\n"));
    assert_eq!(parts(&sources, "courses/c/none.md"), None);
}

#[test]
fn only_the_parts_that_were_compared_are_stamped() {
    let mut sources = translated("Lead.\n\n## One\n\nA.\n", "Chapeau.\n\n## Un\n\nB.\n");
    let before = marks(&sources);
    let text = String::from_utf8(sources.0[LESSON].clone()).unwrap();
    let newer = text.replace("Lead.", "New.").replace("A.", "C.");
    sources.0.insert(LESSON.to_owned(), newer.into_bytes());
    let stamped = stamp_parts(&sources, FRENCH, |part| part == "one").unwrap();
    let whole = stamp(&sources, FRENCH).unwrap();
    sources.0.insert(FRENCH.to_owned(), stamped.into_bytes());
    let after = marks(&sources);
    assert_eq!(after["top"], before["top"]);
    assert_ne!(after["one"], before["one"]);
    sources.0.insert(FRENCH.to_owned(), whole.into_bytes());
    assert_eq!(marks(&sources)["one"], after["one"]);
    assert_ne!(marks(&sources)["top"], after["top"]);
}
