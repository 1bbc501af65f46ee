//! A choice question: a vignette, a prompt and two to six options.

use base::{Competence, Locale, Slug};
use std::collections::BTreeMap;

/// How many options may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one option is right, and one is chosen.
    Single,
    /// One or more options are right, and any number may be chosen.
    Multiple,
}

/// Holds an answer key: never serialised. What a page may show is a value of `views`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Unique in its course.
    pub id: Slug,
    pub kind: Kind,
    pub competence: Competence,
    /// 1 (recall), 2 (apply) or 3 (judge).
    pub difficulty: u8,
    pub choices: Vec<Choice>,
    /// Words in each language the question has been written in; never empty.
    pub texts: BTreeMap<Locale, QuestionText>,
}

/// Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub correct: bool,
    /// The error that choosing this wrong option shows, if it has been named.
    pub misconception: Option<Slug>,
}

/// The words of a question in one language, as HTML made by the course compiler.
/// Holds an answer key (feedback): never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionText {
    /// What happened; empty when there is none. Block HTML.
    pub vignette: String,
    /// The question itself. Inline HTML.
    pub prompt: String,
    /// In the order of [`Question::choices`].
    pub choices: Vec<ChoiceText>,
    /// The point, shown with every answer. Inline HTML.
    pub why: String,
    /// Where it is written; may be empty. Inline HTML.
    pub source: String,
}

/// The words of one option. Holds an answer key (feedback): never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceText {
    /// Inline HTML.
    pub text: String,
    /// Block HTML.
    pub feedback: String,
}

impl Question {
    /// The words in the wished language, or in `source`, or in any there is; with the language
    /// they are in, which a page must declare.
    pub fn text(&self, wished: Locale, source: Locale) -> Option<(Locale, &QuestionText)> {
        [wished, source]
            .into_iter()
            .find_map(|locale| self.texts.get(&locale).map(|text| (locale, text)))
            .or_else(|| {
                self.texts
                    .iter()
                    .next()
                    .map(|(locale, text)| (*locale, text))
            })
    }

    /// How many options are right.
    pub fn right_count(&self) -> usize {
        self.choices.iter().filter(|choice| choice.correct).count()
    }
}
