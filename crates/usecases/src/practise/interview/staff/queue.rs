//! What waits for an assessor.

use super::super::debrief::measures;
use super::super::talk::is_demonstration;
use super::super::told::Told;
use super::assessor;
use crate::{Actor, Context, UseCaseError};
use base::Locale;
use courseware::interview::Use;
use store::interview::{CodingContest, Run};
use views::interview::{InterviewQueue, QueuedContest, QueuedRun};

/// Shown of each; the oldest come first, so that none is forgotten.
const MOST: u32 = 50;

/// Assessed interviews, contested labels and reports that wait, the oldest first. Whose they are is not told; one's own are left out.
pub async fn queue(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<InterviewQueue, UseCaseError> {
    let assessor = assessor(actor)?;
    let mut reader = ctx.db.read().await?;
    let waiting = store::interview::list_unjudged_runs(&mut reader, assessor, MOST).await?;
    let raised = store::interview::list_open_contests(&mut reader, assessor, MOST).await?;
    let mut contests = Vec::with_capacity(raised.len());
    for one in raised {
        let run = store::interview::get_run(&mut reader, one.run).await?;
        contests.push(contested(one, &run));
    }
    let open = store::interview::list_open_reports(&mut reader, assessor, MOST).await?;
    let mut reported = Vec::with_capacity(open.len());
    for report in open {
        let run = store::interview::get_run(&mut reader, report.run).await?;
        reported.push((run, report.reported_at));
    }
    let items = store::interview::get_decided_contests(&mut reader).await?;
    drop(reader);
    let mut runs = Vec::with_capacity(waiting.len());
    for run in waiting {
        let Some(end) = &run.end else { continue };
        let competent = measures(ctx, &run).await?.competent;
        runs.push(queued(ctx, &run, end.ended_at, competent, locale).await?);
    }
    let mut reports = Vec::with_capacity(reported.len());
    for (run, reported_at) in reported {
        reports.push(queued(ctx, &run, reported_at, false, locale).await?);
    }
    Ok(InterviewQueue {
        runs,
        contests,
        reports,
        items,
    })
}

/// Words of an interview with a sealed case can tell of it, and whoever reads this list may be measured with it next.
fn contested(one: CodingContest, run: &Run) -> QueuedContest {
    let is_sealed = run.used == Use::Sealed.as_str();
    QueuedContest {
        contest: one.id,
        words: (!is_sealed).then_some(one.words),
        given: one.given,
        claimed: one.claimed,
        raised_at: one.raised_at,
    }
}

async fn queued(
    ctx: &Context,
    run: &Run,
    ended_at: base::Timestamp,
    competent: bool,
    locale: Locale,
) -> Result<QueuedRun, UseCaseError> {
    let published = ctx.shelf.interviews.version(ctx, run.version).await?;
    Ok(QueuedRun {
        run: run.id,
        title: Told::new(&published.interview, locale).title(),
        ended_at,
        competent,
        demonstration: is_demonstration(run),
    })
}
