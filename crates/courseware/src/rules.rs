//! `course.toml` and `module.toml`.

use crate::file::File;
use crate::limits;
use crate::problem::{LANGUAGES_WITHOUT_SOURCE, UNKNOWN_LANGUAGE};
use crate::settings::{Settings, Value};
use base::{Locale, Span};

/// What `course.toml` says.
#[derive(Debug, Default)]
pub(crate) struct CourseRules {
    pub source: Locale,
    pub minutes: u32,
    pub assessment: Option<AssessmentDraw>,
    pub certificate: bool,
}

/// The final assessment, with the places of what it draws from.
#[derive(Debug)]
pub(crate) struct AssessmentDraw {
    pub pass_percent: u32,
    pub attempts: u32,
    /// Pool, how many, place of the pool's name, place of the number.
    pub draw: Vec<(String, usize, Span, Span)>,
}

/// What `module.toml` says.
#[derive(Debug, Default)]
pub(crate) struct ModuleRules {
    /// With their places in the file.
    pub languages: Vec<(Locale, Span)>,
    pub quiz: Option<QuizRules>,
}

/// The quiz of a module.
#[derive(Debug)]
pub(crate) struct QuizRules {
    pub questions: usize,
    /// Where the number stands.
    pub span: Span,
    pub pass_percent: u32,
    pub attempts: u32,
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
    settings.only(&["source_language", "minutes", "assessment", "certificate"]);
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
        table.only(&["pass_percent", "attempts", "draw"]);
        rules.assessment = Some(AssessmentDraw {
            pass_percent: table
                .required_number("pass_percent", 1..=100)
                .unwrap_or(100),
            attempts: table
                .required_number("attempts", limits::ATTEMPTS)
                .unwrap_or_default(),
            draw: table
                .required_table("draw")
                .map(|table| draw(&table))
                .unwrap_or_default(),
        });
    }
    if let Some(table) = settings.table("certificate") {
        table.only(&["enabled"]);
        rules.certificate = table.required_bool("enabled").unwrap_or_default();
    }
    rules
}

/// In the order in which it is written.
fn draw(table: &Settings) -> Vec<(String, usize, Span, Span)> {
    table
        .keys()
        .into_iter()
        .filter_map(|pool| {
            let count = table.number(pool.value, limits::QUESTIONS)?;
            let number = usize::try_from(count.value).ok()?;
            Some((pool.value.to_owned(), number, pool.span, count.span))
        })
        .collect()
}

/// Reads `module.toml`.
pub(crate) fn module(file: File, source: Locale) -> ModuleRules {
    let mut rules = ModuleRules::default();
    let Some(settings) = whole_file(file) else {
        return rules;
    };
    settings.only(&["languages", "quiz"]);
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
        table.only(&["questions", "pass_percent", "attempts"]);
        let questions = table.required_number("questions", limits::QUESTIONS);
        let span = table
            .number("questions", limits::QUESTIONS)
            .map_or(table.whole, |number| number.span);
        rules.quiz = Some(QuizRules {
            questions: questions
                .and_then(|number| usize::try_from(number).ok())
                .unwrap_or(1),
            span,
            pass_percent: table
                .required_number("pass_percent", 1..=100)
                .unwrap_or(100),
            attempts: table
                .required_number("attempts", limits::ATTEMPTS)
                .unwrap_or_default(),
        });
    }
    rules
}

fn locale(file: File, word: &Value<String>) -> Option<Locale> {
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
