//! Links from lesson to lesson in the texts of a course: where they are, and where they lead after a move.
//!
//! A link is `lesson:MODULE/LESSON` where Markdown reads an address: after `](`, after `]:`, in pointed brackets. The same letters in a
//! sentence or between backticks are words, and stay.

use base::Slug;
use std::ops::Range;

const SCHEME: &str = "lesson:";

/// A lesson by its module and its own address.
pub(super) type Address = (Slug, Slug);

/// A link: where module and lesson stand in the text, and what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub place: Range<usize>,
    pub to: Address,
}

/// The links of a Markdown text, in order.
pub(super) fn find(text: &str) -> Vec<Link> {
    let code = code_spans(text);
    text.match_indices(SCHEME)
        .filter(|(at, _)| is_address(&text[..*at]))
        .filter(|(at, _)| !code.iter().any(|span| span.contains(at)))
        .filter_map(|(at, _)| {
            let start = at + SCHEME.len();
            let rest = &text[start..];
            let length = rest
                .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '/')))
                .unwrap_or(rest.len());
            let (module, lesson) = rest[..length].split_once('/')?;
            Some(Link {
                place: start..start + length,
                to: (Slug::parse(module)?, Slug::parse(lesson)?),
            })
        })
        .collect()
}

/// Whether an address begins here: after `](`, `](<`, `]:` or `<`.
fn is_address(before: &str) -> bool {
    let pointed = before.strip_suffix('<');
    let blank = pointed.unwrap_or(before).trim_end();
    pointed.is_some() || blank.ends_with("](") || blank.ends_with("]:")
}

/// What stands between backticks in a paragraph. A run of backticks is closed by the next one of the same length (`CommonMark` 0.31, 6.1); a
/// fence is a line of its own and closes nothing.
fn code_spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if words.is_empty() || words.starts_with("```") || words.starts_with("~~~") {
            pair(&mut runs, &mut spans);
        } else {
            runs.extend(backticks(line).map(|run| at + run.start..at + run.end));
        }
        at += line.len();
    }
    pair(&mut runs, &mut spans);
    spans
}

/// The runs of backticks of a line.
fn backticks(line: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + line[at..].find('`')?;
        let length = line[start..].bytes().take_while(|b| *b == b'`').count();
        at = start + length;
        Some(start..at)
    })
}

fn pair(runs: &mut Vec<Range<usize>>, spans: &mut Vec<Range<usize>>) {
    let mut rest = std::mem::take(runs).into_iter().peekable();
    let mut all: Vec<Range<usize>> = Vec::new();
    all.extend(rest.by_ref());
    let mut place = 0;
    while let Some(open) = all.get(place) {
        let close = all[place + 1..]
            .iter()
            .position(|run| run.len() == open.len());
        match close {
            Some(further) => {
                let end = place + 1 + further;
                spans.push(open.end..all[end].start);
                place = end + 1;
            }
            None => place += 1,
        }
    }
}

/// The text with every link led to where its lesson is now, and how many were changed. Everything else is as it was.
pub(crate) fn lead(text: &str, moved: impl Fn(&Address) -> Option<Address>) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let (mut at, mut count) = (0, 0);
    for link in find(text) {
        let Some((module, lesson)) = moved(&link.to).filter(|to| *to != link.to) else {
            continue;
        };
        out.push_str(&text[at..link.place.start]);
        for piece in [module.as_str(), "/", lesson.as_str()] {
            out.push_str(piece);
        }
        at = link.place.end;
        count += 1;
    }
    out.push_str(&text[at..]);
    (out, count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::is_markdown;
    use crate::testing::{content, slug};

    fn addresses(text: &str) -> Vec<String> {
        let links = find(text).into_iter();
        links
            .map(|link| format!("{}/{}", link.to.0, link.to.1))
            .collect()
    }

    #[test]
    fn links_are_found_where_markdown_reads_an_address() {
        let text = "See [a](lesson:m/a), [b](<lesson:m/b#part>), <lesson:m/c> and [d].\n\n[d]: lesson:m/d\n[e](\n  lesson:m/e \"title\")\n> misconception: x\n> Look at [f](lesson:m/f#g).\n";
        assert_eq!(addresses(text), ["m/a", "m/b", "m/c", "m/d", "m/e", "m/f"]);
    }

    #[test]
    fn words_and_code_are_no_links() {
        assert_eq!(
            addresses("Write lesson:m/a, `[x](lesson:m/b)` or ``a ` [y](lesson:m/c)``."),
            [""; 0]
        );
        // A single backtick is a sign, and a paragraph ends it.
        assert_eq!(addresses("a ` [x](lesson:m/a)\n\nb ` c"), ["m/a"]);
        assert_eq!(
            addresses("[x](lesson:m) [y](lesson:m/A) [z](lesson:a/b/c)"),
            [""; 0]
        );
    }

    #[test]
    fn every_link_of_the_content_is_found() {
        for (path, bytes) in &content().0 {
            if is_markdown(path) {
                let text = std::str::from_utf8(bytes).unwrap();
                // In this content an address stands nowhere but in a link (a sentence may say "this lesson:").
                assert_eq!(
                    find(text).len(),
                    text.matches("](lesson:").count(),
                    "{path}"
                );
            }
        }
    }

    #[test]
    fn only_the_address_is_changed() {
        let (text, count) = lead(
            "[a](lesson:m/a#b \"t\") [b](lesson:m/b)\r\n",
            |(module, lesson)| (lesson.as_str() == "a").then(|| (module.clone(), slug("long-one"))),
        );
        assert_eq!(text, "[a](lesson:m/long-one#b \"t\") [b](lesson:m/b)\r\n");
        assert_eq!(count, 1);
    }
}
