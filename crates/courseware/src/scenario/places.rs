//! Scenarios in their courses: what modules name, and the errors that decisions show.

use super::block::Block;
use super::model::Scenario;
use super::outline::Outline;
use crate::document::Document;
use crate::file::{self, File};
use crate::model::Course;
use crate::problem::{
    MISCONCEPTION_UNKNOWN, MISCONCEPTION_UNKNOWN_NEAR, MISCONCEPTION_UNUSED, Notes,
    SCENARIO_COURSE, SCENARIO_COURSE_NEAR, SCENARIO_ONE_CHOICE, SCENARIO_PIN_OTHER,
    SCENARIO_UNKNOWN, SCENARIO_UNKNOWN_NEAR,
};
use crate::rules::{self, ModuleRules};
use crate::settings::Value;
use crate::sources::Sources;
use base::{Arg, Diagnostic, Slug};

/// Looks at what courses and scenarios say of each other. `sources` are those they were compiled from.
pub fn check_places(
    sources: &Sources,
    courses: &[&Course],
    scenarios: &[&Scenario],
) -> Vec<Diagnostic> {
    let notes = Notes::default();
    for course in courses {
        for module in &course.modules {
            if let Some(file) = rules::settings_file(sources, course, module, &notes) {
                let rules = file::quiet(file, |file| rules::module(file, course.source_language));
                named(file, &rules, scenarios);
            }
        }
    }
    for scenario in scenarios {
        let path = format!("scenarios/{}.md", scenario.slug);
        let found = sources.0.get_key_value(&path);
        let file = found.and_then(|(path, bytes)| File::read(path, bytes, &notes));
        if let Some(file) = file {
            misconceptions(file, scenario, courses);
        }
    }
    notes.into_sorted()
}

/// Takes back that nothing shows an error where an action of a scenario does: a course alone cannot know of it.
pub fn without_shown(remarks: &mut Vec<Diagnostic>, scenarios: &[&Scenario]) {
    let shown = |path: &str, id: &str| {
        scenarios.iter().any(|scenario| {
            let actions = scenario.graph.scenes.iter().flat_map(|one| &one.actions);
            let mut errors = actions.filter_map(|one| one.misconception.as_ref());
            path == format!("courses/{}/misconceptions.md", scenario.course)
                && errors.any(|one| one.as_str() == id)
        })
    };
    remarks.retain(|one| {
        let mut args = one.message.args.iter();
        let id = args.find_map(|(name, arg)| match arg {
            Arg::Text(id) if name == "id" => Some(id.as_str()),
            _ => None,
        });
        one.code != MISCONCEPTION_UNUSED.code || !id.is_some_and(|id| shown(&one.path, id))
    });
}

/// The scenarios that a module names are there, in the version it names.
fn named(file: File, rules: &ModuleRules, scenarios: &[&Scenario]) {
    for one in &rules.scenarios {
        is_there(file, one, scenarios);
    }
    let Some(assessed) = &rules.assessed else {
        return;
    };
    if assessed.choose.len() == 1 {
        file.report(&SCENARIO_ONE_CHOICE, assessed.span, Vec::new());
    }
    for one in &assessed.choose {
        let Some(scenario) = is_there(file, &one.scenario, scenarios) else {
            continue;
        };
        if scenario.pin != one.version.value {
            let args = vec![
                ("name", scenario.slug.as_str().into()),
                ("pin", scenario.pin.as_str().into()),
            ];
            file.report(&SCENARIO_PIN_OTHER, one.version.span, args);
        }
    }
}

fn is_there<'s>(
    file: File,
    named: &Value<Slug>,
    scenarios: &[&'s Scenario],
) -> Option<&'s Scenario> {
    let found = scenarios.iter().find(|one| one.slug == named.value);
    if found.is_none() {
        let word = named.value.as_str();
        let words = scenarios.iter().map(|one| one.slug.as_str());
        let problems = (&SCENARIO_UNKNOWN_NEAR, &SCENARIO_UNKNOWN);
        let args = vec![("name", word.into())];
        file.report_word(problems, named.span, word, words, str::to_owned, args);
    }
    found.copied()
}

/// The course is there, and has an entry for each error.
fn misconceptions(file: File, scenario: &Scenario, courses: &[&Course]) {
    let notes = Notes::default();
    let document = Document::read(File {
        notes: &notes,
        ..file
    });
    let Some(course) = courses.iter().find(|one| one.slug == scenario.course) else {
        let span = document.settings.value_span("course");
        let word = scenario.course.as_str();
        let words = courses.iter().map(|one| one.slug.as_str());
        let problems = (&SCENARIO_COURSE_NEAR, &SCENARIO_COURSE);
        let args = vec![("name", word.into())];
        file.report_word(problems, span, word, words, str::to_owned, args);
        return;
    };
    let outline = Outline::read(&document, false);
    let actions: Vec<&Block> = outline.scenes.iter().flat_map(|one| &one.actions).collect();
    for header in actions.iter().filter_map(|one| one.header("misconception")) {
        let known = |id: &str| course.misconceptions.keys().any(|one| one.as_str() == id);
        if !known(header.value) {
            let words = course.misconceptions.keys().map(Slug::as_str);
            let problems = (&MISCONCEPTION_UNKNOWN_NEAR, &MISCONCEPTION_UNKNOWN);
            let args = vec![("id", header.value.into())];
            let span = header.value_span;
            file.report_word(problems, span, header.value, words, str::to_owned, args);
        }
    }
}
