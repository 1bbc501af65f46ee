//! Where things are: the workspace and what is built from it.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// The workspace and its target folder, both absolute.
#[derive(Debug, Clone)]
pub struct Place {
    pub root: PathBuf,
    pub target: PathBuf,
    /// Builds keep their words to themselves unless they fail.
    pub quiet: bool,
}

impl Place {
    /// From the variables that cargo sets; elsewhere, from where this program was compiled.
    ///
    /// Where `CI` is set, dependencies are compiled once per machine and not once per clone: the
    /// target folder is in the user's cache, unless one is named.
    pub fn find() -> Result<Self> {
        let manifest = env::var("CARGO_MANIFEST_DIR")
            .unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
        let root = Path::new(&manifest)
            .parent()
            .context("the folder of xtask has no parent")?
            .to_owned();
        let named = env::var_os("CARGO_TARGET_DIR").filter(|value| !value.is_empty());
        let target = match named {
            Some(named) => env::current_dir()?.join(named),
            None => ci_cache().unwrap_or_else(|| root.join("target")),
        };
        Ok(Self {
            root,
            target,
            quiet: false,
        })
    }

    /// The finished front end: hashed files and `manifest.json`.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// What xtask keeps between runs.
    pub fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// The server of a profile's folder (`debug`, `release`, `dist`).
    pub fn audire(&self, folder: &str) -> PathBuf {
        self.target
            .join(folder)
            .join(format!("audire{}", env::consts::EXE_SUFFIX))
    }
}

fn ci_cache() -> Option<PathBuf> {
    env::var_os("CI").filter(|value| !value.is_empty())?;
    let home = env::var_os("HOME").filter(|value| !value.is_empty())?;
    Some(Path::new(&home).join(".cache/audire/target"))
}
