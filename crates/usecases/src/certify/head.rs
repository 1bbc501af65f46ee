//! The head of the register beside the key: how many entries were signed last, and their root.
//!
//! A database that was restored from an older copy cannot know what it has lost. This file is not in the database, and so
//! it can tell. It holds the text of a checkpoint without a signature (C2SP tlog-checkpoint, 2025), so that an operator can
//! read it, save it elsewhere and compare it.

use base::Message;
use certification::register::{Checkpoint, CheckpointError, Hash};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Its name, in the folder of the keys.
const NAME: &str = "register-head";

/// What was signed last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    /// Which register of this installation, from 1: another begins where entries were lost for good.
    pub register: u32,
    pub size: u64,
    pub root: Hash,
}

impl Head {
    /// As it is kept. `name` is that of the installation's first register.
    pub fn text(&self, name: &str) -> Result<String, CheckpointError> {
        let checkpoint = Checkpoint::new(&origin(name, self.register), self.size, self.root)?;
        Ok(checkpoint.to_string())
    }

    fn parse(text: &str) -> Result<Self, CheckpointError> {
        let checkpoint = Checkpoint::parse(text)?;
        Ok(Self {
            register: number(checkpoint.origin()),
            size: checkpoint.size(),
            root: checkpoint.root(),
        })
    }
}

/// The name of a register: the first has none of its own beside the installation's.
pub(super) fn origin(name: &str, register: u32) -> String {
    match register {
        0 | 1 => name.to_owned(),
        later => format!("{name}/{later}"),
    }
}

/// The number at the end of a register's name. The address in front of it may change, and on one's own machine does.
fn number(origin: &str) -> u32 {
    origin
        .rsplit_once("/register/")
        .and_then(|(_, number)| number.parse().ok())
        .unwrap_or(1)
}

/// Where it is kept.
pub(super) fn path(keys: &Path) -> PathBuf {
    keys.join(NAME)
}

/// What is kept; `None` where there is no file, as before the first entry. A file that is no head is told.
pub(super) fn read(path: &Path) -> Result<Option<Head>, Message> {
    let problem = |reason: String| {
        Message::new("register-head-unreadable")
            .with("path", path.display().to_string())
            .with("reason", reason)
    };
    match std::fs::read_to_string(path) {
        Ok(text) => Head::parse(&text)
            .map(Some)
            .map_err(|error| problem(error.to_string())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(problem(error.to_string())),
    }
}

/// Keeps a head in the place of the one before: all of it or nothing, and on the disk when this returns.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Message> {
    replace(path, text).map_err(|error| {
        Message::new("register-head-not-written")
            .with("path", path.display().to_string())
            .with("reason", error.to_string())
    })
}

fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let next = path.with_extension("next");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&next)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&next, path)?;
    // Where folders cannot be opened, as on Windows, there is nothing to flush.
    if let Some(Ok(folder)) = path.parent().map(std::fs::File::open) {
        folder.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "training.example/register";

    /// The SHA-256 of nothing in base64 is the root of an empty register (RFC 6962, section 2.1), after
    /// `printf '' | openssl dgst -sha256 -binary | base64`.
    const EMPTY: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    #[test]
    fn a_head_is_the_text_of_a_checkpoint_and_is_read_again() {
        let root = Hash::from_base64(EMPTY).unwrap();
        for (register, first) in [(1, NAME), (3, "training.example/register/3")] {
            let head = Head {
                register,
                size: 7,
                root,
            };
            let text = head.text(NAME).unwrap();
            assert_eq!(text, format!("{first}\n7\n{EMPTY}\n"));
            assert_eq!(Head::parse(&text), Ok(head));
        }
        assert_eq!(number("other.example/training/register/12"), 12);
        assert_eq!(number("other.example/register/x"), 1);
    }

    #[test]
    fn the_file_is_replaced_whole_and_what_is_no_head_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = path(folder.path());
        assert_eq!(read(&path), Ok(None));
        for size in [1, 2] {
            let root = Hash::from_base64(EMPTY).unwrap();
            let head = Head {
                register: 1,
                size,
                root,
            };
            write(&path, &head.text(NAME).unwrap()).unwrap();
            assert_eq!(read(&path), Ok(Some(head)));
        }
        let names = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(names, 1, "nothing is left beside it");
        std::fs::write(&path, "training.example/register\n2\n").unwrap();
        assert_eq!(read(&path).unwrap_err().id, "register-head-unreadable");
        let nowhere = folder.path().join("away").join("register-head");
        let problem = write(&nowhere, "x").unwrap_err();
        assert_eq!(problem.id, "register-head-not-written");
    }
}
