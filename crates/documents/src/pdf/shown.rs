//! What was shown and what it rests on, in words.

use super::words::{Phrase, Said, Words, clean, name_in, slug_in};
use base::{Arg, Locale};
use certification::snapshot::{Shown, Version, Versioned};
use serde::Serialize;

/// One line of the table.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    kind: Said,
    /// What it was, and its particulars.
    title: Said,
    said: Said,
    date: Phrase,
}

pub fn rows(words: &Words, shown: &[Shown]) -> Vec<Row> {
    shown.iter().map(|one| row(words, one)).collect()
}

fn row(words: &Words, shown: &Shown) -> Row {
    let (kind, at) = match shown {
        Shown::Course { at, .. } => ("document-shown-course", at),
        Shown::Assessment { at, .. } => ("document-shown-assessment", at),
        Shown::Interview { at, .. } => ("document-shown-interview", at),
        Shown::Observation { at, .. } => ("document-shown-observation", at),
        Shown::Attendance { at, .. } => ("document-shown-attendance", at),
        Shown::Waiver { at, .. } => ("document-shown-waiver", at),
    };
    Row {
        kind: words.text(kind),
        title: title(words, shown),
        said: words.each(|locale| particulars(locale, shown)),
        date: words.day(*at).first,
    }
}

fn title(words: &Words, shown: &Shown) -> Said {
    let (texts, slug) = match shown {
        Shown::Course { title, course, .. } | Shown::Assessment { title, course, .. } => {
            (title, course.as_str())
        }
        Shown::Observation { rubric, .. } => (rubric, ""),
        Shown::Waiver { requirement, .. } => (requirement, ""),
        Shown::Interview { case, .. } => {
            return words.each(|locale| {
                let case = ("case", slug_in(locale, case).into());
                locales::text(locale, "document-interview-title", &[case])
            });
        }
        Shown::Attendance { sessions, .. } => {
            return words.each(|locale| {
                let sessions = ("sessions", (*sessions).into());
                locales::text(locale, "document-attendance-title", &[sessions])
            });
        }
    };
    words
        .frozen(texts)
        .unwrap_or_else(|| words.each(|locale| slug_in(locale, slug)))
}

fn particulars(locale: Locale, shown: &Shown) -> String {
    let named = |name: &str| Arg::from(name_in(locale, name));
    match shown {
        Shown::Course {
            version,
            lessons,
            minutes,
            ..
        } => {
            let lessons = ("lessons", (*lessons).into());
            let minutes = ("minutes", (*minutes).into());
            let version = ("version", named(version));
            locales::text(locale, "document-course-said", &[lessons, minutes, version])
        }
        Shown::Assessment {
            percent,
            needed,
            questions,
            attempt,
            ..
        } => {
            let args = [
                ("percent", (*percent).into()),
                ("needed", (*needed).into()),
                ("questions", (*questions).into()),
                ("attempt", (*attempt).into()),
            ];
            locales::text(locale, "document-assessment-said", &args)
        }
        Shown::Interview {
            case_version,
            recommended,
            recommended_needed,
            suggestive,
            confirmed_by,
            ..
        } => {
            let args = [
                ("recommended", (*recommended).into()),
                ("needed", (*recommended_needed).into()),
                ("suggestive", (*suggestive).into()),
                ("version", named(case_version)),
                ("name", named(confirmed_by)),
            ];
            locales::text(locale, "document-interview-said", &args)
        }
        Shown::Observation { assessor, .. } => {
            let name = ("name", named(assessor));
            locales::text(locale, "document-observation-said", &[name])
        }
        Shown::Attendance { minutes, .. } => {
            let minutes = ("minutes", (*minutes).into());
            locales::text(locale, "document-attendance-said", &[minutes])
        }
        Shown::Waiver {
            reason,
            proposed_by,
            confirmed_by,
            ..
        } => {
            // The sentence brings its own full stop.
            let reason = clean(reason);
            let args = [
                ("reason", named(reason.trim_end_matches('.'))),
                ("proposed", named(proposed_by)),
                ("confirmed", named(confirmed_by)),
            ];
            locales::text(locale, "document-waiver-said", &args)
        }
    }
}

/// The versions as one line of the first language: names and numbers are the same in every other. `None`
/// when nothing was recorded.
pub fn versions(words: &Words, all: &[Version]) -> Option<Phrase> {
    let line = words.each(|locale| {
        let one = |version: &Version| version_of(locale, version);
        let list: Vec<String> = all.iter().map(one).collect();
        let list = ("list", list.join(" · ").into());
        locales::text(locale, "document-versions", &[list])
    });
    (!all.is_empty()).then_some(line.first)
}

fn version_of(locale: Locale, version: &Version) -> String {
    let number = ("version", slug_in(locale, &version.version).into());
    let name = ("name", slug_in(locale, &version.name).into());
    match version.what {
        Versioned::Course => locales::text(locale, "document-version-course", &[name, number]),
        Versioned::Case => locales::text(locale, "document-version-case", &[name, number]),
        Versioned::Requirements => {
            locales::text(locale, "document-version-requirements", &[number])
        }
        Versioned::InterviewModel => {
            locales::text(locale, "document-version-interview-model", &[number])
        }
        Versioned::Coder => locales::text(locale, "document-version-coder", &[number]),
    }
}
