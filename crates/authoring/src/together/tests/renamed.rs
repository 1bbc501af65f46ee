//! What has another name on one side, or on both.

use super::asked;
use crate::folder::Folder;
use crate::testing::folder;
use crate::together::{Contradiction, Decision, Together, Unsettled, together};
use std::collections::BTreeMap;

/// Texts about three things, that share no stretch of three words.
pub const GREETING: &str = "+++\ntitle = \"Greeting\"\n+++\n\nSay who you are and why you came.\n\nOffer a chair and something to drink.\n";
pub const LISTENING: &str = "+++\ntitle = \"Listening\"\n+++\n\nLet people finish what they began to tell.\n\nSilence is no answer that has to be filled.\n";
pub const PARTING: &str = "+++\ntitle = \"Parting\"\n+++\n\nTell them what happens next, and when.\n\nLeave a number under which somebody answers.\n";

/// Another chair for the greeting, and another person.
pub fn bench() -> String {
    GREETING.replace("Offer a chair", "Offer a bench")
}

pub fn you() -> String {
    GREETING.replace("Say who you are", "Say your name")
}

/// What a bench and a name come to.
fn both() -> String {
    bench().replace("Say who you are", "Say your name")
}

fn put(base: &[(&str, &str)], ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> Together {
    together(&folder(base), &folder(ours), &folder(theirs)).unwrap()
}

/// Put together either way round, because each side may be the one that gives a name.
#[track_caller]
pub fn agree(
    base: &[(&str, &str)],
    one: &[(&str, &str)],
    other: &[(&str, &str)],
    all: &[(&str, &str)],
) {
    for (ours, theirs) in [(one, other), (other, one)] {
        let found = put(base, ours, theirs);
        assert_eq!(asked(&found), []);
        assert_eq!(found.folder, folder(all));
    }
}

#[test]
fn words_go_to_the_name_that_the_other_side_gave() {
    let words = [
        ("01-talk/01-greeting.md", &*bench()),
        ("01-talk/01-greeting.fr.md", "Une traduction.\n"),
        ("01-talk/02-listening.md", LISTENING),
    ];
    let base = [("01-talk/01-greeting.md", GREETING), words[2]];
    let names = [("01-talk/01-welcome.md", GREETING), words[2]];
    let all = [
        ("01-talk/01-welcome.md", &*bench()),
        // A translation that was begun meanwhile belongs to its lesson.
        ("01-talk/01-welcome.fr.md", "Une traduction.\n"),
        words[2],
    ];
    agree(&base, &words, &names, &all);
    let found = put(&base, &words, &names);
    let moved: Vec<(&str, &str)> = found
        .moved
        .iter()
        .map(|(from, to)| (&**from, &**to))
        .collect();
    assert_eq!(
        moved,
        [
            ("01-talk/01-greeting.fr.md", "01-talk/01-welcome.fr.md"),
            ("01-talk/01-greeting.md", "01-talk/01-welcome.md"),
        ]
    );
    assert_eq!(put(&base, &names, &words).moved, BTreeMap::new());
}

#[test]
fn what_was_renamed_and_written_over_is_put_together_line_by_line() {
    let base = [
        ("01-talk/01-greeting.md", GREETING),
        ("01-talk/02-listening.md", LISTENING),
    ];
    let words = [("01-talk/01-greeting.md", &*bench()), base[1]];
    let names = [("01-talk/03-welcome.md", &*you()), base[1]];
    agree(
        &base,
        &words,
        &names,
        &[("01-talk/03-welcome.md", &both()), base[1]],
    );
}

#[test]
fn a_module_takes_its_lessons_along_and_links_lead_there() {
    let module = (
        "module.md",
        "+++\ntitle = \"Talking\"\nsummary = \"How to begin to talk\"\n+++\n",
    );
    let link = |module: &str| format!("{LISTENING}\nSee [before](lesson:{module}/greeting).\n");
    let at = |folder: &str, name: &str| format!("{folder}/{name}");
    let (old, new) = ("01-talk", "02-conversation");
    let files = |folder: &str, address: &str, greeting: &str| -> Vec<(String, String)> {
        vec![
            (at(folder, module.0), module.1.to_owned()),
            (
                at(folder, "module.toml"),
                String::from("languages = [\"en\"]\n"),
            ),
            (at(folder, "01-greeting.md"), greeting.to_owned()),
            (at(folder, "02-listening.md"), link(address)),
        ]
    };
    let own = |files: &[(String, String)]| -> Folder {
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(path, text)| (&**path, &**text))
            .collect();
        folder(&files)
    };
    let base = own(&files(old, "talk", GREETING));
    let mut ours = files(old, "talk", &bench());
    let parting = |module: &str| format!("{PARTING}\nSee [first](lesson:{module}/greeting).\n");
    ours.push((at(old, "03-parting.md"), parting("talk")));
    ours.push((at(old, "quiz.md"), String::from("Questions.\n")));
    // In a paragraph with a link, too, only the words count as changed.
    ours[3].1 = ours[3].1.replace("See [before]", "Look [before]");
    let theirs = own(&files(new, "conversation", GREETING));
    let mut all = files(new, "conversation", &bench());
    all.push((at(new, "03-parting.md"), parting("conversation")));
    all.push((at(new, "quiz.md"), String::from("Questions.\n")));
    all[3].1 = all[3].1.replace("See [before]", "Look [before]");
    for (one, other) in [(&own(&ours), &theirs), (&theirs, &own(&ours))] {
        let found = together(&base, one, other).unwrap();
        assert_eq!(asked(&found), []);
        assert_eq!(found.folder, own(&all));
    }
}

#[test]
fn a_number_of_one_side_and_an_address_of_the_other_are_one_name() {
    let base = [
        ("01-talk/01-greeting.md", GREETING),
        ("02-end/01-parting.md", PARTING),
    ];
    let numbers = [("01-talk/04-greeting.md", GREETING), base[1]];
    let names = [("01-talk/01-welcome.md", &*bench()), base[1]];
    agree(
        &base,
        &numbers,
        &names,
        &[("01-talk/04-welcome.md", &bench()), base[1]],
    );
    // One moved it to another module, the other called that module otherwise.
    let moved = [("02-end/02-greeting.md", GREETING), base[1]];
    let module = [
        ("01-talk/01-greeting.md", &*bench()),
        ("02-close/01-parting.md", PARTING),
    ];
    let all = [
        ("02-close/02-greeting.md", &*bench()),
        ("02-close/01-parting.md", PARTING),
    ];
    agree(&base, &moved, &module, &all);
}

#[test]
fn names_that_were_handed_on_are_followed_one_by_one() {
    let base = [
        ("01-talk/01-one.md", GREETING),
        ("01-talk/02-two.md", LISTENING),
    ];
    let words = [
        ("01-talk/01-one.md", &*bench()),
        ("01-talk/02-two.md", LISTENING),
    ];
    // What was the first is called as the second was, and the second as a third one.
    let names = [
        ("01-talk/02-two.md", GREETING),
        ("01-talk/03-three.md", LISTENING),
    ];
    let all = [
        ("01-talk/02-two.md", &*bench()),
        ("01-talk/03-three.md", LISTENING),
    ];
    agree(&base, &words, &names, &all);
    // Both have changed places.
    let names = [
        ("01-talk/01-one.md", LISTENING),
        ("01-talk/02-two.md", GREETING),
    ];
    let all = [
        ("01-talk/01-one.md", LISTENING),
        ("01-talk/02-two.md", &*bench()),
    ];
    agree(&base, &words, &names, &all);
}

#[test]
fn a_new_text_under_the_old_name_is_a_new_text() {
    let base = [("01-talk/01-greeting.md", GREETING)];
    let words = [("01-talk/01-greeting.md", &*bench())];
    let names = [
        ("01-talk/01-greeting.md", PARTING),
        ("01-talk/02-welcome.md", GREETING),
    ];
    let all = [
        ("01-talk/01-greeting.md", PARTING),
        ("01-talk/02-welcome.md", &*bench()),
    ];
    agree(&base, &words, &names, &all);
    // Renamed and worked over as well.
    let you = you();
    let names = [names[0], ("01-talk/02-welcome.md", &*you)];
    let both = both();
    agree(
        &base,
        &words,
        &names,
        &[all[0], ("01-talk/02-welcome.md", &both)],
    );
}

#[test]
fn a_text_that_was_wholly_rewritten_in_its_place_is_asked_about_as_ever() {
    let found = put(
        &[("01-talk/01-greeting.md", GREETING)],
        &[("01-talk/01-greeting.md", &bench())],
        &[("01-talk/01-greeting.md", PARTING)],
    );
    assert_eq!(asked(&found).len(), 1);
    assert!(matches!(found.conflicts[0].what, Contradiction::Text(_)));
    let found = put(
        &[("01-talk/01-greeting.md", GREETING)],
        &[("01-talk/01-greeting.md", &bench())],
        &[("01-talk/02-parting.md", PARTING)],
    );
    assert_eq!(
        asked(&found),
        [("01-talk/01-greeting.md", "removed by them")]
    );
}

#[test]
fn two_names_are_asked_and_links_lead_to_the_one_that_was_chosen() {
    let files = |name: &str, words: &str| {
        let link = format!("{LISTENING}\nSee [it](lesson:talk/{name}).\n");
        let path = format!("01-talk/01-{name}");
        folder(&[
            (&format!("{path}.md"), words),
            (&format!("{path}.fr.md"), "Une traduction.\n"),
            ("01-talk/02-listening.md", &link),
        ])
    };
    let base = files("greeting", GREETING);
    let (ours, theirs) = (files("hello", &bench()), files("welcome", &you()));
    let found = together(&base, &ours, &theirs).unwrap();
    assert_eq!(asked(&found), [("01-talk/01-greeting.md", "named")]);
    let Contradiction::Named(two) = &found.conflicts[0].what else {
        panic!("{:?}", found.conflicts);
    };
    assert_eq!(
        (two.ours.as_str(), two.theirs.as_str()),
        ("01-talk/01-hello", "01-talk/01-welcome")
    );
    let settled = |decision| found.clone().settled(&[decision]).map(|one| one.folder);
    assert_eq!(settled(Decision::Ours).unwrap(), files("hello", &both()));
    assert_eq!(
        settled(Decision::Theirs).unwrap(),
        files("welcome", &both())
    );
    assert_eq!(settled(Decision::Both), Err(Unsettled::Undecided));
    assert_eq!(found.clone().settled(&[]), Err(Unsettled::Undecided));
}

#[test]
fn two_names_of_a_module_are_asked_once_and_after_those_of_its_lessons() {
    let files = |module: &str, lesson: &str, words: &str| {
        folder(&[
            (&format!("{module}/01-{lesson}.md"), words),
            (&format!("{module}/02-listening.md"), LISTENING),
            (&format!("{module}/module.toml"), "languages = [\"en\"]\n"),
        ])
    };
    let base = files("01-talk", "greeting", GREETING);
    let ours = files("01-speech", "hello", &bench());
    let theirs = files("01-word", "welcome", GREETING);
    let found = together(&base, &ours, &theirs).unwrap();
    assert_eq!(
        asked(&found),
        [("01-talk", "named"), ("01-talk/01-greeting.md", "named")]
    );
    let settled = |choices: &[Decision]| found.clone().settled(choices).unwrap().folder;
    let (mine, others) = (Decision::Ours, Decision::Theirs);
    assert_eq!(
        settled(&[mine, mine]),
        files("01-speech", "hello", &bench())
    );
    assert_eq!(
        settled(&[others, mine]),
        files("01-word", "hello", &bench())
    );
    assert_eq!(
        settled(&[mine, others]),
        files("01-speech", "welcome", &bench())
    );
    assert_eq!(
        settled(&[others, others]),
        files("01-word", "welcome", &bench())
    );
}

#[test]
fn a_name_that_is_taken_is_refused() {
    let (ours, theirs) = (
        folder(&[
            ("01-talk/01-greeting.md", &bench()),
            ("01-talk/02-welcome.md", PARTING),
        ]),
        folder(&[("01-talk/02-welcome.md", GREETING)]),
    );
    let base = folder(&[("01-talk/01-greeting.md", GREETING)]);
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let refusal = together(&base, one, other).unwrap_err();
        assert_eq!(refusal[0].id, "authoring-names-meet");
        assert_eq!(refusal.len(), 1);
    }
}

#[test]
fn banks_and_pictures_are_followed_in_their_folders() {
    let base = [
        ("assessment/first.md", GREETING),
        ("media/a.svg", "<svg/>"),
        ("course.md", GREETING),
    ];
    let bench = bench();
    let words = [
        ("assessment/first.md", &*bench),
        ("media/a.svg", "<svg></svg>"),
        base[2],
    ];
    let names = [
        ("assessment/basics.md", GREETING),
        ("media/plan.svg", "<svg/>"),
        base[2],
    ];
    let all = [
        ("assessment/basics.md", &*bench),
        ("media/plan.svg", "<svg></svg>"),
        base[2],
    ];
    agree(&base, &words, &names, &all);
}

#[test]
fn what_one_side_took_out_is_asked_under_the_name_of_the_other() {
    let base = folder(&[
        ("01-talk/01-greeting.md", GREETING),
        ("course.toml", "minutes = 1\n"),
    ]);
    let gone = folder(&[("course.toml", "minutes = 1\n")]);
    let named = folder(&[
        ("01-talk/02-welcome.md", GREETING),
        ("course.toml", "minutes = 1\n"),
    ]);
    // Only a name: what was taken out goes.
    assert_eq!(together(&base, &gone, &named).unwrap().folder, gone);
    let changed = folder(&[
        ("01-talk/02-welcome.md", &bench()),
        ("course.toml", "minutes = 1\n"),
    ]);
    let found = together(&base, &gone, &changed).unwrap();
    assert_eq!(asked(&found), [("01-talk/02-welcome.md", "removed by us")]);
    assert_eq!(
        found.clone().settled(&[Decision::Theirs]).unwrap().folder,
        changed
    );
    assert_eq!(found.settled(&[Decision::Ours]).unwrap().folder, gone);
}
