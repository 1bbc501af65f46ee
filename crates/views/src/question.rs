//! A question as it is shown, before and after it was answered.
//!
//! Nothing here tells what is right before it may be known: values are built field by field in `usecases`.

use base::Locale;
use serde::{Deserialize, Serialize};

/// The word for a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Correct,
    Partly,
    NotCorrect,
    /// A person will mark it.
    Waiting,
    /// Nobody marks it: the officer compares it with the models.
    Compare,
}

impl Verdict {
    /// The end of the catalogue ids `verdict-…` and of the class names.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::Partly => "partly",
            Self::NotCorrect => "not-correct",
            Self::Waiting => "waiting",
            Self::Compare => "compare",
        }
    }
}

/// A question without anything that tells what is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionView {
    pub id: String,
    /// The language the words are in.
    pub locale: Locale,
    /// Block HTML, or empty.
    pub vignette: String,
    /// Inline HTML; empty where the kind itself says what to do.
    pub prompt: String,
    /// What a full answer is worth.
    pub points: u32,
    /// With the response that stands.
    pub asked: Asked,
    /// Asked how sure one is.
    pub certainty: Option<CertaintyView>,
    /// Help after wrong tries, inline HTML.
    pub hints: Vec<String>,
}

/// What is asked, by kind. Form fields are named `response[]`; the values they send are told below.
///
/// Where something is put into a drawn order, a `value` is the place in which it is shown, from 0, never the one in which it was
/// written: that would tell what belongs together and what comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Asked {
    /// Single choice, multiple choice, true or false: the option's `value`.
    Choice {
        several: bool,
        /// In the order shown.
        options: Vec<OptionView>,
    },
    /// Matching: `row:choice`; nothing for a row that is left open.
    Matching {
        rows: Vec<RowView>,
        /// In the order shown.
        choices: Vec<ChoiceView>,
    },
    /// Ordering: `item:position`, positions from 1.
    Ordering {
        /// In the order shown.
        items: Vec<ItemView>,
    },
    /// Short answer and numeric: the text.
    Text { value: String, is_number: bool },
    /// Mark the transcript: the turn's `value`.
    Transcript { turns: Vec<TurnView> },
    /// Code the question: the label.
    Coding {
        words: TurnToJudge,
        choices: Vec<LabelChoice>,
    },
    /// Repair the question: the text.
    Repair { words: TurnToJudge, value: String },
    /// Written task: the text.
    Written {
        value: String,
        /// How many words are meant.
        words: Option<u32>,
        /// What will be looked at.
        rubric: Vec<CriterionView>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionView {
    pub value: usize,
    /// Inline HTML.
    pub html: String,
    pub chosen: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowView {
    pub value: usize,
    /// Inline HTML.
    pub html: String,
    /// The value of the right-hand side chosen.
    pub chosen: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceView {
    pub value: usize,
    /// Inline HTML.
    pub html: String,
    /// Without marks, for a list that can hold words only.
    pub plain: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemView {
    pub value: usize,
    /// Inline HTML.
    pub html: String,
    /// From 1.
    pub position: Option<usize>,
}

/// A turn of a transcript.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnView {
    pub value: usize,
    pub speaker: String,
    /// Inline HTML.
    pub html: String,
    /// It can be marked.
    pub markable: bool,
    pub marked: bool,
}

/// An officer's words, with what was said before them. Plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnToJudge {
    pub before: String,
    pub officer: String,
    /// `adult`, `adolescent` or `child`: the end of the catalogue ids `persona-…`.
    pub persona: String,
}

/// A label to choose; its name and its explanation are the catalogue ids `label-…` and `label-…-note`, in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelChoice {
    /// Such as `INV`.
    pub label: String,
    pub chosen: bool,
}

/// A criterion of a rubric, before anything was marked. Plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionView {
    pub title: String,
    pub levels: Vec<LevelView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelView {
    pub points: u32,
    pub text: String,
}

/// How sure one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertaintyView {
    /// 1, 2 or 3.
    pub chosen: Option<u8>,
    /// It changes the score; else it is for the officer's own picture.
    pub is_marked: bool,
}

/// What is shown once an answer may be known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackView {
    pub verdict: Verdict,
    pub told: Told,
    /// Inline HTML; empty where it is not shown.
    pub why: String,
    /// Inline HTML, or empty.
    pub source: String,
    /// Another try is possible: what is right is not told.
    pub may_try_again: bool,
    /// Errors that this response shows, each with the way to the lesson; empty where they are told together elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub look_again: Vec<ErrorView>,
}

/// An error that a response shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorView {
    pub title: crate::Phrase,
    /// Block HTML, with a link to the lesson.
    pub html: crate::Passage,
}

/// What there is to tell, by kind, in the order shown. Where what is right may not be known, only the verdict is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Told {
    /// The verdict and nothing else.
    Nothing,
    Choice {
        options: Vec<OptionFeedback>,
    },
    Matching {
        rows: Vec<RowFeedback>,
    },
    Ordering {
        items: Vec<ItemFeedback>,
    },
    Text {
        /// What would have been accepted, as text.
        accepted: Vec<String>,
        /// Feedback to what was given, block HTML, or empty.
        html: String,
    },
    Transcript {
        turns: Vec<TurnFeedback>,
    },
    Coding {
        /// The labels that are right.
        labels: Vec<String>,
        chosen: String,
        /// Feedback to the label that was given, block HTML, or empty.
        html: String,
    },
    Repair {
        /// Model wordings, inline HTML, each with block HTML.
        models: Vec<ModelView>,
        hint: Option<HintView>,
        marked: Option<MarkedView>,
        /// What an assessor looks at.
        rubric: Vec<CriterionView>,
    },
    Written {
        models: Vec<ModelView>,
        marked: Option<MarkedView>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionFeedback {
    pub value: usize,
    pub right: bool,
    pub chosen: bool,
    /// Block HTML.
    pub html: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFeedback {
    pub value: usize,
    pub is_right: bool,
    /// The right-hand side that belongs here, inline HTML.
    pub right: String,
    /// Block HTML.
    pub html: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemFeedback {
    pub value: usize,
    /// Its right position, from 1.
    pub position: usize,
    pub is_right: bool,
    /// Block HTML.
    pub html: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnFeedback {
    pub value: usize,
    /// It was to be found.
    pub target: bool,
    pub marked: bool,
    /// Block HTML.
    pub html: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelView {
    /// Inline HTML.
    pub html: String,
    /// Block HTML.
    pub note: String,
}

/// What a program that codes questions says of a wording: a hint that never counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HintView {
    /// Such as `INV`.
    pub label: String,
    pub confidence_percent: u8,
    pub reasons: Vec<base::Message>,
    /// The finished attempt in which one may object to it, as to the mark of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contest: Option<base::AttemptId>,
}

/// What people made of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkedView {
    pub criteria: Vec<CriterionMarked>,
    /// Words to the officer, plain text, one a marker.
    pub comments: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionMarked {
    pub criterion: CriterionView,
    /// The places of the levels that were given, one a marker.
    pub given: Vec<usize>,
}
