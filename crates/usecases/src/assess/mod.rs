//! Attempts at quizzes, final assessments and drills: beginning, answering, finishing, and what they came to.

mod accommodation;
pub(crate) mod answer;
mod attempt;
mod card;
mod contest;
mod finish;
mod judged;
mod limits;
mod marking;
pub(crate) mod outcome;
pub(crate) mod prompt;
mod regrade;
mod result;
mod review;
pub(crate) mod rules;
mod save;
pub(crate) mod show;
mod skills;
mod start;
mod statistics;
mod summary;

pub use accommodation::{Grant, end_accommodation, grant_accommodation, list_accommodations};
pub use attempt::attempt;
pub(crate) use card::card;
pub use contest::{answer_contest, contest, contest_page};
pub use finish::{finish, finish_overdue};
pub use marking::{mark, marking, marking_queue};
pub use regrade::{regrade, regrade_preview, regrade_report};
pub use result::result;
pub use save::{SaveAnswer, save_answer};
pub use skills::skills;
pub use start::start;
pub use statistics::{StatisticsCache, item, statistics};
