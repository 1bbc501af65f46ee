//! A message whose names and dates are still to be put into the reader's language.
//!
//! Pure functions know the slug of a course and the moment of a score; the title of the course in
//! Arabic and the date as French writes it are known at the edge. A [`Sentence`] keeps both apart.

use base::{Arg, Message, Timestamp};
use jiff::civil::Date;

/// A name or a date, as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Shown as a date, in the zone of the programme.
    Moment(Timestamp),
    /// A day of the calendar; it has no zone.
    Day(Date),
    /// Slug of a course; shown as its title.
    Course(String),
    /// Slugs of a course and of one of its assessments; shown as the assessment's title.
    Assessment { course: String, assessment: String },
    /// Key of a rubric; shown as its title.
    Rubric(String),
    /// Slug of an interview case; shown as its title.
    Case(String),
    /// Id of an account; shown as the person's name.
    Person(String),
}

impl Part {
    /// What is shown where nothing better is known: the id itself, or the day as `2026-05-03`
    /// (of a moment, the day in UTC).
    pub fn plain(&self) -> String {
        match self {
            Self::Moment(at) => crate::cycle::Zone::utc().day_of(*at).to_string(),
            Self::Day(day) => day.to_string(),
            Self::Course(id) | Self::Rubric(id) | Self::Case(id) | Self::Person(id) => id.clone(),
            Self::Assessment { assessment, .. } => assessment.clone(),
        }
    }
}

/// A message of the catalogues, and the parts of it that the edge puts into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The id and the arguments that need no looking up: numbers and words of the catalogues.
    pub message: Message,
    /// Arguments that do, with their names.
    pub parts: Vec<(&'static str, Part)>,
}

impl Sentence {
    pub fn of(message: Message) -> Self {
        Self {
            message,
            parts: Vec::new(),
        }
    }

    /// The same sentence with one part more.
    #[must_use]
    pub fn part(mut self, name: &'static str, part: Part) -> Self {
        self.parts.push((name, part));
        self
    }

    #[must_use]
    pub fn course(self, slug: &str) -> Self {
        self.part("course", Part::Course(slug.to_owned()))
    }

    #[must_use]
    pub fn rubric(self, key: &str) -> Self {
        self.part("rubric", Part::Rubric(key.to_owned()))
    }

    #[must_use]
    pub fn moment(self, name: &'static str, at: Timestamp) -> Self {
        self.part(name, Part::Moment(at))
    }

    #[must_use]
    pub fn day(self, name: &'static str, day: Date) -> Self {
        self.part(name, Part::Day(day))
    }

    #[must_use]
    pub fn person(self, name: &'static str, id: &str) -> Self {
        self.part(name, Part::Person(id.to_owned()))
    }

    /// The complete message. `say` gives the words of a part in the reader's language; where it gives none, the
    /// part stands as it is ([`Part::plain`]).
    pub fn put(&self, say: impl Fn(&Part) -> Option<String>) -> Message {
        let mut message = self.message.clone();
        for (name, part) in &self.parts {
            let words = say(part).unwrap_or_else(|| part.plain());
            message.args.push(((*name).to_owned(), Arg::Text(words)));
        }
        message
    }
}

impl From<Message> for Sentence {
    fn from(message: Message) -> Self {
        Self::of(message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_looked_up_or_stand_as_they_are() {
        // 1,795,530,725 s after 1970 is 2026-11-24T14:32:05Z.
        let sentence = Sentence::of(Message {
            id: String::from("met"),
            args: vec![(String::from("percent"), Arg::Number(80))],
        })
        .course("adults")
        .moment("at", Timestamp::from_millis(1_795_530_725_000));
        let message = sentence.put(|part| match part {
            Part::Course(slug) if slug == "adults" => Some(String::from("Interviewing adults")),
            _ => None,
        });
        assert_eq!(
            message.args,
            [
                (String::from("percent"), Arg::Number(80)),
                (
                    String::from("course"),
                    Arg::Text(String::from("Interviewing adults"))
                ),
                (String::from("at"), Arg::Text(String::from("2026-11-24"))),
            ]
        );
    }
}
