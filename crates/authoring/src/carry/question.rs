//! Whether a question of one version asks the same as in another.

use base::{Locale, Message};
use quiz::carry::{Carry, carry};
use quiz::{Body, Question, QuestionText};

/// How a question of an older version stands in a newer one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// The same is asked and the same is right: an answer is taken along.
    Same {
        /// How a response reads now, where its options may stand in another order.
        response: Option<Carry>,
        /// Feedback, hints, the point or its source say something else: worth a look.
        explained_anew: bool,
    },
    /// An answer would be one to something else. The reasons, at least one.
    Changed(Vec<Message>),
}

/// Compares two states of a question by their words in the language the course is written in.
pub fn question(old: &Question, new: &Question, source: Locale) -> Stands {
    if old.kind() != new.kind() {
        return Stands::Changed(vec![Message::new("authoring-carry-kind")]);
    }
    let texts = old.text(source, source).zip(new.text(source, source));
    let Some(((_, before), (_, after))) = texts else {
        return Stands::Changed(vec![Message::new("authoring-carry-asked")]);
    };
    let mut reasons = Vec::new();
    if asked(old, before) != asked(new, after) {
        reasons.push(Message::new("authoring-carry-asked"));
    }
    if options(old, before) != options(new, after) {
        reasons.push(Message::new("authoring-carry-options"));
    }
    if key(old, before, source) != key(new, after, source) {
        reasons.push(Message::new("authoring-carry-key"));
    }
    if !reasons.is_empty() {
        return Stands::Changed(reasons);
    }
    Stands::Same {
        response: carry(old, new, source).ok(),
        explained_anew: explained(before) != explained(after),
    }
}

/// What one reads before the options.
fn asked<'q>(question: &'q Question, text: &'q QuestionText) -> Vec<&'q str> {
    let mut asked = vec![
        text.vignette.trim(),
        &text.prompt,
        &text.before,
        &text.officer,
    ];
    match &question.body {
        Body::CodeQuestion(code) => asked.push(code.persona.as_str()),
        Body::RepairQuestion(repair) => asked.push(repair.persona.as_str()),
        _ => {}
    }
    asked
}

/// What one chooses from, in no order but that of a transcript.
fn options<'q>(question: &'q Question, text: &'q QuestionText) -> Vec<&'q str> {
    let mut options: Vec<&str> = match &question.body {
        Body::SingleChoice(_)
        | Body::MultipleChoice(_)
        | Body::TrueFalse(_)
        | Body::Ordering(_)
        | Body::MarkTranscript(_) => text.choices.iter().map(|one| one.text.as_str()).collect(),
        Body::Matching(_) => {
            let rows = text.choices.iter().map(|one| one.text.as_str());
            rows.chain(text.right.iter().map(String::as_str)).collect()
        }
        Body::CodeQuestion(code) => code.choices.iter().map(|label| label.as_str()).collect(),
        Body::ShortAnswer(_)
        | Body::Numeric(_)
        | Body::RepairQuestion(_)
        | Body::WrittenTask(_) => Vec::new(),
    };
    if matches!(question.body, Body::MarkTranscript(_)) {
        options.extend(text.speakers.iter().map(String::as_str));
    } else {
        options.sort_unstable();
    }
    options
}

/// What is right, by words and not by places; what an answer shows of errors is explanation.
fn key(question: &Question, text: &QuestionText, source: Locale) -> Vec<String> {
    let words = |at: usize| text.choices.get(at).map_or("", |one| one.text.as_str());
    let mut key: Vec<String> = match &question.body {
        Body::SingleChoice(choices) | Body::MultipleChoice(choices) | Body::TrueFalse(choices) => {
            let choices = choices.iter().enumerate();
            choices
                .map(|(at, one)| format!("{}: {}", one.correct, words(at)))
                .collect()
        }
        Body::Matching(matching) => (0..matching.rows.len())
            .map(|at| {
                let right = text.right.get(at).map_or("", String::as_str);
                format!("{} -> {right}", words(at))
            })
            .collect(),
        // The order is the key.
        Body::Ordering(ordering) => {
            return (0..ordering.items).map(|at| words(at).to_owned()).collect();
        }
        Body::MarkTranscript(turns) => {
            let turns = turns.iter().enumerate();
            turns
                .map(|(at, turn)| format!("{at} {} {}", turn.markable, turn.target))
                .collect()
        }
        Body::ShortAnswer(accepted) => {
            let answers = accepted.iter();
            answers
                .map(|one| {
                    let form = one.forms.get(&source).map_or("", String::as_str);
                    format!("{:?} {form}", one.share)
                })
                .collect()
        }
        // The first that holds a number counts.
        Body::Numeric(answers) => {
            let answers = answers.iter();
            return answers
                .map(|one| format!("{:?} {}..{}", one.share, one.least, one.most))
                .collect();
        }
        Body::CodeQuestion(code) => {
            let right = [code.label].into_iter().chain(code.also.iter().copied());
            right.map(|label| label.as_str().to_owned()).collect()
        }
        // People compare with models, or mark by a rubric.
        Body::RepairQuestion(repair) => vec![format!("{:?}", repair.rubric)],
        Body::WrittenTask(task) => vec![format!("{:?}", task.rubric)],
    };
    key.sort_unstable();
    key
}

/// What one reads after the answer, in no order.
fn explained(text: &QuestionText) -> Vec<&str> {
    let mut all: Vec<&str> = text
        .choices
        .iter()
        .map(|one| one.feedback.as_str())
        .collect();
    all.extend(text.hints.iter().map(String::as_str));
    all.extend([&*text.why, &*text.source, &*text.otherwise]);
    all.sort_unstable();
    all
}
