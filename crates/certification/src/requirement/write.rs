//! The TOML form, written: what [`parse`](super::parse) reads back as the same requirements.

use super::{After, Kind, Requirement, Requirements};
use std::fmt::Write;

/// The requirements in their TOML form. Every word in it is a slug, a number or a word of the form, so nothing needs
/// escaping.
pub fn write(requirements: &Requirements) -> String {
    let mut text = String::new();
    for one in &requirements.0 {
        add(&mut text, one, "requirement");
    }
    text
}

fn add(text: &mut String, requirement: &Requirement, place: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    // Writing into a String cannot fail.
    let _ = writeln!(text, "[[{place}]]");
    let _ = writeln!(text, "id = \"{}\"", requirement.id);
    let _ = writeln!(text, "kind = \"{}\"", requirement.kind.word());
    if requirement.ever {
        text.push_str("ever = true\n");
    }
    let _ = match &requirement.kind {
        Kind::Course { course } => writeln!(text, "course = \"{course}\""),
        Kind::Assessment {
            course,
            assessment,
            at_least,
        } => writeln!(
            text,
            "course = \"{course}\"\nassessment = \"{assessment}\"\nat-least = {at_least}"
        ),
        Kind::Proficiency { people } => writeln!(text, "people = \"{}\"", people.as_str()),
        Kind::Observed {
            rubric,
            times,
            assessors,
        } => writeln!(
            text,
            "rubric = \"{rubric}\"\ntimes = {times}\nassessors = {assessors}"
        ),
        Kind::Attendance { hours } => writeln!(text, "hours = {hours}"),
        Kind::Waiting { days, after } => match after {
            After::Opening => writeln!(text, "days = {days}"),
            After::Requirement(id) => writeln!(text, "days = {days}\nafter = \"{id}\""),
        },
        Kind::Any { at_least, .. } => writeln!(text, "at-least = {at_least}"),
        Kind::All { .. } => Ok(()),
    };
    for one in requirement.kind.inside() {
        add(text, one, &format!("{place}.of"));
    }
}
