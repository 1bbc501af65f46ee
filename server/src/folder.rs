//! Which content a command works with: the folder it was given, the content inside the program, or
//! `content` in the working folder.

use crate::cli::{Failure, Files};
use crate::content::read_folder;
use crate::sealed;
use std::path::Path;
use usecases::author::Sources;

/// All sources; `None` where there is no content at all, which is no error: what was published before is served.
pub fn sources(given: Option<&Path>) -> Result<Option<Sources>, String> {
    if let Some(dir) = given {
        return read_folder(dir).map(Some).map_err(|problem| {
            format!(
                "The content in {} cannot be read: {problem}.",
                dir.display()
            )
        });
    }
    inside()
}

/// What is published: the content, and beside it the cases of a folder of sealed ones. `false`: there is no content at all.
pub fn gathered(files: &Files, sealed: Option<&Path>) -> Result<(Sources, bool), Failure> {
    let given = files.content.as_deref();
    let found = sources(given).map_err(Failure::Environment)?;
    let is_there = found.is_some();
    let mut sources = found.unwrap_or_default();
    if let Some(dir) = sealed {
        let cases = sealed::sources(dir, &sources, given.or(here()))?;
        sources.0.extend(cases.0);
    }
    Ok((sources, is_there))
}

/// The folder that is used without one being given; `None`: the content is inside the program.
#[cfg(feature = "embed")]
pub fn here() -> Option<&'static Path> {
    None
}

/// The folder that is used without one being given.
#[cfg(not(feature = "embed"))]
pub fn here() -> Option<&'static Path> {
    Some(Path::new("content"))
}

#[cfg(feature = "embed")]
fn inside() -> Result<Option<Sources>, String> {
    Ok(Some(Sources(crate::embedded::content())))
}

#[cfg(not(feature = "embed"))]
fn inside() -> Result<Option<Sources>, String> {
    match here() {
        Some(here) if here.join("courses").is_dir() => sources(Some(here)),
        _ => Ok(None),
    }
}
