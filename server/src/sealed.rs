//! The folder of cases that measure. A case that everybody can read measures nothing, so a folder that cannot be such a one keeps the
//! program from starting.

use crate::cli::Failure;
use crate::content::{read_sealed, sealed_name};
use std::path::Path;
use usecases::Actor;
use usecases::author::{SealedProblem, Sources, check_sealed};

/// The cases of a folder, beside the content and the folder it was read from.
pub fn sources(
    dir: &Path,
    content: &Sources,
    content_dir: Option<&Path>,
) -> Result<Sources, Failure> {
    let shown = dir.display();
    if content_dir.is_some_and(|content| is_inside(dir, content)) {
        return Err(refused(
            dir,
            "it is in the content folder, where everybody can read it",
            "Move it to a place of its own, outside the content folder.",
        ));
    }
    let sealed = read_sealed(dir).map_err(|error| {
        Failure::Environment(format!(
            "The folder of sealed cases, {shown}, cannot be read: {error}.\n\
             Give another one with --sealed, let this user read it, or leave --sealed out: then nothing is measured."
        ))
    })?;
    let problems =
        check_sealed(&Actor::Operator, content, &sealed).map_err(crate::serve::unexpected)?;
    match problems.first() {
        None => Ok(sealed),
        Some(SealedProblem::Open(file)) => Err(refused(
            dir,
            &format!(
                "{} has `use` and so is a case that everybody may read",
                sealed_name(file)
            ),
            "Move it to the folder `interviews` of the content, or take the line out if nobody has seen the case.",
        )),
        Some(SealedProblem::Taken(name)) => Err(refused(
            dir,
            &format!("the content folder has a case of the name `{name}` too"),
            "Rename one of the two. If they are the same case, officers know it: take it out of the sealed ones.",
        )),
    }
}

fn refused(dir: &Path, why: &str, advice: &str) -> Failure {
    let shown = dir.display();
    Failure::Environment(format!(
        "{shown} cannot be a folder of sealed cases, because {why}.\n{advice}"
    ))
}

/// One of the two holds the other.
fn is_inside(dir: &Path, content: &Path) -> bool {
    let paths = (std::fs::canonicalize(dir), std::fs::canonicalize(content));
    matches!(paths, (Ok(dir), Ok(content)) if dir.starts_with(&content) || content.starts_with(&dir))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn words(outcome: Result<Sources, Failure>) -> String {
        match outcome {
            Err(Failure::Environment(words)) => words,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_folder_of_its_own_is_read_and_any_other_is_refused_with_advice() {
        let place = tempfile::tempdir().unwrap();
        let content = place.path().join("content");
        let sealed = place.path().join("sealed");
        fs::create_dir_all(content.join("interviews")).unwrap();
        fs::create_dir_all(&sealed).unwrap();
        fs::write(sealed.join("yard.md"), "+++\n+++\n").unwrap();
        fs::write(sealed.join("notes.txt"), "not a case").unwrap();
        let none = Sources::default();
        let read = sources(&sealed, &none, Some(&content)).unwrap();
        let paths: Vec<&str> = read.0.keys().map(String::as_str).collect();
        assert_eq!(paths, ["sealed/yard.md"]);

        let said = words(sources(&place.path().join("no"), &none, Some(&content)));
        assert!(
            said.contains("cannot be read") && said.contains("--sealed"),
            "{said}"
        );
        for inside in [content.join("interviews"), place.path().to_owned()] {
            let said = words(sources(&inside, &none, Some(&content)));
            assert!(
                said.contains("everybody can read it") && said.contains("Move it"),
                "{said}"
            );
        }
        let taken = Sources([("interviews/yard.md".to_owned(), Vec::new())].into());
        let said = words(sources(&sealed, &taken, Some(&content)));
        assert!(said.contains("`yard`") && said.contains("Rename"), "{said}");
        fs::write(sealed.join("lane.md"), "+++\nuse = \"practice\"\n+++\n").unwrap();
        let said = words(sources(&sealed, &none, None));
        assert!(said.contains("lane.md has `use`"), "{said}");
    }
}
