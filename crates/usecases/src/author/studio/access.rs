//! Who may edit a course.

use crate::{Actor, Person, UseCaseError};
use store::db::Connection;
use views::account::Role;

/// Permission: an instructor who edits this course. One without editors is open to every instructor; of the others, whoever is no
/// editor of it sees no draft.
pub(super) async fn editor<'a>(
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
