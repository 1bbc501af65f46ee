//! Written task: a plan, a referral, a request; marked by a person with a rubric.
//!
//! A response is the text. The most that is accepted is [`crate::response::LONGEST`] characters; `words:` tells the writer how long is meant
//! and is not enforced, because a count of words is no reason to lose any.
//!
//! ```text
//! kind: written-task
//! points: 5
//! markers: 2
//! words: 400
//!
//! Write the plan for the first interview with Nadia. …
//!
//! Criterion: Safety and needs
//! 0 Not mentioned.
//! 1 Mentioned without who does what.
//! 2 Who does what, before the first question.
//!
//! = A good plan would name …
//!
//! Why: …
//! ```

use crate::response::words;
use crate::rubric::Rubric;
use base::Message;

/// Holds what an assessor looks at: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenTask {
    /// How many words are meant.
    pub words: Option<u32>,
    pub rubric: Rubric,
}

pub(crate) fn accept(parts: Vec<String>) -> Result<Vec<String>, Message> {
    words(parts)
}
