//! Looking at a content folder as a careful colleague would, without publishing anything.

use crate::{Actor, UseCaseError};
use authoring::overlay::outdated;
use base::{Diagnostic, Slug, Timestamp};
use courseware::Sources;
use courseware::interview;
use courseware::scenario::{check_places, compile_all, without_shown};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What a look at the content folder found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// How many courses the folder holds, good or not.
    pub courses: usize,
    /// How many scenarios it holds, good or not.
    pub scenarios: usize,
    /// How many interview cases it holds, good or not.
    pub interviews: usize,
    /// In the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles every course, every scenario and every case and tells what is to be said about them, also what of local law runs out.
pub fn check(
    actor: &Actor,
    sources: &Sources,
    now: Timestamp,
) -> Result<CheckReport, UseCaseError> {
    actor.operator()?;
    let (courses, mut diagnostics) = courseware::compile(sources);
    // At the command line nobody has said where the site is.
    let today = jiff::Timestamp::from_millisecond(now.millis())
        .map_or(Date::ZERO, |at| TimeZone::UTC.to_datetime(at).date());
    for slug in sources
        .courses()
        .iter()
        .filter_map(|name| Slug::parse(name))
    {
        diagnostics.extend(outdated(sources, &slug, today));
    }
    let (scenarios, found) = compile_all(sources);
    diagnostics.extend(found);
    let scenarios: Vec<_> = scenarios.iter().collect();
    without_shown(&mut diagnostics, &scenarios);
    let (cases, found) = interview::compile_all(sources);
    diagnostics.extend(found);
    let report = CheckReport {
        courses: sources.courses().len(),
        scenarios: sources.scenarios().len(),
        interviews: sources.interviews().len() + sources.sealed().len(),
        diagnostics: Vec::new(),
    };
    // What one says of the other can be judged only when both are understood.
    if courses.len() == report.courses {
        let courses: Vec<_> = courses.iter().collect();
        if scenarios.len() == report.scenarios {
            diagnostics.extend(check_places(sources, &courses, &scenarios));
        }
        if cases.len() == report.interviews {
            let cases: Vec<_> = cases.iter().collect();
            diagnostics.extend(interview::check_places(sources, &courses, &cases));
        }
    }
    diagnostics.sort_by(|a, b| (&a.path, a.span).cmp(&(&b.path, b.span)));
    Ok(CheckReport {
        diagnostics,
        ..report
    })
}

/// The text of a translation with the present state of its source written into it; `None` when the
/// path is no translation, or it or its source cannot be read.
pub fn stamp(actor: &Actor, sources: &Sources, path: &str) -> Result<Option<String>, UseCaseError> {
    actor.operator()?;
    Ok(courseware::stamp(sources, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_operator_checks_folders() {
        let sources = Sources::default();
        assert!(check(&Actor::Anonymous, &sources, NOW).is_err());
        assert!(stamp(&Actor::Anonymous, &sources, "a.fr.md").is_err());
        let report = check(&Actor::Operator, &sources, NOW).unwrap();
        assert_eq!((report.courses, report.scenarios), (0, 0));
    }

    #[test]
    fn how_courses_and_scenarios_fit_is_told_once_both_are_understood() {
        let files = [
            (
                "courses/c/course.toml",
                "source_language = \"en\"\nminutes = 10\n",
            ),
            ("courses/c/course.md", WHOLE),
            (
                "courses/c/01-m/module.toml",
                "languages = [\"en\"]\nscenarios = [\"door\"]\n",
            ),
            ("courses/c/01-m/module.md", WHOLE),
            (
                "courses/c/01-m/01-l.md",
                "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\nText.\n",
            ),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let mut sources = Sources(files.into());
        let codes = |sources: &Sources| -> Vec<String> {
            let report = check(&Actor::Operator, sources, NOW).unwrap();
            report.diagnostics.into_iter().map(|one| one.code).collect()
        };
        assert_eq!(codes(&sources), ["scenario-unknown"]);
        // Whether a scenario that cannot be read is there is not the module's fault.
        let text = b"## Door {#door}\n".to_vec();
        sources.0.insert("scenarios/door.md".to_owned(), text);
        let told = codes(&sources);
        assert!(told.contains(&"scenario-no-way".to_owned()), "{told:?}");
        assert!(!told.contains(&"scenario-unknown".to_owned()), "{told:?}");
    }

    #[test]
    fn local_law_that_runs_out_is_told_on_its_day() {
        let text = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n```local l\ncountry: ES\nreviewer: R\ndate: 2026-01-01\nexpires: 2026-11-23\n\nText.\n\nSource: A law.\n```\n";
        let path = "courses/c/01-m/01-l.md".to_owned();
        let sources = Sources([(path, text.as_bytes().to_vec())].into());
        let codes = |now| -> usize {
            let report = check(&Actor::Operator, &sources, now).unwrap();
            let told = report.diagnostics.into_iter();
            told.filter(|one| one.code == "overlay-outdated").count()
        };
        // 2026-11-24T23:30:00Z, as `date -u -d '2026-11-24 23:30' +%s` has it; the second is 100 days before.
        assert_eq!(codes(NOW), 1);
        assert_eq!(
            codes(Timestamp::from_millis(1_795_563_000_000 - 8_640_000_000)),
            0
        );
    }

    const NOW: Timestamp = Timestamp::from_millis(1_795_563_000_000);
    const WHOLE: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\noutcomes = [\"a\"]\n+++\n";
}
