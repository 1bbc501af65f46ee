//! The files of a course, a scenario or an interview case, compiled, and what is to be said about them.

use crate::UseCaseError;
use base::{Diagnostic, Subject, SubjectKind};
use courseware::Sources;
use std::collections::BTreeMap;
use tokio::task::JoinHandle;

/// What is to be said about a folder: of a scenario or a case, about its files.
#[derive(Debug, Clone, Default)]
pub struct FolderState {
    /// Of the course, the scenario or the case.
    pub name: String,
    /// The folder differs from what is published: it has errors, or it is gone.
    pub behind: bool,
    pub diagnostics: Vec<Diagnostic>,
    /// The files the diagnostics speak of, by path, to tell line and column.
    pub texts: BTreeMap<String, String>,
}

impl FolderState {
    pub(super) fn of(
        name: String,
        behind: bool,
        diagnostics: Vec<Diagnostic>,
        sources: &Sources,
    ) -> Self {
        let texts = diagnostics
            .iter()
            .filter_map(|one| {
                let bytes = sources.0.get(&one.path)?;
                let text = String::from_utf8_lossy(bytes).into_owned();
                Some((one.path.clone(), text))
            })
            .collect();
        Self {
            name,
            behind,
            diagnostics,
            texts,
        }
    }

    /// Of what was published and has no files any more.
    pub(super) fn gone(name: String) -> Self {
        Self {
            name,
            behind: true,
            ..Self::default()
        }
    }
}

/// The files of one, compiled to a `T` where nothing is wrong with them.
pub(super) struct Folder<T> {
    pub name: String,
    pub sources: Sources,
    pub fingerprint: String,
    pub compiled: Option<T>,
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Folder<T> {
    pub fn new(
        name: String,
        sources: Sources,
        (compiled, diagnostics): (Option<T>, Vec<Diagnostic>),
    ) -> Self {
        Self {
            name,
            fingerprint: sources.fingerprint(),
            sources,
            compiled,
            diagnostics,
        }
    }

    pub fn state(&self) -> FolderState {
        FolderState::of(
            self.name.clone(),
            self.compiled.is_none(),
            self.diagnostics.clone(),
            &self.sources,
        )
    }
}

/// Whether a scenario or a case is among those that were published in the browser.
pub(super) fn is_edited(kind: SubjectKind, name: &str, edited: &[String]) -> bool {
    edited
        .iter()
        .filter_map(|word| Subject::parse(word))
        .any(|one| one.kind() == kind && one.name().as_str() == name)
}

/// Waits for those that are compiled, each on a thread of its own.
pub(super) async fn all<T>(
    under_way: Vec<JoinHandle<Folder<T>>>,
) -> Result<Vec<Folder<T>>, UseCaseError> {
    let mut all = Vec::with_capacity(under_way.len());
    for folder in under_way {
        let compiled = folder.await;
        all.push(compiled.map_err(|error| UseCaseError::Unexpected(Box::new(error)))?);
    }
    Ok(all)
}
