mod courses;

use super::*;
use crate::testing::{folder, slug};

const LESSON: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n";

pub(super) fn small() -> Folder {
    let lesson = |text: &str| format!("{LESSON}{text}\n");
    let texts = [
        (
            "course.toml",
            "source_language = \"fr\"\nminutes = 10\n".to_owned(),
        ),
        ("01-one/module.toml", String::new()),
        (
            "01-one/01-a.md",
            lesson("[b](lesson:one/b) and [c](lesson:two/c#part)."),
        ),
        ("01-one/01-a.fr.md", lesson("[b](lesson:one/b)\r")),
        ("01-one/02-b.md", lesson("`[a](lesson:one/a)`")),
        ("02-two/module.md", lesson("")),
        ("02-two/01-c.md", lesson("[a](lesson:one/a)")),
    ];
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    folder(&texts)
}

fn names(folder: &Folder) -> Vec<String> {
    let outline = Outline::of(folder);
    let modules = outline.modules.iter();
    modules
        .flat_map(|module| {
            let lessons = module
                .lessons
                .iter()
                .map(|lesson| format!("  {}", lesson.name.name()));
            [module.name.name()].into_iter().chain(lessons)
        })
        .collect()
}

fn lesson(name: &str) -> NewLesson {
    NewLesson {
        slug: slug(name),
        title: "A \"new\" one".into(),
        summary: "S".into(),
        minutes: 5,
    }
}

#[test]
fn the_outline_is_read_with_titles_and_translations() {
    let outline = Outline::of(&small());
    assert_eq!(
        names(&small()),
        ["01-one", "  01-a", "  02-b", "02-two", "  01-c"]
    );
    assert_eq!(outline.modules[1].title.as_deref(), Some("T"));
    assert_eq!(outline.modules[0].title, None);
    let a = &outline.modules[0].lessons[0];
    assert_eq!(a.texts[&None], "01-one/01-a.md");
    assert_eq!(a.texts[&Some(Locale::Fr)], "01-one/01-a.fr.md");
    assert_eq!(a.titles[&None], "T");
}

#[test]
fn a_renamed_lesson_takes_its_translations_and_links_along() {
    let rename = Operation::RenameLesson {
        module: slug("one"),
        lesson: slug("b"),
        to: slug("better"),
    };
    let applied = apply(&small(), &rename).unwrap();
    assert_eq!(
        applied.effects,
        [
            Effect::Linked {
                path: "01-one/01-a.fr.md".into(),
                links: 1
            },
            Effect::Linked {
                path: "01-one/01-a.md".into(),
                links: 1
            },
            Effect::Moved {
                from: "01-one/02-b.md".into(),
                to: "01-one/02-better.md".into()
            },
        ]
    );
    // Every other byte is as it was, the line end of Windows among them.
    let text = applied.folder.text("01-one/01-a.fr.md").unwrap();
    assert_eq!(text, format!("{LESSON}[b](lesson:one/better)\r\n"));
}

#[test]
fn a_renamed_module_takes_everything_along() {
    let rename = Operation::RenameModule {
        module: slug("one"),
        to: slug("first"),
    };
    let applied = apply(&small(), &rename).unwrap();
    assert_eq!(names(&applied.folder)[0], "01-first");
    let text = |path| applied.folder.text(path).unwrap().to_owned();
    assert!(text("02-two/01-c.md").ends_with("[a](lesson:first/a)\n"));
    assert!(
        text("01-first/01-a.md").ends_with("[b](lesson:first/b) and [c](lesson:two/c#part).\n")
    );
    // Program code is words.
    assert!(text("01-first/02-b.md").ends_with("`[a](lesson:one/a)`\n"));
}

#[test]
fn moving_keeps_the_numbers_and_changes_who_has_them() {
    let shift = Operation::MoveModule {
        module: slug("two"),
        place: 0,
    };
    let applied = apply(&small(), &shift).unwrap();
    assert_eq!(
        names(&applied.folder),
        ["01-two", "  01-c", "02-one", "  01-a", "  02-b"]
    );
    let over = Operation::MoveLesson {
        module: slug("one"),
        lesson: slug("a"),
        to: slug("two"),
        place: 0,
    };
    let applied = apply(&small(), &over).unwrap();
    assert_eq!(
        names(&applied.folder),
        ["01-one", "  02-b", "02-two", "  01-a", "  02-c"]
    );
    let c = applied.folder.text("02-two/02-c.md").unwrap();
    assert!(c.ends_with("[a](lesson:two/a)\n"));
    let last = Operation::MoveLesson {
        module: slug("one"),
        lesson: slug("a"),
        to: slug("one"),
        place: 99,
    };
    let applied = apply(&small(), &last).unwrap();
    assert_eq!(names(&applied.folder)[..3], ["01-one", "  01-b", "  02-a"]);
}

#[test]
fn what_is_added_stands_where_it_was_wished() {
    let add = Operation::AddLesson {
        module: slug("one"),
        lesson: lesson("new"),
        place: 1,
    };
    let applied = apply(&small(), &add).unwrap();
    assert_eq!(
        names(&applied.folder)[..4],
        ["01-one", "  01-a", "  02-new", "  03-b"]
    );
    let new = Outline::of(&applied.folder);
    assert_eq!(new.modules[0].lessons[1].titles[&None], "A \"new\" one");
    let add = Operation::AddModule {
        module: NewModule {
            slug: slug("zero"),
            title: "Z".into(),
            summary: "S".into(),
            outcomes: vec!["do it".into()],
            first: lesson("new"),
        },
        place: 0,
    };
    let applied = apply(&small(), &add).unwrap();
    assert_eq!(
        names(&applied.folder),
        [
            "01-zero", "  01-new", "02-one", "  01-a", "  02-b", "03-two", "  01-c"
        ]
    );
    let languages = applied.folder.text("01-zero/module.toml");
    assert_eq!(languages, Some("languages = [\"fr\"]\n"));
}

#[test]
fn what_would_break_something_is_refused() {
    let one = || slug("one");
    let cases = [
        (
            Operation::RemoveLesson {
                module: slug("two"),
                lesson: slug("c"),
            },
            "authoring-outline-last-lesson",
        ),
        (
            Operation::MoveLesson {
                module: slug("two"),
                lesson: slug("c"),
                to: one(),
                place: 0,
            },
            "authoring-outline-last-lesson",
        ),
        (
            Operation::RemoveLesson {
                module: one(),
                lesson: slug("a"),
            },
            "authoring-outline-linked",
        ),
        (
            Operation::RemoveModule { module: one() },
            "authoring-outline-linked",
        ),
        (
            Operation::RenameLesson {
                module: one(),
                lesson: slug("a"),
                to: slug("b"),
            },
            "authoring-outline-lesson-taken",
        ),
        (
            Operation::RenameModule {
                module: one(),
                to: slug("two"),
            },
            "authoring-outline-module-taken",
        ),
        (
            Operation::AddLesson {
                module: one(),
                lesson: lesson("a"),
                place: 0,
            },
            "authoring-outline-lesson-taken",
        ),
        (
            Operation::RemoveModule {
                module: slug("three"),
            },
            "authoring-outline-no-module",
        ),
        (
            Operation::RemoveLesson {
                module: one(),
                lesson: slug("z"),
            },
            "authoring-outline-no-lesson",
        ),
    ];
    for (operation, expected) in cases {
        let refusal = apply(&small(), &operation).unwrap_err();
        assert_eq!(refusal.id, expected, "{operation:?}");
    }
    let alone = folder(&[("01-a/01-b.md", LESSON)]);
    let refusal = apply(&alone, &Operation::RemoveModule { module: slug("a") });
    assert_eq!(refusal.unwrap_err().id, "authoring-outline-last-module");
    let twice = folder(&[("01-a/01-b.md", LESSON), ("01-a/01-c.md", LESSON)]);
    let refusal = apply(
        &twice,
        &Operation::MoveModule {
            module: slug("a"),
            place: 0,
        },
    );
    assert_eq!(refusal.unwrap_err().id, "authoring-outline-twice");
    let full = folder(&[("01-a/9999-b.md", LESSON)]);
    let add = Operation::AddLesson {
        module: slug("a"),
        lesson: lesson("c"),
        place: 9,
    };
    assert_eq!(
        apply(&full, &add).unwrap_err().id,
        "authoring-outline-no-number"
    );
}

#[test]
fn what_nothing_links_to_can_go() {
    let free = folder(&[
        ("01-one/01-a.md", "[a](lesson:one/a)"),
        ("01-one/01-a.ar.md", "x"),
        ("01-one/02-b.md", "x"),
    ]);
    let remove = Operation::RemoveLesson {
        module: slug("one"),
        lesson: slug("a"),
    };
    let applied = apply(&free, &remove).unwrap();
    assert_eq!(names(&applied.folder), ["01-one", "  02-b"]);
    assert_eq!(
        applied.effects,
        [
            Effect::Removed("01-one/01-a.ar.md".into()),
            Effect::Removed("01-one/01-a.md".into())
        ]
    );
}
