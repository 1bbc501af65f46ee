//! Which content a command works with: the folder it was given, the content inside the program, or
//! `content` in the working folder.

use crate::content::read_folder;
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
