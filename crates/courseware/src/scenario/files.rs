//! Which files a scenario consists of.

use crate::file::File;
use crate::layout::Paths;
use crate::problem::{
    Notes, Problem, SCENARIO_FILE_NAME, SCENARIO_NOT_TRANSLATED, SCENARIO_STRAY,
    SCENARIO_UNPROMISED, TRANSLATION_WITHOUT_SOURCE, UNKNOWN_LANGUAGE,
};
use crate::scenario::SOURCE;
use crate::sources::{self, Sources};
use base::{Locale, Span};

const FOLDER: &str = "scenarios/";
const MEDIA: &str = "scenarios/media/";

const START: Span = Span::new(0, 0);

/// The paths of a scenario's file and its translations. Speaks of names only.
pub(super) fn texts<'a>(own: &'a Sources, name: &str, notes: &Notes) -> Paths<'a> {
    let mut paths = Paths::new();
    for path in own.0.keys() {
        let file = path.strip_prefix(FOLDER).filter(|one| !one.contains('/'));
        let Some(stem) = file.and_then(|file| file.strip_suffix(".md")) else {
            continue;
        };
        let Some(rest) = stem.strip_prefix(name) else {
            continue;
        };
        let language = rest.strip_prefix('.');
        match language.map(str::parse::<Locale>) {
            None if rest.is_empty() => _ = paths.insert(None, path),
            None => {}
            Some(Ok(SOURCE)) => say(&SCENARIO_FILE_NAME, path, notes),
            Some(Ok(locale)) => _ = paths.insert(Some(locale), path),
            Some(Err(_)) => {
                let args = vec![("language", language.unwrap_or_default().into())];
                notes.add(&UNKNOWN_LANGUAGE, path, START, args);
            }
        }
    }
    if !paths.contains_key(&None) {
        let source = format!("{FOLDER}{name}.md");
        for path in paths.values() {
            let args = vec![("source", source.as_str().into())];
            notes.add(&TRANSLATION_WITHOUT_SOURCE, path, START, args);
        }
    }
    paths
}

/// Says that a name cannot be an address.
pub(super) fn bad_name(own: &Sources, name: &str, notes: &Notes) {
    let start = format!("{FOLDER}{name}.");
    if let Some(path) = own.0.keys().find(|path| path.starts_with(&start)) {
        say(&SCENARIO_FILE_NAME, path, notes);
    }
}

/// The pictures by name, with their paths.
pub(super) fn pictures(own: &Sources) -> Vec<(&str, &str, &[u8])> {
    let pictures = own.0.iter().filter_map(|(path, bytes)| {
        let name = path.strip_prefix(MEDIA)?;
        (!name.contains('/') && !name.starts_with('.')).then_some((
            name,
            path.as_str(),
            bytes.as_slice(),
        ))
    });
    pictures.collect()
}

/// Holds the languages that are promised against the files there are.
pub(super) fn languages(source: File, paths: &Paths, promised: &[(Locale, Span)]) {
    let others = promised.iter().filter(|(locale, _)| *locale != SOURCE);
    for (locale, span) in others.filter(|(one, _)| !paths.contains_key(&Some(*one))) {
        let stem = source.path.strip_suffix(".md").unwrap_or(source.path);
        let file = format!("{stem}.{locale}.md");
        let args = vec![("language", locale.code().into()), ("file", file.into())];
        source.report(&SCENARIO_NOT_TRANSLATED, *span, args);
    }
    for (locale, path) in paths {
        let Some(locale) = locale else { continue };
        if !promised.iter().any(|(one, _)| one == locale) {
            let args = vec![("language", locale.code().into())];
            source.notes.add(&SCENARIO_UNPROMISED, path, START, args);
        }
    }
}

/// Says of files in the folder of scenarios that belong to none.
pub(super) fn strays(all: &Sources, notes: &Notes) {
    let names = all.scenarios();
    for path in all.0.keys() {
        let Some(inside) = path.strip_prefix(FOLDER) else {
            continue;
        };
        if inside.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        let belongs = match inside.split_once('/') {
            None => inside.strip_suffix(".md").is_some(),
            Some(("media", name)) => sources::owner(name, &names).is_some(),
            Some(_) => false,
        };
        if !belongs {
            say(&SCENARIO_STRAY, path, notes);
        }
    }
}

fn say(problem: &Problem, path: &str, notes: &Notes) {
    let name = path.rsplit('/').next().unwrap_or(path);
    notes.add(problem, path, START, vec![("name", name.into())]);
}
