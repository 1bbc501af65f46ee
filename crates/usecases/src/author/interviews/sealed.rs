//! What is wrong with a folder of sealed cases before anything is published of it.

use crate::{Actor, UseCaseError};
use courseware::Sources;

/// Why a folder cannot be read as one of sealed cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SealedProblem {
    /// This file says what it is for, so it is one that everybody may read.
    Open(String),
    /// The content folder has a case of this name.
    Taken(String),
}

/// Looks at the folder of sealed cases, beside the content folder, and names what keeps it from measuring. Errors inside of a case are another
/// matter: it is then not published.
pub fn check_sealed(
    actor: &Actor,
    content: &Sources,
    sealed: &Sources,
) -> Result<Vec<SealedProblem>, UseCaseError> {
    actor.operator()?;
    let open = content.interviews();
    let mut problems = Vec::new();
    for name in sealed.sealed() {
        if open.contains(&name) {
            problems.push(SealedProblem::Taken(name.clone()));
        }
        let (_, remarks) = courseware::interview::compile(&sealed.interview(&name), &name);
        let mut says_use = remarks
            .iter()
            .filter(|one| one.code == "interview-sealed-use");
        if let Some(remark) = says_use.next() {
            problems.push(SealedProblem::Open(remark.path.clone()));
        }
    }
    Ok(problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        let files = files.iter();
        let files = files.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        Sources(files.collect())
    }

    #[test]
    fn a_folder_of_cases_that_everybody_can_read_is_named() {
        let content = sources(&[("interviews/quay.md", "")]);
        let sealed = sources(&[
            ("sealed/quay.md", "+++\nage = 1\n+++\n"),
            ("sealed/yard.md", "+++\nuse = \"practice\"\n+++\n"),
            ("sealed/lane.md", "+++\n+++\n"),
        ]);
        let found = check_sealed(&Actor::Operator, &content, &sealed).unwrap();
        let open = SealedProblem::Open("sealed/yard.md".to_owned());
        assert_eq!(found, [SealedProblem::Taken("quay".to_owned()), open]);
        assert!(check_sealed(&Actor::Anonymous, &content, &sealed).is_err());
    }
}
