use super::*;
use crate::testing::{content, folder, slug};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

fn files(list: &[(&str, usize)]) -> Vec<(String, Vec<u8>)> {
    list.iter()
        .map(|(path, size)| ((*path).to_owned(), vec![b'a'; *size]))
        .collect()
}

fn reasons(list: &[(&str, usize)]) -> Vec<String> {
    let read = Folder::read(slug("c"), files(list));
    let reasons = read.err().unwrap_or_default();
    reasons.into_iter().map(|reason| reason.id).collect()
}

#[test]
fn every_course_of_the_content_folder_is_read_whole_and_keeps_its_name() {
    let sources = content();
    for name in sources.courses() {
        let course = slug(&name);
        let read = Folder::of_sources(&sources, &course).unwrap();
        assert_eq!(read.left_out, [""; 0]);
        let glossary: BTreeMap<_, _> = sources
            .0
            .iter()
            .filter(|(path, _)| path.starts_with("glossary"))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        // What is published is named by `Sources::course(…).fingerprint()`.
        let own = sources.course(&course);
        assert_eq!(read.folder.sources(&glossary), own);
        assert_eq!(read.folder.fingerprint(&glossary), own.fingerprint());
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    assert_eq!(
        reasons(&[
            ("../a.md", 1),
            ("01-a/01-b.md", 1),
            ("01-A/01-b.md", 1),
            ("big.md", TEXT_BYTES + 1),
            ("media/big.png", RASTER_BYTES + 1),
            ("media/b.svg", TEXT_BYTES),
        ]),
        [
            "authoring-path-outside",
            "authoring-path-collides",
            "authoring-file-large",
            "authoring-file-large"
        ]
    );
}

#[test]
fn a_folder_has_a_most_of_files_and_of_bytes() {
    let many: Vec<String> = (0..=FILES).map(|at| format!("media/{at}.svg")).collect();
    let many: Vec<(&str, usize)> = many.iter().map(|path| (path.as_str(), 0)).collect();
    assert_eq!(reasons(&many[..FILES]), [""; 0]);
    assert_eq!(reasons(&many), ["authoring-files-many"]);
    // 32 pictures of 2 MiB are 64 MiB.
    let large: Vec<String> = (0..33).map(|at| format!("media/{at}.png")).collect();
    let large: Vec<(&str, usize)> = large
        .iter()
        .map(|path| (path.as_str(), RASTER_BYTES))
        .collect();
    assert_eq!(reasons(&large[..32]), [""; 0]);
    assert_eq!(reasons(&large), ["authoring-folder-large"]);
}

#[test]
fn what_systems_put_beside_files_is_left_out_and_told() {
    let list = files(&[
        ("course.md", 1),
        (".git/HEAD", 1),
        ("__MACOSX/course.md", 1),
        ("01-a/.DS_Store", 1),
    ]);
    let read = Folder::read(slug("c"), list).unwrap();
    assert_eq!(
        read.folder.files().keys().collect::<Vec<_>>(),
        ["course.md"]
    );
    assert_eq!(
        read.left_out,
        [".git/HEAD", "__MACOSX/course.md", "01-a/.DS_Store"]
    );
}

#[test]
fn a_refused_file_leaves_the_folder_as_it_was() {
    let mut one = folder(&[("course.md", "a"), ("media/a.svg", "b")]);
    let before = one.clone();
    for (path, size, expected) in [
        ("../x", 1, "authoring-path-outside"),
        ("Course.md", 1, "authoring-path-collides"),
        ("media", 1, "authoring-path-collides"),
        (".env", 1, "authoring-path-hidden"),
        ("course.md", TEXT_BYTES + 1, "authoring-file-large"),
    ] {
        let refusal = one.put(path, vec![b'x'; size]).unwrap_err();
        assert_eq!(refusal.id, expected, "{path}");
    }
    assert_eq!(one, before);
    one.put("course.md", b"abc".to_vec()).unwrap();
    assert_eq!(one.text("course.md"), Some("abc"));
    assert_eq!(one.remove("course.md"), Some(b"abc".to_vec()));
    one.put("course.md", b"a".to_vec()).unwrap();
    assert_eq!(one, before);
}

#[test]
fn changes_name_what_was_added_changed_moved_and_removed() {
    let old = folder(&[("a.md", "1"), ("b.md", "2"), ("c.md", "3"), ("d.md", "4")]);
    let new = folder(&[("a.md", "1"), ("b.md", "x"), ("e.md", "3"), ("f.md", "y")]);
    assert_eq!(
        old.changes(&new),
        [
            Change::Changed("b.md".into()),
            Change::Removed("d.md".into()),
            Change::Moved {
                from: "c.md".into(),
                to: "e.md".into()
            },
            Change::Added("f.md".into()),
        ]
    );
    assert_eq!(old.changes(&old), []);
}

proptest! {
    /// Whatever passes stays inside, and no two names become one on a disk that overlooks capitals.
    #[test]
    fn what_passes_can_be_unpacked(paths in prop::collection::vec("[aAbB.é/\\\\: \u{301}]{0,8}", 0..6)) {
        let list: Vec<_> = paths.iter().map(|path| (path.clone(), Vec::new())).collect();
        if let Ok(read) = Folder::read(slug("c"), list) {
            let mut seen = std::collections::BTreeSet::new();
            for path in read.folder.files().keys() {
                for part in path.split('/') {
                    prop_assert!(!part.is_empty() && part != ".." && part != "." && !part.contains(['\\', ':']));
                }
                let name: String = path.nfkd().flat_map(char::to_lowercase).collect();
                prop_assert!(seen.insert(name.nfkd().collect::<String>()), "{path}");
            }
        }
    }
}

#[test]
fn a_scenario_and_a_case_hold_their_own_files_only() {
    let subject = |word: &str| base::Subject::parse(word).unwrap();
    let mut folder = Folder::new(subject("scenario.door"));
    for path in ["door.md", "door.fr.md", "media/door-hall.svg"] {
        assert_eq!(folder.put(path, b"a".to_vec()), Ok(()), "{path}");
    }
    for path in [
        "doors.md",
        "course.toml",
        "media/hall.svg",
        "01-a/module.md",
    ] {
        let refused = folder.put(path, b"a".to_vec()).unwrap_err();
        assert_eq!(refused.id, "authoring-path-foreign", "{path}");
    }
    let paths: Vec<String> = folder.sources(&BTreeMap::new()).0.into_keys().collect();
    assert_eq!(
        paths,
        [
            "scenarios/door.fr.md",
            "scenarios/door.md",
            "scenarios/media/door-hall.svg"
        ]
    );

    let sources = content();
    let read = Folder::of_sources(&sources, subject("interview.fishing-boat")).unwrap();
    let paths: Vec<&str> = read.folder.files().keys().map(String::as_str).collect();
    let all = [
        "fishing-boat.ar.md",
        "fishing-boat.es.md",
        "fishing-boat.fr.md",
        "fishing-boat.md",
    ];
    assert_eq!(paths, all);
    assert_eq!(
        read.folder.sources(&BTreeMap::new()),
        sources.interview("fishing-boat")
    );
}
