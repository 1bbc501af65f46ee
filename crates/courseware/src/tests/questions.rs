//! Questions with options, and quizzes.

use super::{HEAD, LESSON, check, check_file, check_lesson, compiled, told, with, with_lesson};
use base::Competence;
use quiz::Body;

const GOOD: &str = "```question q-one
competence: rights
difficulty: 2

What happened.

What now?

( ) First.
> Not correct. A.
(x) Second,
with more words.
> Correct. B
> and more.

Why: Because.
Source: A document, 2000.
```
";

fn changed(from: &str, to: &str, code: &str) {
    assert!(GOOD.contains(from), "{from}");
    check_lesson(&GOOD.replace(from, to), code);
}

#[test]
fn a_good_question_is_read_whole() {
    let course = compiled(&with_lesson(GOOD));
    let question = &course.modules[0].lessons[0].checks[0];
    assert_eq!(
        (question.id.as_str(), question.difficulty, question.points),
        ("q-one", 2, 1)
    );
    assert_eq!(question.competence, Competence::Rights);
    let Body::SingleChoice(choices) = &question.body else {
        panic!("{question:?}")
    };
    let marks: Vec<_> = choices.iter().map(|one| one.correct).collect();
    assert_eq!(marks, [false, true]);
    let text = &question.texts[&base::Locale::En];
    assert_eq!(text.vignette, "<p>What happened.</p>\n");
    assert_eq!(text.prompt, "What now?");
    assert_eq!(text.choices[1].text, "Second,\nwith more words.");
    assert_eq!(text.choices[1].feedback, "<p>Correct. B\nand more.</p>\n");
    assert_eq!(
        (text.why.as_str(), text.source.as_str()),
        ("Because.", "A document, 2000.")
    );
}

#[test]
fn options() {
    check_lesson(
        &GOOD.replace("q-one", "⟦q-one⟧").replace("(x)", "( )"),
        "question-no-right",
    );
    let right = GOOD.replace("( )", "(x)");
    check_lesson(
        &right.replace("(x) Second", "⟦(x)⟧ Second"),
        "question-two-right",
    );
    changed("(x)", "⟦[x]⟧", "question-brackets");
    let one = "(x) Second,\nwith more words.\n> Correct. B\n> and more.\n";
    let first = "( ) First.\n> Not correct. A.\n";
    check_lesson(
        &GOOD.replace(first, "").replace("(x)", "⟦(x)⟧"),
        "question-options",
    );
    check_lesson(
        &GOOD
            .replace(first, "")
            .replace(one, "")
            .replace("q-one", "⟦q-one⟧"),
        "question-options",
    );
    let more = ["A", "B", "C", "D"]
        .map(|word| format!("( ) {word}.\n> No.\n"))
        .concat();
    let seven = format!("{more}⟦( )⟧ The last.\n> No.\n");
    changed("\nWhy:", &format!("{seven}\nWhy:"), "question-options");
    assert_eq!(told(&with_lesson(&right.replace("(x)", "[x]"))), []);
}

#[test]
fn settings_and_parts() {
    changed(
        "competence: rights",
        "competence: ⟦right⟧",
        "unknown-competence",
    );
    changed("difficulty: 2", "difficulty: ⟦4⟧", "unknown-difficulty");
    changed(
        "difficulty: 2",
        "⟦dificulty⟧: 2\ndifficulty: 2",
        "unknown-key",
    );
    changed(
        "question q-one\ncompetence: rights\n",
        "question ⟦q-one⟧\n",
        "missing-key",
    );
    changed("question q-one", "question ⟦Q_one⟧", "question-id");
    changed("```question q-one", "```⟦question⟧", "question-id");
    changed("q-one", "⟦q-one⟧ more", "question-id");
    changed(
        "q-one\ncompetence: rights\ndifficulty: 2\n\nWhat happened.\n\nWhat now?\n",
        "⟦q-one⟧\ncompetence: rights\ndifficulty: 2\n",
        "question-prompt",
    );
    changed(
        "( ) First.\n> Not correct. A.\n",
        "⟦( ) First.⟧\n",
        "question-feedback",
    );
    changed(
        "( ) First.\n> Not correct. A.\n",
        "⟦( ) First.⟧\n",
        "question-feedback",
    );
}

#[test]
fn order_and_form() {
    check_lesson(
        &GOOD
            .replace("q-one", "⟦q-one⟧")
            .replace("Why: Because.\n", ""),
        "question-why",
    );
    changed(
        "Why: Because.",
        "⟦Words.⟧\n\nWhy: Because.",
        "question-order",
    );
    changed(
        "> Not correct. A.\n",
        "> ⟦## Heading⟧\n",
        "heading-misplaced",
    );
    changed("What now?", "⟦1. What now?⟧", "question-one-paragraph");
    changed("Because.", "Because ⟦<b>⟧.", "raw-html");
    changed("Because.", "Because⟦[^a]⟧.", "footnote-misplaced");
    changed("( ) First.", "⟦( )⟧", "option-empty");
    changed(
        "> Not correct. A.\n",
        "> misconception: ⟦Too early⟧\n> Not correct. A.\n",
        "misconception",
    );
    changed("Source:", "⟦Hint: One.⟧\nSource:", "question-order");
    let hints = "Hint: One.\nHint: Two.\nHint: Three.\n";
    let four = format!("{hints}Hint: ⟦Four.⟧\nWhy: Because.");
    changed("Why: Because.", &four, "too-many-hints");
    let three = GOOD.replace("Why: Because.", &format!("{hints}Why: Because."));
    assert_eq!(told(&with_lesson(&three)), []);
    changed(
        "> Correct. B\n",
        "> misconception: ⟦none⟧\n> Correct. B\n",
        "misconception",
    );
}

#[test]
fn a_question_stands_in_a_lesson_and_not_in_a_list() {
    check_lesson("- ⟦```question q⟧\n  ```\n", "question-misplaced");
    let twice = format!("{GOOD}\n{}", GOOD.replace("q-one", "⟦q-one⟧"));
    check_lesson(&twice, "duplicate-question");
    let other = format!("{HEAD}\n{}", GOOD.replace("q-one", "⟦q-one⟧"));
    check(
        with(&[
            (LESSON, &format!("{HEAD}\n{GOOD}")),
            ("courses/c/01-m/02-second.md", &other),
        ]),
        "duplicate-question",
    );
}

#[test]
fn quizzes() {
    let toml = |questions: &str| {
        format!(
            "languages = [\"en\"]\n[quiz]\nquestions = {questions}\npass_percent = 70\nattempts = 0\n"
        )
    };
    let (module, quiz) = ("courses/c/01-m/module.toml", "courses/c/01-m/quiz.md");
    let course = compiled(&with(&[(module, &toml("1")), (quiz, GOOD)]));
    assert_eq!(course.modules[0].quiz.as_ref().unwrap().bank.len(), 1);
    check(
        with(&[(module, &toml("⟦2⟧")), (quiz, GOOD)]),
        "quiz-too-small",
    );
    check_file(&with(&[(quiz, GOOD)]), "quiz-unused", quiz);
    check(
        with(&[
            (module, &toml("1")),
            (quiz, &format!("## For me\n\n⟦Words.⟧\n\n{GOOD}")),
        ]),
        "text-not-shown",
    );
    check(
        with(&[
            (module, &toml("1")),
            (quiz, &format!("⟦```x⟧\n```\n\n{GOOD}")),
        ]),
        "unknown-fence",
    );
}

#[test]
fn a_category_is_a_path_of_words() {
    let head = |value: &str| GOOD.replace("difficulty: 2", &format!("difficulty: 2\n{value}"));
    let category = |value: &str| {
        let course = compiled(&with_lesson(&head(value)));
        course.modules[0].lessons[0].checks[0].category.clone()
    };
    assert_eq!(category("points: 1"), None);
    assert_eq!(
        category("category:  Law / The  three pillars ").as_deref(),
        Some("Law/The three pillars")
    );
    check_lesson(&head("category: ⟦/ /⟧"), "question-category");
    check_lesson(&head("⟦category⟧:"), "question-category");
    let long = format!("category: ⟦{}⟧", "x".repeat(501));
    check_lesson(&head(&long), "question-category");
    check_lesson(&head("category: A\n⟦category⟧: B"), "unknown-key");
}

#[test]
fn pictures_stand_in_the_vignette_and_in_feedback_alone_in_their_paragraph() {
    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"3\" viewBox=\"0 0 2 3\"></svg>";
    let with_picture = |text: &str| {
        with(&[
            (LESSON, &format!("{HEAD}\n{text}\n![A door](media/a.svg)\n")),
            ("courses/c/media/a.svg", SVG),
        ])
    };
    let picture = "![A door](media/a.svg)";
    for (place, put) in [
        ("What happened.", format!("What happened.\n\n{picture}")),
        (
            "> Not correct. A.",
            format!("> Not correct. A.\n>\n> {picture}"),
        ),
    ] {
        let course = compiled(&with_picture(&GOOD.replace(place, &put)));
        let text = &course.modules[0].lessons[0].checks[0].texts[&base::Locale::En];
        let html = format!("{}{}", text.vignette, text.choices[0].feedback);
        assert!(
            html.contains("<figure><img src=") && html.contains("alt=\"A door\""),
            "{html}"
        );
    }
    for (place, put) in [
        ("What now?", "What ⟦![A door](media/a.svg)⟧ now?"),
        ("( ) First.", "( ) ⟦![A door](media/a.svg)⟧"),
        ("Why: Because.", "Why: ⟦![A door](media/a.svg)⟧"),
        (
            "What happened.",
            "What happened.\n\n* ⟦![A door](media/a.svg)⟧",
        ),
    ] {
        check(with_picture(&GOOD.replace(place, put)), "figure-not-alone");
    }
}
