//! Attempts at quizzes and final assessments.

pub(crate) mod answer;
mod attempt;
mod finish;
mod result;
pub(crate) mod rules;
mod save;
pub(crate) mod show;
mod start;

pub use attempt::attempt;
pub use finish::finish;
pub use result::result;
pub use save::save_answer;
pub use start::start;
