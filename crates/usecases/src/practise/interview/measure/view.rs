//! Where somebody stands.

use super::super::begin::wait;
use super::super::debrief::measures;
use super::super::talk::{
    LEFT, assessed_open, is_demonstration, is_of_old_model, is_practice, purpose,
};
use super::super::told::Told;
use super::choose::{candidates, pool};
use super::timeline::{Measured, next, passed_at, rested};
use super::{Next, Strand};
use crate::{Actor, Context, UseCaseError};
use ::interview::debrief::Measure;
use base::{AccountId, InterviewRunId, Locale, Message, Slug, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use store::db::Connection;
use store::interview::{Judgement, Run};
use views::interview::{MeasuredRun, MeasuringView, NextMeasure, Purpose, StrandView};

/// Where one stands in both strands, and what is next.
pub async fn measuring(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<MeasuringView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let own = Own::load(&mut reader, person.account).await?;
    drop(reader);
    let mut strands = Vec::new();
    for strand in Strand::ALL {
        let standing = Standing::of(ctx, &own, strand).await?;
        strands.push(view(ctx, &own, &standing, locale).await?);
    }
    Ok(MeasuringView { strands })
}

/// The interviews of one person, with the judgements that count.
pub(super) struct Own {
    pub runs: Vec<Run>,
    pub judged: BTreeMap<InterviewRunId, Judgement>,
    /// Cases of which they saw interviews of others, as an assessor.
    pub looked_at: BTreeSet<Slug>,
}

/// Where somebody stands in a strand.
pub(super) struct Standing {
    pub strand: Strand,
    /// Only demonstrations could be used.
    pub demonstration: bool,
    pub next: Next,
    /// A case is there for it.
    pub has_case: bool,
    passed_at: Option<Timestamp>,
}

impl Standing {
    pub(super) async fn of(ctx: &Context, own: &Own, strand: Strand) -> Result<Self, UseCaseError> {
        let (pool, demonstration) = pool(ctx, strand);
        let mut sealed = Vec::new();
        let mut shown = Vec::new();
        for run in own.of(strand) {
            let counted = measured(ctx, own, run).await?;
            if is_demonstration(run) {
                shown.push(counted);
            } else {
                sealed.push(counted);
            }
        }
        let now = ctx.now();
        let next = if demonstration {
            as_demonstration(&shown, sealed.is_empty(), now)
        } else {
            next(&sealed, now)
        };
        Ok(Self {
            strand,
            demonstration,
            next,
            has_case: !candidates(&pool, own, demonstration).is_empty(),
            passed_at: passed_at(&sealed),
        })
    }
}

/// Demonstrations go on as interviews to pass, as often as one likes: whoever tries how it goes waits for no assessor and no quarter.
fn as_demonstration(shown: &[Measured], is_first: bool, now: Timestamp) -> Next {
    let is_first = is_first && shown.is_empty();
    Next {
        purpose: if is_first {
            Purpose::Baseline
        } else {
            Purpose::Pass
        },
        from: rested(shown).map_or(now, |rested| rested.max(now)),
        waits: false,
    }
}

impl Own {
    pub(super) async fn load(
        conn: &mut Connection,
        account: AccountId,
    ) -> Result<Self, UseCaseError> {
        let judged = store::interview::list_own_judgements(conn, account).await?;
        let looked_at = store::interview::list_viewed_interviews(conn, account).await?;
        Ok(Self {
            runs: store::interview::list_runs(conn, account).await?,
            judged: judged.into_iter().collect(),
            looked_at: looked_at.into_iter().collect(),
        })
    }

    /// The assessed interviews of a strand that were not left, in the order they were begun.
    fn of(&self, strand: Strand) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(move |run| {
            let is_left = run.end.as_ref().is_some_and(|end| end.how == LEFT);
            let is_lost = run.end.is_none() && is_of_old_model(run);
            !is_practice(run)
                && run.strand.as_deref() == Some(strand.as_str())
                && !is_left
                && !is_lost
        })
    }
}

async fn measured(ctx: &Context, own: &Own, run: &Run) -> Result<Measured, UseCaseError> {
    Ok(Measured {
        interview: run.interview.to_string(),
        purpose: purpose(run),
        started_at: run.started_at,
        ended_at: run.end.as_ref().map(|end| end.ended_at),
        competent: measures(ctx, run).await?.competent,
        judged: own.judged.get(&run.id).map(|one| one.passed),
    })
}

async fn view(
    ctx: &Context,
    own: &Own,
    standing: &Standing,
    locale: Locale,
) -> Result<StrandView, UseCaseError> {
    let mut runs = Vec::new();
    for run in own.of(standing.strand) {
        let published = ctx.shelf.interviews.version(ctx, run.version).await?;
        let kept = measures(ctx, run).await?;
        runs.push(MeasuredRun {
            run: run.id,
            title: Told::new(&published.interview, locale).title(),
            purpose: purpose(run),
            demonstration: is_demonstration(run),
            started_at: run.started_at,
            ended_at: run.end.as_ref().map(|end| end.ended_at),
            competent: run.end.as_ref().map(|_| kept.competent),
            judged: own.judged.get(&run.id).map(|one| one.passed),
            recommended: kept.percent(Measure::Recommended),
            open: kept.percent(Measure::Open),
        });
    }
    Ok(StrandView {
        strand: standing.strand.as_str().to_owned(),
        next: Some(next_view(ctx, own, standing)),
        runs,
        passed_at: standing.passed_at,
        demonstration: standing.demonstration,
    })
}

fn next_view(ctx: &Context, own: &Own, standing: &Standing) -> NextMeasure {
    let open = assessed_open(&own.runs);
    let here = open.filter(|run| run.strand.as_deref() == Some(standing.strand.as_str()));
    if let Some(here) = here {
        return NextMeasure {
            purpose: purpose(here),
            from: None,
            obstacle: None,
            open: Some(here.id),
        };
    }
    let from = standing.next.from;
    NextMeasure {
        purpose: standing.next.purpose,
        from: (from > ctx.now()).then_some(from),
        obstacle: obstacle(ctx, own, standing),
        open: None,
    }
}

/// What is said where it is too early: in minutes, in hours.
const WAITS: [&str; 2] = [
    "interview-refused-measured-wait-minutes",
    "interview-refused-measured-wait",
];

/// Why nothing can begin now in a strand where nothing is open.
pub(super) fn obstacle(ctx: &Context, own: &Own, standing: &Standing) -> Option<Message> {
    if assessed_open(&own.runs).is_some() {
        return Some(Message::new("interview-refused-measured-open"));
    }
    if standing.next.waits {
        return Some(Message::new("interview-refused-waits-for-assessor"));
    }
    let (from, now) = (standing.next.from, ctx.now());
    if from > now {
        return Some(wait(WAITS, from, now));
    }
    if !standing.has_case {
        let message = Message::new("interview-refused-no-case-left");
        return Some(message.with("needed", super::NEEDED));
    }
    None
}
