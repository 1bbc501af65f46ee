//! Tables are STRICT; full-text search, the only split between databases, has files of its own.

use super::Problem;
use super::sql::{bare, is_sql};
use super::tree::{Tree, problem};

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files("crates/store/", &["sql"]) {
        problems.extend(
            wrong(path, text)
                .into_iter()
                .map(|(at, what, mend)| problem(path, text, at, what, mend)),
        );
    }
    for (path, source) in tree.rust("crates/store/src/") {
        for quoted in source.live_strings().filter(|one| is_sql(&one.text)) {
            problems.extend(
                wrong(path, &quoted.text)
                    .into_iter()
                    .map(|(at, what, mend)| {
                        problem(path, &source.text, quoted.at + at, what, mend)
                    }),
            );
        }
    }
    problems
}

fn wrong(path: &str, sql: &str) -> Vec<(usize, &'static str, &'static str)> {
    let plain = bare(sql);
    let mut found = Vec::new();
    let mut from = 0;
    for statement in plain.split(';') {
        let at = from + (statement.len() - statement.trim_start().len());
        from += statement.len() + 1;
        let words: Vec<&str> = statement.split_whitespace().collect();
        match words.as_slice() {
            ["create", "virtual", "table", ..] if !is_search(path) => {
                found.push((
                    at,
                    "a virtual table outside search",
                    "full-text search belongs into files named search",
                ));
            }
            ["create", "table", ..] | ["create", "temp" | "temporary", "table", ..]
                if !is_strict(statement) =>
            {
                found.push((at, "a table without STRICT", "end it with `) strict;`"));
            }
            _ => {}
        }
    }
    found
}

/// What follows the columns names `strict`.
fn is_strict(statement: &str) -> bool {
    let options = statement.rsplit(')').next().unwrap_or_default();
    options
        .split(|one: char| !one.is_alphanumeric())
        .any(|word| word == "strict")
}

/// `search.sql`, `0002_search.sql`, `search.rs`.
pub fn is_search(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.trim_start_matches(|one: char| one.is_ascii_digit() || one == '_')
        .starts_with("search")
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    #[test]
    fn tables_are_strict() {
        let sql = "-- why\ncreate table a (id text);\nCREATE TABLE b (\n  id text\n) STRICT, without rowid;\n";
        assert_eq!(
            find_in(check, "crates/store/migrations/0001_a.sql", sql),
            ["crates/store/migrations/0001_a.sql:2: a table without STRICT"]
        );
        assert_eq!(
            find_in(
                check,
                "crates/store/src/a.rs",
                "const A: &str = \"create table a (id text)\";"
            )
            .len(),
            1
        );
    }

    #[test]
    fn search_has_its_own_files() {
        let sql = "create virtual table a using fts5(b);";
        assert_eq!(
            find_in(check, "crates/store/migrations/0002_notes.sql", sql),
            ["crates/store/migrations/0002_notes.sql:1: a virtual table outside search"]
        );
        assert_eq!(
            find_in(check, "crates/store/migrations/0002_search.sql", sql),
            [""; 0]
        );
    }
}
