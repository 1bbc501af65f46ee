//! Requirements as sentences, in the order in which they are read aloud.

use super::{After, Kind, People, Requirement, Requirements};
use crate::sentence::{Part, Sentence};
use base::{Message, Slug};

/// One sentence of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub id: Slug,
    /// 0 at the top; one more inside each group.
    pub depth: usize,
    /// `2.1`: the first of the second group; waiting times refer to it.
    pub number: String,
    pub said: Sentence,
    /// Whether evidence from before the cycle opened counts; there is a message of its own for it.
    pub ever: Option<Message>,
}

/// What a certification takes, sentence by sentence.
pub fn read_aloud(requirements: &Requirements) -> Vec<Line> {
    let mut lines = Vec::new();
    add(&requirements.0, "", 0, &mut lines);
    lines
}

fn add(of: &[Requirement], above: &str, depth: usize, lines: &mut Vec<Line>) {
    for (place, one) in of.iter().enumerate() {
        let number = format!("{above}{}", place + 1);
        let inside = format!("{number}.");
        let line = Line {
            id: one.id.clone(),
            depth,
            number,
            said: said(&one.kind, lines),
            ever: one.ever.then(|| Message::new("certification-takes-ever")),
        };
        lines.push(line);
        add(one.kind.inside(), &inside, depth + 1, lines);
    }
}

/// The sentence of a requirement; `above` are the lines before it.
fn said(kind: &Kind, above: &[Line]) -> Sentence {
    match kind {
        Kind::Course { course } => {
            Sentence::of(Message::new("certification-takes-course")).course(course.as_str())
        }
        Kind::Assessment {
            course,
            assessment,
            at_least,
        } => {
            Sentence::of(Message::new("certification-takes-assessment").with("percent", *at_least))
                .part("assessment", assessment_part(course, assessment))
                .course(course.as_str())
        }
        Kind::Proficiency { people } => match people {
            People::Adults => Message::new("certification-takes-proficiency-adults").into(),
            People::Children => Message::new("certification-takes-proficiency-children").into(),
        },
        Kind::Observed {
            rubric,
            times,
            assessors,
        } => {
            let message = if *assessors > 1 {
                Message::new("certification-takes-observed-several").with("assessors", *assessors)
            } else {
                Message::new("certification-takes-observed")
            };
            Sentence::of(message.with("times", *times)).rubric(rubric.as_str())
        }
        Kind::Attendance { hours } => Message::new("certification-takes-attendance")
            .with("hours", *hours)
            .into(),
        Kind::Waiting { days, after } => match after {
            After::Opening => Message::new("certification-takes-waiting")
                .with("days", *days)
                .into(),
            After::Requirement(id) => Message::new("certification-takes-waiting-after")
                .with("days", *days)
                .with("number", number_of(id, above))
                .into(),
        },
        Kind::Any { at_least, of } => Message::new("certification-takes-any")
            .with("count", *at_least)
            .with("of", of.len())
            .into(),
        Kind::All { of } => Message::new("certification-takes-all")
            .with("count", of.len())
            .into(),
    }
}

pub(super) fn assessment_part(course: &Slug, assessment: &Slug) -> Part {
    Part::Assessment {
        course: course.as_str().to_owned(),
        assessment: assessment.as_str().to_owned(),
    }
}

/// The number of a requirement further up; its id where it is not there.
fn number_of(id: &Slug, above: &[Line]) -> String {
    above
        .iter()
        .find(|line| line.id == *id)
        .map_or_else(|| id.as_str().to_owned(), |line| line.number.clone())
}
