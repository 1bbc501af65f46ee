//! From the parts of a question to a question.

use super::kinds;
use super::source::{Named, QuestionSource};
use super::words::{self, Reading};
use crate::problem::{
    MISCONCEPTION, MISCONCEPTION_UNKNOWN, MISCONCEPTION_UNKNOWN_NEAR, QUESTION_OPTIONS,
};
use base::{Slug, text};
use quiz::{Body, Kind, Question};
use std::collections::BTreeMap;

/// A question in the language it was written in. `None` when something is missing; it has been said.
pub(crate) fn build(source: &QuestionSource, reading: Reading) -> Option<Question> {
    let kind = kind(source)?;
    source.headers_are_known(kind);
    let competence = source.competence();
    let difficulty = source.difficulty();
    let points = source.points();
    let category = source.category();
    let body = kinds::body(kind, source);
    if let Some(body) = &body {
        misconceptions_are_defined(source, body, reading);
    }
    let language = reading.index.source;
    let text = words::read(source, kind, reading, language);
    let mut question = Question {
        id: source.id.clone(),
        fingerprint: text::fingerprint(source.file.slice(source.whole)),
        competence: competence?,
        difficulty: difficulty?,
        points: points?,
        category,
        body: body?,
        texts: BTreeMap::from([(language, text?)]),
    };
    kinds::add_forms(&mut question.body, source, language);
    Some(question)
}

fn kind(source: &QuestionSource) -> Option<Kind> {
    let kind = source.kind();
    if kind.is_none() && source.named == Named::Nothing {
        let args = vec![("count", 0_usize.into())];
        source.file.report(&QUESTION_OPTIONS, source.span, args);
    }
    kind
}

/// The error that a part shows, where it may name one.
pub(super) fn misconception(
    source: &QuestionSource,
    part: &super::line::Part,
    possible: bool,
) -> Option<Slug> {
    let (word, span) = part.misconception?;
    let slug = Slug::parse(word).filter(|_| possible);
    if slug.is_none() {
        source
            .file
            .report(&MISCONCEPTION, span, vec![("id", word.into())]);
    }
    slug
}

/// Holds the errors that answers show against `misconceptions.md`.
fn misconceptions_are_defined(source: &QuestionSource, body: &Body, reading: Reading) {
    let index = reading.index;
    let shown = misconceptions(body);
    for (word, span) in source.parts.iter().filter_map(|part| part.misconception) {
        let Some(id) = shown.iter().find(|id| id.as_str() == word) else {
            continue;
        };
        if !index.misconceptions.contains(*id) {
            let known = index.misconceptions.iter().map(Slug::as_str);
            let args = vec![("id", word.into())];
            let problems = (&MISCONCEPTION_UNKNOWN_NEAR, &MISCONCEPTION_UNKNOWN);
            source
                .file
                .report_word(problems, span, word, known, str::to_owned, args);
        }
        index.used_misconceptions.borrow_mut().insert((*id).clone());
    }
}

/// Every error that some answer shows.
fn misconceptions(body: &Body) -> Vec<&Slug> {
    let all: Vec<Option<&Slug>> = match body {
        Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices) => {
            choices
                .iter()
                .map(|one| one.misconception.as_ref())
                .collect()
        }
        Body::Matching(matching) => {
            let rows = matching.rows.iter();
            rows.map(|one| one.misconception.as_ref()).collect()
        }
        Body::ShortAnswer(accepted) => {
            let answers = accepted.iter();
            answers.map(|one| one.misconception.as_ref()).collect()
        }
        Body::Numeric(answers) => answers
            .iter()
            .map(|one| one.misconception.as_ref())
            .collect(),
        Body::MarkTranscript(turns) => turns.iter().map(|one| one.misconception.as_ref()).collect(),
        Body::CodeQuestion(key) => {
            let confusions = key.confusions.iter();
            confusions.map(|(_, one)| one.as_ref()).collect()
        }
        Body::Ordering(_) | Body::RepairQuestion(_) | Body::WrittenTask(_) => Vec::new(),
    };
    all.into_iter().flatten().collect()
}
