//! Requirements that may be passed over: proposed by one person, decided by another.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, CycleId, FactId, Timestamp};

/// A requirement of one cycle that somebody proposed to let pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    pub id: FactId,
    pub cycle: CycleId,
    /// Its id among the requirements of the cycle's version.
    pub requirement: String,
    pub reason: String,
    pub proposed_by: AccountId,
    pub proposer: String,
    pub proposed_at: Timestamp,
    pub decided: Option<Decision>,
}

/// What the second person said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub confirmed: bool,
    pub reason: String,
    pub by: AccountId,
    pub name: String,
    pub at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    cycle_id: String,
    requirement: String,
    reason: String,
    proposed_by: String,
    proposer: String,
    proposed_at: i64,
    confirmed: Option<i64>,
    decision: Option<String>,
    decided_by: Option<String>,
    decider: Option<String>,
    decided_at: Option<i64>,
}

impl Row {
    fn waiver(self) -> Result<Waiver, StoreError> {
        let decided = match (self.confirmed, self.decided_by, self.decided_at) {
            (Some(confirmed), Some(by), Some(at)) => Some(Decision {
                confirmed: confirmed == 1,
                reason: self.decision.unwrap_or_default(),
                by: parse("waivers.decided_by", &by)?,
                name: self.decider.unwrap_or_default(),
                at: Timestamp::from_millis(at),
            }),
            _ => None,
        };
        Ok(Waiver {
            id: parse("waivers.id", &self.id)?,
            cycle: parse("waivers.cycle_id", &self.cycle_id)?,
            requirement: self.requirement,
            reason: self.reason,
            proposed_by: parse("waivers.proposed_by", &self.proposed_by)?,
            proposer: self.proposer,
            proposed_at: Timestamp::from_millis(self.proposed_at),
            decided,
        })
    }
}

/// One waiver.
pub async fn get(conn: &mut Connection, id: FactId) -> Result<Waiver, StoreError> {
    let row: Row = sqlx::query_as(
        "select w.id, w.cycle_id, w.requirement, w.reason, w.proposed_by, p.name as proposer, w.proposed_at,
           w.confirmed, w.decision, w.decided_by, d.name as decider, w.decided_at
         from waivers w join accounts p on p.id = w.proposed_by left join accounts d on d.id = w.decided_by
         where w.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    row.waiver()
}

/// The waivers of a cycle, the earliest first.
pub async fn list(conn: &mut Connection, cycle: CycleId) -> Result<Vec<Waiver>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select w.id, w.cycle_id, w.requirement, w.reason, w.proposed_by, p.name as proposer, w.proposed_at,
           w.confirmed, w.decision, w.decided_by, d.name as decider, w.decided_at
         from waivers w join accounts p on p.id = w.proposed_by left join accounts d on d.id = w.decided_by
         where w.cycle_id = $1 order by w.proposed_at, w.id",
    )
    .bind(cycle.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::waiver).collect()
}

/// Proposes to let a requirement pass; false while a proposal for it is open or agreed on.
pub async fn insert(conn: &mut Connection, new: &Waiver) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into waivers (id, cycle_id, requirement, reason, proposed_by, proposed_at)
         select $1, $2, $3, $4, $5, $6
          where not exists (select 1 from waivers w
            where w.cycle_id = $2 and w.requirement = $3 and (w.confirmed is null or w.confirmed = 1))",
    )
    .bind(new.id.to_string())
    .bind(new.cycle.to_string())
    .bind(&new.requirement)
    .bind(&new.reason)
    .bind(new.proposed_by.to_string())
    .bind(new.proposed_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Adds what the second person decided; false when somebody has decided.
pub async fn update_decided(
    conn: &mut Connection,
    id: FactId,
    decision: &Decision,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update waivers set confirmed = $2, decision = $3, decided_by = $4, decided_at = $5
         where id = $1 and confirmed is null",
    )
    .bind(id.to_string())
    .bind(i64::from(decision.confirmed))
    .bind(&decision.reason)
    .bind(decision.by.to_string())
    .bind(decision.at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
