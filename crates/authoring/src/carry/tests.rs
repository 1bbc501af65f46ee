use super::*;
use crate::testing::{content, folder, slug};
use courseware::compile_course;

const QUESTION: &str = "```question q-one\ncompetence: rights\ndifficulty: 1\n\nWhat now?\n\n( ) Go in.\n> Not so.\n(x) Wait.\n> Yes.\n\nWhy: W.\n```\n";

fn lesson(text: &str) -> String {
    format!("+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n{text}")
}

fn course(files: &[(&str, &str)]) -> (Folder, Course) {
    let whole = "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n";
    let plain = lesson("Text.\n");
    let mut all = vec![
        ("course.toml", "source_language = \"en\"\nminutes = 10\n"),
        ("course.md", whole),
        ("01-m/module.toml", "languages = [\"en\"]\n"),
        ("01-m/module.md", whole),
        ("01-m/02-other.md", plain.as_str()),
    ];
    all.retain(|(path, _)| !files.iter().any(|(one, _)| one == path));
    all.extend(files);
    let folder = folder(&all);
    let (course, remarks) = compile_course(&folder.sources(&BTreeMap::new()), &slug("c"));
    (folder, course.unwrap_or_else(|| panic!("{remarks:?}")))
}

fn with_lesson(text: &str) -> (Folder, Course) {
    course(&[("01-m/01-l.md", &lesson(text))])
}

fn carried(old: &(Folder, Course), new: &(Folder, Course)) -> Carried {
    carry(
        Version {
            folder: &old.0,
            course: &old.1,
        },
        Version {
            folder: &new.0,
            course: &new.1,
        },
    )
}

fn stands(question: &str) -> Stands {
    let old = with_lesson(&format!("Text.\n\n{QUESTION}"));
    let new = with_lesson(&format!("Text.\n\n{question}"));
    carried(&old, &new).answers.remove(0).stands
}

#[test]
fn an_answer_is_taken_along_where_the_same_is_asked_and_right() {
    let same = |explained_anew| Stands::Same {
        response: None,
        explained_anew,
    };
    let without_places = |stands: Stands| match stands {
        Stands::Same {
            response,
            explained_anew,
        } => (same(explained_anew), response),
        Stands::Changed(reasons) => (Stands::Changed(reasons), None),
    };
    assert_eq!(without_places(stands(QUESTION)).0, same(false));
    // What it tests and how hard it is means nothing for the answer.
    let filed = QUESTION.replace("difficulty: 1", "difficulty: 3\npoints: 2");
    assert_eq!(without_places(stands(&filed)).0, same(false));
    let explained = QUESTION.replace("Why: W.", "Hint: H.\nWhy: Other.");
    assert_eq!(without_places(stands(&explained)).0, same(true));
    let turned = QUESTION.replace(
        "( ) Go in.\n> Not so.\n(x) Wait.\n> Yes.\n",
        "(x) Wait.\n> Yes.\n( ) Go in.\n> Not so.\n",
    );
    let (stands, response) = without_places(stands(&turned));
    assert_eq!(stands, same(false));
    // Who chose the first option chose what stands second now.
    assert_eq!(response.unwrap().response(&["0".to_owned()]), ["1"]);
}

#[test]
fn an_answer_to_something_else_is_told_with_the_reasons() {
    let cases = [
        ("What now?", "What next?", vec!["authoring-carry-asked"]),
        (
            "Go in.",
            "Go in at once.",
            vec!["authoring-carry-options", "authoring-carry-key"],
        ),
        (
            "( ) Go in.\n> Not so.\n(x) Wait.",
            "(x) Go in.\n> Not so.\n( ) Wait.",
            vec!["authoring-carry-key"],
        ),
        (
            "( ) Go in.",
            "( ) Leave.\n> No.\n( ) Go in.",
            vec!["authoring-carry-options", "authoring-carry-key"],
        ),
        (
            "difficulty: 1",
            "difficulty: 1\nkind: true-false",
            vec!["authoring-carry-kind"],
        ),
        ("q-one", "q-two", vec!["authoring-carry-gone"]),
    ];
    for (from, to, expected) in cases {
        let Stands::Changed(reasons) = stands(&QUESTION.replacen(from, to, 1)) else {
            panic!("{to}");
        };
        let ids: Vec<String> = reasons.into_iter().map(|reason| reason.id).collect();
        assert_eq!(ids, expected, "{to}");
    }
}

#[test]
fn another_order_of_items_is_another_key() {
    let ordering = |items: &str| {
        format!(
            "```question q-one\nkind: ordering\ncompetence: rights\ndifficulty: 1\n\nOrder.\n\n{items}\nWhy: W.\n```\n"
        )
    };
    let old = with_lesson(&ordering("1. A\n2. B\n"));
    let new = with_lesson(&ordering("1. B\n2. A\n"));
    let Stands::Changed(reasons) = carried(&old, &new).answers.remove(0).stands else {
        panic!();
    };
    assert_eq!(reasons[0].id, "authoring-carry-key");
}

#[test]
fn a_read_lesson_stays_read_wherever_it_stands_and_says_what_is_new() {
    let text = "Lead.\n\n## One\n\nThe first.\n\n## Two\n\nThe second.\n";
    let old = with_lesson(text);
    let newer = lesson(
        "Lead.\n\n## One\n\nThe first, changed.\n\n## Two\n\nThe second.\n\n## Three\n\nNew.\n",
    );
    let new = course(&[("01-m/05-l.md", &newer)]);
    let found = carried(&old, &new).lessons.remove(0);
    assert_eq!(found.to, Some((slug("m"), slug("l"))));
    assert_eq!(found.news, ["one", "three"]);
    let gone = course(&[]);
    let found = carried(&old, &gone).lessons.remove(0);
    assert_eq!((found.to, found.news.len()), (None, 0));
}

#[test]
fn a_bookmark_leads_to_the_same_words_or_to_the_last_before_them() {
    let old = with_lesson("Lead.\n\nA.\n\n## One\n\nB.\n\nC.\n");
    let new = with_lesson("New.\n\nLead.\n\nA.\n\n## One\n\nOther.\n\nC.\n");
    let found = carried(&old, &new).lessons.remove(0).bookmarks;
    let led: Vec<(&str, &str)> = found
        .iter()
        .map(|(from, to)| (from.as_str(), to.as_str()))
        .collect();
    // Lead, A, B, C are b1 to b4; then New, Lead, A, Other, C are b1 to b5. B is gone: one goes on from A.
    assert_eq!(
        led,
        [("b1", "b2"), ("b2", "b3"), ("b3", "b3"), ("b4", "b5")]
    );
}

#[test]
fn a_result_is_taken_over_unless_something_speaks_against_it() {
    let quiz = |percent: u32, question: &str| {
        let text = lesson("Text.\n");
        let settings = format!(
            "languages = [\"en\"]\n[quiz]\nquestions = 1\npass_percent = {percent}\nattempts = 0\n"
        );
        course(&[
            ("01-m/01-l.md", &text),
            ("01-m/module.toml", &settings),
            ("01-m/quiz.md", question),
        ])
    };
    let old = quiz(70, QUESTION);
    let reasons = |new: &(Folder, Course)| -> Vec<String> {
        let result = carried(&old, new).quizzes.remove(0);
        result.reasons.into_iter().map(|reason| reason.id).collect()
    };
    assert_eq!(reasons(&old), [""; 0]);
    assert_eq!(reasons(&quiz(60, QUESTION)), [""; 0]);
    assert_eq!(reasons(&quiz(80, QUESTION)), ["authoring-carry-pass-mark"]);
    let other = QUESTION.replace("What now?", "What next?");
    assert_eq!(reasons(&quiz(70, &other)), ["authoring-carry-questions"]);
    assert_eq!(
        reasons(&with_lesson("Text.\n")),
        ["authoring-carry-no-test"]
    );
}

#[test]
fn questions_that_a_test_can_neither_draw_nor_name_speak_against_nothing() {
    let question = |name: &str, difficulty: u8| {
        QUESTION
            .replace("q-one", name)
            .replace("difficulty: 1", &format!("difficulty: {difficulty}"))
    };
    let whole = |spare: &str, hard: &str| {
        let settings = "source_language = \"en\"\nminutes = 10\n[assessment]\npass_percent = 70\nattempts = 0\nslots = [{ bank = \"used\", draw = 1, difficulty = 1 }]\n";
        let text = lesson("Text.\n");
        let used = format!(
            "{}\n{}",
            question("q-used", 1),
            question("q-hard", 3).replace("What now?", hard)
        );
        let spare = question("q-spare", 1).replace("What now?", spare);
        course(&[
            ("01-m/01-l.md", &text),
            ("course.toml", settings),
            ("assessment/used.md", &used),
            ("assessment/spare.md", &spare),
        ])
    };
    let old = whole("What now?", "What now?");
    // One bank no place draws from, and one question that is too hard for the only place.
    let new = whole("What next?", "And then?");
    let result = carried(&old, &new).assessment.unwrap();
    assert_eq!(result.reasons, []);
}

#[test]
fn everything_of_a_real_course_is_taken_along_to_itself() {
    let sources = content();
    let name = slug("recognising-trafficking");
    let folder = Folder::of_sources(&sources, &name).unwrap().folder;
    let (course, _) = compile_course(&sources, &name);
    let version = (folder, course.unwrap());
    let found = carried(&version, &version);
    assert!(found.lessons.len() > 20 && found.answers.len() > 20);
    for lesson in &found.lessons {
        assert_eq!(lesson.to.as_ref(), Some(&lesson.from));
        assert!(lesson.news.is_empty());
        assert!(!lesson.bookmarks.is_empty());
        assert!(lesson.bookmarks.iter().all(|(from, to)| from == to));
    }
    for answer in &found.answers {
        assert!(matches!(
            answer.stands,
            Stands::Same {
                explained_anew: false,
                ..
            }
        ));
        assert_eq!(answer.to.as_ref(), Some(&answer.from));
    }
    let results = found.quizzes.iter().chain(&found.assessment);
    assert!(results.into_iter().all(|result| result.reasons.is_empty()));
}
