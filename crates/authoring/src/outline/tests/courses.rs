//! The compiler is the judge of what an operation did: it knows nothing of operations.

use super::super::*;
use super::small;
use crate::testing::{content, slug};
use courseware::Sources;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn errors(sources: &Sources, course: &Slug) -> BTreeSet<(String, String)> {
    let (_, remarks) = courseware::compile_course(sources, course);
    let remarks = remarks.into_iter();
    remarks
        .map(|one| (one.code, format!("{:?}", one.message)))
        .collect()
}

/// Moves and renames every module and every lesson of a real course, one by one, and asks the compiler.
#[test]
fn real_courses_compile_as_before_after_every_move() {
    let sources = content();
    let glossary: BTreeMap<_, _> = sources
        .0
        .iter()
        .filter(|(path, _)| path.starts_with("glossary"))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    let course = slug("recognising-trafficking");
    let mut now = Folder::of_sources(&sources, &course).unwrap().folder;
    let before = errors(&now.sources(&glossary), &course);
    let outline = Outline::of(&now);
    for (place, module) in outline.modules.iter().enumerate() {
        let lesson = &module.lessons[place % module.lessons.len()];
        let (from, one) = (module.name.slug.clone(), lesson.name.slug.clone());
        let renamed = slug(&format!("x-{}", module.name.slug));
        let operations = [
            Operation::RenameLesson {
                module: from.clone(),
                lesson: one.clone(),
                to: slug("x-lesson"),
            },
            Operation::MoveLesson {
                module: from.clone(),
                lesson: slug("x-lesson"),
                to: from.clone(),
                place: 0,
            },
            Operation::RenameModule {
                module: from.clone(),
                to: renamed.clone(),
            },
            Operation::RenameLesson {
                module: renamed.clone(),
                lesson: slug("x-lesson"),
                to: slug(&format!("x-{one}")),
            },
            Operation::MoveModule {
                module: renamed,
                place: 0,
            },
        ];
        for operation in operations {
            now = apply(&now, &operation).unwrap().folder;
        }
    }
    assert_eq!(errors(&now.sources(&glossary), &course), before);
    let all = Outline::of(&now);
    let (from, to) = (&all.modules[0], &all.modules[1]);
    let over = Operation::MoveLesson {
        module: from.name.slug.clone(),
        lesson: from.lessons[1].name.slug.clone(),
        to: to.name.slug.clone(),
        place: 1,
    };
    now = apply(&now, &over).unwrap().folder;
    assert_eq!(errors(&now.sources(&glossary), &course), before);
}

proptest! {
    /// Whatever is moved, in any order: no file is lost, no text but in its links, and back again is as before.
    #[test]
    fn moving_loses_nothing(moves in prop::collection::vec((0..3_usize, 0..3_usize, 0..4_usize), 0..6)) {
        let start = small();
        let mut now = start.clone();
        for (module, to, place) in moves {
            let outline = Outline::of(&now);
            let name = |at: usize| outline.modules[at % 2].name.slug.clone();
            let lessons = &outline.modules[module % 2].lessons;
            let lesson = lessons[place % lessons.len()].name.slug.clone();
            let operation = if module == 2 {
                Operation::MoveModule { module: name(to), place }
            } else {
                Operation::MoveLesson { module: name(module), lesson, to: name(to), place }
            };
            if let Ok(applied) = apply(&now, &operation) {
                now = applied.folder;
            }
        }
        prop_assert_eq!(now.files().len(), start.files().len());
        let links = |folder: &Folder| -> usize { folder.texts().map(|(_, text)| links::find(text).len()).sum() };
        prop_assert_eq!(links(&now), links(&start));
        // Every link still leads to a lesson that is there.
        let outline = Outline::of(&now);
        for (path, text) in now.texts() {
            for link in links::find(text) {
                let there = outline.module(&link.to.0).and_then(|module| module.lesson(&link.to.1));
                prop_assert!(there.is_some(), "{path}: {:?}", link.to);
            }
        }
    }
}
