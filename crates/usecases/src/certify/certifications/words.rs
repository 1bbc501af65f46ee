//! Requirements and dates, put into words as far as titles go; days are left to the page.

use crate::Context;
use crate::author::Published;
use crate::certify::rubrics::rubric;
use crate::learn::words::phrase;
use crate::supervise::programmes::in_language;
use base::{Arg, Locale};
use certification::cycle::ExampleLine;
use certification::requirement::{Requirements, read_aloud};
use certification::{Part, Sentence};
use std::sync::Arc;
use views::certification::{AloudLine, Said};

/// Requirements as they are read aloud.
pub(super) fn aloud(ctx: &Context, requirements: &Requirements, locale: Locale) -> Vec<AloudLine> {
    read_aloud(requirements)
        .into_iter()
        .map(|line| AloudLine {
            is_group: requirements
                .find(line.id.as_str())
                .is_some_and(|one| !one.kind.inside().is_empty()),
            id: line.id.to_string(),
            number: line.number,
            depth: line.depth,
            said: line.said.put(|part| say(ctx, part, locale)),
            ever: line.ever,
        })
        .collect()
}

/// A line of the example; its days stand apart.
pub(super) fn dated(line: &ExampleLine) -> Said {
    let Sentence { message, parts } = &line.said;
    let mut said = Said {
        message: message.clone(),
        days: Vec::new(),
    };
    for (name, part) in parts {
        match part {
            Part::Day(day) => said.days.push(((*name).to_owned(), day.to_string())),
            other => said
                .message
                .args
                .push(((*name).to_owned(), Arg::Text(other.plain()))),
        }
    }
    said
}

fn say(ctx: &Context, part: &Part, locale: Locale) -> Option<String> {
    match part {
        Part::Course(slug) => Some(course_title(&ctx.shelf.current(slug)?, locale)),
        Part::Assessment { course, assessment } => {
            assessment_title(&ctx.shelf.current(course)?, assessment, locale)
        }
        Part::Rubric(key) => rubric(key).map(|one| in_language(&one.titles(), locale).text),
        Part::Case(_) | Part::Person(_) | Part::Moment(_) | Part::Day(_) => None,
    }
}

/// The title of a course, in the reader's language where it has it.
pub(super) fn course_title(published: &Arc<Published>, locale: Locale) -> String {
    let course = &published.course;
    phrase(&course.texts, locale, course.source_language, |text| {
        &text.title
    })
    .text
}

/// The title of an assessment: of the module whose quiz it is. A final assessment has none of its own.
pub(super) fn assessment_title(
    published: &Arc<Published>,
    key: &str,
    locale: Locale,
) -> Option<String> {
    let course = &published.course;
    let module = course.modules.iter().find(|one| one.slug.as_str() == key)?;
    let title = phrase(&module.texts, locale, course.source_language, |text| {
        &text.title
    });
    Some(title.text)
}
