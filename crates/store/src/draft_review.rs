//! Reviews of drafts: who was asked to read what, what they wrote beside it, and what they decided.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, DraftId, FactId, Timestamp};

/// Somebody is asked to read a draft as it then was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub id: FactId,
    /// Of the sources when it was asked.
    pub fingerprint: String,
    /// What changed, in the author's words.
    pub notes: String,
    pub asked_at: Timestamp,
    pub asked_by: AccountId,
    pub asker: String,
    pub decision: Option<Decision>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub approved: bool,
    pub words: String,
    pub at: Timestamp,
    pub reviewer: String,
}

type ReviewRow = (
    String,
    String,
    String,
    i64,
    String,
    String,
    Option<bool>,
    Option<String>,
    Option<i64>,
    Option<String>,
);

fn review(row: ReviewRow) -> Result<Review, StoreError> {
    let (id, fingerprint, notes, asked, author, name, approved, words, decided, reviewer) = row;
    let decision = match (approved, decided) {
        (Some(approved), Some(at)) => Some(Decision {
            approved,
            words: words.unwrap_or_default(),
            at: Timestamp::from_millis(at),
            reviewer: reviewer.unwrap_or_default(),
        }),
        _ => None,
    };
    Ok(Review {
        id: parse("draft_reviews.id", &id)?,
        fingerprint,
        notes,
        asked_at: Timestamp::from_millis(asked),
        asked_by: parse("draft_reviews.asked_by", &author)?,
        asker: name,
        decision,
    })
}

/// The reviews of a draft, the latest first.
pub async fn list(conn: &mut Connection, draft: DraftId) -> Result<Vec<Review>, StoreError> {
    let rows: Vec<ReviewRow> = sqlx::query_as(
        "select r.id, r.fingerprint, r.notes, r.asked_at, r.asked_by, a.name, r.approved, r.words, r.decided_at, b.name
         from draft_reviews r join accounts a on a.id = r.asked_by left join accounts b on b.id = r.decided_by
         where r.draft_id = $1 order by r.asked_at desc, r.id desc",
    )
    .bind(draft.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(review).collect()
}

/// A review to insert.
#[derive(Debug)]
pub struct NewReview<'a> {
    pub id: FactId,
    pub draft: DraftId,
    pub fingerprint: &'a str,
    pub notes: &'a str,
    pub at: Timestamp,
    pub by: AccountId,
}

pub async fn insert(conn: &mut Connection, new: &NewReview<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into draft_reviews (id, draft_id, fingerprint, notes, asked_at, asked_by) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id.to_string())
    .bind(new.draft.to_string())
    .bind(new.fingerprint)
    .bind(new.notes)
    .bind(new.at.millis())
    .bind(new.by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// What a reviewer decided; false when it was decided.
pub async fn update_decided(
    conn: &mut Connection,
    id: FactId,
    (approved, words): (bool, &str),
    at: Timestamp,
    by: AccountId,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update draft_reviews set approved = $2, words = $3, decided_at = $4, decided_by = $5
         where id = $1 and decided_at is null",
    )
    .bind(id.to_string())
    .bind(i64::from(approved))
    .bind(words)
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A word beside a block of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub id: FactId,
    pub path: String,
    /// Its id; none for the whole file.
    pub block: Option<String>,
    pub words: String,
    pub at: Timestamp,
    pub writer: String,
    /// When and by whom it was settled.
    pub settled: Option<(Timestamp, String)>,
}

type CommentRow = (
    String,
    String,
    Option<String>,
    String,
    i64,
    String,
    Option<i64>,
    Option<String>,
);

/// The comments on a draft, by file, the first first.
pub async fn list_comments(
    conn: &mut Connection,
    draft: DraftId,
) -> Result<Vec<Comment>, StoreError> {
    let rows: Vec<CommentRow> = sqlx::query_as(
        "select c.id, c.path, c.block, c.words, c.written_at, a.name, c.settled_at, b.name
         from draft_comments c join accounts a on a.id = c.written_by left join accounts b on b.id = c.settled_by
         where c.draft_id = $1 order by c.path, c.written_at, c.id",
    )
    .bind(draft.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(id, path, block, words, written, writer, settled, settler)| {
                Ok(Comment {
                    id: parse("draft_comments.id", &id)?,
                    path,
                    block,
                    words,
                    at: Timestamp::from_millis(written),
                    writer,
                    settled: settled
                        .map(|at| (Timestamp::from_millis(at), settler.unwrap_or_default())),
                })
            },
        )
        .collect()
}

/// A comment to insert.
#[derive(Debug)]
pub struct NewComment<'a> {
    pub id: FactId,
    pub draft: DraftId,
    pub path: &'a str,
    pub block: Option<&'a str>,
    pub words: &'a str,
    pub at: Timestamp,
    pub by: AccountId,
}

pub async fn insert_comment(conn: &mut Connection, new: &NewComment<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into draft_comments (id, draft_id, path, block, words, written_at, written_by) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.draft.to_string())
    .bind(new.path)
    .bind(new.block)
    .bind(new.words)
    .bind(new.at.millis())
    .bind(new.by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes a comment into another draft, to the path that its text has there, as it was written: in the same words, by the same person, at
/// the same moment.
pub async fn insert_comment_again(
    conn: &mut Connection,
    (from, id): (FactId, FactId),
    (draft, path): (DraftId, &str),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into draft_comments (id, draft_id, path, block, words, written_at, written_by)
         select $2, $3, $4, block, words, written_at, written_by from draft_comments where id = $1",
    )
    .bind(from.to_string())
    .bind(id.to_string())
    .bind(draft.to_string())
    .bind(path)
    .execute(conn)
    .await?;
    Ok(())
}

/// Settles a comment of a draft; false when it was settled.
pub async fn update_settled(
    conn: &mut Connection,
    draft: DraftId,
    id: FactId,
    at: Timestamp,
    by: AccountId,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update draft_comments set settled_at = $3, settled_by = $4 where id = $1 and draft_id = $2 and settled_at is null",
    )
    .bind(id.to_string())
    .bind(draft.to_string())
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
