//! Links into a cohort. A cohort has one at a time; of its token only a hash is kept.

use super::access::staff_of;
use super::belonging::belong_by_agency;
use super::content::{ProgrammeContent, content};
use super::join::{Via, join};
use super::{cohort_of, in_language};
use crate::account::token;
use crate::actor::anyone;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CohortId, FactId, Locale, Message, Timestamp};
use store::cohort::Cohort;
use store::cohort_invitation::{Invitation, NewInvitation};
use store::db::Connection;
use views::programme::{Followed, InvitationState, InvitationView, StaffRole};

/// Days a link may be open, and people it may let in.
const MOST_DAYS: u32 = 180;
const MOST_PEOPLE: u32 = 1000;

/// What the form of a link says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvitationTerms {
    /// Whoever follows it asks, and managers decide.
    pub asks: bool,
    pub most: u32,
    pub days: u32,
}

/// Makes a link, and closes the one before. Gives its path, a secret that is told once: `/invite/{token}`.
pub async fn make_invitation(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    terms: InvitationTerms,
) -> Result<String, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let mut problems = Vec::new();
    for (field, number, most, id) in [
        ("most", terms.most, MOST_PEOPLE, "invitation-most-range"),
        ("days", terms.days, MOST_DAYS, "invitation-days-range"),
    ] {
        if !(1..=most).contains(&number) {
            problems.push((field.to_owned(), Message::new(id).with("most", most)));
        }
    }
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    let now = ctx.now();
    let (token, hash) = token::pair(ctx)?;
    store::cohort_invitation::update_closed(&mut tx, cohort.id, now).await?;
    let new = NewInvitation {
        token_hash: &hash,
        id: FactId::new(now, ctx.random()?),
        cohort: cohort.id,
        asks: terms.asks,
        most: terms.most,
        at: now,
        by: Some(person.account),
        expires_at: now.plus_seconds(i64::from(terms.days) * 86_400),
    };
    store::cohort_invitation::insert(&mut tx, &new).await?;
    let subject = ("cohort", &*cohort.id.to_string());
    let detail = serde_json::json!({ "asks": terms.asks, "most": terms.most, "days": terms.days });
    record(
        ctx,
        &mut tx,
        actor,
        "cohort.invitation-made",
        subject,
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(format!("/invite/{token}"))
}

/// Closes the link of a cohort.
pub async fn close_invitation(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (_, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    if store::cohort_invitation::update_closed(&mut tx, cohort.id, ctx.now()).await? {
        let subject = ("cohort", &*cohort.id.to_string());
        let action = "cohort.invitation-closed";
        record(ctx, &mut tx, actor, action, subject, serde_json::json!({})).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// What a link leads to, for anyone who has it.
pub async fn invitation(
    ctx: &Context,
    actor: &Actor,
    token: &str,
    locale: Locale,
) -> Result<InvitationView, UseCaseError> {
    anyone(actor);
    let mut reader = ctx.db.read().await?;
    let found = find(&mut reader, token).await?;
    let organisation = store::organisation::get(&mut reader, found.organisation).await?;
    let state = match actor.account() {
        Some(account) => state(&mut reader, &found, account, ctx.now()).await?,
        None => shut(&found, ctx.now()).unwrap_or(InvitationState::SignIn),
    };
    Ok(InvitationView {
        programme: in_language(&found.content.titles, locale),
        organisation: organisation.name,
        cohort: found.cohort.name,
        starts_on: found.cohort.starts_on,
        state,
    })
}

/// Joins, or asks to join, by a link. Following it twice, or in two tabs, is following it once.
pub async fn follow_invitation(
    ctx: &Context,
    actor: &Actor,
    token: &str,
) -> Result<Followed, UseCaseError> {
    let person = actor.person()?;
    let (account, now) = (person.account, ctx.now());
    let mut tx = ctx.db.begin().await?;
    let found = find(&mut tx, token).await?;
    let conflict = |id: &str| Err(UseCaseError::Conflict(Message::new(id)));
    let followed = match state(&mut tx, &found, account, now).await? {
        InvitationState::Join => {
            let into = (&found.content, &found.cohort);
            join(ctx, &mut tx, actor, into, account, Via::Invitation, now).await?;
            belong_by_agency(ctx, &mut tx, actor, account, now).await?;
            Followed::Joined
        }
        InvitationState::Ask => {
            let fact = FactId::new(now, ctx.random()?);
            store::cohort_request::insert(&mut tx, fact, found.cohort.id, account, now).await?;
            let subject = ("cohort", &*found.cohort.id.to_string());
            let detail = serde_json::json!({});
            record(ctx, &mut tx, actor, "cohort.asked", subject, detail).await?;
            Followed::Asked
        }
        InvitationState::Member | InvitationState::Asked => return Ok(Followed::Already),
        InvitationState::Declined => return conflict("invitation-declined"),
        InvitationState::Expired => return conflict("invitation-expired"),
        InvitationState::Full => return conflict("invitation-full"),
        InvitationState::Closed | InvitationState::SignIn => return conflict("invitation-closed"),
    };
    tx.commit().await?;
    Ok(followed)
}

/// A link with what it leads to.
struct Found {
    invitation: Invitation,
    cohort: Cohort,
    content: ProgrammeContent,
    organisation: base::OrganisationId,
}

async fn find(conn: &mut Connection, token: &str) -> Result<Found, UseCaseError> {
    let hash = token::hash(token).ok_or(UseCaseError::NotFound)?;
    let invitation = store::cohort_invitation::find(conn, &hash).await?;
    let invitation = invitation.ok_or(UseCaseError::NotFound)?;
    let cohort = store::cohort::get(conn, invitation.cohort).await?;
    let programme = store::programme::get(conn, cohort.programme).await?;
    Ok(Found {
        invitation,
        cohort,
        content: content(&programme)?,
        organisation: programme.organisation,
    })
}

/// Why a link lets nobody in any more.
fn shut(found: &Found, now: Timestamp) -> Option<InvitationState> {
    let ended = |day: &String| *day < found.content.day(now).to_string();
    if found.invitation.closed_at.is_some() || found.cohort.ends_on.as_ref().is_some_and(ended) {
        Some(InvitationState::Closed)
    } else if found.invitation.expires_at <= now {
        Some(InvitationState::Expired)
    } else if found.invitation.used >= found.invitation.most {
        Some(InvitationState::Full)
    } else {
        None
    }
}

/// How a link stands for somebody signed in.
async fn state(
    conn: &mut Connection,
    found: &Found,
    account: AccountId,
    now: Timestamp,
) -> Result<InvitationState, UseCaseError> {
    if store::cohort::get_is_member(conn, found.cohort.id, account).await? {
        return Ok(InvitationState::Member);
    }
    // Whom a manager took out comes back through a manager, not through the link.
    if store::cohort::get_was_taken_out(conn, found.cohort.id, account).await? {
        return Ok(InvitationState::Declined);
    }
    let request = store::cohort_request::find(conn, found.cohort.id, account).await?;
    match request.map(|one| one.accepted) {
        Some(None) => return Ok(InvitationState::Asked),
        Some(Some(false)) => return Ok(InvitationState::Declined),
        Some(Some(true)) | None => {}
    }
    Ok(shut(found, now).unwrap_or(if found.invitation.asks {
        InvitationState::Ask
    } else {
        InvitationState::Join
    }))
}
