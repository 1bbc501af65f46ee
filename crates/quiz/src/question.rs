//! A question: its key, and its words in each language.
//!
//! What a kind of question is made of, how its answers are accepted and how they are scored stands
//! in one file a kind, in [`crate::kinds`].

use crate::kinds::{
    Accepted, Choice, CodeQuestion, Matching, NumericAnswer, Ordering, RepairQuestion, Turn,
    WrittenTask,
};
use base::{Competence, Locale, Slug};
use std::collections::BTreeMap;

/// Holds an answer key: never serialised. What a page may show is a value of `views`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Unique in its course.
    pub id: Slug,
    /// Names this state of the question in the language it was written in: with another text or key it is
    /// another version of the same question.
    pub fingerprint: String,
    pub competence: Competence,
    /// 1 (recall), 2 (apply) or 3 (judge).
    pub difficulty: u8,
    /// What a full answer is worth in an assessment, 1 to 20.
    pub points: u32,
    /// Where it stands among the questions of its bank: words with `/` between them, as [`crate::category`] gives them. Nobody
    /// who is asked sees it.
    pub category: Option<String>,
    pub body: Body,
    /// Words in each language the question has been written in; never empty.
    pub texts: BTreeMap<Locale, QuestionText>,
}

/// What is asked and what is right. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    SingleChoice(Vec<Choice>),
    MultipleChoice(Vec<Choice>),
    TrueFalse(Vec<Choice>),
    Matching(Matching),
    Ordering(Ordering),
    ShortAnswer(Vec<Accepted>),
    Numeric(Vec<NumericAnswer>),
    MarkTranscript(Vec<Turn>),
    CodeQuestion(CodeQuestion),
    RepairQuestion(RepairQuestion),
    WrittenTask(WrittenTask),
}

/// The kinds by name, without what they hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    SingleChoice,
    MultipleChoice,
    TrueFalse,
    Matching,
    Ordering,
    ShortAnswer,
    Numeric,
    MarkTranscript,
    CodeQuestion,
    RepairQuestion,
    WrittenTask,
}

impl Kind {
    pub const ALL: [Self; 11] = [
        Self::SingleChoice,
        Self::MultipleChoice,
        Self::TrueFalse,
        Self::Matching,
        Self::Ordering,
        Self::ShortAnswer,
        Self::Numeric,
        Self::MarkTranscript,
        Self::CodeQuestion,
        Self::RepairQuestion,
        Self::WrittenTask,
    ];

    /// The word of course files; also the end of the catalogue ids `kind-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SingleChoice => "single-choice",
            Self::MultipleChoice => "multiple-choice",
            Self::TrueFalse => "true-false",
            Self::Matching => "matching",
            Self::Ordering => "ordering",
            Self::ShortAnswer => "short-answer",
            Self::Numeric => "numeric",
            Self::MarkTranscript => "mark-transcript",
            Self::CodeQuestion => "code-question",
            Self::RepairQuestion => "repair-question",
            Self::WrittenTask => "written-task",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Only a person can mark it.
    pub const fn is_marked_by_person(self) -> bool {
        matches!(self, Self::RepairQuestion | Self::WrittenTask)
    }
}

/// The words of a question in one language, as HTML made by the course compiler. What a kind does not
/// use is empty. Holds an answer key (feedback): never serialised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuestionText {
    /// What happened; empty when there is none. Block HTML.
    pub vignette: String,
    /// The question itself. Inline HTML. Empty where the kind says by itself what to do
    /// (code the question, repair the question).
    pub prompt: String,
    /// In the order of the body: options, left-hand sides of pairs, items in their right order, answers
    /// that are recognised, turns of a transcript, labels a question may be mistaken for, model answers.
    pub choices: Vec<ChoiceText>,
    /// Matching: the right-hand sides, those of the rows first, then the extra ones. Inline HTML.
    pub right: Vec<String>,
    /// Mark the transcript: who speaks, for each turn.
    pub speakers: Vec<String>,
    /// What the interviewee said just before; may be empty. Plain text.
    pub before: String,
    /// The officer's words to be coded or repaired. Plain text.
    pub officer: String,
    /// Feedback to an answer that is not among the recognised ones. Block HTML, or empty.
    pub otherwise: String,
    /// In the order of [`crate::Rubric::criteria`].
    pub rubric: Vec<CriterionText>,
    /// Help after a wrong try, first things first. Inline HTML.
    pub hints: Vec<String>,
    /// The point, shown with every answer. Inline HTML.
    pub why: String,
    /// Where it is written; may be empty. Inline HTML.
    pub source: String,
}

/// The words of one option, row, item, answer or turn. Holds an answer key (feedback): never serialised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChoiceText {
    /// Inline HTML.
    pub text: String,
    /// Block HTML.
    pub feedback: String,
}

/// The words of one criterion of a rubric. Plain text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CriterionText {
    pub title: String,
    /// What each level looks like, in the order of its levels.
    pub levels: Vec<String>,
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

    pub const fn kind(&self) -> Kind {
        match &self.body {
            Body::SingleChoice(_) => Kind::SingleChoice,
            Body::MultipleChoice(_) => Kind::MultipleChoice,
            Body::TrueFalse(_) => Kind::TrueFalse,
            Body::Matching(_) => Kind::Matching,
            Body::Ordering(_) => Kind::Ordering,
            Body::ShortAnswer(_) => Kind::ShortAnswer,
            Body::Numeric(_) => Kind::Numeric,
            Body::MarkTranscript(_) => Kind::MarkTranscript,
            Body::CodeQuestion(_) => Kind::CodeQuestion,
            Body::RepairQuestion(_) => Kind::RepairQuestion,
            Body::WrittenTask(_) => Kind::WrittenTask,
        }
    }

    /// How many things of it are put into a drawn order: options, right-hand sides, items; 0 where nothing is.
    pub(crate) fn shuffled(&self) -> usize {
        match &self.body {
            Body::SingleChoice(choices) | Body::MultipleChoice(choices) => choices.len(),
            Body::Matching(matching) => matching.rights,
            Body::Ordering(ordering) => ordering.items,
            _ => 0,
        }
    }

    /// The order in which it was written.
    pub fn written_order(&self) -> Vec<usize> {
        let count = match &self.body {
            Body::TrueFalse(choices) => choices.len(),
            _ => self.shuffled(),
        };
        (0..count).collect()
    }
}
