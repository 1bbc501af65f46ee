//! Which files a case consists of.

use super::model::SOURCE;
use crate::file::File;
use crate::layout::Paths;
use crate::problem::{
    INTERVIEW_FILE_NAME, INTERVIEW_NOT_TRANSLATED, INTERVIEW_STRAY, INTERVIEW_UNPROMISED, Notes,
    Problem, TRANSLATION_WITHOUT_SOURCE, UNKNOWN_LANGUAGE,
};
use crate::sources::{INTERVIEWS, SEALED, Sources};
use base::{Locale, Span};

const START: Span = Span::new(0, 0);

/// The paths of a case's file and its translations. Speaks of names only.
pub(super) fn texts<'a>(own: &'a Sources, name: &str, notes: &Notes) -> Paths<'a> {
    let mut paths = Paths::new();
    let mut folder = INTERVIEWS;
    for path in own.0.keys() {
        let Some((inside, stem)) = stem(path) else {
            continue;
        };
        let Some(rest) = stem.strip_prefix(name) else {
            continue;
        };
        folder = inside;
        let language = rest.strip_prefix('.');
        match language.map(str::parse::<Locale>) {
            None if rest.is_empty() => _ = paths.insert(None, path),
            None => {}
            Some(Ok(SOURCE)) => say(&INTERVIEW_FILE_NAME, path, notes),
            Some(Ok(locale)) => _ = paths.insert(Some(locale), path),
            Some(Err(_)) => {
                let args = vec![("language", language.unwrap_or_default().into())];
                notes.add(&UNKNOWN_LANGUAGE, path, START, args);
            }
        }
    }
    if !paths.contains_key(&None) {
        let source = format!("{folder}{name}.md");
        for path in paths.values() {
            let args = vec![("source", source.as_str().into())];
            notes.add(&TRANSLATION_WITHOUT_SOURCE, path, START, args);
        }
    }
    paths
}

/// The folder and the name without its ending, of a file that can belong to a case.
fn stem(path: &str) -> Option<(&'static str, &str)> {
    [INTERVIEWS, SEALED].into_iter().find_map(|folder| {
        let file = path.strip_prefix(folder)?;
        let stem = file.strip_suffix(".md").filter(|one| !one.contains('/'))?;
        Some((folder, stem))
    })
}

/// Says that a name cannot be an address.
pub(super) fn bad_name(own: &Sources, name: &str, notes: &Notes) {
    let belongs = |path: &&String| {
        stem(path).is_some_and(|(_, stem)| stem.split('.').next().unwrap_or(stem) == name)
    };
    if let Some(path) = own.0.keys().find(belongs) {
        say(&INTERVIEW_FILE_NAME, path, notes);
    }
}

/// Holds the languages that are promised against the files there are.
pub(super) fn languages(source: File, paths: &Paths, promised: &[(Locale, Span)]) {
    let others = promised.iter().filter(|(locale, _)| *locale != SOURCE);
    for (locale, span) in others.filter(|(one, _)| !paths.contains_key(&Some(*one))) {
        let stem = source.path.strip_suffix(".md").unwrap_or(source.path);
        let file = format!("{stem}.{locale}.md");
        let args = vec![("language", locale.code().into()), ("file", file.into())];
        source.report(&INTERVIEW_NOT_TRANSLATED, *span, args);
    }
    for (locale, path) in paths {
        let Some(locale) = locale else { continue };
        if !promised.iter().any(|(one, _)| one == locale) {
            let args = vec![("language", locale.code().into())];
            source.notes.add(&INTERVIEW_UNPROMISED, path, START, args);
        }
    }
}

/// Says of files in the folders of cases that belong to none.
pub(super) fn strays(all: &Sources, notes: &Notes) {
    for path in all.0.keys() {
        let inside = [INTERVIEWS, SEALED]
            .into_iter()
            .find_map(|folder| path.strip_prefix(folder));
        let Some(inside) = inside else { continue };
        let is_hidden = inside.split('/').any(|part| part.starts_with('.'));
        if !is_hidden && stem(path).is_none() {
            say(&INTERVIEW_STRAY, path, notes);
        }
    }
}

fn say(problem: &Problem, path: &str, notes: &Notes) {
    let name = path.rsplit('/').next().unwrap_or(path);
    notes.add(problem, path, START, vec![("name", name.into())]);
}
