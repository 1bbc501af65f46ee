//! What `docs/interview-cases.md` shows and says is what the compiler does.

use super::{block, compiled, good, put, sources};
use interview::case::{Kind, When};

const PAGE: &str = include_str!("../../../../../docs/interview-cases.md");

/// What stands between fences of tildes, in order.
fn examples() -> Vec<&'static str> {
    let parts = PAGE.split("\n~~~").collect::<Vec<_>>();
    let inside = parts.iter().skip(1).step_by(2);
    inside
        .map(|part| part.split_once('\n').map_or("", |(_, text)| text))
        .collect()
}

fn example(with: &str) -> &'static str {
    let found = examples().into_iter().find(|text| text.contains(with));
    found.unwrap_or_else(|| panic!("no example with {with}"))
}

#[test]
fn the_case_that_is_shown_to_authors_is_whole() {
    let front = example("profile = \"adult-trafficked\"");
    let text = good();
    let body = text.find("\n## Briefing").unwrap();
    let text = format!("{front}\n{}", &text[body..]);
    let with = |text: &str, begins: &str, example: &str| {
        put(text, &block(begins), &format!("{}\n", example.trim_end()))
    };
    let text = with(
        &text,
        "detail the-notebook",
        example("```detail the-notebook"),
    );
    let text = with(&text, "fact dish", example("```fact food"));
    let text = with(&text, "replies silence", example("```replies silence"));
    let text = with(
        &text,
        "utterance locked-in",
        example("```utterance locked-in"),
    );
    let case = compiled(&sources(&text));
    assert_eq!(case.course.as_str(), "interviewing-adults");
    assert_eq!(case.case.names, ["daniel", "mr okoro"]);
    assert_eq!(case.case.words.of(Kind::Silence).len(), 4);
    let fact = case
        .case
        .facts
        .iter()
        .position(|one| one.id.as_str() == "food");
    assert_eq!(
        case.case.words.facts[fact.unwrap()],
        [
            "I cook rice with beans. My mother does it better.",
            "I miss bread. Real bread, from the oven."
        ]
    );
}

/// The rows of the table of occasions: word, number, words.
fn rows() -> Vec<(&'static str, usize, &'static str)> {
    let table = PAGE.split("| word | least | occasion |\n|---|---|---|\n");
    let table = table.last().unwrap().split("\n\n").next().unwrap();
    let rows = table.lines().map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, word, least, occasion, _] = cells.as_slice() else {
            panic!("{line}")
        };
        (word.trim_matches('`'), least.parse().unwrap(), *occasion)
    });
    rows.collect()
}

#[test]
fn the_table_of_occasions_is_the_list_of_the_program() {
    let ours: Vec<(&str, usize)> = Kind::ALL
        .iter()
        .map(|kind| (kind.as_str(), kind.least()))
        .collect();
    let theirs: Vec<(&str, usize)> = rows()
        .into_iter()
        .map(|(word, least, _)| (word, least))
        .collect();
    assert_eq!(ours, theirs);
}

#[test]
fn where_an_occasion_needs_somebody_or_an_age_the_table_says_so() {
    for ((_, _, occasion), kind) in rows().into_iter().zip(Kind::ALL) {
        let condition = occasion.rfind('(').map_or("", |at| &occasion[at..]);
        let expected = match kind.when() {
            When::Always => "",
            When::Interpreter => "(with an interpreter)",
            When::Trouble => "(with `trouble = true`)",
            When::Companion => "(with a companion)",
            When::Child => "(below 14)",
            When::Young => "(below 10)",
        };
        assert_eq!(condition, expected, "{}", kind.as_str());
    }
}
