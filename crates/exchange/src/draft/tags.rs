//! Tags that say what Audire keeps of a question.

use crate::Options;
use crate::notes::Notes;
use base::Competence;

/// What tags say.
pub(super) struct Tags {
    pub competence: Competence,
    pub difficulty: u8,
    pub points: Option<String>,
    pub language: base::Locale,
    pub markers: u8,
}

impl Tags {
    pub fn read(tags: &[String], options: &Options, notes: &mut Notes) -> Self {
        let mut read = Self {
            competence: options.competence,
            difficulty: options.difficulty.clamp(1, 3),
            points: None,
            language: base::Locale::En,
            markers: 1,
        };
        for tag in tags {
            let (key, value) = tag.split_once(':').unwrap_or((tag, ""));
            let value = value.trim();
            let known = match key.trim() {
                "competence" => Competence::from_word(value).map(|found| read.competence = found),
                "difficulty" => match value {
                    "1" | "2" | "3" => value.parse().ok().map(|found| read.difficulty = found),
                    _ => None,
                },
                "markers" => match value {
                    "1" | "2" => value.parse().ok().map(|found| read.markers = found),
                    _ => None,
                },
                "points" => {
                    let _: () = read.points = Some(value.to_owned());
                    Some(())
                }
                "language" => value.parse().ok().map(|found| read.language = found),
                _ => None,
            };
            if known.is_none() && !tag.trim().is_empty() {
                notes.tag(tag);
            }
        }
        read
    }
}
