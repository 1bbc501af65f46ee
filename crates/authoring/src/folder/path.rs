//! Which names a file of a course may have, on whatever disk its folder is unpacked.

use base::Message;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization;

/// Bytes of a path: shorter than what any common system allows, with room for the folder it is unpacked into.
pub const PATH_BYTES: usize = 200;
/// Names in a path: a file of a module has two.
pub const DEPTH: usize = 4;

/// Names that are devices under Windows, with any ending (Microsoft, Naming Files, Paths, and Namespaces).
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// Why a path cannot be one of a course; `None` when it can.
pub fn refused(path: &str) -> Option<Message> {
    let why = if path.is_empty() {
        Message::new("authoring-path-empty")
    } else if path.len() > PATH_BYTES {
        Message::new("authoring-path-long").with("most", PATH_BYTES)
    } else if path.chars().any(is_odd) {
        Message::new("authoring-path-character")
    } else if path.starts_with('/') || has_drive(path) {
        Message::new("authoring-path-absolute")
    } else if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        Message::new("authoring-path-outside")
    } else if path.split('/').count() > DEPTH {
        Message::new("authoring-path-deep").with("most", DEPTH)
    } else if path.split('/').any(ends_oddly) || path.contains(['<', '>', ':', '"', '|', '?', '*'])
    {
        Message::new("authoring-path-character")
    } else if path.split('/').any(is_device) {
        Message::new("authoring-path-device")
    } else {
        return None;
    };
    Some(why.with("path", shown(path)))
}

/// Characters that no name has: those that are not seen, that turn the direction of others, and the stroke of Windows.
fn is_odd(c: char) -> bool {
    c.is_control()
        || c == '\\'
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// `C:` at the beginning.
fn has_drive(path: &str) -> bool {
    let mut chars = path.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic()) && chars.next() == Some(':')
}

/// Windows takes points and blanks away from the end of a name.
fn ends_oddly(part: &str) -> bool {
    part.ends_with(['.', ' ']) || part.starts_with(' ')
}

fn is_device(part: &str) -> bool {
    let name = part.split('.').next().unwrap_or_default().trim_end();
    let name = name.to_ascii_lowercase();
    let numbered = NUMBERED_DEVICES.iter().any(|device| {
        let digit = name.strip_prefix(device);
        digit.is_some_and(|rest| {
            let mut chars = rest.chars();
            let is_one = matches!(chars.next(), Some('0'..='9' | '¹' | '²' | '³'));
            is_one && chars.next().is_none()
        })
    });
    numbered || DEVICES.contains(&name.as_str())
}

/// A path as a message may print it: what cannot be seen stands as its number, and no more than anybody reads.
pub(super) fn shown(path: &str) -> String {
    let mut out = String::new();
    for c in path.chars().take(PATH_BYTES) {
        if is_odd(c) && c != '\\' {
            // Writing into a text cannot fail.
            let _ = write!(out, "<U+{:04X}>", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Names that some disk takes for one: without regard to capitals and to how accents are put together.
fn folded(name: &str) -> String {
    let once: String = name.nfkc().flat_map(char::to_lowercase).collect();
    once.nfkc().collect()
}

/// What the names seen so far are, by how a disk that overlooks capitals would call them.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeMap<String, (String, bool)>);

impl Names {
    /// Takes up a path with its folders; the other name when a disk would take the two for one.
    pub fn add(&mut self, path: &str) -> Option<String> {
        let ends = path.match_indices('/').map(|(at, _)| at);
        let prefixes = ends.map(|at| (&path[..at], false));
        for (name, is_file) in prefixes.chain([(path, true)]) {
            let seen = self
                .0
                .entry(folded(name))
                .or_insert_with(|| (name.to_owned(), is_file));
            // The same file twice is the caller's: it is the same key of a map.
            if seen.0 != name || seen.1 != is_file {
                return Some(seen.0.clone());
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(path: &str) -> Option<String> {
        refused(path).map(|message| message.id)
    }

    #[test]
    fn names_of_courses_are_good() {
        for path in [
            "course.toml",
            "01-definition/02-consent.fr.md",
            "media/élan.png",
            "media/التعريف.svg",
            "media/common.svg",
            "media/com10.svg",
            "media/lpt.svg",
        ] {
            assert_eq!(id(path), None, "{path}");
        }
    }

    #[test]
    fn paths_that_lead_elsewhere_are_refused() {
        let cases = [
            ("", "authoring-path-empty"),
            ("/etc/passwd", "authoring-path-absolute"),
            ("C:/a.md", "authoring-path-absolute"),
            ("c:a.md", "authoring-path-absolute"),
            ("../a.md", "authoring-path-outside"),
            ("a/../../b.md", "authoring-path-outside"),
            ("a/./b.md", "authoring-path-outside"),
            ("a//b.md", "authoring-path-outside"),
            ("a/", "authoring-path-outside"),
            ("a\\..\\b.md", "authoring-path-character"),
            ("\\\\server\\share", "authoring-path-character"),
            ("a\0b.md", "authoring-path-character"),
            ("a\nb.md", "authoring-path-character"),
            ("a\u{202e}dm.b", "authoring-path-character"),
            ("a.md:stream", "authoring-path-character"),
            ("a/b*.md", "authoring-path-character"),
            ("a./b.md", "authoring-path-character"),
            ("a/b.md ", "authoring-path-character"),
            ("CON", "authoring-path-device"),
            ("media/nul.svg", "authoring-path-device"),
            ("media/Com1.tar.gz", "authoring-path-device"),
            ("lpt²/a.md", "authoring-path-device"),
            ("a/b/c/d/e.md", "authoring-path-deep"),
        ];
        for (path, expected) in cases {
            assert_eq!(id(path).as_deref(), Some(expected), "{path:?}");
        }
        assert_eq!(id(&"a".repeat(201)).as_deref(), Some("authoring-path-long"));
        assert_eq!(id(&"a".repeat(200)), None);
    }

    #[test]
    fn names_that_a_disk_takes_for_one_collide() {
        let first = |paths: &[&str]| {
            let mut names = Names::default();
            paths.iter().find_map(|path| names.add(path))
        };
        // É as one letter (U+00C9) and as E with an accent (U+0045 U+0301), Unicode Standard Annex 15.
        let cases: [(&[&str], Option<&str>); 7] = [
            (&["media/a.svg", "media/b.svg"], None),
            (&["media/a.svg", "media/A.svg"], Some("media/a.svg")),
            (&["media/a.svg", "Media/b.svg"], Some("media")),
            (&["\u{c9}.md", "E\u{301}.md"], Some("\u{c9}.md")),
            (&["\u{c9}.md", "e\u{301}.md"], Some("\u{c9}.md")),
            (&["media", "media/a.svg"], Some("media")),
            // The ligature fi is the letters f and i where compatibility is looked at.
            (&["\u{fb01}n.md", "fin.md"], Some("\u{fb01}n.md")),
        ];
        for (paths, expected) in cases {
            assert_eq!(first(paths).as_deref(), expected, "{paths:?}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_shown_as_its_number() {
        assert_eq!(shown("a\0b\u{202e}"), "a<U+0000>b<U+202E>");
    }
}
