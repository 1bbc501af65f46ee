//! Two states of a whole course that came out of one: put together, file by file.
//!
//! So a folder that changed on the disk, or an archive that is brought in, meets a draft that somebody is writing. Files that one side
//! changed are taken as they are, texts that both changed are merged by lines, and what cannot be both is asked.

use crate::folder::{Folder, is_markdown, is_toml};
use crate::merge::{Merged, merge};
use base::Message;
use std::collections::{BTreeMap, BTreeSet};

/// What two states came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// What is settled; a file that is asked about stands here as it is on our side, if it is there.
    pub folder: Folder,
    /// What a person decides, in the order of paths.
    pub conflicts: Vec<FileConflict>,
}

/// A file that cannot be both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileConflict {
    pub path: String,
    pub what: Contradiction,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contradiction {
    /// Both changed the same lines.
    Text(Merged),
    /// Both have another picture or another file that is no text.
    Bytes,
    /// We took it out, they changed it.
    RemovedByUs,
    /// They took it out, we changed it.
    RemovedByThem,
}

/// Puts two states together. Refused where the files of both cannot lie in one folder.
pub fn together(base: &Folder, ours: &Folder, theirs: &Folder) -> Result<Together, Vec<Message>> {
    let all = [base, ours, theirs].map(Folder::files);
    let paths: BTreeSet<&String> = all.iter().flat_map(|files| files.keys()).collect();
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut conflicts = Vec::new();
    for path in paths {
        let [base, ours, theirs] = all.map(|files| files.get(path).map(Vec::as_slice));
        let settled = match settle(path, base, ours, theirs) {
            Ok(settled) => settled,
            Err(what) => {
                conflicts.push(FileConflict {
                    path: path.clone(),
                    what,
                });
                ours.map(<[u8]>::to_vec)
            }
        };
        files.extend(settled.map(|bytes| (path.clone(), bytes)));
    }
    let read = Folder::read(ours.subject().clone(), files)?;
    Ok(Together {
        folder: read.folder,
        conflicts,
    })
}

/// What a file becomes; `None` when it goes.
fn settle(
    path: &str,
    base: Option<&[u8]>,
    ours: Option<&[u8]>,
    theirs: Option<&[u8]>,
) -> Result<Option<Vec<u8>>, Contradiction> {
    if ours == base || ours == theirs {
        return Ok(theirs.map(<[u8]>::to_vec));
    }
    if theirs == base {
        return Ok(ours.map(<[u8]>::to_vec));
    }
    let (ours, theirs) = match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours, theirs),
        (None, _) => return Err(Contradiction::RemovedByUs),
        (_, None) => return Err(Contradiction::RemovedByThem),
    };
    let text = |bytes| std::str::from_utf8(bytes).ok();
    let texts = text(base.unwrap_or_default())
        .zip(text(ours))
        .zip(text(theirs))
        .filter(|_| is_markdown(path) || is_toml(path));
    let ((base, ours), theirs) = texts.ok_or(Contradiction::Bytes)?;
    let merged = merge(base, ours, theirs);
    match merged.text() {
        Some(text) => Ok(Some(text.into_bytes())),
        None => Err(Contradiction::Text(merged)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::folder;
    use proptest::prelude::*;

    fn asked(together: &Together) -> Vec<(&str, &str)> {
        let asked = together.conflicts.iter().map(|one| {
            let what = match &one.what {
                Contradiction::Text(merged) => {
                    assert_eq!(merged.conflicts().count(), 1);
                    "text"
                }
                Contradiction::Bytes => "bytes",
                Contradiction::RemovedByUs => "removed by us",
                Contradiction::RemovedByThem => "removed by them",
            };
            (one.path.as_str(), what)
        });
        asked.collect()
    }

    #[test]
    fn what_one_side_changed_is_taken_and_what_both_changed_is_merged() {
        let base = folder(&[
            ("a.md", "1\n\n2\n"),
            ("b.md", "b\n"),
            ("c.md", "c\n"),
            ("d.md", "d\n"),
        ]);
        let ours = folder(&[
            ("a.md", "ours\n\n2\n"),
            ("b.md", "B\n"),
            ("c.md", "c\n"),
            ("new.md", "n\n"),
        ]);
        let theirs = folder(&[
            ("a.md", "1\n\ntheirs\n"),
            ("b.md", "b\n"),
            ("d.md", "d\n"),
            ("media/x.svg", "x"),
        ]);
        let both = together(&base, &ours, &theirs).unwrap();
        assert_eq!(asked(&both), []);
        let expected = folder(&[
            ("a.md", "ours\n\ntheirs\n"),
            ("b.md", "B\n"),
            ("media/x.svg", "x"),
            ("new.md", "n\n"),
        ]);
        assert_eq!(both.folder, expected);
    }

    #[test]
    fn what_cannot_be_both_is_asked_and_stays_ours() {
        let base = folder(&[
            ("a.md", "1\n"),
            ("b.md", "1\n"),
            ("c.md", "1\n"),
            ("x.svg", "1"),
        ]);
        let ours = folder(&[
            ("a.md", "2\n"),
            ("b.md", "2\n"),
            ("x.svg", "2"),
            ("new.md", "2\n"),
        ]);
        let theirs = folder(&[
            ("a.md", "3\n"),
            ("c.md", "3\n"),
            ("x.svg", "3"),
            ("new.md", "3\n"),
        ]);
        let both = together(&base, &ours, &theirs).unwrap();
        assert_eq!(
            asked(&both),
            [
                ("a.md", "text"),
                ("b.md", "removed by them"),
                ("c.md", "removed by us"),
                ("new.md", "text"),
                ("x.svg", "bytes")
            ]
        );
        assert_eq!(both.folder, ours);
    }

    #[test]
    fn files_that_cannot_lie_in_one_folder_are_refused() {
        let base = folder(&[]);
        let (ours, theirs) = (
            folder(&[("media/a.svg", "1")]),
            folder(&[("media/A.svg", "1")]),
        );
        let refusal = together(&base, &ours, &theirs).unwrap_err();
        assert_eq!(refusal[0].id, "authoring-path-collides");
    }

    proptest! {
        #[test]
        fn who_changed_nothing_takes_nothing_away(
            one in prop::collection::btree_map("[ab]\\.(md|svg)", "[x\n]{0,3}", 0..4),
            other in prop::collection::btree_map("[ab]\\.(md|svg)", "[x\n]{0,3}", 0..4),
        ) {
            let of = |files: &BTreeMap<String, String>| {
                let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
                folder(&files)
            };
            let (one, other) = (of(&one), of(&other));
            for (ours, theirs) in [(&one, &other), (&other, &one), (&other, &other)] {
                let both = together(&one, ours, theirs).unwrap();
                prop_assert_eq!(&both.folder, &other);
                prop_assert_eq!(&both.conflicts, &[]);
            }
        }
    }
}
