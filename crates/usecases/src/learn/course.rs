//! A course's page.

use super::catalogue::languages;
use super::path::{Ahead, ahead};
use super::standing::Standing;
use super::words::{note, passage, phrase, phrases, pick};
use crate::actor::anyone;
use crate::assess::card;
use crate::assess::rules::FINAL;
use crate::author::Published;
use crate::author::studio::{may_see_stamps, shown_stamps};
use crate::practise::scenario::named;
use crate::practise::scenario::places::AssessedHere;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use courseware::{Course, Module};
use store::db::Connection;
use views::learn::{
    AssessedCard, CourseView, InterviewLink, LessonLink, ModuleView, Progress, ScenarioChoice,
    ScenarioLink,
};
use views::studio_stamps::CourseStamps;

/// A course, for anyone: the version somebody is enrolled in, else the current one.
pub async fn course(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    locale: Locale,
) -> Result<CourseView, UseCaseError> {
    anyone(actor);
    let mut reader = ctx.db.read().await?;
    let standing = standing(ctx, &mut reader, actor, slug).await?;
    let code = match &standing {
        Some(standing) => store::certificate::find_code(&mut reader, standing.enrolment.id).await?,
        None => None,
    };
    let again = standing.as_ref().map(|standing| &standing.enrolment);
    let before = match again.filter(|one| one.cycle > 1 && one.completed_at.is_none()) {
        Some(one) => store::enrolment::find_completed(&mut reader, one.account, slug).await?,
        None => None,
    };
    let stamps = store::review_stamp::list(&mut reader, slug).await?;
    let may_see_stamps = may_see_stamps(&mut reader, actor, slug).await?;
    drop(reader);
    let current = ctx.shelf.current(slug);
    let published = match &standing {
        Some(standing) => ctx.shelf.version(ctx, standing.enrolment.version).await?,
        None => current.clone().ok_or(UseCaseError::NotFound)?,
    };
    let newer = current.is_some_and(|current| current.version != published.version);
    let mut view = view(ctx, &published, standing.as_ref(), locale);
    view.certificate_code = code;
    view.completed_before = before;
    view.newer_version = newer;
    view.may_enrol = standing.is_none() && actor.account().is_some();
    view.stamps = CourseStamps {
        shown: shown_stamps(&stamps, published.version),
        may_see_all: may_see_stamps,
    };
    Ok(view)
}

/// What is recorded of whoever asks, if they are signed in and enrolled.
pub(super) async fn standing(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    course: &str,
) -> Result<Option<Standing>, UseCaseError> {
    let Some(account) = actor.account() else {
        return Ok(None);
    };
    match store::enrolment::find(conn, account, course).await? {
        Some(enrolment) => Ok(Some(Standing::load(ctx, conn, enrolment).await?)),
        None => Ok(None),
    }
}

fn view(
    ctx: &Context,
    published: &Published,
    standing: Option<&Standing>,
    locale: Locale,
) -> CourseView {
    let now = ctx.now();
    let course = &published.course;
    let source = course.source_language;
    CourseView {
        slug: course.slug.to_string(),
        title: phrase(&course.texts, locale, source, |text| &text.title),
        summary: phrase(&course.texts, locale, source, |text| &text.summary),
        body: passage(&course.texts, locale, source, |text| &text.body),
        outcomes: phrases(&course.texts, locale, source, |text| &text.outcomes),
        note: pick(&course.texts, locale, source)
            .and_then(|(locale, text)| text.content_note.as_ref().map(|one| note((locale, one)))),
        minutes: course.minutes,
        languages: languages(course),
        modules: course
            .modules
            .iter()
            .enumerate()
            .map(|(place, module)| module_view(ctx, published, place, module, standing, locale))
            .collect(),
        assessment: card(published, FINAL, standing, now),
        certificate: course.certificate,
        enrolled_at: standing.map(|one| one.enrolment.enrolled_at),
        completed_at: standing.and_then(|one| one.enrolment.completed_at),
        completed_before: None,
        certificate_code: None,
        resume: match ahead(course, standing) {
            Ahead::Lesson(_, module, _, lesson) => {
                Some((module.slug.to_string(), lesson.slug.to_string()))
            }
            Ahead::Quiz(_) | Ahead::Scenario(..) | Ahead::Assessment | Ahead::Nothing => None,
        },
        version: published.short_version(),
        published_at: published.published_at,
        newer_version: false,
        may_enrol: false,
        stamps: CourseStamps::default(),
    }
}

fn module_view(
    ctx: &Context,
    published: &Published,
    place: usize,
    module: &Module,
    standing: Option<&Standing>,
    locale: Locale,
) -> ModuleView {
    let course = &published.course;
    let source = course.source_language;
    ModuleView {
        slug: module.slug.to_string(),
        number: place + 1,
        title: phrase(&module.texts, locale, source, |text| &text.title),
        summary: phrase(&module.texts, locale, source, |text| &text.summary),
        outcomes: phrases(&module.texts, locale, source, |text| &text.outcomes),
        minutes: module.lessons.iter().map(|lesson| lesson.minutes).sum(),
        languages: Some(module.languages.clone())
            .filter(|own| own.len() > languages(course).len())
            .unwrap_or_default(),
        lessons: outline(course, module, standing, locale),
        quiz: module
            .quiz
            .as_ref()
            .and_then(|_| card(published, module.slug.as_str(), standing, ctx.now())),
        scenarios: scenarios(ctx, module, locale),
        assessed: assessed(ctx, module, standing, locale),
        interviews: interviews(ctx, module, locale),
    }
}

/// Interviews that a module offers for practice, as far as they are published.
pub(super) fn interviews(ctx: &Context, module: &Module, locale: Locale) -> Vec<InterviewLink> {
    let offered = module.interviews.iter();
    offered
        .filter_map(|name| crate::practise::interview::link(ctx, name.as_str(), locale))
        .collect()
}

/// What a module offers for practice, as far as it is published.
pub(super) fn scenarios(ctx: &Context, module: &Module, locale: Locale) -> Vec<ScenarioLink> {
    let offered = module.scenarios.iter();
    offered
        .filter_map(|name| {
            let published = ctx.shelf.scenarios.current(name.as_str())?;
            Some(ScenarioLink {
                scenario: name.to_string(),
                title: named(ctx, name.as_str(), locale),
                minutes: published.scenario.minutes,
            })
        })
        .collect()
}

/// The assessed scenario of a module, with how far somebody is with it.
pub(super) fn assessed(
    ctx: &Context,
    module: &Module,
    standing: Option<&Standing>,
    locale: Locale,
) -> Option<AssessedCard> {
    let rules = module.assessed.as_ref()?;
    let here = standing.and_then(|standing| AssessedHere::of(module, standing));
    let open = here.as_ref().and_then(AssessedHere::open);
    let choices = rules.choose.iter().map(|one| {
        let scenario = one.scenario.as_str();
        let own = open.filter(|run| run.scenario == one.scenario);
        let obstacle = here.as_ref().filter(|_| own.is_none());
        ScenarioChoice {
            scenario: scenario.to_owned(),
            title: named(ctx, scenario, locale),
            open: own.map(|run| run.id),
            obstacle: obstacle.and_then(|here| here.obstacle(scenario, ctx.now())),
            attempts_left: match &here {
                Some(here) => here.attempts_left(scenario),
                None => (rules.attempts > 0).then_some(rules.attempts),
            },
        }
    });
    let is_open =
        |lesson: &&courseware::Lesson| !standing.is_some_and(|one| one.is_done(module, lesson));
    Some(AssessedCard {
        choices: choices.collect(),
        pass_percent: rules.pass_percent,
        passed: here.as_ref().is_some_and(|one| one.passed().is_some()),
        still_to_do: module.lessons.iter().filter(is_open).count(),
        wait_hours: rules.wait_hours,
    })
}

/// The lessons of a module with how far each is.
pub(super) fn outline(
    course: &Course,
    module: &Module,
    standing: Option<&Standing>,
    locale: Locale,
) -> Vec<LessonLink> {
    module
        .lessons
        .iter()
        .map(|lesson| LessonLink {
            slug: lesson.slug.to_string(),
            title: phrase(&lesson.texts, locale, course.source_language, |text| {
                &text.title
            }),
            minutes: lesson.minutes,
            progress: standing.map_or(Progress::NotStarted, |one| one.progress(module, lesson)),
        })
        .collect()
}
