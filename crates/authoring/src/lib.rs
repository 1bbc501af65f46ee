//! What authors do to a course, decided without a clock, a file or a table.
//!
//! A course is a folder of texts, in the browser as on a disk. Everything here takes texts and gives texts, and leaves every byte as it
//! was that it was not asked to change. The rules are told in `docs/authoring-studio.md`.
//!
//! What is not here: what a text means (`courseware`), who may change it, and where drafts and versions are kept (`usecases`).

#[cfg(test)]
mod anything;
pub mod begin;
pub mod carry;
pub mod clean;
pub mod difference;
pub mod folder;
pub mod forms;
pub mod heading;
pub mod merge;
pub mod outline;
pub mod overlay;
pub mod pictures;
pub mod scenes;
mod settings;
pub mod together;
pub mod translation;
pub mod words;

/// What the tests of this crate share: the content folder, and small courses.
#[cfg(test)]
mod testing {
    use crate::folder::Folder;
    use base::Slug;
    use courseware::Sources;
    use std::path::Path;

    pub fn slug(text: &str) -> Slug {
        Slug::parse(text).unwrap()
    }

    /// The course `c` with these files.
    pub fn folder(files: &[(&str, &str)]) -> Folder {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        Folder::read(slug("c"), files).unwrap().folder
    }

    /// Everything in the content folder of this repository.
    pub fn content() -> Sources {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let mut sources = Sources::default();
        collect(&root, "", &mut sources);
        assert!(sources.0.len() > 100);
        sources
    }

    fn collect(folder: &Path, place: &str, sources: &mut Sources) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let path = format!("{place}{name}");
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{path}/"), sources);
            } else {
                sources.0.insert(path, std::fs::read(entry.path()).unwrap());
            }
        }
    }
}
