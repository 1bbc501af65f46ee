//! `course.toml` and `module.toml`.

mod assessment;
mod interviews;
mod scenarios;

pub(crate) use assessment::{AssessmentSource, Conduct, SlotSource};
pub(crate) use scenarios::AssessedSource;

use crate::file::File;
use crate::layout::numbered;
use crate::limits;
use crate::model::{Course, Module};
use crate::problem::{LANGUAGES_WITHOUT_SOURCE, Notes, UNKNOWN_LANGUAGE};
use crate::settings::{Settings, Value};
use crate::sources::Sources;
use base::{Locale, Slug, Span};

/// What `course.toml` says.
#[derive(Debug, Default)]
pub(crate) struct CourseRules {
    pub source: Locale,
    pub minutes: u32,
    pub assessment: Option<AssessmentSource>,
    /// In the order in which they are written.
    pub drills: Vec<DrillSource>,
    pub certificate: bool,
}

/// A bank that may be practised.
#[derive(Debug)]
pub(crate) struct DrillSource {
    pub bank: Value<String>,
    pub questions: Value<usize>,
}

/// What `module.toml` says.
#[derive(Debug, Default)]
pub(crate) struct ModuleRules {
    /// With their places in the file.
    pub languages: Vec<(Locale, Span)>,
    pub quiz: Option<QuizRules>,
    /// Offered for practice, with their places in the file.
    pub scenarios: Vec<Value<Slug>>,
    pub assessed: Option<AssessedSource>,
    /// Interviews to practise with, with their places in the file.
    pub interviews: Vec<Value<Slug>>,
}

/// The quiz of a module.
#[derive(Debug)]
pub(crate) struct QuizRules {
    pub questions: usize,
    /// Where the number stands.
    pub span: Span,
    pub conduct: Conduct,
}

fn whole_file(file: File<'_>) -> Option<Settings<'_>> {
    let start = if file.text.starts_with('\u{feff}') {
        3
    } else {
        0
    };
    Settings::parse(
        file,
        Span::new(start, file.text.len()),
        Span::new(start, start),
    )
}

/// Reads `course.toml`; what cannot be read is reported and stands at its default.
pub(crate) fn course(file: File) -> CourseRules {
    let mut rules = CourseRules::default();
    let Some(settings) = whole_file(file) else {
        return rules;
    };
    settings.only(&[
        "source_language",
        "minutes",
        "assessment",
        "drills",
        "certificate",
    ]);
    if let Some(source) = settings
        .required_string("source_language")
        .and_then(|word| locale(file, &word))
    {
        rules.source = source;
    }
    rules.minutes = settings
        .required_number("minutes", limits::COURSE_MINUTES)
        .unwrap_or_default();
    if let Some(table) = settings.table("assessment") {
        rules.assessment = Some(assessment::assessment(file, &table));
    }
    if let Some(table) = settings.table("drills") {
        rules.drills = drills(&table);
    }
    if let Some(table) = settings.table("certificate") {
        table.only(&["enabled"]);
        rules.certificate = table.required_bool("enabled").unwrap_or_default();
    }
    rules
}

/// `[drills.BANK]`, each with how many questions a round has.
fn drills(table: &Settings) -> Vec<DrillSource> {
    table
        .keys()
        .into_iter()
        .filter_map(|bank| {
            let drill = table.table(bank.value)?;
            drill.only(&["questions"]);
            drill.require("questions");
            let questions = assessment::count(&drill, "questions").unwrap_or(Value {
                value: 1,
                span: bank.span,
            });
            Some(DrillSource {
                bank: Value {
                    value: bank.value.to_owned(),
                    span: bank.span,
                },
                questions,
            })
        })
        .collect()
}

/// Reads `module.toml`.
pub(crate) fn module(file: File, source: Locale) -> ModuleRules {
    let mut rules = ModuleRules::default();
    let Some(settings) = whole_file(file) else {
        return rules;
    };
    settings.only(&[
        "languages",
        "quiz",
        "scenarios",
        "assessed_scenario",
        "interviews",
    ]);
    rules.interviews = interviews::practised(file, &settings);
    rules.scenarios = scenarios::practised(file, &settings);
    if let Some(table) = settings.table("assessed_scenario") {
        rules.assessed = Some(scenarios::assessed(file, &table));
    }
    if let Some(words) = settings.required_strings("languages") {
        for word in &words {
            if let Some(locale) = locale(file, word)
                && !rules.languages.iter().any(|(one, _)| *one == locale)
            {
                rules.languages.push((locale, word.span));
            }
        }
        if !rules.languages.iter().any(|(one, _)| *one == source) {
            let span = settings.key_span("languages");
            file.report(
                &LANGUAGES_WITHOUT_SOURCE,
                span,
                vec![("language", source.code().into())],
            );
        }
    }
    if let Some(table) = settings.table("quiz") {
        table.only(&[&["questions"], assessment::SHARED.as_slice()].concat());
        table.require("questions");
        let questions = assessment::count(&table, "questions");
        let span = questions.as_ref().map_or(table.whole, |number| number.span);
        rules.quiz = Some(QuizRules {
            questions: questions.map_or(1, |number| number.value),
            span,
            conduct: assessment::conduct(file, &table),
        });
    }
    rules
}

pub(crate) fn locale(file: File, word: &Value<String>) -> Option<Locale> {
    let locale = word.value.parse().ok();
    if locale.is_none() {
        file.report(
            &UNKNOWN_LANGUAGE,
            word.span,
            vec![("language", word.value.as_str().into())],
        );
    }
    locale
}

/// The `module.toml` of a module of a compiled course.
pub(crate) fn settings_file<'a>(
    sources: &'a Sources,
    course: &Course,
    module: &Module,
    notes: &'a Notes,
) -> Option<File<'a>> {
    let root = format!("courses/{}/", course.slug);
    let (path, bytes) = sources.0.iter().find(|(path, _)| {
        let folder = path
            .strip_prefix(&root)
            .and_then(|inside| inside.strip_suffix("/module.toml"));
        folder
            .and_then(numbered)
            .is_some_and(|(_, slug)| slug == module.slug)
    })?;
    File::read(path, bytes, notes)
}
