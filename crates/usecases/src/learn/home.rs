//! The officer's home: the one thing to do next.

use super::catalogue::card;
use super::lesson::minutes_left;
use super::path::{Ahead, ahead};
use super::standing::Standing;
use super::words::{block_text, phrase, pick, shorten};
use crate::assess::rules::{FINAL, rules, rules_of};
use crate::author::Published;
use crate::{Actor, Context, UseCaseError, certify};
use base::Locale;
use courseware::{Block, Lesson};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::attempt::Attempt;
use store::db::Connection;
use store::enrolment::EnrolmentRow;
use views::learn::{NextStep, OfficerHome};

/// How many characters of the last paragraph are shown.
const EXCERPT: usize = 180;

/// What the officer's home says, for anybody signed in.
pub async fn home_officer(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<OfficerHome, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let rows = store::enrolment::list(&mut reader, person.account).await?;
    let certificates = certify::rows(&mut reader, person.account).await?;
    let mut begun: Vec<(EnrolmentRow, Standing)> = Vec::new();
    for row in rows
        .iter()
        .filter(|row| row.enrolment.completed_at.is_none())
    {
        let standing = Standing::load(&mut reader, row.enrolment.clone()).await?;
        begun.push((row.clone(), standing));
    }
    drop(reader);
    begun.sort_by_key(|(_, standing)| std::cmp::Reverse(standing.active_at()));
    let mut courses: Vec<(EnrolmentRow, Standing, Arc<Published>)> = Vec::new();
    for (row, standing) in begun {
        let published = ctx.shelf.version(ctx, row.enrolment.version).await?;
        courses.push((row, standing, published));
    }
    let next = match open_attempt(ctx, &courses, locale).await? {
        Some(step) => step,
        None => courses
            .iter()
            .find_map(|(_, standing, published)| step(published, standing, locale))
            .unwrap_or_else(|| beginning(ctx, &rows, locale)),
    };
    Ok(OfficerHome {
        next,
        courses: courses
            .iter()
            .map(|(row, _, published)| card(published, Some(row), locale))
            .collect(),
        certificates,
    })
}

/// The attempt begun last, if one is open.
async fn open_attempt(
    ctx: &Context,
    courses: &[(EnrolmentRow, Standing, Arc<Published>)],
    locale: Locale,
) -> Result<Option<NextStep>, UseCaseError> {
    let latest: Option<(&Attempt, &Arc<Published>)> = courses
        .iter()
        .flat_map(|(_, standing, published)| {
            standing
                .attempts
                .iter()
                .map(move |attempt| (attempt, published))
        })
        .filter(|(attempt, _)| attempt.result.is_none())
        .max_by_key(|(attempt, _)| (attempt.started_at, attempt.id));
    let Some((attempt, published)) = latest else {
        return Ok(None);
    };
    let mut reader = ctx.db.read().await?;
    let answered = answered(&mut reader, attempt).await?;
    let course = &published.course;
    let source = course.source_language;
    let course_title = phrase(&course.texts, locale, source, |text| &text.title);
    let title = rules_of(published, &attempt.assessment)
        .map_or_else(|| course_title.clone(), |rules| rules.title(locale));
    let questions = crate::assess::answer::drawn(&attempt.drawn)?.len();
    Ok(Some(NextStep::Attempt {
        attempt: attempt.id,
        title,
        course_title,
        answered,
        questions,
    }))
}

async fn answered(conn: &mut Connection, attempt: &Attempt) -> Result<usize, UseCaseError> {
    let steps = store::attempt::list_steps(conn, attempt.id).await?;
    Ok(steps
        .iter()
        .map(|step| step.question.as_str())
        .collect::<BTreeSet<_>>()
        .len())
}

/// The next step in one course; `None` when nothing in it can be done now.
fn step(published: &Published, standing: &Standing, locale: Locale) -> Option<NextStep> {
    let course = &published.course;
    let source = course.source_language;
    let slug = course.slug.to_string();
    let course_title = phrase(&course.texts, locale, source, |text| &text.title);
    match ahead(course, Some(standing)) {
        Ahead::Lesson(module_place, module, lesson_place, lesson) => {
            let state = standing.state(module, lesson);
            let block = state.map_or("", |state| state.block.as_str());
            Some(NextStep::Resume {
                course: slug,
                course_title,
                module: module.slug.to_string(),
                module_number: module_place + 1,
                module_title: phrase(&module.texts, locale, source, |text| &text.title),
                lesson: lesson.slug.to_string(),
                lesson_number: lesson_place + 1,
                lesson_count: module.lessons.len(),
                lesson_title: phrase(&lesson.texts, locale, source, |text| &text.title),
                excerpt: excerpt(lesson, block, locale, source),
                block: block.to_owned(),
                last_read_at: state.and_then(|state| state.read_at),
                minutes_left: minutes_left(module, Some(standing)),
            })
        }
        Ahead::Quiz(module) => Some(NextStep::Quiz {
            course: slug,
            course_title,
            module: module.slug.to_string(),
            module_title: phrase(&module.texts, locale, source, |text| &text.title),
            questions: rules(published, module.slug.as_str()).map_or(0, |rules| rules.questions()),
        }),
        Ahead::Assessment => {
            let rules = rules(published, FINAL)?;
            Some(NextStep::Assessment {
                course: slug,
                course_title,
                questions: rules.questions(),
                attempts_left: standing.attempts_left(FINAL, rules.attempts),
            })
        }
        Ahead::Nothing => None,
    }
}

/// The first course that has not been begun.
fn beginning(ctx: &Context, rows: &[EnrolmentRow], locale: Locale) -> NextStep {
    ctx.shelf
        .courses()
        .iter()
        .find(|one| {
            rows.iter()
                .all(|row| row.enrolment.course != one.course.slug)
        })
        .map_or(NextStep::Nothing, |one| NextStep::Begin {
            course: card(one, None, locale),
        })
}

fn excerpt(lesson: &Lesson, block: &str, wished: Locale, source: Locale) -> String {
    let Some((_, text)) = pick(&lesson.texts, wished, source).filter(|_| !block.is_empty()) else {
        return String::new();
    };
    text.blocks
        .iter()
        .filter_map(|part| match part {
            Block::Html(html) => Some(block_text(html, block)),
            Block::Check(_) => None,
        })
        .find(|words| !words.is_empty())
        .map_or_else(String::new, |words| shorten(&words, EXCERPT))
}
