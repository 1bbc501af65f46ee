//! Accommodations: extra time and extra attempts for one person in one course.
//!
//! Why somebody has one is never asked: it may be about health. An accommodation holds for attempts begun while it is in force.

use crate::learn::words::phrase;
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{FactId, Locale, Message};
use store::accommodation::{Named, NewAccommodation};
use views::account::Role;
use views::assess::AccommodationRow;

/// Who may.
const ROLES: [Role; 2] = [Role::Programme, Role::Administrator];
/// The most extra time: three times the limit in all.
const MOST_PERCENT: u32 = 200;
const MOST_ATTEMPTS: u32 = 10;
/// Accommodations shown.
const SHOWN: u32 = 500;

/// What is granted to whom, as the form sends it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grant {
    pub email: String,
    pub course: String,
    /// Of the time limit, 0 to 200.
    pub extra_time_percent: u32,
    /// 0 to 10.
    pub extra_attempts: u32,
}

/// Grants an accommodation; one that the person has in this course ends with it. Granting the same again changes nothing. Nobody grants
/// themselves one.
pub async fn grant_accommodation(
    ctx: &Context,
    actor: &Actor,
    grant: Grant,
) -> Result<(), UseCaseError> {
    let person = actor.with_role(&ROLES)?;
    let course = grant.course.trim();
    let mut problems: Problems = Vec::new();
    let mut problem = |field: &str, message| problems.push((field.to_owned(), message));
    if ctx.shelf.current(course).is_none() {
        problem("course", Message::new("accommodation-no-course"));
    }
    if grant.extra_time_percent > MOST_PERCENT {
        let message = Message::new("accommodation-time-range").with("most", MOST_PERCENT);
        problem("extra_time_percent", message);
    }
    if grant.extra_attempts > MOST_ATTEMPTS {
        let message = Message::new("accommodation-attempts-range").with("most", MOST_ATTEMPTS);
        problem("extra_attempts", message);
    }
    if grant.extra_time_percent == 0 && grant.extra_attempts == 0 {
        problem("extra_time_percent", Message::new("accommodation-nothing"));
    }
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let email = grant.email.trim().to_lowercase();
    let account = store::account::find(&mut tx, &email).await?;
    match &account {
        None => problem("email", Message::new("accommodation-no-person")),
        Some(account) if account.id == person.account => {
            problem("email", Message::new("accommodation-own"));
        }
        Some(_) => {}
    }
    let Some(account) = account.filter(|_| problems.is_empty()) else {
        return Err(UseCaseError::Refused(problems));
    };
    if let Some(earlier) = store::accommodation::find(&mut tx, account.id, course).await? {
        let given = (earlier.extra_time_percent, earlier.extra_attempts);
        if given == (grant.extra_time_percent, grant.extra_attempts) {
            return Ok(());
        }
        store::accommodation::update_ended(&mut tx, earlier.id, person.account, now).await?;
    }
    let new = NewAccommodation {
        id: FactId::new(now, ctx.random()?),
        account: account.id,
        course,
        extra_time_percent: grant.extra_time_percent,
        extra_attempts: grant.extra_attempts,
        granted_by: person.account,
        granted_at: now,
    };
    store::accommodation::insert(&mut tx, &new).await?;
    let detail = serde_json::json!({
        "course": course,
        "extra_time_percent": grant.extra_time_percent,
        "extra_attempts": grant.extra_attempts,
    });
    let subject = account.id.to_string();
    record(
        ctx,
        &mut tx,
        actor,
        "accommodation.granted",
        ("account", &subject),
        detail,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Ends an accommodation for attempts that begin from now on. Ending it again changes nothing.
pub async fn end_accommodation(
    ctx: &Context,
    actor: &Actor,
    id: FactId,
) -> Result<(), UseCaseError> {
    let person = actor.with_role(&ROLES)?;
    let mut tx = ctx.db.begin().await?;
    let one = store::accommodation::get(&mut tx, id).await?;
    if store::accommodation::update_ended(&mut tx, id, person.account, ctx.now()).await? {
        let subject = one.account.to_string();
        let detail = serde_json::json!({ "course": one.course });
        record(
            ctx,
            &mut tx,
            actor,
            "accommodation.ended",
            ("account", &subject),
            detail,
        )
        .await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The accommodations granted last, those in force first.
pub async fn list_accommodations(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<AccommodationRow>, UseCaseError> {
    actor.with_role(&ROLES)?;
    let rows = store::accommodation::list(&mut *ctx.db.read().await?, SHOWN).await?;
    Ok(rows.into_iter().map(|row| view(ctx, row, locale)).collect())
}

fn view(ctx: &Context, row: Named, locale: Locale) -> AccommodationRow {
    let one = row.accommodation;
    let title = ctx.shelf.current(&one.course).map(|published| {
        let course = &published.course;
        phrase(&course.texts, locale, course.source_language, |text| {
            &text.title
        })
    });
    AccommodationRow {
        id: one.id,
        name: row.name,
        email: row.email,
        course: one.course,
        course_title: title,
        extra_time_percent: one.extra_time_percent,
        extra_attempts: one.extra_attempts,
        granted_at: one.granted_at,
        granted_by: row.granted_by,
        ended_at: one.ended_at,
    }
}
