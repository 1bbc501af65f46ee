//! Reading a content folder from the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::time::SystemTime;
use usecases::author::{MOST_BYTES, Sources};

/// Where sealed cases stand among sources. A content folder has no such folder: everybody can read what is in it.
const SEALED: &str = "sealed/";

/// Folders in folders; a course needs three.
const DEPTH: usize = 12;
/// Files of all courses together.
const FILES: usize = 20_000;

/// All files below a folder, by path relative to it with `/`.
///
/// Hidden files (an editor's or a version control's) are left out. A link is followed only to a file
/// inside the folder: nobody who can write a course can read the rest of the disk with it. Of a
/// file that is too large, only so much is read that the compiler can see it.
pub fn read_folder(dir: &Path) -> io::Result<Sources> {
    all(dir, read).map(Sources)
}

/// By which a file is known to have changed, without being read.
pub type Times = BTreeMap<String, (u64, SystemTime)>;

/// Size and time of the files that [`read_folder`] would read.
pub fn times(dir: &Path) -> io::Result<Times> {
    all(dir, time)
}

/// Something of each file below a folder.
fn all<T>(dir: &Path, of: impl Fn(&Path) -> io::Result<T>) -> io::Result<BTreeMap<String, T>> {
    let root = fs::canonicalize(dir)?;
    if !root.is_dir() {
        return Err(io::Error::new(
            io::ErrorKind::NotADirectory,
            "this is not a folder",
        ));
    }
    let mut files = BTreeMap::new();
    collect((&root, &root), ("", 0), &of, &mut files)?;
    files.retain(|path, _| !path.starts_with(SEALED));
    Ok(files)
}

/// The Markdown files that stand directly in a folder of sealed cases, as sources.
pub fn read_sealed(dir: &Path) -> io::Result<Sources> {
    all_sealed(dir, read).map(Sources)
}

/// Size and time of a file.
fn time(path: &Path) -> io::Result<(u64, SystemTime)> {
    let file = fs::metadata(path)?;
    Ok((file.len(), file.modified()?))
}

/// Size and time of the files that [`read_sealed`] would read.
pub fn sealed_times(dir: &Path) -> io::Result<Times> {
    all_sealed(dir, time)
}

fn all_sealed<T>(
    dir: &Path,
    of: impl Fn(&Path) -> io::Result<T>,
) -> io::Result<BTreeMap<String, T>> {
    let root = fs::canonicalize(dir)?;
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&root)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        let is_text = path.extension().is_some_and(|ending| ending == "md");
        if is_text && entry.file_type()?.is_file() && !name.starts_with('.') {
            files.insert(format!("{SEALED}{name}"), of(&path)?);
        }
    }
    Ok(files)
}

/// The name of a file in a folder of sealed cases.
pub fn sealed_name(path: &str) -> &str {
    path.strip_prefix(SEALED).unwrap_or(path)
}

/// So much of a file that the compiler can see that it is too large.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(MOST_BYTES as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn collect<T>(
    (root, dir): (&Path, &Path),
    (prefix, depth): (&str, usize),
    of: &impl Fn(&Path) -> io::Result<T>,
    files: &mut BTreeMap<String, T>,
) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if depth < DEPTH {
                let below = (format!("{path}/"), depth + 1);
                collect((root, &entry.path()), (&below.0, below.1), of, files)?;
            }
            continue;
        }
        let target = if kind.is_symlink() {
            fs::canonicalize(entry.path()).ok()
        } else {
            Some(entry.path())
        };
        let Some(target) = target.filter(|target| target.starts_with(root) && target.is_file())
        else {
            continue;
        };
        if files.len() >= FILES {
            return Err(io::Error::other("there are too many files"));
        }
        match of(&target) {
            // Gone since the folder was listed.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            found => {
                files.insert(path, found?);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_without_what_is_hidden_or_elsewhere() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret"), "s").unwrap();
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("courses/a/.git")).unwrap();
        fs::write(dir.path().join("courses/a/.git/x"), "x").unwrap();
        fs::write(dir.path().join("courses/a/course.toml"), "t").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::symlink;
            symlink(
                outside.path().join("secret"),
                dir.path().join("courses/a/secret.md"),
            )
            .unwrap();
            symlink(outside.path(), dir.path().join("courses/b")).unwrap();
            symlink("nowhere", dir.path().join("courses/c")).unwrap();
            symlink(
                dir.path().join("courses/a/course.toml"),
                dir.path().join("inside"),
            )
            .unwrap();
        }
        let sources = read_folder(dir.path()).unwrap();
        let paths: Vec<&str> = sources.0.keys().map(String::as_str).collect();
        if cfg!(unix) {
            assert_eq!(paths, ["courses/a/course.toml", "inside"]);
        } else {
            assert_eq!(paths, ["courses/a/course.toml"]);
        }
        let times = times(dir.path()).unwrap();
        assert!(
            times.keys().eq(sources.0.keys()),
            "what is read is what is looked at"
        );
        assert_eq!(times["courses/a/course.toml"].0, 1);
        assert!(read_folder(&dir.path().join("no")).is_err());
    }
}
