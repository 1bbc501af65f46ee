//! Only `store` names sqlx, only `usecases` opens a transaction, `app` never names `store`.

use super::Problem;
use super::tree::{Tree, find_words, problem};

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, source) in tree.rust("") {
        let mut say =
            |at, what: String, mend| problems.push(problem(path, &source.text, at, what, mend));
        let of = |folder: &str| path.starts_with(folder);
        if !of("crates/store/") {
            for at in find_words(&source.code, "sqlx") {
                say(
                    at,
                    "sqlx is named outside `store`".into(),
                    "ask a function of `store`",
                );
            }
        }
        let is_test = path.contains("/tests/") || path.contains("/benches/");
        if !of("crates/usecases/") && !is_test {
            for call in [".begin(", ".transaction("] {
                for at in find_words(&source.live, call) {
                    let what = format!("`{call}…)` outside `usecases`");
                    say(
                        at,
                        what,
                        "a transaction belongs to one use case, which also holds the permission",
                    );
                }
            }
        }
        // Its bytes can be guessed: nothing that protects somebody may come of it.
        let may_be_guessed = ["context.rs", "lib.rs", "demonstrate/"]
            .iter()
            .any(|place| path.starts_with(&format!("crates/usecases/src/{place}")));
        if !may_be_guessed && !of("crates/testkit/") && !is_test {
            for at in find_words(&source.live, "SeededRandomness") {
                say(
                    at,
                    "`SeededRandomness` outside demonstrations and tests".into(),
                    "take `SystemRandomness`, which the context has by itself",
                );
            }
        }
        if of("app/") {
            for at in find_words(&source.code, "store::")
                .filter(|at| names_the_crate(&source.code[..*at]))
            {
                say(at, "`app` names `store`".into(), "ask a use case");
            }
        }
    }
    problems
}

/// Whether a path begins here: `crate::store::` is a module of one's own.
fn names_the_crate(before: &str) -> bool {
    !before.ends_with("::")
        || before
            .strip_suffix("::")
            .is_some_and(|rest| rest.ends_with([' ', '\n', '(', '<']))
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    #[test]
    fn sql_outside_store_is_found() {
        let text = "\nuse sqlx::Row;";
        assert_eq!(
            find_in(check, "crates/testkit/src/lib.rs", text),
            ["crates/testkit/src/lib.rs:2: sqlx is named outside `store`"]
        );
        assert_eq!(find_in(check, "crates/store/src/lib.rs", text), [""; 0]);
    }

    #[test]
    fn transactions_outside_usecases_are_found() {
        let text = "async fn f() { let tx = db.begin().await?; }";
        assert_eq!(
            find_in(check, "server/src/a.rs", text),
            ["server/src/a.rs:1: `.begin(…)` outside `usecases`"]
        );
        assert_eq!(find_in(check, "crates/usecases/src/a.rs", text), [""; 0]);
        assert_eq!(
            find_in(
                check,
                "crates/store/src/a.rs",
                "#[cfg(test)]\nmod tests { fn f() { db.begin() } }"
            ),
            [""; 0]
        );
        assert_eq!(
            find_in(
                check,
                "crates/store/src/a.rs",
                "fn f() { pool.begin_with(1) }"
            ),
            [""; 0]
        );
    }

    #[test]
    fn bytes_that_can_be_guessed_stay_in_demonstrations_and_tests() {
        let text = "fn f() { SeededRandomness::new(seed) }";
        assert_eq!(
            find_in(check, "server/src/a.rs", text),
            ["server/src/a.rs:1: `SeededRandomness` outside demonstrations and tests"]
        );
        for path in [
            "crates/usecases/src/demonstrate/a.rs",
            "crates/usecases/tests/it/a.rs",
            "crates/testkit/src/a.rs",
        ] {
            assert_eq!(find_in(check, path, text), [""; 0], "{path}");
        }
    }

    #[test]
    fn app_may_not_name_store() {
        for text in [
            "use store::Db;",
            "fn f() { store::find() }",
            "use ::store::Db;",
        ] {
            assert_eq!(
                find_in(check, "app/src/a.rs", text),
                ["app/src/a.rs:1: `app` names `store`"],
                "{text}"
            );
        }
        assert_eq!(
            find_in(check, "app/src/a.rs", "use crate::store::Db;"),
            [""; 0]
        );
    }
}
