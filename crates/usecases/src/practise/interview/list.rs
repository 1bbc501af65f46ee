//! The cases there are, and the page before one.

use super::begin::{cap, open_practice, practice_case};
use super::finish::KeptMeasures;
use super::talk::{LEFT, assessed_open, is_finished, is_of_old_model, is_practice};
use super::told::Told;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use ::interview::debrief::Measure;
use base::{InterviewRunId, Locale, Message};
use courseware::interview::Use;
use store::interview::{Report, Run};
use views::interview::{InterviewCard, InterviewIntro, InterviewLink, InterviewRow, ReportState};

/// Interviews told of.
const MOST_RUNS: usize = 20;

/// Every case to practise with, with how far one is with it.
pub async fn list(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<InterviewCard>, UseCaseError> {
    let person = actor.person()?;
    let runs = store::interview::list_runs(&mut *ctx.db.read().await?, person.account).await?;
    let all = ctx.shelf.interviews.all();
    let cases = all.iter().filter(|one| one.interview.used == Use::Practice);
    let cards = cases.map(|published| {
        let written = &published.interview;
        let own = |run: &&Run| is_practice(run) && run.interview == written.slug;
        let finished = || runs.iter().filter(own).filter(|run| is_finished(run));
        let told = Told::new(written, locale);
        InterviewCard {
            interview: written.slug.to_string(),
            title: told.title(),
            summary: told.summary(),
            minutes: written.minutes,
            persona: written.case.persona().as_str().to_owned(),
            languages: written.languages.clone(),
            open: open(&runs, written.slug.as_str()),
            finished: u32::try_from(finished().count()).unwrap_or(u32::MAX),
            latest: finished().next_back().map(|run| run.id),
        }
    });
    Ok(cards.collect())
}

/// The open interview that can be gone on with.
fn open(runs: &[Run], interview: &str) -> Option<InterviewRunId> {
    let open = open_practice(runs, interview).filter(|run| !is_of_old_model(run));
    open.map(|run| run.id)
}

/// A case to practise with, as other pages name it; `None` where none such is published.
pub(crate) fn link(ctx: &Context, interview: &str, locale: Locale) -> Option<InterviewLink> {
    let published = practice_case(ctx, interview)?;
    Some(InterviewLink {
        interview: interview.to_owned(),
        title: Told::new(&published.interview, locale).title(),
        minutes: published.interview.minutes,
    })
}

/// What somebody reads before they begin.
pub async fn intro(
    ctx: &Context,
    actor: &Actor,
    interview: &str,
    locale: Locale,
) -> Result<InterviewIntro, UseCaseError> {
    let person = actor.person()?;
    let current = practice_case(ctx, interview).ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let runs = store::interview::list_runs(&mut reader, person.account).await?;
    let entries = store::interview::list_entries(&mut reader, person.account).await?;
    let reports = store::interview::list_own_reports(&mut reader, person.account).await?;
    drop(reader);
    let written = &current.interview;
    let told = Told::new(written, locale);
    let course = ctx.shelf.current(written.course.as_str());
    let obstacle = match assessed_open(&runs) {
        Some(_) => Some(Message::new("interview-refused-assessed-open")),
        None => cap(ctx, &entries, ctx.now()),
    };
    let own = runs.iter().rev();
    let own = own.filter(|run| is_practice(run) && run.interview == written.slug);
    let rows = own.filter_map(|run| row(&told, run, &reports).transpose());
    let rows: Result<Vec<InterviewRow>, UseCaseError> = rows.take(MOST_RUNS).collect();
    Ok(InterviewIntro {
        interview: written.slug.to_string(),
        course: written.course.to_string(),
        course_title: course.map(|published| {
            let course = &published.course;
            phrase(&course.texts, locale, course.source_language, |text| {
                &text.title
            })
        }),
        title: told.title(),
        summary: told.summary(),
        minutes: written.minutes,
        persona: written.case.persona().as_str().to_owned(),
        note: told.note(),
        languages: written.languages.clone(),
        open: open(&runs, interview),
        runs: rows?,
        obstacle,
    })
}

/// An interview that ended or was deleted. One that was left before anything was said is not worth a row. What became of its report stands in
/// its debrief; where that was deleted it stands here.
fn row(
    told: &Told<'_>,
    run: &Run,
    reports: &[Report],
) -> Result<Option<InterviewRow>, UseCaseError> {
    let report = reports.iter().find(|one| one.run == run.id);
    let report = report.filter(|_| run.erased_at.is_some());
    let kept = KeptMeasures::read(run)?;
    let (how, ended_at) = match (&run.end, run.erased_at) {
        (_, Some(erased)) => (String::new(), erased),
        (Some(end), None) if end.how == LEFT && kept.turns == 0 => return Ok(None),
        (Some(end), None) => (end.how.clone(), end.ended_at),
        (None, None) => return Ok(None),
    };
    Ok(Some(InterviewRow {
        run: run.id,
        interview: run.interview.to_string(),
        title: told.title(),
        ended_at,
        how,
        recommended_percent: kept.percent(Measure::Recommended),
        questions: kept.questions,
        erased: run.erased_at.is_some(),
        report: report.map(|one| ReportState {
            objection: one.objection.clone(),
            decided: one.decided.clone(),
        }),
    }))
}
