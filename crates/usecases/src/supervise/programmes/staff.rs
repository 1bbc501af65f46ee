//! Who works in a programme.

use super::access::{appoints, needed};
use super::content::content;
use super::in_language;
use crate::account::Email;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{FactId, Locale, Message};
use views::programme::{StaffRole, StaffRow, StaffView};

/// Who works in a programme, for its managers and for administrators.
pub async fn staff(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    locale: Locale,
) -> Result<StaffView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let programme = appoints(&mut reader, actor, slug).await?;
    let rows = store::programme::list_staff(&mut reader, programme.id).await?;
    let rows: Vec<_> = rows
        .into_iter()
        .filter_map(|one| {
            let role = StaffRole::from_word(&one.role)?;
            Some((one, role))
        })
        .collect();
    let works_here = rows.iter().any(|(one, _)| one.account == person.account);
    Ok(StaffView {
        title: in_language(&content(&programme)?.titles, locale),
        slug: programme.slug,
        rows: rows
            .into_iter()
            .map(|(one, role)| StaffRow {
                id: one.id,
                name: one.name,
                email: one.email,
                agency: one.agency,
                role,
                since: one.since,
            })
            .collect(),
        works_here,
    })
}

/// Gives somebody a role in a programme, if they have the matching role in the installation. The same again changes nothing.
pub async fn appoint(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    email: &str,
    role: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let programme = appoints(&mut tx, actor, slug).await?;
    let refused = |field: &str, id: &str| UseCaseError::field(field, Message::new(id));
    let role = StaffRole::from_word(role).ok_or_else(|| refused("role", "staff-role-unknown"))?;
    let email = Email::parse(email).ok_or_else(|| refused("email", "email-unusable"))?;
    let account = store::account::find(&mut tx, email.as_str()).await?;
    let account = account.ok_or_else(|| refused("email", "staff-account-unknown"))?;
    if account.deactivated_at.is_some() {
        return Err(refused("email", "staff-account-deactivated"));
    }
    let needed = needed(role).as_str();
    if !account.roles.iter().any(|one| one == needed) {
        return Err(refused("email", "staff-role-lacking"));
    }
    let held = store::programme::list_roles(&mut tx, programme.id, account.id).await?;
    if held.iter().any(|one| one == role.as_str()) {
        return Ok(());
    }
    let now = ctx.now();
    let (fact, by) = (FactId::new(now, ctx.random()?), actor.account());
    let word = role.as_str();
    store::programme::insert_staff(&mut tx, fact, programme.id, account.id, word, now, by).await?;
    let subject = ("account", &*account.id.to_string());
    let detail = serde_json::json!({ "programme": programme.id, "role": role });
    let action = "programme-staff.appointed";
    record(ctx, &mut tx, actor, action, subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends somebody's role in a programme. A manager does not take the last manager away: only administrators do.
pub async fn end_staff(
    ctx: &Context,
    actor: &Actor,
    slug: &str,
    id: FactId,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let programme = appoints(&mut tx, actor, slug).await?;
    let all = store::programme::list_staff(&mut tx, programme.id).await?;
    let Some(one) = all.iter().find(|one| one.id == id) else {
        // It has ended: a second click, or another tab.
        return Ok(());
    };
    let manager = StaffRole::Manager.as_str();
    let managers = all.iter().filter(|one| one.role == manager).count();
    let administers = person.roles.contains(&views::account::Role::Administrator);
    if one.role == manager && managers == 1 && !administers {
        return Err(UseCaseError::Conflict(Message::new("staff-last-manager")));
    }
    let now = ctx.now();
    store::programme::update_staff_ended(&mut tx, programme.id, id, now, actor.account()).await?;
    let subject = ("account", &*one.account.to_string());
    let detail = serde_json::json!({ "programme": programme.id, "role": one.role });
    record(
        ctx,
        &mut tx,
        actor,
        "programme-staff.ended",
        subject,
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
