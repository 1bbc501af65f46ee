//! SQL of `store` that one of the two databases would not run.

use super::Problem;
use super::statements::is_search;
use super::tree::{Tree, find_words, problem};

/// What is refused, and what to write instead.
const REFUSED: [(&str, &str); 27] = [
    ("now()", "bind a moment as $n"),
    ("current_timestamp", "bind a moment as $n"),
    ("datetime(", "bind a moment as $n"),
    ("strftime(", "bind a moment as $n"),
    ("julianday(", "bind a moment as $n"),
    ("unixepoch(", "bind a moment as $n"),
    ("autoincrement", "ids are UUIDs made in Rust"),
    ("last_insert_rowid", "ids are UUIDs made in Rust"),
    ("rowid", "ids are UUIDs made in Rust"),
    ("insert or", "write `insert … on conflict … do update`"),
    ("replace into", "write `insert … on conflict … do update`"),
    ("ilike", "compare text normalised in Rust"),
    ("glob", "compare text normalised in Rust"),
    ("collate nocase", "compare text normalised in Rust"),
    ("create trigger", "say it in a use case"),
    ("create temp trigger", "say it in a use case"),
    ("select *", "name the columns"),
    ("returning *", "name the columns"),
    (".*", "name the columns"),
    ("ifnull(", "write coalesce"),
    ("group_concat(", "join in Rust"),
    ("json_extract(", "read JSON in Rust"),
    ("array[", "bind one value a row, or JSON"),
    ("any(", "bind one value a row, or JSON"),
    ("unnest(", "bind one value a row, or JSON"),
    ("[]", "bind one value a row, or JSON"),
    ("?", "write $1, $2"),
];

/// Words with which SQL, or a piece of it, begins.
const BEGINNINGS: [&str; 22] = [
    "select",
    "insert",
    "update",
    "delete",
    "with",
    "create",
    "alter",
    "drop",
    "replace",
    "values",
    "where",
    "and",
    "or",
    "order",
    "group",
    "having",
    "join",
    "left",
    "limit",
    "set",
    "returning",
    "union",
];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files("crates/store/", &["sql"]) {
        problems.extend(refused(path, text).into_iter().map(|(at, word, mend)| {
            problem(
                path,
                text,
                at,
                format!("`{word}` does not run on both databases or is refused"),
                mend,
            )
        }));
    }
    for (path, source) in tree.rust("crates/store/src/") {
        for quoted in source.live_strings().filter(|one| is_sql(&one.text)) {
            problems.extend(
                refused(path, &quoted.text)
                    .into_iter()
                    .map(|(at, word, mend)| {
                        let what = format!("`{word}` does not run on both databases or is refused");
                        problem(path, &source.text, quoted.at + at, what, mend)
                    }),
            );
        }
    }
    problems
}

pub fn is_sql(text: &str) -> bool {
    let first: String = text
        .trim_start()
        .chars()
        .take_while(char::is_ascii_alphabetic)
        .collect();
    BEGINNINGS.contains(&first.to_lowercase().as_str())
}

fn refused(path: &str, sql: &str) -> Vec<(usize, &'static str, &'static str)> {
    let plain = bare(sql);
    let mut found = Vec::new();
    for (word, mend) in REFUSED {
        // Full-text tables have no other key, and are the one split between the databases.
        if word == "rowid" && is_search(path) {
            continue;
        }
        found.extend(find_words(&plain, word).map(|at| (at, word, mend)));
    }
    found
}

/// Lower case, with comments and quoted words blanked and every white space a space or a new line; the same length.
pub fn bare(sql: &str) -> String {
    let mut plain = String::with_capacity(sql.len());
    let mut quoted = false;
    let mut comment = false;
    let mut chars = sql.chars().peekable();
    while let Some(one) = chars.next() {
        comment = (comment && one != '\n') || (!quoted && one == '-' && chars.peek() == Some(&'-'));
        if !comment && one == '\'' {
            quoted = !quoted;
        }
        let kept = match one {
            '\n' => '\n',
            _ if comment || (quoted && one != '\'') => ' ',
            _ if one.is_whitespace() => ' ',
            _ => one.to_ascii_lowercase(),
        };
        for _ in 0..one.len_utf8() / kept.len_utf8() {
            plain.push(kept);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    fn words(sql: &str) -> Vec<&'static str> {
        refused("", sql)
            .into_iter()
            .map(|(_, word, _)| word)
            .collect()
    }

    #[test]
    fn what_one_database_alone_understands_is_found() {
        for (sql, word) in [
            ("select id from a where at < now()", "now()"),
            ("insert or ignore into a values ($1)", "insert or"),
            ("select * from a", "select *"),
            ("select a.* from a", ".*"),
            ("select id from a where b ILIKE $1", "ilike"),
            ("select id from a where b = ?", "?"),
            ("select id from a where b > datetime('now')", "datetime("),
            (
                "create trigger t after insert on a begin end",
                "create trigger",
            ),
            (
                "create table a (id integer primary key autoincrement)",
                "autoincrement",
            ),
            ("select id from a where b = any($1)", "any("),
            ("create table a (b text[])", "[]"),
        ] {
            assert_eq!(words(sql), [word], "{sql}");
        }
    }

    #[test]
    fn quoted_words_and_comments_are_not_sql() {
        assert_eq!(
            words("select id, count(*) from a where b = 'what? é now()' -- select *\n and c = $1"),
            [""; 0]
        );
    }

    #[test]
    fn only_search_may_order_by_row() {
        let text = "fn f() { query(\"select a from b order by rowid\") }";
        assert_eq!(find_in(check, "crates/store/src/search.rs", text), [""; 0]);
        assert_eq!(find_in(check, "crates/store/src/learn.rs", text).len(), 1);
    }

    #[test]
    fn places_are_right() {
        let text = "fn f() {\n    query(\"select a\n      from b where c = ?\")\n}";
        assert_eq!(
            find_in(check, "crates/store/src/a.rs", text),
            ["crates/store/src/a.rs:3: `?` does not run on both databases or is refused"]
        );
        assert_eq!(
            find_in(
                check,
                "crates/store/src/a.rs",
                "fn f() { say(\"Why was it refused?\") }"
            ),
            [""; 0]
        );
        assert_eq!(
            find_in(
                check,
                "crates/store/migrations/0001_a.sql",
                "-- é\nselect * from a;"
            )
            .len(),
            1
        );
    }
}
