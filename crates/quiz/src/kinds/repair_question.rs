//! Repair the question: put a faulty question into better words.
//!
//! A response is the officer's own wording. Nothing is scored by a program: where it counts, an assessor marks it with the rubric; in a lesson the
//! officer compares it with model wordings. There is a place for the hint of a program that codes questions ([`CodingHint`]), which never counts.
//!
//! ```text
//! kind: repair-question
//! persona: adult
//! fault: SUG
//!
//! Before: He told me to stay inside.
//! Officer: He locked you in, didn't he?
//!
//! = You said he told you to stay inside. Tell me about that.
//! > It uses her words only and leaves the answer to her.
//!
//! Criterion: Open
//! 0 Can be answered with yes, no or one word.
//! 1 Open, but limits her to one kind of information.
//! 2 Invites her own account.
//!
//! Why: …
//! ```

use crate::response::words;
use crate::rubric::Rubric;
use base::{Label, Message, Persona};

/// Holds what an assessor looks at: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepairQuestion {
    pub persona: Persona,
    /// What is wrong with it.
    pub fault: Option<Label>,
    pub rubric: Rubric,
}

/// What a program that codes questions says of a wording. It is shown as a hint with its confidence, may be contested, and never
/// counts for or against anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodingHint {
    pub label: Label,
    /// 0 to 100.
    pub confidence_percent: u8,
    /// Why, as messages of the catalogues.
    pub reasons: Vec<Message>,
}

pub(crate) fn accept(parts: Vec<String>) -> Result<Vec<String>, Message> {
    words(parts)
}
