//! What was imported, compiled with the course slice by slice: compiled, questions take many times the memory of their Markdown.
//!
//! Questions of an import have ids, files and pictures of their own and nothing in them points at another one. So an error of one is there
//! whatever stands beside it, and slices that compile with the course each compile with it together.

use super::super::overlay::place;
use super::files::path;
use base::{Diagnostic, Message, Severity, Slug};
use courseware::Sources;
use exchange::Written;
use std::collections::BTreeSet;
use std::ops::Range;

/// How often a slice is compiled without what was refused before. The compiler tells some hundreds of problems at once.
const ROUNDS: usize = 8;

/// What was refused, by its place in the slice with the compiler's words, and an error that stands in no question.
pub(super) type Fitted = (Vec<(usize, Message)>, Option<Message>);

/// Finds what of a slice compiles together with the course; what does not becomes `None`. An error that stands in no question is an obstacle to all
/// of it. The sources are afterwards as they were.
pub(super) fn fit(
    sources: &mut Sources,
    course: &Slug,
    bank: &Slug,
    slice: &mut [Option<Written>],
) -> Fitted {
    let mut refused = Vec::new();
    let file = place(course, &path(bank, 0));
    for _ in 0..ROUNDS {
        if slice.iter().all(Option::is_none) {
            return (refused, None);
        }
        let (text, spans) = text(slice);
        sources.0.insert(file.clone(), text.into_bytes());
        lend(sources, course, slice);
        let (compiled, diagnostics) = courseware::compile_course(sources, course);
        take_back(sources, course, slice);
        sources.0.remove(&file);
        if compiled.is_some() {
            return (refused, None);
        }
        let mut out: BTreeSet<usize> = BTreeSet::new();
        for error in diagnostics
            .into_iter()
            .filter(|one| one.severity == Severity::Error)
        {
            let found = if error.path == file {
                at(&spans, error.span.start)
            } else {
                owner(&error, course, slice)
            };
            match found {
                Some(question) if out.insert(question) => refused.push((question, error.message)),
                Some(_) => {}
                None => return (refused, Some(error.message)),
            }
        }
        for question in out {
            slice[question] = None;
        }
    }
    (refused, Some(Message::new("import-does-not-compile")))
}

/// A bank of the slice, and where each question stands in it.
fn text(slice: &[Option<Written>]) -> (String, Vec<(Range<usize>, usize)>) {
    let mut text = exchange::bank(&[]);
    let mut spans = Vec::new();
    for (question, one) in slice.iter().enumerate() {
        let Some(one) = one else { continue };
        let start = text.len();
        exchange::add(&mut text, one);
        spans.push((start..text.len(), question));
    }
    (text, spans)
}

/// The question at a place of the file. What is said of a file with one question is said of that: it may be too long for any file.
fn at(spans: &[(Range<usize>, usize)], place: usize) -> Option<usize> {
    let found = match spans {
        [only] => Some(only),
        _ => spans.iter().find(|(span, _)| span.contains(&place)),
    };
    found.map(|(_, question)| *question)
}

/// The question that shows the picture in which an error stands.
fn owner(error: &Diagnostic, course: &Slug, slice: &[Option<Written>]) -> Option<usize> {
    slice.iter().position(|one| {
        let mut pictures = one.iter().flat_map(|one| &one.pictures);
        pictures.any(|picture| place(course, &picture.path()) == error.path)
    })
}

/// Puts the pictures among the sources without a copy of them. A file that the course has itself stays.
fn lend(sources: &mut Sources, course: &Slug, slice: &mut [Option<Written>]) {
    for picture in slice.iter_mut().flatten().flat_map(|one| &mut one.pictures) {
        let free = sources.0.entry(place(course, &picture.path()));
        free.or_insert_with(|| std::mem::take(&mut picture.bytes));
    }
}

fn take_back(sources: &mut Sources, course: &Slug, slice: &mut [Option<Written>]) {
    for picture in slice.iter_mut().flatten().flat_map(|one| &mut one.pictures) {
        // No picture is empty but one that was lent.
        if picture.bytes.is_empty() {
            let lent = sources.0.remove(&place(course, &picture.path()));
            picture.bytes = lent.unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use courseware::TEXT_BYTES;
    use exchange::Picture;
    use quiz::Kind;

    const HEAD: &str = "+++\ntitle = \"One\"\nsummary = \"One.\"\n";
    const NOTE: &str =
        "outcomes = [\"one\"]\n[content_note]\nthemes = \"None.\"\nwithout = \"Nothing.\"\n+++\n";
    const GOOD: &str = "(x) True\n( ) False";
    const NONE: &str = "( ) True\n( ) False";

    fn course() -> Sources {
        let files = [
            (
                "course.toml",
                "source_language = \"en\"\nminutes = 30\n".to_owned(),
            ),
            ("course.md", format!("{HEAD}{NOTE}\nText.\n")),
            ("01-first/module.toml", "languages = [\"en\"]\n".to_owned()),
            ("01-first/module.md", format!("{HEAD}{NOTE}")),
            (
                "01-first/01-only.md",
                format!("{HEAD}minutes = 5\n+++\n\nText.\n"),
            ),
        ];
        Sources(
            files
                .into_iter()
                .map(|(path, text)| (format!("courses/tiny/{path}"), text.into_bytes()))
                .collect(),
        )
    }

    fn written(id: &str, body: &str) -> Written {
        Written {
            id: Slug::parse(id).unwrap(),
            kind: Kind::TrueFalse,
            markdown: format!(
                "```question {id}\nkind: true-false\ncompetence: rights\ndifficulty: 1\n\nIs it?\n\n{body}\n```\n"
            ),
            pictures: Vec::new(),
        }
    }

    fn shows(id: &str, picture: &[u8]) -> Written {
        let name = format!("{id}-1.svg");
        let mut written = written(id, GOOD);
        written.markdown = written
            .markdown
            .replace("Is it?", &format!("![A hall](media/{name})\n\nIs it?"));
        let bytes = picture.to_vec();
        written.pictures.push(Picture { name, bytes });
        written
    }

    fn check(all: Vec<Written>, refused: &[(usize, &str)]) {
        let (tiny, bank) = (Slug::parse("tiny").unwrap(), Slug::parse("bank").unwrap());
        let mut slice: Vec<_> = all.iter().cloned().map(Some).collect();
        let mut sources = course();
        let (out, obstacle) = fit(&mut sources, &tiny, &bank, &mut slice);
        assert_eq!(obstacle, None);
        let told: Vec<_> = out
            .iter()
            .map(|(question, why)| (*question, why.id.as_str()))
            .collect();
        assert_eq!(told, refused);
        assert_eq!(sources, course());
        for (place, (left, whole)) in slice.into_iter().zip(all).enumerate() {
            let is_out = refused.iter().any(|(question, _)| *question == place);
            assert_eq!(left, (!is_out).then_some(whole));
        }
    }

    #[test]
    fn what_the_compiler_refuses_is_left_out_and_the_rest_is_taken() {
        let check = |bodies: &[&str], refused: &[(usize, &str)]| {
            let all = bodies.iter().enumerate();
            let all = all.map(|(n, body)| written(&format!("q-{n}"), body));
            check(all.collect(), refused);
        };
        let why = "compile-question-no-right";
        check(&[], &[]);
        check(&[GOOD, GOOD], &[]);
        check(&[GOOD, NONE, GOOD, NONE], &[(1, why), (3, why)]);
        check(&[NONE], &[(0, why)]);
    }

    #[test]
    fn a_picture_that_cannot_be_shown_refuses_its_question_and_no_other() {
        let good = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>";
        let unsafe_one =
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><script/></svg>";
        check(
            vec![
                shows("q-1", good),
                shows("q-2", unsafe_one),
                shows("q-3", b"<svg>"),
                written("q-4", GOOD),
            ],
            &[(1, "compile-svg-unsafe"), (2, "compile-media-unreadable")],
        );
    }

    #[test]
    fn a_question_that_no_file_can_hold_is_refused() {
        let long = GOOD.to_owned() + &"\n> word word word".repeat(TEXT_BYTES / 16);
        check(vec![written("q", &long)], &[(0, "compile-too-large")]);
    }
}
