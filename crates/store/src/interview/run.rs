//! Interviews that were begun, how they ended, and what officers deleted.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CohortId, InterviewRunId, InterviewVersionId, Locale, Slug, Timestamp};

/// One interview of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub id: InterviewRunId,
    /// Whose it is.
    pub account: AccountId,
    pub interview: Slug,
    pub version: InterviewVersionId,
    /// Of that version: `practice`, `demonstration` or `sealed`.
    pub used: String,
    pub model_version: String,
    pub seed: String,
    /// From 1 for this person.
    pub number: u32,
    /// `practice`, `baseline`, `pass`, `probe` or `refresher`.
    pub purpose: String,
    /// `adults` or `children`; of all but practice.
    pub strand: Option<String>,
    /// In which the person is shown.
    pub language: Locale,
    pub started_at: Timestamp,
    /// Set once it is over.
    pub end: Option<End>,
    /// Set when its officer deleted what was said in it.
    pub erased_at: Option<Timestamp>,
}

/// How an interview ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    pub how: String,
    /// JSON: what the debrief measured then.
    pub measures: String,
    /// By automatic coding.
    pub competent: bool,
    pub ended_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    interview: String,
    version_id: String,
    used: String,
    model_version: String,
    seed: String,
    number: i64,
    purpose: String,
    strand: Option<String>,
    language: String,
    started_at: i64,
    how: Option<String>,
    measures: Option<String>,
    competent: Option<i64>,
    ended_at: Option<i64>,
    erased_at: Option<i64>,
}

impl Row {
    fn run(self) -> Result<Run, StoreError> {
        let end = match (self.how, self.measures, self.ended_at) {
            (Some(how), Some(measures), Some(ended)) => Some(End {
                how,
                measures,
                competent: self.competent == Some(1),
                ended_at: Timestamp::from_millis(ended),
            }),
            _ => None,
        };
        Ok(Run {
            id: parse("interview_runs.id", &self.id)?,
            account: parse("interview_runs.account_id", &self.account_id)?,
            interview: parse("interview_runs.interview", &self.interview)?,
            version: parse("interview_runs.version_id", &self.version_id)?,
            used: self.used,
            model_version: self.model_version,
            seed: self.seed,
            number: count(self.number),
            purpose: self.purpose,
            strand: self.strand,
            language: parse("interview_runs.language", &self.language)?,
            started_at: Timestamp::from_millis(self.started_at),
            end,
            erased_at: self.erased_at.map(Timestamp::from_millis),
        })
    }
}

/// One interview.
pub async fn get_run(conn: &mut Connection, id: InterviewRunId) -> Result<Run, StoreError> {
    let row: Row = sqlx::query_as(
        "select r.id, r.account_id, r.interview, r.version_id, v.used, r.model_version, r.seed, r.number, r.purpose, r.strand,
           r.language, r.started_at, e.how, e.measures, e.competent, e.ended_at, x.erased_at
         from interview_runs r
         join interview_versions v on v.id = r.version_id
         left join interview_ends e on e.run_id = r.id
         left join interview_erasures x on x.run_id = r.id
         where r.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    row.run()
}

/// All interviews of a person, in the order they were begun.
pub async fn list_runs(conn: &mut Connection, account: AccountId) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.interview, r.version_id, v.used, r.model_version, r.seed, r.number, r.purpose, r.strand,
           r.language, r.started_at, e.how, e.measures, e.competent, e.ended_at, x.erased_at
         from interview_runs r
         join interview_versions v on v.id = r.version_id
         left join interview_ends e on e.run_id = r.id
         left join interview_erasures x on x.run_id = r.id
         where r.account_id = $1 order by r.number, r.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// When a person went into the room for practice, for a first talk or a second one, in order; also where they deleted what was said.
pub async fn list_entries(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Timestamp>, StoreError> {
    let rows: Vec<(i64, String)> = sqlx::query_as(
        "select p.entered_at as entered, r.id as id
         from interview_plans p join interview_runs r on r.id = p.run_id
         where r.account_id = $1 and r.purpose = 'practice' and p.entered_at is not null
         union all
         select t.said_at as entered, t.id as id
         from interview_turns t join interview_runs r on r.id = t.run_id
         where r.account_id = $1 and r.purpose = 'practice' and t.act = 'again'
         order by entered, id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    let entered = rows.into_iter().map(|(at, _)| at);
    Ok(entered.map(Timestamp::from_millis).collect())
}

/// The interviews of all people that ended last.
pub async fn list_latest_runs(
    conn: &mut Connection,
    practice: bool,
    limit: u32,
) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.interview, r.version_id, v.used, r.model_version, r.seed, r.number, r.purpose, r.strand,
           r.language, r.started_at, e.how, e.measures, e.competent, e.ended_at, null as erased_at
         from interview_ends e
         join interview_runs r on r.id = e.run_id
         join interview_versions v on v.id = r.version_id
         where not exists (select 1 from interview_erasures x where x.run_id = r.id)
           and (r.purpose <> 'practice' or $1 = 1)
         order by e.ended_at desc, r.id desc limit $2",
    )
    .bind(i64::from(practice))
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// Assessed interviews of others that came to an end and that nobody has judged, the oldest first.
pub async fn list_unjudged_runs(
    conn: &mut Connection,
    assessor: AccountId,
    limit: u32,
) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.interview, r.version_id, v.used, r.model_version, r.seed, r.number, r.purpose, r.strand,
           r.language, r.started_at, e.how, e.measures, e.competent, e.ended_at, null as erased_at
         from interview_ends e
         join interview_runs r on r.id = e.run_id
         join interview_versions v on v.id = r.version_id
         where r.purpose <> 'practice' and e.how <> 'left' and r.account_id <> $1
           and not exists (select 1 from interview_judgements j where j.run_id = r.id)
         order by e.ended_at, r.id limit $2",
    )
    .bind(assessor.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// An interview to insert.
#[derive(Debug)]
pub struct NewRun<'a> {
    pub id: InterviewRunId,
    pub account: AccountId,
    pub interview: &'a Slug,
    pub version: InterviewVersionId,
    pub model_version: &'a str,
    pub seed: &'a str,
    /// One more than that of the one before.
    pub number: u32,
    pub purpose: &'a str,
    pub strand: Option<&'a str>,
    pub language: Locale,
    pub started_at: Timestamp,
}

/// Begins an interview; false when the one of this number was begun meanwhile.
pub async fn insert_run(conn: &mut Connection, new: &NewRun<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_runs (id, account_id, interview, version_id, model_version, seed, number, purpose, strand, language, started_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (account_id, number) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.interview.as_str())
    .bind(new.version.to_string())
    .bind(new.model_version)
    .bind(new.seed)
    .bind(i64::from(new.number))
    .bind(new.purpose)
    .bind(new.strand)
    .bind(new.language.code())
    .bind(new.started_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends an interview; false when it had ended.
pub async fn insert_end(
    conn: &mut Connection,
    run: InterviewRunId,
    end: &End,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_ends (run_id, how, measures, competent, ended_at)
         values ($1, $2, $3, $4, $5) on conflict (run_id) do nothing",
    )
    .bind(run.to_string())
    .bind(&end.how)
    .bind(&end.measures)
    .bind(i64::from(end.competent))
    .bind(end.ended_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes the end away, where a second talk begins or the officer deletes the interview; false when there was none.
pub async fn delete_end(conn: &mut Connection, run: InterviewRunId) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from interview_ends where run_id = $1")
        .bind(run.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Records that an officer deleted what was said; false when they had.
pub async fn insert_erasure(
    conn: &mut Connection,
    run: InterviewRunId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_erasures (run_id, erased_at) values ($1, $2) on conflict (run_id) do nothing",
    )
    .bind(run.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The interviews that measure, and that came to an end, of everybody who is in a cohort now, in the order they were begun.
pub async fn list_cohort_runs(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.interview, r.version_id, v.used, r.model_version, r.seed, r.number, r.purpose, r.strand,
           r.language, r.started_at, e.how, e.measures, e.competent, e.ended_at, x.erased_at
         from cohort_members m
         join interview_runs r on r.account_id = m.account_id
         join interview_versions v on v.id = r.version_id
         join interview_ends e on e.run_id = r.id
         left join interview_erasures x on x.run_id = r.id
         where m.cohort_id = $1 and m.left_at is null and r.purpose <> 'practice'
         order by r.account_id, r.number, r.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}
