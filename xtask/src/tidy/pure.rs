//! Pure crates read no clock, no file, no environment and no chance: time and seeds are arguments.

use super::Problem;
use super::crates::PURE;
use super::rust::{Rust, block_length};
use super::tree::{Tree, find_words, problem};

const MEND: &str = "a pure crate takes time, seeds and texts as arguments";

const NAMES: [&str; 20] = [
    "tokio",
    "sqlx",
    "leptos",
    "leptos_axum",
    "axum",
    "SystemTime",
    "Instant::now",
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "thread_rng",
    "getrandom",
    "rand::",
    "new_v4",
    "now_v7",
    "Timestamp::now",
    "Zoned::now",
    "RandomState",
];

/// The same when several are taken at once: `use std::{fs, io}`.
const MODULES: [&str; 5] = ["fs", "env", "net", "process", "thread"];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for name in PURE {
        for (path, source) in tree.rust(&format!("crates/{name}/src/")) {
            problems.extend(named(source).into_iter().map(|(at, word)| {
                problem(
                    path,
                    &source.text,
                    at,
                    format!("pure crate `{name}` names `{word}`"),
                    MEND,
                )
            }));
        }
    }
    problems
}

fn named(source: &Rust) -> Vec<(usize, &'static str)> {
    let live = &source.live;
    let mut found: Vec<(usize, &'static str)> = NAMES
        .iter()
        .flat_map(|word| {
            find_words(live, word)
                .map(|at| (at, *word))
                .collect::<Vec<_>>()
        })
        .collect();
    for (at, _) in live.match_indices("std::{") {
        let open = at + "std::".len();
        let group = &live[open..open + block_length(&live[open..])];
        found.extend(
            MODULES
                .iter()
                .filter(|word| find_words(group, word).next().is_some())
                .map(|word| (at, *word)),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        find_in(check, "crates/quiz/src/draw.rs", text)
    }

    #[test]
    fn clocks_files_and_chance_are_found() {
        for (text, word) in [
            ("use std::time::SystemTime;", "SystemTime"),
            ("fn f() { let now = Instant::now(); }", "Instant::now"),
            ("fn f() { std::fs::read(p); }", "std::fs"),
            ("use std::{collections::BTreeMap, env};", "env"),
            ("fn f() { rand::thread_rng() }", "thread_rng"),
            ("use leptos::prelude::*;", "leptos"),
            ("fn f() { Uuid::now_v7() }", "now_v7"),
        ] {
            let found = problems(&format!("//! doc\n{text}\n"));
            assert!(
                found.contains(&format!(
                    "crates/quiz/src/draw.rs:2: pure crate `quiz` names `{word}`"
                )),
                "{text}: {found:?}"
            );
        }
    }

    #[test]
    fn words_tests_and_other_crates_may_name_them() {
        assert_eq!(
            problems(
                "// std::fs\nconst A: &str = \"tokio\";\n#[cfg(test)]\nmod tests { use std::fs; }\n"
            ),
            [""; 0]
        );
        assert_eq!(
            problems("use std::{collections::BTreeMap, fmt};\nlet environment = grand::x;"),
            [""; 0]
        );
        assert_eq!(
            find_in(check, "crates/usecases/src/a.rs", "use std::fs;"),
            [""; 0]
        );
    }
}
