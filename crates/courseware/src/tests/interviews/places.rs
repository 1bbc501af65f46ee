//! Cases in the settings of modules.

use super::{PATH, good, put, unmarked};
use crate::interview::{check_places, compile_all};
use crate::tests::{check as check_course, compiled, good as good_course};
use crate::{Sources, compile};
use base::{Slug, Span};

const MODULE: &str = "courses/c/01-m/module.toml";

/// The good course with settings in its module.
fn with_module(settings: &str) -> Sources {
    let mut sources = good_course();
    let text = format!("languages = [\"en\"]\n{settings}");
    sources.0.insert(MODULE.to_owned(), text.into_bytes());
    sources
}

#[test]
fn what_a_module_says_of_interviews_is_what_comes_out() {
    let course = compiled(&with_module("interviews = [\"quay\", \"yard\"]\n"));
    let names = course.modules[0].interviews.iter();
    assert_eq!(
        names.map(Slug::as_str).collect::<Vec<_>>(),
        ["quay", "yard"]
    );
    assert_eq!(compiled(&good_course()).modules[0].interviews, []);
}

#[test]
fn names_have_their_form_and_stand_once() {
    let check = |settings: &str, code: &str| check_course(with_module(settings), code);
    check("interviews = [\"quay\", ⟦\"The Quay\"⟧]\n", "interview-id");
    check("interviews = [\"quay\", ⟦\"quay\"⟧]\n", "interview-twice");
    let many: Vec<String> = (0..20).map(|n| format!("\"x{n}\"")).collect();
    check(
        &format!("interviews = [{}, ⟦\"last\"⟧]\n", many.join(", ")),
        "interview-count",
    );
}

/// What is said of how a course and a case fit, with the marks taken out.
fn fits(settings: &str, path: &str, case: &str, code: &str) {
    let mut sources = with_module(settings);
    sources.0.insert(path.to_owned(), case.as_bytes().to_vec());
    let (path, span): (String, Span) = unmarked(&mut sources);
    let (courses, _) = compile(&sources);
    let (cases, _) = compile_all(&sources);
    assert_eq!((courses.len(), cases.len()), (1, 1));
    let told = check_places(
        &sources,
        &courses.iter().collect::<Vec<_>>(),
        &cases.iter().collect::<Vec<_>>(),
    );
    let told: Vec<_> = told
        .into_iter()
        .map(|one| (one.code, one.path, one.span))
        .collect();
    assert_eq!(told, [(code.to_owned(), path, span)]);
}

#[test]
fn courses_and_cases_name_what_is_there() {
    let case = put(&good(), "course = \"talks\"", "course = \"c\"");
    fits("interviews = [⟦\"b\"⟧]\n", PATH, &case, "interview-unknown");
    fits(
        "interviews = [\"a\"]\n",
        PATH,
        &put(&good(), "\"talks\"", "⟦\"talks\"⟧"),
        "interview-course",
    );
    let sealed = put(&case, "use = \"practice\"\n", "");
    fits(
        "interviews = [⟦\"a\"⟧]\n",
        "sealed/a.md",
        &sealed,
        "interview-unknown",
    );
}
