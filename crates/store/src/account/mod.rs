//! Accounts, their roles, and when they were deactivated.

mod list;

pub(crate) use list::pattern;
pub use list::{Listed, get_count, list};

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, FactId, Locale, Timestamp};

/// One account. Its password hash is a secret: never serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    /// Lower case.
    pub email: String,
    pub name: String,
    /// In PHC string form; `None` until a password was set.
    pub password_hash: Option<String>,
    /// Two letters of ISO 3166-1, upper case.
    pub country: Option<String>,
    pub agency: String,
    pub locale: Option<Locale>,
    pub created_at: Timestamp,
    /// Set while the account is deactivated.
    pub deactivated_at: Option<Timestamp>,
    pub roles: Vec<String>,
}

/// Without the password hash, so that no log shows it.
impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

type Row = (
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    String,
    Option<String>,
    i64,
    Option<i64>,
);

async fn account(conn: &mut Connection, row: Row) -> Result<Account, StoreError> {
    let (id, email, name, password_hash, country, agency, locale, created, deactivated) = row;
    let id = parse("accounts.id", &id)?;
    Ok(Account {
        id,
        email,
        name,
        password_hash,
        country,
        agency,
        locale: locale
            .map(|locale| parse("accounts.locale", &locale))
            .transpose()?,
        created_at: Timestamp::from_millis(created),
        deactivated_at: deactivated.map(Timestamp::from_millis),
        roles: list_roles(conn, id).await?,
    })
}

/// The account with this e-mail address, which must be lower case.
pub async fn find(conn: &mut Connection, email: &str) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select a.id, a.email, a.name, a.password_hash, a.country, a.agency, a.locale, a.created_at,
           (select max(d.deactivated_at) from deactivations d where d.account_id = a.id and d.reactivated_at is null)
         from accounts a where a.email = $1",
    )
    .bind(email)
    .fetch_optional(&mut *conn)
    .await?;
    match row {
        Some(row) => Ok(Some(account(conn, row).await?)),
        None => Ok(None),
    }
}

/// One account.
pub async fn get(conn: &mut Connection, id: AccountId) -> Result<Account, StoreError> {
    let row: Row = sqlx::query_as(
        "select a.id, a.email, a.name, a.password_hash, a.country, a.agency, a.locale, a.created_at,
           (select max(d.deactivated_at) from deactivations d where d.account_id = a.id and d.reactivated_at is null)
         from accounts a where a.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(&mut *conn)
    .await?;
    account(conn, row).await
}

/// The words of an account's roles, in order.
pub async fn list_roles(conn: &mut Connection, id: AccountId) -> Result<Vec<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select role from account_roles where account_id = $1 order by role")
            .bind(id.to_string())
            .fetch_all(conn)
            .await?,
    )
}

/// An account to insert.
#[derive(Debug)]
pub struct NewAccount<'a> {
    pub id: AccountId,
    pub email: &'a str,
    pub name: &'a str,
    pub country: Option<&'a str>,
    pub agency: &'a str,
    pub created_at: Timestamp,
}

/// Makes an account that cannot sign in yet; false when the e-mail address has one.
pub async fn insert(conn: &mut Connection, new: &NewAccount<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into accounts (id, email, name, country, agency, search_text, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (email) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.email)
    .bind(new.name)
    .bind(new.country)
    .bind(new.agency)
    .bind(search_text(new.name, new.email, new.agency))
    .bind(new.created_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Grants a role; false when the account has it.
pub async fn insert_role(
    conn: &mut Connection,
    id: AccountId,
    role: &str,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into account_roles (account_id, role, granted_at, granted_by)
         values ($1, $2, $3, $4) on conflict (account_id, role) do nothing",
    )
    .bind(id.to_string())
    .bind(role)
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes a role away; false when the account does not have it. Who had it when stands in the audit log.
pub async fn delete_role(
    conn: &mut Connection,
    id: AccountId,
    role: &str,
) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from account_roles where account_id = $1 and role = $2")
        .bind(id.to_string())
        .bind(role)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// What an administrator can change of an account.
#[derive(Debug)]
pub struct Details<'a> {
    /// Lower case.
    pub email: &'a str,
    pub name: &'a str,
    pub country: Option<&'a str>,
    pub agency: &'a str,
}

/// Changes name, e-mail address, country and agency; false when another account has the address.
pub async fn update(
    conn: &mut Connection,
    id: AccountId,
    new: &Details<'_>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update accounts set email = $2, name = $3, country = $4, agency = $5, search_text = $6
         where id = $1 and not exists (select 1 from accounts b where b.email = $2 and b.id <> $1)",
    )
    .bind(id.to_string())
    .bind(new.email)
    .bind(new.name)
    .bind(new.country)
    .bind(new.agency)
    .bind(search_text(new.name, new.email, new.agency))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What the list of accounts is searched in, folded.
fn search_text(name: &str, email: &str, agency: &str) -> String {
    base::text::fold(&format!("{name}\n{email}\n{agency}"))
}

/// Sets the password, given as its hash in PHC string form.
pub async fn update_password(
    conn: &mut Connection,
    id: AccountId,
    hash: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("update accounts set password_hash = $2, password_set_at = $3 where id = $1")
        .bind(id.to_string())
        .bind(hash)
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Sets the language of the interface.
pub async fn update_locale(
    conn: &mut Connection,
    id: AccountId,
    locale: Locale,
) -> Result<(), StoreError> {
    sqlx::query("update accounts set locale = $2 where id = $1")
        .bind(id.to_string())
        .bind(locale.code())
        .execute(conn)
        .await?;
    Ok(())
}

/// Deactivates an account; false when it is deactivated.
pub async fn insert_deactivation(
    conn: &mut Connection,
    fact: FactId,
    id: AccountId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into deactivations (id, account_id, deactivated_at, deactivated_by)
         select $1, a.id, $3, $4 from accounts a where a.id = $2
           and not exists (select 1 from deactivations d where d.account_id = a.id and d.reactivated_at is null)",
    )
    .bind(fact.to_string())
    .bind(id.to_string())
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends a deactivation; false when the account is not deactivated.
pub async fn update_deactivation(
    conn: &mut Connection,
    id: AccountId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update deactivations set reactivated_at = $2, reactivated_by = $3
         where account_id = $1 and reactivated_at is null",
    )
    .bind(id.to_string())
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The accounts with a role that are not deactivated; at most `limit`.
pub async fn list_with_role(
    conn: &mut Connection,
    role: &str,
    limit: u32,
) -> Result<Vec<AccountId>, StoreError> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select r.account_id from account_roles r where r.role = $1
           and not exists (
             select 1 from deactivations d where d.account_id = r.account_id and d.reactivated_at is null)
         order by r.granted_at, r.account_id limit $2",
    )
    .bind(role)
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    ids.iter()
        .map(|id| parse("account_roles.account_id", id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database, new_account};

    #[tokio::test]
    async fn an_e_mail_address_has_one_account() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let id = new_account(&mut tx, "ana@example.org", "Ana").await;
        let again = NewAccount {
            id: AccountId::new(at(2), [9; 10]),
            email: "ana@example.org",
            name: "Another",
            country: None,
            agency: "Agency",
            created_at: at(2),
        };
        assert!(!insert(&mut tx, &again).await.unwrap());
        let found = find(&mut tx, "ana@example.org").await.unwrap().unwrap();
        assert_eq!(
            (found.id, found.name.as_str(), found.password_hash),
            (id, "Ana", None)
        );
        assert!(matches!(
            get(&mut tx, again.id).await,
            Err(StoreError::Missing)
        ));
    }

    #[tokio::test]
    async fn a_changed_account_is_found_by_its_new_words_and_takes_no_address_of_another() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        new_account(&mut tx, "ben@example.org", "Ben").await;
        let mut new = Details {
            email: "anna@example.org",
            name: "Anna",
            country: Some("ES"),
            agency: "Coast Guard",
        };
        assert!(update(&mut tx, ana, &new).await.unwrap());
        assert!(update(&mut tx, ana, &new).await.unwrap(), "one's own");
        assert_eq!(get_count(&mut tx, "coast").await.unwrap(), 1);
        new.email = "ben@example.org";
        assert!(!update(&mut tx, ana, &new).await.unwrap());
        let kept = get(&mut tx, ana).await.unwrap();
        assert_eq!(
            (kept.email.as_str(), kept.country.as_deref()),
            ("anna@example.org", Some("ES"))
        );
    }

    #[tokio::test]
    async fn roles_and_deactivations_are_facts() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let id = new_account(&mut tx, "ana@example.org", "Ana").await;
        assert!(
            insert_role(&mut tx, id, "officer", at(2), None)
                .await
                .unwrap()
        );
        assert!(
            !insert_role(&mut tx, id, "officer", at(3), Some(id))
                .await
                .unwrap()
        );
        assert_eq!(list_with_role(&mut tx, "officer", 5).await.unwrap(), [id]);
        let fact = |n| FactId::new(at(n), [u8::try_from(n).unwrap(); 10]);
        assert!(
            insert_deactivation(&mut tx, fact(4), id, at(4), None)
                .await
                .unwrap()
        );
        assert!(
            !insert_deactivation(&mut tx, fact(5), id, at(5), None)
                .await
                .unwrap()
        );
        assert_eq!(get(&mut tx, id).await.unwrap().deactivated_at, Some(at(4)));
        assert_eq!(list_with_role(&mut tx, "officer", 5).await.unwrap(), []);
        assert!(update_deactivation(&mut tx, id, at(6), None).await.unwrap());
        assert!(!update_deactivation(&mut tx, id, at(7), None).await.unwrap());
        assert_eq!(get(&mut tx, id).await.unwrap().deactivated_at, None);
        assert!(
            insert_deactivation(&mut tx, fact(8), id, at(8), None)
                .await
                .unwrap()
        );
    }
}
