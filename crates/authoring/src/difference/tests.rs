use super::*;
use crate::folder::Folder;
use crate::forms::What;
use crate::outline::{Operation, apply};
use crate::testing::{content, folder, slug};
use crate::words::Piece;

const LESSON: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\nLead.\n\n## One {#one}\n\nThe first.\n\n```question q-one\ncompetence: rights\ndifficulty: 1\n\nWhat now?\n\n( ) Go in.\n> No.\n(x) Wait.\n> Yes.\n( ) Call.\n> No.\n\nWhy: W.\n```\n\nAfter it.\n\n## Two {#two}\n\nThe second.\n";
const OTHER: &str = "+++\ntitle = \"O\"\nsummary = \"S\"\nminutes = 1\n+++\n\n## Three {#three}\n\nThe third.\n\n## Four {#four}\n\nThe fourth.\n";

fn course(files: &[(&str, &str)]) -> Folder {
    let mut all = vec![
        (
            "course.toml",
            "minutes = 10\n[assessment]\npass_percent = 80\n",
        ),
        ("01-m/module.md", "+++\ntitle = \"M\"\n+++\n"),
        ("01-m/02-other.md", OTHER),
    ];
    all.retain(|(path, _)| !files.iter().any(|(one, _)| one == path));
    all.extend(files);
    folder(&all)
}

fn start() -> Folder {
    course(&[("01-m/01-l.md", LESSON)])
}

fn changed(from: &str, to: &str) -> Difference {
    assert!(LESSON.contains(from));
    let text = LESSON.replacen(from, to, 1);
    compare(&start(), &course(&[("01-m/01-l.md", &text)]))
}

fn fields(difference: &Difference) -> Vec<(Aspect, Option<What>, Option<usize>, String)> {
    let [question] = difference.questions.as_slice() else {
        panic!("{difference:?}");
    };
    let QuestionState::Changed(fields) = &question.state else {
        panic!("{question:?}");
    };
    let shown = |words: &[Piece]| -> String {
        let shown = words.iter().map(|piece| match piece {
            Piece::Kept(text) => text.clone(),
            Piece::Removed(text) => format!("[-{text}-]"),
            Piece::Added(text) => format!("[+{text}+]"),
        });
        shown.collect()
    };
    let fields = fields.iter();
    fields
        .map(|one| (one.aspect, one.what, one.number, shown(&one.words)))
        .collect()
}

#[test]
fn a_version_is_not_different_from_itself() {
    let sources = content();
    for name in sources.courses() {
        let folder = Folder::of_sources(&sources, slug(&name)).unwrap().folder;
        assert!(compare(&folder, &folder).is_empty(), "{name}");
    }
}

#[test]
fn texts_are_compared_by_section_and_word() {
    let difference = changed("The second.", "The other.");
    let expected = PartChange {
        path: "01-m/01-l.md".into(),
        language: None,
        part: "two".into(),
        state: PartState::Changed,
        words: vec![
            Piece::Kept("## Two {#two}\n\nThe ".into()),
            Piece::Removed("second".into()),
            Piece::Added("other".into()),
            Piece::Kept(".".into()),
        ],
    };
    assert_eq!(
        difference,
        Difference {
            parts: vec![expected],
            ..Difference::default()
        }
    );
    // Empty lines and blanks at the end of a line are nobody's news.
    assert!(changed("The second.", "The second.  \n\n\n").is_empty());
}

#[test]
fn a_section_that_moved_is_recognised_by_its_id() {
    let text = LESSON.replace("## Two {#two}\n\nThe second.\n", "");
    let other = format!("{OTHER}\n## Two, moved {{#two}}\n\nThe second.\n");
    let new = course(&[("01-m/01-l.md", &text), ("01-m/02-other.md", &other)]);
    let difference = compare(&start(), &new);
    let [part] = difference.parts.as_slice() else {
        panic!("{difference:?}");
    };
    let from = "01-m/01-l.md".into();
    assert_eq!(part.state, PartState::Moved { from });
    assert_eq!(
        (part.path.as_str(), part.part.as_str()),
        ("01-m/02-other.md", "two")
    );
    assert_eq!(part.words[1], Piece::Added(", moved".into()));
}

#[test]
fn a_question_says_what_its_change_is_about() {
    use Aspect::{Asked, Explained, Filed, Key, Order, Scoring};
    let part = Some(What::Part);
    let cases = [
        (
            "What now?",
            "What next?",
            vec![(Asked, Some(What::Prompt), None, "What [-now-][+next+]?")],
        ),
        (
            "Go in.",
            "Go in at once.",
            vec![(Asked, part, Some(1), "Go in[+ at once+].")],
        ),
        (
            "( ) Go in.\n> No.\n(x) Wait.",
            "(x) Go in.\n> No.\n( ) Wait.",
            vec![
                (Key, part, Some(1), "([- -][+x+]) Go in."),
                (Key, part, Some(2), "([-x-][+ +]) Wait."),
            ],
        ),
        (
            "( ) Go in.\n> No.\n(x) Wait.\n> Yes.\n",
            "(x) Wait.\n> Yes.\n( ) Go in.\n> No.\n",
            vec![(Order, part, None, "")],
        ),
        (
            "( ) Call.\n> No.\n",
            "",
            vec![
                (Key, part, Some(3), "[-( ) Call.-]"),
                (Explained, Some(What::Feedback), Some(3), "[-No.-]"),
            ],
        ),
        (
            "> Yes.",
            "> Yes, wait.",
            vec![(Explained, Some(What::Feedback), Some(2), "Yes[+, wait+].")],
        ),
        (
            "Why: W.",
            "Hint: H.\nWhy: W.",
            vec![(Explained, Some(What::Hint), None, "[+Hint: H.+]")],
        ),
        (
            "difficulty: 1",
            "difficulty: 2\npoints: 3",
            vec![
                (Scoring, None, None, "[+3+]"),
                (Filed, None, None, "[-1-][+2+]"),
            ],
        ),
    ];
    for (from, to, expected) in cases {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(aspect, what, number, words)| (aspect, what, number, words.to_owned()))
            .collect();
        let difference = changed(from, to);
        assert_eq!(fields(&difference), expected, "{to}");
        assert_eq!(difference.parts, [], "{to}");
    }
}

#[test]
fn another_order_of_items_is_another_key() {
    let ordering = |items: &str| {
        let question =
            format!("```question o\nkind: ordering\n\nOrder.\n\n{items}\nWhy: W.\n```\n");
        course(&[("01-m/01-l.md", &LESSON.replace("After it.", &question))])
    };
    let old = ordering("1. A\n2. B\n3. C\n");
    let new = ordering("1. B\n2. A\n3. C\n");
    assert_eq!(
        fields(&compare(&old, &new)),
        [(Aspect::Key, Some(What::Part), None, String::new())]
    );
}

#[test]
fn questions_come_go_and_move() {
    let start_of = LESSON.find("```question").unwrap();
    let end_of = LESSON.find("After it.").unwrap();
    let (block, rest) = (
        &LESSON[start_of..end_of],
        format!("{}{}", &LESSON[..start_of], &LESSON[end_of..]),
    );
    let moved = course(&[
        ("01-m/01-l.md", &rest),
        ("assessment/bank.md", &block.replace("Wait.", "Wait here.")),
    ]);
    let difference = compare(&start(), &moved);
    assert_eq!(
        difference.questions[0].moved_from.as_deref(),
        Some("01-m/01-l.md")
    );
    assert_eq!(difference.questions[0].path, "assessment/bank.md");
    assert_eq!(fields(&difference)[0].3, "Wait[+ here+].");
    let gone = course(&[("01-m/01-l.md", &rest)]);
    assert_eq!(
        compare(&start(), &gone).questions[0].state,
        QuestionState::Removed
    );
    assert_eq!(
        compare(&gone, &start()).questions[0].state,
        QuestionState::Added
    );
}

#[test]
fn settings_are_told_by_their_keys() {
    let new = course(&[
        (
            "course.toml",
            "minutes = 10\n[assessment]\npass_percent = 70\nslots = [{ bank = \"b\", draw = 1 }]\n",
        ),
        (
            "01-m/01-l.md",
            &LESSON
                .replace("\"T\"", "\"New\"")
                .replace("minutes = 1\n", "minutes = 1\n[translated]\ntop = \"1\"\n"),
        ),
    ]);
    let difference = compare(&start(), &new);
    let settings = difference.settings.iter();
    let settings: Vec<(&str, Option<&str>, Option<&str>, bool)> = settings
        .map(|one| {
            (
                one.key.as_str(),
                one.before.as_deref(),
                one.after.as_deref(),
                one.decides(),
            )
        })
        .collect();
    assert_eq!(
        settings,
        [
            ("title", Some("T"), Some("New"), false),
            ("assessment.pass_percent", Some("80"), Some("70"), true),
            (
                "assessment.slots",
                None,
                Some("[{ bank = \"b\", draw = 1 }]"),
                true
            ),
        ]
    );
    assert_eq!(difference.parts, []);
}

#[test]
fn pictures_are_told_as_files() {
    let new = course(&[("01-m/01-l.md", LESSON), ("media/a.svg", "<svg/>")]);
    assert_eq!(
        compare(&start(), &new).files,
        [Change::Added("media/a.svg".into())]
    );
}

#[test]
fn what_an_author_did_to_the_outline_is_what_is_told() {
    let sources = content();
    let course = slug("recognising-trafficking");
    let old = Folder::of_sources(&sources, &course).unwrap().folder;
    let told = |operation: Operation| {
        let new = apply(&old, &operation).unwrap().folder;
        compare(&old, &new)
    };
    let (definition, rights) = (slug("definition"), slug("rights"));
    let renamed = told(Operation::RenameModule {
        module: definition.clone(),
        to: slug("the-definition"),
    });
    assert_eq!(
        renamed.outline,
        [OutlineChange::ModuleRenamed {
            from: definition.clone(),
            to: slug("the-definition")
        }]
    );
    // Links lead elsewhere, which is a change of texts; no question is another one for having moved along.
    assert!(renamed.questions.iter().all(|one| one.moved_from.is_none()));
    assert_eq!(renamed.settings, []);
    let lesson = told(Operation::RenameLesson {
        module: definition.clone(),
        lesson: slug("consent"),
        to: slug("agreement"),
    });
    assert_eq!(
        lesson.outline,
        [OutlineChange::LessonRenamed {
            from: (definition.clone(), slug("consent")),
            to: (definition.clone(), slug("agreement"))
        }]
    );
    let moved = told(Operation::MoveLesson {
        module: definition.clone(),
        lesson: slug("consent"),
        to: rights.clone(),
        place: 0,
    });
    assert_eq!(
        moved.outline,
        [OutlineChange::LessonMoved {
            from: definition.clone(),
            module: rights.clone(),
            lesson: slug("consent")
        }]
    );
    let turned = told(Operation::MoveModule {
        module: rights.clone(),
        place: 0,
    });
    assert_eq!(
        turned.outline,
        [OutlineChange::ModuleMoved { module: rights }]
    );
    assert_eq!((turned.parts, turned.questions), (Vec::new(), Vec::new()));
}
