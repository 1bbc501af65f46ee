//! Pages: no style outside the sheets, no words outside the catalogues.

use super::Problem;
use super::rust::{Quoted, Rust, block_length};
use super::tree::{Tree, find_words, problem};
use std::ops::Range;

const WORDS: &str = "add a message to crates/locales and use t!";

/// Attributes that people read or hear.
const SPOKEN: [&str; 6] = [
    "aria-label=",
    "aria-description=",
    "title=",
    "placeholder=",
    "alt=",
    "label=",
];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, source) in tree.rust("app/src/") {
        for view in views(source) {
            for at in styles(&source.live, &view) {
                problems.push(problem(
                    path,
                    &source.text,
                    at,
                    "an inline style",
                    "name a class, style it in style/",
                ));
            }
            for quoted in source.live_strings().filter(|one| view.contains(&one.at)) {
                if is_spoken(source, quoted) {
                    let what = format!("the words \"{}\" are in no catalogue", quoted.text);
                    problems.push(problem(path, &source.text, quoted.at, what, WORDS));
                }
            }
        }
    }
    problems
}

/// What stands inside `view!`; a view inside a view is not counted twice.
fn views(source: &Rust) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in find_words(&source.live, "view!") {
        if found.last().is_some_and(|last| last.contains(&at)) {
            continue;
        }
        let Some(open) = source.live[at..]
            .find(['{', '(', '['])
            .map(|place| at + place)
        else {
            continue;
        };
        found.push(open..open + block_length(&source.live[open..]));
    }
    found
}

/// `style=…` and `style:…=`; an assignment would have spaces around its sign.
fn styles(live: &str, view: &Range<usize>) -> Vec<usize> {
    let inside = &live[view.clone()];
    find_words(inside, "style")
        .filter(|at| {
            let before = inside[..*at].ends_with(|one: char| one.is_whitespace());
            let after = &inside[at + "style".len()..];
            let direct = after.starts_with('=') && !after.starts_with("==");
            let single = after.strip_prefix(':').is_some_and(|rest| {
                let name: &str = rest.split('=').next().unwrap_or_default();
                !name.is_empty()
                    && rest.len() > name.len()
                    && name
                        .chars()
                        .all(|one| one.is_ascii_lowercase() || one == '-')
            });
            before && (direct || single)
        })
        .map(|at| view.start + at)
        .collect()
}

/// A text between tags with two words in it, or an attribute that is read aloud.
fn is_spoken(source: &Rust, quoted: &Quoted) -> bool {
    let before = source.live[..quoted.at.saturating_sub(1)].trim_end();
    if SPOKEN.iter().any(|attribute| before.ends_with(attribute)) {
        return quoted.text.chars().any(char::is_alphabetic);
    }
    let follows_tag = before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
    follows_tag && has_two_words(&quoted.text) && !declares_language(source, before)
}

fn has_two_words(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|two| {
        two.iter()
            .all(|word| word.chars().filter(|one| one.is_alphabetic()).count() > 1)
    })
}

/// `<code lang="en">`: said in one language on purpose.
fn declares_language(source: &Rust, before: &str) -> bool {
    before
        .rfind('<')
        .is_some_and(|open| source.live[open..before.len()].contains("lang="))
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    fn problems(view: &str) -> Vec<String> {
        find_in(
            check,
            "app/src/a.rs",
            &format!("fn f() {{\n    view! {{ {view} }}\n}}\n"),
        )
    }

    #[test]
    fn words_outside_the_catalogues_are_found() {
        assert_eq!(
            problems("<p>\"Sign in again\"</p>"),
            ["app/src/a.rs:2: the words \"Sign in again\" are in no catalogue"]
        );
        assert_eq!(problems("<nav aria-label=\"Main\"></nav>").len(), 1);
        assert_eq!(
            problems("<p>{a.then(|| view! { <b>\"not yet\"</b> })}</p>").len(),
            1
        );
    }

    #[test]
    fn signs_codes_and_messages_may_stay() {
        for view in [
            "<p class=\"small quiet\">\" · \"{t!(words, \"sign-in\")}</p>",
            "<code dir=\"ltr\" lang=\"en\">\"practise listening daily\"</code>",
            "{match a { B => \"not a text\", _ => c }}",
            "<img alt=\"\"/>",
        ] {
            assert_eq!(problems(view), [""; 0], "{view}");
        }
    }

    #[test]
    fn inline_styles_are_found() {
        assert_eq!(
            problems("<p style=\"color: red\"></p>"),
            ["app/src/a.rs:2: an inline style"]
        );
        assert_eq!(
            problems("<p style:inline-size=w></p>"),
            ["app/src/a.rs:2: an inline style"]
        );
        assert_eq!(
            problems("<style></style>{let style = 1; style == 2}"),
            [""; 0]
        );
    }
}
