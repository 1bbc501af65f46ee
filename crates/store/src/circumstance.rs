//! What bears on an award beside the evidence: where its holder stands to the programme, and whether the award before was taken back.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, CertificationId, CycleId, Timestamp};

/// What bears on the award of a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four facts that have nothing to do with each other"
)]
pub struct Circumstances {
    pub deactivated: bool,
    /// The holder is in a cohort of the programme now.
    pub takes_part: bool,
    /// The holder wrote the version of the cycle, or works in the programme, or has since the version was written.
    pub had_a_hand: bool,
    /// The certificate of the latest award was revoked.
    pub revoked: bool,
}

/// What bears on a cycle now.
pub async fn get(conn: &mut Connection, cycle: CycleId) -> Result<Circumstances, StoreError> {
    let (deactivated, part, hand, revoked): (i64, i64, i64, i64) = sqlx::query_as(
        "select
           (select count(*) from deactivations d where d.account_id = y.account_id and d.reactivated_at is null),
           (select count(*) from cohort_members m join cohorts h on h.id = m.cohort_id
             where m.account_id = y.account_id and h.programme_id = t.programme_id and m.left_at is null),
           (select count(*) from certification_versions v where v.id = y.version_id
             and (v.created_by = y.account_id or exists (select 1 from programme_staff s
               where s.programme_id = t.programme_id and s.account_id = y.account_id
                 and (s.ended_at is null or s.ended_at >= v.created_at)))),
           (select count(*) from cycles c
             join certificates k on k.cycle_id = c.id
             join certificate_events e on e.certificate_id = k.id and e.kind = 'revoked'
             where c.account_id = y.account_id and c.certification_id = y.certification_id
               and k.revision = (select max(l.revision) from certificates l where l.cycle_id = c.id)
               and c.number = (select max(n.number) from cycles n join awards w on w.cycle_id = n.id
                 where n.account_id = y.account_id and n.certification_id = y.certification_id))
         from cycles y join certifications t on t.id = y.certification_id where y.id = $1",
    )
    .bind(cycle.to_string())
    .fetch_one(conn)
    .await?;
    Ok(Circumstances {
        deactivated: deactivated > 0,
        takes_part: part > 0,
        had_a_hand: hand > 0,
        revoked: revoked > 0,
    })
}

/// Somebody whose latest award was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revoked {
    /// The cycle that was awarded.
    pub cycle: CycleId,
    pub account: AccountId,
    pub name: String,
    pub at: Timestamp,
}

/// Whose latest award of a certification was taken back, while no cycle of the full path was opened since; by name.
pub async fn list_revoked(
    conn: &mut Connection,
    certification: CertificationId,
) -> Result<Vec<Revoked>, StoreError> {
    let rows: Vec<(String, String, String, i64)> = sqlx::query_as(
        "select c.id, p.id, p.name, e.happened_at from cycles c
         join awards a on a.cycle_id = c.id
         join accounts p on p.id = c.account_id
         join certificates k on k.cycle_id = c.id
         join certificate_events e on e.certificate_id = k.id and e.kind = 'revoked'
         where c.certification_id = $1
           and k.revision = (select max(l.revision) from certificates l where l.cycle_id = c.id)
           and not exists (select 1 from cycles n
             where n.account_id = c.account_id and n.certification_id = c.certification_id and n.number > c.number
               and (n.path <> 'renewal' or exists (select 1 from awards w where w.cycle_id = n.id)))
         order by p.name, c.id",
    )
    .bind(certification.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(cycle, account, name, at)| {
            Ok(Revoked {
                cycle: parse("cycles.id", &cycle)?,
                account: parse("accounts.id", &account)?,
                name,
                at: Timestamp::from_millis(at),
            })
        })
        .collect()
}
