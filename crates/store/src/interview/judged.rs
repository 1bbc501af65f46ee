//! What assessors decide on assessed interviews, and on those that ended for demands that have no place.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CohortId, FactId, InterviewRunId, Slug, Timestamp};

/// What an assessor decided on an interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// From 1; the highest counts.
    pub number: u32,
    pub passed: bool,
    pub reason: String,
    pub judged_by: AccountId,
    /// The name that the assessor's account has now.
    pub name: String,
    pub judged_at: Timestamp,
}

type Row = (String, i64, i64, String, String, String, i64);

fn judgement(
    (run, number, passed, reason, by, name, at): Row,
) -> Result<(InterviewRunId, Judgement), StoreError> {
    let judgement = Judgement {
        number: count(number),
        passed: passed == 1,
        reason,
        judged_by: parse("interview_judgements.judged_by", &by)?,
        name,
        judged_at: Timestamp::from_millis(at),
    };
    Ok((parse("interview_judgements.run_id", &run)?, judgement))
}

/// The judgements of an interview, in order.
pub async fn list_judgements(
    conn: &mut Connection,
    run: InterviewRunId,
) -> Result<Vec<Judgement>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select j.run_id, j.number, j.passed, j.reason, j.judged_by, a.name, j.judged_at
         from interview_judgements j join accounts a on a.id = j.judged_by
         where j.run_id = $1 order by j.number, j.id",
    )
    .bind(run.to_string())
    .fetch_all(conn)
    .await?;
    let all = rows.into_iter();
    all.map(|row| Ok(judgement(row)?.1)).collect()
}

/// The judgement that counts, of every assessed interview of a person.
pub async fn list_own_judgements(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<(InterviewRunId, Judgement)>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select j.run_id, j.number, j.passed, j.reason, j.judged_by, a.name, j.judged_at
         from interview_runs r
         join interview_judgements j on j.run_id = r.id
         join accounts a on a.id = j.judged_by
         where r.account_id = $1
           and j.number = (select max(l.number) from interview_judgements l where l.run_id = r.id)
         order by j.judged_at, j.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(judgement).collect()
}

/// The judgement that counts, of every assessed interview of everybody who is in a cohort now.
pub async fn list_cohort_judgements(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<(InterviewRunId, Judgement)>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select j.run_id, j.number, j.passed, j.reason, j.judged_by, a.name, j.judged_at
         from cohort_members m
         join interview_runs r on r.account_id = m.account_id
         join interview_judgements j on j.run_id = r.id
         join accounts a on a.id = j.judged_by
         where m.cohort_id = $1 and m.left_at is null
           and j.number = (select max(l.number) from interview_judgements l where l.run_id = r.id)
         order by j.judged_at, j.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(judgement).collect()
}

/// Cases of which somebody looked at an interview of another, as the log has it.
pub async fn list_viewed_interviews(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Slug>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select distinct r.interview
         from audit_events e join interview_runs r on r.id = e.subject_id
         where e.subject_kind = 'interview-run' and e.action = 'interview.viewed' and e.actor_id = $1
         order by r.interview",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|interview| parse("interview_runs.interview", interview))
        .collect()
}

/// Records a judgement; false when that of this number was given meanwhile.
pub async fn insert_judgement(
    conn: &mut Connection,
    id: FactId,
    run: InterviewRunId,
    new: &Judgement,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_judgements (id, run_id, number, passed, reason, judged_by, judged_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (run_id, number) do nothing",
    )
    .bind(id.to_string())
    .bind(run.to_string())
    .bind(i64::from(new.number))
    .bind(i64::from(new.passed))
    .bind(&new.reason)
    .bind(new.judged_by.to_string())
    .bind(new.judged_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// An interview that ended for demands that have no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub run: InterviewRunId,
    /// JSON: the two turns.
    pub turns: String,
    /// The officer's.
    pub objection: Option<String>,
    /// Whether the demands were such, and why.
    pub decided: Option<(bool, String)>,
    pub reported_at: Timestamp,
}

type ReportRow = (
    String,
    String,
    Option<String>,
    Option<i64>,
    Option<String>,
    i64,
);

fn report((run, turns, objection, upheld, reason, at): ReportRow) -> Result<Report, StoreError> {
    Ok(Report {
        run: parse("interview_reports.run_id", &run)?,
        turns,
        objection,
        decided: upheld.map(|upheld| (upheld == 1, reason.unwrap_or_default())),
        reported_at: Timestamp::from_millis(at),
    })
}

pub async fn find_report(
    conn: &mut Connection,
    run: InterviewRunId,
) -> Result<Option<Report>, StoreError> {
    let row: Option<ReportRow> = sqlx::query_as(
        "select run_id, turns, objection, upheld, reason, reported_at from interview_reports where run_id = $1",
    )
    .bind(run.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(report).transpose()
}

/// The reports on a person's own interviews, the oldest first.
pub async fn list_own_reports(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Report>, StoreError> {
    let rows: Vec<ReportRow> = sqlx::query_as(
        "select p.run_id, p.turns, p.objection, p.upheld, p.reason, p.reported_at
         from interview_reports p join interview_runs r on r.id = p.run_id
         where r.account_id = $1 order by p.reported_at, p.run_id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(report).collect()
}

/// Reports on others that nobody has decided, the oldest first.
pub async fn list_open_reports(
    conn: &mut Connection,
    assessor: AccountId,
    limit: u32,
) -> Result<Vec<Report>, StoreError> {
    let rows: Vec<ReportRow> = sqlx::query_as(
        "select p.run_id, p.turns, p.objection, p.upheld, p.reason, p.reported_at
         from interview_reports p join interview_runs r on r.id = p.run_id
         where p.decided_at is null and r.account_id <> $1
         order by p.reported_at, p.run_id limit $2",
    )
    .bind(assessor.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(report).collect()
}

/// Puts an interview before the assessors; false when it is.
pub async fn insert_report(
    conn: &mut Connection,
    run: InterviewRunId,
    turns: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_reports (run_id, turns, reported_at) values ($1, $2, $3)
         on conflict (run_id) do nothing",
    )
    .bind(run.to_string())
    .bind(turns)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Adds what the officer says to it; false when they have said it, or when it was decided.
pub async fn update_objection(
    conn: &mut Connection,
    run: InterviewRunId,
    words: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update interview_reports set objection = $2, objected_at = $3
         where run_id = $1 and objection is null and decided_at is null",
    )
    .bind(run.to_string())
    .bind(words)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Adds what an assessor decided; false when it was decided before.
pub async fn update_report(
    conn: &mut Connection,
    run: InterviewRunId,
    (upheld, reason): (bool, &str),
    by: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update interview_reports set upheld = $2, reason = $3, decided_by = $4, decided_at = $5
         where run_id = $1 and decided_at is null",
    )
    .bind(run.to_string())
    .bind(i64::from(upheld))
    .bind(reason)
    .bind(by.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
