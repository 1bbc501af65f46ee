//! Whether blocks of local law can be relied on, on a given day.
//!
//! What such a block is, and what it must say, is the compiler's ([`courseware::local`]). The compiler knows no day: the same sources always
//! give the same course. So what runs out is told here, to authors, and marked for officers.

use base::{Diagnostic, Message, Severity, Slug};
use courseware::Sources;
use courseware::local::{self, PlacedLocal};
use jiff::civil::Date;

/// How long before its end a block is told to run out, in days: a review takes some weeks.
pub const SOON: i64 = 60;

/// Whether a block can be relied on, on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Current,
    /// So many days are left; 0 on the last one.
    Soon(i64),
    /// Ended so many days ago, at least one.
    Expired(i64),
    /// Dated after that day: somebody mistyped.
    Ahead,
}

/// How a review of this date, with this last day, stands on a day.
pub fn standing(date: Date, expires: Option<Date>, today: Date) -> Standing {
    if date > today {
        return Standing::Ahead;
    }
    let Some(end) = expires else {
        return Standing::Current;
    };
    // From the Common Era's first day to its last these are some four million days.
    let left = today
        .until(end)
        .map_or(i64::MAX, |span| i64::from(span.get_days()));
    match left {
        left if left < 0 => Standing::Expired(-left),
        left if left <= SOON => Standing::Soon(left),
        _ => Standing::Current,
    }
}

/// What is to be told to authors of a course on a day.
pub fn outdated(sources: &Sources, course: &Slug, today: Date) -> Vec<Diagnostic> {
    let blocks = local::placed(sources, course).into_iter();
    blocks.filter_map(|one| told(one, today)).collect()
}

fn told(one: PlacedLocal, today: Date) -> Option<Diagnostic> {
    let message = match standing(one.date, one.expires, today) {
        Standing::Current => return None,
        Standing::Soon(days) => Message::new("authoring-overlay-soon").with("days", days),
        Standing::Expired(days) => Message::new("authoring-overlay-expired").with("days", days),
        Standing::Ahead => Message::new("authoring-overlay-ahead"),
    };
    Some(Diagnostic {
        severity: Severity::Warning,
        code: String::from("overlay-outdated"),
        path: one.path,
        span: one.span,
        message: message
            .with("id", one.id.as_str())
            .with("country", one.country.as_str()),
        hint: Some(Message::new("authoring-overlay-outdated-hint")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use jiff::civil::date;
    use std::collections::BTreeMap;

    const SPAIN: &str = "```local lawyer\ncountry: ES\nreviewer: Ana Ruiz, prosecutor\ndate: 2026-10-01\nexpires: 2027-10-01\n\nAsk for a lawyer.\n\nSource: An act, article 520.\n```\n";
    const HEAD: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n";

    #[test]
    fn a_block_runs_out_after_its_last_day() {
        // From 2 August to 1 October are 30 days of August and 30 of September.
        let cases = [
            (date(2026, 9, 30), Standing::Ahead),
            (date(2026, 10, 1), Standing::Current),
            (date(2027, 8, 1), Standing::Current),
            (date(2027, 8, 2), Standing::Soon(60)),
            (date(2027, 10, 1), Standing::Soon(0)),
            (date(2027, 10, 2), Standing::Expired(1)),
            (date(2028, 10, 1), Standing::Expired(366)),
        ];
        let (from, end) = (date(2026, 10, 1), date(2027, 10, 1));
        for (today, expected) in cases {
            assert_eq!(standing(from, Some(end), today), expected, "{today}");
        }
        assert_eq!(standing(from, None, date(2099, 1, 1)), Standing::Current);
    }

    #[test]
    fn authors_are_told_where_what_runs_out_stands() {
        let lesson = format!("{HEAD}Text.\n\n{SPAIN}");
        // A translation says nothing of dates, and what is no lesson has no such block.
        let french = lesson.replace("country: ES\nreviewer: Ana Ruiz, prosecutor\ndate: 2026-10-01\nexpires: 2027-10-01\n\n", "");
        let folder = testing::folder(&[
            ("01-m/01-l.md", &lesson),
            ("01-m/01-l.fr.md", &french),
            ("01-m/module.md", &lesson),
        ]);
        let sources = folder.sources(&BTreeMap::new());
        let told = |today| outdated(&sources, folder.course(), today);
        assert_eq!(told(date(2026, 12, 1)), []);
        let [one] = told(date(2027, 12, 1)).try_into().unwrap();
        assert_eq!(one.message.id, "authoring-overlay-expired");
        assert_eq!(one.path, "courses/c/01-m/01-l.md");
        assert_eq!(&lesson[one.span.start..one.span.end], "```local lawyer");
        assert_eq!(
            told(date(2026, 9, 1))[0].message.id,
            "authoring-overlay-ahead"
        );
        assert_eq!(
            told(date(2027, 9, 1))[0].message.id,
            "authoring-overlay-soon"
        );
    }

    #[test]
    fn the_difference_tells_of_a_block_in_its_section() {
        let old = format!(
            "{HEAD}Text.\n\n## Rights {{#rights}}\n\n{SPAIN}\n## Other {{#other}}\n\nMore.\n"
        );
        let new = old.replace("Ask for a lawyer.", "Ask for a lawyer at once.");
        let of = |text: &str| testing::folder(&[("01-m/01-l.md", text)]);
        let difference = crate::difference::compare(&of(&old), &of(&new));
        let parts: Vec<&str> = difference
            .parts
            .iter()
            .map(|one| one.part.as_str())
            .collect();
        assert_eq!(parts, ["rights"]);
        assert!(difference.questions.is_empty() && difference.settings.is_empty());
    }
}
