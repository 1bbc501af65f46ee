//! Where questions are asked: assessments, slots, banks, drills, misconceptions.

use super::{HEAD, LESSON, check, check_file, compiled, told, with};
use crate::{Review, Shown, Slot, Sources};
use base::{Competence, Locale, Slug};
use quiz::{Behaviour, Feedback};

pub(super) const COURSE: &str = "courses/c/course.toml";
pub(super) const BANK: &str = "courses/c/assessment/rights.md";
const MISCONCEPTIONS: &str = "courses/c/misconceptions.md";

/// A question that nothing is wrong with.
pub(super) fn question(id: &str) -> String {
    format!(
        "```question {id}\ncompetence: rights\ndifficulty: 2\n\nWhat now?\n\n( ) First.\n> No.\n(x) Second.\n> Yes.\n\nWhy: Because.\n```\n"
    )
}

pub(super) fn toml(assessment: &str) -> String {
    format!(
        "source_language = \"en\"\nminutes = 10\n[assessment]\npass_percent = 80\nattempts = 3\n{assessment}\n"
    )
}

/// A course with this in its settings and a bank of three questions.
fn asking(assessment: &str) -> Sources {
    let bank = ["one", "two", "three"].map(question).concat();
    with(&[(COURSE, &toml(assessment)), (BANK, &bank)])
}

fn course(assessment: &str, code: &str) {
    check(asking(assessment), code);
}

#[test]
fn the_rules_of_an_assessment() {
    let rules = compiled(&asking(
        "wait_hours = 24\nminutes = 30\nbehaviour = \"immediate\"\ncertainty = true\nreview = { before = \"score\", after = \"marks\" }\ndraw = { rights = 2 }",
    ));
    let rules = rules.assessment.unwrap();
    assert_eq!(
        (rules.pass_percent, rules.attempts, rules.wait_hours),
        (80, 3, 24)
    );
    assert_eq!(rules.minutes, Some(30));
    let behaviour = Behaviour {
        feedback: Feedback::Immediate,
        certainty: true,
    };
    assert_eq!(rules.behaviour, behaviour);
    let review = Review {
        before: Shown::Score,
        after: Shown::Marks,
    };
    assert_eq!(rules.review, review);
    let plain = compiled(&asking("draw = { rights = 2 }"));
    let plain = plain.assessment.unwrap();
    assert_eq!(
        (
            plain.wait_hours,
            plain.minutes,
            plain.behaviour,
            plain.review
        ),
        (0, None, Behaviour::default(), Review::default())
    );
}

#[test]
fn settings_of_an_assessment() {
    let draw = "draw = { rights = 1 }";
    let key = |line: &str, code: &str| course(&format!("{line}\n{draw}"), code);
    key("wait_hours = ⟦721⟧", "out-of-range");
    key("minutes = ⟦0⟧", "out-of-range");
    key("behaviour = ⟦\"interactiv\"⟧", "unknown-value");
    key("review = { before = ⟦\"nothing\"⟧ }", "unknown-value");
    key("review = { ⟦during⟧ = \"full\" }", "unknown-key");
    key(
        "behaviour = \"interactive\"\n⟦certainty⟧ = true",
        "certainty-interactive",
    );
    course(
        "⟦draw⟧ = { rights = 1 }\nslots = [{ question = \"one\" }]",
        "draw-and-slots",
    );
}

#[test]
fn slots_are_kept_in_their_order() {
    let course = compiled(&asking(
        "slots = [\n  { question = \"two\", version = 2 },\n  { bank = \"rights\", draw = 2, competence = \"rights\", difficulty = 2 },\n]",
    ));
    let expected = [
        Slot::Fixed {
            question: Slug::parse("two").unwrap(),
            version: Some(2),
        },
        Slot::Draw {
            bank: Slug::parse("rights").unwrap(),
            count: 2,
            competence: Some(Competence::Rights),
            difficulty: Some(2),
        },
    ];
    assert_eq!(course.assessment.unwrap().slots, expected);
}

#[test]
fn slots() {
    let slots = |slots: &str, code: &str| {
        let fine = "{ bank = \"rights\", draw = 1 }";
        course(&format!("slots = [{slots}, {fine}]"), code);
    };
    slots("{ question = ⟦\"tow\"⟧ }", "unknown-question");
    slots(
        "{ question = \"one\" }, { question = ⟦\"one\"⟧ }",
        "slot-twice",
    );
    slots("{ bank = ⟦\"right\"⟧, draw = 1 }", "unknown-pool");
    slots("⟦{ bank = \"rights\" }⟧", "missing-key");
    slots("{ question = \"one\", ⟦draw⟧ = 1 }", "unknown-key");
    slots(
        "{ bank = \"rights\", draw = 1, competence = ⟦\"right\"⟧ }",
        "unknown-competence",
    );
    slots(
        "{ bank = \"rights\", draw = 1, difficulty = ⟦4⟧ }",
        "out-of-range",
    );
    slots("⟦1⟧", "wrong-type");
    check(with(&[(COURSE, &toml("⟦slots⟧ = []"))]), "empty-value");
    let many = "{ bank = \"rights\", draw = 1 }, ".repeat(60);
    let told = told(&asking(&format!(
        "slots = [{many}{{ question = \"one\" }}]"
    )));
    assert!(told.iter().any(|(code, ..)| code == "too-many-slots"));
}

#[test]
fn no_more_is_drawn_than_there_is() {
    course("draw = { rights = ⟦4⟧ }", "draw-too-large");
    // One of three is always asked, so two are left.
    course(
        "slots = [{ bank = \"rights\", draw = ⟦3⟧ }, { question = \"one\" }]",
        "draw-too-large",
    );
    // Two are drawn already; of the three that fit, one is sure.
    course(
        "slots = [{ bank = \"rights\", draw = 2 }, { bank = \"rights\", draw = ⟦2⟧, difficulty = 2 }]",
        "draw-too-large",
    );
    course(
        "slots = [{ bank = \"rights\", draw = ⟦1⟧, difficulty = 3 }]",
        "draw-too-large",
    );
    let enough = "slots = [{ bank = \"rights\", draw = 2 }, { question = \"one\" }]";
    assert_eq!(told(&asking(enough)), []);
}

#[test]
fn banks() {
    let one = question("one");
    check_file(&with(&[(BANK, &one)]), "pool-unused", BANK);
    let fixed = toml("slots = [{ question = \"one\" }]");
    assert_eq!(told(&with(&[(COURSE, &fixed), (BANK, &one)])), []);
    let remarks = told(&with(&[
        (COURSE, &toml("draw = { right = 1 }")),
        (BANK, &one),
    ]));
    let codes: Vec<&str> = remarks.iter().map(|(code, ..)| code.as_str()).collect();
    assert_eq!(codes, ["pool-unused", "unknown-pool"]);
    let words = format!("+++\ntitle = \"Rights\"\nsummary = \"All.\"\n+++\n\n{one}");
    let course = compiled(&with(&[(COURSE, &fixed), (BANK, &words)]));
    assert_eq!(course.banks[0].texts[&Locale::En].title, "Rights");
    assert_eq!(course.banks[0].questions.len(), 1);
    assert!(!course.banks[0].imported);
    let half = words
        .replace("summary = \"All.\"\n", "")
        .replacen("+++", "⟦+++⟧", 1);
    check(with(&[(COURSE, &fixed), (BANK, &half)]), "missing-key");
    let other = words.replace("summary", "⟦author⟧ = \"A\"\nsummary");
    check(with(&[(COURSE, &fixed), (BANK, &other)]), "unknown-key");
}

#[test]
fn banks_are_in_the_order_of_their_names_and_slots_as_written() {
    let course = compiled(&with(&[
        (COURSE, &toml("draw = { zeta = 1, alpha = 1 }")),
        ("courses/c/assessment/alpha.md", &question("one")),
        ("courses/c/assessment/zeta.md", &question("two")),
    ]));
    let banks: Vec<&str> = course.banks.iter().map(|bank| bank.name.as_str()).collect();
    assert_eq!(banks, ["alpha", "zeta"]);
    let drawn: Vec<_> = course
        .assessment
        .unwrap()
        .slots
        .into_iter()
        .map(|slot| match slot {
            Slot::Draw { bank, .. } => bank.to_string(),
            Slot::Fixed { question, .. } => question.to_string(),
        })
        .collect();
    assert_eq!(drawn, ["zeta", "alpha"]);
}

#[test]
fn a_bank_is_translated_with_its_words() {
    let source = format!(
        "+++\ntitle = \"Rights\"\nsummary = \"All.\"\n+++\n\n{}",
        question("one")
    );
    let french = "+++\ntitle = \"Droits\"\nsummary = \"Tous.\"\n+++\n\n```question one\nEt ?\n\n( ) Un.\n> Non.\n(x) Deux.\n> Oui.\n\nWhy: Ainsi.\n```\n";
    let mut sources = super::translated("Text.\n", "Texte.\n");
    let path = "courses/c/assessment/rights.fr.md";
    for (path, text) in [
        (COURSE, toml("draw = { rights = 1 }")),
        (BANK, source.clone()),
        (path, french.to_owned()),
    ] {
        sources.0.insert(path.to_owned(), text.into_bytes());
    }
    super::stamp_all(&mut sources);
    let stamped = String::from_utf8(sources.0[path].clone()).unwrap();
    let top = crate::translation::mark("+++\ntitle = \"Rights\"\nsummary = \"All.\"\n+++");
    assert!(
        stamped.contains(&format!("top = \"{top}\"\none = ")),
        "{stamped}"
    );
    let course = compiled(&sources);
    assert_eq!(course.banks[0].texts[&Locale::Fr].title, "Droits");
    let changed = source.replace("All.", "Everything.");
    sources.0.insert(BANK.to_owned(), changed.into_bytes());
    let codes: Vec<String> = told(&sources).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(codes, ["stale-translation"]);
}

#[test]
fn what_was_imported_may_lack_explanations() {
    let bare = question("⟦one⟧")
        .replace("> No.\n", "")
        .replace("Why: Because.\n", "");
    let files = |head: &str| {
        let text = format!("{head}{bare}").replace(['⟦', '⟧'], "");
        let text = format!("{text}\n{}", question("two"));
        with(&[(COURSE, &toml("draw = { rights = 1 }")), (BANK, &text)])
    };
    let severities = |sources: &Sources| -> Vec<(String, base::Severity)> {
        crate::compile(sources)
            .1
            .into_iter()
            .map(|one| (one.code, one.severity))
            .collect()
    };
    let all = |severity| {
        [
            ("question-why".to_owned(), severity),
            ("question-feedback".to_owned(), severity),
        ]
    };
    assert_eq!(severities(&files("")), all(base::Severity::Error));
    let imported = files("+++\nimported = true\n+++\n\n");
    assert_eq!(severities(&imported), all(base::Severity::Warning));
    let course = crate::compile(&imported).0.remove(0);
    assert!(course.banks[0].imported && course.banks[0].questions.len() == 2);
}

#[test]
fn misconceptions_are_defined_and_used() {
    let defined = "## Too early {#too-early}\n\nIt [comes later](lesson:m/l).\n";
    let shown = |id: &str| {
        let text = question("one").replace("> No.", &format!("> misconception: {id}\n> No."));
        format!("{HEAD}\n{text}")
    };
    let course = compiled(&with(&[
        (MISCONCEPTIONS, defined),
        (LESSON, &shown("too-early")),
    ]));
    let id = Slug::parse("too-early").unwrap();
    let text = &course.misconceptions[&id].texts[&Locale::En];
    assert_eq!(text.title, "Too early");
    assert_eq!(
        text.html,
        "<p>It <a href=\"/courses/c/m/l\">comes later</a>.</p>\n"
    );
    check(
        with(&[(LESSON, &shown("⟦too-early⟧"))]),
        "misconception-unknown",
    );
    let unused = defined.replace("#too-early", "#⟦too-early⟧");
    check(with(&[(MISCONCEPTIONS, &unused)]), "misconception-unused");
    let (_, remarks) = crate::compile(&with(&[
        (MISCONCEPTIONS, defined),
        (LESSON, &shown("to-early")),
    ]));
    let hints: Vec<&str> = remarks
        .iter()
        .filter_map(|one| Some(one.hint.as_ref()?.id.as_str()))
        .collect();
    assert!(hints.contains(&"compile-did-you-mean"), "{remarks:?}");
    let alone = unused.replace("It [comes later](lesson:m/l)", "It comes later");
    check(
        with(&[(MISCONCEPTIONS, &alone), (LESSON, &shown("too-early"))]),
        "misconception-without-link",
    );
    let wrong = |text: &str, code: &str| {
        check(
            with(&[(MISCONCEPTIONS, text), (LESSON, &shown("too-early"))]),
            code,
        );
    };
    wrong(&format!("{defined}\n⟦## No id⟧\n\nWords.\n"), "term-id");
    wrong(
        "## Too early {#too-early}\n\n[A](⟦lesson:m/x⟧)\n",
        "link-lesson",
    );
}
