//! Compiled questions on their way out, in one language.
//!
//! What a format cannot say is told, question by question. Misconceptions, feedback to rows and rubrics are Audire's own.

mod body;
mod grades;
mod html;

pub(crate) use body::{Answer, Body, Number};
pub(crate) use html::{escaped, plain, with_files};

use crate::{Format, gift, moodle};
use base::{Locale, Message, Slug};
use quiz::{Kind, Question, QuestionText};

/// What a question lost on its way out, or that it could not go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    pub question: Slug,
    pub message: Message,
}

/// A question ready to be written. Holds an answer key: never serialised.
pub(crate) struct Out<'q> {
    pub question: &'q Question,
    pub text: &'q QuestionText,
    pub category: &'q str,
    /// Plain words.
    pub name: String,
    /// Block HTML: what happened and what is asked.
    pub html: String,
    pub body: Body,
    /// `competence:…` and what else a format has no place for.
    pub tags: Vec<String>,
}

/// The questions as a file, each with the category that those have which name none, and what was lost. Pictures are asked for by their address in the HTML.
/// Aiken is only read: in that format nothing is written.
pub fn write(
    format: Format,
    questions: &[(&Question, &str)],
    locale: Locale,
    source: Locale,
    pictures: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> (Vec<u8>, Vec<Remark>) {
    let mut remarks = Vec::new();
    let mut ready = Vec::new();
    for (question, category) in questions {
        let from = remarks.len();
        let mut say = |message: Message| {
            let remark = Remark {
                question: question.id.clone(),
                message,
            };
            if !remarks[from..].contains(&remark) {
                remarks.push(remark);
            }
        };
        ready.extend(prepare(
            format, question, category, locale, source, &mut say,
        ));
    }
    let mut say = |question: &Slug, message: Message| {
        remarks.push(Remark {
            question: question.clone(),
            message,
        });
    };
    let file = match format {
        Format::Gift => gift::write(&ready, &mut say),
        Format::MoodleXml => moodle::write(&ready, pictures, &mut say),
        Format::Aiken => String::new(),
    };
    (file.into_bytes(), remarks)
}

fn prepare<'q>(
    format: Format,
    question: &'q Question,
    category: &'q str,
    wished: Locale,
    source: Locale,
    say: &mut dyn FnMut(Message),
) -> Option<Out<'q>> {
    let (locale, text) = question.text(wished, source)?;
    let body = body::of(format, question, text, locale, say)?;
    if locale != wished {
        say(Message::new("exchange-out-language").with("language", locale.code()));
    }
    if !text.hints.is_empty() && format == Format::Gift {
        say(Message::new("exchange-out-hints"));
    }
    let html = html::question(question, text, locale);
    let prompt = if text.prompt.is_empty() {
        &text.officer
    } else {
        &text.prompt
    };
    let name = crate::notes::shortened(&plain(prompt));
    let mut tags = vec![
        format!("competence:{}", question.competence.as_str()),
        format!("difficulty:{}", question.difficulty),
        format!("language:{}", locale.code()),
    ];
    if format == Format::Gift && question.points != 1 {
        tags.push(format!("points:{}", question.points));
    }
    if let quiz::Body::WrittenTask(task) = &question.body
        && task.rubric.markers > 1
    {
        tags.push(format!("markers:{}", task.rubric.markers));
    }
    Some(Out {
        question,
        text,
        category: question.category.as_deref().unwrap_or(category),
        name: if name.is_empty() {
            question.id.to_string()
        } else {
            name
        },
        html,
        body,
        tags,
    })
}

/// A path as Moodle writes it.
pub(crate) fn category(path: &str) -> String {
    let path = path.replace(char::is_control, " ");
    if path.is_empty() {
        "$course$/top".to_owned()
    } else {
        format!("$course$/top/{path}")
    }
}

/// Says that a kind cannot go out in this format.
fn no_kind(format: Format, kind: Kind, say: &mut dyn FnMut(Message)) {
    let message = Message::new("exchange-out-kind");
    say(message.with("kind", kind.as_str()).with(
        "format",
        if format == Format::Gift {
            "GIFT"
        } else {
            "Moodle XML"
        },
    ));
}
