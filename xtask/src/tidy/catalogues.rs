//! Catalogues: the same messages with the same variables in four languages, each of them used, and
//! every message that is used in them.

use super::Problem;
use super::fluent::{Entry, entries};
use super::rust::{Quoted, Rust, block_length};
use super::tree::{Tree, find_words, problem};
use std::collections::{BTreeMap, BTreeSet};

const HOME: &str = "crates/locales/";
const OTHERS: [&str; 3] = ["fr", "es", "ar"];
const DYNAMIC: &str = "crates/locales/dynamic-ids.txt";

/// Calls whose first text in quotes is the id of a message.
const CALLS: [&str; 4] = ["t!(", "words.text(", "locales::text(", "Message::new("];

/// The messages of one language, with the file each is in.
type Catalogue<'a> = BTreeMap<String, (&'a str, Entry)>;

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let english = catalogue(tree, "en", &mut problems);
    if english.is_empty() {
        return problems;
    }
    for locale in OTHERS {
        let other = catalogue(tree, locale, &mut problems);
        compare(&english, &other, locale, &mut problems);
    }
    used_are_there(tree, &english, &mut problems);
    there_are_used(tree, &english, &mut problems);
    problems
}

fn catalogue<'a>(tree: &'a Tree, locale: &str, problems: &mut Vec<Problem>) -> Catalogue<'a> {
    let mut found = Catalogue::new();
    for (path, text) in tree.files(&format!("{HOME}{locale}/"), &["ftl"]) {
        for entry in entries(text) {
            if !entry.has_words {
                problems.push(at(
                    path,
                    &entry,
                    format!("`{}` says nothing", entry.id),
                    "write its words",
                ));
            }
            let line = entry.line;
            if let Some((before, one)) = found.insert(entry.id.clone(), (path, entry)) {
                let what = format!("`{}` is also in {before}:{}", one.id, one.line);
                problems.push(Problem {
                    path: path.to_owned(),
                    line,
                    what,
                    mend: "keep one of the two",
                });
            }
        }
    }
    found
}

fn compare(english: &Catalogue, other: &Catalogue, locale: &str, problems: &mut Vec<Problem>) {
    for (id, (path, entry)) in english {
        match other.get(id) {
            None => problems.push(at(
                path,
                entry,
                format!("`{id}` is missing in {locale}"),
                "translate it",
            )),
            Some((path, theirs)) if theirs.variables != entry.variables => {
                let what = format!(
                    "`{id}` has the variables {:?}, English {:?}",
                    theirs.variables, entry.variables
                );
                problems.push(at(
                    path,
                    theirs,
                    what,
                    "use every variable, at least as a selector",
                ));
            }
            Some(_) => {}
        }
    }
    for (id, (path, entry)) in other.iter().filter(|(id, _)| !english.contains_key(*id)) {
        problems.push(at(
            path,
            entry,
            format!("`{id}` is not in English"),
            "remove it, or add it to en",
        ));
    }
}

fn at(path: &str, entry: &Entry, what: String, mend: &'static str) -> Problem {
    Problem {
        path: path.to_owned(),
        line: entry.line,
        what,
        mend,
    }
}

/// Sources that may speak to people; the catalogue's own crate and this one are left out.
fn sources(tree: &Tree) -> impl Iterator<Item = (&str, &Rust)> {
    tree.rust("").filter(|(path, _)| {
        !path.starts_with(HOME)
            && !path.starts_with("xtask/")
            && !path.starts_with("crates/testkit/")
            && !path.contains("/tests/")
    })
}

fn used_are_there(tree: &Tree, english: &Catalogue, problems: &mut Vec<Problem>) {
    for (path, source) in sources(tree) {
        for call in CALLS {
            for start in find_words(&source.live, call) {
                let Some(id) = first_text(source, start + call.len() - 1) else {
                    continue;
                };
                if !english.contains_key(&id.text) {
                    let what = format!("the message `{}` is in no catalogue", id.text);
                    problems.push(problem(
                        path,
                        &source.text,
                        id.at,
                        what,
                        "add it to crates/locales in four languages",
                    ));
                }
            }
        }
    }
}

/// The text in quotes that is itself the first or second argument of a call, from its bracket on.
fn first_text(source: &Rust, open: usize) -> Option<&Quoted> {
    let args = &source.live[open..open + block_length(&source.live[open..])];
    let (mut depth, mut commas) = (0_usize, 0_usize);
    for (place, one) in args.char_indices() {
        match one {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 1 => commas += 1,
            '"' if depth == 1 && commas < 2 => {
                let is_whole = args[..place].trim_end().ends_with(['(', ',']);
                return source
                    .strings
                    .iter()
                    .find(|quoted| quoted.at == open + place + 1)
                    .filter(|_| is_whole);
            }
            _ => {}
        }
    }
    None
}

fn there_are_used(tree: &Tree, english: &Catalogue, problems: &mut Vec<Problem>) {
    let said: BTreeSet<&str> = sources(tree)
        .flat_map(|(_, source)| source.live_strings().map(|one| one.text.as_str()))
        .collect();
    // Terms and messages may be used by other messages.
    let words: Vec<&str> = tree
        .files(&format!("{HOME}en/"), &["ftl"])
        .map(|(_, text)| text)
        .collect();
    let prefixes = dynamic(tree);
    for (id, (path, entry)) in english {
        let by_message = words
            .iter()
            .any(|text| find_words(text, &format!("{{ {id}")).next().is_some());
        let by_prefix = prefixes.iter().any(|(_, prefix)| id.starts_with(prefix));
        if !said.contains(id.as_str()) && !by_message && !by_prefix {
            let mend = "remove it, or add its beginning to crates/locales/dynamic-ids.txt if code makes the rest";
            problems.push(at(path, entry, format!("`{id}` is used nowhere"), mend));
        }
    }
    for (line, prefix) in prefixes {
        let made = said
            .iter()
            .any(|text| text.contains(&format!("{prefix}{{")) || *text == prefix);
        if !made || !english.keys().any(|id| id.starts_with(prefix)) {
            let what =
                format!("no code makes messages that begin with `{prefix}`, or there are none");
            problems.push(Problem {
                path: DYNAMIC.to_owned(),
                line,
                what,
                mend: "remove the line",
            });
        }
    }
}

/// Beginnings of ids of which code makes the rest, as `role-` in `format!("role-{role}")`, with their lines.
fn dynamic(tree: &Tree) -> Vec<(usize, &str)> {
    let text = tree.text(DYNAMIC).unwrap_or_default();
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.split('#').next().unwrap_or_default().trim()))
        .filter(|(_, prefix)| !prefix.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::find;
    use super::*;

    const CODE: &str = "fn f() { t!(words, \"hello\", name = n); }";

    fn problems(code: &str, catalogues: [&str; 4], dynamic: &str) -> Vec<String> {
        let [en, fr, es, ar] = catalogues;
        find(
            check,
            &[
                ("app/src/a.rs", code),
                ("crates/locales/en/a.ftl", en),
                ("crates/locales/fr/a.ftl", fr),
                ("crates/locales/es/a.ftl", es),
                ("crates/locales/ar/a.ftl", ar),
                (DYNAMIC, dynamic),
            ],
        )
    }

    #[test]
    fn four_languages_say_the_same() {
        let hello = "hello = x { $name }";
        assert_eq!(problems(CODE, [hello; 4], ""), [""; 0]);
        assert_eq!(
            problems(CODE, [hello, hello, "", hello], ""),
            ["crates/locales/en/a.ftl:1: `hello` is missing in es"]
        );
        assert_eq!(
            problems(CODE, [hello, "hello = x", hello, hello], ""),
            ["crates/locales/fr/a.ftl:1: `hello` has the variables {}, English {\"name\"}"]
        );
        assert_eq!(
            problems(
                CODE,
                [hello, hello, hello, "hello = x { $name }\nmore = y"],
                ""
            ),
            ["crates/locales/ar/a.ftl:2: `more` is not in English"]
        );
        let twice = "hello = x { $name }\nhello = y { $name }";
        assert_eq!(
            problems(CODE, [twice, hello, hello, hello], ""),
            ["crates/locales/en/a.ftl:2: `hello` is also in crates/locales/en/a.ftl:1"]
        );
    }

    #[test]
    fn used_messages_are_there() {
        for code in [
            "fn f() { t!(words, \"hello\"); t!(\n words,\n \"bye\", a = g(\"x\")); }",
            "fn f() { Message::new(\"hello\"); Message::new(\"bye\").with(\"a\", \"x\"); }",
            "fn f() { words.text(\"hello\", &[]); locales::text(l, \"bye\", &[(\"x\", y)]); }",
        ] {
            let found = problems(code, ["hello = x"; 4], "");
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(
                found[0].contains("the message `bye` is in no catalogue"),
                "{found:?}"
            );
        }
        let made = "fn f() { t!(words, \"hello\"); words.text(&format!(\"role-{r}\"), &[]); words.text(if a { \"b\" } else { \"c\" }, &[]) }";
        assert_eq!(problems(made, ["hello = x"; 4], ""), [""; 0]);
    }

    #[test]
    fn messages_are_used() {
        let en = "hello = x { $name } { -brand }\n-brand = A\nrole-officer = y";
        assert_eq!(
            problems(CODE, [en; 4], ""),
            ["crates/locales/en/a.ftl:3: `role-officer` is used nowhere"]
        );
        let code = format!("{CODE}\nfn g() {{ format!(\"role-{{r}}\") }}");
        assert_eq!(problems(&code, [en; 4], "# roles\nrole-\n"), [""; 0]);
        assert_eq!(problems(&code, [en; 4], "role-\nstate-").len(), 1);
    }
}
