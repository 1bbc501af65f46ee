//! The only SQL of Audire.
//!
//! One module a feature; functions are named `find` (an option), `get` (or [`StoreError::Missing`]),
//! `list`, `insert`, `update` and `delete`, and take a [`Tx`] or a [`Reader`]. No rule is decided here and
//! no permission checked: that is `usecases`. Ids and times are converted to text and numbers here;
//! no other crate knows sqlx.

pub mod accommodation;
pub mod account;
pub mod acknowledgement;
pub mod affiliation;
pub mod arrival;
pub mod attempt;
pub mod audit;
pub mod award_run;
pub mod calendar;
pub mod certificate;
pub mod certification;
pub mod circumstance;
pub mod cohort;
pub mod cohort_deadline;
pub mod cohort_figures;
pub mod cohort_invitation;
pub mod cohort_request;
pub mod cohort_standing;
pub mod cohort_table;
mod connections;
pub mod contest;
pub mod course;
pub mod course_editor;
pub mod cycle;
pub mod db;
pub mod draft;
pub mod draft_ended;
pub mod draft_moved;
pub mod draft_review;
pub mod draft_schedule;
pub mod draft_thinned;
pub mod enrolment;
pub mod enrolment_move;
pub mod evidence;
pub mod folder_state;
pub mod glossary;
pub mod import;
pub mod insight;
pub mod installation;
pub mod interview;
pub mod link;
pub mod mail;
pub mod mark;
pub mod marking_task;
pub mod news;
pub mod observation;
pub mod organisation;
pub mod picture_words;
pub mod programme;
pub mod programme_certificate;
pub mod publication;
pub mod question_version;
pub mod refused;
pub mod register;
pub mod regrade;
pub mod reminder;
pub mod review_stamp;
pub mod row;
pub mod scenario;
pub mod search;
pub mod session;
pub mod share;
pub mod skill;
pub mod statistics;
pub mod supervise;
#[cfg(test)]
mod testing;
pub mod training_session;
#[cfg(feature = "trial")]
pub mod trial;
#[cfg(test)]
mod upgrade;
pub mod waiver;

pub use db::{AfterCommit, Db, OpenError, Reader, Tx};

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// What `get` was asked for is not there.
    #[error("not found")]
    Missing,
    /// A named constraint (or the columns `SQLite` reports in its place) refused the row.
    #[error("constraint {0} refused the row")]
    Constraint(String),
    /// The disk is full; nothing was written.
    #[error("the disk is full")]
    DiskFull,
    /// The stored text of a column is not what it should be.
    #[error("column {0} holds an unexpected value")]
    Unreadable(&'static str),
    /// Anything else of the database.
    #[error("database: {0}")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::RowNotFound => Self::Missing,
            sqlx::Error::Database(database) => {
                // 13 is SQLITE_FULL, with its extended codes in the higher bits.
                let code = database
                    .code()
                    .and_then(|code| code.parse::<u32>().ok())
                    .unwrap_or(0);
                if code & 0xff == 13 {
                    Self::DiskFull
                } else if database.is_unique_violation()
                    || database.is_foreign_key_violation()
                    || database.is_check_violation()
                {
                    let name = database
                        .constraint()
                        .map_or_else(|| database.message().to_owned(), str::to_owned);
                    Self::Constraint(name)
                } else {
                    Self::Database(Box::new(error))
                }
            }
            _ => Self::Database(Box::new(error)),
        }
    }
}
