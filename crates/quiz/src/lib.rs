//! Questions, how an attempt is drawn from them and how answers are scored.
//!
//! Pure: nothing here knows of files, databases or pages. What travels to a page is built from
//! these values field by field elsewhere, because a question holds its answer key.

pub mod draw;
pub mod question;
pub mod score;

pub use draw::{DrawnQuestion, Pool, draw};
pub use question::{Choice, ChoiceText, Kind, Question, QuestionText};
pub use score::{Mark, Points, Verdict, mark, passes};
