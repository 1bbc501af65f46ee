//! Every course of this repository goes through the studio and comes out byte for byte.

use crate::harness::{EN, Site};
use courseware::Sources;
use documents::bundle::Bundle;
use documents::unpack::{Limits, unpack};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use usecases::author::studio::{self, Arriving, NewArchive, Typed};
use views::account::Role;
use views::studio::{ReviewState, Saved};

/// The content folder of this repository.
pub fn content() -> Sources {
    fn collect(folder: &Path, place: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{place}{}", entry.file_name().into_string().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{path}/"), files);
            } else {
                files.insert(path, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut files = BTreeMap::new();
    collect(&root, "", &mut files);
    Sources(files)
}

#[tokio::test]
async fn files_go_through_the_studio_and_come_out_byte_for_byte() {
    let content = content();
    let site = Site::new().await;
    site.publish(&content).await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let ctx = &site.ctx;
    let courses = content.courses();
    assert!(courses.len() >= 3, "{courses:?}");
    for course in &courses {
        let folder = content.course(&base::Slug::parse(course).unwrap());
        let place = format!("courses/{course}/");
        studio::open(ctx, &writer, course).await.unwrap();
        // Each text is saved as a browser sends it, without a change.
        let own = folder.0.iter().filter_map(|(path, bytes)| {
            let path = path.strip_prefix(&place)?;
            let is_text = [".md", ".toml", ".svg"]
                .iter()
                .any(|end| path.ends_with(end));
            is_text.then(|| (path, std::str::from_utf8(bytes).unwrap()))
        });
        for (path, text) in own {
            let typed = Typed {
                course: course.clone(),
                path: path.to_owned(),
                seen: 0,
                text: text.replace('\n', "\r\n"),
                save_key: String::from("unchanged"),
            };
            let saved = studio::save(ctx, &writer, &typed).await.unwrap();
            assert_eq!(saved, Saved::Kept { number: 0 }, "{course}/{path}");
        }
        let out = studio::archive(ctx, &writer, course, None).await.unwrap();
        assert!(out.0 == folder.0, "{course} came out otherwise");
        let published = ctx.shelf.current(course).unwrap();
        assert_eq!(out.fingerprint(), published.fingerprint);

        // As an archive on a disk and back.
        let mut packed = Vec::new();
        let mut bundle = Bundle::new(&mut packed);
        for (path, bytes) in &out.0 {
            bundle.add(path, bytes).unwrap();
        }
        bundle.finish().unwrap();
        let limits = Limits {
            entries: 4000,
            file: 2 << 20,
            bytes: 64 << 20,
        };
        let unpacked: BTreeMap<String, Vec<u8>> =
            unpack(&packed, limits).unwrap().into_iter().collect();
        assert!(unpacked == folder.0, "{course} was unpacked otherwise");
        let new = NewArchive {
            course: course.clone(),
            file_name: format!("{course}.zip"),
            bytes: packed,
            encoding: String::new(),
        };
        let id = studio::bring(ctx, &writer, new).await.unwrap();
        for base in ["", "replace", "1"] {
            let base = base.to_owned();
            let arriving = Arriving::Archive { id, base };
            let view = studio::incoming(ctx, &writer, course, &arriving, EN).await;
            let view = view.unwrap();
            assert!(
                view.is_empty() && !view.other_glossary,
                "{course}: {view:?}"
            );
            assert_eq!(view.archive.unwrap().remarks, []);
        }
        let view = studio::studio(ctx, &writer, course, EN).await.unwrap();
        let draft = view.draft.unwrap();
        assert_eq!((draft.review, draft.changed), (ReviewState::Nothing, 0));
    }
}

#[tokio::test]
async fn scenarios_and_cases_come_out_byte_for_byte() {
    let content = content();
    let site = Site::new().await;
    site.publish(&content).await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let ctx = &site.ctx;
    let mut seen = 0;
    for (kind, place) in [("scenario", "scenarios/"), ("interview", "interviews/")] {
        let names: BTreeSet<&str> = content
            .0
            .keys()
            .filter_map(|path| path.strip_prefix(place)?.split('.').next())
            .filter(|name| !name.contains('/'))
            .collect();
        for name in names {
            let subject = format!("{kind}.{name}");
            let start = format!("{place}{name}.");
            let own = || {
                content
                    .0
                    .iter()
                    .filter(|(path, _)| path.starts_with(&start))
            };
            studio::open(ctx, &writer, &subject).await.unwrap();
            for (path, bytes) in own() {
                let typed = Typed {
                    course: subject.clone(),
                    path: path.strip_prefix(place).unwrap().to_owned(),
                    seen: 0,
                    text: std::str::from_utf8(bytes).unwrap().replace('\n', "\r\n"),
                    save_key: String::from("unchanged"),
                };
                let saved = studio::save(ctx, &writer, &typed).await.unwrap();
                assert_eq!(saved, Saved::Kept { number: 0 }, "{path}");
                seen += 1;
            }
            let out = studio::archive(ctx, &writer, &subject, None).await.unwrap();
            let came: Vec<_> = out
                .0
                .iter()
                .filter(|(path, _)| path.starts_with(&start))
                .collect();
            let were: Vec<_> = own().collect();
            assert!(came == were, "{subject} came out otherwise");
            let view = studio::studio(ctx, &writer, &subject, EN).await.unwrap();
            let draft = view.draft.unwrap();
            assert_eq!((draft.review, draft.changed), (ReviewState::Nothing, 0));
        }
    }
    // As many texts as the two folders hold.
    assert_eq!(seen, 30);
}
