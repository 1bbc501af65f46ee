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
