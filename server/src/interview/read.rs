//! Which case is meant.

use crate::check::{self, target};
use crate::cli::Failure;
use crate::folder;
use base::{Diagnostic, Locale, Severity};
use std::path::Path;
use usecases::Actor;
use usecases::author::Sources;
use usecases::interview::{self, Playable};

/// The case of a file, or of a name in the content here or inside of the program. What is wrong with it is told.
pub(super) fn case(given: &Path) -> Result<Playable, Failure> {
    if given.exists() {
        return of_file(given);
    }
    let name = given.to_string_lossy();
    let here = folder::here().map(|here| here.join("interviews").join(format!("{name}.md")));
    if let Some(file) = here.filter(|file| file.exists()) {
        return of_file(&file);
    }
    let sources = folder::sources(None).map_err(Failure::Environment)?;
    let sources = sources.unwrap_or_default();
    if !sources.interviews().iter().any(|one| *one == name) {
        return Err(Failure::Environment(format!(
            "{name} is neither a file nor the name of a case in content/interviews."
        )));
    }
    loaded(&sources, &name, lines)
}

/// What is wrong with a case that stands in no file here.
fn lines(wrong: Vec<Diagnostic>) -> String {
    let lines = wrong.into_iter().map(|one| {
        let message = locales::message(Locale::En, &one.message);
        format!("{}: {message}\n", one.path)
    });
    lines.collect()
}

fn of_file(file: &Path) -> Result<Playable, Failure> {
    let shown = file.display();
    let no_case = || {
        Failure::Environment(format!(
            "{shown} is not the file of a case, such as interviews/the-quay.md."
        ))
    };
    let target = target::one(file).map_err(Failure::Environment)?;
    let sources = target.read().map_err(Failure::Environment)?;
    let path = target.only().ok_or_else(no_case)?;
    let name = named(path).ok_or_else(no_case)?;
    if is_translation(path) {
        return Err(Failure::Environment(format!(
            "{shown} is a translation. A case is played in English, because only English can be coded: give {name}.md."
        )));
    }
    loaded(&sources, &name, |wrong| {
        check::told(&target, &sources, wrong, false)
    })
}

/// The name of `interviews/the-quay.fr.md`, and of a sealed one.
fn named(path: &str) -> Option<String> {
    let inside = ["interviews/", "sealed/"]
        .iter()
        .find_map(|folder| path.strip_prefix(folder))?;
    let stem = inside
        .strip_suffix(".md")
        .filter(|one| !one.contains('/'))?;
    Some(stem.split('.').next().unwrap_or(stem).to_owned())
}

/// `interviews/the-quay.fr.md`.
fn is_translation(path: &str) -> bool {
    let stem = path
        .rsplit('/')
        .next()
        .and_then(|file| file.strip_suffix(".md"));
    stem.is_some_and(|stem| stem.contains('.'))
}

fn loaded(
    sources: &Sources,
    name: &str,
    told: impl Fn(Vec<Diagnostic>) -> String,
) -> Result<Playable, Failure> {
    let loaded =
        interview::load(&Actor::Operator, sources, name).map_err(crate::serve::unexpected)?;
    loaded.case.ok_or_else(|| {
        let mut wrong = loaded.diagnostics;
        wrong.retain(|one| one.severity == Severity::Error);
        Failure::Input(told(wrong).trim_end().to_owned())
    })
}
