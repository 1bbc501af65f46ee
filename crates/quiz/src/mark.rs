//! What a response earned, whatever the kind.

use crate::kinds::{
    code_question, mark_transcript, matching, multiple_choice, numeric, ordering, short_answer,
    single_choice, true_false,
};
use crate::{Body, Points, Question};

/// The word for a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Correct,
    Partly,
    NotCorrect,
}

/// What a response is worth: a share of one point, from 0 to 1, before weight, tries and certainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub share: Points,
    pub verdict: Verdict,
}

impl Mark {
    pub const NOTHING: Self = Self {
        share: Points::ZERO,
        verdict: Verdict::NotCorrect,
    };

    /// The verdict follows from the share.
    pub fn of(share: Points) -> Self {
        let verdict = if share >= Points::ONE {
            Verdict::Correct
        } else if share > Points::ZERO {
            Verdict::Partly
        } else {
            Verdict::NotCorrect
        };
        Self { share, verdict }
    }
}

/// Scores a response. Parts that cannot be an answer count for nothing. `None` where only a person can mark.
pub fn mark(question: &Question, parts: &[String]) -> Option<Mark> {
    let share = match &question.body {
        Body::SingleChoice(choices) => single_choice::share(choices, parts),
        Body::MultipleChoice(choices) => multiple_choice::share(choices, parts),
        Body::TrueFalse(choices) => true_false::share(choices, parts),
        Body::Matching(matching) => matching::share(matching, parts),
        Body::Ordering(ordering) => ordering::share(*ordering, parts),
        Body::ShortAnswer(accepted) => short_answer::share(accepted, parts),
        Body::Numeric(answers) => numeric::share(answers, parts),
        Body::MarkTranscript(turns) => mark_transcript::share(turns, parts),
        Body::CodeQuestion(key) => code_question::share(key, parts),
        Body::RepairQuestion(_) | Body::WrittenTask(_) => return None,
    };
    Some(Mark::of(share))
}
