//! The content that comes with Audire: it compiles, and whatever is done to its files, compiling ends.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its files has failed"
)]

use base::{Locale, Severity};
use courseware::{Sources, compile};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

fn content() -> Sources {
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
    collect(
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content")),
        "",
        &mut sources,
    );
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
        let (_, remarks) = compile(&sources);
        for one in &remarks {
            let length = sources.0.get(&one.path).map_or(0, Vec::len);
            prop_assert!(one.span.start <= one.span.end && one.span.end <= length);
        }
    }
}
