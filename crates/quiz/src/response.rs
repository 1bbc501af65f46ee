//! A response on its way in.
//!
//! Whatever the kind, a response is a list of short texts, because that is what a form without script
//! can send. What they mean stands in the file of the kind.

use crate::kinds::{
    code_question, mark_transcript, matching, multiple_choice, numeric, ordering, repair_question,
    short_answer, single_choice, true_false, written_task,
};
use crate::{Body, Question};
use base::Message;

/// The most characters of a written task. A plan for an interview has about 6,000.
pub const LONGEST: usize = 20_000;
/// The most parts of a response.
pub const MOST_PARTS: usize = 64;

/// The most characters of one part of a response. Each save is a row for ever, so a word or a number takes no more room than it needs.
const fn longest(body: &Body) -> usize {
    match body {
        Body::WrittenTask(_) => LONGEST,
        Body::RepairQuestion(_) => 2_000,
        Body::ShortAnswer(_) => 500,
        _ => 100,
    }
}

/// The response as it is kept: in order and once each; refused, with what to do, when it cannot be one.
pub fn accept(question: &Question, parts: Vec<String>) -> Result<Vec<String>, Message> {
    let most = longest(&question.body);
    if parts.len() > MOST_PARTS || parts.iter().any(|part| part.chars().count() > most) {
        return Err(Message::new("response-too-long").with("count", most));
    }
    match &question.body {
        Body::SingleChoice(choices) => single_choice::accept(choices, parts),
        Body::MultipleChoice(choices) => multiple_choice::accept(choices, parts),
        Body::TrueFalse(choices) => true_false::accept(choices, parts),
        Body::Matching(matching) => matching::accept(matching, parts),
        Body::Ordering(ordering) => ordering::accept(*ordering, parts),
        Body::ShortAnswer(_) => short_answer::accept(parts),
        Body::Numeric(_) => numeric::accept(parts),
        Body::MarkTranscript(turns) => mark_transcript::accept(turns, parts),
        Body::CodeQuestion(key) => code_question::accept(key, parts),
        Body::RepairQuestion(_) => repair_question::accept(parts),
        Body::WrittenTask(_) => written_task::accept(parts),
    }
}

/// The misconceptions a response shows, in the order of the question's parts.
pub fn misconceptions<'a>(question: &'a Question, parts: &[String]) -> Vec<&'a base::Slug> {
    match &question.body {
        Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices) => {
            single_choice::misconceptions(choices, parts)
        }
        Body::Matching(matching) => matching::misconceptions(matching, parts),
        Body::ShortAnswer(accepted) => short_answer::misconceptions(accepted, parts),
        Body::Numeric(answers) => numeric::misconceptions(answers, parts),
        Body::CodeQuestion(key) => code_question::misconceptions(key, parts),
        Body::MarkTranscript(turns) => mark_transcript::misconceptions(turns, parts),
        Body::Ordering(_) | Body::RepairQuestion(_) | Body::WrittenTask(_) => Vec::new(),
    }
}

/// Places from parts: whole numbers, others left out.
pub(crate) fn places(parts: &[String]) -> impl Iterator<Item = usize> {
    parts.iter().filter_map(|part| part.parse().ok())
}

/// `a:b` with two whole numbers.
pub(crate) fn pair(part: &str) -> Option<(usize, usize)> {
    let (left, right) = part.split_once(':')?;
    Some((left.parse().ok()?, right.parse().ok()?))
}

/// The one text of a response that is words, without blanks at its ends.
pub(crate) fn words(parts: Vec<String>) -> Result<Vec<String>, Message> {
    let words = parts
        .into_iter()
        .next()
        .unwrap_or_default()
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim()
        .to_owned();
    if words.is_empty() {
        return Err(Message::new("response-write-something"));
    }
    Ok(vec![words])
}
