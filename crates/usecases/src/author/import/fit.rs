//! What was imported, put into files and compiled with the course.

use super::super::overlay::place;
use base::{Diagnostic, Message, Severity, Slug};
use courseware::{Sources, TEXT_BYTES};
use exchange::Written;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How often the course is compiled without what it refused before. The compiler tells some hundreds of problems at once.
const ROUNDS: usize = 8;

/// A file of the course that the import writes.
struct Part {
    /// In the course's folder.
    path: String,
    text: String,
    /// Where each question stands in it, with its place in the list.
    spans: Vec<(Range<usize>, usize)>,
}

/// Files as they are kept: path in the course's folder, and content.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// Finds what of the questions compiles together with the course. `None` in the list is what was left out, with the compiler's words in
/// the second list. An error that stands in no question is an obstacle to all of it.
pub(super) fn fit(
    sources: &Sources,
    course: &Slug,
    bank: &Slug,
    written: Vec<Written>,
) -> (Files, Vec<(usize, Message)>, Option<Message>) {
    let mut left: Vec<Option<Written>> = written.into_iter().map(Some).collect();
    let mut refused = Vec::new();
    for _ in 0..ROUNDS {
        if left.iter().all(Option::is_none) {
            return (Files::new(), refused, None);
        }
        let parts = parts(bank, &left);
        let files = files(&parts, &left);
        let mut all = sources.clone();
        for (path, bytes) in &files {
            all.0
                .entry(place(course, path))
                .or_insert_with(|| bytes.clone());
        }
        let (compiled, diagnostics) = courseware::compile_course(&all, course);
        if compiled.is_some() {
            return (files, refused, None);
        }
        let mut out: BTreeSet<usize> = BTreeSet::new();
        for error in diagnostics
            .iter()
            .filter(|one| one.severity == Severity::Error)
        {
            match question_of(error, course, &parts) {
                Some(question) if out.insert(question) => {
                    refused.push((question, error.message.clone()));
                }
                Some(_) => {}
                None => return (Files::new(), refused, Some(error.message.clone())),
            }
        }
        for question in out {
            left[question] = None;
        }
    }
    let obstacle = Message::new("import-does-not-compile");
    (Files::new(), refused, Some(obstacle))
}

/// The question in which an error stands.
fn question_of(error: &Diagnostic, course: &Slug, parts: &[Part]) -> Option<usize> {
    let part = parts
        .iter()
        .find(|part| place(course, &part.path) == error.path)?;
    part.spans
        .iter()
        .find(|(span, _)| span.contains(&error.span.start))
        .map(|(_, question)| *question)
}

/// The bank, divided where it is longer than the compiler accepts of one file: `NAME.md`, `NAME-2.md` and so on.
fn parts(bank: &Slug, written: &[Option<Written>]) -> Vec<Part> {
    let mut groups: Vec<Vec<(usize, &Written)>> = Vec::new();
    let mut size = usize::MAX;
    for (question, one) in written.iter().enumerate() {
        let Some(one) = one else { continue };
        size = size.saturating_add(one.markdown.len() + 2);
        // What `exchange::bank` writes around the questions is shorter than this.
        if size > TEXT_BYTES - 200 || groups.is_empty() {
            groups.push(Vec::new());
            size = one.markdown.len() + 2;
        }
        if let Some(group) = groups.last_mut() {
            group.push((question, one));
        }
    }
    groups
        .into_iter()
        .enumerate()
        .map(|(number, group)| {
            let questions: Vec<Written> = group.iter().map(|(_, one)| (*one).clone()).collect();
            let text = exchange::bank(&questions);
            let mut from = 0;
            let spans = group
                .iter()
                .filter_map(|(question, one)| {
                    let start = from + text.get(from..)?.find(&one.markdown)?;
                    from = start + one.markdown.len();
                    Some((start..from, *question))
                })
                .collect();
            Part {
                path: match number {
                    0 => format!("assessment/{bank}.md"),
                    _ => format!("assessment/{bank}-{}.md", number + 1),
                },
                text,
                spans,
            }
        })
        .collect()
}

fn files(parts: &[Part], written: &[Option<Written>]) -> Files {
    let mut files: Files = parts
        .iter()
        .map(|part| (part.path.clone(), part.text.clone().into_bytes()))
        .collect();
    for picture in written.iter().flatten().flat_map(|one| &one.pictures) {
        files.insert(format!("media/{}", picture.name), picture.bytes.clone());
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz::Kind;

    const HEAD: &str = "+++\ntitle = \"One\"\nsummary = \"One.\"\n";
    const NOTE: &str =
        "outcomes = [\"one\"]\n[content_note]\nthemes = \"None.\"\nwithout = \"Nothing.\"\n+++\n";

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

    fn check(bodies: &[&str], refused: &[usize], files: &[&str]) {
        let (course_slug, bank) = (Slug::parse("tiny").unwrap(), Slug::parse("bank").unwrap());
        let all = bodies
            .iter()
            .enumerate()
            .map(|(n, body)| written(&format!("q-{n}"), body))
            .collect();
        let (found, out, obstacle) = fit(&course(), &course_slug, &bank, all);
        assert_eq!(obstacle, None);
        let out: Vec<usize> = out.into_iter().map(|(question, _)| question).collect();
        assert_eq!(out, refused);
        assert_eq!(found.keys().map(String::as_str).collect::<Vec<_>>(), files);
    }

    #[test]
    fn what_the_compiler_refuses_is_left_out_and_the_rest_is_taken() {
        let (good, none) = ("(x) True\n( ) False", "( ) True\n( ) False");
        check(&[good, good], &[], &["assessment/bank.md"]);
        check(&[good, none, good, none], &[1, 3], &["assessment/bank.md"]);
        check(&[none], &[0], &[]);
    }

    #[test]
    fn a_long_bank_has_parts() {
        let long = "(x) True\n( ) False".to_owned() + &"\n> word word word".repeat(5000);
        let parts = parts(
            &Slug::parse("bank").unwrap(),
            &(0..7)
                .map(|n| Some(written(&format!("q-{n}"), &long)))
                .collect::<Vec<_>>(),
        );
        // 80 kB each: three in a part of 256.
        let told: Vec<_> = parts
            .iter()
            .map(|part| (part.path.as_str(), part.spans.len()))
            .collect();
        assert_eq!(
            told,
            [
                ("assessment/bank.md", 3),
                ("assessment/bank-2.md", 3),
                ("assessment/bank-3.md", 1)
            ]
        );
        assert!(parts.iter().all(|part| part.text.len() <= TEXT_BYTES));
    }
}
