//! The officer's home: the one thing to do next.

use super::catalogue::card;
use super::lesson::minutes_left;
use super::path::{Ahead, ahead, first_choice};
use super::standing::Standing;
use super::words::{block_text, phrase, pick, shorten};
use crate::assess::rules::{FINAL, rules, rules_of};
use crate::author::Published;
use crate::practise::scenario::named;
use crate::practise::scenario::places::AssessedHere;
use crate::{Actor, Context, UseCaseError, certify};
use base::{AccountId, Locale, ScenarioRunId};
use courseware::{Block, Lesson};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::attempt::Attempt;
use store::db::Connection;
use store::enrolment::EnrolmentRow;
use views::assess::AssessmentKind;
use views::learn::{NextStep, OfficerHome, OpenAttempt, OpenRun};

/// How many characters of the last paragraph are shown.
const EXCERPT: usize = 180;

/// Open attempts shown.
const MOST_OPEN: u32 = 20;

/// What the officer's home says, for anybody signed in.
pub async fn home_officer(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<OfficerHome, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let rows = store::enrolment::list(&mut reader, person.account).await?;
    let certificates = certify::rows(ctx, &mut reader, person.account, locale).await?;
    let mut begun: Vec<(EnrolmentRow, Standing)> = Vec::new();
    for row in rows
        .iter()
        .filter(|row| row.enrolment.completed_at.is_none())
    {
        let standing = Standing::load(ctx, &mut reader, row.enrolment.clone()).await?;
        begun.push((row.clone(), standing));
    }
    drop(reader);
    begun.sort_by_key(|(_, standing)| std::cmp::Reverse(standing.active_at()));
    let mut courses: Vec<(EnrolmentRow, Standing, Arc<Published>)> = Vec::new();
    for (row, standing) in begun {
        let published = ctx.shelf.version(ctx, row.enrolment.version).await?;
        courses.push((row, standing, published));
    }
    let mut open = open_attempts(ctx, person.account, locale).await?;
    let next = match next_attempt(&mut open, |one| one.kind != AssessmentKind::Drill) {
        Some(step) => step,
        None => courses
            .iter()
            .find_map(|(_, standing, published)| step(ctx, published, standing, locale))
            .or_else(|| next_attempt(&mut open, |_| true))
            .unwrap_or_else(|| beginning(ctx, &rows, locale)),
    };
    let shown = match &next {
        NextStep::Scenario { open, .. } => *open,
        _ => None,
    };
    Ok(OfficerHome {
        next,
        open_runs: open_runs(ctx, person.account, shown, locale).await?,
        news: crate::assess::news(ctx, person.account, locale).await?,
        open,
        courses: courses
            .iter()
            .map(|(row, _, published)| card(published, Some(row), locale))
            .collect(),
        certificates,
    })
}

/// Everything begun and not finished, the latest first: in completed courses too, where drills go on.
async fn open_attempts(
    ctx: &Context,
    account: AccountId,
    locale: Locale,
) -> Result<Vec<OpenAttempt>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let attempts = store::attempt::list_open(&mut reader, account, MOST_OPEN).await?;
    let mut found = Vec::with_capacity(attempts.len());
    for attempt in attempts {
        let answered = answered(&mut reader, &attempt).await?;
        found.push((attempt, answered));
    }
    drop(reader);
    let mut open = Vec::with_capacity(found.len());
    for (attempt, answered) in found {
        let published = ctx.shelf.version(ctx, attempt.version).await?;
        let course = &published.course;
        let Some(rules) = rules_of(&published, &attempt.assessment) else {
            continue;
        };
        open.push(OpenAttempt {
            attempt: attempt.id,
            kind: rules.kind,
            title: rules.title(locale),
            course_title: phrase(&course.texts, locale, course.source_language, |text| {
                &text.title
            }),
            answered,
            questions: crate::assess::answer::drawn(&attempt.drawn)?.len(),
        });
    }
    Ok(open)
}

/// Runs through scenarios that are open, the latest first, without the one that is shown.
async fn open_runs(
    ctx: &Context,
    account: AccountId,
    shown: Option<ScenarioRunId>,
    locale: Locale,
) -> Result<Vec<OpenRun>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let runs = store::scenario::list_open(&mut reader, account, MOST_OPEN).await?;
    let others = runs.into_iter().filter(|run| Some(run.id) != shown);
    Ok(others
        .map(|run| OpenRun {
            run: run.id,
            title: named(ctx, run.scenario.as_str(), locale),
            scenario: run.scenario.to_string(),
            assessed: run.assessed.is_some(),
            started_at: run.started_at,
        })
        .collect())
}

/// Takes the first such attempt out of the list.
fn next_attempt(
    open: &mut Vec<OpenAttempt>,
    wanted: impl Fn(&OpenAttempt) -> bool,
) -> Option<NextStep> {
    let place = open.iter().position(wanted)?;
    Some(NextStep::Attempt(open.remove(place)))
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
fn step(
    ctx: &Context,
    published: &Published,
    standing: &Standing,
    locale: Locale,
) -> Option<NextStep> {
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
        Ahead::Scenario(module, rules) => {
            let here = AssessedHere::of(module, standing)?;
            let scenario = first_choice(rules, Some(&here));
            Some(NextStep::Scenario {
                course: slug,
                course_title,
                module: module.slug.to_string(),
                module_title: phrase(&module.texts, locale, source, |text| &text.title),
                title: named(ctx, scenario, locale),
                scenario: scenario.to_owned(),
                choices: rules.choose.len(),
                open: here.open().map(|run| run.id),
            })
        }
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
            Block::Check(_) | Block::Local(_) => None,
        })
        .find(|words| !words.is_empty())
        .map_or_else(String::new, |words| shorten(&words, EXCERPT))
}
