//! Accounts as lists show them.

use super::list_roles;
use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, Timestamp};

/// An account in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: AccountId,
    pub email: String,
    pub name: String,
    pub country: Option<String>,
    pub agency: String,
    pub roles: Vec<String>,
    pub created_at: Timestamp,
    /// The latest use of any session.
    pub last_seen_at: Option<Timestamp>,
    pub deactivated_at: Option<Timestamp>,
}

/// How many accounts there are whose folded name, e-mail or agency holds the folded text.
pub async fn get_count(conn: &mut Connection, folded: &str) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from accounts a where a.search_text like $1 escape '\\'",
    )
    .bind(pattern(folded))
    .fetch_one(conn)
    .await?;
    Ok(count(number))
}

/// Accounts whose folded name, e-mail or agency holds the folded text, by name.
pub async fn list(
    conn: &mut Connection,
    folded: &str,
    limit: u32,
    offset: u32,
) -> Result<Vec<Listed>, StoreError> {
    type Wide = (
        String,
        String,
        String,
        Option<String>,
        String,
        i64,
        Option<i64>,
        Option<i64>,
    );
    let rows: Vec<Wide> = sqlx::query_as(
        "select a.id, a.email, a.name, a.country, a.agency, a.created_at,
           (select max(s.last_seen_at) from sessions s where s.account_id = a.id),
           (select max(d.deactivated_at) from deactivations d where d.account_id = a.id and d.reactivated_at is null)
         from accounts a where a.search_text like $1 escape '\\'
         order by a.search_text, a.id limit $2 offset $3",
    )
    .bind(pattern(folded))
    .bind(i64::from(limit))
    .bind(i64::from(offset))
    .fetch_all(&mut *conn)
    .await?;
    let mut list = Vec::with_capacity(rows.len());
    for (id, email, name, country, agency, created, seen, deactivated) in rows {
        let id = parse("accounts.id", &id)?;
        list.push(Listed {
            id,
            email,
            name,
            country,
            agency,
            roles: list_roles(conn, id).await?,
            created_at: Timestamp::from_millis(created),
            last_seen_at: seen.map(Timestamp::from_millis),
            deactivated_at: deactivated.map(Timestamp::from_millis),
        });
    }
    Ok(list)
}

/// A pattern for `like` that holds the text as it is: `%` and `_` in it stand for themselves.
pub(crate) fn pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{database, new_account};

    #[tokio::test]
    async fn accounts_are_found_by_folded_words_and_signs_stand_for_themselves() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        new_account(&mut tx, "zoe_b@example.org", "Zoé Béranger").await;
        new_account(&mut tx, "zoexb@example.org", "Ahmad").await;
        let emails = async |tx: &mut crate::Tx, text: &str| {
            let folded = base::text::fold(text);
            let list = list(tx, &folded, 50, 0).await.unwrap();
            assert_eq!(get_count(tx, &folded).await.unwrap() as usize, list.len());
            list.into_iter().map(|one| one.email).collect::<Vec<_>>()
        };
        assert_eq!(emails(&mut tx, "BERANGER").await, ["zoe_b@example.org"]);
        assert_eq!(emails(&mut tx, "zoe_b").await, ["zoe_b@example.org"]);
        assert_eq!(emails(&mut tx, "%").await, [""; 0]);
        assert_eq!(
            emails(&mut tx, "").await,
            ["zoexb@example.org", "zoe_b@example.org"]
        );
    }
}
