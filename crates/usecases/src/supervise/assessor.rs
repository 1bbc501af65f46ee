//! What assessors look back at: what was finished, also of assessed scenarios, and the questions that went worst.

use super::items::hardest;
use crate::learn::words::phrase;
use crate::practise::scenario::{percent, told::Told};
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use quiz::Points;
use views::account::Role;
use views::supervise::{AssessorHome, FinishedAssessment, FinishedScenario};

/// Assessments shown, and as many scenarios.
const MOST: u32 = 50;

/// The final assessments finished last of which nothing waits any more for anybody, with names: assessors look back at the work of persons,
/// and mark without knowing whose it is.
pub async fn home_assessor(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<AssessorHome, UseCaseError> {
    actor.with_role(&[Role::Assessor])?;
    let rows = store::supervise::list_finished(&mut *ctx.db.read().await?, MOST).await?;
    let mut finished = Vec::with_capacity(rows.len());
    for row in rows {
        let published = ctx.shelf.version(ctx, row.version).await?;
        let course = &published.course;
        finished.push(FinishedAssessment {
            attempt: row.attempt,
            officer: row.officer,
            agency: row.agency,
            course_title: phrase(&course.texts, locale, course.source_language, |text| {
                &text.title
            }),
            attempt_number: row.number,
            percent: Points::from_sixtieths(row.earned_sixtieths)
                .percent_of(Points::from_sixtieths(row.possible_sixtieths)),
            passed: row.passed,
            finished_at: row.finished_at,
        });
    }
    Ok(AssessorHome {
        finished,
        scenarios: scenarios(ctx, locale).await?,
        hardest: hardest(ctx, locale).await?,
    })
}

/// The assessed runs that came to an ending last. Nobody marks them, so that they are settled at once.
async fn scenarios(ctx: &Context, locale: Locale) -> Result<Vec<FinishedScenario>, UseCaseError> {
    let rows = store::supervise::list_finished_runs(&mut *ctx.db.read().await?, MOST).await?;
    let mut finished = Vec::with_capacity(rows.len());
    for row in rows {
        let published = ctx.shelf.scenarios.version(ctx, row.version).await?;
        finished.push(FinishedScenario {
            run: row.run,
            officer: row.officer,
            agency: row.agency,
            title: Told::new(&published.scenario, locale).title(),
            outcome: row.outcome,
            percent: percent(row.earned, row.points),
            passed: row.passed,
            ended_at: row.ended_at,
        });
    }
    Ok(finished)
}
