//! Tests of the requirements: their form, their sentences, and what evidence makes of them.

mod anew;
mod arrange;
mod evaluate;
mod form;
mod made;
mod proficiency;
mod properties;

use super::*;
use crate::cycle::Zone;
use base::{Message, Timestamp};

/// Seconds from 1970-01-01T00:00:00Z to 2028-01-01T00:00:00Z: 58 years, 14 of them leap years (1972 to 2024):
/// 58 × 365 + 14 = 21,184 days of 86,400 seconds.
const YEAR_2028: i64 = 21_184 * 86_400;

/// So many days and minutes into 2028, in UTC; the first of January is day 0.
fn at(day: i64, minute: i64) -> Timestamp {
    Timestamp::from_millis(0).plus_seconds(YEAR_2028 + day * 86_400 + minute * 60)
}

/// The cycle opened on day 10; it is day 100.
fn moments() -> Moments {
    Moments {
        opened_at: at(10, 0),
        now: at(100, 0),
        zone: Zone::utc(),
    }
}

fn slug(text: &str) -> base::Slug {
    base::Slug::parse(text).unwrap()
}

/// Requirements of a text that has nothing wrong with it.
fn requirements(text: &str) -> Requirements {
    let (requirements, diagnostics) = parse("requirements.toml", text);
    assert_eq!(diagnostics, []);
    requirements
}

fn evidence(facts: Vec<Fact>) -> Evidence {
    Evidence {
        holder: String::from("amina"),
        facts,
        courses: Vec::new(),
    }
}

fn course(course: &str, at: Timestamp) -> Fact {
    Fact::CourseCompleted {
        course: course.to_owned(),
        version: String::from("v1"),
        at,
    }
}

fn score(attempt: u32, percent: u32, at: Timestamp) -> Fact {
    Fact::AssessmentScored {
        course: String::from("adults"),
        assessment: String::from("final"),
        attempt: format!("attempt-{attempt}"),
        percent,
        at,
    }
}

fn observed(assessor: &str, at: Timestamp) -> Fact {
    Fact::Observed {
        observation: format!("{assessor}-{}", at.millis()),
        rubric: String::from("mock-interview"),
        passed: true,
        assessor: assessor.to_owned(),
        at,
    }
}

fn attended(minutes: u32, at: Timestamp) -> Fact {
    Fact::Attended {
        session: format!("session-{}", at.millis()),
        minutes,
        at,
    }
}

fn waived(requirement: &str, proposed_by: &str, confirmed: Option<(&str, Timestamp)>) -> Fact {
    Fact::Waived(Waiver {
        requirement: requirement.to_owned(),
        proposed_by: proposed_by.to_owned(),
        confirmed: confirmed.map(|(by, at)| Confirmed {
            by: by.to_owned(),
            at,
        }),
    })
}

/// The message of a sentence with its arguments, short enough to compare: `id name=value …`.
fn short(message: &Message) -> String {
    let words = message.args.iter().map(|(name, value)| match value {
        base::Arg::Number(number) => format!("{name}={number}"),
        base::Arg::Text(text) => format!("{name}={text}"),
    });
    let id = message.id.replace("certification-", "");
    std::iter::once(id)
        .chain(words)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a node says, line by line.
fn says(standing: &Standing, id: &str) -> Vec<String> {
    let say = |sentence: &crate::Sentence| short(&sentence.put(|_| None));
    match &standing.find(id).unwrap().state {
        State::Met { said, .. } => vec![say(said)],
        State::Missing { said, .. } => said.iter().map(say).collect(),
    }
}

fn next(standing: &Standing) -> String {
    let next = standing.next.as_ref().unwrap();
    short(&next.said.put(|_| None))
}
