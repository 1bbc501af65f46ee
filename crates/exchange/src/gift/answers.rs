//! What stands between the brackets of a GIFT question.

use super::marks::{Mark, find, find_word, split, text, trim};
use super::parse::Texts;
use crate::draft::{Answers, Choice, Interval, Percent, interval, range};
use crate::notes::shortened;
use base::Message;

/// One answer with its mark.
struct Part<'m> {
    /// `=`; else `~`.
    is_right: bool,
    weight: Option<Percent>,
    text: &'m [Mark],
    feedback: &'m [Mark],
}

pub(super) fn read(marks: &[Mark], texts: &mut Texts) -> Result<Answers, Message> {
    if marks.is_empty() {
        return Ok(Answers::Essay {
            model: Vec::new(),
            criteria: Vec::new(),
            words: None,
        });
    }
    if find(marks, '#') == Some(0) {
        return numeric(split(marks, 0, 1).1, texts);
    }
    if find(marks, '~').is_some() {
        return choices(marks, texts);
    }
    if let Some(answers) = true_false(marks, texts) {
        return Ok(answers);
    }
    let parts = parts(marks)?;
    let arrows = parts
        .iter()
        .filter(|part| find_word(part.text, "->").is_some())
        .count();
    if arrows > 0 && find(marks, '=').is_some() {
        return matching(&parts, texts);
    }
    let answers = parts
        .iter()
        .map(|part| Choice {
            text: texts.plain(part.text),
            share: part.weight.unwrap_or(Percent::FULL),
            feedback: texts.read(part.feedback),
        })
        .collect();
    Ok(Answers::Short {
        answers,
        case: false,
    })
}

/// The answers one after the other. What stands before the first mark is one itself.
fn parts(marks: &[Mark]) -> Result<Vec<Part<'_>>, Message> {
    let mut starts: Vec<usize> = marks
        .iter()
        .enumerate()
        .filter(|(_, mark)| !mark.escaped && matches!(mark.sign, '=' | '~'))
        .map(|(place, _)| place)
        .collect();
    let mut parts = Vec::new();
    let first = starts.first().copied().unwrap_or(marks.len());
    let before = trim(marks.get(..first).unwrap_or_default());
    if !before.is_empty() {
        parts.push(part(starts.is_empty(), before)?);
    }
    starts.push(marks.len());
    for two in starts.windows(2) {
        if let [start, end] = two {
            let is_right = marks.get(*start).is_some_and(|mark| mark.sign == '=');
            parts.push(part(
                is_right,
                marks.get(start + 1..*end).unwrap_or_default(),
            )?);
        }
    }
    Ok(parts)
}

fn part(is_right: bool, marks: &[Mark]) -> Result<Part<'_>, Message> {
    let (answer, feedback) = match find(marks, '#') {
        Some(place) => split(marks, place, 1),
        None => (marks, [].as_slice()),
    };
    let (weight, answer) = weight(trim(answer))?;
    Ok(Part {
        is_right,
        weight,
        text: trim(answer),
        feedback,
    })
}

/// `%50%` before an answer. A sign of percent that no number follows is text.
fn weight(marks: &[Mark]) -> Result<(Option<Percent>, &[Mark]), Message> {
    if find(marks, '%') != Some(0) {
        return Ok((None, marks));
    }
    let (_, rest) = split(marks, 0, 1);
    let Some(end) = find(rest.get(..24.min(rest.len())).unwrap_or_default(), '%') else {
        return Ok((None, marks));
    };
    let (number, answer) = split(rest, end, 1);
    let number = text(number, false);
    match Percent::parse(&number) {
        Some(weight) => Ok((Some(weight), answer)),
        None if number
            .trim()
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | ',' | 'e')) =>
        {
            Err(Message::new("exchange-weight-unreadable").with("text", shortened(&number)))
        }
        None => Ok((None, marks)),
    }
}

/// One right answer stands behind `=`; without any, several may be chosen.
fn choices(marks: &[Mark], texts: &mut Texts) -> Result<Answers, Message> {
    let parts = parts(marks)?;
    let single = parts.iter().any(|part| part.is_right);
    let options = parts
        .iter()
        .map(|part| {
            let plain = if part.is_right {
                Percent::FULL
            } else {
                Percent::ZERO
            };
            Choice {
                text: texts.read(part.text),
                share: part.weight.unwrap_or(plain),
                feedback: texts.read(part.feedback),
            }
        })
        .collect();
    Ok(Answers::Choices { single, options })
}

/// `T`, `TRUE`, `F`, `FALSE`; then feedback to the wrong answer, then to the right one.
fn true_false(marks: &[Mark], texts: &mut Texts) -> Option<Answers> {
    let (word, feedback) = match find(marks, '#') {
        Some(place) => split(marks, place, 1),
        None => (marks, [].as_slice()),
    };
    let right = match text(trim(word), false).to_ascii_uppercase().as_str() {
        "T" | "TRUE" => true,
        "F" | "FALSE" => false,
        _ => return None,
    };
    let (to_wrong, to_right) = match find(feedback, '#') {
        Some(place) => split(feedback, place, 1),
        None => (feedback, [].as_slice()),
    };
    let (to_wrong, to_right) = (texts.read(to_wrong), texts.read(to_right));
    Some(Answers::TrueFalse {
        right,
        feedback: if right {
            [to_right, to_wrong]
        } else {
            [to_wrong, to_right]
        },
    })
}

fn matching(parts: &[Part], texts: &mut Texts) -> Result<Answers, Message> {
    let mut rows = Vec::new();
    for part in parts {
        let Some(arrow) = find_word(part.text, "->") else {
            let words = shortened(&text(part.text, false));
            return Err(Message::new("exchange-row-without-answer").with("text", words));
        };
        let (left, right) = split(part.text, arrow, 2);
        if !trim(part.feedback).is_empty() {
            texts
                .notes
                .say(Message::new("exchange-row-feedback-dropped"));
        }
        rows.push((texts.read(left), texts.plain(right)));
    }
    Ok(Answers::Matching {
        rows,
        extras: Vec::new(),
    })
}

/// `3:2`, `1..5`, or several of them behind `=`; feedback to everything else behind `~`.
fn numeric(marks: &[Mark], texts: &mut Texts) -> Result<Answers, Message> {
    let (marks, wrong) = match find(marks, '~') {
        Some(place) => split(marks, place, 1),
        None => (marks, [].as_slice()),
    };
    let otherwise = match find(wrong, '#') {
        Some(place) => texts.read(split(wrong, place, 1).1),
        None => Vec::new(),
    };
    let mut answers = Vec::new();
    for part in parts(marks)? {
        let number = numbers(part.text);
        let Some(number) = number else {
            let words = shortened(&text(part.text, false));
            return Err(Message::new("exchange-number-unreadable").with("text", words));
        };
        let choice = Choice {
            text: Vec::new(),
            share: part.weight.unwrap_or(Percent::FULL),
            feedback: texts.read(part.feedback),
        };
        answers.push((number, choice));
    }
    Ok(Answers::Numeric { answers, otherwise })
}

fn numbers(marks: &[Mark]) -> Option<Interval> {
    let words = text(marks, false);
    if let Some((least, most)) = words.split_once("..") {
        return range(least, most);
    }
    match words.split_once(':') {
        Some((value, tolerance)) => interval(value, tolerance),
        None => interval(&words, ""),
    }
}
