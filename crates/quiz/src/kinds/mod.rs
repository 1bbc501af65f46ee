//! One file a kind: what it is made of, which responses it accepts, how they are scored.

pub mod code_question;
pub mod mark_transcript;
pub mod matching;
pub mod multiple_choice;
pub mod numeric;
pub mod ordering;
pub mod repair_question;
pub mod short_answer;
pub mod single_choice;
pub mod true_false;
pub mod written_task;

pub use base::Persona;
pub use code_question::CodeQuestion;
pub use mark_transcript::Turn;
pub use matching::{Matching, Row};
pub use numeric::NumericAnswer;
pub use ordering::Ordering;
pub use repair_question::{CodingHint, RepairQuestion};
pub use short_answer::Accepted;
pub use single_choice::Choice;
pub use written_task::WrittenTask;

#[cfg(test)]
pub(crate) mod tests_support {
    use super::Choice;

    pub fn choices(key: &[bool]) -> Vec<Choice> {
        key.iter()
            .map(|&correct| Choice {
                correct,
                misconception: None,
            })
            .collect()
    }

    pub fn parts(given: &[&str]) -> Vec<String> {
        given.iter().map(|part| (*part).to_owned()).collect()
    }
}
