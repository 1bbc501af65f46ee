//! Where people belong: the row without an end counts, and there is at most one of each person.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, CohortId, FactId, OrganisationId, Timestamp};

/// Where somebody belongs, or belonged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affiliation {
    pub account: AccountId,
    pub organisation: OrganisationId,
    /// The organisation's name as it is now.
    pub name: String,
    /// `country`, `agency`, `unit`.
    pub kind: String,
    /// The organisation's country, two letters.
    pub country: Option<String>,
    pub since: Timestamp,
    pub ended_at: Option<Timestamp>,
}

type Row = (
    String,
    String,
    String,
    String,
    Option<String>,
    i64,
    Option<i64>,
);

fn affiliation(
    (account, organisation, name, kind, country, since, ended): Row,
) -> Result<Affiliation, StoreError> {
    Ok(Affiliation {
        account: parse("affiliations.account_id", &account)?,
        organisation: parse("affiliations.organisation_id", &organisation)?,
        name,
        kind,
        country,
        since: Timestamp::from_millis(since),
        ended_at: ended.map(Timestamp::from_millis),
    })
}

/// Where somebody belongs now.
pub async fn find_current(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Option<Affiliation>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select f.account_id, o.id, o.name, o.kind, o.country, f.since, f.ended_at
         from affiliations f join organisations o on o.id = f.organisation_id
         where f.account_id = $1 and f.ended_at is null order by f.since desc, f.id limit 1",
    )
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(affiliation).transpose()
}

/// Where somebody belongs and belonged, the latest first.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Affiliation>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select f.account_id, o.id, o.name, o.kind, o.country, f.since, f.ended_at
         from affiliations f join organisations o on o.id = f.organisation_id
         where f.account_id = $1 order by f.since desc, f.id desc",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(affiliation).collect()
}

/// Where the people who are in a cohort now belong; who belongs nowhere is not in it.
pub async fn list_of_cohort(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Affiliation>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select f.account_id, o.id, o.name, o.kind, o.country, f.since, f.ended_at
         from cohort_members m
         join affiliations f on f.account_id = m.account_id and f.ended_at is null
         join organisations o on o.id = f.organisation_id
         where m.cohort_id = $1 and m.left_at is null order by f.account_id, f.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(affiliation).collect()
}

/// Somebody belongs to an organisation from now on. False, and nothing changes, while they belong to one.
pub async fn insert(
    conn: &mut Connection,
    id: FactId,
    account: AccountId,
    organisation: OrganisationId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into affiliations (id, account_id, organisation_id, since, added_by)
         select $1, a.id, $3, $4, $5 from accounts a where a.id = $2
           and not exists (select 1 from affiliations f where f.account_id = a.id and f.ended_at is null)",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(organisation.to_string())
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends where somebody belongs; false when they belong nowhere.
pub async fn update_ended(
    conn: &mut Connection,
    account: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update affiliations set ended_at = $2 where account_id = $1 and ended_at is null",
    )
    .bind(account.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisation::NewOrganisation;
    use crate::testing::{at, database, new_account};

    #[tokio::test]
    async fn somebody_belongs_to_one_organisation_at_a_time() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let id = |number: u8| OrganisationId::new(at(1), [number; 10]);
        for (number, name) in [(1, "Harbour"), (2, "Airport")] {
            let new = NewOrganisation {
                id: id(number),
                parent: None,
                kind: "unit",
                name,
                country: Some("TN"),
                at: at(1),
                by: None,
            };
            crate::organisation::insert(&mut tx, &new).await.unwrap();
        }
        let fact = |number: u8| FactId::new(at(2), [number; 10]);
        let (harbour, airport) = (id(1), id(2));
        assert_eq!(find_current(&mut tx, ana).await.unwrap(), None);
        assert!(
            insert(&mut tx, fact(1), ana, harbour, at(2), None)
                .await
                .unwrap()
        );
        assert!(
            !insert(&mut tx, fact(2), ana, airport, at(3), None)
                .await
                .unwrap(),
            "the harbour comes to an end first"
        );
        assert!(update_ended(&mut tx, ana, at(4)).await.unwrap());
        assert!(!update_ended(&mut tx, ana, at(5)).await.unwrap());
        assert!(
            insert(&mut tx, fact(3), ana, airport, at(4), Some(ana))
                .await
                .unwrap()
        );
        let current = find_current(&mut tx, ana).await.unwrap().unwrap();
        assert_eq!((current.name.as_str(), current.since), ("Airport", at(4)));
        let all = list(&mut tx, ana).await.unwrap();
        let ends: Vec<_> = all
            .iter()
            .map(|one| (one.name.as_str(), one.ended_at))
            .collect();
        assert_eq!(ends, [("Airport", None), ("Harbour", Some(at(4)))]);
    }
}
