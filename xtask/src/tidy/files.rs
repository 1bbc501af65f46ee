//! Files short enough to read, nothing left undone or switched off, nothing of the builders' machine.

use super::Problem;
use super::tree::{Tree, find_words, problem};

const LONG: usize = 400;

/// Makers' folders, written so that this file does not name them itself.
const FOREIGN: [&str; 3] = [
    concat!("../", "shared"),
    concat!("/wor", "k/"),
    concat!(".lib", "rary"),
];

const UNDONE: [&str; 4] = ["todo!", "unimplemented!", "#[ignore", "#![ignore"];
const SWITCHED_OFF: [&str; 8] = [
    "test.skip",
    "test.only",
    "describe.skip",
    "describe.only",
    "it.skip",
    "it.only",
    ".fixme",
    "test.fail(",
];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files("", &["rs", "css", "ts"]) {
        let lines = text.lines().count();
        let explained = text
            .lines()
            .take(10)
            .any(|line| line.contains("over 400 lines because"));
        if lines > LONG && !explained {
            let mend = "split it by concern, or say near the top: over 400 lines because …";
            problems.push(Problem {
                path: path.to_owned(),
                line: LONG + 1,
                what: format!("{lines} lines"),
                mend,
            });
        }
    }
    for (path, source) in tree.rust("") {
        for word in UNDONE {
            for at in find_words(&source.code, word) {
                let mend = "finish it, or remove it";
                problems.push(problem(
                    path,
                    &source.text,
                    at,
                    format!("`{word}` is left undone"),
                    mend,
                ));
            }
        }
    }
    for (path, text) in tree.files("", &["ts", "js", "mjs"]) {
        for word in SWITCHED_OFF {
            for at in find_words(text, word) {
                problems.push(problem(
                    path,
                    text,
                    at,
                    format!("`{word}`"),
                    "a test runs, or is removed",
                ));
            }
        }
    }
    for (path, text) in tree.files("", &[]) {
        for word in FOREIGN {
            for at in text
                .match_indices(word)
                .map(|(at, _)| at)
                .filter(|at| begins_a_path(text, *at))
            {
                let what = format!("`{word}` is no place a reader has");
                problems.push(problem(
                    path,
                    text,
                    at,
                    what,
                    "name what is in the repository, or a public source",
                ));
            }
        }
    }
    problems
}

/// Not in the middle of an address or a word: `https://example.org/x/work/` is somebody else's.
fn begins_a_path(text: &str, at: usize) -> bool {
    !text[..at]
        .chars()
        .next_back()
        .is_some_and(|one| one.is_alphanumeric() || matches!(one, ')' | '-' | '_' | '}'))
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    #[test]
    fn long_files_are_found_unless_explained() {
        let long = "// x\n".repeat(401);
        assert_eq!(
            find_in(check, "app/src/a.rs", &long),
            ["app/src/a.rs:401: 401 lines"]
        );
        assert_eq!(find_in(check, "style/a.css", &"a{}\n".repeat(401)).len(), 1);
        assert_eq!(
            find_in(check, "app/src/a.rs", &"// x\n".repeat(400)),
            [""; 0]
        );
        assert_eq!(
            find_in(
                check,
                "app/src/a.rs",
                &format!("//! over 400 lines because it is a table\n{long}")
            ),
            [""; 0]
        );
    }

    #[test]
    fn what_is_undone_or_switched_off_is_found() {
        assert_eq!(
            find_in(check, "a.rs", "fn f() { todo!() }"),
            ["a.rs:1: `todo!` is left undone"]
        );
        assert_eq!(
            find_in(check, "a.rs", "#[test]\n#[ignore = \"later\"]\nfn f() {}").len(),
            1
        );
        assert_eq!(
            find_in(check, "a.rs", "// todo!\nlet a = \"#[ignore]\";"),
            [""; 0]
        );
        assert_eq!(
            find_in(check, "end2end/a.spec.ts", "\ntest.only('a', f)"),
            ["end2end/a.spec.ts:2: `test.only`"]
        );
    }

    #[test]
    fn folders_of_the_makers_are_found() {
        for word in FOREIGN {
            assert_eq!(
                find_in(check, "README.md", &format!("see {word}design")).len(),
                1,
                "{word}"
            );
        }
        let address = format!("https://example.org{}a and a{}", FOREIGN[1], FOREIGN[2]);
        assert_eq!(find_in(check, "README.md", &address), [""; 0]);
    }
}
