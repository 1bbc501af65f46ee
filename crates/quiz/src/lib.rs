//! Questions, how an attempt is drawn from them, how they behave and how responses are scored.
//!
//! Pure: nothing here knows of files, databases or pages. What travels to a page is built from
//! these values field by field elsewhere, because a question holds its answer key.

pub mod agreement;
pub mod behaviour;
pub mod carry;
pub mod category;
pub mod certainty;
pub mod draw;
pub mod kinds;
mod mark;
pub mod points;
pub mod question;
pub mod response;
pub mod rubric;
pub mod skill;
pub mod statistics;
#[cfg(test)]
mod tests;

pub use behaviour::{Action, Behaviour, Feedback, Score, State, Step};
pub use category::category;
pub use certainty::Certainty;
pub use draw::{DrawnQuestion, Pool, draw, order};
pub use kinds::{
    Accepted, Choice, CodeQuestion, CodingHint, Matching, NumericAnswer, Ordering, Persona,
    RepairQuestion, Row, Turn, WrittenTask,
};
pub use mark::{Mark, Verdict, mark};
pub use points::{Points, passes};
pub use question::{Body, ChoiceText, CriterionText, Kind, Question, QuestionText};
pub use response::{accept, misconceptions};
pub use rubric::{Criterion, Resolution, Rubric};
