//! Who may edit a course.

use crate::{Actor, Context, Person, UseCaseError};
use base::AccountId;
use store::db::{Connection, Reader, Tx};
use views::account::Role;

/// Permission: an instructor who edits this course. One without editors is open to every instructor; of the others, whoever is no
/// editor of it sees no draft.
pub(crate) async fn editor<'a>(
    conn: &mut Connection,
    actor: &'a Actor,
    course: &str,
) -> Result<&'a Person, UseCaseError> {
    let person = actor.with_role(&[Role::Instructor])?;
    let editors = store::course_editor::list(conn, course).await?;
    let edits = editors.is_empty() || editors.iter().any(|one| one.account == person.account);
    if edits {
        Ok(person)
    } else {
        Err(UseCaseError::Forbidden)
    }
}

/// Whether somebody who is not asking edits this course now: what they planned counts only as long as they do.
pub(super) async fn still_edits(
    conn: &mut Connection,
    account: AccountId,
    course: &str,
) -> Result<bool, UseCaseError> {
    let one = store::account::get(conn, account).await?;
    let teaches = one
        .roles
        .iter()
        .any(|role| role == Role::Instructor.as_str());
    let editors = store::course_editor::list(conn, course).await?;
    let is_among = editors.is_empty() || editors.iter().any(|one| one.account == account);
    Ok(teaches && is_among && one.deactivated_at.is_none())
}

/// A reader for whoever edits this course. Permission: [`editor`].
pub(super) async fn reading(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<Reader, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    Ok(reader)
}

/// A write transaction for whoever edits this course, and who that is. Permission: [`editor`].
pub(super) async fn writing(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<(Tx, AccountId), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let by = editor(&mut tx, actor, course).await?.account;
    Ok((tx, by))
}
