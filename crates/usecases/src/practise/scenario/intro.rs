//! The page before a scenario.

use super::begin::open_practice;
use super::list::has_ending;
use super::places::AssessedHere;
use super::story::percent;
use super::told::Told;
use crate::author::Published;
use crate::learn::standing::Standing;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Locale};
use std::sync::Arc;
use store::scenario::Run;
use views::scenario::{AssessedPlace, OtherRun, RunRow, ScenarioIntro};

/// Ended runs told of.
const MOST_RUNS: usize = 20;

/// What somebody reads before they begin: the theme, the people, what is looked at in the end, and where they are with it.
pub async fn intro(
    ctx: &Context,
    actor: &Actor,
    scenario: &str,
    locale: Locale,
) -> Result<ScenarioIntro, UseCaseError> {
    let person = actor.person()?;
    let current = ctx.shelf.scenarios.current(scenario);
    let current = current.ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let runs = store::scenario::list_of(&mut reader, person.account, scenario).await?;
    drop(reader);
    let one = &current.scenario;
    let told = Told::new(one, locale);
    let course = ctx.shelf.current(one.course.as_str());
    let objectives = (0..one.graph.objectives.len()).map(|place| told.objective(place).0);
    Ok(ScenarioIntro {
        scenario: one.slug.to_string(),
        course: one.course.to_string(),
        course_title: course.map(|course| title(&course, locale)),
        title: told.title(),
        summary: told.summary(),
        minutes: one.minutes,
        note: told.note(),
        objectives: objectives.collect(),
        people: told.people(),
        open: open_practice(&runs).map(|run| run.id),
        runs: rows(ctx, &runs, locale).await?,
        shown_in: told.shown_in(),
        is_stale: told.is_stale(),
        assessed: places(ctx, person.account, scenario, locale).await?,
    })
}

fn title(published: &Published, locale: Locale) -> views::Phrase {
    let course = &published.course;
    phrase(&course.texts, locale, course.source_language, |text| {
        &text.title
    })
}

/// Runs that came to an ending, the latest first.
async fn rows(ctx: &Context, runs: &[Run], locale: Locale) -> Result<Vec<RunRow>, UseCaseError> {
    let mut rows = Vec::new();
    let ended = runs.iter().rev().filter(|run| has_ending(run));
    for run in ended.take(MOST_RUNS) {
        let Some(end) = &run.end else { continue };
        let Some(ending) = &end.ending else { continue };
        let published = ctx.shelf.scenarios.version(ctx, run.version).await?;
        let told = Told::new(&published.scenario, locale);
        let scene = published.scenario.graph.scene(&ending.scene);
        rows.push(RunRow {
            run: run.id,
            ended_at: end.ended_at,
            outcome: ending.outcome.clone(),
            ending: told.scene(scene.ok_or(UseCaseError::NotFound)?),
            percent: percent(end.earned, end.points),
            assessed: run.assessed.is_some(),
            passed: run.assessed.as_ref().map(|_| end.passed_at.is_some()),
        });
    }
    Ok(rows)
}

/// Where this scenario is assessed in the courses that somebody is enrolled in.
async fn places(
    ctx: &Context,
    account: AccountId,
    scenario: &str,
    locale: Locale,
) -> Result<Vec<AssessedPlace>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let mut standings = Vec::new();
    for row in store::enrolment::list(&mut reader, account).await? {
        standings.push(Standing::load(ctx, &mut reader, row.enrolment).await?);
    }
    drop(reader);
    let mut places = Vec::new();
    for standing in &standings {
        let published: Arc<Published> = ctx.shelf.version(ctx, standing.enrolment.version).await?;
        for here in AssessedHere::all(&published, standing) {
            if here.choice(scenario).is_some() {
                places.push(place(ctx, &published, &here, scenario, locale));
            }
        }
    }
    Ok(places)
}

fn place(
    ctx: &Context,
    published: &Published,
    here: &AssessedHere<'_>,
    scenario: &str,
    locale: Locale,
) -> AssessedPlace {
    let course = &published.course;
    let source = course.source_language;
    let (own, other) = match here.open() {
        Some(run) if run.scenario.as_str() == scenario => (Some(run.id), None),
        other => (None, other),
    };
    AssessedPlace {
        course: course.slug.to_string(),
        course_title: title(published, locale),
        module: here.module.slug.to_string(),
        module_title: phrase(&here.module.texts, locale, source, |text| &text.title),
        pass_percent: here.rules.pass_percent,
        passed: here.passed().is_some(),
        open: own,
        other_open: other.map(|run| OtherRun {
            run: run.id,
            scenario: run.scenario.to_string(),
            title: named(ctx, run.scenario.as_str(), locale),
        }),
        obstacle: match own {
            Some(_) => None,
            None => here.obstacle(scenario, ctx.now()),
        },
        attempts_left: here.attempts_left(scenario),
    }
}

/// The title of a scenario; its address, where none such is published.
pub(crate) fn named(ctx: &Context, scenario: &str, locale: Locale) -> views::Phrase {
    ctx.shelf.scenarios.current(scenario).map_or_else(
        || views::Phrase {
            locale: courseware::scenario::SOURCE,
            text: scenario.to_owned(),
        },
        |published| Told::new(&published.scenario, locale).title(),
    )
}
