//! Making accounts.

use super::fields::{Details, details};
use super::link::{self, Kind};
use super::role;
use crate::record::record;
use crate::supervise::mail;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Message, Timestamp};
use store::db::Connection;
use views::account::Role;

/// What the form or the command line says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewAccount {
    pub name: String,
    pub email: String,
    pub agency: String,
    /// Two letters of ISO 3166-1, or empty.
    pub country: String,
    /// Words such as `officer`.
    pub roles: Vec<String>,
}

/// The account, and the path with which its owner sets a password: a secret, told once.
#[derive(Clone, PartialEq, Eq)]
pub struct CreatedAccount {
    pub id: AccountId,
    /// `/setup/{token}`
    pub link_path: String,
}

/// Without the link, so that no log shows it.
impl std::fmt::Debug for CreatedAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedAccount")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// Makes an account that cannot sign in until its owner has used the link and set a password.
pub async fn create_account(
    ctx: &Context,
    actor: &Actor,
    new: NewAccount,
) -> Result<CreatedAccount, UseCaseError> {
    actor.administers()?;
    let roles = role::wanted(&new.roles);
    let (details, roles) = match (
        details(&new.name, &new.email, &new.agency, &new.country),
        roles,
    ) {
        (Ok(details), Ok(roles)) => (details, roles),
        (details, roles) => {
            let mut problems = details.err().unwrap_or_default();
            problems.extend(roles.err().map(|message| (String::from("roles"), message)));
            return Err(UseCaseError::Refused(problems));
        }
    };
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let id = insert(ctx, &mut tx, actor, &details, &roles, now).await?;
    let token = link::make(ctx, &mut tx, actor, Kind::Setup, Some(id), now).await?;
    mail::invited(ctx, &mut tx, id, None, now).await?;
    tx.commit().await?;
    Ok(CreatedAccount {
        id,
        link_path: format!("/setup/{token}"),
    })
}

/// Makes an account with its roles; refused where the address has one.
pub(crate) async fn insert(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    details: &Details,
    roles: &[Role],
    now: Timestamp,
) -> Result<AccountId, UseCaseError> {
    let new = store::account::NewAccount {
        id: AccountId::new(now, ctx.random()?),
        email: details.email.as_str(),
        name: &details.name,
        country: details.country.as_deref(),
        agency: &details.agency,
        created_at: now,
    };
    if !store::account::insert(conn, &new).await? {
        return Err(UseCaseError::field("email", Message::new("email-taken")));
    }
    for role in roles {
        store::account::insert_role(conn, new.id, role.as_str(), now, actor.account()).await?;
    }
    let detail = serde_json::json!({ "roles": roles });
    record(
        ctx,
        conn,
        actor,
        "account.created",
        ("account", &new.id.to_string()),
        detail,
    )
    .await?;
    Ok(new.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_log_shows_the_link() {
        let id = AccountId::new(Timestamp::from_millis(1), [0; 10]);
        let created = CreatedAccount {
            id,
            link_path: "/setup/secret".into(),
        };
        assert!(!format!("{created:?}").contains("secret"));
    }
}
