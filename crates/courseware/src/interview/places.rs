//! Cases in their courses: what modules name.

use super::model::InterviewCase;
use crate::document::Document;
use crate::file::{self, File};
use crate::model::Course;
use crate::problem::{
    INTERVIEW_COURSE, INTERVIEW_COURSE_NEAR, INTERVIEW_UNKNOWN, INTERVIEW_UNKNOWN_NEAR, Notes,
};
use crate::rules;
use crate::settings::Value;
use crate::sources::Sources;
use base::{Diagnostic, Slug};

/// Looks at what courses and cases say of each other. `sources` are those they were compiled from.
pub fn check_places(
    sources: &Sources,
    courses: &[&Course],
    cases: &[&InterviewCase],
) -> Vec<Diagnostic> {
    let notes = Notes::default();
    for course in courses {
        for module in &course.modules {
            if let Some(file) = rules::settings_file(sources, course, module, &notes) {
                let rules = file::quiet(file, |file| rules::module(file, course.source_language));
                for one in &rules.interviews {
                    is_there(file, one, cases);
                }
            }
        }
    }
    for case in cases {
        let path = format!("{}{}.md", crate::sources::INTERVIEWS, case.slug);
        let found = sources.0.get_key_value(&path);
        let file = found.and_then(|(path, bytes)| File::read(path, bytes, &notes));
        if let Some(file) = file {
            course(file, case, courses);
        }
    }
    notes.into_sorted()
}

/// A case that a module names is there. A sealed one is none that a course can name.
fn is_there(file: File, named: &Value<Slug>, cases: &[&InterviewCase]) {
    let open = || {
        let open = cases.iter().filter(|one| one.used != super::Use::Sealed);
        open.map(|one| one.slug.as_str())
    };
    let word = named.value.as_str();
    if !open().any(|one| one == word) {
        let problems = (&INTERVIEW_UNKNOWN_NEAR, &INTERVIEW_UNKNOWN);
        let args = vec![("name", word.into())];
        file.report_word(problems, named.span, word, open(), str::to_owned, args);
    }
}

/// The course is there.
fn course(file: File, case: &InterviewCase, courses: &[&Course]) {
    if courses.iter().any(|one| one.slug == case.course) {
        return;
    }
    let span = file::quiet(file, |file| {
        Document::read(file).settings.value_span("course")
    });
    let word = case.course.as_str();
    let words = courses.iter().map(|one| one.slug.as_str());
    let problems = (&INTERVIEW_COURSE_NEAR, &INTERVIEW_COURSE);
    let args = vec![("name", word.into())];
    file.report_word(problems, span, word, words, str::to_owned, args);
}
