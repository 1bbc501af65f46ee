//! The files a course is made from.

use base::Slug;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Files by path relative to the content folder, with `/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources(pub BTreeMap<String, Vec<u8>>);

impl Sources {
    /// The names of the course folders, whether or not they are good names.
    pub fn courses(&self) -> Vec<String> {
        let names: BTreeSet<&str> = self
            .0
            .keys()
            .filter_map(|path| path.strip_prefix("courses/")?.split_once('/'))
            .map(|(name, _)| name)
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.into_iter().map(str::to_owned).collect()
    }

    /// What one course is compiled from: its folder and the glossary.
    #[must_use]
    pub fn course(&self, course: &Slug) -> Self {
        let folder = format!("courses/{course}/");
        let own = self
            .0
            .iter()
            .filter(|(path, _)| path.starts_with(&folder) || is_glossary(path));
        Self(
            own.map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect(),
        )
    }

    /// SHA-256 over path, length and content of every file, hexadecimal.
    pub fn fingerprint(&self) -> String {
        let mut hasher = Sha256::new();
        for (path, bytes) in &self.0 {
            for part in [path.as_bytes(), bytes] {
                hasher.update((part.len() as u64).to_be_bytes());
                hasher.update(part);
            }
        }
        hex::encode(hasher.finalize())
    }
}

/// `glossary.md` and `glossary.fr.md`.
fn is_glossary(path: &str) -> bool {
    let parts: Vec<&str> = path.split('.').collect();
    matches!(parts.as_slice(), ["glossary", "md"] | ["glossary", _, "md"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        Sources(
            files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
                .collect(),
        )
    }

    #[test]
    fn a_course_is_its_folder_and_the_glossary() {
        let all = sources(&[
            ("courses/a/course.toml", ""),
            ("courses/ab/course.toml", ""),
            ("courses/Bad Name/x", ""),
            ("courses/readme.md", ""),
            ("glossary.md", ""),
            ("glossary.fr.md", ""),
            ("other/glossary.md", ""),
        ]);
        assert_eq!(all.courses(), ["Bad Name", "a", "ab"]);
        let own = all.course(&Slug::parse("a").unwrap());
        let paths: Vec<&str> = own.0.keys().map(String::as_str).collect();
        assert_eq!(
            paths,
            ["courses/a/course.toml", "glossary.fr.md", "glossary.md"]
        );
    }

    #[test]
    fn a_fingerprint_tells_names_contents_and_their_borders_apart() {
        // sha256 of nothing, as published in FIPS 180-4's examples.
        assert_eq!(
            sources(&[]).fingerprint(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        let one = sources(&[("a", "bc")]).fingerprint();
        for other in [[("ab", "c")], [("a", "bd")], [("b", "bc")]] {
            assert_ne!(one, sources(&other).fingerprint());
        }
    }
}
