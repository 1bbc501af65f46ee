//! The coder: the words of a turn in; function, form, label, flags, sureness and reasons out.
//!
//! In five steps. [`words`] makes tokens of a text: contractions opened, spellings of dictation and haste made one, every token
//! with a lemma and classes. [`pattern`] finds the patterns of `data/`. [`acts`] finds where a turn asks, with or without
//! punctuation. [`form`] says how each question asks and, with [`mention`], whether it rests on the interviewee's own
//! words. [`decide`] applies the precedence of the guide, its rules for hard cases and its clarifications.
//!
//! The same words always give the same result: nothing is drawn, and no map is walked through in its own order.

mod acts;
mod data;
mod decide;
mod form;
mod likeness;
mod mention;
mod pattern;
pub mod private;
mod words;

#[cfg(test)]
mod tests;

/// What the interviewee compares words with: the same tokens and stems by which something counts as mentioned.
pub(crate) mod tools {
    pub use super::data::{
        AUX, CONJ, FIRST, HAPPEN, HARM, MEASURE, OR, WH, WHEN_NOUN, WHERE_NOUN, WHO_NOUN, knowledge,
    };
    pub use super::mention::has_content;
    pub use super::words::{Gap, Token, words};
}

use base::{Label, Persona};
use std::ops::Range;

/// What is coded.
#[derive(Debug, Clone, Copy)]
pub struct Turn<'t> {
    /// Everything the officer says between two turns of the interviewee.
    pub text: &'t str,
    /// What the interviewee has said in this session, oldest first. All of it counts as mentioned.
    pub context: &'t [&'t str],
    /// What the officer was told beforehand. It does not count as mentioned; a person or thing that a question takes from here is
    /// flagged (rule 32).
    pub briefing: &'t str,
    pub persona: Persona,
}

/// What a turn is.
#[derive(Debug, Clone, PartialEq)]
pub struct Coding {
    /// The function, or for a substantive question the form.
    pub label: Label,
    /// What the turn does; none for a substantive question.
    pub function: Option<Label>,
    /// How the turn asks; none where it asks nothing.
    pub form: Option<Label>,
    /// Flags of the guide, in alphabetical order.
    pub flags: Vec<&'static str>,
    /// From 0 to 1. Low where rules compete or the words are unknown; below [`Coding::UNSURE`] a label never counts
    /// against an officer.
    pub confidence: f64,
    /// Why, the deciding rule first.
    pub reasons: Vec<Reason>,
}

impl Coding {
    /// Below this a label is shown as unsure (rule 36 of the guide).
    pub const UNSURE: f64 = 0.5;
}

/// A rule, and the words it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub rule: &'static str,
    /// Bytes of the text.
    pub spans: Vec<Range<usize>>,
}

/// An interview as far as it has come: what was mentioned, and what the officer was told beforehand.
///
/// A reply is looked at once, when it is heard, so that a turn costs the same however long the interview has lasted.
#[derive(Debug, Clone)]
pub struct Dialogue {
    mentioned: mention::Mentioned,
    persona: Persona,
    practice: Practice,
}

/// Where the practice narrative stands. Nobody but the interviewee knows what the last reply was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Practice {
    /// It can begin: nothing of the matter has been told.
    #[default]
    Possible,
    /// The last reply was part of it, and the words that are coded do not go on to the matter.
    Practising,
    /// The account has begun.
    Over,
}

impl Dialogue {
    /// An interview in which nothing has been said yet. For `briefing` see [`Turn::briefing`].
    pub fn new(briefing: &str, persona: Persona) -> Self {
        Self {
            mentioned: mention::Mentioned::new(briefing, data::knowledge()),
            persona,
            practice: Practice::default(),
        }
    }

    /// What the interviewee is called counts as mentioned, whatever stands in the briefing.
    #[must_use]
    pub fn with(mut self, names: &[String]) -> Self {
        for name in names {
            self.mentioned.call(name, data::knowledge());
        }
        self
    }

    /// Says where the practice narrative stands: a neutral past episode told or probed keeps its form, and its function is `PRAC`.
    pub fn practise(&mut self, practice: Practice) {
        self.practice = practice;
    }

    /// Takes up a reply of the interviewee. "-" stands for none, dots alone for silence.
    pub fn heard(&mut self, reply: &str) {
        self.mentioned.hear(reply, data::knowledge());
    }

    /// Codes what the officer says next.
    pub fn code(&self, text: &str) -> Coding {
        decide::decide(
            text,
            &self.mentioned,
            self.persona,
            self.practice,
            data::knowledge(),
        )
    }
}

/// Codes one turn.
pub fn code(turn: &Turn) -> Coding {
    let mut dialogue = Dialogue::new(turn.briefing, turn.persona);
    for reply in turn.context {
        dialogue.heard(reply);
    }
    dialogue.code(turn.text)
}

/// The signs of a turn, each as a number and as `data/likeness.txt` writes it: for the tool that weighs coded examples.
pub fn signs(turn: &Turn) -> Vec<(u64, String)> {
    let mut dialogue = Dialogue::new(turn.briefing, turn.persona);
    for reply in turn.context {
        dialogue.heard(reply);
    }
    decide::signs(turn.text, &dialogue.mentioned, data::knowledge())
}
