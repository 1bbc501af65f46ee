//! Regrading: a question was corrected, and answers to its other versions are marked again with the present key, which judges them from then on.
//!
//! Nothing changes by itself when a course is published. Whoever edits the course looks at what would change, gives a reason and does it; what was done is kept
//! attempt by attempt, without the names of officers: instructors judge questions, and only assessors open the results of others. What a person decided (a mark, an objection that was upheld) is never overruled, the weight of the question stays that of
//! the version that was answered, and what was passed, a completion or a certificate is never taken away. How an answer to an older version reads
//! as one to the newer is in [`quiz::carry`].
//!
//! There is one writer for everybody, so a job writes batches of 500 attempts: the job's row comes with the first batch, the moment of its completion and the
//! line of the audit log after the last. A job that was interrupted goes on where it stopped when it is sent again.

mod consider;
mod job;
mod run;
mod view;

pub use run::{Regrade, regrade};
pub use view::{regrade_preview, regrade_report};
