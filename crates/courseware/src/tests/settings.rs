//! Settings: `course.toml`, `module.toml` and what stands between `+++`.

use super::{HEAD, LESSON, WHOLE, check, check_file, told, with};

fn lesson(head: &str, code: &str) {
    check(with(&[(LESSON, &format!("{head}\nText.\n"))]), code);
}

#[test]
fn settings_of_a_lesson() {
    lesson("⟦⟧Text.\n", "settings-missing");
    lesson("⟦+++⟧\ntitle = \"T\"\n", "settings-unclosed");
    lesson(
        "+++\ntitle = \"T\"\nsummary = ⟦⟧\nminutes = 5\n+++\n",
        "not-toml",
    );
    lesson(
        "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 5\n⟦author⟧ = \"me\"\n+++\n",
        "unknown-key",
    );
    lesson(
        "⟦+++⟧\ntitle = \"T\"\nsummary = \"S\"\n+++\n",
        "missing-key",
    );
    lesson(
        "+++\ntitle = ⟦\"  \"⟧\nsummary = \"S\"\nminutes = 5\n+++\n",
        "empty-value",
    );
    lesson(
        "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = ⟦\"5\"⟧\n+++\n",
        "wrong-type",
    );
    lesson(
        "+++\ntitle = ⟦5⟧\nsummary = \"S\"\nminutes = 5\n+++\n",
        "wrong-type",
    );
    lesson(
        "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = ⟦0⟧\n+++\n",
        "out-of-range",
    );
    lesson(
        "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = ⟦99999999999999999999⟧\n+++\n",
        "out-of-range",
    );
    let note = "[⟦content_note⟧]\nthemes = \"x\"\n";
    lesson(&HEAD.replace("5\n", &format!("5\n{note}")), "missing-key");
    lesson(
        &HEAD.replace("minutes = 5\n", "minutes = 5\ncontent_note = ⟦\"x\"⟧\n"),
        "wrong-type",
    );
}

#[test]
fn of_very_many_unknown_words_the_first_are_guessed() {
    let all = |one: fn(u32) -> String| (10..70).map(one).collect::<Vec<_>>().concat();
    let slips = all(|n| format!("A [link](#part-{n}x).\n\n"));
    let parts = all(|n| format!("## Part {n}\n\n"));
    let (_, remarks) = crate::compile(&with(&[(LESSON, &format!("{HEAD}\n{slips}{parts}"))]));
    assert_eq!(remarks.len(), 60);
    let is_guessed = |one: &base::Diagnostic| {
        let said = one.hint.iter().chain([&one.message]);
        said.flat_map(|said| &said.args)
            .any(|(name, _)| name == "near")
    };
    let guessed: Vec<bool> = remarks.iter().map(is_guessed).collect();
    assert_eq!(guessed.iter().filter(|one| **one).count(), 50);
    assert!(guessed[..50].iter().all(|one| *one));
}

#[test]
fn a_slip_of_the_pen_is_answered_with_what_was_meant() {
    let text = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 5\n[content_note]\nthemes = \"a\"\nwithout = \"b\"\nleve = \"c\"\n+++\n";
    let (_, remarks) = crate::compile(&with(&[(LESSON, text)]));
    let hint = remarks[0].hint.clone().unwrap();
    assert_eq!(hint.id, "compile-did-you-mean");
    assert!(hint.args.contains(&("near".to_owned(), "leave".into())));
}

#[test]
fn settings_of_a_course() {
    let course = |text: &str, code| check(with(&[("courses/c/course.toml", text)]), code);
    course(
        "source_language = ⟦\"de\"⟧\nminutes = 10\n",
        "unknown-language",
    );
    course("⟦⟧minutes = 10\n", "missing-key");
    course(
        "source_language = \"en\"\nminutes = 10\n⟦asessment⟧ = 1\n",
        "unknown-key",
    );
    course(
        "source_language = \"en\"\nminutes = 10\n[certificate]\nenabled = ⟦1⟧\n",
        "wrong-type",
    );
    course(
        "source_language = \"en\"\nminutes = 10\n[assessment]\npass_percent = ⟦101⟧\nattempts = 3\ndraw = {}\n",
        "out-of-range",
    );
    course(
        "source_language = \"en\"\nminutes = 10\n[assessment]\npass_percent = 80\nattempts = 3\ndraw = { ⟦p⟧ = 1 }\n",
        "unknown-pool",
    );
    check(
        with(&[("courses/c/course.md", &WHOLE.replace("[\"a\"]", "⟦[]⟧"))]),
        "empty-value",
    );
}

#[test]
fn settings_of_a_module() {
    let module = |text: &str, code| check(with(&[("courses/c/01-m/module.toml", text)]), code);
    module("languages = [\"en\", ⟦\"xx\"⟧]\n", "unknown-language");
    check_first("languages = []\n", "empty-value", 12..14);
    check_first("languages = [\"fr\"]\n", "languages-without-source", 0..9);
    module("languages = ⟦\"en\"⟧\n", "wrong-type");
    let quiz = "languages = [\"en\"]\n[quiz]\nquestions = 1\npass_percent = 70\nattempts = 0\n";
    check_file(
        &with(&[("courses/c/01-m/module.toml", quiz)]),
        "missing-file",
        "courses/c/01-m/quiz.md",
    );
    check(
        with(&[("courses/c/01-m/module.md", &format!("{WHOLE}\n⟦Text⟧\n"))]),
        "text-not-shown",
    );
}

/// What is promised wrongly has more to it; this comes first.
fn check_first(module: &str, code: &str, place: std::ops::Range<usize>) {
    let path = "courses/c/01-m/module.toml";
    let first = told(&with(&[(path, module)])).remove(0);
    assert_eq!(
        first,
        (
            code.to_owned(),
            path.to_owned(),
            base::Span::new(place.start, place.end)
        )
    );
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_problem() {
    let text = format!("\u{feff}{HEAD}\nText.\n\n> [!REMEMBER]\n> One.\n").replace('\n', "\r\n");
    assert_eq!(told(&with(&[(LESSON, &text)])), []);
}
