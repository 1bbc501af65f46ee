//! Reading: home, catalogue, courses, lessons, inline checks, glossary and search.

mod answers;
mod catalogue;
mod check;
mod counted;
mod course;
pub(crate) mod enrol;
mod glossary;
mod home;
mod lesson;
mod local;
mod newer;
mod path;
mod proceed;
mod search;
pub(crate) mod standing;
pub(crate) mod words;

pub use catalogue::catalogue;
pub use check::{answer_check, answer_check_of};
pub use course::course;
pub use enrol::enrol;
pub use glossary::glossary;
pub(crate) use glossary::terms;
pub use home::home_officer;
pub(crate) use lesson::drafted;
pub use lesson::lesson;
pub use newer::{newer, take_newer};
pub use proceed::{continue_lesson, save_position};
pub use search::search;
