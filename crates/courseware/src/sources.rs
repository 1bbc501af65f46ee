//! The files a course is made from.

use base::Slug;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The folder of interview cases.
pub(crate) const INTERVIEWS: &str = "interviews/";
/// Where interview cases that measure stand among the sources.
pub(crate) const SEALED: &str = "sealed/";

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

    /// Whether this is what one course is compiled from, and nothing else.
    pub(crate) fn is_course(&self, course: &Slug) -> bool {
        let folder = format!("courses/{course}/");
        let mut paths = self.0.keys();
        paths.all(|path| path.starts_with(&folder) || is_glossary(path))
    }

    /// The glossary: one file in each of its languages.
    #[must_use]
    pub fn glossary(&self) -> Self {
        let own = self.0.iter().filter(|(path, _)| is_glossary(path));
        Self(
            own.map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect(),
        )
    }

    /// The same with another glossary in the place of its own.
    #[must_use]
    pub fn with_glossary(mut self, glossary: &Self) -> Self {
        self.0.retain(|path, _| !is_glossary(path));
        self.0.extend(glossary.glossary().0);
        self
    }

    /// The names of the scenarios, whether or not they are good names: of each file, what stands before the first point.
    pub fn scenarios(&self) -> Vec<String> {
        self.names("scenarios/")
    }

    /// What one scenario is compiled from: its file and translations, its pictures and the glossary.
    #[must_use]
    pub fn scenario(&self, scenario: &str) -> Self {
        let file = format!("scenarios/{scenario}.");
        let names = self.scenarios();
        let own = self.0.iter().filter(|(path, _)| {
            let picture = path.strip_prefix("scenarios/media/");
            path.starts_with(&file)
                || picture.is_some_and(|name| owner(name, &names) == Some(scenario))
                || is_glossary(path)
        });
        Self(
            own.map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect(),
        )
    }

    /// The names of the interview cases that everybody can read, whether or not they are good names.
    pub fn interviews(&self) -> Vec<String> {
        self.names(INTERVIEWS)
    }

    /// The names of the interview cases that measure, which never stand in a content folder: an operator's own folder, read as `sealed/`.
    pub fn sealed(&self) -> Vec<String> {
        self.names(SEALED)
    }

    /// Of each Markdown file in a folder, what stands before the first point.
    fn names(&self, folder: &str) -> Vec<String> {
        let names: BTreeSet<&str> = self
            .0
            .keys()
            .filter_map(|path| path.strip_prefix(folder)?.strip_suffix(".md"))
            .filter(|rest| !rest.contains('/') && !rest.starts_with('.'))
            .map(|rest| rest.split('.').next().unwrap_or(rest))
            .collect();
        names.into_iter().map(str::to_owned).collect()
    }

    /// What one interview case is compiled from: its file and translations. Where the content folder has a case of this name, a sealed one is
    /// not meant.
    #[must_use]
    pub fn interview(&self, case: &str) -> Self {
        let of = |folder: &str| -> BTreeMap<String, Vec<u8>> {
            let file = format!("{folder}{case}.");
            let own = self.0.iter().filter(|(path, _)| path.starts_with(&file));
            own.map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect()
        };
        let open = of(INTERVIEWS);
        Self(if open.is_empty() { of(SEALED) } else { open })
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

    /// How many bytes the files have together.
    pub fn bytes(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// The first 16 digits of the fingerprint: what addresses of pictures name.
    pub fn version(&self) -> String {
        self.fingerprint().chars().take(16).collect()
    }
}

/// The scenario to which a picture belongs: of those whose names it begins with, the longest.
pub(crate) fn owner<'n>(picture: &str, scenarios: &'n [String]) -> Option<&'n str> {
    scenarios
        .iter()
        .map(String::as_str)
        .filter(|name| {
            let rest = picture.strip_prefix(name);
            rest.is_some_and(|rest| rest.starts_with('-'))
        })
        .max_by_key(|name| name.len())
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
    fn another_glossary_takes_the_place_of_all_files_of_the_first() {
        let course = sources(&[
            ("courses/a/course.toml", "a"),
            ("glossary.md", "old"),
            ("glossary.fr.md", "old"),
        ]);
        let other = sources(&[
            ("courses/b/course.toml", "b"),
            ("glossary.md", "new"),
            ("glossary.es.md", "new"),
        ]);
        let expected = sources(&[
            ("courses/a/course.toml", "a"),
            ("glossary.es.md", "new"),
            ("glossary.md", "new"),
        ]);
        assert_eq!(course.with_glossary(&other), expected);
    }

    #[test]
    fn a_scenario_is_its_file_its_translations_its_pictures_and_the_glossary() {
        let all = sources(&[
            ("scenarios/door.md", ""),
            ("scenarios/door.fr.md", ""),
            ("scenarios/door-two.md", ""),
            ("scenarios/media/door-hall.svg", ""),
            ("scenarios/media/door-two-hall.svg", ""),
            ("scenarios/media/other.svg", ""),
            ("scenarios/.hidden.md", ""),
            ("courses/a/course.toml", ""),
            ("glossary.md", ""),
        ]);
        assert_eq!(all.scenarios(), ["door", "door-two"]);
        let own = all.scenario("door");
        let paths: Vec<&str> = own.0.keys().map(String::as_str).collect();
        assert_eq!(
            paths,
            [
                "glossary.md",
                "scenarios/door.fr.md",
                "scenarios/door.md",
                "scenarios/media/door-hall.svg"
            ]
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
