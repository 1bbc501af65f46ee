//! A question as it is shown, before and after it was answered.

use base::Locale;
use serde::{Deserialize, Serialize};

/// How many options may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Choosing {
    One,
    Several,
}

/// The word for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Correct,
    Partly,
    NotCorrect,
}

impl Verdict {
    /// The end of the catalogue ids `verdict-…` and of the class names.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::Partly => "partly",
            Self::NotCorrect => "not-correct",
        }
    }
}

/// A question without anything that tells which option is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionView {
    pub id: String,
    /// The language the words are in.
    pub locale: Locale,
    pub choosing: Choosing,
    /// Block HTML, or empty.
    pub vignette: String,
    /// Inline HTML.
    pub prompt: String,
    /// In the order shown. `value` is what the form sends.
    pub options: Vec<OptionView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionView {
    pub value: usize,
    /// Inline HTML.
    pub html: String,
    pub chosen: bool,
}

/// What is shown once an answer may be known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackView {
    pub verdict: Verdict,
    /// In the order of the options shown.
    pub options: Vec<OptionFeedback>,
    /// Inline HTML.
    pub why: String,
    /// Inline HTML, or empty.
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionFeedback {
    pub value: usize,
    pub right: bool,
    pub chosen: bool,
    /// Block HTML.
    pub html: String,
}
