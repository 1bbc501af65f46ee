//! All courses.

use super::words::phrase;
use crate::actor::anyone;
use crate::author::Published;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use courseware::Course;
use store::enrolment::EnrolmentRow;
use views::learn::{CourseCard, Progress};

/// The courses, for anyone; with their progress for somebody signed in.
pub async fn catalogue(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<CourseCard>, UseCaseError> {
    anyone(actor);
    let enrolments = match actor.account() {
        Some(account) => store::enrolment::list(&mut *ctx.db.read().await?, account).await?,
        None => Vec::new(),
    };
    let mut cards = Vec::new();
    for current in ctx.shelf.courses() {
        let enrolment = enrolments
            .iter()
            .find(|row| row.enrolment.course == current.course.slug);
        match enrolment {
            Some(row) => {
                let pinned = ctx.shelf.version(ctx, row.enrolment.version).await?;
                cards.push(card(&pinned, Some(row), locale));
            }
            None => cards.push(card(&current, None, locale)),
        }
    }
    Ok(cards)
}

/// A course in a list.
pub(super) fn card(
    published: &Published,
    enrolment: Option<&EnrolmentRow>,
    locale: Locale,
) -> CourseCard {
    let course = &published.course;
    let source = course.source_language;
    CourseCard {
        slug: course.slug.to_string(),
        title: phrase(&course.texts, locale, source, |text| &text.title),
        summary: phrase(&course.texts, locale, source, |text| &text.summary),
        minutes: course.minutes,
        modules: course.modules.len(),
        languages: languages(course),
        progress: match enrolment {
            None => Progress::NotStarted,
            Some(row) if row.enrolment.completed_at.is_some() => Progress::Done,
            Some(_) => Progress::Started,
        },
        lessons_done: enrolment.map_or(0, |row| row.lessons_done as usize),
        lessons: course
            .modules
            .iter()
            .map(|module| module.lessons.len())
            .sum(),
    }
}

/// The languages in which every module is complete; the source language always is.
pub(super) fn languages(course: &Course) -> Vec<Locale> {
    Locale::ALL
        .into_iter()
        .filter(|locale| {
            *locale == course.source_language
                || (course.texts.contains_key(locale)
                    && course
                        .modules
                        .iter()
                        .all(|module| module.languages.contains(locale)))
        })
        .collect()
}
