//! The content that comes with Audire: it compiles, and whatever is done to its files, compiling ends.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its files has failed"
)]

mod scenarios;

use base::{Locale, Severity};
use courseware::{Sources, compile, scenario};
use proptest::prelude::*;
use quiz::Kind;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

fn content() -> Sources {
    folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content"))
}

fn folder(root: &str) -> Sources {
    fn collect(dir: &Path, prefix: &str, sources: &mut Sources) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                collect(&entry.path(), &format!("{path}/"), sources);
            } else {
                sources.0.insert(path, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut sources = Sources::default();
    collect(Path::new(root), "", &mut sources);
    sources
}

#[test]
fn it_compiles_without_errors() {
    let (courses, remarks) = compile(&content());
    let errors: Vec<_> = remarks
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(!courses.is_empty());
    for course in &courses {
        for module in &course.modules {
            for locale in &module.languages {
                for lesson in &module.lessons {
                    assert!(
                        lesson.texts.contains_key(locale),
                        "{} in {locale}",
                        lesson.slug
                    );
                    for check in &lesson.checks {
                        assert!(check.texts.contains_key(locale), "{} in {locale}", check.id);
                    }
                }
            }
        }
        assert!(course.texts.contains_key(&Locale::En));
    }
}

/// The course that other tests take questions of every kind from.
#[test]
fn the_course_with_every_kind_has_them() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../testkit/kinds");
    let (courses, remarks) = compile(&folder(root));
    assert_eq!(remarks, []);
    let course = &courses[0];
    let checks = &course.modules[0].lessons[0].checks;
    let kinds: BTreeSet<Kind> = checks.iter().map(quiz::Question::kind).collect();
    assert_eq!(kinds, BTreeSet::from(Kind::ALL));
    for check in &course.modules[1].lessons[0].checks {
        assert!(check.texts.contains_key(&Locale::Ar), "{}", check.id);
    }
    let rules = course.assessment.as_ref().unwrap();
    assert_eq!((rules.minutes, rules.wait_hours), (Some(30), 1));
    assert_eq!((rules.slots.len(), course.drills.len()), (4, 1));
}

/// What the documentation shows can be copied.
#[test]
fn the_examples_for_authors_compile() {
    let page = include_str!("../../../../docs/authoring-questions.md");
    let mut sources = folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../testkit/kinds"));
    sources.0.retain(|path, _| !path.contains(".ar."));
    let lesson = "courses/kinds/02-deciding/01-two-languages.md";
    let module = "courses/kinds/02-deciding/module.toml";
    sources
        .0
        .insert(module.to_owned(), b"languages = [\"en\"]\n".to_vec());
    sources.0.remove("courses/kinds/02-deciding/quiz.md");
    let mut examples = 0;
    for example in page.split("````markdown\n").skip(1) {
        let block = example.split("````").next().unwrap();
        // The translation has no settings of its own.
        if !block.contains("competence:") {
            continue;
        }
        let text =
            format!("+++\ntitle = \"A\"\nsummary = \"B\"\nminutes = 1\n+++\n\n## Words\n\n{block}");
        sources.0.insert(lesson.to_owned(), text.into_bytes());
        let (_, remarks) = compile(&sources);
        assert_eq!(remarks, [], "{block}");
        examples += 1;
    }
    assert_eq!(examples, Kind::ALL.len());
}

static REAL: LazyLock<Sources> = LazyLock::new(content);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn real_files_with_something_cut_out_or_put_in(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        cut in 0_usize..40,
        put in "[-+>#\\[\\]!()x:`|*^<&\\n \\PC]{0,30}",
    ) {
        let mut sources = REAL.clone();
        let path = which.get(&sources.0.keys().cloned().collect::<Vec<_>>()).clone();
        let bytes = sources.0.get_mut(&path).unwrap();
        let from = if bytes.is_empty() { 0 } else { at.index(bytes.len()) };
        let to = (from + cut).min(bytes.len());
        bytes.splice(from..to, put.bytes());
        let name = path.strip_prefix("scenarios/").and_then(|file| file.split('.').next());
        let remarks = match name {
            Some(name) => scenario::compile(&sources.scenario(name), name).1,
            None => compile(&sources).1,
        };
        for one in &remarks {
            let length = sources.0.get(&one.path).map_or(0, Vec::len);
            prop_assert!(one.span.start <= one.span.end && one.span.end <= length);
        }
    }
}
