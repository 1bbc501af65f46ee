//! A lesson's page.

use super::answers::earlier;
use super::course::{assessed, interviews, outline, scenarios, standing};
use super::local;
use super::path::next_link;
use super::standing::Standing;
use super::words::{note, phrase, pick};
use crate::assess::answer::response;
use crate::assess::card;
use crate::assess::errors_shown::with_errors;
use crate::assess::show::{Seen, Tell, feedback_view, question_view};
use crate::assess::shown::check_order;
use crate::author::Published;
use crate::{Actor, Context, UseCaseError};
use base::{EnrolmentId, Locale, Timestamp};
use courseware::{Block, Course, Lesson, Module};
use quiz::{Behaviour, Question};
use std::sync::Arc;
use store::enrolment::CheckAnswer;
use views::learn::{BlockView, CheckView, LessonView};
use views::question::CertaintyView;

/// A lesson with its place in the course.
pub(super) struct Found<'a> {
    pub module_place: usize,
    pub module: &'a Module,
    pub lesson_place: usize,
    pub lesson: &'a Lesson,
}

/// The lesson at an address.
pub(super) fn locate<'a>(
    course: &'a Course,
    module: &str,
    lesson: &str,
) -> Result<Found<'a>, UseCaseError> {
    let (module_place, module) = course
        .modules
        .iter()
        .enumerate()
        .find(|(_, one)| one.slug.as_str() == module)
        .ok_or(UseCaseError::NotFound)?;
    let (lesson_place, lesson) = module
        .lessons
        .iter()
        .enumerate()
        .find(|(_, one)| one.slug.as_str() == lesson)
        .ok_or(UseCaseError::NotFound)?;
    Ok(Found {
        module_place,
        module,
        lesson_place,
        lesson,
    })
}

/// A lesson, for anybody signed in: in the version they are enrolled in, else in the current one.
pub async fn lesson(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    module: &str,
    lesson: &str,
    locale: Locale,
) -> Result<LessonView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let standing = standing(ctx, &mut reader, actor, course).await?;
    let answers = match &standing {
        Some(standing) => {
            let enrolment = &standing.enrolment;
            let after = enrolment.answers_before;
            store::enrolment::list_answers(&mut reader, enrolment.id, (module, lesson), after)
                .await?
        }
        None => Vec::new(),
    };
    drop(reader);
    let published: Arc<Published> = match &standing {
        Some(standing) => ctx.shelf.version(ctx, standing.enrolment.version).await?,
        None => ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?,
    };
    let found = locate(&published.course, module, lesson)?;
    let mut shown = match &standing {
        Some(standing) => {
            earlier(ctx, &standing.enrolment, &published.course, found.lesson).await?
        }
        None => Vec::new(),
    };
    shown.extend(answers);
    let country = if local::has_law(found.lesson) {
        local::country(ctx, actor).await?
    } else {
        None
    };
    let reader = Reader {
        locale,
        country: country.as_deref(),
        now: ctx.now(),
    };
    view(ctx, &published, &found, standing.as_ref(), &shown, reader)
}

/// Who reads, and when.
#[derive(Debug, Clone, Copy)]
struct Reader<'a> {
    locale: Locale,
    /// Whose law is shown; without one, none is.
    country: Option<&'a str>,
    now: Timestamp,
}

/// A lesson of a version that nobody published, as an officer of a country who is not enrolled would see it; with the countries that
/// have something of their own in it.
pub(crate) fn drafted(
    ctx: &Context,
    published: &Published,
    (module, lesson): (&str, &str),
    (locale, country): (Locale, Option<&str>),
    now: Timestamp,
) -> Result<LessonView, UseCaseError> {
    let found = locate(&published.course, module, lesson)?;
    let reader = Reader {
        locale,
        country,
        now,
    };
    let mut view = view(ctx, published, &found, None, &[], reader)?;
    view.drafted = Some(local::countries(found.lesson));
    Ok(view)
}

fn view(
    ctx: &Context,
    published: &Published,
    found: &Found<'_>,
    standing: Option<&Standing>,
    answers: &[CheckAnswer],
    reader: Reader<'_>,
) -> Result<LessonView, UseCaseError> {
    let Reader {
        locale,
        country,
        now,
    } = reader;
    let course = &published.course;
    let source = course.source_language;
    let Found { module, lesson, .. } = found;
    let enrolment = standing.map(|standing| standing.enrolment.id);
    let (text_locale, text) = pick(&lesson.texts, locale, source).ok_or(UseCaseError::NotFound)?;
    let mut blocks = Vec::with_capacity(text.blocks.len());
    for block in &text.blocks {
        match block {
            Block::Html(html) => blocks.push(BlockView::Html(html.clone())),
            Block::Check(id) => {
                if let Some(view) =
                    check_view(course, lesson, id.as_str(), enrolment, answers, locale)?
                {
                    blocks.push(BlockView::Check(Box::new(view)));
                }
            }
            // Left out here and not on the page: what is left out there would travel to everybody.
            Block::Local(one) if country == Some(one.country.as_str()) => {
                blocks.push(BlockView::Local(Box::new(local::view(one, ctx.day(now)))));
            }
            Block::Local(_) => {}
        }
    }
    Ok(LessonView {
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, source, |text| &text.title),
        module: module.slug.to_string(),
        module_number: found.module_place + 1,
        module_title: phrase(&module.texts, locale, source, |text| &text.title),
        module_count: course.modules.len(),
        lesson: lesson.slug.to_string(),
        lesson_number: found.lesson_place + 1,
        title: phrase(&lesson.texts, locale, source, |text| &text.title),
        summary: phrase(&lesson.texts, locale, source, |text| &text.summary),
        locale: text_locale,
        note: text
            .content_note
            .as_ref()
            .map(|one| note((text_locale, one))),
        minutes_left: minutes_left(module, standing),
        outline: outline(course, module, standing, locale),
        quiz: module
            .quiz
            .as_ref()
            .and_then(|_| card(published, module.slug.as_str(), standing, now)),
        scenarios: scenarios(ctx, module, locale),
        assessed: assessed(ctx, module, standing, locale),
        interviews: interviews(ctx, module, locale),
        blocks,
        toc: text
            .toc
            .iter()
            .map(|entry| (entry.id.clone(), entry.title.clone()))
            .collect(),
        stale: text.stale,
        done: standing.is_some_and(|one| one.is_done(module, lesson)),
        checks: lesson.checks.len(),
        checks_answered: lesson
            .checks
            .iter()
            .filter(|check| latest(answers, check).is_some())
            .count(),
        next: next_link(
            ctx,
            course,
            standing,
            found.module_place,
            found.lesson_place,
            locale,
        ),
        version: published.short_version(),
        published_at: published.published_at,
        enrolled: standing.is_some(),
        drafted: None,
    })
}

/// Minutes of the lessons of a module that are not done.
pub(super) fn minutes_left(module: &Module, standing: Option<&Standing>) -> u32 {
    let open = module
        .lessons
        .iter()
        .filter(|lesson| !standing.is_some_and(|one| one.is_done(module, lesson)));
    open.map(|lesson| lesson.minutes).sum()
}

/// The latest answer to a check.
pub(super) fn latest<'a>(answers: &'a [CheckAnswer], check: &Question) -> Option<&'a CheckAnswer> {
    answers
        .iter()
        .rev()
        .find(|answer| answer.question == check.id.as_str())
}

/// A check of a lesson, with feedback once it has been answered; `None` when the lesson has none such.
pub(super) fn check_view(
    course: &Course,
    lesson: &Lesson,
    id: &str,
    enrolment: Option<EnrolmentId>,
    answers: &[CheckAnswer],
    locale: Locale,
) -> Result<Option<CheckView>, UseCaseError> {
    let Some(place) = lesson
        .checks
        .iter()
        .position(|check| check.id.as_str() == id)
    else {
        return Ok(None);
    };
    let question = &lesson.checks[place];
    let answer = latest(answers, question);
    let parts = answer
        .map(|answer| response(&answer.response))
        .transpose()?;
    let order = check_order(question, enrolment);
    let seen = Seen {
        order: &order,
        response: parts.as_deref().unwrap_or_default(),
        wished: locale,
        source: course.source_language,
    };
    let certainty = Behaviour::default()
        .asks_certainty(question)
        .then(|| CertaintyView {
            chosen: answer.and_then(|answer| answer.certainty),
            is_marked: false,
        });
    Ok(Some(CheckView {
        number: place + 1,
        of: lesson.checks.len(),
        question: question_view(question, &seen, certainty, 0)?,
        feedback: answer
            .map(|_| feedback_view(question, &seen, Tell::Everything, None))
            .transpose()?
            .map(|feedback| with_errors(feedback, course, question, seen.response, locale)),
    }))
}
