//! The key of a question as the other systems know keys.

use super::html::{escaped, plain};
use super::{grades, no_kind};
use crate::Format;
use crate::words::Words;
use base::{Locale, Message};
use quiz::{
    Accepted, Choice, ChoiceText, CodeQuestion, NumericAnswer, Points, Question, QuestionText,
    Rubric,
};
use rust_decimal::Decimal;
use std::fmt::Write as _;

/// An option or an answer. Holds an answer key: never serialised.
pub(crate) struct Answer {
    /// Inline HTML; of typed answers plain text.
    pub text: String,
    /// Percent.
    pub share: String,
    /// Block HTML.
    pub feedback: String,
}

/// An accepted number. Holds an answer key: never serialised.
pub(crate) struct Number {
    pub least: Decimal,
    pub most: Decimal,
    pub answer: Answer,
}

/// Holds an answer key: never serialised.
pub(crate) enum Body {
    Choices {
        single: bool,
        options: Vec<Answer>,
    },
    TrueFalse {
        right: bool,
        feedback: [String; 2],
    },
    /// Left as inline HTML, right as plain text; then right-hand sides that belong to none.
    Matching {
        rows: Vec<(String, String)>,
        extras: Vec<String>,
    },
    Ordering(Vec<String>),
    Short(Vec<Answer>),
    Numeric {
        answers: Vec<Number>,
        otherwise: String,
    },
    /// What a marker needs, as block HTML, and how many words are meant.
    Essay {
        info: String,
        words: Option<u32>,
    },
}

pub(super) fn of(
    format: Format,
    question: &Question,
    text: &QuestionText,
    locale: Locale,
    say: &mut dyn FnMut(Message),
) -> Option<Body> {
    if has_misconceptions(question) {
        say(Message::new("exchange-out-misconceptions"));
    }
    match &question.body {
        quiz::Body::SingleChoice(choices) => Some(self::choices(true, choices, text)),
        quiz::Body::MultipleChoice(choices) => Some(self::choices(false, choices, text)),
        quiz::Body::TrueFalse(choices) => Some(true_false(choices, text, locale, say)),
        quiz::Body::Matching(matching) => Some(self::matching(matching.rows.len(), text, say)),
        quiz::Body::Ordering(_) if format == Format::MoodleXml => Some(ordering(text, say)),
        quiz::Body::ShortAnswer(accepted) => Some(short(accepted, text, locale, say)),
        quiz::Body::Numeric(answers) => Some(numeric(answers, text, say)),
        quiz::Body::CodeQuestion(key) => {
            say(Message::new("exchange-out-code"));
            Some(code(key, text))
        }
        quiz::Body::WrittenTask(task) => Some(essay(format, &task.rubric, task.words, text, say)),
        quiz::Body::Ordering(_) | quiz::Body::MarkTranscript(_) | quiz::Body::RepairQuestion(_) => {
            no_kind(format, question.kind(), say);
            None
        }
    }
}

fn has_misconceptions(question: &Question) -> bool {
    match &question.body {
        quiz::Body::SingleChoice(choices)
        | quiz::Body::MultipleChoice(choices)
        | quiz::Body::TrueFalse(choices) => choices.iter().any(|one| one.misconception.is_some()),
        quiz::Body::Matching(matching) => {
            matching.rows.iter().any(|row| row.misconception.is_some())
        }
        quiz::Body::ShortAnswer(accepted) => accepted.iter().any(|one| one.misconception.is_some()),
        quiz::Body::Numeric(answers) => answers.iter().any(|one| one.misconception.is_some()),
        quiz::Body::CodeQuestion(key) => key.confusions.iter().any(|(_, one)| one.is_some()),
        _ => false,
    }
}

fn choices(single: bool, choices: &[Choice], text: &QuestionText) -> Body {
    let right = choices.iter().filter(|choice| choice.correct).count();
    let part = grades::part(right);
    let options = choices
        .iter()
        .zip(&text.choices)
        .map(|(choice, words)| Answer {
            text: words.text.clone(),
            share: match (choice.correct, single) {
                (true, true) => "100".to_owned(),
                (false, true) => "0".to_owned(),
                (true, false) => part.to_owned(),
                (false, false) => format!("-{part}"),
            },
            feedback: words.feedback.clone(),
        })
        .collect();
    Body::Choices { single, options }
}

/// Moodle's answers are always true and false, in this order.
fn true_false(
    choices: &[Choice],
    text: &QuestionText,
    locale: Locale,
    say: &mut dyn FnMut(Message),
) -> Body {
    let words = Words::of(locale);
    let labels: Vec<String> = text
        .choices
        .iter()
        .map(|choice| plain(&choice.text))
        .collect();
    let turned = labels.first().is_some_and(|label| label == words.wrong);
    let known = labels
        .iter()
        .map(String::as_str)
        .eq([words.right, words.wrong]);
    if !known {
        say(Message::new("exchange-out-labels").with("labels", labels.join(", ")));
    }
    let (yes, no) = if turned { (1, 0) } else { (0, 1) };
    let feedback = |place: usize| {
        text.choices
            .get(place)
            .map(|choice| choice.feedback.clone())
    };
    Body::TrueFalse {
        right: choices.get(yes).is_some_and(|choice| choice.correct),
        feedback: [
            feedback(yes).unwrap_or_default(),
            feedback(no).unwrap_or_default(),
        ],
    }
}

fn matching(rows: usize, text: &QuestionText, say: &mut dyn FnMut(Message)) -> Body {
    row_feedback(&text.choices, say);
    if text.right.iter().any(|right| right.contains('<')) {
        say(Message::new("exchange-out-plain-right"));
    }
    let rights: Vec<String> = text.right.iter().map(|right| plain(right)).collect();
    let (own, extras) = rights.split_at(rows.min(rights.len()));
    Body::Matching {
        rows: text
            .choices
            .iter()
            .zip(own)
            .map(|(left, right)| (left.text.clone(), right.clone()))
            .collect(),
        extras: extras.to_vec(),
    }
}

fn ordering(text: &QuestionText, say: &mut dyn FnMut(Message)) -> Body {
    row_feedback(&text.choices, say);
    say(Message::new("exchange-out-ordering"));
    Body::Ordering(text.choices.iter().map(|item| item.text.clone()).collect())
}

fn row_feedback(rows: &[ChoiceText], say: &mut dyn FnMut(Message)) {
    if rows.iter().any(|row| !row.feedback.is_empty()) {
        say(Message::new("exchange-out-row-feedback"));
    }
}

fn share(share: Points, say: &mut dyn FnMut(Message)) -> String {
    let (text, exact) = grades::nearest(share);
    if !exact {
        say(Message::new("exchange-out-share").with("share", text.as_str()));
    }
    text
}

fn short(
    accepted: &[Accepted],
    text: &QuestionText,
    locale: Locale,
    say: &mut dyn FnMut(Message),
) -> Body {
    let mut answers: Vec<Answer> = accepted
        .iter()
        .zip(&text.choices)
        .map(|(one, words)| {
            let form = match plain(&words.text) {
                form if form.is_empty() => one.forms.get(&locale).cloned().unwrap_or_default(),
                form => form,
            };
            Answer {
                // A star alone would stand for any words.
                text: form.replace('*', "\\*"),
                share: share(one.share, say),
                feedback: words.feedback.clone(),
            }
        })
        .collect();
    if !text.otherwise.is_empty() {
        answers.push(Answer {
            text: "*".to_owned(),
            share: "0".to_owned(),
            feedback: text.otherwise.clone(),
        });
    }
    Body::Short(answers)
}

fn numeric(answers: &[NumericAnswer], text: &QuestionText, say: &mut dyn FnMut(Message)) -> Body {
    let answers = answers
        .iter()
        .enumerate()
        .map(|(place, one)| Number {
            least: one.least,
            most: one.most,
            answer: Answer {
                text: String::new(),
                share: share(one.share, say),
                feedback: text
                    .choices
                    .get(place)
                    .map(|words| words.feedback.clone())
                    .unwrap_or_default(),
            },
        })
        .collect();
    Body::Numeric {
        answers,
        otherwise: text.otherwise.clone(),
    }
}

/// The labels as options. Where the guide accepts several, the first is the right one.
fn code(key: &CodeQuestion, text: &QuestionText) -> Body {
    let options = key
        .choices
        .iter()
        .map(|label| {
            let place = key.confusions.iter().position(|(one, _)| one == label);
            let words = place.and_then(|place| text.choices.get(place));
            Answer {
                text: label.as_str().to_owned(),
                share: if key.is_right(*label) { "100" } else { "0" }.to_owned(),
                feedback: words
                    .map(|words| words.feedback.clone())
                    .unwrap_or_default(),
            }
        })
        .collect();
    Body::Choices {
        single: true,
        options,
    }
}

/// Model answers and the rubric, so that a marker elsewhere has them and they can be read back.
fn essay(
    format: Format,
    rubric: &Rubric,
    words: Option<u32>,
    text: &QuestionText,
    say: &mut dyn FnMut(Message),
) -> Body {
    if format == Format::Gift {
        say(Message::new("exchange-out-rubric"));
    } else if text.choices.len() > 1 || text.choices.iter().any(|model| !model.feedback.is_empty())
    {
        say(Message::new("exchange-out-models"));
    }
    let mut info = String::new();
    for model in &text.choices {
        let _ = write!(info, "<p>{}</p>{}", model.text, model.feedback);
    }
    for (criterion, words) in rubric.criteria.iter().zip(&text.rubric) {
        let _ = write!(
            info,
            "<p><strong>Criterion: {}</strong></p><ul>",
            escaped(&words.title)
        );
        for (worth, level) in criterion.levels.iter().zip(&words.levels) {
            let _ = write!(info, "<li>{worth} {}</li>", escaped(level));
        }
        info.push_str("</ul>");
    }
    Body::Essay { info, words }
}
