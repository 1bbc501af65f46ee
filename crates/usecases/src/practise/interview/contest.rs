//! An officer contests what a turn was called, or objects to a report.

use super::notice::{Text, look};
use super::talk::{Talk, conflict, is_practice, own_run};
use crate::assess::written;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use ::interview::interviewee::Said;
use base::{CodingContestId, InterviewRunId, Label};
use store::interview::CodingContest;

/// Turns of one interview that can be contested: an assessor reads each.
pub(super) const MOST: usize = 10;

/// Contests the label of a turn of one's own interview that has ended, once. What an assessor will see is kept with it: the turn, what the
/// person had said before, and no name. The same contest sent twice is one.
pub async fn contest(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    turn: u32,
    label: &str,
    reason: impl Into<Text<'_>>,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let own = own_run(&mut reader, actor, run).await?;
    drop(reader);
    if own.end.is_none() {
        return Err(conflict("interview-refused-not-ended"));
    }
    let talk = Talk::load(ctx, own).await?;
    let missing = || {
        UseCaseError::field(
            "label",
            base::Message::new("interview-refused-contest-choose"),
        )
    };
    let claimed = Label::from_word(label).ok_or_else(missing)?;
    let typed = reason.into();
    let reason = written(
        "reason",
        typed.words,
        10..=1000,
        "interview-refused-contest-reason",
    )?;
    look(&talk.published, typed, "")?;
    let new = new(ctx, &talk, person.account, turn, claimed, reason)?;
    let mut tx = ctx.db.begin().await?;
    own_run(&mut tx, actor, run).await?;
    let earlier = store::interview::list_contests(&mut tx, run).await?;
    if earlier.len() >= MOST && earlier.iter().all(|one| one.turn != turn) {
        let message = base::Message::new("interview-refused-contest-most").with("most", MOST);
        return Err(UseCaseError::Conflict(message));
    }
    if !store::interview::insert_contest(&mut tx, &new).await? {
        let is_same = |one: &&CodingContest| {
            (one.turn, &one.claimed, &one.reason) == (turn, &new.claimed, &new.reason)
        };
        return match earlier.iter().find(is_same) {
            Some(_) => Ok(()),
            None => Err(conflict("interview-refused-contest-once")),
        };
    }
    // What officers do in practice is nobody's business: the contest itself stands without a name before its assessor.
    if !is_practice(&talk.run) {
        let subject = new.id.to_string();
        let subject = ("coding-contest", subject.as_str());
        let detail = serde_json::json!({ "given": new.given, "claimed": new.claimed });
        record(ctx, &mut tx, actor, "coding.contested", subject, detail).await?;
    }
    Ok(tx.commit().await?)
}

fn new(
    ctx: &Context,
    talk: &Talk,
    account: base::AccountId,
    number: u32,
    claimed: Label,
    reason: &str,
) -> Result<CodingContest, UseCaseError> {
    let mut turns = talk.turns.iter();
    let turn = turns
        .find(|one| one.number == number)
        .filter(|one| super::debrief::can_be_contested(one))
        .ok_or(UseCaseError::NotFound)?;
    let (Said::Words(words), Some(coding)) = (&turn.said, &turn.coding) else {
        return Err(UseCaseError::NotFound);
    };
    if coding.label == claimed {
        return Err(conflict("interview-refused-contest-same"));
    }
    let before = talk.turns.iter().take_while(|one| one.number < number);
    let context: Vec<String> = before
        .map(|one| one.reply.spoken(&talk.case().words))
        .filter(|spoken| !spoken.is_empty())
        .collect();
    let now = ctx.now();
    Ok(CodingContest {
        id: CodingContestId::new(now, ctx.random()?),
        account,
        run: talk.run.id,
        turn: number,
        words: words.clone(),
        context: serde_json::to_string(&context)?,
        persona: talk.case().persona().as_str().to_owned(),
        given: coding.label.as_str().to_owned(),
        claimed: claimed.as_str().to_owned(),
        reason: reason.to_owned(),
        raised_at: now,
        decision: None,
    })
}

/// Says something to the report of one's own interview that ended for demands that have no place, once, before it is decided. The report
/// stays when its officer deletes the interview, and so does the right to object.
pub async fn object(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    words: impl Into<Text<'_>>,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let own = store::interview::get_run(&mut reader, run).await?;
    if own.account != person.account {
        return Err(UseCaseError::NotFound);
    }
    let report = store::interview::find_report(&mut reader, run).await?;
    drop(reader);
    let report = report.ok_or(UseCaseError::NotFound)?;
    let typed = words.into();
    let words = written(
        "objection",
        typed.words,
        10..=1000,
        "interview-refused-contest-reason",
    )?;
    if report.objection.as_deref() == Some(words) {
        return Ok(());
    }
    let published = ctx.shelf.interviews.version(ctx, own.version).await?;
    look(&published, typed, "")?;
    let mut tx = ctx.db.begin().await?;
    if !store::interview::update_objection(&mut tx, run, words, ctx.now()).await? {
        return Err(conflict("interview-refused-report-closed"));
    }
    if !is_practice(&own) {
        let subject = run.to_string();
        let subject = ("interview-run", subject.as_str());
        let detail = serde_json::json!({});
        record(ctx, &mut tx, actor, "interview.objected", subject, detail).await?;
    }
    Ok(tx.commit().await?)
}
