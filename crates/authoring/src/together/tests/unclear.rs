//! What could be either of two files: a person decides.

use super::asked;
use super::renamed::{GREETING, LISTENING, agree, bench};
use crate::folder::Folder;
use crate::testing::folder;
use crate::together::{Contradiction, Decision, Together, Unclear, Unsettled, together};

const TWINS: [(&str, &str); 2] = [
    ("01-talk/01-greeting.md", GREETING),
    ("01-talk/02-hello.md", GREETING),
];

fn put(base: &[(&str, &str)], ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> Together {
    together(&folder(base), &folder(ours), &folder(theirs)).unwrap()
}

#[track_caller]
fn unclear(found: &Together) -> &Unclear {
    match &found.conflicts[0].what {
        Contradiction::Unclear(unclear) => unclear,
        other => panic!("{other:?}"),
    }
}

fn settled(found: &Together, decision: Decision) -> Result<Folder, Unsettled> {
    found.clone().settled(&[decision]).map(|one| one.folder)
}

#[test]
fn of_two_texts_that_say_the_same_neither_is_guessed() {
    let names = [
        ("01-talk/03-welcome.md", GREETING),
        ("01-talk/04-salute.md", GREETING),
    ];
    let bench = bench();
    let words = [(TWINS[0].0, &*bench), TWINS[1]];
    let found = put(&TWINS, &words, &names);
    assert_eq!(asked(&found), [(TWINS[0].0, "unclear")]);
    assert_eq!(unclear(&found).into, [names[0].0, names[1].0]);
    assert_eq!(unclear(&found).leaves(), (true, true));
    let into = |at| settled(&found, Decision::Into(at));
    assert_eq!(into(0).unwrap(), folder(&[(names[0].0, &bench), names[1]]));
    assert_eq!(into(1).unwrap(), folder(&[names[0], (names[1].0, &bench)]));
    assert_eq!(into(2), Err(Unsettled::Undecided));
    assert_eq!(settled(&found, Decision::Both), Err(Unsettled::Undecided));
    assert_eq!(settled(&found, Decision::Theirs).unwrap(), folder(&names));
    let kept = folder(&[words[0], names[0], names[1]]);
    assert_eq!(settled(&found, Decision::Ours).unwrap(), kept);
    assert_eq!(found.folder, kept);

    // The same where the draft gave the names, and the other side has other words.
    let found = put(&TWINS, &names, &words);
    assert_eq!(asked(&found), [(TWINS[0].0, "unclear")]);
    assert_eq!(
        settled(&found, Decision::Into(1)).unwrap(),
        folder(&[names[0], (names[1].0, &bench)])
    );
    assert_eq!(settled(&found, Decision::Ours).unwrap(), folder(&names));
    assert_eq!(settled(&found, Decision::Theirs).unwrap(), kept);
}

#[test]
fn twins_that_nobody_changed_are_not_asked_about() {
    let names = [
        ("01-talk/03-welcome.md", GREETING),
        ("01-talk/04-salute.md", GREETING),
    ];
    let more = [TWINS[0], TWINS[1], ("01-talk/05-listening.md", LISTENING)];
    agree(&TWINS, &more, &names, &[names[0], names[1], more[2]]);
}

#[test]
fn twins_that_keep_their_addresses_are_told_apart_by_them() {
    let names = [
        ("02-speech/01-greeting.md", GREETING),
        ("02-speech/02-hello.md", GREETING),
    ];
    let bench = bench();
    let words = [(TWINS[0].0, &*bench), TWINS[1]];
    agree(&TWINS, &words, &names, &[(names[0].0, &bench), names[1]]);
    // One of the two stayed where it was: the other is the one with another name.
    let names = [("01-talk/03-welcome.md", GREETING), TWINS[1]];
    agree(&TWINS, &words, &names, &[(names[0].0, &bench), names[1]]);
}

#[test]
fn two_that_became_one_are_asked_and_only_one_goes_there() {
    let name = [("01-talk/03-welcome.md", GREETING)];
    let bench = bench();
    let table = GREETING.replace("a chair", "a table");
    let words = [(TWINS[0].0, &*bench), (TWINS[1].0, &*table)];
    let found = put(&TWINS, &words, &name);
    assert_eq!(
        asked(&found),
        [(TWINS[0].0, "unclear"), (TWINS[1].0, "unclear")]
    );
    let settled = |choices: &[Decision]| found.clone().settled(choices).map(|one| one.folder);
    let (into, gone) = (Decision::Into(0), Decision::Theirs);
    assert_eq!(
        settled(&[into, gone]).unwrap(),
        folder(&[(name[0].0, &bench)])
    );
    assert_eq!(
        settled(&[gone, into]).unwrap(),
        folder(&[(name[0].0, &table)])
    );
    assert_eq!(settled(&[gone, gone]).unwrap(), folder(&name));
    let Err(Unsettled::Refused(reasons)) = settled(&[into, into]) else {
        panic!();
    };
    assert_eq!(reasons[0].id, "authoring-names-meet");
}

#[test]
fn a_copy_beside_a_text_that_was_worked_over_may_be_its_new_name() {
    let base = [("01-talk/01-greeting.md", GREETING)];
    let table = GREETING.replace("to drink", "to eat");
    let theirs = [
        ("01-talk/01-greeting.md", &*table),
        ("01-talk/02-welcome.md", GREETING),
    ];
    let you = GREETING.replace("Say who you are", "Say your name");
    let found = put(&base, &[(base[0].0, &you)], &theirs);
    assert_eq!(asked(&found), [(base[0].0, "unclear")]);
    assert_eq!(unclear(&found).into, [theirs[0].0, theirs[1].0]);
    // Its place is taken: it cannot stay beside what stands there.
    assert_eq!(unclear(&found).leaves(), (false, true));
    assert_eq!(settled(&found, Decision::Ours), Err(Unsettled::Undecided));
    let both = table.replace("Say who you are", "Say your name");
    assert_eq!(
        settled(&found, Decision::Into(0)).unwrap(),
        folder(&[(base[0].0, &both), theirs[1]])
    );
    assert_eq!(
        settled(&found, Decision::Into(1)).unwrap(),
        folder(&[theirs[0], (theirs[1].0, &you)])
    );
    assert_eq!(settled(&found, Decision::Theirs).unwrap(), folder(&theirs));
}

#[test]
fn where_both_changed_a_line_of_what_is_unclear_both_stand_there() {
    let base = [("01-talk/01-greeting.md", GREETING)];
    let like = |word: &str| GREETING.replace("to drink", word);
    let theirs = [
        ("01-talk/02-welcome.md", &*like("to eat")),
        ("01-talk/03-salute.md", &*like("to read")),
    ];
    let ours = bench();
    let found = put(&base, &[(base[0].0, &ours)], &theirs);
    assert_eq!(asked(&found), [(base[0].0, "unclear")]);
    let together = GREETING.replace(
        "Offer a chair and something to drink.\n",
        "Offer a bench and something to drink.\nOffer a chair and something to eat.\n",
    );
    let expected = folder(&[(theirs[0].0, &together), theirs[1]]);
    assert_eq!(settled(&found, Decision::Into(0)).unwrap(), expected);
}
