//! A question as pages may know it: without its key, or, once it may be known, with feedback. One file a kind.

mod choice;
mod coding;
#[cfg(test)]
pub(crate) mod keys;
mod marked;
mod matching;
mod ordering;
mod repair;
mod text;
mod transcript;
mod written;

pub(crate) use coding::words_to_judge;
pub(crate) use marked::{criteria, marked_view, models};

use crate::UseCaseError;
use base::Locale;
use quiz::{Body, Question, QuestionText};
use views::question::{CertaintyView, FeedbackView, MarkedView, QuestionView, Told, Verdict};

/// How a question is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen<'a> {
    /// `order[shown place]` is the place as written.
    pub order: &'a [usize],
    /// Empty while there is none.
    pub response: &'a [String],
    pub wished: Locale,
    /// The language the course was written in.
    pub source: Locale,
}

/// How much may be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tell {
    /// What is right, and why.
    Everything,
    /// Whether the answer was right, because another try is possible.
    TryAgain,
    /// Whether the answer was right, and what people gave for it.
    Verdict,
}

/// What counts in the place of the program's own verdict.
#[derive(Debug, Clone)]
pub(crate) struct Judgement {
    pub verdict: Verdict,
    pub marked: Option<MarkedView>,
}

/// The question, in the order shown; nothing in it tells what is right. `hints` says how many of its hints are shown.
pub(crate) fn question_view(
    question: &Question,
    seen: &Seen<'_>,
    certainty: Option<CertaintyView>,
    hints: usize,
) -> Result<QuestionView, UseCaseError> {
    let (locale, text) = words(question, seen)?;
    let given = seen.response;
    let asked = match &question.body {
        Body::SingleChoice(choices) | Body::TrueFalse(choices) => {
            choice::asked(choices, text, seen, false)
        }
        Body::MultipleChoice(choices) => choice::asked(choices, text, seen, true),
        Body::Matching(matching) => matching::asked(matching, text, seen),
        Body::Ordering(_) => ordering::asked(text, seen),
        Body::ShortAnswer(_) => text::asked(given, false),
        Body::Numeric(_) => text::asked(given, true),
        Body::MarkTranscript(turns) => transcript::asked(turns, text, given),
        Body::CodeQuestion(key) => coding::asked(key, text, given),
        Body::RepairQuestion(repair) => repair::asked(repair, text, given),
        Body::WrittenTask(task) => written::asked(task, text, given),
    };
    Ok(QuestionView {
        id: question.id.to_string(),
        locale,
        vignette: text.vignette.clone(),
        prompt: text.prompt.clone(),
        points: question.points,
        asked,
        certainty,
        hints: text.hints.iter().take(hints).cloned().collect(),
    })
}

/// The feedback to an answer, for whoever may know it. Without a judgement the program's verdict is told; where only a
/// person can mark, the officer compares.
pub(crate) fn feedback_view(
    question: &Question,
    seen: &Seen<'_>,
    tell: Tell,
    judgement: Option<Judgement>,
) -> Result<FeedbackView, UseCaseError> {
    let (locale, text) = words(question, seen)?;
    let judgement = judgement.unwrap_or_else(|| Judgement {
        verdict: quiz::mark(question, seen.response)
            .map_or(Verdict::Compare, |mark| verdict(mark.verdict)),
        marked: None,
    });
    let everything = tell == Tell::Everything;
    Ok(FeedbackView {
        verdict: judgement.verdict,
        told: match tell {
            Tell::Everything => everything_told(question, locale, text, seen, judgement.marked),
            Tell::Verdict => by_people(question, text, judgement.marked),
            Tell::TryAgain => Told::Nothing,
        },
        why: if everything {
            text.why.clone()
        } else {
            String::new()
        },
        source: if everything {
            text.source.clone()
        } else {
            String::new()
        },
        may_try_again: tell == Tell::TryAgain,
        look_again: Vec::new(),
    })
}

fn everything_told(
    question: &Question,
    locale: Locale,
    text: &QuestionText,
    seen: &Seen<'_>,
    marked: Option<MarkedView>,
) -> Told {
    let given = seen.response;
    match &question.body {
        Body::SingleChoice(choices) | Body::TrueFalse(choices) | Body::MultipleChoice(choices) => {
            choice::told(choices, text, seen)
        }
        Body::Matching(matching) => matching::told(matching, text, given),
        Body::Ordering(_) => ordering::told(text, seen),
        Body::ShortAnswer(accepted) => text::told_words(accepted, locale, text, given),
        Body::Numeric(answers) => text::told_number(answers, text, given),
        Body::MarkTranscript(turns) => transcript::told(turns, text, given),
        Body::CodeQuestion(key) => coding::told(key, text, given),
        Body::RepairQuestion(repair) => repair::told(repair, text, marked, true),
        Body::WrittenTask(_) => written::told(text, marked, true),
    }
}

/// What people gave and said, without the models.
fn by_people(question: &Question, text: &QuestionText, marked: Option<MarkedView>) -> Told {
    match &question.body {
        Body::RepairQuestion(repair) if marked.is_some() => {
            repair::told(repair, text, marked, false)
        }
        Body::WrittenTask(_) if marked.is_some() => written::told(text, marked, false),
        _ => Told::Nothing,
    }
}

/// The program's verdict, as pages tell it.
pub(crate) const fn verdict(verdict: quiz::Verdict) -> Verdict {
    match verdict {
        quiz::Verdict::Correct => Verdict::Correct,
        quiz::Verdict::Partly => Verdict::Partly,
        quiz::Verdict::NotCorrect => Verdict::NotCorrect,
    }
}

/// The words of a question, with the language they are in.
pub(crate) fn words<'a>(
    question: &'a Question,
    seen: &Seen<'_>,
) -> Result<(Locale, &'a QuestionText), UseCaseError> {
    question.text(seen.wished, seen.source).ok_or_else(|| {
        UseCaseError::Unexpected(format!("question {} has no words", question.id).into())
    })
}

/// Whether a place is among the parts of a response.
fn holds(response: &[String], place: usize) -> bool {
    response
        .iter()
        .any(|part| part.parse::<usize>() == Ok(place))
}
