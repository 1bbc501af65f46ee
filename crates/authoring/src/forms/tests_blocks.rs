use super::tests::{CHOICE, choice, questions};
use super::*;

fn other() -> Form {
    let mut form = choice();
    form.id = "gate".into();
    form.fields
        .retain(|field| field.what != Some(What::Vignette));
    for field in &mut form.fields {
        field.origin = None;
    }
    form
}

const GATE: &str = "```question gate\ncompetence: rights\ndifficulty: 2\n\nWhat now?\n\n( ) Go in.\n> misconception: go-in\n> Not correct.\n(x) Wait.\n> Correct.\n\nWhy: Waiting is safe.\n```\n";

#[test]
fn a_block_comes_after_another_or_at_the_end_and_goes_again() {
    let new = insert(CHOICE, questions(), Some(0), &other()).unwrap();
    assert_eq!(
        new,
        CHOICE.replace("```\n\nAfter.", &format!("```\n\n{GATE}\nAfter."))
    );
    assert_eq!(remove(&new, questions(), 1).as_deref(), Ok(CHOICE));
    let end = insert(CHOICE, questions(), None, &other()).unwrap();
    assert_eq!(end, format!("{CHOICE}\n{GATE}"));
    assert_eq!(remove(&end, questions(), 1), Ok(format!("{CHOICE}\n")));
    assert_eq!(insert("", questions(), None, &other()).as_deref(), Ok(GATE));
    let windows = insert(
        &CHOICE.replace('\n', "\r\n"),
        questions(),
        Some(0),
        &other(),
    )
    .unwrap();
    assert_eq!(windows, new.replace('\n', "\r\n"));
}

#[test]
fn a_block_that_would_be_read_as_something_else_is_refused() {
    let mut form = other();
    form.set(What::Why, "Because.\n```\n\nmore");
    let refused = |text: &str, after| insert(text, questions(), after, &form).unwrap_err().id;
    assert_eq!(refused(CHOICE, Some(0)), "authoring-form-read-otherwise");
    assert_eq!(refused(CHOICE, Some(7)), "authoring-form-gone");
    // What follows a fence without an end is part of it.
    let open = CHOICE.replace("```\n\nAfter.\n", "");
    let refusal = insert(&open, questions(), None, &other()).unwrap_err();
    assert_eq!(refusal.id, "authoring-form-other-blocks");
    assert_eq!(
        remove(CHOICE, questions(), 1).unwrap_err().id,
        "authoring-form-gone"
    );
}

#[test]
fn neighbours_change_places_with_their_bytes() {
    // Two blocks that differ in their blank lines, and a file whose last line has no end.
    let one = "```question one\ncompetence: rights\n\n\nA?\n```\n";
    let two = "```question two\ncompetence: rights\nB?\n\n```";
    let text = format!("Before.\n\n{one}\n\n{two}");
    let swapped = format!("Before.\n\n{two}\n\n\n{}", one.trim_end());
    assert_eq!(swap(&text, questions(), 0).as_deref(), Ok(swapped.as_str()));
    assert_eq!(swap(&swapped, questions(), 0).as_deref(), Ok(text.as_str()));
    // What stands between them is not crossed, and the last one has no next.
    let apart = format!("{one}\nBetween.\n\n{two}\n");
    for (text, at) in [(&apart, 0), (&text, 1)] {
        let refusal = swap(text, questions(), at).unwrap_err();
        assert_eq!(refusal.id, "authoring-form-no-neighbour");
    }
}

#[test]
fn every_field_knows_its_lines() {
    // Counted by hand: `Before.` is line 1, the fence line 3.
    let found = lines(CHOICE, questions()).remove(0);
    assert_eq!(found.whole, 3..=18);
    assert_eq!(found.settings, [4, 5]);
    let firsts: Vec<usize> = found.fields.iter().map(|lines| *lines.start()).collect();
    assert_eq!(firsts, [7, 9, 11, 12, 13, 14, 15, 17]);
}
