//! `audire export`: a course as exactly its folder, or as an archive of it. So courses that were written in the browser go into version
//! control, and come back as they went.

use crate::cli::{Export, Failure};
use crate::config;
use crate::routes::packed;
use crate::serve::unexpected;
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Component, Path};
use std::sync::Arc;
use usecases::author::{self, Sources};
use usecases::{Actor, Context, SystemClock, UseCaseError};

pub async fn run(args: Export) -> Result<(), Failure> {
    let settings = config::settings(&args.place)?;
    let db = config::open_to_read(&args.place.data).await?;
    let context = Context::new(db.clone(), settings, Arc::new(SystemClock));
    let found = found(&context, &args).await;
    db.close().await;
    let sources = found?;
    let is_archive = args.to.extension().is_some_and(|ending| ending == "zip");
    let written = if is_archive {
        archive(&args.to, &sources, args.force)
    } else {
        folder(&args.to, &sources, args.force)
    };
    written.map_err(|problem| refused(&args.to, &problem))?;
    println!(
        "Wrote {} files of {} to {}.",
        sources.0.len(),
        args.course,
        args.to.display()
    );
    Ok(())
}

async fn found(context: &Context, args: &Export) -> Result<Sources, Failure> {
    let operator = Actor::Operator;
    author::refresh(context, &operator)
        .await
        .map_err(unexpected)?;
    let version = args.version.as_deref();
    let found = author::studio::archive(context, &operator, &args.course, version).await;
    found.map_err(|error| match (error, version) {
        (UseCaseError::NotFound, None) => Failure::Input(format!(
            "No course {} was published in {}.",
            args.course,
            args.place.data.display()
        )),
        (UseCaseError::NotFound, Some(version)) => Failure::Input(format!(
            "The course {} has no published version {version}. Its page of versions in the studio names them with 12 figures; at least 8 are needed.",
            args.course
        )),
        (other, _) => unexpected(other),
    })
}

/// Writes an archive; over another file only with `force`.
fn archive(to: &Path, sources: &Sources, force: bool) -> io::Result<()> {
    let bytes = packed(sources).map_err(io::Error::other)?;
    put(to, &bytes, force)
}

/// Writes the files into a folder that is new or empty; with `force` also into another one, over files with the same names.
fn folder(to: &Path, sources: &Sources, force: bool) -> io::Result<()> {
    let is_used = match fs::read_dir(to) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    if is_used && !force {
        return Err(ErrorKind::AlreadyExists.into());
    }
    fs::create_dir_all(to)?;
    // What was published from a folder of this machine long ago was let in by the rules of then.
    let is_inside = |path: &&String| {
        let mut parts = Path::new(path).components();
        parts.all(|part| matches!(part, Component::Normal(_)))
    };
    if !sources.0.keys().all(|path| is_inside(&path)) {
        return Err(io::Error::other("a file leads out of the folder"));
    }
    for (path, bytes) in &sources.0 {
        let place = to.join(path);
        if let Some(above) = Path::new(path).parent() {
            make(to, above)?;
        }
        put(&place, bytes, true)?;
    }
    Ok(())
}

/// Makes the folders of a path in a folder. One that is a link to elsewhere is refused: it would lead out of it.
fn make(to: &Path, above: &Path) -> io::Result<()> {
    let mut place = to.to_owned();
    for part in above.components() {
        place.push(part);
        match fs::symlink_metadata(&place) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => {
                let place = place.display();
                return Err(io::Error::other(format!("{place} is no folder")));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => fs::create_dir(&place)?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Puts a file into its place in one step: whatever stops in between leaves the file of before, whole. Where the place is a link, the link goes
/// and what it led to stays. Over another file only with `force`.
fn put(to: &Path, bytes: &[u8], force: bool) -> io::Result<()> {
    let above = match to.parent() {
        Some(above) if above != Path::new("") => above,
        _ => Path::new("."),
    };
    let mut beside = tempfile::Builder::new();
    beside.prefix(".audire-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As every file that is made here: who may read it is the choice of whoever runs this.
        beside.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut new = beside.tempfile_in(above)?;
    new.write_all(bytes)?;
    new.as_file().sync_all()?;
    let put = if force {
        new.persist(to)
    } else {
        new.persist_noclobber(to)
    };
    put.map(drop).map_err(|failed| failed.error)
}

fn refused(to: &Path, problem: &io::Error) -> Failure {
    let to = to.display();
    Failure::Environment(if problem.kind() == ErrorKind::AlreadyExists {
        format!(
            "{to} is there already and not empty.\nName another place, or write over files of the same name with --force; other files stay."
        )
    } else {
        format!("{to} cannot be written: {problem}.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::read_folder;
    use std::collections::BTreeMap;

    fn sources() -> Sources {
        let files = [
            ("courses/a/course.toml", "t"),
            ("courses/a/01-m/01-l.md", "l"),
            ("glossary.md", "g"),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        Sources(BTreeMap::from(files))
    }

    #[test]
    fn a_folder_is_written_as_it_is_read_and_never_over_another() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("out");
        folder(&to, &sources(), false).unwrap();
        assert_eq!(read_folder(&to).unwrap().0, sources().0);
        let again = folder(&to, &sources(), false).unwrap_err();
        assert_eq!(again.kind(), ErrorKind::AlreadyExists);
        fs::write(to.join("own.txt"), "mine").unwrap();
        fs::write(to.join("glossary.md"), "old").unwrap();
        folder(&to, &sources(), true).unwrap();
        assert_eq!(fs::read(to.join("glossary.md")).unwrap(), b"g");
        assert_eq!(fs::read(to.join("own.txt")).unwrap(), b"mine");
        let evil = Sources(BTreeMap::from([(String::from("../evil"), Vec::new())]));
        assert!(folder(&to, &evil, true).is_err());
        assert!(!dir.path().join("evil").exists());
    }

    #[test]
    fn an_archive_is_not_written_over_a_file() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("a.zip");
        fs::write(&to, "mine").unwrap();
        let refused = archive(&to, &sources(), false).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&to).unwrap(), b"mine");
        archive(&to, &sources(), true).unwrap();
        assert!(fs::read(&to).unwrap().starts_with(b"PK\x03\x04"));
    }

    /// A link in the place of a file or a folder leads to what is no part of the folder that is written.
    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        use std::os::unix::fs::symlink;
        let dir = tempfile::tempdir().unwrap();
        let other = dir.path().join("other");
        fs::create_dir(&other).unwrap();
        let mine = other.join("mine.txt");
        fs::write(&mine, "mine").unwrap();

        let zip = dir.path().join("a.zip");
        symlink(&mine, &zip).unwrap();
        let refused = archive(&zip, &sources(), false).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::AlreadyExists);
        archive(&zip, &sources(), true).unwrap();
        assert_eq!(fs::read(&mine).unwrap(), b"mine");
        assert!(fs::symlink_metadata(&zip).unwrap().is_file());

        let to = dir.path().join("out");
        fs::create_dir(&to).unwrap();
        symlink(&mine, to.join("glossary.md")).unwrap();
        folder(&to, &sources(), true).unwrap();
        assert_eq!(fs::read(&mine).unwrap(), b"mine");
        assert_eq!(fs::read(to.join("glossary.md")).unwrap(), b"g");

        fs::remove_dir_all(to.join("courses/a")).unwrap();
        symlink(&other, to.join("courses/a")).unwrap();
        assert!(folder(&to, &sources(), true).is_err());
        let names = fs::read_dir(&other).unwrap();
        assert_eq!(
            names.count(),
            1,
            "the folder that the link leads to is as it was"
        );
    }

    /// What cannot be written leaves what was there, and nothing beside it.
    #[cfg(unix)]
    #[test]
    fn an_archive_that_fails_leaves_the_one_before() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("a.zip");
        fs::create_dir(&to).unwrap();
        fs::write(to.join("inside"), "mine").unwrap();
        assert!(archive(&to, &sources(), true).is_err());
        assert_eq!(fs::read(to.join("inside")).unwrap(), b"mine");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
