//! What assessors look back at: what was finished, and the questions that went worst.

use super::items::hardest;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use quiz::Points;
use views::account::Role;
use views::supervise::{AssessorHome, FinishedAssessment};

/// Assessments shown.
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
        hardest: hardest(ctx, locale).await?,
    })
}
