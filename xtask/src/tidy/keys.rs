//! What holds an answer key, a case's memories or a secret does not travel.
//!
//! Such a type says so in its doc comment: "never serialised", or "holds an answer key". (Islands cannot
//! take one as a property either way: `app` may use `views` and `base` and no crate with keys.)

use super::Problem;
use super::rust::Rust;
use super::tree::{Tree, find_words, problem};

const MEND: &str = "what travels is a value of `views`, built field by field in `usecases`";

const MARKS: [&str; 3] = [
    "never serialised",
    "never serialized",
    "holds an answer key",
];

/// Types known to hold keys: the mark must not get lost with a comment.
const KEYED: [(&str, &str); 21] = [
    ("crates/quiz/", "Question"),
    ("crates/quiz/", "Body"),
    ("crates/quiz/", "QuestionText"),
    ("crates/quiz/", "ChoiceText"),
    ("crates/quiz/", "Choice"),
    ("crates/quiz/", "Matching"),
    ("crates/quiz/", "Row"),
    ("crates/quiz/", "Ordering"),
    ("crates/quiz/", "Accepted"),
    ("crates/quiz/", "NumericAnswer"),
    ("crates/quiz/", "Turn"),
    ("crates/quiz/", "CodeQuestion"),
    ("crates/quiz/", "RepairQuestion"),
    ("crates/quiz/", "WrittenTask"),
    ("crates/quiz/", "Rubric"),
    ("crates/courseware/", "Course"),
    ("crates/courseware/", "Bank"),
    ("crates/courseware/", "Module"),
    ("crates/courseware/", "Quiz"),
    ("crates/courseware/", "Lesson"),
    ("crates/courseware/", "QuestionSource"),
];

pub fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, source) in tree.rust("") {
        for item in items(source) {
            let doc = item.doc.to_lowercase();
            let marked = MARKS.iter().any(|mark| doc.contains(mark));
            let known = KEYED
                .iter()
                .any(|(folder, name)| path.starts_with(folder) && item.name == *name);
            let mut say = |what| problems.push(problem(path, &source.text, item.at, what, MEND));
            if known && !marked {
                say(format!(
                    "`{}` holds an answer key and its comment does not say \"never serialised\"",
                    item.name
                ));
            }
            if (known || marked) && item.is_serialised(source) {
                say(format!(
                    "`{}` must never be serialised and implements Serialize",
                    item.name
                ));
            }
        }
    }
    problems
}

/// A struct or enum with what stands before it.
struct Item<'a> {
    at: usize,
    name: &'a str,
    doc: String,
    attributes: &'a str,
}

impl Item<'_> {
    fn is_serialised(&self, source: &Rust) -> bool {
        let by_hand = format!("Serialize for {}", self.name);
        find_words(self.attributes, "Serialize").next().is_some()
            || find_words(&source.code, &by_hand).next().is_some()
    }
}

fn items(source: &Rust) -> Vec<Item<'_>> {
    let mut found = Vec::new();
    for keyword in ["struct ", "enum "] {
        for at in find_words(&source.code, keyword) {
            let name_at = at + keyword.len();
            let rest = &source.code[name_at..];
            let length = rest
                .find(|one: char| !one.is_alphanumeric() && one != '_')
                .unwrap_or(rest.len());
            // Back to the end of the item before: nothing but attributes, comments and visibility between.
            let from = source.code[..at]
                .rfind([';', '}', '{'])
                .map_or(0, |end| end + 1);
            let doc = source.text[from..at]
                .lines()
                .filter_map(|line| line.trim_start().strip_prefix("///"))
                .map(str::trim)
                .collect::<Vec<_>>()
                .join(" ");
            found.push(Item {
                at,
                name: &rest[..length],
                doc,
                attributes: &source.code[from..at],
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::find_in;
    use super::*;

    #[test]
    fn a_marked_type_that_travels_is_found() {
        let derived = "fn a() {}\n/// Secrets of a case: never\n/// serialised.\n#[derive(\n    Debug, serde::Serialize,\n)]\npub struct Memories(u8);";
        assert_eq!(
            find_in(check, "crates/interview/src/case.rs", derived),
            [
                "crates/interview/src/case.rs:7: `Memories` must never be serialised and implements Serialize"
            ]
        );
        let by_hand = "/// Holds an answer key.\npub struct Key;\nimpl serde::Serialize for Key {}";
        assert_eq!(find_in(check, "crates/scenario/src/a.rs", by_hand).len(), 1);
    }

    #[test]
    fn a_mark_must_not_get_lost() {
        assert_eq!(
            find_in(
                check,
                "crates/quiz/src/question.rs",
                "/// A choice.\npub struct Choice { a: u8 }"
            ),
            [
                "crates/quiz/src/question.rs:2: `Choice` holds an answer key and its comment does not say \"never serialised\""
            ]
        );
    }

    #[test]
    fn what_may_travel_may_travel() {
        let text = "/// Plain.\n#[derive(Serialize)]\npub struct View;\n/// Never serialised.\n#[derive(Debug, Deserialize)]\npub struct Key;";
        assert_eq!(find_in(check, "crates/views/src/a.rs", text), [""; 0]);
    }
}
