//! Tests of the whole compiler. A test is a small course with one thing wrong: `⟦` and `⟧` stand
//! around the words at which the only remark must point.

mod anything;
mod asked;
mod assessments;
mod files;
mod html;
mod interviews;
mod kind_lines;
mod kinds;
mod lessons;
mod local;
mod marks;
mod places;
mod questions;
mod scenarios;
mod settings;
mod support;
mod translations;

use crate::{Course, Sources, compile, stamp};
use base::{Diagnostic, Span};

const LESSON: &str = "courses/c/01-m/01-l.md";
const HEAD: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 5\n+++\n";
const WHOLE: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n";

/// A course in which nothing is wrong.
fn good() -> Sources {
    let files = [
        ("glossary.md", "## Act {#act}\n\nWhat is done.\n".to_owned()),
        (
            "courses/c/course.toml",
            "source_language = \"en\"\nminutes = 10\n".to_owned(),
        ),
        ("courses/c/course.md", WHOLE.to_owned()),
        (
            "courses/c/01-m/module.toml",
            "languages = [\"en\"]\n".to_owned(),
        ),
        ("courses/c/01-m/module.md", WHOLE.to_owned()),
        (LESSON, format!("{HEAD}\nText.\n")),
        (
            "courses/c/01-m/02-second.md",
            format!("{HEAD}\nText.\n\n## Part {{#part}}\n\nMore.\n"),
        ),
    ];
    let files = files
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.into_bytes()));
    Sources(files.collect())
}

/// The good course with other files.
fn with(files: &[(&str, &str)]) -> Sources {
    let mut sources = good();
    for (path, text) in files {
        sources
            .0
            .insert((*path).to_owned(), text.as_bytes().to_vec());
    }
    sources
}

/// The good course with another text in its first lesson.
fn with_lesson(body: &str) -> Sources {
    with(&[(LESSON, &format!("{HEAD}\n{body}"))])
}

fn compiled(sources: &Sources) -> Course {
    let (courses, remarks) = compile(sources);
    assert_eq!(remarks, []);
    courses.into_iter().next().unwrap()
}

/// Code, path and place of each remark.
fn told(sources: &Sources) -> Vec<(String, String, Span)> {
    let (courses, remarks) = compile(sources);
    let error = remarks
        .iter()
        .any(|one| one.severity == base::Severity::Error);
    assert_eq!(
        courses.is_empty(),
        error,
        "a course comes out exactly when there is no error"
    );
    for one in &remarks {
        assert!(one.hint.is_some(), "{one:?}");
    }
    remarks
        .into_iter()
        .map(
            |Diagnostic {
                 code, path, span, ..
             }| (code, path, span),
        )
        .collect()
}

/// Compiles with the marks taken out and expects one remark, of this code, at the marks.
fn check(mut sources: Sources, code: &str) {
    let mut expected = None;
    for (path, bytes) in &mut sources.0 {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        if let (Some(start), Some(end)) = (text.find('⟦'), text.find('⟧')) {
            let span = Span::new(start, end - '⟦'.len_utf8());
            assert!(
                expected
                    .replace((code.to_owned(), path.clone(), span))
                    .is_none(),
                "one mark only"
            );
            *bytes = text.replace(['⟦', '⟧'], "").into_bytes();
        }
    }
    assert_eq!(told(&sources), [expected.expect("a mark")], "{code}");
}

/// Expects one remark at the beginning of a file, or about one that is not there.
fn check_file(sources: &Sources, code: &str, path: &str) {
    assert_eq!(
        told(sources),
        [(code.to_owned(), path.to_owned(), Span::new(0, 0))]
    );
}

/// One remark about the first lesson with this text.
fn check_lesson(body: &str, code: &str) {
    check(with_lesson(body), code);
}

/// The good course with a French translation of the first lesson; everything is stamped. The marks
/// are kept.
fn translated(body: &str, french: &str) -> Sources {
    let head = HEAD.replace("minutes = 5\n", "");
    let mut sources = with_lesson(body);
    let files = [
        (
            "courses/c/01-m/module.toml",
            "languages = [\"en\", \"fr\"]\n".to_owned(),
        ),
        ("courses/c/course.fr.md", WHOLE.to_owned()),
        ("courses/c/01-m/module.fr.md", WHOLE.to_owned()),
        ("courses/c/01-m/01-l.fr.md", format!("{head}\n{french}")),
        (
            "courses/c/01-m/02-second.fr.md",
            format!("{head}\nTexte.\n\n## Partie\n\nPlus.\n"),
        ),
    ];
    for (path, text) in files {
        sources.0.insert(path.to_owned(), text.into_bytes());
    }
    stamp_all(&mut sources);
    sources
}

fn stamp_all(sources: &mut Sources) {
    let paths: Vec<String> = sources.0.keys().cloned().collect();
    for path in paths {
        if let Some(text) = stamp(sources, &path) {
            sources.0.insert(path, text.into_bytes());
        }
    }
}

#[test]
fn a_good_course_has_no_remarks() {
    assert_eq!(told(&good()), []);
    let course = compiled(&good());
    assert_eq!(course.modules[0].slug.as_str(), "m");
    let lessons: Vec<&str> = course.modules[0]
        .lessons
        .iter()
        .map(|one| one.slug.as_str())
        .collect();
    assert_eq!(lessons, ["l", "second"]);
    assert_eq!(told(&translated("Text.\n", "Texte.\n")), []);
}
