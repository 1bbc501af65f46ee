//! Correcting an account. What was issued before keeps what it said: certificates hold the name of their day.

use super::fields::{Details, details};
use super::role;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Message};
use store::account::Account;
use store::db::Connection;

/// What the form says: the whole account, changed or not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountChange {
    pub name: String,
    pub email: String,
    pub agency: String,
    /// Two letters of ISO 3166-1, or empty.
    pub country: String,
    /// Words such as `officer`.
    pub roles: Vec<String>,
}

/// Changes name, e-mail address, agency, country and roles together, or nothing; for roles see
/// [`set_roles`](super::set_roles). With another address the links of before end: they were sent to the old one. The
/// log says which fields were changed, never to what. The same again changes nothing.
pub async fn update_account(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
    change: AccountChange,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let typed = details(&change.name, &change.email, &change.agency, &change.country);
    let (details, roles) = match (typed, role::wanted(&change.roles)) {
        (Ok(details), Ok(roles)) => (details, roles),
        (details, roles) => {
            let mut problems = details.err().unwrap_or_default();
            problems.extend(roles.err().map(|message| (String::from("roles"), message)));
            return Err(UseCaseError::Refused(problems));
        }
    };
    let mut tx = ctx.db.begin().await?;
    let before = store::account::get(&mut tx, account).await?;
    let corrected = correct(ctx, &mut tx, actor, &before, &details).await?;
    let regraded = role::change(ctx, &mut tx, actor, &before, &roles).await?;
    if corrected || regraded {
        tx.commit().await?;
    }
    Ok(())
}

/// Everything but the roles; false when there was nothing to correct.
async fn correct(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    before: &Account,
    new: &Details,
) -> Result<bool, UseCaseError> {
    let compared = [
        ("name", before.name != new.name),
        ("email", before.email != new.email.as_str()),
        ("agency", before.agency != new.agency),
        ("country", before.country != new.country),
    ];
    let fields: Vec<&str> = compared
        .into_iter()
        .filter_map(|(field, differs)| differs.then_some(field))
        .collect();
    if fields.is_empty() {
        return Ok(false);
    }
    let written = store::account::Details {
        email: new.email.as_str(),
        name: &new.name,
        country: new.country.as_deref(),
        agency: &new.agency,
    };
    if !store::account::update(conn, before.id, &written).await? {
        return Err(UseCaseError::field("email", Message::new("email-taken")));
    }
    if fields.contains(&"email") {
        store::link::delete_unused(conn, Some(before.id)).await?;
    }
    let subject = before.id.to_string();
    let detail = serde_json::json!({ "fields": fields });
    record(
        ctx,
        conn,
        actor,
        "account.updated",
        ("account", &subject),
        detail,
    )
    .await?;
    Ok(true)
}
