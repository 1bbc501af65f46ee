//! Who may do what in a programme: its own staff, and nobody else's.

use crate::actor::Person;
use crate::{Actor, UseCaseError};
use base::ProgrammeId;
use store::db::Connection;
use store::programme::Programme;
use views::account::Role;
use views::programme::StaffRole;

/// Permission: somebody who has one of these roles in this programme now. To everybody else a programme they have no part in
/// does not exist.
pub(crate) async fn staff<'a>(
    conn: &mut Connection,
    actor: &'a Actor,
    programme: ProgrammeId,
    roles: &[StaffRole],
) -> Result<&'a Person, UseCaseError> {
    let person = actor.person()?;
    let held = store::programme::list_roles(conn, programme, person.account).await?;
    let held: Vec<StaffRole> = held
        .iter()
        .filter_map(|word| StaffRole::from_word(word))
        // Who lost the role in the installation has lost what follows from it.
        .filter(|role| person.roles.contains(&needed(*role)))
        .collect();
    if held.is_empty() {
        return Err(UseCaseError::NotFound);
    }
    if held.iter().any(|role| roles.contains(role)) {
        Ok(person)
    } else {
        Err(UseCaseError::Forbidden)
    }
}

/// The same, for a programme named by its address.
pub(crate) async fn staff_of<'a>(
    conn: &mut Connection,
    actor: &'a Actor,
    slug: &str,
    roles: &[StaffRole],
) -> Result<(&'a Person, Programme), UseCaseError> {
    actor.person()?;
    let programme = super::find(conn, slug).await?;
    let person = staff(conn, actor, programme.id, roles).await?;
    Ok((person, programme))
}

/// Permission to appoint: the programme's managers, and administrators, who see nothing else of it.
pub(crate) async fn appoints(
    conn: &mut Connection,
    actor: &Actor,
    slug: &str,
) -> Result<Programme, UseCaseError> {
    let person = actor.person()?;
    let programme = super::find(conn, slug).await?;
    if person.roles.contains(&Role::Administrator) {
        return Ok(programme);
    }
    staff(conn, actor, programme.id, &[StaffRole::Manager]).await?;
    Ok(programme)
}

/// The role in the installation without which nobody has this one in a programme.
pub(crate) const fn needed(role: StaffRole) -> Role {
    match role {
        StaffRole::Manager => Role::Programme,
        StaffRole::Instructor => Role::Instructor,
        StaffRole::Assessor => Role::Assessor,
    }
}
