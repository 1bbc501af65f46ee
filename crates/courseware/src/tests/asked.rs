//! How banks are asked: drills, and questions that do not go with the assessment that asks them.

use super::assessments::{BANK, COURSE, question, toml};
use super::{check, check_file, compiled, told, with};
use crate::{Slot, Sources};
use base::Slug;
use quiz::Feedback;

#[test]
fn drills() {
    let head = "+++\ntitle = \"Rights\"\nsummary = \"All.\"\n+++\n\n";
    let one = question("one");
    let settings = |drill: &str| format!("source_language = \"en\"\nminutes = 10\n{drill}");
    let with_bank = |drill: &str, bank: &str| with(&[(COURSE, &settings(drill)), (BANK, bank)]);
    let good = format!("{head}{one}");
    let course = compiled(&with_bank("[drills.rights]\nquestions = 1\n", &good));
    assert_eq!(
        (course.drills[0].bank.as_str(), course.drills[0].questions),
        ("rights", 1)
    );
    check(
        with_bank("[drills.rights]\nquestions = ⟦2⟧\n", &good),
        "draw-too-large",
    );
    check_file(
        &with_bank("[drills.rights]\nquestions = 1\n", &one),
        "drill-without-title",
        BANK,
    );
    check(with_bank("[drills.⟦rights⟧]\n", &good), "missing-key");
    let task = format!(
        "{good}```question ⟦two⟧\ncompetence: rights\ndifficulty: 2\nkind: written-task\n\nWrite.\n\nCriterion: A\n0 B.\n1 C.\n\nWhy: D.\n```\n"
    );
    check(
        with_bank("[drills.rights]\nquestions = 1\n", &task),
        "drill-needs-person",
    );
}

#[test]
fn questions_that_do_not_go_with_how_they_are_asked() {
    let hint = question("⟦one⟧").replace("Why:", "Hint: Look.\nWhy:");
    let guess = question("⟦one⟧").replace("difficulty: 2", "difficulty: 2\nkind: true-false");
    let ask = |more: &str, bank: &str| {
        let settings = toml(&format!("{more}draw = {{ rights = 1 }}"));
        with(&[(COURSE, &settings), (BANK, bank)])
    };
    check(ask("", &hint), "hints-never-shown");
    check(
        ask("behaviour = \"immediate\"\n", &hint),
        "hints-never-shown",
    );
    check(ask("", &guess), "true-false-guess");
    let plain = |text: &str| text.replace(['⟦', '⟧'], "");
    assert_eq!(
        told(&ask("behaviour = \"interactive\"\n", &plain(&hint))),
        []
    );
    assert_eq!(told(&ask("certainty = true\n", &plain(&guess))), []);
    let quiz = "languages = [\"en\"]\n[quiz]\nquestions = 1\npass_percent = 70\nattempts = 0\n";
    let files = |quiz: &str, text: &str| {
        with(&[
            ("courses/c/01-m/module.toml", quiz),
            ("courses/c/01-m/quiz.md", text),
        ])
    };
    check(files(quiz, &hint), "hints-never-shown");
    let interactive = format!("{quiz}behaviour = \"interactive\"\n");
    let course = compiled(&files(&interactive, &plain(&hint)));
    let rules = course.modules[0].quiz.clone().unwrap().rules;
    assert_eq!(rules.behaviour.feedback, Feedback::Interactive);
    assert_eq!(
        rules.slots,
        [Slot::Draw {
            bank: Slug::parse("m").unwrap(),
            count: 1,
            competence: None,
            difficulty: None
        }]
    );
    // In a lesson anybody may try again.
    assert_eq!(told(&super::with_lesson(&plain(&hint))), []);
}

/// A course whose assessment draws one question from this bank.
fn drawn(bank: &str) -> Sources {
    with(&[(COURSE, &toml("draw = { rights = 1 }")), (BANK, bank)])
}

#[test]
fn what_is_practised_tells_the_key() {
    let bank = format!(
        "+++\ntitle = \"Rights\"\nsummary = \"All.\"\n+++\n\n{}",
        question("one")
    );
    let files = |asked: &str, drill: &str| {
        let settings = toml(&format!("{asked}\n{drill}"));
        with(&[(COURSE, &settings), (BANK, &bank)])
    };
    let drill = "[drills.⟦rights⟧]\nquestions = 1\n";
    let plain = drill.replace(['⟦', '⟧'], "");
    for review in ["before = \"marks\"", "after = \"score\""] {
        for asked in [
            "draw = { rights = 1 }",
            "slots = [{ question = \"one\" }]",
            "slots = [{ bank = \"rights\", draw = 1, difficulty = 2 }]",
        ] {
            let asked = format!("review = {{ {review} }}\n{asked}");
            check(files(&asked, drill), "drill-in-assessment");
            assert_eq!(told(&files(&asked, "")), []);
        }
    }
    assert_eq!(told(&files("draw = { rights = 1 }", &plain)), []);
    let open = "review = { before = \"full\", after = \"full\" }\ndraw = { rights = 1 }";
    assert_eq!(told(&files(open, &plain)), []);
}

/// Words to be coded as directive; a cued invitation is right too.
fn coding(id: &str) -> String {
    format!(
        "```question {id}\nkind: code-question\npersona: adult\nlabel: DIR\nalso: CUE\ncompetence: question-types\ndifficulty: 2\n\nOfficer: Tell me who drove you.\n\nWhy: Because.\n```\n"
    )
}

/// Non-punishment is right, protection half right, immunity wrong.
fn short(id: &str) -> String {
    format!(
        "```question {id}\nkind: short-answer\ncompetence: rights\ndifficulty: 2\n\nWhich principle?\n\n= non-punishment\n=50% protection\n~ immunity\n\nWhy: Because.\n```\n"
    )
}

#[test]
fn ids_that_tell_the_key() {
    for telling in [
        "⟦qt-dir-driver⟧",
        "⟦driver-dir⟧",
        "⟦dir⟧",
        "⟦qt-cue-driver⟧",
    ] {
        check(drawn(&coding(telling)), "id-tells-key");
    }
    for telling in [
        "⟦her-non-punishment⟧",
        "⟦nonpunishment-of-her⟧",
        "⟦protection⟧",
    ] {
        check(drawn(&short(telling)), "id-tells-key");
    }
    let neutral = [
        coding("direct-driver"),
        coding("qt-inv-driver"),
        short("punishment-or-not"),
        short("immunity"),
        question("second"),
    ];
    for bank in &neutral {
        assert_eq!(told(&drawn(bank)), []);
    }
    let quiz = [
        (
            "courses/c/01-m/module.toml",
            "languages = [\"en\"]\n[quiz]\nquestions = 1\npass_percent = 70\nattempts = 0\n",
        ),
        ("courses/c/01-m/quiz.md", &coding("⟦qt-dir-driver⟧")),
    ];
    check(with(&quiz), "id-tells-key");
}

#[test]
fn where_nothing_counts_an_id_may_tell_the_key() {
    let telling = coding("qt-dir-driver");
    let drill = "source_language = \"en\"\nminutes = 10\n[drills.rights]\nquestions = 1\n";
    let bank = format!("+++\ntitle = \"Rights\"\nsummary = \"All.\"\n+++\n\n{telling}");
    assert_eq!(told(&with(&[(COURSE, drill), (BANK, &bank)])), []);
    assert_eq!(told(&super::with_lesson(&telling)), []);
}
