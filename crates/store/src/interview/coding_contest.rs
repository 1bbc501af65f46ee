//! Contested labels, and what assessors decided. A decided one is a test item of the coder.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CodingContestId, CohortId, InterviewRunId, Timestamp};

/// A contest with everything that an assessor may see of the interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodingContest {
    pub id: CodingContestId,
    pub account: AccountId,
    pub run: InterviewRunId,
    pub turn: u32,
    pub words: String,
    /// JSON array: what the person had said.
    pub context: String,
    pub persona: String,
    pub given: String,
    pub claimed: String,
    pub reason: String,
    pub raised_at: Timestamp,
    pub decision: Option<CodingDecision>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodingDecision {
    pub label: String,
    pub upheld: bool,
    pub reason: String,
    pub decided_by: AccountId,
    pub decided_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    run_id: String,
    turn: i64,
    words: String,
    context: String,
    persona: String,
    given: String,
    claimed: String,
    reason: String,
    raised_at: i64,
    label: Option<String>,
    upheld: Option<i64>,
    decided_reason: Option<String>,
    decided_by: Option<String>,
    decided_at: Option<i64>,
}

impl Row {
    fn contest(self) -> Result<CodingContest, StoreError> {
        let decided = (
            self.label,
            self.decided_reason,
            self.decided_by,
            self.decided_at,
        );
        let decision = match decided {
            (Some(label), Some(reason), Some(by), Some(at)) => Some(CodingDecision {
                label,
                upheld: self.upheld == Some(1),
                reason,
                decided_by: parse("interview_contest_decisions.decided_by", &by)?,
                decided_at: Timestamp::from_millis(at),
            }),
            _ => None,
        };
        Ok(CodingContest {
            id: parse("interview_contests.id", &self.id)?,
            account: parse("interview_contests.account_id", &self.account_id)?,
            run: parse("interview_contests.run_id", &self.run_id)?,
            turn: count(self.turn),
            words: self.words,
            context: self.context,
            persona: self.persona,
            given: self.given,
            claimed: self.claimed,
            reason: self.reason,
            raised_at: Timestamp::from_millis(self.raised_at),
            decision,
        })
    }
}

pub async fn get_contest(
    conn: &mut Connection,
    id: CodingContestId,
) -> Result<CodingContest, StoreError> {
    let row: Row = sqlx::query_as(
        "select c.id, c.account_id, c.run_id, c.turn, c.words, c.context, c.persona, c.given, c.claimed, c.reason, c.raised_at,
           d.label, d.upheld, d.reason as decided_reason, d.decided_by, d.decided_at
         from interview_contests c left join interview_contest_decisions d on d.contest_id = c.id
         where c.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    row.contest()
}

/// The contests of an interview, by turn.
pub async fn list_contests(
    conn: &mut Connection,
    run: InterviewRunId,
) -> Result<Vec<CodingContest>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.account_id, c.run_id, c.turn, c.words, c.context, c.persona, c.given, c.claimed, c.reason, c.raised_at,
           d.label, d.upheld, d.reason as decided_reason, d.decided_by, d.decided_at
         from interview_contests c left join interview_contest_decisions d on d.contest_id = c.id
         where c.run_id = $1 order by c.turn, c.id",
    )
    .bind(run.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::contest).collect()
}

/// Contests of others that nobody has decided, the oldest first.
pub async fn list_open_contests(
    conn: &mut Connection,
    assessor: AccountId,
    limit: u32,
) -> Result<Vec<CodingContest>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.account_id, c.run_id, c.turn, c.words, c.context, c.persona, c.given, c.claimed, c.reason, c.raised_at,
           null as label, null as upheld, null as decided_reason, null as decided_by, null as decided_at
         from interview_contests c
         where c.account_id <> $1
           and not exists (select 1 from interview_contest_decisions d where d.contest_id = c.id)
         order by c.raised_at, c.id limit $2",
    )
    .bind(assessor.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::contest).collect()
}

/// Every contest that was decided, the oldest decision first; of a case that measures none, because what was said before tells of it.
pub async fn list_decided_contests(
    conn: &mut Connection,
) -> Result<Vec<CodingContest>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.account_id, c.run_id, c.turn, c.words, c.context, c.persona, c.given, c.claimed, c.reason, c.raised_at,
           d.label, d.upheld, d.reason as decided_reason, d.decided_by, d.decided_at
         from interview_contest_decisions d
         join interview_contests c on c.id = d.contest_id
         join interview_runs r on r.id = c.run_id
         join interview_versions v on v.id = r.version_id
         where v.used <> 'sealed'
         order by d.decided_at, c.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::contest).collect()
}

/// How many contests were decided, without those of cases that measure.
pub async fn get_decided_contests(conn: &mut Connection) -> Result<u32, StoreError> {
    let found: i64 = sqlx::query_scalar(
        "select count(*)
         from interview_contest_decisions d
         join interview_contests c on c.id = d.contest_id
         join interview_runs r on r.id = c.run_id
         join interview_versions v on v.id = r.version_id
         where v.used <> 'sealed'",
    )
    .fetch_one(conn)
    .await?;
    Ok(count(found))
}

/// Records a contest without a decision; false when this turn was contested before.
pub async fn insert_contest(
    conn: &mut Connection,
    new: &CodingContest,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_contests (id, account_id, run_id, turn, words, context, persona, given, claimed, reason, raised_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (run_id, turn) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.run.to_string())
    .bind(i64::from(new.turn))
    .bind(&new.words)
    .bind(&new.context)
    .bind(&new.persona)
    .bind(&new.given)
    .bind(&new.claimed)
    .bind(&new.reason)
    .bind(new.raised_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Records what an assessor decided; false when it was decided before.
pub async fn insert_decision(
    conn: &mut Connection,
    contest: CodingContestId,
    decision: &CodingDecision,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_contest_decisions (contest_id, label, upheld, reason, decided_by, decided_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (contest_id) do nothing",
    )
    .bind(contest.to_string())
    .bind(&decision.label)
    .bind(i64::from(decision.upheld))
    .bind(&decision.reason)
    .bind(decision.decided_by.to_string())
    .bind(decision.decided_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes back the contests of an interview that nobody has decided: its officer deleted it.
pub async fn delete_open_contests(
    conn: &mut Connection,
    run: InterviewRunId,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from interview_contests where run_id = $1
         and not exists (select 1 from interview_contest_decisions d where d.contest_id = interview_contests.id)",
    )
    .bind(run.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// The interviews of everybody who is in a cohort now in which an assessor decided on a label: their measures are worked out anew.
pub async fn list_cohort_recoded(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<InterviewRunId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select distinct r.id
         from cohort_members m
         join interview_runs r on r.account_id = m.account_id
         join interview_contests c on c.run_id = r.id
         join interview_contest_decisions d on d.contest_id = c.id
         where m.cohort_id = $1 and m.left_at is null order by r.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|id| parse("interview_runs.id", id))
        .collect()
}
