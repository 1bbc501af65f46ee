//! Stamps: the digest of what a step was made from, so that it is not made twice.

use super::output::hex;
use super::plain_name;
use crate::place::Place;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The stamp of one step, kept between runs.
pub struct Stamp {
    path: PathBuf,
}

impl Stamp {
    pub fn of(place: &Place, step: &str) -> Self {
        Self {
            path: place.scratch().join(format!("{step}.stamp")),
        }
    }

    pub fn is(&self, digest: &str) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|kept| kept == digest)
    }

    /// To be called before a step begins: a step that fails half way was not made.
    pub fn forget(&self) -> Result<()> {
        if self.path.exists() {
            fs::remove_file(&self.path)?;
        }
        Ok(())
    }

    pub fn set(&self, digest: &str) -> Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.path, digest)
            .with_context(|| format!("cannot write {}", self.path.display()))
    }
}

/// The digest of the names and contents of files and of all files in folders; what is missing counts as empty.
pub fn digest_of_files(root: &Path, paths: &[PathBuf]) -> Result<String> {
    let mut digest = Sha256::new();
    for file in paths.iter().flat_map(|path| walk(path)) {
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let name = plain_name(root, &file);
        // Lengths keep a name and a content from running into each other.
        digest.update(format!("{} {} ", name.len(), bytes.len()));
        digest.update(name);
        digest.update(bytes);
    }
    Ok(hex(&digest.finalize(), 64))
}

/// All files below a folder in order, or the file itself; nothing where nothing is.
pub fn walk(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let Ok(entries) = fs::read_dir(path) else {
        return Vec::new();
    };
    let mut below: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    below.sort();
    below.iter().flat_map(|path| walk(path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_changes_with_content_and_with_name() {
        let dir = tempfile::tempdir().unwrap();
        let digest = || digest_of_files(dir.path(), &[dir.path().to_owned()]).unwrap();
        fs::write(dir.path().join("a"), "1").unwrap();
        let first = digest();
        assert_eq!(first, digest());
        fs::write(dir.path().join("a"), "2").unwrap();
        let second = digest();
        assert_ne!(first, second);
        fs::rename(dir.path().join("a"), dir.path().join("b")).unwrap();
        assert_ne!(second, digest());
    }
}
