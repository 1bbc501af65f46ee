//! Letters as files in a folder: what the site does by itself, and all that a demonstration does.

use super::compose::Writer;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use usecases::supervise::mail::{Outgoing, Post, Posted, Posting};

/// Writes each letter as an `.eml` file that only its owner may read.
pub struct Folder {
    path: PathBuf,
    writer: Writer,
}

impl Folder {
    pub const fn new(path: PathBuf, writer: Writer) -> Self {
        Self { path, writer }
    }
}

impl Post for Folder {
    fn post<'a>(&'a self, letter: &'a Outgoing) -> Posting<'a> {
        Box::pin(async move {
            let written = match self.writer.write(letter) {
                Ok(written) => written,
                Err(words) => return Posted::Refused(words),
            };
            let folder = self.path.clone();
            let name = format!("{}-{}.eml", letter.id, letter.number);
            let kept =
                tokio::task::spawn_blocking(move || keep(&folder, &name, &written.bytes)).await;
            match kept {
                Ok(Ok(())) => Posted::Sent,
                Ok(Err(error)) => Posted::Later(format!("the file could not be written: {error}")),
                // Whether the file is there, nobody knows.
                Err(_) => Posted::Unknown(String::from("writing the file was broken off")),
            }
        })
    }
}

/// The whole file under its name, or none: to the disk and not to a cache.
fn keep(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)?;
    let half = folder.join(format!(".{name}.part"));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&half, folder.join(name))?;
    // Where folders cannot be opened, as on Windows, there is nothing to flush.
    if let Ok(folder) = std::fs::File::open(folder) {
        folder.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_and_for_its_owner_alone() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("outbox");
        keep(&folder, "a.eml", b"first").unwrap();
        keep(&folder, "a.eml", b"again").unwrap();
        let names: Vec<_> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(names, ["a.eml"]);
        assert_eq!(std::fs::read(folder.join("a.eml")).unwrap(), b"again");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&folder), 0o700);
            assert_eq!(mode(&folder.join("a.eml")), 0o600);
        }
    }

    #[test]
    fn where_no_file_can_be_there_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("outbox");
        std::fs::write(&folder, "a file in its place").unwrap();
        assert!(keep(&folder, "a.eml", b"first").is_err());
    }
}
