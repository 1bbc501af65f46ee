//! Which content folder a path belongs to, and which part of it is meant.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A content folder with the parts that are to be checked.
#[derive(Debug)]
pub(crate) struct Target {
    pub root: PathBuf,
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

    /// A path of the folder as one would open it from here.
    pub fn display(&self, path: &str) -> String {
        let full = self.root.join(path);
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
    let mut parts: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
    for path in paths {
        let (root, inside) = place(path)?;
        parts.entry(root).or_default().push(inside);
    }
    Ok(parts
        .into_iter()
        .map(|(root, parts)| Target { root, parts })
        .collect())
}

/// The content folder of one path.
pub(crate) fn one(path: &Path) -> Result<Target, String> {
    let (root, inside) = place(path)?;
    Ok(Target {
        root,
        parts: vec![inside],
    })
}

/// The content folder of a path, and the path in it.
fn place(path: &Path) -> Result<(PathBuf, String), String> {
    let full = std::fs::canonicalize(path)
        .map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
    let root = root(&full).ok_or_else(|| {
        format!(
            "{} is not in a content folder: no folder above it has a folder `courses` or `scenarios`.",
            path.display()
        )
    })?;
    let inside = full.strip_prefix(&root).unwrap_or(Path::new(""));
    let inside: Vec<_> = inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    let inside = inside.join("/");
    Ok((root, inside))
}

/// The nearest folder upwards that has a folder `courses`, or else `scenarios`.
fn root(path: &Path) -> Option<PathBuf> {
    ["courses", "scenarios"].into_iter().find_map(|name| {
        path.ancestors()
            .find(|folder| folder.join(name).is_dir())
            .map(Path::to_owned)
    })
}
