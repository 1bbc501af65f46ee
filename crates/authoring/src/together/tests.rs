mod renamed;
mod unclear;

use super::*;
use crate::testing::folder;
use proptest::prelude::*;

pub(super) fn asked(together: &Together) -> Vec<(&str, &str)> {
    let asked = together.conflicts.iter().map(|one| {
        let what = match &one.what {
            Contradiction::Text(merged) => {
                assert_eq!(merged.conflicts().count(), 1);
                "text"
            }
            Contradiction::Bytes(_) => "bytes",
            Contradiction::RemovedByUs(_) => "removed by us",
            Contradiction::RemovedByThem => "removed by them",
            Contradiction::Named(_) => "named",
            Contradiction::Unclear(_) => "unclear",
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

    /// However names were given, handed on and doubled: who changed nothing takes nothing away.
    #[test]
    fn who_gave_no_name_takes_none_away(
        one in prop::collection::btree_map("0[12]-[ab]/(0[12]-[ab](\\.fr)?\\.md|module\\.md)", 0..4_usize, 0..6),
        other in prop::collection::btree_map("0[12]-[ab]/(0[12]-[ab](\\.fr)?\\.md|module\\.md)", 0..4_usize, 0..6),
    ) {
        let bench = renamed::bench();
        let texts = [renamed::GREETING, &bench, renamed::LISTENING, "See [it](lesson:a/b).\n"];
        let of = |files: &BTreeMap<String, usize>| {
            let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), texts[*text])).collect();
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
