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

#[cfg(feature = "embed")]
fn inside() -> Result<Option<Sources>, String> {
    Ok(Some(Sources(crate::embedded::content())))
}

#[cfg(not(feature = "embed"))]
fn inside() -> Result<Option<Sources>, String> {
    let here = Path::new("content");
    if here.join("courses").is_dir() {
        sources(Some(here))
    } else {
        Ok(None)
    }
}
