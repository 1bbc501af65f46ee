//! What comes next, in a lesson and in a course.

use super::standing::{Standing, evidence};
use super::words::phrase;
use crate::Context;
use crate::assess::rules::{FINAL, quiz_name};
use crate::practise::scenario::named;
use crate::practise::scenario::places::AssessedHere;
use base::Locale;
use courseware::{AssessedScenario, Course, Lesson, Module};
use views::learn::NextLink;

/// The next thing to do in a course.
pub(super) enum Ahead<'a> {
    Lesson(usize, &'a Module, usize, &'a Lesson),
    Quiz(&'a Module),
    Scenario(&'a Module, &'a AssessedScenario),
    Assessment,
    /// Completed, or nothing left that may be tried.
    Nothing,
}

/// The lesson last read, if it is not done; else the first thing in the order of the course.
/// Quizzes, scenarios and assessments whose attempts are used up, or whose last attempt waits for a mark, are passed over.
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
        let is_open = standing.is_none_or(|one| {
            AssessedHere::of(module, one)
                .is_some_and(|here| here.passed().is_none() && !here.is_used_up())
        });
        if let Some(rules) = module.assessed.as_ref().filter(|_| is_open) {
            return Ahead::Scenario(module, rules);
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
/// passed, its assessed scenario if that is not, the next module, and at last the course page.
pub(super) fn next_link(
    ctx: &Context,
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
    if let Some(rules) = &module.assessed {
        let here = standing.and_then(|one| AssessedHere::of(module, one));
        if here.as_ref().is_none_or(|one| one.passed().is_none()) {
            let scenario = first_choice(rules, here.as_ref());
            return NextLink::Scenario {
                module: module.slug.to_string(),
                title: named(ctx, scenario, locale),
                scenario: scenario.to_owned(),
                choices: rules.choose.len(),
            };
        }
    }
    course
        .modules
        .iter()
        .skip(module_place + 1)
        .find_map(|module| module.lessons.first().map(|lesson| link(module, lesson)))
        .unwrap_or(NextLink::Course)
}

/// The scenario to show of those that can be chosen: the one whose run is open, else the first.
pub(super) fn first_choice<'a>(
    rules: &'a AssessedScenario,
    here: Option<&AssessedHere<'a>>,
) -> &'a str {
    let open = here.and_then(AssessedHere::open);
    let first = rules.choose.first().map_or("", |one| one.scenario.as_str());
    open.map_or(first, |run| run.scenario.as_str())
}
