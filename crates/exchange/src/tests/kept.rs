//! What stands around a question comes in and goes out again: its category, tags, points, penalty, hints, general feedback.

use super::{all, only, remarks};
use crate::{Format, Item, bank, write};
use base::{Locale, Slug};
use courseware::compile_course;
use quiz::Question;

/// A bank in the course `c`, compiled.
fn compiled(items: Vec<Item>) -> Vec<Question> {
    let written: Vec<_> = items.into_iter().filter_map(|item| item.question).collect();
    let file = bank(&written);
    let (course, found) = compile_course(
        &super::compiled::sources(&file, &written),
        &Slug::parse("c").unwrap(),
    );
    let course = course.unwrap_or_else(|| panic!("{found:#?}\n{file}"));
    let banks = course.banks.into_iter();
    banks.flat_map(|bank| bank.questions).collect()
}

fn sent(format: Format, questions: &[Question]) -> String {
    let all: Vec<(&Question, &str)> = questions.iter().map(|one| (one, "c/pool")).collect();
    let (file, lost) = write(format, &all, Locale::En, Locale::En, &|_| None);
    assert_eq!(lost, []);
    String::from_utf8(file).unwrap()
}

const TREE: &str = "$CATEGORY: $course$/top/Law/Means\n\n::A::One? {T}\n\n$CATEGORY: $course$/top\n\n::B::Two? {F}\n\n\
    $CATEGORY: Law//Ethics / Past\n\n::C::Three? {T}\n\n::D::Four? {F}\n";

#[test]
fn categories_come_in_stand_in_the_bank_and_go_out() {
    let (items, _) = all(Format::Gift, TREE.as_bytes());
    let headers: Vec<Option<&str>> = items
        .iter()
        .map(|item| {
            let markdown = &item.question.as_ref().unwrap().markdown;
            markdown
                .lines()
                .find_map(|line| line.strip_prefix("category: "))
        })
        .collect();
    let expect = [
        Some("Law/Means"),
        None,
        Some("Law//Ethics/Past"),
        Some("Law//Ethics/Past"),
    ];
    assert_eq!(headers, expect);
    let questions = compiled(items);
    let found: Vec<Option<&str>> = questions
        .iter()
        .map(|one| one.category.as_deref())
        .collect();
    assert_eq!(found, expect);
    // Whoever names none goes out in the category of the bank.
    let paths = ["Law/Means", "c/pool", "Law//Ethics/Past"];
    let gift = sent(Format::Gift, &questions);
    let lines: Vec<&str> = gift.lines().filter(|one| one.starts_with('$')).collect();
    assert_eq!(
        lines,
        paths.map(|path| format!("$CATEGORY: $course$/top/{path}"))
    );
    let xml = sent(Format::MoodleXml, &questions);
    for path in paths {
        let element = format!("<category><text>$course$/top/{path}</text></category>");
        assert_eq!(xml.matches(&element).count(), 1, "{path}");
    }
    for (format, file) in [(Format::Gift, gift), (Format::MoodleXml, xml)] {
        let back: Vec<String> = all(format, file.as_bytes())
            .0
            .into_iter()
            .map(|item| item.category)
            .collect();
        let expect = [paths[0], paths[1], paths[2], paths[2]];
        assert_eq!(back, expect, "{format:?}");
    }
}

#[test]
fn a_category_that_is_too_long_loses_its_innermost_parts() {
    let part = "x".repeat(200);
    for (path, kept) in [
        (format!("{part}/{part}/{part}"), format!("{part}/{part}")),
        ("y".repeat(3000), "y".repeat(500)),
    ] {
        let item = only(
            Format::Gift,
            &format!("$CATEGORY: {path}\n\n::A::One? {{T}}\n"),
        );
        assert_eq!(remarks(&item), ["exchange-category-cut"]);
        assert_eq!(item.category, kept);
        assert_eq!(
            compiled(vec![item])[0].category.as_deref(),
            Some(kept.as_str())
        );
    }
}

/// As Moodle writes it, with the names of "Moodle XML format" (docs.moodle.org, 2024).
const MOODLE: &str = "<quiz><question type=\"multichoice\"><name><text>N</text></name><questiontext format=\"html\"><text>Which?</text></questiontext>\
    <generalfeedback format=\"html\"><text>&lt;p&gt;The point.&lt;/p&gt;</text></generalfeedback><defaultgrade>2.0000000</defaultgrade>\
    <penalty>0.3333333</penalty><hidden>0</hidden><idnumber>q-7</idnumber><single>true</single><shuffleanswers>true</shuffleanswers>\
    <answer fraction=\"100\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer>\
    <hint format=\"html\"><text>Look again.</text></hint><hint format=\"html\"><text>Once more.</text></hint>\
    <tags><tag><text>competence:rights</text></tag><tag><text>difficulty:3</text></tag><tag><text>week 2</text></tag></tags></question></quiz>";

#[test]
fn tags_points_penalty_hints_and_general_feedback_come_back() {
    let item = only(Format::MoodleXml, MOODLE);
    assert_eq!(remarks(&item), ["exchange-tags-dropped"], "week 2");
    let questions = compiled(vec![item]);
    let one = &questions[0];
    assert_eq!((one.points, one.difficulty), (2, 3));
    assert_eq!(one.competence, base::Competence::Rights);
    let text = &one.texts[&Locale::En];
    assert_eq!(text.why, "The point.");
    assert_eq!(text.hints, ["Look again.", "Once more."]);
    let out = sent(Format::MoodleXml, &questions);
    for element in [
        "<generalfeedback format=\"html\"><text><![CDATA[<p>The point.</p>]]></text></generalfeedback>",
        "<defaultgrade>2</defaultgrade>",
        "<penalty>0.3333333</penalty>",
        "<idnumber>q-7</idnumber>",
        "<hint format=\"html\"><text><![CDATA[<p>Look again.</p>]]></text></hint>",
        "<hint format=\"html\"><text><![CDATA[<p>Once more.</p>]]></text></hint>",
        "<tag><text>competence:rights</text></tag>",
        "<tag><text>difficulty:3</text></tag>",
    ] {
        assert_eq!(out.matches(element).count(), 1, "{element}\n{out}");
    }
}

#[test]
fn another_penalty_is_told() {
    let item = only(Format::MoodleXml, &MOODLE.replace("0.3333333", "0.1"));
    assert_eq!(
        remarks(&item),
        ["exchange-penalty", "exchange-tags-dropped"]
    );
}

#[test]
fn attributes_that_are_not_read_are_counted() {
    let many = (0..11)
        .map(|n| format!(" a{n}=\"1\""))
        .collect::<Vec<_>>()
        .concat();
    let file = MOODLE
        .replace("<penalty>", &format!("<penalty{many}>"))
        .replace("<hidden>", &format!("<hidden{many}>"));
    let item = only(Format::MoodleXml, &file);
    // Eight of the eleven are read, of two elements.
    let told = base::Message::new("exchange-attributes-dropped").with("count", 6_usize);
    assert!(item.remarks.contains(&told), "{:?}", item.remarks);
}

#[test]
fn a_bank_is_front_matter_and_blocks() {
    let (items, _) = all(Format::Gift, b"::A::One?{T}\n\n::B::Two?{F}\n");
    let written: Vec<_> = items.into_iter().filter_map(|item| item.question).collect();
    let file = bank(&written);
    assert!(
        file.starts_with("+++\nimported = true\n+++\n\n```question a\n"),
        "{file}"
    );
    assert!(file.contains("```\n\n```question b\n"), "{file}");
}
