//! What holds in one country: blocks of local law and procedure in the text of a lesson.
//!
//! ~~~text
//! ```local lawyer-before-questions
//! country: ES
//! reviewer: Ana Ruiz, public prosecutor
//! date: 2026-10-01
//! expires: 2027-10-01
//!
//! A person who is questioned may ask for a lawyer at once.
//!
//! Source: Ley de Enjuiciamiento Criminal, article 520.
//! ```
//! ~~~
//!
//! It is a fenced block and not another sign, because a compiler that does not know such a block refuses it: a law is never shown to the
//! officers of another country by mistake. A block without reviewer, date or source is refused, and one that is out of date is told to
//! authors and marked for officers. What the compiler of courses needs for it is in `docs/authoring-studio.md`.

use base::{Diagnostic, Message, Severity, Slug, Span};
use jiff::civil::Date;
use std::ops::Range;

/// How long before its end a block is told to run out, in days: a review takes some weeks.
pub const SOON: i64 = 60;

const WORD: &str = "local";
const KEYS: [&str; 4] = ["country", "reviewer", "date", "expires"];

/// A block for the officers of one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    pub id: Slug,
    /// Two capital letters (ISO 3166-1 alpha-2).
    pub country: String,
    /// Who says that it is right, and in which role.
    pub reviewer: String,
    /// When they said so.
    pub date: Date,
    /// The last day on which it may be relied on; without one it is looked at with the course.
    pub expires: Option<Date>,
    /// Markdown: paragraphs and lists.
    pub text: String,
    /// Where it is written.
    pub source: String,
    /// The whole block in its text.
    pub span: Span,
}

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

impl Overlay {
    pub fn standing(&self, today: Date) -> Standing {
        if self.date > today {
            return Standing::Ahead;
        }
        let Some(end) = self.expires else {
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
}

/// Those that officers of a country see, in the order of the text. Who belongs to no country sees none.
pub fn shown<'o>(overlays: &'o [Overlay], country: Option<&str>) -> Vec<&'o Overlay> {
    let of = overlays.iter();
    of.filter(|one| country.is_some_and(|country| one.country == country))
        .collect()
}

/// What is to be told to authors on a given day.
pub fn outdated(overlays: &[Overlay], path: &str, today: Date) -> Vec<Diagnostic> {
    let told = overlays.iter().filter_map(|one| {
        let message = match one.standing(today) {
            Standing::Current => return None,
            Standing::Soon(days) => Message::new("authoring-overlay-soon").with("days", days),
            Standing::Expired(days) => Message::new("authoring-overlay-expired").with("days", days),
            Standing::Ahead => Message::new("authoring-overlay-ahead"),
        };
        let message = message
            .with("id", one.id.as_str())
            .with("country", one.country.as_str());
        Some(diagnostic(
            Severity::Warning,
            "overlay-outdated",
            path,
            one.span,
            message,
        ))
    });
    told.collect()
}

/// Reads the blocks of a text; `is_country` knows which codes there are. What cannot be read is told and left out.
pub fn read(
    text: &str,
    path: &str,
    is_country: impl Fn(&str) -> bool,
) -> (Vec<Overlay>, Vec<Diagnostic>) {
    let mut found: Vec<Overlay> = Vec::new();
    let mut told = Vec::new();
    for block in blocks(text) {
        match overlay(text, &block, &is_country) {
            Ok(one) if found.iter().any(|other| other.id == one.id) => {
                let message = Message::new("authoring-overlay-twice").with("id", one.id.as_str());
                told.push(diagnostic(
                    Severity::Error,
                    "overlay",
                    path,
                    one.span,
                    message,
                ));
            }
            Ok(one) => found.push(one),
            Err(message) => {
                let span = Span::new(block.start, block.end);
                told.push(diagnostic(Severity::Error, "overlay", path, span, message));
            }
        }
    }
    (found, told)
}

fn diagnostic(
    severity: Severity,
    code: &str,
    path: &str,
    span: Span,
    message: Message,
) -> Diagnostic {
    Diagnostic {
        severity,
        code: code.to_owned(),
        path: path.to_owned(),
        span,
        message,
        hint: Some(Message::new("authoring-overlay-hint")),
    }
}

/// The fenced blocks of this sort, from fence to fence.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, &str, bool)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        let run = words.len() - words.trim_start_matches('`').len();
        let after = at + line.len();
        match open {
            None if run >= 3 => {
                let is_ours = words[run..].split_whitespace().next() == Some(WORD);
                open = Some((at, &words[..run], is_ours));
            }
            Some((start, fence, is_ours)) if run >= fence.len() && words.len() == run => {
                if is_ours {
                    found.push(start..after);
                }
                open = None;
            }
            _ => {}
        }
        at = after;
    }
    if let Some((start, _, true)) = open {
        found.push(start..text.len());
    }
    found
}

fn overlay(
    text: &str,
    block: &Range<usize>,
    is_country: impl Fn(&str) -> bool,
) -> Result<Overlay, Message> {
    let mut lines = text[block.clone()].lines();
    let fence = lines.next().unwrap_or_default();
    let mut words = fence.trim_matches('`').split_whitespace().skip(1);
    let id = words.next().filter(|_| words.next().is_none());
    let id = id
        .and_then(Slug::parse)
        .ok_or_else(|| Message::new("authoring-overlay-id"))?;
    let mut settings: Vec<(&str, &str)> = Vec::new();
    let mut rest = lines.peekable();
    while let Some((key, value)) = rest.peek().and_then(|line| line.split_once(':')) {
        let key = key.trim();
        if !KEYS.contains(&key) || settings.iter().any(|(one, _)| *one == key) {
            return Err(Message::new("authoring-overlay-key").with("key", key));
        }
        settings.push((key, value.trim()));
        rest.next();
    }
    let value = |key: &str| {
        let found = settings.iter().find(|(one, _)| *one == key);
        found
            .map(|(_, value)| *value)
            .filter(|value| !value.is_empty())
    };
    let missing = |key: &str| Message::new("authoring-overlay-missing").with("key", key);
    let day = |word: &str| -> Result<Date, Message> {
        let fits = word.len() == 10;
        let date = word.parse().ok().filter(|_| fits);
        date.ok_or_else(|| Message::new("authoring-overlay-date").with("word", word))
    };
    let country = value("country").ok_or_else(|| missing("country"))?;
    if !is_country(country) {
        return Err(Message::new("authoring-overlay-country").with("word", country));
    }
    let reviewer = value("reviewer").ok_or_else(|| missing("reviewer"))?;
    let date = day(value("date").ok_or_else(|| missing("date"))?)?;
    let expires = value("expires").map(day).transpose()?;
    if expires.is_some_and(|end| end < date) {
        return Err(Message::new("authoring-overlay-order"));
    }
    let body: Vec<&str> = rest
        .filter(|line| !line.trim_start().starts_with("```"))
        .collect();
    let at = body.iter().position(|line| line.starts_with("Source:"));
    let at = at.ok_or_else(|| missing("Source"))?;
    let (words, source) = body.split_at(at);
    let source = source.join(" ");
    let source = source.trim_start_matches("Source:").trim();
    let words = words.join("\n").trim().to_owned();
    if source.is_empty() {
        return Err(missing("Source"));
    }
    if words.is_empty() {
        return Err(Message::new("authoring-overlay-empty"));
    }
    Ok(Overlay {
        id,
        country: country.to_owned(),
        reviewer: reviewer.to_owned(),
        date,
        expires,
        text: words,
        source: source.split_whitespace().collect::<Vec<_>>().join(" "),
        span: Span::new(block.start, block.end),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const SPAIN: &str = "```local lawyer\ncountry: ES\nreviewer: Ana Ruiz, prosecutor\ndate: 2026-10-01\nexpires: 2027-10-01\n\nAsk for a lawyer.\n\n- At once.\n\nSource: An act,\narticle 520.\n```\n";

    fn known(code: &str) -> bool {
        ["ES", "FR"].contains(&code)
    }

    fn read_all(text: &str) -> (Vec<Overlay>, Vec<String>) {
        let (found, told) = read(text, "a.md", known);
        (found, told.into_iter().map(|one| one.message.id).collect())
    }

    #[test]
    fn blocks_are_read_with_who_when_and_where() {
        let french = SPAIN.replace("ES", "FR").replace("lawyer", "avocat");
        let text = format!("Text.\n\n{SPAIN}\n```question q\n```\n\n{french}");
        let (found, told) = read_all(&text);
        assert_eq!(told, [""; 0]);
        let first = &found[0];
        assert_eq!(first.reviewer, "Ana Ruiz, prosecutor");
        assert_eq!(
            (first.date, first.expires),
            (date(2026, 10, 1), Some(date(2027, 10, 1)))
        );
        assert_eq!(first.text, "Ask for a lawyer.\n\n- At once.");
        assert_eq!(first.source, "An act, article 520.");
        assert_eq!(&text[first.span.start..first.span.end], SPAIN);
        let ids = |country| -> Vec<&str> {
            let shown = shown(&found, country).into_iter();
            shown.map(|one| one.id.as_str()).collect()
        };
        assert_eq!(ids(Some("ES")), ["lawyer"]);
        assert_eq!(ids(Some("FR")), ["avocat"]);
        assert_eq!(ids(Some("DE")), [""; 0]);
        assert_eq!(ids(None), [""; 0]);
    }

    #[test]
    fn a_block_that_nobody_answers_for_is_refused() {
        let cases = [
            ("country: ES\n", "", "authoring-overlay-missing"),
            (
                "reviewer: Ana Ruiz, prosecutor\n",
                "",
                "authoring-overlay-missing",
            ),
            ("date: 2026-10-01\n", "", "authoring-overlay-missing"),
            (
                "Source: An act,\narticle 520.\n",
                "",
                "authoring-overlay-missing",
            ),
            ("country: ES", "country: XX", "authoring-overlay-country"),
            (
                "date: 2026-10-01",
                "date: 1.10.2026",
                "authoring-overlay-date",
            ),
            (
                "date: 2026-10-01",
                "date: 2026-02-30",
                "authoring-overlay-date",
            ),
            (
                "expires: 2027-10-01",
                "expires: 2026-09-30",
                "authoring-overlay-order",
            ),
            (
                "country: ES",
                "country: ES\nregion: x",
                "authoring-overlay-key",
            ),
            ("local lawyer", "local", "authoring-overlay-id"),
            (
                "Ask for a lawyer.\n\n- At once.\n\n",
                "",
                "authoring-overlay-empty",
            ),
        ];
        for (from, to, expected) in cases {
            let (found, told) = read_all(&SPAIN.replacen(from, to, 1));
            assert_eq!((found.len(), told), (0, vec![expected.to_owned()]), "{to}");
        }
        let (found, told) = read_all(&format!("{SPAIN}\n{SPAIN}"));
        assert_eq!(
            (found.len(), told),
            (1, vec!["authoring-overlay-twice".to_owned()])
        );
    }

    #[test]
    fn a_block_runs_out_after_its_last_day() {
        let overlay = read_all(SPAIN).0.remove(0);
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
        for (today, expected) in cases {
            assert_eq!(overlay.standing(today), expected, "{today}");
        }
        let overlays = [overlay];
        let told = |today| -> Vec<String> {
            let told = outdated(&overlays, "a.md", today).into_iter();
            told.map(|one| one.message.id).collect()
        };
        assert_eq!(told(date(2026, 12, 1)), [""; 0]);
        assert_eq!(told(date(2027, 12, 1)), ["authoring-overlay-expired"]);
    }

    /// What this module rests on: the compiler of today lets no such block through.
    #[test]
    fn the_compiler_refuses_a_block_it_does_not_know() {
        let lesson = format!("+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n{SPAIN}");
        let folder = crate::testing::folder(&[("01-m/01-l.md", &lesson)]);
        let sources = folder.sources(&std::collections::BTreeMap::new());
        let (course, told) = courseware::compile_course(&sources, folder.course());
        assert!(course.is_none());
        assert!(told.iter().any(|one| one.code == "unknown-fence"));
    }
}
