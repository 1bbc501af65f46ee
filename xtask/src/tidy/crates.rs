//! Which crate may use which: the picture in ARCHITECTURE.md, held against every Cargo.toml.

use super::Problem;
use super::tree::Tree;
use std::collections::BTreeMap;
use toml::{Table, Value};

/// Crates that decide and do nothing else: no clock, no file, no chance, no framework.
pub const PURE: [&str; 9] = [
    "base",
    "views",
    "quiz",
    "scenario",
    "interview",
    "courseware",
    "certification",
    "exchange",
    "authoring",
];

const EVERYTHING: &[&str] = &["*"];

/// A crate and the crates of ours that it may use.
const DIRECTIONS: [(&str, &[&str]); 17] = [
    ("base", &[]),
    ("views", &["base"]),
    ("locales", &["base"]),
    ("quiz", &["base"]),
    ("scenario", &["base"]),
    ("interview", &["base"]),
    ("certification", &["base"]),
    ("exchange", &["base", "quiz"]),
    ("courseware", &["base", "quiz", "scenario", "interview"]),
    ("authoring", &["base", "quiz", "courseware"]),
    ("documents", &["base", "certification", "locales"]),
    (
        "store",
        &[
            "base",
            "quiz",
            "scenario",
            "interview",
            "certification",
            "courseware",
            "exchange",
        ],
    ),
    (
        "usecases",
        &[
            "store",
            "documents",
            "exchange",
            "views",
            "base",
            "quiz",
            "scenario",
            "interview",
            "courseware",
            "certification",
            "authoring",
        ],
    ),
    ("app", &["base", "views", "usecases", "locales"]),
    (
        "server",
        &[
            "app",
            "usecases",
            "store",
            "documents",
            "locales",
            "base",
            "views",
        ],
    ),
    ("testkit", EVERYTHING),
    ("xtask", &[]),
];

/// What `app` may use on the server only.
const ONLY_UNDER_SSR: [&str; 2] = ["usecases", "locales"];

/// Libraries by which a pure crate would not be one.
const NOT_PURE: [&str; 10] = [
    "tokio",
    "sqlx",
    "leptos",
    "leptos_axum",
    "leptos_meta",
    "leptos_router",
    "axum",
    "rand",
    "getrandom",
    "fastrand",
];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let manifests: BTreeMap<&str, Table> = tree
        .files("", &["toml"])
        .filter(|(path, _)| path.ends_with("/Cargo.toml"))
        .filter_map(|(path, text)| Some((path, text.parse::<Table>().ok()?)))
        .filter(|(_, table)| table.contains_key("package"))
        .collect();
    let mut ours: Vec<&str> = DIRECTIONS.iter().map(|(name, _)| *name).collect();
    ours.extend(manifests.values().filter_map(name_of));
    let mut problems = Vec::new();
    for (path, table) in &manifests {
        let text = tree.text(path).unwrap_or_default();
        let Some(name) = name_of(table) else { continue };
        let mut say = |word: &str, what: String, mend| {
            let line = text
                .lines()
                .position(|line| line.trim_start().starts_with(word))
                .map_or(1, |at| at + 1);
            problems.push(Problem {
                path: (*path).to_owned(),
                line,
                what,
                mend,
            });
        };
        if table
            .get("lints")
            .and_then(|lints| lints.get("workspace"))
            .and_then(Value::as_bool)
            != Some(true)
        {
            say(
                "[lints]",
                format!("`{name}` does not inherit the lints"),
                "add `[lints]` with `workspace = true`",
            );
        }
        let Some((_, allowed)) = DIRECTIONS.iter().find(|(one, _)| *one == name) else {
            say(
                "name",
                format!("`{name}` has no place in the house"),
                "add it to DIRECTIONS in xtask/src/tidy/crates.rs and to ARCHITECTURE.md",
            );
            continue;
        };
        for (key, dependency) in dependencies(table) {
            let used = dependency
                .get("package")
                .and_then(Value::as_str)
                .unwrap_or(key);
            if ours.contains(&used) && *allowed != EVERYTHING && !allowed.contains(&used) {
                say(
                    used,
                    format!("`{name}` must not use `{used}`"),
                    "see the directions in ARCHITECTURE.md",
                );
            }
            let optional = dependency.get("optional").and_then(Value::as_bool) == Some(true);
            if name == "app" && ONLY_UNDER_SSR.contains(&used) && !optional {
                say(
                    used,
                    format!("`{used}` would travel to the browser"),
                    "make it optional and name it under the feature `ssr`",
                );
            }
            if PURE.contains(&name) && NOT_PURE.contains(&used) {
                say(
                    used,
                    format!("`{name}` is pure and must not use `{used}`"),
                    "take time, seeds and texts as arguments",
                );
            }
        }
        let named = everything_named(table)
            .iter()
            .any(|(key, _)| *key == "sqlx");
        if named && name != "store" {
            say(
                "sqlx",
                format!("`{name}` names sqlx"),
                "only `store` speaks SQL",
            );
        }
    }
    problems
}

fn name_of(table: &Table) -> Option<&str> {
    table.get("package")?.get("name")?.as_str()
}

/// What the crate itself is built with, on any target; tests may use what they like.
fn dependencies(table: &Table) -> Vec<(&str, &Value)> {
    tables_named(table, &["dependencies", "build-dependencies"])
}

/// The same, and what its tests use.
fn everything_named(table: &Table) -> Vec<(&str, &Value)> {
    tables_named(
        table,
        &["dependencies", "build-dependencies", "dev-dependencies"],
    )
}

fn tables_named<'a>(table: &'a Table, names: &[&str]) -> Vec<(&'a str, &'a Value)> {
    let targets = table
        .get("target")
        .and_then(Value::as_table)
        .into_iter()
        .flatten();
    let places = std::iter::once(table).chain(targets.filter_map(|(_, one)| one.as_table()));
    places
        .flat_map(|place| {
            names
                .iter()
                .filter_map(move |name| place.get(*name)?.as_table())
                .collect::<Vec<_>>()
        })
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::find;
    use super::*;

    fn manifest(name: &str, rest: &str) -> String {
        format!("[package]\nname = \"{name}\"\n\n[lints]\nworkspace = true\n\n{rest}")
    }

    fn problems(name: &str, rest: &str) -> Vec<String> {
        let (base, store) = (manifest("base", ""), manifest("store", ""));
        let (usecases, quiz) = (manifest("usecases", ""), manifest("quiz", ""));
        let own = manifest(name, rest);
        find(
            check,
            &[
                ("crates/base/Cargo.toml", &base),
                ("crates/store/Cargo.toml", &store),
                ("crates/usecases/Cargo.toml", &usecases),
                ("crates/quiz/Cargo.toml", &quiz),
                ("here/Cargo.toml", &own),
            ],
        )
    }

    #[test]
    fn directions_are_held() {
        assert_eq!(
            problems("scenario", "[dependencies]\nbase.workspace = true"),
            [""; 0]
        );
        assert_eq!(
            problems(
                "scenario",
                "[dependencies]\nbase.workspace = true\nquiz.workspace = true"
            ),
            ["here/Cargo.toml:9: `scenario` must not use `quiz`"]
        );
        assert_eq!(
            problems(
                "app",
                "[dependencies]\nstore = { workspace = true, optional = true }"
            ),
            ["here/Cargo.toml:8: `app` must not use `store`"]
        );
        assert_eq!(
            problems(
                "views",
                "[target.'cfg(unix)'.dependencies]\ndata = { package = \"store\", path = \"x\" }"
            ),
            ["here/Cargo.toml:1: `views` must not use `store`"]
        );
        assert_eq!(
            problems("testkit", "[dependencies]\nstore.workspace = true"),
            [""; 0]
        );
        assert_eq!(
            problems("scenario", "[dev-dependencies]\nquiz.workspace = true"),
            [""; 0]
        );
    }

    #[test]
    fn the_browser_gets_no_use_cases() {
        assert_eq!(
            problems(
                "app",
                "[dependencies]\nusecases = { workspace = true, optional = true }"
            ),
            [""; 0]
        );
        assert_eq!(
            problems("app", "[dependencies]\nusecases.workspace = true"),
            ["here/Cargo.toml:8: `usecases` would travel to the browser"]
        );
    }

    #[test]
    fn pure_crates_stay_pure_and_sql_stays_in_store() {
        assert_eq!(
            problems("interview", "[dependencies]\nrand = \"0.9\""),
            ["here/Cargo.toml:8: `interview` is pure and must not use `rand`"]
        );
        assert_eq!(
            problems("testkit", "[dev-dependencies]\nsqlx.workspace = true"),
            ["here/Cargo.toml:8: `testkit` names sqlx"]
        );
    }

    #[test]
    fn strangers_and_crates_without_lints_are_found() {
        assert_eq!(
            problems("helpers", ""),
            ["here/Cargo.toml:2: `helpers` has no place in the house"]
        );
        let text = "[package]\nname = \"base\"\n";
        assert_eq!(
            find(check, &[("crates/base/Cargo.toml", text)]),
            ["crates/base/Cargo.toml:1: `base` does not inherit the lints"]
        );
    }
}
