//! What comes next, in a lesson and in a course.

use super::standing::{Standing, evidence};
use super::words::phrase;
use crate::assess::rules::{FINAL, quiz_name};
use base::Locale;
use courseware::{Course, Lesson, Module};
use views::learn::NextLink;

/// The next thing to do in a course.
pub(super) enum Ahead<'a> {
    Lesson(usize, &'a Module, usize, &'a Lesson),
    Quiz(&'a Module),
    Assessment,
    /// Completed, or nothing left that may be tried.
    Nothing,
}

/// The lesson last read, if it is not done; else the first thing in the order of the course.
/// Quizzes and assessments whose attempts are used up, or whose last attempt waits for a mark, are passed over.
pub(super) fn ahead<'a>(course: &'a Course, standing: Option<&Standing>) -> Ahead<'a> {
    if standing.is_some_and(|one| one.enrolment.completed_at.is_some()) {
        return Ahead::Nothing;
    }
    let lessons = || {
        course.modules.iter().enumerate().flat_map(|(m, module)| {
            module
                .lessons
                .iter()
                .enumerate()
                .map(move |(l, lesson)| (m, module, l, lesson))
        })
    };
    let done = |module, lesson| standing.is_some_and(|one| one.is_done(module, lesson));
    let read_at = |module, lesson| {
        standing
            .and_then(|one| one.state(module, lesson))
            .and_then(|state| state.read_at)
    };
    let last_read = lessons()
        .filter(|(_, module, _, lesson)| !done(module, lesson))
        .filter_map(|one| read_at(one.1, one.3).map(|at| (at, one)))
        .max_by_key(|(at, _)| *at);
    if let Some((_, (m, module, l, lesson))) = last_read {
        return Ahead::Lesson(m, module, l, lesson);
    }
    let open = |name: &str, limit| {
        standing.is_none_or(|one| {
            one.passed(name).is_none()
                && one.attempts_left(name, limit) != Some(0)
                && !one.waits_for_mark(name)
        })
    };
    for (m, module) in course.modules.iter().enumerate() {
        for (l, lesson) in module.lessons.iter().enumerate() {
            if !done(module, lesson) {
                return Ahead::Lesson(m, module, l, lesson);
            }
        }
        if let Some(quiz) = &module.quiz
            && open(&quiz_name(&module.slug), quiz.rules.attempts)
        {
            return Ahead::Quiz(module);
        }
    }
    match &course.assessment {
        Some(rules)
            if certification::completion::missing_before_assessment(&evidence(
                course, standing,
            ))
            .is_empty()
                && open(FINAL, rules.attempts) =>
        {
            Ahead::Assessment
        }
        _ => Ahead::Nothing,
    }
}

/// Where Continue at the end of a lesson leads: the next lesson, the module's quiz if it is not
/// passed, the next module, and at last the course page.
pub(super) fn next_link(
    course: &Course,
    standing: Option<&Standing>,
    module_place: usize,
    lesson_place: usize,
    locale: Locale,
) -> NextLink {
    let link = |module: &Module, lesson: &Lesson| NextLink::Lesson {
        module: module.slug.to_string(),
        lesson: lesson.slug.to_string(),
        title: phrase(&lesson.texts, locale, course.source_language, |text| {
            &text.title
        }),
        minutes: lesson.minutes,
    };
    let Some(module) = course.modules.get(module_place) else {
        return NextLink::Course;
    };
    if let Some(lesson) = module.lessons.get(lesson_place + 1) {
        return link(module, lesson);
    }
    let passed = standing.is_some_and(|one| one.passed(&quiz_name(&module.slug)).is_some());
    if module.quiz.is_some() && !passed {
        return NextLink::Quiz {
            module: module.slug.to_string(),
        };
    }
    course
        .modules
        .iter()
        .skip(module_place + 1)
        .find_map(|module| module.lessons.first().map(|lesson| link(module, lesson)))
        .unwrap_or(NextLink::Course)
}
