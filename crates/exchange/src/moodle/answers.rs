//! Kinds of Moodle's questions and what they become.

use super::apart::criteria;
use super::element::Element;
use super::question::Texts;
use crate::draft::{Answers, Choice, Interval, Percent, interval};
use crate::limits;
use crate::notes::shortened;
use crate::text::plain;
use base::Message;

pub(super) fn read(kind: &str, question: &Element, texts: &mut Texts) -> Result<Answers, Message> {
    match kind {
        "multichoice" => choices(question, texts),
        "truefalse" => true_false(question, texts),
        "shortanswer" => short(question, texts),
        "numerical" => numeric(question, texts),
        "matching" | "match" => Ok(matching(question, texts)),
        "ordering" => Ok(ordering(question, texts)),
        "essay" => Ok(essay(question, texts)),
        "description" => Err(Message::new("exchange-no-question")),
        other => Err(Message::new("exchange-kind-unknown").with("kind", shortened(other))),
    }
}

fn share(answer: &Element) -> Result<Percent, Message> {
    let text = answer.attribute("fraction").unwrap_or("0");
    Percent::parse(text)
        .ok_or_else(|| Message::new("exchange-weight-unreadable").with("text", shortened(text)))
}

fn choices(question: &Element, texts: &mut Texts) -> Result<Answers, Message> {
    // Without the element only one may be chosen.
    let single = question.child("single").is_none() || question.is_on("single");
    let options = question
        .all("answer")
        .take(64)
        .map(|answer| {
            Ok(Choice {
                share: share(answer)?,
                text: texts.read(answer),
                feedback: texts.child(answer, "feedback"),
            })
        })
        .collect::<Result<_, Message>>()?;
    Ok(Answers::Choices { single, options })
}

fn true_false(question: &Element, texts: &mut Texts) -> Result<Answers, Message> {
    let mut right = None;
    let mut feedback = [Vec::new(), Vec::new()];
    for answer in question.all("answer") {
        let place = match answer.words().trim().to_ascii_lowercase().as_str() {
            "true" | "1" => 0,
            "false" | "0" => 1,
            _ => continue,
        };
        if share(answer)? > Percent::ZERO {
            right = Some(place == 0);
        }
        if let Some(slot) = feedback.get_mut(place) {
            *slot = texts.child(answer, "feedback");
        }
    }
    match right {
        Some(right) => Ok(Answers::TrueFalse { right, feedback }),
        None => Err(Message::new("exchange-no-right-answer")),
    }
}

fn short(question: &Element, texts: &mut Texts) -> Result<Answers, Message> {
    let answers = question
        .all("answer")
        .map(|answer| {
            Ok(Choice {
                share: share(answer)?,
                text: texts.plain(answer),
                feedback: texts.child(answer, "feedback"),
            })
        })
        .collect::<Result<_, Message>>()?;
    Ok(Answers::Short {
        answers,
        case: question.child("usecase").is_some() && question.is_on("usecase"),
    })
}

fn numeric(question: &Element, texts: &mut Texts) -> Result<Answers, Message> {
    let mut answers: Vec<(Interval, Choice)> = Vec::new();
    let mut otherwise = Vec::new();
    for answer in question.all("answer") {
        let words = answer.words().trim();
        let choice = Choice {
            text: Vec::new(),
            share: share(answer)?,
            feedback: texts.child(answer, "feedback"),
        };
        if words == "*" {
            if choice.share > Percent::ZERO {
                let weights = choice.share.to_string();
                let message = Message::new("exchange-anything-accepted");
                texts.notes.say(message.with("weights", weights));
            }
            otherwise = choice.feedback;
            continue;
        }
        let tolerance = answer.value("tolerance");
        if let Some(interval) = interval(words, tolerance) {
            answers.push((interval, choice));
        } else {
            let text = shortened(&format!("{words} {tolerance}"));
            return Err(Message::new("exchange-number-unreadable").with("text", text));
        }
    }
    Ok(Answers::Numeric { answers, otherwise })
}

fn matching(question: &Element, texts: &mut Texts) -> Answers {
    let rows = question
        .all("subquestion")
        .take(64)
        .map(|row| {
            let right = row.child("answer").map(|answer| texts.plain(answer));
            (texts.read(row), right.unwrap_or_default())
        })
        .collect();
    Answers::Matching {
        rows,
        extras: Vec::new(),
    }
}

/// A plugin of Moodle; the answers stand in their right order, which their fractions tell too.
fn ordering(question: &Element, texts: &mut Texts) -> Answers {
    texts.notes.say(Message::new("exchange-ordering-grading"));
    let mut items: Vec<&Element> = question.all("answer").take(64).collect();
    items.sort_by_key(|item| item.attribute("fraction").and_then(Percent::parse));
    Answers::Ordering(items.iter().map(|item| texts.read(item)).collect())
}

fn essay(question: &Element, texts: &mut Texts) -> Answers {
    let template = texts.child(question, "responsetemplate");
    if !plain(&template).is_empty() {
        texts.notes.setting("responsetemplate");
    }
    let (model, criteria) = criteria(texts.child(question, "graderinfo"));
    let words = [
        question.value("maxwordlimit"),
        question.value("minwordlimit"),
    ]
    .iter()
    .find_map(|limit| {
        limit
            .parse()
            .ok()
            .filter(|words| limits::TASK_WORDS.contains(words))
    });
    if !question.value("minwordlimit").is_empty() && !question.value("maxwordlimit").is_empty() {
        texts.notes.setting("minwordlimit");
    }
    Answers::Essay {
        model,
        criteria,
        words,
    }
}
