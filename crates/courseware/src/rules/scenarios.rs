//! What `module.toml` says about scenarios.

use crate::file::File;
use crate::limits;
use crate::model::{AssessedScenario, PinnedScenario};
use crate::problem::{EMPTY_VALUE, SCENARIO_ID, SCENARIO_PIN, SCENARIO_TOO_MANY, SCENARIO_TWICE};
use crate::settings::{Settings, Value};
use base::{Slug, Span};

/// `[assessed_scenario]` as it is written.
#[derive(Debug)]
pub(crate) struct AssessedSource {
    /// Where `choose` stands.
    pub span: Span,
    pub choose: Vec<PinnedSource>,
    pass_percent: u32,
    attempts: u32,
    wait_hours: u32,
}

/// A scenario in one version, as it is written.
#[derive(Debug)]
pub(crate) struct PinnedSource {
    pub scenario: Value<Slug>,
    pub version: Value<String>,
}

impl AssessedSource {
    pub fn rules(&self) -> AssessedScenario {
        let choose = self.choose.iter().map(|one| PinnedScenario {
            scenario: one.scenario.value.clone(),
            version: one.version.value.clone(),
        });
        AssessedScenario {
            choose: choose.collect(),
            pass_percent: self.pass_percent,
            attempts: self.attempts,
            wait_hours: self.wait_hours,
        }
    }
}

/// `scenarios = ["the-door"]`: each once.
pub(super) fn practised(file: File, settings: &Settings) -> Vec<Value<Slug>> {
    let words = settings.strings("scenarios").unwrap_or_default();
    too_many(
        file,
        words.get(limits::MODULE_SCENARIOS).map(|one| one.span),
    );
    let mut names: Vec<Value<Slug>> = Vec::new();
    for word in words.into_iter().take(limits::MODULE_SCENARIOS) {
        if let Some(name) = name(file, word, names.iter()) {
            names.push(name);
        }
    }
    names
}

/// Reads `[assessed_scenario]`.
pub(super) fn assessed(file: File, table: &Settings) -> AssessedSource {
    table.only(&["choose", "pass_percent", "attempts", "wait_hours"]);
    let pass_percent = table.required_number("pass_percent", 1..=100);
    let attempts = table.number("attempts", limits::ATTEMPTS);
    let wait = table.number("wait_hours", limits::WAIT_HOURS);
    table.require("choose");
    let tables = table.tables("choose");
    if tables.as_ref().is_some_and(Vec::is_empty) {
        let args = vec![("key", "choose".into())];
        file.report(&EMPTY_VALUE, table.key_span("choose"), args);
    }
    let tables = tables.unwrap_or_default();
    too_many(
        file,
        tables.get(limits::MODULE_SCENARIOS).map(|one| one.whole),
    );
    let mut choose: Vec<PinnedSource> = Vec::new();
    for table in tables.iter().take(limits::MODULE_SCENARIOS) {
        table.only(&["scenario", "version"]);
        let version = table
            .required_string("version")
            .and_then(|word| version(file, word));
        let scenario = table
            .required_string("scenario")
            .and_then(|word| name(file, word, choose.iter().map(|one| &one.scenario)));
        if let (Some(scenario), Some(version)) = (scenario, version) {
            choose.push(PinnedSource { scenario, version });
        }
    }
    AssessedSource {
        span: table.key_span("choose"),
        choose,
        pass_percent: pass_percent.unwrap_or(100),
        attempts: attempts.map(|one| one.value).unwrap_or_default(),
        wait_hours: wait.map(|one| one.value).unwrap_or_default(),
    }
}

fn too_many(file: File, at: Option<Span>) {
    if let Some(at) = at {
        let args = vec![
            ("what", "scenarios".into()),
            ("most", limits::MODULE_SCENARIOS.into()),
        ];
        file.report(&SCENARIO_TOO_MANY, at, args);
    }
}

/// A name that is an address and was not named before.
fn name<'n>(
    file: File,
    word: Value<String>,
    mut before: impl Iterator<Item = &'n Value<Slug>>,
) -> Option<Value<Slug>> {
    let span = word.span;
    let Some(value) = Slug::parse(&word.value) else {
        file.report(&SCENARIO_ID, span, vec![("id", word.value.into())]);
        return None;
    };
    if before.any(|one| one.value == value) {
        let args = vec![("what", "scenario".into()), ("id", value.as_str().into())];
        file.report(&SCENARIO_TWICE, span, args);
        return None;
    }
    Some(Value { value, span })
}

/// Twelve hexadecimal digits.
fn version(file: File, word: Value<String>) -> Option<Value<String>> {
    let fits = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if word.value.len() != 12 || !word.value.bytes().all(fits) {
        file.report(&SCENARIO_PIN, word.span, Vec::new());
        return None;
    }
    Some(word)
}
