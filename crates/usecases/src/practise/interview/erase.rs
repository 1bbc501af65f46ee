//! Deleting what was said.

use super::talk::{conflict, is_practice, own_run};
use crate::{Actor, Context, UseCaseError};
use base::InterviewRunId;

/// Deletes everything said, planned and noted in one's own interview for practice, at once, and its measures with it. When its officer went in
/// stays, because the limits of a day count it. Contests that nobody has decided are taken back; one that was decided has become a test item of
/// the coder, and the two turns of an interview that ended for demands stay with its report. Deleting twice is deleting once.
pub async fn erase(ctx: &Context, actor: &Actor, run: InterviewRunId) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let found = match own_run(&mut tx, actor, run).await {
        Err(UseCaseError::Conflict(_)) => return Ok(()),
        found => found?,
    };
    if !is_practice(&found) {
        return Err(conflict("interview-refused-assessed-stays"));
    }
    store::interview::delete_turns(&mut tx, run).await?;
    store::interview::delete_written(&mut tx, run).await?;
    store::interview::delete_end(&mut tx, run).await?;
    store::interview::delete_open_contests(&mut tx, run).await?;
    store::interview::insert_erasure(&mut tx, run, ctx.now()).await?;
    // The same words may stand in a form that was refused.
    crate::account::delete_refused(&mut tx, person.account).await?;
    Ok(tx.commit().await?)
}
