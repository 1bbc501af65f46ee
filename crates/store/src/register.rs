//! The register, an append-only log of what happens to certificates; the issuer's public keys; places in status lists.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{CertificateId, FactId, Timestamp};

/// A leaf of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From 0.
    pub place: u64,
    pub event: FactId,
    /// As it is hashed.
    pub entry: String,
    /// Hexadecimal; kept from the public.
    pub salt: String,
    pub at: Timestamp,
}

fn whole(column: &'static str, number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Unreadable(column))
}

fn stored(column: &'static str, number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Unreadable(column))
}

/// How many leaves there are.
pub async fn get_size(conn: &mut Connection) -> Result<u64, StoreError> {
    let next: i64 = sqlx::query_scalar("select coalesce(max(place) + 1, 0) from register_entries")
        .fetch_one(conn)
        .await?;
    whole("register_entries.place", next)
}

pub async fn insert_entry(conn: &mut Connection, new: &Entry) -> Result<(), StoreError> {
    sqlx::query(
        "insert into register_entries (place, event_id, entry, salt, entered_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(stored("register_entries.place", new.place)?)
    .bind(new.event.to_string())
    .bind(&new.entry)
    .bind(&new.salt)
    .bind(new.at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

type Row = (i64, String, String, String, i64);

fn entry((place, event, entry, salt, at): Row) -> Result<Entry, StoreError> {
    Ok(Entry {
        place: whole("register_entries.place", place)?,
        event: parse("register_entries.event_id", &event)?,
        entry,
        salt,
        at: Timestamp::from_millis(at),
    })
}

/// The leaf of what happened to a certificate.
pub async fn find_entry(conn: &mut Connection, event: FactId) -> Result<Option<Entry>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select place, event_id, entry, salt, entered_at from register_entries where event_id = $1",
    )
    .bind(event.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(entry).transpose()
}

/// Leaves from a place on, in their order.
pub async fn list_entries(
    conn: &mut Connection,
    from: u64,
    most: u32,
) -> Result<Vec<Entry>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select place, event_id, entry, salt, entered_at from register_entries
         where place >= $1 order by place limit $2",
    )
    .bind(stored("register_entries.place", from)?)
    .bind(i64::from(most))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(entry).collect()
}

/// The hash of a whole subtree, hexadecimal.
pub async fn find_node(
    conn: &mut Connection,
    level: u8,
    place: u64,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select hash from register_nodes where level = $1 and place = $2")
            .bind(i64::from(level))
            .bind(stored("register_nodes.place", place)?)
            .fetch_optional(conn)
            .await?,
    )
}

/// Hashes of subtrees of one level that stand side by side.
pub async fn list_nodes(
    conn: &mut Connection,
    level: u8,
    from: u64,
    most: u32,
) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select hash from register_nodes where level = $1 and place >= $2 order by place limit $3",
    )
    .bind(i64::from(level))
    .bind(stored("register_nodes.place", from)?)
    .bind(i64::from(most))
    .fetch_all(conn)
    .await?)
}

pub async fn insert_node(
    conn: &mut Connection,
    level: u8,
    place: u64,
    hash: &str,
) -> Result<(), StoreError> {
    sqlx::query("insert into register_nodes (level, place, hash) values ($1, $2, $3)")
        .bind(i64::from(level))
        .bind(stored("register_nodes.place", place)?)
        .bind(hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// The signed note of this size.
pub async fn find_checkpoint(
    conn: &mut Connection,
    size: u64,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select note from register_checkpoints where size = $1")
            .bind(stored("register_checkpoints.size", size)?)
            .fetch_optional(conn)
            .await?,
    )
}

/// Keeps a signed note; the first of its size stays.
pub async fn insert_checkpoint(
    conn: &mut Connection,
    size: u64,
    note: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into register_checkpoints (size, note, signed_at) values ($1, $2, $3) on conflict (size) do nothing",
    )
    .bind(stored("register_checkpoints.size", size)?)
    .bind(note)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// A public key of the issuer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its multibase.
    pub id: String,
    pub since: Timestamp,
    pub retired_at: Option<Timestamp>,
}

/// The issuer's public keys, the earliest first.
pub async fn list_keys(conn: &mut Connection) -> Result<Vec<Key>, StoreError> {
    let rows: Vec<(String, i64, Option<i64>)> =
        sqlx::query_as("select id, since, retired_at from issuer_keys order by number, id")
            .fetch_all(conn)
            .await?;
    Ok(rows
        .into_iter()
        .map(|(id, since, retired)| Key {
            id,
            since: Timestamp::from_millis(since),
            retired_at: retired.map(Timestamp::from_millis),
        })
        .collect())
}

/// Makes a public key known; false when it was.
pub async fn insert_key(
    conn: &mut Connection,
    id: &str,
    since: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into issuer_keys (id, number, since)
         select $1, coalesce(max(number), 0) + 1, $2 from issuer_keys where true on conflict (id) do nothing",
    )
    .bind(id)
    .bind(since.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Retires all keys but one.
pub async fn update_keys_retired(
    conn: &mut Connection,
    but: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("update issuer_keys set retired_at = $2 where id <> $1 and retired_at is null")
        .bind(but)
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Where a certificate stands in a status list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusPlace {
    pub list: u32,
    pub place: u32,
}

/// Where a certificate stands.
pub async fn find_status_place(
    conn: &mut Connection,
    certificate: CertificateId,
) -> Result<Option<StatusPlace>, StoreError> {
    let row: Option<(i64, i64)> =
        sqlx::query_as("select list, place from status_entries where certificate_id = $1")
            .bind(certificate.to_string())
            .fetch_optional(conn)
            .await?;
    row.map(|(list, place)| {
        Ok(StatusPlace {
            list: u32::try_from(list).map_err(|_| StoreError::Unreadable("status_entries.list"))?,
            place: u32::try_from(place)
                .map_err(|_| StoreError::Unreadable("status_entries.place"))?,
        })
    })
    .transpose()
}

/// Gives a certificate a place; false when that place is taken.
pub async fn insert_status_place(
    conn: &mut Connection,
    at: StatusPlace,
    certificate: CertificateId,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into status_entries (list, place, certificate_id) values ($1, $2, $3) on conflict (list, place) do nothing",
    )
    .bind(i64::from(at.list))
    .bind(i64::from(at.place))
    .bind(certificate.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The list that is being filled, from 1, and how many places of it are taken.
pub async fn get_status_list(conn: &mut Connection) -> Result<(u32, u32), StoreError> {
    let row: Option<(i64, i64)> = sqlx::query_as(
        "select list, count(*) from status_entries group by list order by list desc limit 1",
    )
    .fetch_optional(conn)
    .await?;
    let (list, taken) = row.unwrap_or((1, 0));
    Ok((
        u32::try_from(list).map_err(|_| StoreError::Unreadable("status_entries.list"))?,
        crate::row::count(taken),
    ))
}

/// The places in a status list whose certificates were revoked or corrected; `None` when there is no such list.
pub async fn list_withdrawn(
    conn: &mut Connection,
    list: u32,
) -> Result<Option<Vec<u32>>, StoreError> {
    let any: Option<i64> = sqlx::query_scalar(
        "select place from status_entries where list = $1 order by place limit 1",
    )
    .bind(i64::from(list))
    .fetch_optional(&mut *conn)
    .await?;
    if any.is_none() {
        return Ok(None);
    }
    // What was withdrawn is gathered first: of the 65,536 places of a full list few are.
    let rows: Vec<i64> = sqlx::query_scalar(
        "select s.place from status_entries s
         where s.list = $1 and s.certificate_id in (
           select e.certificate_id from certificate_events e where e.kind = 'revoked'
           union all
           select e.predecessor_id from certificate_events e where e.kind = 'corrected')
         order by s.place, s.certificate_id",
    )
    .bind(i64::from(list))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|place| {
            u32::try_from(place).map_err(|_| StoreError::Unreadable("status_entries.place"))
        })
        .collect::<Result<_, _>>()
        .map(Some)
}
