//! Rounds of drills with utterances of cases.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, InterviewDrillId, InterviewVersionId, Slug, Timestamp};

/// A round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drill {
    pub id: InterviewDrillId,
    pub account: AccountId,
    /// `code` or `repair`.
    pub kind: String,
    pub seed: String,
    pub started_at: Timestamp,
}

/// An answer in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillAnswer {
    /// From 1 in the round.
    pub number: u32,
    pub version: InterviewVersionId,
    pub utterance: String,
    /// A label, or the words of a repair.
    pub answer: String,
    /// The label of the key, or that of the repair.
    pub given: String,
    pub certainty: Option<u32>,
    /// 0 to 2: halves.
    pub earned: u32,
    pub answered_at: Timestamp,
}

type DrillRow = (String, String, String, String, i64);

fn drill((id, account, kind, seed, started): DrillRow) -> Result<Drill, StoreError> {
    Ok(Drill {
        id: parse("interview_drills.id", &id)?,
        account: parse("interview_drills.account_id", &account)?,
        kind,
        seed,
        started_at: Timestamp::from_millis(started),
    })
}

pub async fn get_drill(conn: &mut Connection, id: InterviewDrillId) -> Result<Drill, StoreError> {
    let row: DrillRow = sqlx::query_as(
        "select id, account_id, kind, seed, started_at from interview_drills where id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    drill(row)
}

/// The rounds of a person that began after a moment, the latest first.
pub async fn list_drills(
    conn: &mut Connection,
    account: AccountId,
    after: Timestamp,
) -> Result<Vec<Drill>, StoreError> {
    let rows: Vec<DrillRow> = sqlx::query_as(
        "select id, account_id, kind, seed, started_at from interview_drills
         where account_id = $1 and started_at > $2 order by started_at desc, id desc",
    )
    .bind(account.to_string())
    .bind(after.millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(drill).collect()
}

pub async fn insert_drill(conn: &mut Connection, new: &Drill) -> Result<(), StoreError> {
    sqlx::query(
        "insert into interview_drills (id, account_id, kind, seed, started_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(&new.kind)
    .bind(&new.seed)
    .bind(new.started_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    version_id: String,
    utterance: String,
    answer: String,
    given: String,
    certainty: Option<i64>,
    earned: i64,
    answered_at: i64,
}

impl Row {
    fn answer(self) -> Result<DrillAnswer, StoreError> {
        Ok(DrillAnswer {
            number: count(self.number),
            version: parse("interview_drill_answers.version_id", &self.version_id)?,
            utterance: self.utterance,
            answer: self.answer,
            given: self.given,
            certainty: self.certainty.map(count),
            earned: count(self.earned),
            answered_at: Timestamp::from_millis(self.answered_at),
        })
    }
}

/// The answers of a round, in order.
pub async fn list_drill_answers(
    conn: &mut Connection,
    drill: InterviewDrillId,
) -> Result<Vec<DrillAnswer>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select number, version_id, utterance, answer, given, certainty, earned, answered_at
         from interview_drill_answers where drill_id = $1 order by number, drill_id",
    )
    .bind(drill.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::answer).collect()
}

/// All answers of a person with the case they belong to and the kind of the round, earlier ones first.
pub async fn list_own_drill_answers(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<(Slug, String, DrillAnswer)>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Own {
        interview: String,
        kind: String,
        #[sqlx(flatten)]
        answer: Row,
    }
    let rows: Vec<Own> = sqlx::query_as(
        "select v.interview, d.kind, a.number, a.version_id, a.utterance, a.answer, a.given, a.certainty, a.earned, a.answered_at
         from interview_drills d
         join interview_drill_answers a on a.drill_id = d.id
         join interview_versions v on v.id = a.version_id
         where d.account_id = $1 order by a.answered_at, a.number, d.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|own| {
            let interview = parse("interview_versions.interview", &own.interview)?;
            Ok((interview, own.kind, own.answer.answer()?))
        })
        .collect()
}

/// Records an answer; false when that of this number was given before.
pub async fn insert_drill_answer(
    conn: &mut Connection,
    drill: InterviewDrillId,
    new: &DrillAnswer,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_drill_answers (drill_id, number, version_id, utterance, answer, given, certainty, earned, answered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (drill_id, number) do nothing",
    )
    .bind(drill.to_string())
    .bind(i64::from(new.number))
    .bind(new.version.to_string())
    .bind(&new.utterance)
    .bind(&new.answer)
    .bind(&new.given)
    .bind(new.certainty.map(i64::from))
    .bind(i64::from(new.earned))
    .bind(new.answered_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Deletes the words that a person wrote in rounds of better words. What each was worth, and how it was coded, stays.
pub async fn delete_repairs(conn: &mut Connection, account: AccountId) -> Result<(), StoreError> {
    sqlx::query(
        "update interview_drill_answers set answer = ''
         where drill_id in (select d.id from interview_drills d where d.account_id = $1 and d.kind = 'repair')",
    )
    .bind(account.to_string())
    .execute(conn)
    .await?;
    Ok(())
}
