//! Beginning an assessed interview.

use super::super::begin::{Starting, insert, seed};
use super::super::finish::leave;
use super::super::talk::{assessed_open, is_of_old_model, is_practice};
use super::Strand;
use super::choose::{candidates, choose, pool};
use super::view::{Own, Standing, obstacle};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{InterviewRunId, Locale, Message};
use store::db::Connection;
use store::interview::Run;

/// Begins the assessed interview that is next in a strand, with a case and a seed that are fixed from then on. Where one is open in this
/// strand, that one goes on; one that an older model answered in cannot, and another is begun in its place: at once, because nobody waits for a
/// change of the program, and with a line in the log.
pub async fn begin_measured(
    ctx: &Context,
    actor: &Actor,
    strand: &str,
    locale: Locale,
) -> Result<InterviewRunId, UseCaseError> {
    let person = actor.person()?;
    let strand = Strand::from_word(strand).ok_or(UseCaseError::NotFound)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let own = Own::load(&mut tx, person.account).await?;
    let open = assessed_open(&own.runs);
    if let Some(open) = open.filter(|run| run.strand.as_deref() == Some(strand.as_str())) {
        return Ok(open.id);
    }
    let standing = Standing::of(ctx, &own, strand).await?;
    if let Some(obstacle) = obstacle(ctx, &own, &standing) {
        return Err(UseCaseError::Conflict(obstacle));
    }
    for lost in own.runs.iter().filter(|run| is_lost(run)) {
        leave(ctx, &mut tx, lost, now).await?;
        let detail = serde_json::json!({ "model": lost.model_version });
        note(ctx, &mut tx, actor, "interview.lost", lost.id, detail).await?;
    }
    let seed = seed(ctx)?;
    let (pool, demonstration) = pool(ctx, strand);
    let candidates = candidates(&pool, &own, demonstration);
    let chosen = choose(ctx, candidates, &own.runs, &seed).await?;
    let chosen = chosen.ok_or_else(|| {
        let message = Message::new("interview-refused-no-case-left");
        UseCaseError::Conflict(message.with("needed", super::NEEDED))
    })?;
    let starting = Starting {
        account: person.account,
        published: &chosen,
        purpose: standing.next.purpose,
        strand: Some(strand.as_str()),
        seed,
        locale,
    };
    let id = insert(ctx, &mut tx, &starting, &own.runs, now).await?;
    // Which case it is stands in the version: the log is read by people who may be interviewing with it next.
    let detail = serde_json::json!({
        "version": chosen.version,
        "purpose": standing.next.purpose.as_str(),
        "strand": strand.as_str(),
    });
    note(ctx, &mut tx, actor, "interview.started", id, detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// A line of the audit log on an interview.
async fn note(
    ctx: &Context,
    tx: &mut Connection,
    actor: &Actor,
    action: &str,
    run: InterviewRunId,
    detail: serde_json::Value,
) -> Result<(), UseCaseError> {
    let subject = run.to_string();
    record(
        ctx,
        tx,
        actor,
        action,
        ("interview-run", subject.as_str()),
        detail,
    )
    .await
}

/// An assessed interview that was open when the model changed.
fn is_lost(run: &Run) -> bool {
    !is_practice(run) && run.end.is_none() && is_of_old_model(run)
}
