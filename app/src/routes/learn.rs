//! Links to courses, lessons and what stands in them.

use crate::visit::encode;

pub fn course(course: &str) -> String {
    format!("/courses/{}", encode(course))
}

/// What a newer version of a course would mean.
pub fn newer_version(of: &str) -> String {
    format!("{}/newer", course(of))
}

/// A module on its course's page.
pub fn module(of: &str, module: &str) -> String {
    format!("{}#module-{}", course(of), encode(module))
}

/// The quiz of a module on its course's page, or the final assessment (`final`).
pub fn assessment(of: &str, key: &str) -> String {
    format!("{}#{}", course(of), assessment_id(key))
}

/// The id on the course's page of a quiz, or of the final assessment (`final`).
pub fn assessment_id(key: &str) -> String {
    format!("assessment-{}", encode(key))
}

/// The assessed scenario of a module on its course's page.
pub fn assessed_scenario(of: &str, module: &str) -> String {
    format!("{}#{}", course(of), assessed_scenario_id(module))
}

/// The id on the course's page of a module's assessed scenario.
pub fn assessed_scenario_id(module: &str) -> String {
    format!("scenario-{}", encode(module))
}

pub fn lesson(of: &str, module: &str, lesson: &str) -> String {
    format!("{}/{}/{}", course(of), encode(module), encode(lesson))
}

/// A block of a lesson; the lesson itself when the block is not known.
pub fn block(of: &str, module: &str, lesson_slug: &str, block: &str) -> String {
    let lesson = lesson(of, module, lesson_slug);
    if block.is_empty() {
        lesson
    } else {
        format!("{lesson}#{}", encode(block))
    }
}

/// An inline check of a lesson.
pub fn check(of: &str, module: &str, lesson: &str, question: &str) -> String {
    block(of, module, lesson, &format!("check-{question}"))
}
