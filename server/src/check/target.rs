//! Which content folder a path belongs to, and which part of it is meant.

use crate::content::{read_folder, read_sealed, sealed_name};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use usecases::author::Sources;

/// A content folder with the parts that are to be checked.
#[derive(Debug)]
pub(crate) struct Target {
    pub root: PathBuf,
    /// It is no content folder but one of sealed cases.
    is_sealed: bool,
    /// Paths relative to the folder with `/`; an empty one means everything.
    parts: Vec<String>,
}

impl Target {
    /// Whether a path, relative to the folder, is meant.
    pub fn holds(&self, path: &str) -> bool {
        self.parts.iter().any(|part| {
            part.is_empty()
                || path
                    .strip_prefix(part.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// The path that is meant, when it is one.
    pub fn only(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// All files.
    pub fn read(&self) -> Result<Sources, String> {
        let sources = if self.is_sealed {
            read_sealed(&self.root)
        } else {
            read_folder(&self.root)
        };
        sources.map_err(|error| format!("{} cannot be read: {error}.", self.root.display()))
    }

    /// Where a file stands.
    pub fn file(&self, path: &str) -> PathBuf {
        self.root.join(if self.is_sealed {
            sealed_name(path)
        } else {
            path
        })
    }

    /// A path of the folder as one would open it from here.
    pub fn display(&self, path: &str) -> String {
        let full = self.file(path);
        let here = std::env::current_dir().ok();
        let short = here
            .as_deref()
            .and_then(|here| full.strip_prefix(here).ok())
            .unwrap_or(&full);
        short.display().to_string()
    }
}

/// The content folders of some paths, each once.
pub(crate) fn find(paths: &[PathBuf]) -> Result<Vec<Target>, String> {
    let mut parts: BTreeMap<(PathBuf, bool), Vec<String>> = BTreeMap::new();
    for path in paths {
        let Place {
            root,
            is_sealed,
            inside,
        } = place(path)?;
        parts.entry((root, is_sealed)).or_default().push(inside);
    }
    Ok(parts
        .into_iter()
        .map(|((root, is_sealed), parts)| Target {
            root,
            is_sealed,
            parts,
        })
        .collect())
}

/// The content folder of one path.
pub(crate) fn one(path: &Path) -> Result<Target, String> {
    let Place {
        root,
        is_sealed,
        inside,
    } = place(path)?;
    Ok(Target {
        root,
        is_sealed,
        parts: vec![inside],
    })
}

/// The content folder of one path, and the path in it.
struct Place {
    root: PathBuf,
    is_sealed: bool,
    inside: String,
}

fn place(path: &Path) -> Result<Place, String> {
    let full = std::fs::canonicalize(path)
        .map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
    if let Some(root) = root(&full) {
        let inside = full.strip_prefix(&root).unwrap_or(Path::new(""));
        let inside: Vec<_> = inside
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        let inside = inside.join("/");
        return Ok(Place {
            root,
            is_sealed: false,
            inside,
        });
    }
    sealed(&full).ok_or_else(|| {
        format!(
            "{} is not in a content folder: no folder above it has a folder `courses`, `scenarios` or `interviews`. \
             Nor is it a folder with Markdown files, or one of these, which would be sealed cases.",
            path.display()
        )
    })
}

/// What is in no content folder is read as sealed cases: a folder of Markdown files, or one of these.
fn sealed(full: &Path) -> Option<Place> {
    let is_case = |path: &Path| path.extension().is_some_and(|one| one == "md") && path.is_file();
    let (root, inside) = if is_case(full) {
        let name = full.file_name()?.to_string_lossy();
        (full.parent()?, format!("sealed/{name}"))
    } else {
        (full, String::new())
    };
    let mut files = std::fs::read_dir(root).ok()?.filter_map(Result::ok);
    files.any(|file| is_case(&file.path())).then(|| Place {
        root: root.to_owned(),
        is_sealed: true,
        inside,
    })
}

/// The nearest folder upwards that has a folder `courses`, or else `scenarios`, or else `interviews`.
fn root(path: &Path) -> Option<PathBuf> {
    ["courses", "scenarios", "interviews"]
        .into_iter()
        .find_map(|name| {
            path.ancestors()
                .find(|folder| folder.join(name).is_dir())
                .map(Path::to_owned)
        })
}
