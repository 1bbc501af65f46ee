//! The simulated interview: a coder that names what an officer says, a person who answers, and a debrief.
//!
//! Everything is a pure function of a case, a seed and the words of the officer: the same interview can be had again on appeal.
//!
//! Labels, precedence and rules of the coder are those of the coding guide (`docs/coding.md`); what it knows of English stands in
//! `data/`, not in code. The person answers by the model of `docs/interview-model.md`. Cases are described in `docs/interview-cases.md`.

pub mod case;
pub mod coder;
pub mod debrief;
pub mod interviewee;
pub mod picture;
