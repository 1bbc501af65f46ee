//! A turn: something is said, or done.

use super::begin::{cap, refuse_old};
use super::finish::{end, ending};
use super::kept;
use super::notes::keep_beside;
use super::notice::{Text, notice};
use super::plan::tidy;
use super::room::acts;
use super::talk::{Talk, conflict, is_practice, own, own_run, practice_is_open};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use ::interview::case::Act;
use ::interview::interviewee::{self, CHARACTERS, End, Fault, Refused, Turn};
use base::{FactId, InterviewRunId, Message, Timestamp};
use store::db::Connection;
use views::interview::NoticeView;

/// Which coder named a turn.
const CODER: &str = env!("CARGO_PKG_VERSION");

/// What was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed<'a> {
    pub words: &'a str,
    pub notes: &'a str,
    /// It is sent although it looks as if it were of a real case.
    pub really: bool,
}

/// What became of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    GoesOn,
    Ended,
    /// It looks as if it were of a real case: nothing was sent.
    Notice(NoticeView),
}

/// Says something in one's own interview. The same turn sent twice is the same turn; one that comes late or early changes nothing and
/// says why. Nothing said is silence, once the person has spoken. The turn is recorded before anybody sees the answer.
///
/// The notes are kept with whatever is sent. Where the turn is refused its page is an old one: then they are kept only where there
/// are none yet.
pub async fn say(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    number: u32,
    typed: Typed<'_>,
) -> Result<Said, UseCaseError> {
    actor.person()?;
    let talk = own(ctx, actor, run).await?;
    let words = tidy(typed.words);
    let said = interviewee::Said::Words(words.clone());
    let new = New {
        number,
        said: &said,
        notes: Text {
            words: typed.notes,
            really: typed.really,
        },
    };
    match check(ctx, actor, &talk, &new).await? {
        Checked::Same => return Ok(as_it_stands(&talk)),
        Checked::New => {}
    }
    if words.is_empty() && talk.turns.is_empty() {
        return Err(UseCaseError::field(
            "words",
            Message::new("interview-refused-words-empty"),
        ));
    }
    if words.chars().count() > CHARACTERS {
        let message = Message::new("interview-refused-words-long").with("count", CHARACTERS);
        return Err(UseCaseError::field("words", message));
    }
    if !typed.really {
        let mut found = notice(&talk.published, &words, "");
        let in_notes = in_notes(ctx, &talk, new.notes).await?;
        if !found.is_empty() && in_notes.is_empty() {
            let mut tx = ctx.db.begin().await?;
            own_run(&mut tx, actor, run).await?;
            keep_beside(&mut tx, run, typed.notes, true, ctx.now()).await?;
            tx.commit().await?;
        }
        found.extend(in_notes);
        if !found.is_empty() {
            return Ok(Said::Notice(NoticeView { found }));
        }
    }
    take(ctx, actor, talk, &new).await
}

/// What looks real in notes that are sent beside something else, and was not there before.
async fn in_notes(
    ctx: &Context,
    talk: &Talk,
    notes: Text<'_>,
) -> Result<Vec<(String, String)>, UseCaseError> {
    if notes.really {
        return Ok(Vec::new());
    }
    let kept = store::interview::find_notes(&mut *ctx.db.read().await?, talk.run.id).await?;
    let kept = kept.unwrap_or_default().notes;
    Ok(notice(&talk.published, &tidy(notes.words), &kept))
}

/// Does something in one's own interview that is not said: the end of an act of [`Act`]. As [`say`] in everything else.
pub async fn act(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    number: u32,
    act: &str,
    notes: impl Into<Text<'_>>,
) -> Result<Said, UseCaseError> {
    actor.person()?;
    let talk = own(ctx, actor, run).await?;
    let act = Act::from_word(act).ok_or_else(|| conflict("interview-refused-not-now"))?;
    let said = interviewee::Said::Act(act);
    let new = New {
        number,
        said: &said,
        notes: notes.into(),
    };
    match check(ctx, actor, &talk, &new).await? {
        Checked::Same => return Ok(as_it_stands(&talk)),
        Checked::New => {}
    }
    if !acts(&talk, &talk.replay()?).contains(&act) {
        return Err(conflict("interview-refused-not-now"));
    }
    let found = in_notes(ctx, &talk, new.notes).await?;
    if !found.is_empty() {
        return Ok(Said::Notice(NoticeView { found }));
    }
    take(ctx, actor, talk, &new).await
}

/// A turn on its way in.
struct New<'a> {
    number: u32,
    said: &'a interviewee::Said,
    notes: Text<'a>,
}

enum Checked {
    /// It was taken before, just so.
    Same,
    New,
}

/// Whether a turn may be taken. Where it may not, notes that are the only ones are kept, unless something in them looks real.
async fn check(
    ctx: &Context,
    actor: &Actor,
    talk: &Talk,
    new: &New<'_>,
) -> Result<Checked, UseCaseError> {
    if is_same(&talk.turns, new) {
        return Ok(Checked::Same);
    }
    let refused = match may_be_taken(talk, new) {
        Ok(()) => return Ok(Checked::New),
        Err(refused) => refused,
    };
    if in_notes(ctx, talk, new.notes).await?.is_empty() {
        let mut tx = ctx.db.begin().await?;
        own_run(&mut tx, actor, talk.run.id).await?;
        keep_beside(&mut tx, talk.run.id, new.notes.words, false, ctx.now()).await?;
        tx.commit().await?;
    }
    Err(refused)
}

/// Whether exactly this was said or done under this number.
fn is_same(turns: &[Turn], new: &New<'_>) -> bool {
    let found = turns.iter().find(|turn| turn.number == new.number);
    found.is_some_and(|turn| turn.said == *new.said)
}

fn may_be_taken(talk: &Talk, new: &New<'_>) -> Result<(), UseCaseError> {
    let is_again = *new.said == interviewee::Said::Act(Act::Again);
    if talk.run.end.is_some() && !is_again {
        return Err(conflict("interview-refused-ended"));
    }
    refuse_old(&talk.run)?;
    if !talk.is_entered() {
        return Err(conflict("interview-refused-not-entered"));
    }
    if new.number < talk.next() {
        return Err(conflict("interview-refused-turn-taken"));
    }
    if new.number > talk.next() {
        return Err(conflict("interview-refused-turn-order"));
    }
    Ok(())
}

fn as_it_stands(talk: &Talk) -> Said {
    match talk.run.end {
        Some(_) => Said::Ended,
        None => Said::GoesOn,
    }
}

/// Lets the person answer, and records the turn with everything that follows of it in one transaction.
async fn take(
    ctx: &Context,
    actor: &Actor,
    mut talk: Talk,
    new: &New<'_>,
) -> Result<Said, UseCaseError> {
    let turn = {
        let mut interview = talk.replay()?;
        interview.say(new.said.clone()).map_err(refusal)?.clone()
    };
    let now = ctx.now();
    let row = kept::row(&turn, now)?;
    talk.turns.push(turn);
    let how = ending(&talk.turns);
    let mut tx = ctx.db.begin().await?;
    if is_practice(&talk.run) {
        practice_is_open(&mut tx, talk.run.account).await?;
    }
    if *new.said == interviewee::Said::Act(Act::Again) {
        let entries = store::interview::list_entries(&mut tx, talk.run.account).await?;
        if let Some(wait) = cap(ctx, &entries, now) {
            return Err(UseCaseError::Conflict(wait));
        }
    }
    if talk.run.end.is_some() {
        // A second talk: only then is there an end before.
        store::interview::delete_end(&mut tx, talk.run.id).await?;
    }
    let coder = row.words.as_ref().map(|_| CODER);
    let id = FactId::new(now, ctx.random()?);
    if !store::interview::insert_turn(&mut tx, id, talk.run.id, &row, coder).await? {
        drop(tx);
        return quicker(ctx, actor, &talk, new).await;
    }
    keep_beside(&mut tx, talk.run.id, new.notes.words, true, now).await?;
    if let Some(how) = how {
        finish(ctx, &mut tx, actor, &talk, how, now).await?;
    }
    tx.commit().await?;
    Ok(match how {
        Some(_) => Said::Ended,
        None => Said::GoesOn,
    })
}

/// Another tab was quicker: the same turn is the same turn.
async fn quicker(
    ctx: &Context,
    actor: &Actor,
    talk: &Talk,
    new: &New<'_>,
) -> Result<Said, UseCaseError> {
    let talk = own(ctx, actor, talk.run.id).await?;
    match check(ctx, actor, &talk, new).await? {
        Checked::Same => Ok(as_it_stands(&talk)),
        Checked::New => Err(conflict("interview-refused-turn-taken")),
    }
}

fn refusal(refused: Refused) -> UseCaseError {
    match refused {
        Refused::TooLong => {
            let message = Message::new("interview-refused-words-long").with("count", CHARACTERS);
            UseCaseError::field("words", message)
        }
        Refused::Ended | Refused::TooManyTurns => conflict("interview-refused-ended"),
        Refused::NotNow(_) => conflict("interview-refused-not-now"),
    }
}

/// Records the end, what is to be put before an assessor, and, of an assessed interview, a line of the audit log.
async fn finish(
    ctx: &Context,
    tx: &mut Connection,
    actor: &Actor,
    talk: &Talk,
    how: End,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let end = end(talk.case(), &talk.turns, how.as_str(), now)?;
    store::interview::insert_end(tx, talk.run.id, &end).await?;
    if how == End::Inappropriate {
        let demands = talk.turns.iter();
        let demands = demands.filter(|turn| turn.faults.contains(&Fault::Inappropriate));
        let turns = super::staff::reported(demands)?;
        store::interview::insert_report(tx, talk.run.id, &turns, now).await?;
    }
    if !is_practice(&talk.run) {
        let detail = serde_json::json!({
            "purpose": talk.run.purpose,
            "how": end.how,
        });
        let subject = talk.run.id.to_string();
        let subject = ("interview-run", subject.as_str());
        record(ctx, tx, actor, "interview.ended", subject, detail).await?;
    }
    Ok(())
}
