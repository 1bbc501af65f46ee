//! Interview cases. A test is the case `quay` of the testkit with one thing wrong: `⟦` and `⟧` stand around the words at which the only remark
//! must point.

mod anything;
mod details;
mod document;
mod places;
mod settings;
mod text;
mod translations;
mod words;

use crate::Sources;
use crate::interview::{InterviewCase, compile};
use base::{Severity, Span};

const PATH: &str = "interviews/a.md";
const FRENCH: &str = "interviews/a.fr.md";

const BOTH: &str = include_str!("../../../../testkit/interviews/interviews/quay.md");
const QUAY_FRENCH: &str = include_str!("../../../../testkit/interviews/interviews/quay.fr.md");

/// The case in English only.
fn good() -> String {
    BOTH.replace("languages = [\"en\", \"fr\"]\n", "")
}

fn sources(text: &str) -> Sources {
    Sources([(PATH.to_owned(), text.as_bytes().to_vec())].into())
}

/// A text with other words in one place.
fn put(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

/// The good case with other words in one place.
fn changed(from: &str, to: &str) -> String {
    put(&good(), from, to)
}

/// A block of the good case, from its fence to the empty line behind it.
fn block(begins: &str) -> String {
    let text = good();
    let start = text.find(&format!("```{begins}\n")).expect(begins);
    let end = text[start + 3..].find("\n```\n").expect(begins) + start + 3;
    text[start..end + "\n```\n".len()].to_owned()
}

/// Code, path and place of each remark.
fn told(sources: &Sources) -> Vec<(String, String, Span)> {
    let (case, remarks) = compile(sources, "a");
    let wrong = remarks.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(
        case.is_none(),
        wrong,
        "a case comes out exactly when there is no error: {remarks:#?}"
    );
    for one in &remarks {
        let hint = one.hint.as_ref().map(|hint| hint.id.as_str());
        assert!(hint.is_some_and(|hint| hint != one.message.id), "{one:?}");
    }
    remarks
        .into_iter()
        .filter(|one| !CODER.contains(&one.code.as_str()))
        .map(|one| (one.code, one.path, one.span))
        .collect()
}

/// What the coder says of questions has its own tests: it may change with what the coder learns.
const CODER: [&str; 3] = [
    "interview-ask-label",
    "interview-ask-open",
    "interview-coded",
];

/// Takes the marks out: the file they stand in, and what is between them.
fn unmarked(sources: &mut Sources) -> (String, Span) {
    let mut found = None;
    for (path, bytes) in &mut sources.0 {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        if let (Some(start), Some(end)) = (text.find('⟦'), text.find('⟧')) {
            found = Some((path.clone(), Span::new(start, end - '⟦'.len_utf8())));
            *bytes = text.replace(['⟦', '⟧'], "").into_bytes();
        }
    }
    found.expect("a mark")
}

/// Compiles with the marks taken out and expects one remark, of this code, at the marks.
fn check_sources(mut sources: Sources, code: &str) {
    let (path, span) = unmarked(&mut sources);
    assert_eq!(told(&sources), [(code.to_owned(), path, span)], "{code}");
}

/// Expects a remark at the marks, and others that follow from it.
fn check_with(mut sources: Sources, code: &str, others: &[&str]) {
    let (path, span) = unmarked(&mut sources);
    let mut told = told(&sources);
    let expected = (code.to_owned(), path, span);
    assert!(told.contains(&expected), "{expected:?} in {told:#?}");
    told.retain(|one| *one != expected);
    let codes: Vec<&str> = told.iter().map(|(code, ..)| code.as_str()).collect();
    assert_eq!(codes, others, "{code}");
}

/// One remark in the good case with other words in one place.
fn check(from: &str, to: &str, code: &str) {
    check_sources(sources(&changed(from, to)), code);
}

/// One remark in another text.
fn check_text(text: &str, code: &str) {
    check_sources(sources(text), code);
}

fn compiled(sources: &Sources) -> InterviewCase {
    assert_eq!(told(sources), []);
    compile(sources, "a").0.unwrap()
}

#[test]
fn a_good_case_has_no_remarks() {
    assert_eq!(compile(&sources(&good()), "a").1, []);
}
