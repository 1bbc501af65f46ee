//! Pictures of a course: what they are called, which texts name them, and how one is put into a text.

use crate::folder::Folder;
use base::Slug;
use std::collections::BTreeMap;

/// Where pictures stand in the folder of a course.
pub const PLACE: &str = "media/";

/// A line of a text that names a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    pub path: String,
    /// From 1.
    pub line: usize,
}

/// The lines that name each picture, by its path. Whether the compiler would show it there makes no difference: what a text names is not
/// taken away from under it.
pub fn uses(folder: &Folder) -> BTreeMap<String, Vec<Use>> {
    let mut uses: BTreeMap<String, Vec<Use>> = BTreeMap::new();
    for (path, text) in folder.texts() {
        for (number, line) in text.lines().enumerate() {
            let mut named: Vec<String> = named(line).collect();
            named.dedup();
            for picture in named {
                let path = path.to_owned();
                let line = number + 1;
                uses.entry(picture).or_default().push(Use { path, line });
            }
        }
    }
    uses
}

/// Paths of pictures in a line.
fn named(line: &str) -> impl Iterator<Item = String> {
    line.match_indices(PLACE).filter_map(|(at, _)| {
        // `multimedia/…` and `a/media/…` are other words.
        let before = line[..at].chars().next_back();
        if before.is_some_and(|c| is_of_name(c) || c == '/') {
            return None;
        }
        let rest = &line[at + PLACE.len()..];
        let end = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
        // A point after it ends the sentence.
        let name = rest[..end].trim_end_matches('.');
        (!name.is_empty()).then(|| format!("{PLACE}{name}"))
    })
}

/// Letters of any language: an old folder may hold a name that the compiler refuses.
fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// The name of a picture made of the name of a file or of what somebody typed: an address with an ending. `None` where no letter of an
/// address is left.
pub fn name(wished: &str, ending: &str) -> Option<String> {
    let known = ["png", "jpg", "jpeg", "webp", "svg"];
    let stem = match wished.rsplit_once('.') {
        Some((stem, last)) if known.contains(&last.to_ascii_lowercase().as_str()) => stem,
        _ => wished,
    };
    Slug::from_heading(stem).map(|slug| format!("{slug}.{ending}"))
}

/// A figure as it is written, with the words for people who do not see it.
pub fn figure(path: &str, alt: &str) -> String {
    let mut words = String::new();
    for word in alt.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        for c in word.chars() {
            if is_sign(c) {
                words.push('\\');
            }
            words.push(c);
        }
    }
    format!("![{words}]({path})")
}

/// Signs that Markdown would take for its own.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '\\' | '[' | ']' | '*' | '_' | '`' | '<' | '>' | '&' | '~' | '!' | '#' | '|'
    )
}

/// A text with a figure at its end, in a paragraph of its own. Everything before it is as it was.
pub fn with_figure(text: &str, figure: &str) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = text.to_owned();
    if !out.is_empty() && !out.ends_with('\n') {
        out.push_str(end);
    }
    let is_apart = out.is_empty() || out.ends_with("\n\n") || out.ends_with("\n\r\n");
    if !is_apart {
        out.push_str(end);
    }
    out.push_str(figure);
    out.push_str(end);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::folder;

    #[test]
    fn every_line_that_names_a_picture_is_found() {
        let course = folder(&[
            (
                "01-a/01-b.md",
                "+++\n+++\n\n![A](media/one.svg \"Caption\")\n\n![A](media/one.svg) and ![B](media/two.png)\n",
            ),
            ("01-a/01-b.fr.md", "![Un](media/one.svg)\n"),
            (
                "01-a/02-c.md",
                "It is in media/one.svg.\n![](<media/one.svg>) multimedia/one.svg a/media/one.svg media/one.svg.png\n",
            ),
            ("media/one.svg", "<svg/>"),
        ]);
        let uses = uses(&course);
        let of = |path: &str| -> Vec<(String, usize)> {
            let found = uses.get(path).into_iter().flatten();
            found.map(|one| (one.path.clone(), one.line)).collect()
        };
        let at = |path: &str, line| (path.to_owned(), line);
        assert_eq!(
            of("media/one.svg"),
            [
                at("01-a/01-b.fr.md", 1),
                at("01-a/01-b.md", 4),
                at("01-a/01-b.md", 6),
                at("01-a/02-c.md", 1),
                at("01-a/02-c.md", 2),
            ]
        );
        assert_eq!(of("media/two.png"), [at("01-a/01-b.md", 6)]);
        assert_eq!(of("media/one.svg.png"), [at("01-a/02-c.md", 2)]);
        assert_eq!(of("media/three.svg"), []);
    }

    #[test]
    fn names_are_made_of_what_files_are_called() {
        let cases = [
            ("IMG 2041.JPG", Some("img-2041.jpg")),
            ("Élan vital.final.PNG", Some("elan-vital-final.jpg")),
            ("harbour", Some("harbour.jpg")),
            ("../../etc/passwd", Some("etc-passwd.jpg")),
            ("صورة.jpg", None),
            (".png", None),
        ];
        for (wished, expected) in cases {
            assert_eq!(name(wished, "jpg").as_deref(), expected, "{wished}");
        }
    }

    #[test]
    fn a_figure_is_a_paragraph_of_its_own_at_the_end() {
        let shown = figure("media/a.png", "A [map] of\nthe *harbour*");
        assert_eq!(shown, "![A \\[map\\] of the \\*harbour\\*](media/a.png)");
        for (text, expected) in [
            ("", "F\n"),
            ("A", "A\n\nF\n"),
            ("A\n", "A\n\nF\n"),
            ("A\n\n", "A\n\nF\n"),
            ("A\r\n", "A\r\n\r\nF\r\n"),
            ("A\r\n\r\n", "A\r\n\r\nF\r\n"),
        ] {
            assert_eq!(with_figure(text, "F"), expected, "{text:?}");
        }
    }
}
