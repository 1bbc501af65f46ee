//! Every code is stable and has its test.

use crate::problem;
use std::collections::BTreeSet;

#[test]
fn codes_are_words_with_hyphens() {
    for one in problem::all() {
        assert!(base::Slug::parse(one.code).is_some(), "{}", one.code);
    }
}

#[test]
fn every_code_has_a_test_with_its_place() {
    let tests = [
        include_str!("files.rs"),
        include_str!("lessons.rs"),
        include_str!("local.rs"),
        include_str!("asked.rs"),
        include_str!("assessments.rs"),
        include_str!("interviews/details.rs"),
        include_str!("interviews/places.rs"),
        include_str!("interviews/settings.rs"),
        include_str!("interviews/text.rs"),
        include_str!("interviews/translations.rs"),
        include_str!("interviews/words.rs"),
        include_str!("kind_lines.rs"),
        include_str!("kinds.rs"),
        include_str!("questions.rs"),
        include_str!("scenarios/explored.rs"),
        include_str!("scenarios/language.rs"),
        include_str!("scenarios/places.rs"),
        include_str!("scenarios/settings.rs"),
        include_str!("scenarios/text.rs"),
        include_str!("scenarios/translations.rs"),
        include_str!("settings.rs"),
        include_str!("translations.rs"),
    ]
    .concat();
    let missing: BTreeSet<&str> = problem::all()
        .iter()
        .map(|one| one.code)
        .filter(|code| !tests.contains(&format!("\"{code}\"")))
        .collect();
    assert_eq!(missing, BTreeSet::new());
}
