//! Markdown to courses, with diagnostics, to safe HTML.
//!
//! The format is described for authors in `docs/authoring.md`. Whatever an author writes, compiling
//! gives a list of remarks and never fails: each remark has a stable code, a place in a file and
//! a hint. A course comes out only when none of them is an error. The same sources always give the same
//! course; nothing here reads a clock or a file.
//!
//! What is not here: reading folders (`server`), keeping versions (`usecases`), the words of the
//! remarks (`locales`).

mod bank;
mod counted;
mod course;
mod document;
mod drills;
mod file;
mod front_matter;
mod glossary;
mod head;
mod headers;
mod html;
mod index;
pub mod interview;
mod layout;
mod lesson;
mod limits;
pub mod local;
mod markdown;
mod mask;
mod misconceptions;
mod model;
mod module;
mod near;
mod pictures;
pub mod places;
mod problem;
mod question;
mod room;
mod rules;
pub mod scenario;
mod sections;
mod settings;
mod shared;
mod slots;
mod sources;
mod stamp;
#[cfg(test)]
mod tests;
mod translation;
mod words;

pub use limits::{RASTER_BYTES, SCENARIO_BYTES, TEXT_BYTES};
pub use local::LocalBlock;
pub use model::*;
pub use pictures::{ShownPicture, shown};
pub use sources::Sources;
pub use stamp::{stamp, stamp_parts};

use base::{Diagnostic, Slug, Span};
use problem::Notes;

/// Changes whenever the same sources would give other lesson HTML, or the explorer would find something else in a scenario: a version that
/// was published by this compiler is not explored again at each start.
pub const COMPILER_VERSION: u32 = 4;

/// Compiles everything: the courses without errors, and all that is to be said.
pub fn compile(sources: &Sources) -> (Vec<Course>, Vec<Diagnostic>) {
    let mut courses = Vec::new();
    let mut remarks = Vec::new();
    for name in sources.courses() {
        if let Some(slug) = Slug::parse(&name) {
            let (course, found) = compile_course(sources, &slug);
            courses.extend(course);
            remarks.extend(found);
        } else {
            let notes = Notes::default();
            let path = format!("courses/{name}");
            let args = vec![("name", name.into())];
            notes.add(&problem::BAD_FOLDER_NAME, &path, Span::new(0, 0), args);
            remarks.extend(notes.into_sorted());
        }
    }
    // What is wrong with the glossary is said by every course.
    problem::sort(&mut remarks);
    (courses, remarks)
}

/// Compiles one course; `None` when there is an error.
pub fn compile_course(sources: &Sources, course: &Slug) -> (Option<Course>, Vec<Diagnostic>) {
    course_with(sources, course, Notes::default())
}

/// Compiles the glossary alone, as far as it can be read. Every course says the same of it.
pub fn compile_glossary(sources: &Sources) -> (Glossary, Vec<Diagnostic>) {
    glossary::compile(sources)
}

/// As [`compile_course`], with what there is of the course also where something is wrong: for authors who look at a text while
/// they write it, and for nobody else.
///
/// `version` is what addresses of pictures name; where it is not given, the state of the sources, which is worked out of all their bytes.
pub fn compile_draft(
    sources: &Sources,
    course: &Slug,
    version: Option<&str>,
) -> (Course, Vec<Diagnostic>) {
    let notes = Notes::default();
    let picked;
    let own = if sources.is_course(course) {
        sources
    } else {
        picked = sources.course(course);
        &picked
    };
    let version = version.map_or_else(|| own.version(), str::to_owned);
    let compiled = course::compile(own, course, &version, &notes);
    (compiled, notes.into_sorted())
}

/// Compiles a version that was published, from its stored sources.
pub fn compile_published_course(sources: &Sources, course: &Slug) -> Option<Course> {
    course_with(sources, course, Notes::of_published()).0
}

fn course_with(
    sources: &Sources,
    course: &Slug,
    notes: Notes,
) -> (Option<Course>, Vec<Diagnostic>) {
    let own = sources.course(course);
    let compiled = course::compile(&own, course, &own.version(), &notes);
    let good = !notes.has_errors();
    (good.then_some(compiled), notes.into_sorted())
}
