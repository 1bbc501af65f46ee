//! Looking at a content folder as a careful colleague would, without publishing anything.

use crate::{Actor, UseCaseError};
use base::Diagnostic;
use courseware::Sources;

/// What a look at the content folder found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// How many courses the folder holds, good or not.
    pub courses: usize,
    /// In the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
}

/// Compiles every course and tells what is to be said about it.
pub fn check(actor: &Actor, sources: &Sources) -> Result<CheckReport, UseCaseError> {
    actor.operator()?;
    let (_, diagnostics) = courseware::compile(sources);
    Ok(CheckReport {
        courses: sources.courses().len(),
        diagnostics,
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
        assert!(check(&Actor::Anonymous, &sources).is_err());
        assert!(stamp(&Actor::Anonymous, &sources, "a.fr.md").is_err());
        let report = check(&Actor::Operator, &sources).unwrap();
        assert_eq!((report.courses, report.diagnostics.len()), (0, 0));
    }
}
