//! Awarding to many at once: a manager confirms everybody of whom everything is met, and their certificates are issued. Each person is
//! one transaction, so whatever stops a run, it goes on where it stopped, and nobody is awarded twice.

use super::award::{decide, settle};
use super::certifications::content::content;
use super::close::is_close;
use super::cycles::Framed;
use super::issue::{can_issue, may_issue};
use crate::record::record;
use crate::supervise::programmes::content as programmes;
use crate::supervise::programmes::{access, cohort_of, in_language};
use crate::{Actor, Context, UseCaseError};
use base::{AwardRunId, CohortId, CycleId, Locale, Message, Timestamp};
use certification::award::Award;
use store::award_run::AwardRun;
use store::db::Connection;
use views::programme::StaffRole;
use views::standing::{RunRow, RunView};

/// People who are decided at once when a run starts; the minute task goes on with the others.
const AT_ONCE: u32 = 50;
/// People that the minute task reads at a time.
const BATCH: u32 = 200;

/// Starts a run over everybody under way to a certification, or over those of them who are in a cohort. The same that is not finished
/// is gone on with; while another one of this certification is, none begins. The programme's managers only.
pub async fn start_run(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    certification: &str,
    cohort: Option<CohortId>,
) -> Result<AwardRunId, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) =
        access::staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let certification = store::certification::find(&mut tx, certification)
        .await?
        .filter(|one| one.programme == programme.id)
        .ok_or(UseCaseError::NotFound)?;
    if let Some(cohort) = cohort {
        cohort_of(&mut tx, &programme, cohort).await?;
    }
    may_issue(ctx)?;
    let open = store::award_run::list_open(&mut tx).await?;
    if let Some(open) = open
        .iter()
        .find(|one| one.certification == certification.id)
    {
        return if open.cohort == cohort {
            Ok(open.id)
        } else {
            Err(UseCaseError::Conflict(Message::new("run-refused-open")))
        };
    }
    let cycles = match cohort {
        Some(cohort) => {
            store::evidence::list_open_of_cohort(&mut tx, certification.id, cohort).await?
        }
        None => store::evidence::list_open_of(&mut tx, certification.id).await?,
    };
    if cycles.is_empty() {
        return Err(UseCaseError::Conflict(Message::new("run-refused-nobody")));
    }
    let now = ctx.now();
    let run = AwardRun {
        id: AwardRunId::new(now, ctx.random()?),
        certification: certification.id,
        cohort,
        cohort_name: None,
        started_at: now,
        started_by: person.account,
        starter: String::new(),
        finished_at: None,
    };
    if !store::award_run::insert(&mut tx, &run, &cycles).await? {
        return Err(UseCaseError::Conflict(Message::new("run-refused-open")));
    }
    let subject = run.id.to_string();
    let detail = serde_json::json!({
        "certification": certification.id,
        "cohort": cohort,
        "people": cycles.len(),
    });
    record(
        ctx,
        &mut tx,
        actor,
        "award-run.started",
        ("award-run", &subject),
        detail,
    )
    .await?;
    tx.commit().await?;
    go_on(ctx, &run, AT_ONCE).await?;
    Ok(run.id)
}

/// Goes on with every run that is not finished. The program asks every minute; returns how many people were decided.
pub async fn go_on_with_runs(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    let open = store::award_run::list_open(&mut *ctx.db.read().await?).await?;
    let mut decided = 0;
    for run in open {
        loop {
            let some = go_on(ctx, &run, BATCH).await?;
            decided += some;
            if some == 0 {
                break;
            }
        }
    }
    Ok(decided)
}

/// Decides some of a run, and ends it when nobody waits any more. While nothing can be signed everybody goes on waiting.
async fn go_on(ctx: &Context, run: &AwardRun, most: u32) -> Result<usize, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let waiting = store::award_run::list_waiting(&mut reader, run.id, most).await?;
    drop(reader);
    let mut decided = 0;
    for cycle in waiting {
        if !can_issue(ctx, &mut *ctx.db.read().await?).await? {
            return Ok(decided);
        }
        if let Err(error) = one(ctx, run, cycle).await {
            tracing::error!(%cycle, %error, "an award of a run failed");
            let mut tx = ctx.db.begin().await?;
            store::award_run::update_item(&mut tx, run.id, cycle, "failed", None, ctx.now())
                .await?;
            tx.commit().await?;
        }
        decided += 1;
    }
    let mut tx = ctx.db.begin().await?;
    if store::award_run::get_waiting(&mut tx, run.id).await? == 0 {
        store::award_run::update_finished(&mut tx, run.id, ctx.now()).await?;
        tx.commit().await?;
    }
    Ok(decided)
}

/// One person: confirmed in the name of whoever started the run, awarded, and noted, all or nothing.
async fn one(ctx: &Context, run: &AwardRun, cycle: CycleId) -> Result<(), UseCaseError> {
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let (outcome, code) = outcome(ctx, &mut tx, run, cycle, now).await?;
    let noted =
        store::award_run::update_item(&mut tx, run.id, cycle, outcome, code.as_deref(), now)
            .await?;
    if noted {
        tx.commit().await?;
    }
    Ok(())
}

async fn outcome(
    ctx: &Context,
    conn: &mut Connection,
    run: &AwardRun,
    cycle: CycleId,
    now: Timestamp,
) -> Result<(&'static str, Option<String>), UseCaseError> {
    let framed = Framed::load(conn, cycle).await?;
    let decided = decide(ctx, conn, &framed, now).await?;
    match decided.decision.award {
        Award::Issued { .. } => return Ok(("already", None)),
        Award::NothingYet => return Ok(("missing", None)),
        // Whoever started the run did not see that it was ready.
        Award::Proposed { met_at } if met_at > run.started_at => return Ok(("later", None)),
        Award::Proposed { .. } if !may_confirm(conn, run, &framed).await? => {
            return Ok(("unconfirmed", None));
        }
        Award::Proposed { met_at } => {
            let at = now.max(met_at);
            store::cycle::insert_confirmation(conn, cycle, run.started_by, at).await?;
            let subject = cycle.to_string();
            let detail = serde_json::json!({ "run": run.id, "by": run.started_by });
            let subject = ("cycle", subject.as_str());
            record(
                ctx,
                conn,
                &Actor::Operator,
                "cycle.confirmed",
                subject,
                detail,
            )
            .await?;
        }
        Award::Confirmed { .. } => {}
    }
    let code = settle(ctx, conn, &Actor::Operator, cycle, now).await?;
    Ok(match code {
        Some(code) => ("issued", Some(code)),
        // A renewal that was not in time.
        None => ("missing", None),
    })
}

/// Whether the one who started a run may confirm this award now: a manager of the programme still, whose account is not deactivated,
/// and not too close to the holder.
async fn may_confirm(
    conn: &mut Connection,
    run: &AwardRun,
    framed: &Framed,
) -> Result<bool, UseCaseError> {
    let starter = store::account::get(conn, run.started_by).await?;
    if starter.deactivated_at.is_some() {
        return Ok(false);
    }
    let role = StaffRole::Manager;
    let held = store::programme::list_roles(conn, framed.programme.id, run.started_by).await?;
    let general = store::account::list_roles(conn, run.started_by).await?;
    let is_manager = held.iter().any(|word| word == role.as_str())
        && general
            .iter()
            .any(|word| word == access::needed(role).as_str());
    Ok(is_manager && !is_close(conn, run.started_by, framed.cycle.account).await?)
}

/// A run with what became of everybody, for the managers of the programme.
pub async fn run(
    ctx: &Context,
    actor: &Actor,
    run: AwardRunId,
    locale: Locale,
) -> Result<RunView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let found = store::award_run::get(&mut reader, run).await?;
    let certification = store::certification::get(&mut reader, found.certification).await?;
    let roles = &[StaffRole::Manager];
    access::staff(&mut reader, actor, certification.programme, roles).await?;
    let programme = store::programme::get(&mut reader, certification.programme).await?;
    let settings = programmes::content(&programme)?;
    let version = store::certification::find_current(&mut reader, certification.id).await?;
    let version = version.ok_or(UseCaseError::NotFound)?;
    let items = store::award_run::list_items(&mut reader, run).await?;
    let done = items.iter().filter(|one| one.outcome.is_some()).count();
    Ok(RunView {
        programme: programme.slug,
        certification: certification.slug,
        title: in_language(&content(&version)?.titles, locale),
        cohort: found.cohort_name,
        started_by: found.starter,
        started_on: settings.day(found.started_at).to_string(),
        started_at: found.started_at,
        finished_at: found.finished_at,
        done,
        rows: items
            .into_iter()
            .map(|one| RunRow {
                name: one.name,
                outcome: one.outcome,
                code: one.detail,
            })
            .collect(),
    })
}
